import type { PlaceRow } from "./place-row.ts";
import { placeOf } from "./table.ts";

type Point = readonly [number, number];

/** The features of a GeoJSON collection, or of a single feature; null where the value is neither. */
export function featuresOf(value: unknown): readonly unknown[] | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, features } = value as { readonly type?: unknown; readonly features?: unknown };
  if (type === "FeatureCollection" && Array.isArray(features)) return features;
  return type === "Feature" ? [value] : null;
}

/**
 * A feature as a place. A line or polygon becomes the middle of its bounds, and its radius reaches their farthest
 * corner: an area stays an area.
 */
export function readFeature(feature: unknown): PlaceRow {
  const { properties, geometry, id } = (feature ?? {}) as {
    readonly properties?: Readonly<Record<string, unknown>> | null;
    readonly geometry?: { readonly coordinates?: unknown } | null;
    readonly id?: unknown;
  };
  const points: Point[] = [];
  collect(geometry?.coordinates, points);
  if (points.length === 0) return { fault: "no coordinates" };
  const spread = boundsOf(points);
  const given = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  const text = (key: string): string => {
    const value = given.get(key.toLowerCase());
    return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  };
  return placeOf((column) => {
    if (column === "latitude") return String(spread.latitude);
    if (column === "longitude") return String(spread.longitude);
    if (column === "id") return text("id") || (typeof id === "string" || typeof id === "number" ? String(id) : "");
    if (column === "names") return text("names") || text("aliases");
    if (column === "kind") return text("kind") || (points.length > 1 ? "area" : "");
    if (column === "radiusKm") return text("radiusKm") || (points.length > 1 ? String(spread.radiusKm) : "");
    return text(column);
  });
}

/** GeoJSON nests positions as deep as the geometry needs. */
function collect(value: unknown, into: Point[]): void {
  if (!Array.isArray(value)) return;
  const [x, y] = value as readonly unknown[];
  if (typeof x === "number" && typeof y === "number") into.push([x, y]);
  else for (const inner of value) collect(inner, into);
}

function boundsOf(points: readonly Point[]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const latitude = (south + north) / 2;
  const up = ((north - south) / 2) * 111.2;
  const across = ((east - west) / 2) * 111.2 * Math.cos((latitude * Math.PI) / 180);
  return {
    latitude,
    longitude: (west + east) / 2,
    radiusKm: Math.max(1, Math.round(Math.sqrt(up * up + across * across) * 10) / 10),
  };
}
