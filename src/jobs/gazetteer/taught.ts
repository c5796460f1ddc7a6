import { createHash } from "node:crypto";
import type { WhereCorrection } from "../../model/correction.ts";
import type { ListedPlace } from "../../model/listed-place.ts";

/** Id of a place that no gazetteer lists: the same name at the same spot is the same place. */
export function taughtId(name: string, latitude: number, longitude: number): string {
  return `taught:${createHash("sha256").update(`${name} ${latitude} ${longitude}`).digest("hex").slice(0, 12)}`;
}

/** Km around a corrected place of which the person did not say how exact it is. */
const UNSAID_RADIUS_KM = 5;

/** What a person's correction teaches of its name; null where the right place has no coordinates. */
export function taughtBy({ name, to, place }: Pick<WhereCorrection, "name" | "to" | "place">): ListedPlace | null {
  const { latitude, longitude, kind, country, admin1, radiusKm } = place;
  if (latitude === null || longitude === null) return null;
  return {
    id: to ?? taughtId(place.name, latitude, longitude),
    name: place.name,
    names: [name],
    ...{ kind, feature: null, country, admin1, admin2: null, latitude, longitude },
    radiusKm: radiusKm ?? UNSAID_RADIUS_KM,
    population: 0,
  };
}
