import { fold } from "../../text/fold.ts";

/** Words and numbers of a text in order, folded; what two languages may share. */
export type Ordered = { readonly words: readonly string[]; readonly known: ReadonlySet<string> };

/** Shorter words stand in any two languages by chance. Numbers of any length count. */
const LEAST_LETTERS = 3;
/** Shared words below which order tells nothing. */
const LEAST_SHARED = 8;
/**
 * Share of the shared words that must come in one order and at one place of both texts. Source: the pairs of
 * tests/links/languages.jsonl: translations 0.82 to 1, independent reports of one incident 0.67 at most.
 */
const LEAST_SHARE = 0.75;
/** Share of the text by which a shared word may have moved: languages differ in the order within a sentence. */
const MOST_MOVED = 0.06;
/** The shorter text has at least this share of the longer one's words. */
const LEAST_LENGTH = 0.7;

export function orderedOf(text: string): Ordered {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => fold(word));
  return { words, known: new Set(words) };
}

/**
 * True if one text is the other in another language: the names, numbers and kindred words that both have stand in the
 * same order at the same places. Two reporters of one incident name the same things, each in an order of their own.
 */
export function isTranslation(left: Ordered, right: Ordered): boolean {
  const [short, long] = [left.words.length, right.words.length].sort((a, b) => a - b) as [number, number];
  if (short < LEAST_LENGTH * long) return false;
  const [a, b] = [sharedIn(left, right), sharedIn(right, left)];
  const fewest = Math.min(a.length, b.length);
  return fewest >= LEAST_SHARED && inOrder(a, b) >= LEAST_SHARE * fewest;
}

/** A word that the other text has too, and where it stands, from 0 to 1. */
type Shared = { readonly word: string; readonly at: number };

function sharedIn({ words }: Ordered, { known }: Ordered): readonly Shared[] {
  return words.flatMap((word, i) =>
    known.has(word) && (word.length >= LEAST_LETTERS || /\p{N}/u.test(word)) ? [{ word, at: i / words.length }] : [],
  );
}

/** Length of the longest common subsequence whose words stand at about the same place. */
function inOrder(a: readonly Shared[], b: readonly Shared[]): number {
  let above = new Uint32Array(b.length + 1);
  for (const { word, at } of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      const other = b[j]!;
      row[j + 1] =
        word === other.word && Math.abs(at - other.at) <= MOST_MOVED ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!);
    }
    above = row;
  }
  return above[b.length]!;
}
