import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { QUOTES } from "../quotes.ts";
import type { KnownAt } from "./known.ts";

/** Where the noun phrases around a verb of saying start and end. */
export type PhraseBounds = {
  /** Where a noun phrase that follows at `from` ends, at most at `end`. */
  readonly phraseEnd: (from: number, end: number) => number;
  /** Where a noun phrase that ends at `to` starts, at least at `floor`. */
  readonly phraseStart: (to: number, floor: number) => number;
};

/** Words a noun phrase may run to. */
const LONGEST = 16;

/** @param verbAt 1 for tokens that stand in a verb group. */
export function phraseBounds(marks: Marks, verbAt: Uint8Array, knownAt: KnownAt): PhraseBounds {
  const { prose, lexicon, starts, classes, times } = marks;
  const { tokens } = prose;
  const timeEnds = new Map([...times.values()].map((time) => [time.to, time.from]));
  return { phraseEnd, phraseStart };

  function phraseEnd(from: number, end: number): number {
    let to = from;
    while (to < end && to < from + LONGEST) {
      const known = knownAt(to, end);
      if (known !== null && !(to > from && verbAt[to] === 1 && !tokens[to]!.capital)) {
        to = known.to;
        continue;
      }
      const token = tokens[to]!;
      const bits = classes[to]!;
      if (token.kind === "mark" && !joins(to, end)) break;
      if (times.has(to)) break;
      if (to > from && bits & (WORD.be | WORD.have | WORD.relative)) break;
      if (to > from && bits & WORD.subordinator && lookUp(lexicon.links, tokens, starts[to]!, to) === null) break;
      if (to > from && verbAt[to] === 1 && (!token.capital || marks.shouting)) break;
      to++;
    }
    return to;
  }

  /** A mark that goes on inside a name: hyphen, dot of an abbreviation, ampersand, a short bracket. */
  function joins(i: number, end: number): boolean {
    const { norm, spaced } = tokens[i]!;
    if (norm === "&") return true;
    if (norm === "-" || norm === "/") return !spaced;
    if (norm === ".") return i > 0 && i + 1 < end && tokens[i - 1]!.end - tokens[i - 1]!.start <= 6;
    if (norm === "(" || norm === "[")
      return i + 2 < end && (tokens[i + 2]!.norm === ")" || tokens[i + 2]!.norm === "]");
    return (norm === ")" || norm === "]") && i >= 2 && (tokens[i - 2]!.norm === "(" || tokens[i - 2]!.norm === "[");
  }

  function phraseStart(to: number, floor: number): number {
    let i = to;
    while (i > floor && to - i < LONGEST) {
      const t = i - 1;
      const timeFrom = timeEnds.get(i);
      if (timeFrom !== undefined && timeFrom >= floor) {
        i = timeFrom;
        continue;
      }
      const token = tokens[t]!;
      const bits = classes[t]!;
      if (QUOTES.has(token.norm)) {
        if (!isPossessiveMark(t)) break;
        i = t;
        continue;
      }
      if (token.kind === "mark" && !joins(t, to)) {
        // "police, medics and witnesses": a list of one word each
        if (token.norm === "," && isListComma(t, floor)) {
          i = t;
          continue;
        }
        break;
      }
      if (bits & (WORD.be | WORD.have | WORD.relative)) break;
      const link = lookUp(lexicon.links, tokens, starts[t]!, t);
      if (bits & WORD.subordinator && (link === null || link.value === "other")) break;
      if (verbAt[t] === 1 && (!token.capital || marks.shouting)) {
        const determined = t > floor && classes[t - 1]! & (WORD.definite | WORD.indefinite | WORD.possessive);
        if (!determined) break;
      }
      i = t;
    }
    return i;
  }

  /** The mark of "the separatists' office": right behind a noun for people, and before a space. */
  function isPossessiveMark(t: number): boolean {
    if (t === 0 || tokens[t]!.spaced || tokens[t + 1]?.spaced !== true) return false;
    return knownAt(t - 1, t)?.to === t;
  }

  /** A comma between two known speakers with a joining word further on. */
  function isListComma(comma: number, floor: number): boolean {
    const after = knownAt(comma + 1, tokens.length);
    if (after === null || after.kind === null || after.to >= tokens.length) return false;
    if (!(classes[after.to]! & WORD.and) && tokens[after.to]!.norm !== ",") return false;
    for (let i = comma - 1; i >= floor && i >= comma - 3; i--) {
      const before = knownAt(i, comma);
      if (before !== null && before.to === comma && before.kind !== null) return true;
    }
    return false;
  }
}
