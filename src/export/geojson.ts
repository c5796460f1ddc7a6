import type { EventLine } from "../model/event-line.ts";

/** Six decimals are a tenth of a metre. */
const DECIMALS = 1e6;

/**
 * RFC 7946: WGS 84, longitude first, no `crs`. An event without a known place has `geometry` null and stays in. The
 * point is the centre of a circle of `radiusKm`, never an exact spot.
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
  const located = where !== null && where.latitude !== null && where.longitude !== null;
  return {
    type: "Feature" as const,
    id,
    geometry: located
      ? { type: "Point" as const, coordinates: [rounded(where.longitude!), rounded(where.latitude!)] }
      : null,
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

function rounded(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
