import type { Place } from "../../model/knowledge.ts";
import { type Prose, type Range, wordsIn } from "../../text/prose.ts";
import type { PlaceWords } from "./place-words.ts";

/** How the text leads from a named place to the spot meant. `move` gives that spot as a place of its own radius. */
export type PlaceRelation = {
  readonly words: string;
  readonly km: number | null;
  readonly bearing: number | null;
  readonly move: (place: Place) => Place;
};

/** Places farther apart than this are said to have something between them in another sense. In km. */
const FARTHEST_BETWEEN_KM = 300;

/**
 * "between Maiduguri and Bama": the stretch both names stand for, or null where the words do not say so or the two are
 * countries or too far apart.
 */
export function betweenOf(
  prose: Prose,
  words: PlaceWords,
  ends: readonly [Range, Range],
  places: readonly [Place, Place],
): PlaceRelation | null {
  const { tokens, sentenceOf } = prose;
  const [first, second] = ends;
  let opener = first.from - 1;
  if (opener >= 0 && words.articles.has(tokens[opener]!.norm)) opener--;
  if (opener < 0 || !words.between.has(tokens[opener]!.norm) || sentenceOf[opener] !== sentenceOf[second.from])
    return null;
  let joint = second.from - 1;
  if (words.articles.has(tokens[joint]!.norm)) joint--;
  if (!words.conjunctions.has(tokens[joint]!.norm) || joint - first.to > 2 || joint < first.to) return null;
  if (places.some(({ kind }) => kind === "country")) return null;
  const apart = kmBetween(places[0], places[1]);
  if (apart > FARTHEST_BETWEEN_KM) return null;
  return {
    words: wordsIn(prose, { from: opener, to: second.to }),
    km: null,
    bearing: null,
    move: (place) => ({
      ...place,
      kind: "area",
      latitude: degrees((places[0].latitude + places[1].latitude) / 2),
      longitude: degrees((places[0].longitude + places[1].longitude) / 2),
      radiusKm: round(Math.max(place.radiusKm, apart / 2)),
    }),
  };
}

function kmBetween(a: Place, b: Place): number {
  const north = (a.latitude - b.latitude) * 111.2;
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.sqrt(north * north + east * east);
}

/** A side or a distance alone places the spot this loosely: share of the distance by which it may be off. */
const LOOSE_SHARE = 0.25;
/** Longest phrase before the name that is looked at, in tokens. */
const LOOK_BACK = 6;

/** Reads "40 km south of Wana", "south of Wana", "near Wana", "the outskirts of Wana" before the name at `at`; null = none. */
export function relationOf(prose: Prose, words: PlaceWords, at: Range): PlaceRelation | null {
  const { tokens, sentences, sentenceOf } = prose;
  const start = sentences[sentenceOf[at.from]!]!.from;
  const origin = at.from - 1;
  if (origin < start) return null;
  if (words.origins.has(tokens[origin]!.norm)) {
    const side = bearingEndingAt(origin);
    let before = side?.from ?? origin;
    // "a 40 km al sur de"
    while (before > start && side !== null && isLink(tokens[before - 1]!.norm)) before--;
    const km = distanceEndingAt(before);
    if (side !== null || km !== null) {
      const from = km?.from ?? side!.from;
      return {
        words: wordsIn(prose, { from, to: origin + 1 }),
        km: km?.value ?? null,
        bearing: side?.value ?? null,
        move: (place) => moved(place, km?.value ?? null, side?.value ?? null),
      };
    }
  }
  for (let from = Math.max(start, at.from - LOOK_BACK); from < at.from; from++) {
    const hit = words.vicinity.at(tokens, from, at.from);
    if (hit !== null && hit.to === at.from) {
      return {
        words: wordsIn(prose, hit),
        km: null,
        bearing: null,
        move: (place) => ({ ...place, radiusKm: round(place.radiusKm + hit.value) }),
      };
    }
  }
  return null;

  function isLink(norm: string): boolean {
    return words.articles.has(norm) || words.weakLocatives.has(norm) || words.locatives.has(norm);
  }

  function bearingEndingAt(end: number): { readonly from: number; readonly value: number } | null {
    for (const from of [end - 3, end - 2, end - 1]) {
      if (from < start) continue;
      const hit = words.bearings.at(tokens, from, end);
      if (hit !== null && hit.to === end) return { from, value: hit.value };
    }
    return null;
  }

  /** "40 km" or "40 kilometres (25 miles)" that ends at token `end`. */
  function distanceEndingAt(end: number): { readonly from: number; readonly value: number } | null {
    let unit = end - 1;
    if (tokens[unit]?.norm === ")") {
      while (unit > start && tokens[unit]!.norm !== "(") unit--;
      unit--;
    }
    if (unit - 1 < start) return null;
    const factor = words.distances.get(tokens[unit]!.norm);
    const number = tokens[unit - 1]!.norm === "-" ? tokens[unit - 2] : tokens[unit - 1];
    if (factor === undefined || number?.kind !== "number") return null;
    const value = Number(number.norm.replaceAll(",", ""));
    return Number.isFinite(value) ? { from: number.index, value: value * factor } : null;
  }
}

/** The spot `km` away towards `bearing`; where one of the two is unsaid, the place stays and its radius grows. */
function moved(place: Place, km: number | null, bearing: number | null): Place {
  if (km === null) return { ...place, radiusKm: round(place.radiusKm * 2 + 10) };
  if (bearing === null) return { ...place, radiusKm: round(place.radiusKm + km) };
  const north = (km * Math.cos((bearing * Math.PI) / 180)) / 111.2;
  const east =
    (km * Math.sin((bearing * Math.PI) / 180)) / (111.2 * Math.max(0.05, Math.cos((place.latitude * Math.PI) / 180)));
  const longitude = ((place.longitude + east + 540) % 360) - 180;
  return {
    ...place,
    kind: place.kind === "settlement" || place.kind === "site" ? "area" : place.kind,
    latitude: degrees(Math.max(-90, Math.min(90, place.latitude + north))),
    longitude: degrees(longitude),
    radiusKm: round(Math.max(place.radiusKm, 3) + km * LOOSE_SHARE),
  };
}

function round(km: number): number {
  return Math.round(km * 10) / 10;
}

function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
