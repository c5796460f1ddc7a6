import { CAPITAL, FIRST, JOINED, mix, NUMBER, type Scan } from "./scan.ts";
import { type Counts, countTerms } from "./vector.ts";

/**
 * Terms of one text. `words`: every word; `lead`: those of the first LEAD_WORDS, where news says what happened. `names`: words with a capital inside a sentence, pairs of such words, and
 * numbers: what stays the same in another language.
 */
export type Terms = { readonly words: Counts; readonly names: Counts; readonly lead: Counts };

/** A title and two or three sentences. */
const LEAD_WORDS = 90;

/** Share of capitals from which a segment is a heading in title case, where a capital names nothing. */
const HEADING_SHARE = 0.6;

/** Terms of a scan; segments that `isFurniture` knows are left out. */
export function termsOf(text: Scan, isFurniture: (segment: number) => boolean = () => false): Terms {
  const words = new Uint32Array(text.length);
  const names = new Uint32Array(text.length * 2);
  let wordCount = 0;
  let nameCount = 0;
  let from = 0;
  while (from < text.length) {
    let to = from + 1;
    let capitals = text.flags[from]! & CAPITAL;
    while (to < text.length && text.segment[to] === text.segment[from]) capitals += text.flags[to++]! & CAPITAL;
    if (!isFurniture(text.segment[from]!)) {
      const heading = to - from >= 4 && capitals >= (to - from) * HEADING_SHARE;
      for (let i = from; i < to; i++) {
        const flags = text.flags[i]!;
        const word = text.hash[i]!;
        words[wordCount++] = word;
        if (!isName(flags) || heading) continue;
        if (!(flags & FIRST) || flags & NUMBER) names[nameCount++] = word;
        if (i > from && flags & JOINED && isName(text.flags[i - 1]!)) names[nameCount++] = mix(text.hash[i - 1]!, word);
      }
    }
    from = to;
  }
  const lead = countTerms(words.slice(0, Math.min(LEAD_WORDS, wordCount)));
  return { lead, words: countTerms(words.subarray(0, wordCount)), names: countTerms(names.subarray(0, nameCount)) };
}

function isName(flags: number): boolean {
  return (flags & (CAPITAL | NUMBER)) !== 0;
}
