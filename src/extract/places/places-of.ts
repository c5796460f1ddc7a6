import type { Country, Place } from "../../model/knowledge.ts";
import type { Span } from "../../model/span.ts";
import type { PlaceKind } from "../../model/words.ts";
import type { PlaceLexicon } from "../../text/place-lexicon.ts";
import { type Prose, spanOf } from "../../text/prose.ts";
import type { FoundPlace } from "../found.ts";
import { choosePlaces } from "./choose.ts";
import type { Gazetteer, Posting } from "./gazetteer.ts";
import { longestName } from "./name-match.ts";
import { countriesNamedIn } from "./named-countries.ts";
import { MOST_KEPT, placeFinder } from "./place-finder.ts";
import { placeKey } from "./place-key.ts";
import { compilePlaceWords } from "./place-words.ts";
import { isWithin, type Spot, SURE } from "./spot.ts";
import { rankLists } from "./spot-lists.ts";
import { findSpots } from "./spots.ts";

/** One row of `recount places`. */
export type PlaceRow = Span & {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly admin1: string | null;
  /** Degrees WGS 84; null where no gazetteer lists the name and nothing tells where it is. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusKm: number | null;
  /** Null where no gazetteer lists the name. */
  readonly id: string | null;
  readonly score: number;
  readonly candidates: number;
};

/** With `mentions`, one entry for each in order, null where nothing fits; without, every place found. */
export type PlacesOf = (
  prose: Prose,
  mentions: readonly Span[] | null,
  countryHint: string | null,
) => readonly (PlaceRow | null)[];

