import { lineOf } from "../../jobs/events.ts";
import { requireRevision, revisionOf } from "../../jobs/revision.ts";
import { takeDownReport } from "../../jobs/takedown.ts";
import { Trouble } from "../../model/trouble.ts";
import type { StoredReport, StoreReads } from "../../store/store.ts";
import { numberCursor } from "../cursor.ts";
import { headDetail, reportDetail } from "../details.ts";
import { LIST_FORMATS, LIST_TYPES, listFile, streamed } from "../list-files.ts";
import { type Api, json, type Route, route, tagged } from "../route.ts";
import { toldOf } from "../told.ts";
import * as wire from "../wire.ts";
import { enqueue } from "./jobs.ts";
import { linked, pageSize } from "./shared.ts";

const COLUMNS = [
  "id",
  "name",
  "title",
  "publisher",
  "url",
  "publishedAt",
  "language",
  "version",
  "replacedBy",
] as const;

/** Reports: their list, one of them with its text and what was read from it; taking in, marking and erasing. */
export const REPORT_ROUTES: readonly Route[] = [
  route("get", {
    path: "/reports",
    access: "reader",
    summary: "a page of reports; `q` for words in them, `relevance` for what persons made of them",
    query: wire.reportQuery,
    answers: { 200: wire.reportList },
    handle: async ({ api, query, request }) => {
      const limit = pageSize(query);
      const { items, next } = await pageOf(api, query, numberCursor(query.cursor) ?? 0, limit);
      const isWhole = query.q === undefined && query.relevance === undefined;
      const total = isWhole ? (await api.store.counts()).reports : null;
      return linked(request, { items: items.map(headDetail), next, total, totalIsEstimate: false });
    },
  }),
  ...LIST_FORMATS.map((format) =>
    route("get", {
      path: `/reports.${format}`,
      access: "reader",
      summary: `all reports as ${format === "jsonl" ? "JSON, one a line" : format.toUpperCase()}, without their texts`,
      query: wire.reportQuery.omit({ cursor: true, limit: true }),
      answers: { 200: LIST_TYPES[format] },
      handle: async ({ api, query }) =>
        streamed(`recount-reports.${format}`, LIST_TYPES[format], listFile(format, COLUMNS, eachHead(api, query))),
    }),
  ),
  route("post", {
    path: "/reports",
    access: "coder",
    summary: "hands in a report: its `text`, its page as `html`, or its `url`; read and linked by a job",
    body: wire.newReport,
    answers: { 202: wire.job },
    handle: async (call) => enqueue(call, "import", [call.body]),
  }),
  route("get", {
    path: "/reports/{id}",
    access: "reader",
    summary: "one report with its text, reading and mentions; carries an `ETag`",
    answers: { 200: wire.report, 304: null },
    handle: async ({ api, params, request }) =>
      api.store.snapshot(async (ledger) => {
        const report = await reportNamed(ledger, params.id!);
        const told = await toldOf(
          ledger,
          await ledger.mentions({ report: report.id }),
          new Map([[report.id, report.report.text]]),
        );
        const revision = await revisionOf(ledger, report.id);
        return tagged(request, reportDetail(report, await ledger.reading(report.id), told, revision), revision);
      }),
  }),
  route("get", {
    path: "/reports/{id}/text",
    access: "reader",
    summary: "its text alone, as it came; spans count its UTF-16 code units",
    answers: { 200: "text/plain; charset=utf-8" },
    handle: async ({ api, params }) => {
      const { report } = await reportNamed(api.store, params.id!);
      return new Response(report.text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
    },
  }),
  route("get", {
    path: "/reports/{id}/events",
    access: "reader",
    summary: "the events it tells of",
    answers: { 200: wire.reportEvents },
    handle: async ({ api, params }) =>
      api.store.snapshot(async (ledger) => {
        const { id } = await reportNamed(ledger, params.id!);
        const mentions = await ledger.mentions({ report: id });
        const events = await ledger.eventsBy([...new Set(mentions.flatMap(({ event }) => event ?? []))]);
        return json({ items: events.toSorted((a, b) => a.seq - b.seq).map(lineOf) });
      }),
  }),
  route("get", {
    path: "/reports/{id}/versions",
    access: "reader",
    summary: "every text that was kept under its URL, oldest first",
    answers: { 200: wire.eventReports },
    handle: async ({ api, params }) => {
      const report = await reportNamed(api.store, params.id!);
      const versions = report.url === null ? [report] : await api.store.versions(report.url);
      return json({ items: versions.map(headDetail) });
    },
  }),
  route("patch", {
    path: "/reports/{id}",
    access: "coder",
    summary: "marks it as relevant, not relevant or for later (JSON Merge Patch); needs `If-Match`",
    body: wire.reportPatch,
    ifMatch: true,
    answers: { 200: wire.changed },
    handle: async ({ api, params, body, who, revision }) =>
      api.store.write(async (ledger) => {
        const { id, relevance: before } = await reportNamed(ledger, params.id!);
        await requireRevision(ledger, id, { revision });
        await ledger.setRelevance(id, body.relevance);
        const change = await ledger.appendChange({
          at: api.work.now(),
          by: { kind: "person", name: who.name },
          op: "mark",
          subjects: [id],
          before: { relevance: before },
          after: { relevance: body.relevance },
          reason: null,
          undoOf: null,
        });
        return json({ change, events: [] });
      }),
  }),
  route("delete", {
    path: "/reports/{id}",
    access: "admin",
    summary: "erases it for good with all its versions; a tombstone with the reason stays; needs `If-Match`",
    body: wire.newReason,
    ifMatch: true,
    answers: { 200: wire.takenDown },
    handle: async ({ api, params, body, who, revision }) => {
      const { id } = await reportNamed(api.store, params.id!);
      await requireRevision(api.store, id, { revision });
      const { now, successions } = api.work;
      const by = { person: who.name, at: now(), reason: body.reason, successions: await successions() };
      const { changedEvents, ...done } = await takeDownReport(api.store, id, by);
      return json({ ...done, events: changedEvents });
    },
  }),
];

/** A report that is there. Throws Trouble `not-found`, or `taken-down` with the reason. */
async function reportNamed(ledger: StoreReads, id: string): Promise<StoredReport> {
  const report = await ledger.report(id);
  if (report === null) throw new Trouble("not-found", id);
  if (report.takenDown) throw new Trouble("taken-down", (await ledger.takedownOf(id))?.reason ?? id);
  return report;
}

type Filter = { readonly q?: string | undefined; readonly relevance?: string | undefined };

async function pageOf({ store }: Api, { q, relevance }: Filter, from: number, limit: number) {
  const items: StoredReport[] = [];
  for (let after = from; ; ) {
    const page = await store.reports({ after, limit: limit + 1, ...(q ? { text: q } : {}) });
    const wanted = page.filter((one) => relevance === undefined || (one.relevance ?? "none") === relevance);
    items.push(...wanted);
    const last = page.at(-1);
    if (items.length > limit || last === undefined || page.length <= limit) break;
    after = last.seq;
  }
  const shown = items.slice(0, limit);
  return { items: shown, next: items.length > limit ? String(shown.at(-1)!.seq) : null };
}

async function* eachHead(api: Api, filter: Filter) {
  for (let after = 0; ; ) {
    const { items, next } = await pageOf(api, filter, after, 500);
    for (const item of items) yield headDetail(item);
    if (next === null) return;
    after = Number(next);
  }
}
