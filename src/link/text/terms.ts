import { CAPITAL, FIRST, JOINED, mix, NUMBER, type Scan } from "./scan.ts";
import { type Counts, countTerms, NO_COUNTS } from "./vector.ts";

/**
 * Terms of one text. `words`: every word; `lead`: those of the first LEAD_WORDS, where news says what happened. `names`:
 * words with a capital inside a sentence, by their sound, pairs of such words, and numbers: what stays the same in
 * another language. `stems`: beginnings of long words. `places`: terms that are part of a place's name.
 */
export type Terms = {
  readonly words: Counts;
  readonly names: Counts;
  readonly lead: Counts;
  readonly stems: Counts;
  readonly places: ReadonlySet<number>;
};

/** A title and two or three sentences. */
const LEAD_WORDS = 90;

/** Share of capitals from which a segment is a heading in title case, where a capital names nothing. */
const HEADING_SHARE = 0.6;

/**
 * Terms of a scan; segments that `skips` knows are left out. `isPlace` tells which words, by number, are part of a
 * place's name. Stems are counted only where `stems` asks for them: they serve between languages.
 */
export function termsOf(
  text: Scan,
  skips: (segment: number) => boolean = () => false,
  isPlace: (word: number) => boolean = () => false,
  stems = false,
): Terms {
  const words = new Uint32Array(text.length);
  const names = new Uint32Array(text.length * 2);
  const roots = new Uint32Array(stems ? text.length : 0);
  const places = new Set<number>();
  let wordCount = 0;
  let nameCount = 0;
  let rootCount = 0;
  let from = 0;
  while (from < text.length) {
    let to = from + 1;
    let capitals = text.flags[from]! & CAPITAL;
    while (to < text.length && text.segment[to] === text.segment[from]) capitals += text.flags[to++]! & CAPITAL;
    if (!skips(text.segment[from]!)) {
      const heading = to - from >= 4 && capitals >= (to - from) * HEADING_SHARE;
      for (let i = from; i < to; i++) {
        const flags = text.flags[i]!;
        words[wordCount++] = text.hash[i]!;
        const place = isPlace(i);
        if (place) places.add(text.hash[i]!);
        if (stems && text.stem[i] !== 0) {
          roots[rootCount++] = text.stem[i]!;
          if (place) places.add(text.stem[i]!);
        }
        if (!isName(flags) || heading) continue;
        const name = text.sound[i]!;
        if (place) places.add(name);
        if (!(flags & FIRST) || flags & NUMBER) names[nameCount++] = name;
        if (i > from && flags & JOINED && isName(text.flags[i - 1]!)) {
          const pair = mix(text.sound[i - 1]!, name);
          names[nameCount++] = pair;
          if (place) places.add(pair);
        }
      }
    }
    from = to;
  }
  return {
    lead: countTerms(words.slice(0, Math.min(LEAD_WORDS, wordCount))),
    words: countTerms(words.subarray(0, wordCount)),
    names: countTerms(names.subarray(0, nameCount)),
    stems: stems ? countTerms(roots.subarray(0, rootCount)) : NO_COUNTS,
    places,
  };
}

function isName(flags: number): boolean {
  return (flags & (CAPITAL | NUMBER)) !== 0;
}
