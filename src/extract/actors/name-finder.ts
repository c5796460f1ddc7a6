import type { Range } from "../../text/prose.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks, NameHit } from "../marks.ts";

/** Actors, countries and demonyms that the registers list, left to right, longest first, never overlapping. */
export function findNames(marks: Pick<Marks, "prose" | "lexicon" | "starts" | "shouting">): readonly NameHit[] {
  const { prose, lexicon, starts, shouting } = marks;
  const { tokens, text } = prose;
  const hits: NameHit[] = [];
  let i = 0;
  while (i < tokens.length) {
    const hit = nameAt(i);
    if (hit === null) i++;
    else {
      hits.push(hit);
      i = hit.to;
    }
  }
  return hits;

  function nameAt(at: number): NameHit | null {
    const token = tokens[at]!;
    if (token.kind !== "word") return null;
    const mask = starts[at]!;
    const actor = lookUp(lexicon.actors, tokens, mask, at);
    const country = lookUp(lexicon.countries, tokens, mask, at);
    const demonym = lookUp(lexicon.demonyms, tokens, mask, at);
    const cased = shouting || token.capital ? lexicon.casedActors.get(text.slice(token.start, token.end)) : undefined;
    const longest = Math.max(actor?.to ?? 0, country?.to ?? 0, demonym?.to ?? 0, cased ? at + 1 : 0);
    if (longest === 0) return null;
    const range: Range = { from: at, to: withStop(at, longest) };
    if (actor !== null && actor.to === longest && (shouting || hasCapital(range)))
      return { ...range, is: "actor", actors: actor.value };
    if (cased !== undefined && longest === at + 1) return { ...range, is: "actor", actors: cased };
    if (country !== null && country.to === longest && (shouting || token.capital))
      return { ...range, is: "country", country: country.value };
    if (demonym !== null && demonym.to === longest && (shouting || token.capital || lexicon.pack.words.demonymsLower)) {
      return { ...range, is: "demonym", country: demonym.value };
    }
    return null;
  }

  /** "U.S.": the stop that closes an abbreviation belongs to it, unless it closes the sentence. */
  function withStop(from: number, to: number): number {
    const stop = tokens[to];
    if (to - from < 3 || stop === undefined || stop.spaced || stop.norm !== tokens[from + 1]!.norm) return to;
    const inside = stop.kind === "mark" && prose.sentenceOf[to + 1] === prose.sentenceOf[to];
    return inside && tokens[to - 1]!.end - tokens[to - 1]!.start === 1 ? to + 1 : to;
  }

  function hasCapital({ from, to }: Range): boolean {
    for (let k = from; k < to; k++) if (tokens[k]!.capital) return true;
    return false;
  }
}
