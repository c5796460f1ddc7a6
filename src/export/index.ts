import type { EventLine } from "../model/event-line.ts";
import { eventsToCsv } from "./csv.ts";
import { eventsToGeoJson } from "./geojson.ts";
import { eventsToJson, eventsToJsonl } from "./json.ts";

export const EXPORT_FORMATS = ["csv", "json", "jsonl", "geojson"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
};

/** Events in a format, piece by piece, so that a large ledger never stands in memory. */
export function exported(format: ExportFormat, events: AsyncIterable<EventLine>): AsyncGenerator<string> {
  switch (format) {
    case "csv":
      return eventsToCsv(events);
    case "json":
      return eventsToJson(events);
    case "jsonl":
      return eventsToJsonl(events);
    case "geojson":
      return eventsToGeoJson(events);
  }
}
