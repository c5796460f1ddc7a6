import type { Place } from "../model/knowledge.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { PlaceRow } from "./schema/places.ts";

/** A place as a person chooses it; `admin1`: name of its first-order unit. */
export type NamedPlace = Omit<Place, "names" | "admin2">;

/** What the commands need of the reader: pure functions, made once a run from the knowledge on disk. */
export type Engine = {
  /** As it stands in `reading.reader`: "recount 0.1.0, en 0.1.0". */
  readonly version: string;
  /** ISO 639-1 codes of the languages that have a pack. */
  readonly languages: readonly string[];
  /** `report.language` must be one of `languages`; null is read as the first of them. */
  readonly read: (report: Report) => Reading;
  /** Place names of a report: all of them, or just those at the spans given, in order, null where nothing fits. */
  readonly places: (report: Report, mentions: readonly Span[] | null) => readonly (PlaceRow | null)[];
  /** Every place of that name in the gazetteer, in no order. */
  readonly placesNamed: (name: string) => readonly NamedPlace[];
  /** Actor id to the id it grew out of. */
  readonly successions: ReadonlyMap<string, string>;
};
