import type { PlaceKind } from "./words.ts";

/**
 * How precisely a place is known, in the words of other data sets. ACLED's geo_precision: 1 the town, 2 near it or a
 * small area, 3 a larger region. UCDP's where_prec: 1 exact, 2 within some 25 km of a known point, 3 and 4 a second- and
 * first-order unit, 5 a line or a fuzzy area, 6 a country, 7 international waters. PLOVER's resolution: 5 a town, 4 a
 * district, 3 a first-order unit, 2 a region, 1 a country.
 */
export type PlaceCodes = {
  readonly acled: 1 | 2 | 3;
  readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly plover: 1 | 2 | 3 | 4 | 5;
};

/** Within this many km an area is a small one. Source: UCDP's "within about 25 km of a known point". */
const SMALL_KM = 25;

/** `near`: the text places it beside the named place ("40 km south of"), or it is known only as lying in that place. */
export function placeCodesOf(
  {
    kind,
    radiusKm,
    country,
    id,
  }: {
    readonly kind: PlaceKind;
    readonly radiusKm: number | null;
    readonly country: string | null;
    readonly id: string | null;
  },
  near: boolean,
): PlaceCodes {
  const small = radiusKm !== null && radiusKm <= SMALL_KM;
  if (near && small) return { acled: 2, ucdp: 2, plover: 5 };
  switch (kind) {
    case "site":
    case "settlement":
      return near || radiusKm === null ? { acled: 2, ucdp: 2, plover: 5 } : { acled: 1, ucdp: 1, plover: 5 };
    case "district":
      return { acled: 2, ucdp: small ? 2 : 3, plover: 4 };
    case "province":
      return { acled: 3, ucdp: 3, plover: 4 };
    case "admin1":
      return { acled: 3, ucdp: 4, plover: 3 };
    case "country":
      return { acled: 3, ucdp: 6, plover: 1 };
    case "area":
      if (country === null && id?.startsWith(HIGH_SEAS)) return { acled: 3, ucdp: 7, plover: 2 };
      return { acled: small ? 2 : 3, ucdp: small ? 2 : 5, plover: 2 };
  }
}

/** Opens the ids of seas and gulfs that lie in no country. */
export const HIGH_SEAS = "recount:sea/";
