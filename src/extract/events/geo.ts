import type { Place } from "../../model/knowledge.ts";
import { fold } from "../../text/fold.ts";
import type { FoundPlace } from "../found.ts";

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** Great-circle distance in km. */
export function distanceKm(a: Pick<Place, "latitude" | "longitude">, b: Pick<Place, "latitude" | "longitude">): number {
  const dLat = (b.latitude - a.latitude) * RADIANS;
  const dLon = (b.longitude - a.longitude) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** From the exact spot to the widest area. */
export const PLACE_RANK = { site: 0, settlement: 1, district: 2, province: 3, admin1: 4, area: 4, country: 5 } as const;

/** The place chosen for a name; null where no gazetteer has it. */
export function chosen(place: FoundPlace): Place | null {
  return place.candidates[0]?.place ?? null;
}

/** Can `inner` lie in `outer`? By names of units where they are known, else by radius. */
export function liesIn(inner: Place, outer: Place): boolean {
  if (inner.id === outer.id || PLACE_RANK[inner.kind] >= PLACE_RANK[outer.kind]) return false;
  if (inner.country !== null && outer.country !== null && inner.country !== outer.country) return false;
  if (outer.kind === "country") return inner.country === outer.country;
  if (outer.kind === "admin1" && inner.admin1 !== null) {
    const unit = fold(inner.admin1);
    return unit === fold(outer.name) || (outer.admin1 !== null && unit === fold(outer.admin1));
  }
  return distanceKm(inner, outer) <= outer.radiusKm + inner.radiusKm;
}

/** True where two places cannot be one spot: neither holds the other and they lie farther apart than both are wide. */
export function areApart(a: Place, b: Place): boolean {
  if (a.id === b.id || liesIn(a, b) || liesIn(b, a)) return false;
  if (a.country !== null && b.country !== null && a.country !== b.country) return true;
  return distanceKm(a, b) > a.radiusKm + b.radiusKm + 5;
}
