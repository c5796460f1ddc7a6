import { fold } from "../../text/fold.ts";
import type { Subject } from "../subject.ts";
import { hashOf, scan } from "../text/scan.ts";
import { likenessOf } from "../text/vector.ts";
import type { Comparer, Context } from "./comparer.ts";

/** Terms in fewer than one text of 50 are rare. */
const RARE = Math.log(50);

/** How alike the words are, rare ones counting for more, and which rare names and numbers both have. */
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
    "short",
    "lead",
    "lead-squared",
    "two-languages",
    "no-text",
  ],
  measure(a, b) {
    if (!hasCommonWords(a, b)) return measureNames(a, b);
    const word = likenessOf(a.words, b.words, RARE);
    const name = likenessOf(a.names, b.names, RARE);
    const lead = likenessOf(a.lead, b.lead, Infinity).cosine;
    const size = Math.min(a.words.terms.length, b.words.terms.length);
    return [
      Math.sqrt(word.cosine),
      word.cosine,
      Math.sqrt(name.cosine),
      name.cosine,
      Math.log1p(name.rare),
      name.rareSum / 10,
      word.rareSum / 10,
      Math.log(size + 5) - 4.5,
      Math.sqrt(lead),
      lead,
      0,
      0,
    ];
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

/** Between two languages, or where there is no text, only names and numbers can be alike. */
function measureNames(a: Subject, b: Subject): readonly number[] {
  const { cosine, rare, rareSum } = likenessOf(a.names, b.names, RARE);
  const two = a.reading.language !== b.reading.language ? 1 : 0;
  return [0, 0, Math.sqrt(cosine), cosine, Math.log1p(rare), rareSum / 10, 0, 0, 0, 0, two, 1 - two];
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
