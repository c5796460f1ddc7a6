import type { Prose, Range } from "../../text/prose.ts";
import type { FoundPlace, PlaceCandidate } from "../found.ts";
import { chosen, distanceKm, liesIn } from "./geo.ts";

/** A town or district that the report speaks of, and how much of the report seems to be about it. */
export type Town = { readonly place: FoundPlace; readonly weight: number };

/** Shares of a town's weight: each time it is named, in the title, as the line that opens the report. */
const SHARE = { named: 1, title: 1.5, dateline: 1.5, most: 5 } as const;
/** A district is taken only where no town of it weighs nearly as much. */
const DISTRICT = 0.8;
/** Weight from which on a report without any other place is about a town. Source: best on tests/reports. */
export const ABOUT = 2.5;

/**
 * The towns and districts of a report, those that it is most about first. A street, a building or a village that no
 * gazetteer lists lies in one of them.
 */
export function townsOf(places: readonly FoundPlace[], dateline: Range | null, { sentences, sentenceOf }: Prose) {
  const towns = new Map<string, { place: FoundPlace; weight: number; named: number }>();
  for (const place of places) {
    const there = chosen(place);
    if (there === null || (there.kind !== "settlement" && there.kind !== "district")) continue;
    const town = towns.get(there.id) ?? { place, weight: 0, named: 0 };
    const opens = dateline !== null && place.from >= dateline.from && place.to <= dateline.to;
    const titled = sentences[sentenceOf[place.from]!]!.title;
    if (town.named < SHARE.most) town.weight += SHARE.named;
    town.named++;
    town.weight += (opens ? SHARE.dateline : 0) + (titled ? SHARE.title : 0);
    towns.set(there.id, town);
  }
  return [...towns.values()]
    .map(({ place, weight }): Town => ({ place, weight: weight * (chosen(place)!.kind === "district" ? DISTRICT : 1) }))
    .sort((a, b) => b.weight - a.weight || a.place.from - b.place.from);
}

/** Weight from which on a report is plainly about one town. */
const PLAINLY = 2.5;

/** The one town that a report is plainly about; null where there is none. */
export function homeOf(towns: readonly Town[]) {
  const [first] = towns;
  if (first === undefined || first.weight < PLAINLY) return null;
  const there = chosen(first.place)!;
  return { id: there.id, country: there.country, km: ({ place }: PlaceCandidate) => distanceKm(place, there) };
}

/** What naming a town with the acts counts, and what the size of a town does: a tenth of the digits of its population. */
const IN_ACTS = 1.5;
const SIZE = 0.1;
/** Towns nearer than this to the one a report is about belong to the same story. */
const NEAR_KM = 100;
const ASTRAY = 2;

/** The town an unlisted spot most likely lies in, within what contains it: told with the acts, or often, or large. */
export function townOf(
  towns: readonly Town[],
  inActs: readonly FoundPlace[],
  outer: FoundPlace | null,
): FoundPlace | null {
  const within = outer === null ? null : chosen(outer);
  const ids = new Set(inActs.map((place) => chosen(place)?.id));
  const home = towns[0] === undefined ? null : chosen(towns[0].place);
  let best: FoundPlace | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { place, weight } of towns) {
    const there = chosen(place)!;
    if (within !== null && there.id !== within.id && !liesIn(there, within)) continue;
    const apart = home !== null && distanceKm(there, home) > NEAR_KM && !isSupported(place);
    const score =
      weight + (ids.has(there.id) ? IN_ACTS : 0) + SIZE * Math.log10(there.population + 1) - (apart ? ASTRAY : 0);
    if (score <= most) continue;
    most = score;
    best = place;
  }
  return best;
}

/** Other places of the report speak for it, or the text nests it. */
function isSupported({ candidates }: FoundPlace): boolean {
  return candidates[0]!.reasons.some(({ name, weight }) => name === "within" || (name === "near" && weight > 0.15));
}
