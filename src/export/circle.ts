/** Corners of the polygon that stands for a circle. */
const CORNERS = 32;
const KM_A_DEGREE = 111.2;
/** Six decimals are a tenth of a metre. */
const DECIMALS = 1e6;

/**
 * A circle on the ground as the ring of a GeoJSON polygon: longitude first, counter-clockwise, closed. Null where it
 * would reach over a pole or the date line, which a plain ring cannot.
 */
export function circleOf(
  latitude: number,
  longitude: number,
  radiusKm: number,
): readonly (readonly [number, number])[] | null {
  const north = radiusKm / KM_A_DEGREE;
  if (Math.abs(latitude) + north > 85) return null;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  if (Math.abs(longitude) + east > 180) return null;
  const ring = Array.from({ length: CORNERS }, (_, i) => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [rounded(longitude + east * Math.cos(turn)), rounded(latitude + north * Math.sin(turn))] as const;
  });
  return [...ring, ring[0]!];
}

export function rounded(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
