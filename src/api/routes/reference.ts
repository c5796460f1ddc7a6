import { POLICIES } from "../../account/index.ts";
import { lineOf } from "../../jobs/events.ts";
import { takeDownName } from "../../jobs/takedown.ts";
import type { Takedown } from "../../store/store.ts";
import { headDetail } from "../details.ts";
import { filterOf } from "../filter.ts";
import { LIST_FORMATS, LIST_TYPES, listFile, streamed } from "../list-files.ts";
import { json, type Route, route } from "../route.ts";
import { excerptOf } from "../search.ts";
import { binsOf } from "../timeseries.ts";
import * as wire from "../wire.ts";

/** What is looked things up in, counted by and searched; and the tombstones. */
export const REFERENCE_ROUTES: readonly Route[] = [
  route("get", {
    path: "/stats/facets",
    access: "reader",
    summary: "how many events there are by `facet`: country, kind, domain, actor or admin1",
    query: wire.facetQuery,
    answers: { 200: wire.facets },
    handle: async ({ api, query: { facet, ...query } }) => {
      const { sort: _, ...filter } = filterOf(query);
      return json({ facet, values: await api.store.facet(filter, facet) });
    },
  }),
  route("get", {
    path: "/stats/timeseries",
    access: "reader",
    summary: "how many events and dead there are over time; `by`: day, week, month or year",
    query: wire.timeQuery,
    answers: { 200: wire.timeseries },
    handle: async ({ api, query: { by, ...query } }) => {
      const { sort: _, ...filter } = filterOf(query);
      return json(binsOf(await api.store.days(filter), by));
    },
  }),
  route("get", {
    path: "/search",
    access: "reader",
    summary: "reports that hold all words of `q`, with the words marked, and the events they tell of",
    query: wire.searchQuery,
    answers: { 200: wire.searchResult },
    handle: async ({ api, query: { q, limit = 20 } }) =>
      api.store.snapshot(async (ledger) => {
        const found = await ledger.reports({ limit, text: q });
        const events = await ledger.events({ text: q, sort: "-date", limit });
        const reports = found.map((one) => ({ ...headDetail(one), ...excerptOf(one.report.text, q) }));
        return json({ reports, events: events.map(lineOf) });
      }),
  }),
  route("get", {
    path: "/sources",
    access: "reader",
    summary: "publishers, with the number of their reports",
    answers: { 200: wire.sourceList },
    handle: async ({ api }) => json({ items: await api.store.sources() }),
  }),
  ...LIST_FORMATS.map((format) =>
    route("get", {
      path: `/sources.${format}`,
      access: "reader",
      summary: `publishers as ${format === "jsonl" ? "JSON, one a line" : format.toUpperCase()}`,
      answers: { 200: LIST_TYPES[format] },
      handle: async ({ api }) => {
        const items = await api.store.sources();
        const each = async function* () {
          yield* items;
        };
        return streamed(
          `recount-sources.${format}`,
          LIST_TYPES[format],
          listFile(format, ["publisher", "reports"], each()),
        );
      },
    }),
  ),
  route("get", {
    path: "/places",
    access: "reader",
    summary: "places of that name in the gazetteer, the most populous first",
    query: wire.placeQuery,
    answers: { 200: wire.placeList },
    handle: async ({ api, query: { q, country } }) =>
      json({ items: await api.work.places(q, country === undefined ? null : country.toUpperCase()) }),
  }),
  route("get", {
    path: "/policies",
    access: "reader",
    summary: "the rules by which a figure is chosen from what was said",
    answers: { 200: wire.policyList },
    handle: async () => json({ items: POLICIES.map(({ name, version, says }) => ({ name, version, says })) }),
  }),
  route("get", {
    path: "/takedowns",
    access: "reader",
    summary: "the tombstones: what was erased, by whom and why",
    answers: { 200: wire.takedownList },
    handle: async ({ api }) => json({ items: (await api.store.takedowns()).map(tombstone) }),
  }),
  route("post", {
    path: "/takedowns",
    access: "admin",
    summary: "erases a person's name for good, in every form given; `dry` only says what would go",
    body: wire.newTakedown,
    answers: { 200: wire.takenDown },
    handle: async ({ api, body: { name, reason, dry = false }, who }) => {
      const { now, successions } = api.work;
      const by = { person: who.name, at: now(), reason, successions: await successions() };
      const { changedEvents, ...done } = await takeDownName(api.store, name, by, dry);
      return json({ ...done, events: changedEvents });
    },
  }),
];

function tombstone({ change, kind, report, at, by, reason, scrubbed }: Takedown) {
  return { change, kind, report, at, by, reason, scrubbed };
}
