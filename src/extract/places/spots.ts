import type { Prose, Range } from "../../text/prose.ts";
import type { Gazetteer, Posting } from "./gazetteer.ts";
import { loudSentences } from "./loud-sentences.ts";
import { longestName, type NameMatch } from "./name-match.ts";
import { findPersons } from "./persons.ts";
import type { KindWord, PlaceWords } from "./place-words.ts";
import { isWithin, KNOWN, type Spot, SURE } from "./spot.ts";
import { spreadSpots } from "./spot-company.ts";
import { rankLists } from "./spot-lists.ts";
import { nestSpots } from "./spot-nesting.ts";
import { unlistedFinder } from "./spot-unlisted.ts";

/**
 * Shares of evidence, set by hand until the minimal pairs beside this file come out right, and looked over on public
 * sets of news. A name must reach `SURE`.
 */
const SHARE = {
  unit: 1,
  people: [
    [1_000_000, 1],
    [200_000, 0.85],
    [30_000, 0.6],
    [0, 0.35],
  ],
  alternate: -0.2,
  manyWords: 0.5,
  locative: 1.1,
  weakLocative: 0.25,
  part: 0.6,
  kind: 1,
  body: 0.25,
  dateline: 1.2,
  ordinary: -0.7,
  ordinaryUnit: -0.5,
  ordinaryLoud: -0.6,
  given: -0.7,
  surname: -1.2,
  lowerElsewhere: -0.5,
  opensSentence: -0.1,
  capitalBefore: -1.3,
  capitalAfter: -1.1,
  brand: -2,
  title: -1.2,
  speaks: -0.6,
  loud: -0.45,
} as const;

