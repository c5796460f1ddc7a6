import type { Span } from "../model/span.ts";

/** Characters of an excerpt around the first word found. */
const AROUND = 120;

/** A piece of a text around the first of the words looked for, and where in the piece they all stand. */
export function excerptOf(text: string, query: string): { readonly excerpt: string; readonly spans: readonly Span[] } {
  const wanted = new Set(wordsOf(query).map(({ word }) => word));
  const words = wordsOf(text).filter(({ word }) => wanted.has(word));
  const first = words[0]?.start ?? 0;
  const [from, to] = [cut(text, Math.max(0, first - AROUND)), cut(text, Math.min(text.length, first + 2 * AROUND))];
  const spans = words
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
  return { excerpt: text.slice(from, to), spans };
}

/** Words as the index cuts them: case and accents do not count. */
function wordsOf(text: string) {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ index, 0: word }) => ({
    word: word
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}+/gu, ""),
    start: index,
    end: index + word.length,
  }));
}

/** Not between the halves of a pair. */
function cut(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
