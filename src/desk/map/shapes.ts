import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from "geojson";
import type { EventRow } from "../client/index.ts";

/** What an incident is on the map: a spot in its circle, an area, a country; null = it cannot be placed. */
export type Placement =
  | { readonly is: "spot"; readonly latitude: number; readonly longitude: number; readonly radiusKm: number }
  | { readonly is: "area"; readonly latitude: number; readonly longitude: number; readonly radiusKm: number }
  | { readonly is: "country"; readonly latitude: number; readonly longitude: number };

/** Kinds of place of which a point would be false. */
const AREAS: readonly string[] = ["district", "province", "admin1", "area"];

export function placementOf({ where }: Pick<EventRow, "where">): Placement | null {
  if (where === null || where.latitude === null || where.longitude === null) return null;
  const { latitude, longitude, radiusKm, kind } = where;
  if (kind === "country") return { is: "country", latitude, longitude };
  return { is: AREAS.includes(kind) ? "area" : "spot", latitude, longitude, radiusKm: radiusKm ?? 0 };
}

const EARTH_KM = 6371;
/** Corners of a drawn circle. */
const CORNERS = 64;

/** A circle on the sphere as a polygon. Longitudes may pass 180, so that it stays in one piece. */
export function circle(latitude: number, longitude: number, radiusKm: number): Polygon {
  const [lat, far] = [radians(latitude), radiusKm / EARTH_KM];
  const ring = Array.from({ length: CORNERS }, (_, i) => {
    const bearing = (-2 * Math.PI * i) / CORNERS;
    const y = Math.asin(Math.sin(lat) * Math.cos(far) + Math.cos(lat) * Math.sin(far) * Math.cos(bearing));
    const x = Math.atan2(
      Math.sin(bearing) * Math.sin(far) * Math.cos(lat),
      Math.cos(far) - Math.sin(lat) * Math.sin(y),
    );
    return [longitude + degrees(x), degrees(y)];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
}

/** `id`: the incident a click chooses; `ids`: all that the shape stands for, each between bars. */
type Props = { readonly id: string; readonly ids: string; readonly killed: number };
export type Layers = {
  readonly spots: FeatureCollection<Point, Props>;
  readonly halos: FeatureCollection<Polygon, Props>;
  readonly areas: FeatureCollection<Polygon | MultiPolygon, Props>;
};
type CountryShape = Feature<MultiPolygon | Polygon>;

/** Everything the map draws of the incidents, each in the layer that does not say more than is known. */
export function layersOf(events: readonly EventRow[], countries: readonly CountryShape[]): Layers {
  const spots: Feature<Point, Props>[] = [];
  const halos: Feature<Polygon, Props>[] = [];
  const areas: Feature<Polygon | MultiPolygon, Props>[] = [];
  const known = new Map<CountryShape, readonly string[]>();
  for (const event of events) {
    const place = placementOf(event);
    if (place === null) continue;
    const properties = { id: event.id, ids: idsOf([event.id]), killed: event.killed?.low ?? 0 };
    const { latitude, longitude } = place;
    if (place.is === "country") {
      const shape = countries.find(({ geometry }) => contains(geometry, longitude, latitude));
      if (shape !== undefined) known.set(shape, [...(known.get(shape) ?? []), event.id]);
    } else if (place.is === "area") {
      areas.push({ type: "Feature", properties, geometry: circle(latitude, longitude, place.radiusKm) });
    } else {
      spots.push({ type: "Feature", properties, geometry: { type: "Point", coordinates: [longitude, latitude] } });
      if (place.radiusKm > 0)
        halos.push({ type: "Feature", properties, geometry: circle(latitude, longitude, place.radiusKm) });
    }
  }
  // A country is drawn once, however many incidents are known to lie somewhere in it.
  for (const [{ geometry }, ids] of known) {
    areas.push({ type: "Feature", properties: { id: ids[0]!, ids: idsOf(ids), killed: 0 }, geometry });
  }
  return { spots: collection(spots), halos: collection(halos), areas: collection(areas) };
}

function idsOf(ids: readonly string[]): string {
  return `|${ids.join("|")}|`;
}

/** By the even-odd rule, so that holes count. */
export function contains({ type, coordinates }: MultiPolygon | Polygon, x: number, y: number): boolean {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i]!, ring[k]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The box all of them lie in, as west, south, east, north; null where there is nothing. */
export function boundsOf(events: readonly EventRow[]): [number, number, number, number] | null {
  const places = events.flatMap((event) => placementOf(event) ?? []);
  if (places.length === 0) return null;
  const [xs, ys] = [places.map(({ longitude }) => longitude), places.map(({ latitude }) => latitude)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function collection<G extends Point | Polygon | MultiPolygon>(features: Feature<G, Props>[]) {
  return { type: "FeatureCollection", features } satisfies FeatureCollection<G, Props>;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
