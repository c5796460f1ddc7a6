import type { Span } from "../model/span.ts";
import { fold } from "./fold.ts";

/**
 * One word, number or mark of the text. Words keep inner apostrophes ("don't", "Qur'an") but a possessive "'s" and
 * every hyphen stand alone; numbers keep inner separators and a glued suffix ("1,200", "12th", "1990s").
 */
export type Token = Span & {
  /** Position in the token list. */
  readonly index: number;
  readonly kind: "word" | "number" | "mark";
  /** Folded form, for look-ups. */
  readonly norm: string;
  /** White space (or the text's start) stands before it. */
  readonly spaced: boolean;
  /** First letter is upper case. */
  readonly capital: boolean;
  /** At least two letters, all upper case. */
  readonly shout: boolean;
};

const WORD_OR_MARK =
  /(\p{N}+(?:[.,]\p{N}+)*\p{L}*)|([\p{L}\p{M}]+(?:['’ʼ](?![sS](?![\p{L}\p{M}]))[\p{L}\p{M}]+)*)|(['’][sS](?![\p{L}\p{M}]))|(\S)/gu;

/** Cuts the text into tokens, left to right. Ranges listed in `skip` (boilerplate, sorted) give none. Never throws. */
export function tokenize(text: string, skip: readonly Span[] = []): readonly Token[] {
  const tokens: Token[] = [];
  let skipping = 0;
  let end = 0;
  for (const match of text.matchAll(WORD_OR_MARK)) {
    const start = match.index;
    const word = match[0];
    while (skipping < skip.length && skip[skipping]!.end <= start) skipping++;
    const cut = skip[skipping];
    if (cut !== undefined && start >= cut.start) continue;
    const letters = match[2] !== undefined;
    const first = word[0]!;
    const capital = letters && first !== first.toLowerCase();
    tokens.push({
      index: tokens.length,
      start,
      end: start + word.length,
      kind: match[1] !== undefined ? "number" : letters || match[3] !== undefined ? "word" : "mark",
      norm: fold(word),
      spaced: start !== end || start === 0,
      capital,
      shout: capital && word.length > 1 && word === word.toUpperCase(),
    });
    end = start + word.length;
  }
  return tokens;
}
