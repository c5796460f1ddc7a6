import type { EventLine } from "../model/event-line.ts";
import { circleOf, rounded } from "./circle.ts";

/**
 * RFC 7946: WGS 84, longitude first, no `crs`. An event without a known place has `geometry` null and stays in. A
 * town or site is a point, the centre of a circle of `radiusKm`; a unit or area is that circle, never a false point.
 */
export async function* eventsToGeoJson(events: AsyncIterable<EventLine>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for await (const event of events) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(featureOf(event))}`;
    first = false;
  }
  yield "\n]}\n";
}

/** One event as a feature with flat properties. */
export function featureOf({
  id,
  caption,
  kind,
  domain,
  when,
  where,
  country,
  sides,
  killed,
  injured,
  ...rest
}: EventLine) {
  return {
    type: "Feature" as const,
    id,
    geometry: geometryOf(where),
    properties: {
      caption,
      kind,
      domain,
      start: when?.start ?? null,
      end: when?.end ?? null,
      datePrecision: when?.precision ?? null,
      place: where?.name ?? null,
      placeKind: where?.kind ?? null,
      radiusKm: where?.radiusKm ?? null,
      geoPrecision: where?.codes?.acled ?? null,
      admin1: where?.admin1 ?? null,
      country,
      sides: sides.map(({ actor }) => actor),
      killedLow: killed?.low ?? null,
      killedBest: killed?.best ?? null,
      killedHigh: killed?.high ?? null,
      killedHighOpen: killed === null ? null : killed.high === null,
      injuredLow: injured?.low ?? null,
      injuredBest: injured?.best ?? null,
      injuredHigh: injured?.high ?? null,
      policy: (killed ?? injured)?.policy ?? null,
      speakers: rest.speakers,
      reports: rest.reports,
      updatedAt: rest.updatedAt,
    },
  };
}

function geometryOf(where: EventLine["where"]) {
  if (where === null || where.latitude === null || where.longitude === null) return null;
  const { latitude, longitude, radiusKm, kind } = where;
  const exact = kind === "settlement" || kind === "site";
  const ring = exact || radiusKm === null ? null : circleOf(latitude, longitude, radiusKm);
  return ring === null
    ? { type: "Point" as const, coordinates: [rounded(longitude), rounded(latitude)] }
    : { type: "Polygon" as const, coordinates: [ring] };
}
