import type { SideKind } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { QUOTES } from "../quotes.ts";

/** A person's name with the title before it. `kind`: what the title says of the bearer; null = no title. */
export type PersonName = Range & { readonly name: string; readonly nameFrom: number; readonly kind: SideKind | null };

/** Words inside names that are written small ("Juan de la Cruz", "Osama bin Laden"). */
const PARTICLE_LENGTH = 3;

/**
 * Names of people: a title and a name after it, or at least two capitalised words that no register lists and that do
 * not start a sentence with an ordinary word. In all-capitals text only titles tell.
 */
export function findPeople(
  marks: Pick<Marks, "prose" | "lexicon" | "starts" | "classes" | "verbs" | "shouting" | "loud">,
  taken: Uint8Array,
): readonly PersonName[] {
  const { prose, lexicon, starts, classes, verbs, shouting, loud } = marks;
  const { tokens, text, sentenceOf } = prose;
  const people: PersonName[] = [];
  /** Last words of the names found so far. */
  const surnames = new Set<string>();
  /** Capitals say nothing here: the whole text, or the title, is written in them. */
  const deaf = (i: number): boolean => shouting || loud[sentenceOf[i]!] === 1;
  const isNameWord = (i: number): boolean => {
    const token = tokens[i];
    if (tokens[i - 1]?.norm === "#" || (token?.shout === true && token.end - token.start > 4 && !deaf(i))) return false;
    if (token === undefined || taken[i] || token.kind !== "word" || !token.capital) return false;
    if (classes[i]! !== 0 && !(classes[i] === WORD.notPeople && !deaf(i))) return false;
    if (deaf(i))
      return verbs[i] === undefined && !lexicon.modals.has(token.norm) && starts[i] === 0 && token.norm.length > 2;
    return lookUp(lexicon.titles, tokens, starts[i]!, i) === null || token.end - token.start > 6;
  };
  const nameEnd = (from: number): number => {
    let i = from;
    const limit = deaf(from) ? from + 3 : from + 6;
    while (i < limit && i < tokens.length && sentenceOf[i] === sentenceOf[from]) {
      const token = tokens[i]!;
      if (isNameWord(i)) i++;
      else if (
        i > from &&
        token.kind === "word" &&
        !token.capital &&
        token.norm.length <= PARTICLE_LENGTH &&
        isNameWord(i + 1) &&
        classes[i] === 0 &&
        starts[i] === 0
      )
        i++;
      else if (i > from && token.norm === "-" && !token.spaced && isNameWord(i + 1)) i++;
      else if (
        i > from &&
        token.norm === "." &&
        !token.spaced &&
        tokens[i - 1]!.end - tokens[i - 1]!.start <= 2 &&
        isNameWord(i + 1)
      )
        i++;
      else break;
    }
    return i;
  };
  let i = 0;
  while (i < tokens.length) {
    const title = lookUp(lexicon.titles, tokens, starts[i]!, i);
    if (title !== null) {
      const from = tokens[title.to]?.norm === "." ? title.to + 1 : title.to;
      const to = nameEnd(from);
      if (to > from && (shouting || tokens[from]!.capital)) {
        people.push({ from: i, to, name: nameOf(from, to), nameFrom: from, kind: title.value });
        for (let k = Math.max(to - 2, from + 1); k < to; k++) surnames.add(tokens[k]!.norm);
        i = to;
        continue;
      }
    } else if (!deaf(i) && isNameWord(i) && !startsWithOrdinaryWord(i)) {
      const to = nameEnd(i);
      if (to - i >= 2 && !allShout(i, to)) {
        people.push({ from: i, to, name: nameOf(i, to), nameFrom: i, kind: null });
        for (let k = Math.max(to - 2, i + 1); k < to; k++) surnames.add(tokens[k]!.norm);
        i = to;
        continue;
      }
      if (to === i + 1 && (calledSo(i) || explained(to) || withOwn(to) || isToldBefore(i)))
        people.push({ from: i, to, name: nameOf(i, to), nameFrom: i, kind: null });
      i = Math.max(to, i + 1);
      continue;
    }
    i++;
  }
  return people;

  /** "Khan and his guard": one word, and behind an "and" somebody of its bearer's. */
  function withOwn(at: number): boolean {
    const next = classes[at + 1];
    if (next === undefined || !(classes[at]! & WORD.and) || !(next & WORD.possessive)) return false;
    return lookUp(lexicon.people, tokens, starts[at + 2] ?? 0, at + 2) !== null;
  }
  /** The last word of a name told before, with no article before it. */
  function isToldBefore(at: number): boolean {
    if (!surnames.has(tokens[at]!.norm) || tokens[at - 1]?.norm === "-" || !endsName(at + 1)) return false;
    return at === 0 || !(classes[at - 1]! & (WORD.definite | WORD.indefinite | WORD.possessive));
  }
  /** No noun goes on behind it: a verb, a joining word or a mark. */
  function endsName(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.kind === "mark") return token?.norm !== "-";
    const closed = WORD.be | WORD.have | WORD.and | WORD.subordinator | WORD.relative;
    return (
      (classes[at]! & closed) !== 0 ||
      verbs[at] !== undefined ||
      lookUp(lexicon.links, tokens, starts[at]!, at) !== null
    );
  }
  /** "the criminal 'Álvaro'": one word in quotes right behind a noun for people. */
  function calledSo(at: number): boolean {
    if (at < 2 || !QUOTES.has(tokens[at - 1]!.norm)) return false;
    return lookUp(lexicon.people, tokens, starts[at - 2]!, at - 2)?.to === at - 1;
  }
  /** "Paulino, a member of the group": one word, and behind a comma what its bearer is. */
  function explained(at: number): boolean {
    if (tokens[at]?.norm !== ",") return false;
    const article = ((classes[at + 1] ?? 0) & WORD.indefinite) !== 0;
    for (let k = at + (article ? 2 : 1); k < at + 4 && k < tokens.length; k++) {
      const noun = lookUp(lexicon.people, tokens, starts[k]!, k);
      if (noun !== null) return !noun.value.plural;
    }
    return false;
  }

  function nameOf(from: number, to: number): string {
    return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }
  /** At a sentence's start the capital says nothing: a word that the tables know is then no name. */
  function startsWithOrdinaryWord(at: number): boolean {
    const first = prose.sentences[sentenceOf[at]!]!.from === at;
    return (
      (first && (verbs[at] !== undefined || starts[at] !== 0)) ||
      lookUp(lexicon.people, tokens, starts[at]!, at) !== null
    );
  }
  function allShout(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (!tokens[k]!.shout) return false;
    return true;
  }
}
