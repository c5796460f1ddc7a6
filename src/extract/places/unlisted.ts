import type { FoundPlace } from "../found.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** Longest name of an unlisted place, in words. */
const LONGEST = 3;

/**
 * Names behind a link of place that no gazetteer lists: "killed in Kasomari, a village in Nagaon". They are small
 * places with no spot of their own. A word that any table knows is none.
 */
export function findUnlisted(marks: Omit<Marks, "sites">): readonly FoundPlace[] {
  const { prose, lexicon, starts, classes, verbs, shouting, loud, places, names, people, times, numbers } = marks;
  const { tokens, sentences, sentenceOf, text } = prose;
  const found: FoundPlace[] = [];
  if (shouting) return found;
  for (const sentence of sentences) {
    if (loud[sentence.index] === 1) continue;
    for (let i = sentence.from; i + 1 < sentence.to; i++) {
      const link = lookUp(lexicon.links, tokens, starts[i]!, i);
      if (link === null || link.value !== "in" || link.to >= sentence.to) continue;
      let to = link.to;
      while (to < sentence.to && to - link.to <= LONGEST && isNameWord(to)) to++;
      if (to === link.to || to - link.to > LONGEST || isName(to)) continue;
      found.push({
        from: link.to,
        to,
        name: text.slice(tokens[link.to]!.start, tokens[to - 1]!.end),
        candidates: [],
        kind: null,
        relation: null,
      });
      i = to - 1;
    }
  }
  return found;

  function isNameWord(i: number): boolean {
    const token = tokens[i]!;
    if (token.norm === "-" && !token.spaced) return i + 1 < tokens.length && tokens[i + 1]!.capital;
    if (token.kind !== "word" || !token.capital || token.shout || token.norm.length < 3) return false;
    if (classes[i] !== 0 || verbs[i] !== undefined || numbers.has(i) || times.has(i)) return false;
    return !places.has(i) && !names.has(i) && !people.has(i) && (starts[i]! & ~lexicon.aliases.bit) === 0;
  }

  /** The name goes on into something else: a possessive, a listed name, a noun for people. */
  function isName(to: number): boolean {
    const next = tokens[to];
    if (next === undefined || sentenceOf[to] !== sentenceOf[to - 1]) return false;
    if (next.norm === "'s" || next.norm === "’s" || names.has(to) || people.has(to)) return true;
    return next.capital || lookUp(lexicon.people, tokens, starts[to]!, to) !== null;
  }
}
