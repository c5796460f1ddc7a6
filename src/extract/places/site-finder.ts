import type { Range } from "../../text/prose.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** A building or other exact spot named by a noun: "a police checkpoint", "the Rawda mosque". */
export type FoundSite = Range & { readonly exact: boolean };

/** Words before the noun that belong to the site's name. */
const LONGEST_NAME = 4;

/**
 * Sites where something happens: a site noun behind "in", "at", "on" or "near", or struck by an event verb or noun.
 * The range covers its name or describing words, never the article.
 */
export function findSites(marks: Marks): readonly FoundSite[] {
  const { prose, lexicon, starts, classes, verbs, numbers, times } = marks;
  const { tokens, sentences, sentenceOf } = prose;
  const sites: FoundSite[] = [];
  let i = 0;
  while (i < tokens.length) {
    const hit = lookUp(lexicon.sites, tokens, starts[i]!, i);
    if (hit === null || isModifier(hit.to)) {
      i++;
      continue;
    }
    const floor = sentences[sentenceOf[i]!]!.from;
    let from = i;
    while (from > floor && i - from < LONGEST_NAME && describes(from - 1)) from--;
    let before = from - 1;
    while (
      before >= floor &&
      (classes[before]! & (WORD.definite | WORD.indefinite | WORD.possessive | WORD.adverb) || numbers.has(before))
    )
      before--;
    if (before >= floor && isSpot(before)) sites.push({ from, to: hit.to, exact: hit.value });
    i = hit.to;
  }
  return sites;

  /** "station chief", "school children": the noun only describes what follows. */
  function isModifier(at: number): boolean {
    if (at >= tokens.length || sentenceOf[at] !== sentenceOf[at - 1]) return false;
    return (
      lookUp(lexicon.people, tokens, starts[at]!, at) !== null || (tokens[at]!.norm === "-" && !tokens[at]!.spaced)
    );
  }

  function describes(at: number): boolean {
    const token = tokens[at]!;
    if (token.kind === "mark") return token.norm === "-" && !token.spaced;
    if (token.kind !== "word" || times.has(at) || numbers.has(at)) return false;
    if (classes[at]! & ~(WORD.notPeople | WORD.others)) return false;
    if (token.norm === "'s" || lookUp(lexicon.links, tokens, starts[at]!, at) !== null) return token.norm === "'s";
    return verbs[at] === undefined || token.capital;
  }

  /** What stands before it puts something there: a link of place, or a verb or noun of attack whose object it is. */
  function isSpot(at: number): boolean {
    for (let k = at; k >= at - 2 && k >= 0; k--) {
      const link = lookUp(lexicon.links, tokens, starts[k]!, k);
      if (link !== null && link.to === at + 1) return link.value === "in" || link.value === "against";
    }
    return (verbs[at]?.events.length ?? 0) > 0;
  }
}
