import { fold } from "../../text/fold.ts";
import { isLongPair } from "../crime.ts";
import type { BatchTerms, Subject } from "../subject.ts";
import { hashOf, scan } from "../text/scan.ts";
import { type Likeness, likenessOf, rankOf } from "../text/table.ts";
import type { Comparer } from "./comparer.ts";

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
  measure(a, b, { terms }) {
    const out = new Array<number>(22).fill(0);
    const placed = a.places.length > 0 && b.places.length > 0;
    const name = likenessOf(terms.names, a.row, b.row, RARE, placed);
    if (a.reading.language !== b.reading.language) {
      out[17] = 1;
      out[18] = Math.sqrt(name.cosine);
      out[19] = name.rareSum / 10;
      out[20] = Math.sqrt(likenessOf(terms.stems, a.row, b.row, Infinity, placed).cosine);
    } else if (!hasWords(a, terms) || !hasWords(b, terms)) {
      out[21] = 1;
      out[2] = Math.sqrt(name.cosine);
      out[3] = name.cosine;
    } else {
      const word = likenessOf(terms.words, a.row, b.row, RARE, placed);
      if (!isLongPair(a, b, terms)) {
        out[10] = 1;
        out[13] = word.rareSum / 10;
        out[placed ? 11 : 15] = Math.sqrt(word.cosine);
        out[placed ? 12 : 16] = Math.sqrt(name.cosine);
      } else {
        out[0] = Math.sqrt(word.cosine);
        out[1] = word.cosine;
        out[2] = Math.sqrt(name.cosine);
        out[3] = name.cosine;
        out[4] = Math.log1p(name.rare);
        out[5] = name.rareSum / 10;
        out[6] = word.rareSum / 10;
        out[7] = Math.log(Math.min(terms.words.telling[a.row]!, terms.words.telling[b.row]!) + 5) - 4.5;
        out[8] = Math.sqrt(word.lead);
        out[9] = word.lead;
      }
    }
    out[14] = placed ? 0 : 1;
    return out;
  },
  tell(a, b, { terms }) {
    const likeness = ({ cosine }: Likeness) => `${Math.round(100 * cosine)} in 100`;
    const two = a.reading.language !== b.reading.language;
    if (two || !hasWords(a, terms) || !hasWords(b, terms)) {
      const why = two ? "two languages" : "too little text";
      return `${why}; likeness of names and numbers ${likeness(likenessOf(terms.names, a.row, b.row, RARE, false))}`;
    }
    const shared = sharedWords(a, b, terms);
    const alike = `likeness of words ${likeness(likenessOf(terms.words, a.row, b.row, RARE, false))}`;
    return shared.length > 0 ? `${alike}; both have ${shared.join(", ")}` : alike;
  },
};

/** Distinct words below which a text is too short to be like another. */
const LEAST_WORDS = 12;

function hasWords({ row }: Subject, { words: { starts } }: BatchTerms): boolean {
  return starts[row + 1]! - starts[row]! >= LEAST_WORDS;
}

/** The rarest words of a that b has too, as printed, at most four. Names of people stay out: they may be private. */
function sharedWords(a: Subject, b: Subject, { words }: BatchTerms): readonly string[] {
  const text = a.reading.text;
  const others = new Set(words.ranks.subarray(words.starts[b.row]!, words.starts[b.row + 1]!));
  const seen = new Map<string, number>();
  const own = scan(text, [{ start: 0, end: text.length }]);
  for (let i = 0; i < own.length; i++) {
    const hash = own.hash[i]!;
    const rank = rankOf(words, hash);
    const value = rank < 0 ? 0 : words.rarity[rank]!;
    if (value < RARE || !others.has(rank)) continue;
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
