import { createApp } from "../src/api/app.ts";
import { NO_NAMES } from "../src/model/names.ts";
import type { Store } from "../src/store/store.ts";

/** What each route of the HTTP API answers. A test compares the keys with the routes there are. */
export const ROUTES: Readonly<Record<string, string>> = {
  "GET /api/v1/health": "version, and how much the ledger holds",
  "GET /api/v1/events": "a page of events; the filters of `recount events`, `sort`, `limit` and `cursor`",
  "GET /api/v1/events.csv": "all events of a filter as CSV",
  "GET /api/v1/events.json": "all events of a filter as JSON",
  "GET /api/v1/events.jsonl": "all events of a filter, one JSON object a line",
  "GET /api/v1/events.geojson": "all events of a filter as GeoJSON",
  "GET /api/v1/events/:id": "one event with its figures, claims, reports and links; carries an `ETag`",
  "GET /api/v1/events/:id/history": "what was changed about it, newest first",
  "GET /api/v1/names": "what actors and places are called in a `language`: en or es",
  "GET /api/v1/reports": "a page of reports; `q` for words in them",
  "GET /api/v1/reports/:id": "one report with its text, reading and mentions",
  "GET /api/v1/mentions/:id": "one mention with the words it rests on",
  "GET /api/v1/changes": "a page of changes, newest first; `subject` for one thing's",
  "GET /api/v1/stats/facets": "how many events there are by `facet`: country, kind, domain, actor or admin1",
  "GET /api/v1/stats/timeseries": "how many events and dead there are over time; `by`: day, week, month or year",
};

/** The routes that the API has, as "GET /path". */
export function routesThereAre(): readonly string[] {
  // Only the table of routes is asked for: no handler runs, and the store is not touched.
  const app = createApp({} as Store, { version: "", desk: "", hosts: [], names: () => NO_NAMES });
  const named = app.routes.filter(({ method, path }) => method !== "ALL" && !path.includes("*"));
  return [...new Set(named.map(({ method, path }) => `${method} ${path}`))].sort();
}
