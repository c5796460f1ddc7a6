import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";

type Position = readonly [number, number];
type Ring = readonly Position[];
export type Country = {
  readonly type: "Feature";
  readonly id: string;
  readonly properties: { readonly name: string };
  readonly geometry: { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
};

/** The countries of a world atlas as GeoJSON, cut where they cross the antimeridian, to two decimals (about 1 km). */
export function baseMap(atlas: Topology): {
  readonly type: "FeatureCollection";
  readonly features: readonly Country[];
} {
  // The atlas names its collection so, and gives every country a name.
  const countries = feature(atlas, atlas.objects.countries as GeometryObject) as unknown as {
    readonly features: readonly {
      readonly id?: string;
      readonly properties: { readonly name: string };
      readonly geometry:
        | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
        | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };
    }[];
  };
  return {
    type: "FeatureCollection",
    features: countries.features.map(({ id = "", properties: { name }, geometry }) => {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const coordinates = polygons.flatMap(cutAtAntimeridian).map((rings) => rings.map(rounded));
      return { type: "Feature", id, properties: { name }, geometry: { type: "MultiPolygon", coordinates } };
    }),
  };
}

/**
 * A polygon as polygons that lie within -180..180. A ring that steps over the antimeridian is first written without the
 * jump, then cut at it. A ring round a pole cannot be closed that way and stays as it is.
 */
export function cutAtAntimeridian(rings: readonly Ring[]): readonly (readonly Ring[])[] {
  const unrolled = rings.map(unroll);
  if (unrolled.some((ring) => ring === null)) return [rings];
  const [west, east] = extent(unrolled.flatMap((ring) => ring ?? []));
  const pieces: Ring[][] = [];
  for (let turn = Math.floor((west + 180) / 360); turn <= Math.ceil((east - 180) / 360); turn++) {
    const [from, to] = [turn * 360 - 180, turn * 360 + 180];
    const piece = unrolled.flatMap((ring) => {
      const inside = clip(clip(ring ?? [], from, 1), to, -1).map(([x, y]): Position => [x - turn * 360, y]);
      return inside.length >= 4 && width(inside) > 0 ? [inside] : [];
    });
    if (piece.length > 0) pieces.push(piece);
  }
  return pieces;
}

/** Null where the ring goes round a pole. */
function unroll(ring: Ring): Ring | null {
  let turn = 0;
  const path = ring.map(([x, y], i): Position => {
    const before = ring[i - 1];
    if (before !== undefined && Math.abs(x - before[0]) > 180) turn += x > before[0] ? -360 : 360;
    return [x + turn, y];
  });
  return turn === 0 ? path : null;
}

/** What of the ring lies on one side of a meridian (side 1: east of it), closed along it. */
function clip(ring: Ring, meridian: number, side: 1 | -1): Ring {
  const isInside = ([x]: Position) => side * (x - meridian) >= 0;
  const kept: Position[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [a, b] = [ring[i]!, ring[i + 1]!];
    if (isInside(a)) kept.push(a);
    if (isInside(a) !== isInside(b)) {
      const share = (meridian - a[0]) / (b[0] - a[0]);
      kept.push([meridian, a[1] + share * (b[1] - a[1])]);
    }
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}

function extent(ring: Ring): readonly [number, number] {
  return ring.reduce(([west, east], [x]) => [Math.min(west, x), Math.max(east, x)], [180, -180] as [number, number]);
}

function width(ring: Ring): number {
  const [west, east] = extent(ring);
  return east - west;
}

function rounded(ring: Ring): Ring {
  return ring.map(([x, y]): Position => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
}
