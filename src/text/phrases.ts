import { fold } from "./fold.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A phrase found at tokens `[from, to)`. */
export type PhraseHit<T> = { readonly from: number; readonly to: number; readonly value: T };

type Node<T> = { next: Map<string, Node<T>> | null; value: T | undefined };

/**
 * Finds listed phrases by folded words. Hyphens, dots and quotation marks inside a phrase count as a space, so
 * "al-Shabaab" also finds "al Shabaab". The longest phrase wins. Build once, look up often.
 */
export type PhraseIndex<T> = {
  /** Longest phrase that starts at token `at`, or null. `limit`: tokens from here on are out of bounds. */
  readonly at: (tokens: readonly Token[], at: number, limit?: number) => PhraseHit<T> | null;
  /** Exact look-up of a phrase. */
  readonly get: (phrase: string) => T | undefined;
};

const GLUE = new Set(["-", "–", "‑", "'", '"', "“", "”", "‘", "’", "."]);

/** Compiles the entries. A phrase listed twice keeps the last value unless `merge` joins them. */
export function phraseIndex<T>(entries: Iterable<readonly [string, T]>, merge?: (a: T, b: T) => T): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    const words = wordsOf(phrase);
    if (words.length === 0) continue;
    let node = root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: null, value: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value = node.value !== undefined && merge !== undefined ? merge(node.value, value) : value;
  }
  return {
    at: (tokens, at, limit = tokens.length) => longest(root, tokens, at, limit),
    get: (phrase) => {
      let node: Node<T> | undefined = root;
      for (const word of wordsOf(phrase)) {
        node = node.next?.get(word);
        if (node === undefined) return undefined;
      }
      return node.value;
    },
  };
}

function longest<T>(root: Node<T>, tokens: readonly Token[], at: number, limit: number): PhraseHit<T> | null {
  let node = root.next!.get(tokens[at]!.norm);
  if (node === undefined) return null;
  let best: PhraseHit<T> | null = node.value === undefined ? null : { from: at, to: at + 1, value: node.value };
  let i = at + 1;
  while (node.next !== null && i < limit) {
    let token = tokens[i]!;
    if (token.kind === "mark" && GLUE.has(token.norm) && !node.next.has(token.norm)) {
      i++;
      if (i >= limit) break;
      token = tokens[i]!;
    }
    node = node.next.get(token.norm);
    if (node === undefined) break;
    i++;
    if (node.value !== undefined) best = { from: at, to: i, value: node.value };
  }
  return best;
}

/** The folded words of a phrase, glue left out. */
export function wordsOf(phrase: string): readonly string[] {
  const words: string[] = [];
  for (const token of tokenize(phrase)) if (!(token.kind === "mark" && GLUE.has(token.norm))) words.push(token.norm);
  return words.length > 0 ? words : [fold(phrase.trim())].filter((word) => word !== "");
}