/** Compiles what `recount places` prints. Countries give the peoples' names ("Syrian") that a mention may consist of. */
export function placesOf(gazetteer: Gazetteer, lexicon: PlaceLexicon, countries: readonly Country[]): PlacesOf {
  const words = compilePlaceWords(lexicon, countries);
  const find = placeFinder(gazetteer, lexicon, countries);
  return (prose, mentions, countryHint) =>
    mentions === null ? everyPlace(prose, countryHint) : resolve(prose, mentions, countryHint);

  function everyPlace(prose: Prose, countryHint: string | null): readonly PlaceRow[] {
    const found = find(prose, { taken: [], countryHint, countriesNamed: [] });
    const rows = found.map((place) => rowOf(place, spanOf(prose.tokens, place)));
    return [...rows, ...adjectives(prose, found)].sort((a, b) => a.start - b.start);
  }

  /** "Peruvian", "Gazan": what such a word is said of is of that place. */
  function adjectives(prose: Prose, found: readonly FoundPlace[]): readonly PlaceRow[] {
    const { tokens } = prose;
    const inside = new Uint8Array(tokens.length);
    for (const { from, to } of found) inside.fill(1, from, to);
    const rows: PlaceRow[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens[i]!.capital || inside[i] === 1) continue;
      const people = words.peoples.at(tokens, i) ?? words.demonyms.at(tokens, i);
      if (people === null || inside[people.to - 1] === 1) continue;
      const row = gazetteer.rowOf(people.value.includes(":") ? people.value : `country:${people.value}`);
      if (row < 0) continue;
      rows.push({ ...shownPlace(gazetteer.place(row)), ...spanOf(tokens, people), score: 1, candidates: 1 });
      i = people.to - 1;
    }
    return rows;
  }

  function resolve(prose: Prose, mentions: readonly Span[], countryHint: string | null): readonly (PlaceRow | null)[] {
    const asked = mentions.map((span) => spotAt(prose, span));
    const covered = new Uint8Array(prose.tokens.length);
    for (const spot of asked) if (spot !== null) covered.fill(1, spot.from, spot.to);
    const company = findSpots(prose, gazetteer, words, []).filter(
      ({ from, to, score }) => score >= SURE && !covered.subarray(from, to).includes(1),
    );
    const spots = [...company, ...asked.filter((spot) => spot !== null)].sort((a, b) => a.from - b.from || a.to - b.to);
    const at = new Map(spots.map((spot, index) => [spot, index]));
    for (const spot of spots) {
      spot.container = -1;
      spot.contains = false;
    }
    nestAgain(prose, spots);
    rankLists(spots, prose, gazetteer, words);
    const choices = choosePlaces(
      spots,
      gazetteer,
      { hint: countryHint, named: countriesNamedIn(prose, words) },
      MOST_KEPT,
    );
    const bestOf = (index: number): Place | null => {
      const best = choices[index]?.[0];
      return best === undefined ? null : gazetteer.place(best.row);
    };
    return asked.map((spot, i) => {
      if (spot === null) return null;
      const index = at.get(spot)!;
      const { start, end } = mentions[i]!;
      const best = choices[index]![0];
      if (best !== undefined) {
        const place = shownPlace(gazetteer.place(best.row));
        return { ...place, start, end, score: best.score, candidates: spot.postings.length };
      }
      const about = spot.container >= 0 ? bestOf(spot.container) : neighbourOf(index);
      return about === null ? null : { ...unlistedPlace(prose.text.slice(start, end), spot, about), start, end };
    });

    /** Where an unlisted name most likely lies: by the nearest town of the unit that most other names lie in. */
    function neighbourOf(index: number): Place | null {
      const votes = new Map<string, number>();
      const placed = spots.map((_, at) => (at === index ? null : bestOf(at)));
      for (const place of placed) {
        if (place === null || place.admin1 === null) continue;
        const unit = `${place.country}/${place.admin1}`;
        votes.set(unit, (votes.get(unit) ?? 0) + (place.kind === "admin1" ? 0.5 : 1));
      }
      const most = Math.max(0, ...votes.values());
      let nearest: Place | null = null;
      let apart = Number.POSITIVE_INFINITY;
      placed.forEach((place, at) => {
        if (place === null) return;
        const inUnit = place.admin1 !== null && votes.get(`${place.country}/${place.admin1}`) === most;
        const steps = Math.abs(at - index) + (inUnit ? 0 : 1000) + (place.kind === "admin1" ? 100 : 0);
        if (steps < apart) {
          apart = steps;
          nearest = place;
        }
      });
      return nearest;
    }
  }

  function nestAgain(prose: Prose, spots: readonly Spot[]): void {
    for (let i = 0; i + 1 < spots.length; i++) {
      const inner = spots[i]!;
      const outer = spots[i + 1]!;
      const gap = outer.from - inner.to;
      if (gap < 1 || gap > 3 || prose.sentenceOf[inner.from] !== prose.sentenceOf[outer.from]) continue;
      const comma = prose.tokens[outer.from - 1]!.norm === "," || prose.tokens[outer.from - 1]!.norm === "(";
      if (!comma || !isWithin(inner, outer, gazetteer)) continue;
      inner.container = i + 1;
      outer.contains = true;
    }
  }

  /** The tokens a mention touches, with every place its words may name; null = no token. */
  function spotAt(prose: Prose, span: Span): Spot | null {
    const from = firstEndingAfter(prose, span.start);
    let to = from;
    while (to < prose.tokens.length && prose.tokens[to]!.start < span.end) to++;
    if (to === from) return null;
    const named = postingsOf(prose, from, to, prose.text.slice(span.start, span.end)) ?? { key: "", postings: [] };
    const kind = to < prose.tokens.length ? (words.kindsAfter.at(prose.tokens, to)?.value.kind ?? null) : null;
    return { from, to, ...named, kind, container: -1, contains: false, score: 1 };
  }

  function postingsOf(prose: Prose, from: number, to: number, text: string): Named | null {
    const people = words.demonyms.at(prose.tokens, from, to) ?? null;
    if (people !== null && people.to === to) return byId(`country:${people.value}`);
    const region = words.peoples.at(prose.tokens, from, to);
    if (region !== null && region.to === to) return byId(region.value);
    const key = placeKey(text);
    const spelled = prose.tokens[from]!.kind === "word" ? longestName(prose, gazetteer, words, from, to, false) : null;
    const whole = spelled?.to === to ? spelled.postings : gazetteer.rows(key);
    const id = words.units.get(key.replaceAll(" ", ""));
    if (id !== undefined && gazetteer.unit(id) >= 0 && !whole.some(({ row }) => gazetteer.rank(row) === "country")) {
      const row = gazetteer.unit(id);
      if (whole.length === 0 || (text.includes(".") && !key.includes(" ")))
        return { key: id, postings: [{ row, alternate: false }] };
    }
    if (whole.length > 0) return { key, postings: whole };
    let first = from;
    while (
      first < to - 1 &&
      (words.parts.has(prose.tokens[first]!.norm) || words.articles.has(prose.tokens[first]!.norm))
    )
      first++;
    const match = prose.tokens[first]!.kind === "word" ? longestName(prose, gazetteer, words, first, to, false) : null;
    const best =
      match !== null && (match.to === to || match.to - first > 1 || isTailOfKind(prose, match.to, to)) ? match : null;
    for (let i = from; i < to && best === null; i++) {
      const hit = words.demonyms.at(prose.tokens, i, to);
      if (hit !== null) return byId(`country:${hit.value}`);
    }
    return best;
  }

  /** True if what follows the name in the mention says what kind of thing there it is. */
  function isTailOfKind({ tokens }: Prose, from: number, to: number): boolean {
    const { norm } = tokens[from]!;
    return (
      norm === "'s" || norm === "-" || words.bodiesAfter.has(norm) || words.kindsAfter.at(tokens, from, to) !== null
    );
  }

  function byId(id: string): Named | null {
    const row = gazetteer.rowOf(id);
    return row < 0 ? null : { key: id, postings: [{ row, alternate: false }] };
  }
}

type Named = { readonly key: string; readonly postings: readonly Posting[] };

function rowOf({ name, candidates }: FoundPlace, { start, end }: Span): PlaceRow {
  const best = candidates[0];
  const place = best === undefined ? unlistedPlace(name, null, null) : shownPlace(best.place);
  return { ...place, start, end, score: best?.score ?? 0, candidates: candidates.length };
}

function shownPlace({ name, kind, country, admin1, latitude, longitude, radiusKm, id }: Place) {
  return { name, kind, country, admin1, latitude, longitude, radiusKm, id };
}

/** How far from the place named beside it an unlisted name is taken to lie at most, in km. */
const UNLISTED_KM = 50;

function unlistedPlace(name: string, spot: Spot | null, about: Place | null) {
  const kind: PlaceKind = spot?.kind ?? "site";
  if (about === null) {
    return {
      name,
      kind,
      country: null,
      admin1: null,
      latitude: null,
      longitude: null,
      radiusKm: null,
      id: null,
      score: 0,
      candidates: 0,
    };
  }
  const { country, admin1, latitude, longitude, radiusKm } = about;
  return {
    name,
    kind,
    country,
    admin1,
    latitude,
    longitude,
    radiusKm: radiusKm + UNLISTED_KM,
    id: null,
    score: 0,
    candidates: 0,
  };
}

function firstEndingAfter({ tokens }: Prose, at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
