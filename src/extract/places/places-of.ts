import type { Country } from "../../model/knowledge.ts";
import type { Span } from "../../model/span.ts";
import type { PlaceLexicon } from "../../text/place-lexicon.ts";
import { type Prose, spanOf } from "../../text/prose.ts";
import type { FoundPlace } from "../found.ts";
import { choosePlaces } from "./choose.ts";
import type { Gazetteer, Posting } from "./gazetteer.ts";
import { longestName } from "./name-match.ts";
import { placeFinder } from "./place-finder.ts";
import { placeKey } from "./place-key.ts";
import { compilePlaceWords } from "./place-words.ts";
import { findSpots, type Spot, SURE } from "./spots.ts";

/** One row of `recount places`. */
export type PlaceRow = Span & {
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  readonly id: string;
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
  return (prose, mentions, countryHint) => {
    if (mentions === null) {
      const found = find(prose, { taken: [], countryHint, countriesNamed: [] });
      return found.flatMap((place) => rowOf(place, spanOf(prose.tokens, place)) ?? []);
    }
    return resolve(prose, mentions, countryHint);
  };

  function resolve(prose: Prose, mentions: readonly Span[], countryHint: string | null): readonly (PlaceRow | null)[] {
    const found = findSpots(prose, gazetteer, words, []);
    const asked = mentions.map((span) => spotAt(prose, span));
    const taken = new Set<Spot>();
    const spots: Spot[] = [];
    const own = asked.map((spot) => {
      if (spot === null) return -1;
      for (const other of found) if (other.from < spot.to && spot.from < other.to) taken.add(other);
      return 0;
    });
    const all = [
      ...found.filter((spot) => !taken.has(spot) && spot.score >= SURE),
      ...asked.filter((spot) => spot !== null),
    ];
    all.sort((a, b) => a.from - b.from || a.to - b.to);
    for (const spot of all) spots.push({ ...spot, container: -1, contains: false });
    const at = new Map(all.map((spot, index) => [spot, index]));
    nestAgain(prose, spots);
    const named = peoples(prose);
    const choices = choosePlaces(spots, gazetteer, { hint: countryHint, named }, 8);
    return asked.map((spot, i) => {
      if (spot === null || own[i] === -1) return null;
      const chosen = choices[at.get(spot)!]!;
      const best = chosen[0];
      if (best === undefined) return null;
      const place = gazetteer.place(best.row);
      const { start, end } = mentions[i]!;
      const { kind, country, admin1, latitude, longitude, radiusKm, id } = place;
      return {
        name: place.name,
        start,
        end,
        kind,
        country,
        admin1,
        latitude,
        longitude,
        radiusKm,
        id,
        score: best.score,
        candidates: spot.postings.length,
      };
    });
  }

  function nestAgain(prose: Prose, spots: readonly Spot[]): void {
    for (let i = 0; i + 1 < spots.length; i++) {
      const inner = spots[i]!;
      const outer = spots[i + 1]!;
      const gap = outer.from - inner.to;
      if (gap < 1 || gap > 3 || prose.sentenceOf[inner.from] !== prose.sentenceOf[outer.from]) continue;
      const comma = prose.tokens[outer.from - 1]!.norm === "," || prose.tokens[outer.from - 1]!.norm === "(";
      if (!comma || !lies(inner, outer)) continue;
      inner.container = i + 1;
      outer.contains = true;
    }
  }

  function lies(inner: Spot, outer: Spot): boolean {
    const rows = new Set(outer.postings.map(({ row }) => row));
    const codes = new Set(
      outer.postings.filter(({ row }) => gazetteer.rank(row) === "country").map(({ row }) => gazetteer.country(row)),
    );
    return inner.postings.some(
      ({ row }) =>
        !rows.has(row) &&
        (rows.has(gazetteer.admin1(row)) ||
          rows.has(gazetteer.admin2(row)) ||
          (codes.has(gazetteer.country(row)) && gazetteer.rank(row) !== "country")),
    );
  }

  /** The tokens a mention touches, with every place its words may name; null = no token, or no name in it. */
  function spotAt(prose: Prose, span: Span): Spot | null {
    const from = firstEndingAfter(prose, span.start);
    let to = from;
    while (to < prose.tokens.length && prose.tokens[to]!.start < span.end) to++;
    if (to === from) return null;
    const named = postingsOf(prose, from, to, prose.text.slice(span.start, span.end));
    if (named === null) return null;
    const kind = to < prose.tokens.length ? (words.kindsAfter.at(prose.tokens, to)?.value.kind ?? null) : null;
    return { from, to, key: named.key, postings: named.postings, kind, container: -1, contains: false, score: 1 };
  }

  function postingsOf(
    prose: Prose,
    from: number,
    to: number,
    text: string,
  ): { readonly key: string; readonly postings: readonly Posting[] } | null {
    const key = placeKey(text);
    const whole = gazetteer.rows(key);
    if (whole.length > 0) return { key, postings: whole };
    const id = words.units.get(key.replaceAll(" ", ""));
    if (id !== undefined && gazetteer.unit(id) >= 0)
      return { key: id, postings: [{ row: gazetteer.unit(id), alternate: false }] };
    for (let i = from; i < to; i++) {
      const people = words.demonyms.at(prose.tokens, i);
      if (people === null) continue;
      const land = countries.find((country) => country.id === people.value);
      const name = Object.values(land?.names ?? {})[0]?.[0];
      if (name === undefined) continue;
      const postings = gazetteer.rows(placeKey(name)).filter(({ row }) => gazetteer.rank(row) === "country");
      return { key: placeKey(name), postings };
    }
    let best: { readonly key: string; readonly postings: readonly Posting[]; readonly length: number } | null = null;
    for (let i = from; i < to; i++) {
      if (prose.tokens[i]!.kind !== "word") continue;
      const match = longestName(prose, gazetteer, words, i, to, false);
      if (match !== null && (best === null || match.to - match.from > best.length))
        best = { ...match, length: match.to - match.from };
    }
    return best;
  }

  function peoples({ tokens }: Prose): readonly string[] {
    const codes: string[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (!tokens[i]!.capital) continue;
      const hit = words.demonyms.at(tokens, i);
      if (hit !== null) codes.push(hit.value);
    }
    return codes;
  }
}

function rowOf({ candidates }: FoundPlace, { start, end }: Span): PlaceRow | null {
  const best = candidates[0];
  if (best === undefined) return null;
  const { name, kind, country, admin1, latitude, longitude, radiusKm, id } = best.place;
  return {
    name,
    start,
    end,
    kind,
    country,
    admin1,
    latitude,
    longitude,
    radiusKm,
    id,
    score: best.score,
    candidates: candidates.length,
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
