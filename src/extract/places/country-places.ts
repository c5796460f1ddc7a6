import type { Country, Place } from "../../model/knowledge.ts";

/** Countries as places, under their names in every language listed. */
export function placesOfCountries(countries: readonly Country[]): readonly Place[] {
  return countries.map(({ id, names, latitude, longitude, radiusKm }) => {
    const all = [...new Set(Object.values(names).flat())];
    return {
      id: `country:${id}`,
      name: all[0]!,
      names: all,
      kind: "country",
      country: id,
      admin1: null,
      admin2: null,
      latitude,
      longitude,
      radiusKm,
      population: 0,
    };
  });
}
