import type { Engine } from "../src/cli/engine.ts";
import { distanceKm } from "../src/extract/events/geo.ts";
import type { Gazetteer } from "../src/extract/places/gazetteer.ts";
import { placeKey } from "../src/extract/places/place-key.ts";
import type { EventMention, Reading } from "../src/model/reading.ts";
import { fold } from "../src/text/fold.ts";
import type { Article } from "./articles.ts";
import { linesOf } from "./lines.ts";
import { reportOf } from "./sets/adapter.ts";

/** How often the incident's place was read right, out of all items and out of those in which an incident was read. */
export type SpotScore = {
  readonly items: number;
  readonly read: number;
  /** A place of the incident is that coded, by name, or its spot lies within `NEAR_KM` of it. */
  readonly right: number;
  /** The spot lies within `FAR_KM` of the true one. */
  readonly within: number;
  /** The first-order unit is that coded. */
  readonly unit: number;
};

/** One spot: a town and its outskirts. */
const NEAR_KM = 15;
/** The distance within which geoparsers are usually judged. */
const FAR_KM = 161;

type Truth = {
  readonly names: readonly string[];
  readonly unit: string | null;
  readonly latitude: number;
  readonly longitude: number;
};

/** Articles on shootings (`docs.dev.jsonl`) against the coded incident's city and coordinates. */
export function shootingSpots(folder: string, { read }: Engine, gazetteer: Gazetteer): SpotScore {
  type Fact = {
    readonly incident_id: string;
    readonly city_or_county: string;
    readonly state: string;
    readonly lat: number | null;
    readonly lon: number | null;
  };
  const facts = new Map(linesOf<Fact>(`${folder}/incidents.dev.jsonl`).map((fact) => [fact.incident_id, fact]));
  const articles = linesOf<Article & { readonly incident_id: string }>(`${folder}/docs.dev.jsonl`);
  return scored(
    articles.flatMap(({ doc_id, title, text, dct, incident_id }) => {
      const fact = facts.get(incident_id);
      if (fact === undefined || fact.lat === null || fact.lon === null) return [];
      const { city_or_county: city, state, lat, lon } = fact;
      const truth = { names: [city.replace(/\s*\(county\)\s*$/i, "")], unit: state, latitude: lat, longitude: lon };
      return [{ reading: () => read(reportOf(doc_id, text, dct.slice(0, 10), title)), truth }];
    }),
    gazetteer,
  );
}

/** Notes of one coded event each (`events.dev.jsonl`) against its location and first-order unit. */
export function codedSpots(folder: string, { read }: Engine, gazetteer: Gazetteer): SpotScore {
  type Row = {
    readonly event_id_cnty: string;
    readonly notes_stripped: string;
    readonly location: string;
    readonly admin1: string | null;
    readonly latitude: number;
    readonly longitude: number;
  };
  return scored(
    linesOf<Row>(`${folder}/events.dev.jsonl`).map((row) => ({
      reading: () => read(reportOf(row.event_id_cnty, row.notes_stripped)),
      // "Caracas - Libertador": the part after the dash is a quarter of the town
      truth: { ...row, names: [row.location, ...row.location.split(" - ")], unit: row.admin1 },
    })),
    gazetteer,
  );
}

function scored(
  items: readonly { readonly reading: () => Reading; readonly truth: Truth }[],
  gazetteer: Gazetteer,
): SpotScore {
  let [read, right, within, unit] = [0, 0, 0, 0];
  for (const { reading, truth } of items) {
    const { events } = reading();
    const event = events[0];
    if (event === undefined) continue;
    read++;
    const spot = event.where.find(({ latitude }) => latitude !== null);
    const apart =
      spot?.latitude == null || spot.longitude === null
        ? Number.POSITIVE_INFINITY
        : distanceKm({ latitude: spot.latitude, longitude: spot.longitude }, truth);
    if (isNamed(event, truth.names) || apart <= NEAR_KM) right++;
    if (apart <= FAR_KM) within++;
    if (truth.unit === null || isNamed(event, [truth.unit]) || hasUnit(event, truth.unit, gazetteer)) unit++;
  }
  return { items: items.length, read, right, within, unit };
}

function isNamed({ where }: EventMention, names: readonly string[]): boolean {
  return where.some(({ name }) => names.some((other) => fold(name) === fold(other)));
}

/** The unit coded, under any name that the gazetteer has for it: "Kayin" is Karen State. */
function hasUnit({ where }: EventMention, unit: string, gazetteer: Gazetteer): boolean {
  const units = new Set(
    gazetteer
      .find(placeKey(unit))
      .filter(({ kind }) => kind === "admin1")
      .map(({ name, country }) => `${country}/${fold(name)}`),
  );
  return where.some(
    ({ admin1, country }) =>
      admin1 !== null && (fold(admin1) === fold(unit) || units.has(`${country}/${fold(admin1)}`)),
  );
}