/** Inhabitants from which on a capital is known under its names in every language ("Moscú", "Pekín"). */
const WORLD_KNOWN = 1_000_000;
/** Candidate names of a report with what speaks for and against each. Linear in the text's length. */
export function findSpots(
  prose: Prose,
  gazetteer: Gazetteer,
  words: PlaceWords,
  taken: readonly Range[],
): readonly Spot[] {
  const { tokens, sentences, sentenceOf } = prose;
  const blocked = new Uint8Array(tokens.length);
  for (const { from, to } of taken) blocked.fill(1, from, to);
  const loud = loudSentences(prose);
  const limitOf = (at: number) => sentences[sentenceOf[at]!]!.to;
  const nameAt = (at: number) => longestName(prose, gazetteer, words, at, limitOf(at), loud[sentenceOf[at]!] === 2);
  const persons = findPersons(prose, words, loud, (from, to) => {
    const match = nameAt(from);
    return match !== null && match.to >= to && match.to - from > 1 && weightOf(match) >= KNOWN;
  });
  const lower = new Set<string>();
  for (const { capital, kind, norm } of tokens) if (!capital && kind === "word") lower.add(norm);

  const view = { prose, gazetteer, words, lower, persons, loud, limitOf, nameAt, isBlocked, weightOf };
  const { roadAt, unlistedAt, longerAt } = unlistedFinder(view);

  const kindBefore = new Map<number, KindWord>();
  const branded = new Set<number>();
  const spots: Spot[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    if (token.kind !== "word") {
      i++;
      continue;
    }
    const before = words.kindsBefore.at(tokens, i, limitOf(i));
    if (before !== null && !kindBefore.has(before.to)) kindBefore.set(before.to, before.value);
    const behindPeople = before === null ? -1 : pastPeople(before.to);
    if (behindPeople > 0 && !kindBefore.has(behindPeople)) kindBefore.set(behindPeople, before!.value);
    const brand = token.capital || words.brandsInLower ? words.brandsBefore.at(tokens, i, limitOf(i)) : null;
    if (brand !== null) {
      branded.add(brand.to);
      // "el bar La Barda"
      if (words.articles.has(tokens[brand.to]?.norm ?? "")) branded.add(brand.to + 1);
    }
    const shouted = loud[sentenceOf[i]!] === 2;
    const opens =
      !token.capital && words.openers.has(token.norm) && tokens[i + 1]?.norm === "-" && tokens[i + 2]?.capital === true;
    if (blocked[i] === 1 || (!token.capital && !opens)) {
      i++;
      continue;
    }
    const decoy = words.decoys.at(tokens, i, limitOf(i));
    if (decoy !== null) {
      i = decoy.to;
      continue;
    }
    const road = shouted ? null : roadAt(i);
    if (road !== null) {
      spots.push(road);
      i = road.to;
      continue;
    }
    const unit = unitAt(i);
    if (unit !== null) {
      spots.push(unit);
      i = unit.to;
      continue;
    }
    const match = nameAt(i);
    // "the Somali capital": of a people, though a region is called so as well; with its unit it was read above
    if (match !== null && !shouted && isPeople(match)) {
      i = match.to;
      continue;
    }
    const kind = kindBefore.get(i) ?? null;
    if (match === null || (match.to === i + 1 && words.never.has(token.norm)) || isBlocked(match)) {
      const unlisted = match === null && !shouted ? unlistedAt(i, kind) : null;
      if (unlisted !== null) spots.push(unlisted);
      i = unlisted?.to ?? i + 1;
      continue;
    }
    if (persons.inside[i] === 1 && (match.to - i === 1 || weightOf(match) < KNOWN)) {
      i++;
      continue;
    }
    const longer = shouted ? null : longerAt(match, kind);
    if (longer !== null) {
      spots.push(longer);
      i = longer.to;
      continue;
    }
    const spot = weigh(match, kind);
    if (spot !== null) spots.push(spot);
    i = match.to;
  }
  nestSpots(spots, prose, gazetteer, words);
  rankLists(spots, prose, gazetteer, words);
  spreadSpots(spots, gazetteer);
  return spots;

  /** "la ciudad ecuatoriana de Guayaquil": behind a people's adjective and "of"; -1 where these do not follow. */
  function pastPeople(at: number): number {
    const people = at < tokens.length ? (words.demonyms.at(tokens, at) ?? words.peoples.at(tokens, at)) : null;
    if (people === null || !words.demonymsLower) return -1;
    return words.origins.has(tokens[people.to]?.norm ?? "") ? people.to + 1 : -1;
  }

  function isPeople({ from, to, postings }: NameMatch): boolean {
    if (words.demonyms.at(tokens, from, to)?.to !== to) return false;
    return postings.every(({ row, alternate }) => alternate || gazetteer.rank(row) === "other");
  }

  function isBlocked({ from, to }: Range): boolean {
    for (let k = from; k < to; k++) if (blocked[k] === 1) return true;
    return false;
  }

  function weightOf({ key, postings }: NameMatch): number {
    let best = 0;
    for (const { row, alternate } of postings) {
      if (gazetteer.isTaught(key, row)) return SHARE.unit;
      const rank = gazetteer.rank(row);
      const people = gazetteer.population(row);
      const share =
        rank === "country" || rank === "unit1" || rank === "own"
          ? SHARE.unit
          : SHARE.people.find(([least]) => people >= least)![1];
      best = Math.max(best, share + (alternate && !isWorldKnown({ row }) ? SHARE.alternate : 0));
    }
    return best;
  }

  function isWorldKnown({ row }: Pick<Posting, "row">): boolean {
    return gazetteer.rank(row) === "capital" && gazetteer.population(row) >= WORLD_KNOWN;
  }

  /** "Long Beach, Calif.", "in B.C.": the abbreviation of a unit, dotted or right after a spot and a comma. */
  function unitAt(at: number): Spot | null {
    const first = tokens[at]!;
    if (first.end - first.start > 6) return null;
    let norm = first.norm;
    let key = first.norm;
    let to = at + 1;
    while (
      tokens[to]?.norm === "." &&
      tokens[to + 1]?.capital === true &&
      norm.length < 3 &&
      tokens[to + 1]!.end - tokens[to + 1]!.start < 3
    ) {
      norm += tokens[to + 1]!.norm;
      key += ` ${tokens[to + 1]!.norm}`;
      to += 2;
    }
    if (to > at + 1 && gazetteer.rows(key).length > 0) return null;
    const id = words.units.get(norm);
    const row = id === undefined ? -1 : gazetteer.unit(id);
    if (id === undefined || row < 0) return null;
    const dotted = (tokens[to]?.norm === "." && !tokens[to]!.spaced) || to > at + 1;
    const previous = spots.at(-1);
    const nested = previous !== undefined && previous.to === at - 1 && tokens[at - 1]!.norm === ",";
    const sure = dotted && (to > at + 1 || !words.doubtfulUnits.has(norm)) && !words.titles.has(norm);
    const spot: Spot = {
      from: at,
      to,
      key: id,
      postings: [{ row, alternate: false }],
      kind: "admin1",
      container: -1,
      contains: false,
      score: sure ? 1 : 0.5,
    };
    if (!dotted && loud[sentenceOf[at]!] === 2 && words.doubtfulUnits.has(norm)) return null;
    return sure || (nested && (dotted || first.shout || isWithin(previous, spot, gazetteer))) ? spot : null;
  }

  function weigh(match: NameMatch, before: KindWord | null): Spot | null {
    const { from, to, key, postings } = match;
    const first = tokens[from]!;
    const single = to - from === 1;
    const sentence = sentenceOf[from]!;
    const start = sentences[sentence]!.from;
    const end = sentences[sentence]!.to;
    const volume = loud[sentence]!;
    if (key.length <= 3 && single && !first.shout && postings.every(({ row }) => gazetteer.rank(row) === "country"))
      return null;
    if (single && first.end - first.start < 3 && !first.shout) return null;
    if (tokens[to]?.norm === "$" && !tokens[to]!.spaced) return null;
    let score: number = weightOf(match);
    if (words.articles.has(first.norm) && score < KNOWN && (volume === 2 || from === start)) return null;
    if (single && words.parts.has(first.norm)) return null;
    const initials = volume === 2 && single && key.length === 2;
    if (initials && !words.articles.has(tokens[from - 1]?.norm ?? "")) return null;
    const known = score >= SHARE.unit && postings.some(({ row }) => gazetteer.rank(row) === "country");
    if (!single) score += SHARE.manyWords;
    let kind = before?.kind ?? null;
    if (kind !== null) score += SHARE.kind;

    const capital = postings.some(
      (posting) => gazetteer.rank(posting.row) === "capital" && (!posting.alternate || isWorldKnown(posting)),
    );
    if (single && !known) {
      if (words.ordinary.has(key) && volume === 2) score += SHARE.ordinaryLoud;
      if (words.ordinary.has(key) && !capital) score += score >= SHARE.unit ? SHARE.ordinaryUnit : SHARE.ordinary;
      if (words.givenNames.has(key) && !isPlaced(from, to, start, end))
        score += capital ? SHARE.given / 2 : SHARE.given;
      if (volume < 2 && lower.has(first.norm)) score += SHARE.lowerElsewhere;
    }
    if (single && persons.surnames.has(key)) score += known ? SHARE.surname / 2 : SHARE.surname;
    if (volume === 2) score += SHARE.loud;
    if (from === start) score += SHARE.opensSentence;
    if (branded.has(from)) score += SHARE.brand;

    let left = from - 1;
    if (left >= start && words.parts.has(tokens[left]!.norm)) {
      score += tokens[left]!.capital ? 0 : SHARE.part;
      left--;
    }
    if (left >= start && words.articles.has(tokens[left]!.norm)) left--;
    const previous = left >= start ? tokens[left]! : null;
    if (previous !== null) {
      if (words.locatives.has(previous.norm) || isOrigin(left) || isVicinity(left, start)) score += SHARE.locative;
      else if (words.weakLocatives.has(previous.norm)) score += SHARE.weakLocative;
      else if (left === from - 1 && previous.capital && previous.kind === "word" && volume === 0) {
        if (words.titles.has(previous.norm)) score += SHARE.title;
        else if (kind === null && !isHarmlessBefore(left, start)) score += SHARE.capitalBefore;
      } else if (left === from - 1 && words.titles.has(previous.norm) && single) score += SHARE.title;
    }

    const next = to < end ? tokens[to]! : null;
    if (next !== null) {
      const after = words.kindsAfter.at(tokens, to, end);
      if (after !== null && (next.capital || volume === 0)) {
        kind ??= after.value.kind;
        score += SHARE.kind;
      } else if (next.kind === "word" && next.capital && next.spaced) {
        if (words.brandsAfter.has(next.norm)) score += SHARE.brand;
        else if (words.bodiesAfter.has(next.norm)) score += SHARE.body;
        else if (volume === 0 && !words.titles.has(next.norm) && !words.never.has(next.norm) && !known)
          score += SHARE.capitalAfter;
      } else if (words.bodiesAfter.has(next.norm)) score += SHARE.body;
      else if (words.speech.has(next.norm) && single && !known && !capital) score += SHARE.speaks;
      if (from === start && isDateline(to, end)) score += SHARE.dateline;
    }
    return { from, to, key, postings, kind, container: -1, contains: false, score };
  }

  /** "south of", "40 km from": as good as "in". */
  function isOrigin(at: number): boolean {
    const before = tokens[at - 1];
    if (before === undefined || !words.origins.has(tokens[at]!.norm)) return false;
    return words.distances.has(before.norm) || words.bearings.at(tokens, at - 1, at) !== null;
  }

  /** "en Rosario", "ROSARIO.-": nobody is called so where only a place can stand. */
  function isPlaced(from: number, to: number, start: number, end: number): boolean {
    if (to < end && tokens[to]!.capital) return false;
    return from > start ? words.locatives.has(tokens[from - 1]!.norm) : isDateline(to, end);
  }

  /** "cerca de", "alcalde de": a phrase of nearness or of belonging that ends here. */
  function isVicinity(at: number, start: number): boolean {
    for (let from = Math.max(start, at - 3); from < at; from++) {
      const hit = words.vicinity.at(tokens, from, at + 1) ?? words.locativePhrases.at(tokens, from, at + 1);
      if (hit?.to === at + 1) return true;
    }
    return false;
  }

  /** A capitalised word before a name that does not make it part of another name. */
  function isHarmlessBefore(at: number, start: number): boolean {
    const { norm } = tokens[at]!;
    if (at === start || words.never.has(norm) || words.parts.has(norm)) return true;
    if (words.demonyms.at(tokens, at) !== null || words.bodiesAfter.has(norm)) return true;
    const last = spots.at(-1);
    return last !== undefined && last.to === at + 1 && last.score >= SURE;
  }

  /** "LIMA (AP) -", "KABUL, Afghanistan —", "Gaza City – ": a dash within a few words of the opening name. */
  function isDateline(at: number, end: number): boolean {
    for (let k = at; k < Math.min(end, at + 9); k++) {
      const { norm, spaced } = tokens[k]!;
      if ((norm === "—" || norm === "–" || norm === "-") && (spaced || norm === "—" || tokens[k - 1]!.norm === "."))
        return true;
      if (tokens[k]!.kind === "word" && !tokens[k]!.capital && !words.joiners.has(norm)) return false;
    }
    return false;
  }
}
