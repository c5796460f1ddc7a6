import type { Gazetteer } from "./gazetteer.ts";

type Rows = Pick<Gazetteer, "size" | "latitude" | "longitude" | "rank">;
type Point = { readonly latitude: number; readonly longitude: number };

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;
/** Kilometres a degree of latitude. */
const KM_A_DEGREE = 111.2;

/** Rows of places no farther than `withinKm` from a point, nearest first; units and countries are left out. */
export function nearest(
  { size, latitude, longitude, rank }: Rows,
  point: Point,
  withinKm: number,
): readonly { readonly row: number; readonly km: number }[] {
  const found: { readonly row: number; readonly km: number }[] = [];
  const north = withinKm / KM_A_DEGREE;
  for (let row = 0; row < size; row++) {
    if (Math.abs(latitude(row) - point.latitude) > north) continue;
    const km = kmBetween(point, { latitude: latitude(row), longitude: longitude(row) });
    if (km > withinKm) continue;
    const of = rank(row);
    if (of !== "unit1" && of !== "unit2" && of !== "country") found.push({ row, km });
  }
  return found.sort((a, b) => a.km - b.km || a.row - b.row);
}

/** Great-circle distance, which the date line does not cut. */
function kmBetween(a: Point, b: Point): number {
  const dLat = (b.latitude - a.latitude) * RADIANS;
  const dLon = (b.longitude - a.longitude) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
