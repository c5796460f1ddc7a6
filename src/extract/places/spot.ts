import type { PlaceKind } from "../../model/words.ts";
import type { Gazetteer, Posting } from "./gazetteer.ts";

/** A name in the text that may be a place. Made by `findSpots`; `score` at or above `SURE` means that it is one. */
export type Spot = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** Empty = no gazetteer lists it, but the words beside it say it is a place. */
  readonly postings: readonly Posting[];
  /** Kind named beside it; null = none. */
  readonly kind: PlaceKind | null;
  /** Index of the spot after the comma in which this one lies ("Putis, Ayacucho"); -1 = none. */
  container: number;
  /** Some spot lies in it by a comma. */
  contains: boolean;
  score: number;
};

/** Evidence from which on a name is a place. */
export const SURE = 0.75;
/** Weight of a name by itself from which on it is well known as a place. */
export const KNOWN = 0.6;

/** True if some place of the inner name lies in some unit or country of the outer name. */
export function isWithin(inner: Spot, outer: Spot, gazetteer: Gazetteer): boolean {
  const rows = new Set(outer.postings.map(({ row }) => row));
  const countries = new Set<string>();
  for (const { row } of outer.postings) if (gazetteer.rank(row) === "country") countries.add(gazetteer.country(row));
  return inner.postings.some(({ row }) => {
    if (rows.has(row)) return false;
    return (
      rows.has(gazetteer.admin1(row)) ||
      rows.has(gazetteer.admin2(row)) ||
      (countries.has(gazetteer.country(row)) && gazetteer.rank(row) !== "country")
    );
  });
}
