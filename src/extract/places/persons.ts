import type { Prose } from "../../text/prose.ts";
import type { PlaceWords } from "./place-words.ts";

/** What the text shows of persons: `inside[i]` = 1 where token `i` belongs to a person's name; the surnames seen. */
export type Persons = { readonly inside: Uint8Array; readonly surnames: ReadonlySet<string> };

/** Ages below and above which a number after a name is none. */
const AGES = { least: 3, most: 110 };

/**
 * Persons by given name ("Santiago Pérez"), title ("Gen. Jackson"), age ("Ann Warden, 44,") or speech ("Nura Haddad
 * said"). Only so far as to keep them from being read as places. `isPlace(from, to)`: these words are a well-known
 * place name. `loud[s]` = 1: capitals say nothing in sentence `s`.
 */
export function findPersons(
  prose: Prose,
  words: PlaceWords,
  loud: Uint8Array,
  isPlace: (from: number, to: number) => boolean,
): Persons {
  const { tokens, sentenceOf } = prose;
  const inside = new Uint8Array(tokens.length);
  const surnames = new Set<string>();
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (!token.capital || token.kind !== "word" || words.titles.has(token.norm) || words.never.has(token.norm)) {
      i++;
      continue;
    }
    const to = runEnd(i);
    const named = to - i;
    const given = words.givenNames.has(token.norm);
    const quiet = loud[sentenceOf[i]!] === 0;
    const titled = isTitled(i);
    const person =
      named >= 1 &&
      !isPlace(i, to) &&
      ((given && named >= 2) ||
        (titled && quiet && named <= 4) ||
        (named >= 2 && quiet && (isAged(to) || speaks(i, to))));
    if (person) {
      inside.fill(1, i, to);
      for (let k = i; k < to; k++) {
        const { norm, capital } = tokens[k]!;
        if (capital && (k > i || named === 1 || given) && norm.length > 2) surnames.add(norm);
      }
    }
    i = Math.max(to, i + 1);
  }
  return { inside, surnames };

  /** End of the run of name words that begins at `from`, cut before nouns that belong to no person. */
  function runEnd(from: number): number {
    let end = from + 1;
    let k = from + 1;
    while (k < tokens.length && sentenceOf[k] === sentenceOf[from]) {
      const next = tokens[k]!;
      if (next.kind === "mark") {
        const initial = next.norm === "." && tokens[k - 1]!.end - tokens[k - 1]!.start <= 1;
        if (!initial && !(next.norm === "-" && !next.spaced)) break;
        k++;
        continue;
      }
      if (next.norm === "'s" || words.titles.has(next.norm)) break;
      if (next.capital) {
        if (words.bodiesAfter.has(next.norm) || words.brandsAfter.has(next.norm) || words.never.has(next.norm)) break;
        if (words.kindsAfter.at(tokens, k) !== null) break;
        end = k + 1;
      } else if (!words.joiners.has(next.norm) || words.articles.has(next.norm) || words.conjunctions.has(next.norm))
        break;
      k++;
      if (end - from > 6) break;
    }
    return end;
  }

  function isTitled(from: number): boolean {
    const before = tokens[from - 1];
    if (before === undefined || sentenceOf[from - 1] !== sentenceOf[from]) return false;
    if (before.norm === ".") return from >= 2 && tokens[from - 2]!.capital && words.titles.has(tokens[from - 2]!.norm);
    return before.kind === "word" && words.titles.has(before.norm);
  }

  function isAged(to: number): boolean {
    const age = tokens[to + 1];
    if (tokens[to]?.norm !== "," || age?.kind !== "number") return false;
    const value = Number(age.norm);
    const after = tokens[to + 2]?.norm;
    return value >= AGES.least && value <= AGES.most && (after === "," || after === "." || after === ";");
  }

  function speaks(from: number, to: number): boolean {
    const verb = tokens[to];
    return verb !== undefined && to - from <= 3 && !verb.capital && words.speech.has(verb.norm);
  }
}
