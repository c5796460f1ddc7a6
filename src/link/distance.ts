/** Mean radius of the Earth in km (IUGG). */
const EARTH_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** A circle on the globe: degrees WGS 84, radius in km. */
export type Spot = { readonly latitude: number; readonly longitude: number; readonly radiusKm: number };

/** Great-circle distance of the centres in km. */
export function kmBetween(a: Spot, b: Spot): number {
  const dLat = (b.latitude - a.latitude) * RADIANS;
  const dLon = (b.longitude - a.longitude) * RADIANS;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
