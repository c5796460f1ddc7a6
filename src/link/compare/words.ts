import { fold } from "../../text/fold.ts";
import type { Subject } from "../subject.ts";
import { hashOf, scan } from "../text/scan.ts";
import type { Counts } from "../text/vector.ts";
import { cosine } from "../text/vector.ts";
import type { Comparer, Context } from "./comparer.ts";

/** How alike the words are, rare ones counting for more, and which rare names and numbers both have. */
export const words: Comparer = {
  name: "words",
  parts: ["likeness", "likeness-squared", "names", "names-squared", "rare-names", "rare-sum", "rare-words", "short"],
  measure(a, b, { rarity }) {
    const w = cosine(a.words, b.words);
    const n = cosine(a.names, b.names);
    const rare = rareShared(a.terms.names, b.terms.names, rarity.names);
    const rareWords = rareShared(a.terms.words, b.terms.words, rarity.words);
    const size = Math.min(a.words.terms.length, b.words.terms.length);
    return [
      Math.sqrt(w),
      w,
      Math.sqrt(n),
      n,
      Math.log1p(rare.count),
      rare.sum / 10,
      rareWords.sum / 10,
      Math.log(size + 5) - 4.5,
    ];
  },
  tell(a, b, context) {
    const shared = sharedWords(a, b, context);
    const likeness = `likeness of words ${Math.round(100 * cosine(a.words, b.words))} in 100`;
    return shared.length > 0 ? `${likeness}; both have ${shared.join(", ")}` : likeness;
  },
};

/** Terms in fewer than one text of 50. */
const RARE = Math.log(50);
const MOST = 6;

/** Rare terms in both, and the rarity of the rarest six added up. */
function rareShared(
  a: Counts,
  b: Counts,
  rarity: (term: number) => number,
): { readonly count: number; readonly sum: number } {
  let i = 0;
  let j = 0;
  const found: number[] = [];
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) {
      const value = rarity(x);
      if (value > RARE) found.push(value);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  if (found.length > MOST) found.sort((x, y) => y - x);
  let sum = 0;
  for (let k = 0; k < found.length && k < MOST; k++) sum += found[k]!;
  return { count: found.length, sum };
}

/** The rarest words of a that b has too, as printed, at most four. Names of people stay out: they may be private. */
function sharedWords(a: Subject, b: Subject, { rarity }: Context): readonly string[] {
  const text = a.reading.text;
  const others = new Set(b.terms.words.terms);
  const seen = new Map<string, number>();
  const own = scan(text, [{ start: 0, end: text.length }]);
  for (let i = 0; i < own.length; i++) {
    const hash = own.hash[i]!;
    const value = rarity.words(hash);
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
