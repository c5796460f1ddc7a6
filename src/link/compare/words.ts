import { fold } from "../../text/fold.ts";
import { isLongPair } from "../crime.ts";
import type { Subject } from "../subject.ts";
import { hashOf, scan } from "../text/scan.ts";
import { likenessOf } from "../text/vector.ts";
import type { Comparer, Context } from "./comparer.ts";

/** Terms in fewer than one text of 50 are rare. */
const RARE = Math.log(50);

/**
 * How alike the words are, rare ones counting for more, and which rare names and numbers both have. Where both mentions
 * know their place, the names of places stay out of it: `place` compares those. Short reports, reports of two languages
 * and mentions without a place have likeness of their own weight.
 */
export const words: Comparer = {
  name: "words",
  parts: [
    "likeness",
    "likeness-squared",
    "names",
    "names-squared",
    "rare-names",
    "rare-sum",
    "rare-words",
    "length",
    "lead",
    "lead-squared",
    "short",
    "short-likeness",
    "short-names",
    "short-rare",
    "unplaced",
    "unplaced-likeness",
    "unplaced-names",
    "two-languages",
    "two-languages-names",
    "two-languages-rare",
    "two-languages-stems",
    "no-text",
  ],
  measure(a, b) {
    const out = new Array<number>(22).fill(0);
    const placed = a.places.length > 0 && b.places.length > 0;
    const name = likenessOf(a.names, b.names, RARE, placed);
    const size = Math.min(a.words.terms.length, b.words.terms.length);
    if (a.reading.language !== b.reading.language) {
      out[17] = 1;
      out[18] = Math.sqrt(name.cosine);
      out[19] = name.rareSum / 10;
      out[20] = Math.sqrt(likenessOf(a.stems, b.stems, Infinity, placed).cosine);
    } else if (Math.min(a.terms.words.terms.length, b.terms.words.terms.length) < LEAST_WORDS) {
      out[21] = 1;
      out[2] = Math.sqrt(name.cosine);
      out[3] = name.cosine;
    } else if (!isLongPair(a, b)) {
      const word = likenessOf(a.words, b.words, RARE, placed);
      out[10] = 1;
      out[13] = word.rareSum / 10;
      out[placed ? 11 : 15] = Math.sqrt(word.cosine);
      out[placed ? 12 : 16] = Math.sqrt(name.cosine);
    } else {
      const word = likenessOf(a.words, b.words, RARE, placed);
      const lead = likenessOf(a.lead, b.lead, Infinity, placed).cosine;
      out[0] = Math.sqrt(word.cosine);
      out[1] = word.cosine;
      out[2] = Math.sqrt(name.cosine);
      out[3] = name.cosine;
      out[4] = Math.log1p(name.rare);
      out[5] = name.rareSum / 10;
      out[6] = word.rareSum / 10;
      out[7] = Math.log(size + 5) - 4.5;
      out[8] = Math.sqrt(lead);
      out[9] = lead;
    }
    out[14] = placed ? 0 : 1;
    return out;
  },
  tell(a, b, context) {
    if (!hasCommonWords(a, b)) {
      const why = a.reading.language !== b.reading.language ? "two languages" : "too little text";
      return `${why}; likeness of names and numbers ${Math.round(100 * likenessOf(a.names, b.names, RARE).cosine)} in 100`;
    }
    const shared = sharedWords(a, b, context);
    const likeness = `likeness of words ${Math.round(100 * likenessOf(a.words, b.words, RARE).cosine)} in 100`;
    return shared.length > 0 ? `${likeness}; both have ${shared.join(", ")}` : likeness;
  },
};

/** Distinct words below which a text is too short to be like another. */
const LEAST_WORDS = 12;

function hasCommonWords(a: Subject, b: Subject): boolean {
  if (a.reading.language !== b.reading.language) return false;
  return Math.min(a.terms.words.terms.length, b.terms.words.terms.length) >= LEAST_WORDS;
}

/** The rarest words of a that b has too, as printed, at most four. Names of people stay out: they may be private. */
function sharedWords(a: Subject, b: Subject, { rarity }: Context): readonly string[] {
  const text = a.reading.text;
  const others = new Set(b.terms.words.terms);
  const seen = new Map<string, number>();
  const own = scan(text, [{ start: 0, end: text.length }]);
  for (let i = 0; i < own.length; i++) {
    const hash = own.hash[i]!;
    const value = rarity.words.rarity[rarity.words.texts(hash)]!;
    if (value < RARE || !others.has(hash)) continue;
    const word = wordAt(text, own.start[i]!);
    if (word !== "" && word === word.toLowerCase() && hashOf(fold(word)) === hash) seen.set(word, value);
  }
  return [...seen.entries()]
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, 4)
    .map(([word]) => `“${word}”`);
}

function wordAt(text: string, start: number): string {
  return /^[\p{L}\p{N}]+/u.exec(text.slice(start, start + 40))?.[0] ?? "";
}
