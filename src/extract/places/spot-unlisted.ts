import type { PlaceKind } from "../../model/words.ts";
import type { Prose, Range } from "../../text/prose.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Rank } from "./gazetteer-layout.ts";
import type { NameMatch } from "./name-match.ts";
import type { Persons } from "./persons.ts";
import type { KindWord, PlaceWords } from "./place-words.ts";
import { KNOWN, type Spot, SURE } from "./spot.ts";

/** What a place may lie in by a comma. */
const CONTAINERS: ReadonlySet<Rank> = new Set<Rank>(["unit1", "unit2", "country"]);
/** Tokens of a bracket that are looked through for a unit: "(Bandaka, Mambasa, Ituri)". */
const BRACKET = 12;

/** What `findSpots` knows of a report while it walks through it. */
export type SpotView = {
  readonly prose: Prose;
  readonly gazetteer: Gazetteer;
  readonly words: PlaceWords;
  /** Words the report writes in lower case. */
  readonly lower: ReadonlySet<string>;
  readonly persons: Persons;
  readonly loud: Uint8Array;
  readonly limitOf: (at: number) => number;
  readonly nameAt: (at: number) => NameMatch | null;
  readonly isBlocked: (range: Range) => boolean;
  readonly weightOf: (match: NameMatch) => number;
};

/** Finders of roads, and of places that no gazetteer lists but that the words beside them say are places. */
export function unlistedFinder(view: SpotView) {
  const { prose, gazetteer, words, lower, persons, loud, limitOf, nameAt, isBlocked, weightOf } = view;
  const { tokens, sentenceOf } = prose;
  return { roadAt, unlistedAt, longerAt };

  /** "Shamrock Street", "County Road 35", "Highway 9": a road, which no gazetteer of ours lists. */
  function roadAt(at: number): Spot | null {
    if (words.roadsBefore.at(tokens, at, limitOf(at)) !== null) {
      const { to } = words.roadsBefore.at(tokens, at, limitOf(at))!;
      return tokens[to]?.kind === "number" ? unlisted(at, to + 1, "site", SURE) : null;
    }
    if (words.never.has(tokens[at]!.norm) && !words.parts.has(tokens[at]!.norm)) return null;
    for (let to = at + 1; to < limitOf(at) && to - at < 4; to++) {
      const { capital, norm } = tokens[to]!;
      if (!capital) return null;
      if (words.roadsAfter.has(norm))
        return isBlocked({ from: at, to: to + 1 }) ? null : unlisted(at, to + 1, "site", SURE);
      if (words.titles.has(norm)) return null;
    }
    return null;
  }

  function unlisted(from: number, to: number, kind: PlaceKind, score: number): Spot {
    return { from, to, key: "", postings: [], kind, container: -1, contains: false, score };
  }

  /** A capitalised name that no gazetteer lists, but beside a noun that is said of places only ("the village of Ngoro"). */
  function unlistedAt(at: number, before: KindWord | null): Spot | null {
    if (words.never.has(tokens[at]!.norm) || words.titles.has(tokens[at]!.norm)) return null;
    let to = at + 1;
    while (to < tokens.length && to - at < 4 && sentenceOf[to] === sentenceOf[at]) {
      const next = tokens[to]!;
      const hyphen = next.norm === "-" && !next.spaced && tokens[to + 1]?.capital === true;
      const joins = isJoiner(next.norm) && tokens[to + 1]?.capital === true && to + 1 < limitOf(at);
      if (!hyphen && !joins && !(next.capital && words.kindsAfter.at(tokens, to) === null)) break;
      to++;
    }
    const after = to < limitOf(at) ? words.kindsAfter.at(tokens, to, limitOf(at)) : null;
    const sure =
      before?.sure === true ? before : after?.value.sure === true && persons.inside[at] === 0 ? after.value : null;
    const held = sure === null && isHeld(at, to);
    if ((sure === null && !held) || isBlocked({ from: at, to }) || persons.inside[at] === 1) return null;
    let telling = false;
    for (let k = at; k < to; k++) {
      const { norm, capital } = tokens[k]!;
      if (!capital) continue;
      if (words.bodiesAfter.has(norm) || words.brandsAfter.has(norm) || words.never.has(norm)) return null;
      if (words.parts.has(norm) || words.demonyms.at(tokens, k) !== null) return null;
      telling ||= !words.ordinary.has(norm) && !lower.has(norm) && !words.openers.has(norm);
    }
    if (!telling) return null;
    return unlisted(at, to, sure?.kind ?? "settlement", before?.sure === true ? 1 : SURE);
  }

  /** "Nahiyat ar Riyad": a word inside a name that links no two places. */
  function isJoiner(norm: string): boolean {
    return words.openers.has(norm) && !words.locatives.has(norm) && !words.weakLocatives.has(norm);
  }

  /** "Nyaung Pin Wun village": its first word alone is some small place elsewhere, the whole is in no list. */
  function longerAt(match: NameMatch, before: KindWord | null): Spot | null {
    const next = tokens[match.to];
    if (next === undefined || match.to >= limitOf(match.from) || loud[sentenceOf[match.from]!] !== 0) return null;
    if (!next.capital && !isJoiner(next.norm)) return null;
    if (weightOf(match) >= KNOWN || words.kindsAfter.at(tokens, match.to) !== null) return null;
    const whole = unlistedAt(match.from, before);
    return whole !== null && whole.to > match.to ? whole : null;
  }

  /** "shelled Myrna Dolyna, Luhansk", "in Shika (Gassol, Taraba)": behind a word of place, and a unit or country behind it. */
  function isHeld(at: number, to: number): boolean {
    const previous = tokens[at - 1];
    const mark = tokens[to];
    if (previous === undefined || mark === undefined || (mark.norm !== "," && mark.norm !== "(")) return false;
    if (!words.locatives.has(previous.norm) && !words.weakLocatives.has(previous.norm)) return false;
    if (sentenceOf[at - 1] !== sentenceOf[at] || to + 1 >= limitOf(at) || loud[sentenceOf[at]!] !== 0) return false;
    if (!tokens[to + 1]!.capital) return false;
    if (mark.norm === ",") return isContainerAt(to + 1);
    for (let k = to + 1; k < Math.min(limitOf(at), to + BRACKET) && tokens[k]!.norm !== ")"; k++)
      if (tokens[k]!.capital && isContainerAt(k)) return true;
    return false;
  }

  function isContainerAt(at: number): boolean {
    const outer = nameAt(at);
    if (outer === null || tokens[outer.to]?.norm === "'s") return false;
    return outer.postings.some(({ row, alternate }) => !alternate && CONTAINERS.has(gazetteer.rank(row)));
  }
}
