import { CONTENT_TYPES, EXPORT_FORMATS, exported } from "../../export/index.ts";
import { correctFigure } from "../../jobs/correct.ts";
import { split } from "../../jobs/decide.ts";
import { eachEvent, lineOf } from "../../jobs/events.ts";
import { eventNamed } from "../../jobs/targets.ts";
import { sortKeyOf } from "../../store/events.ts";
import { cursorOf, cursorText } from "../cursor.ts";
import { headDetail } from "../details.ts";
import { eventDetail } from "../event-detail.ts";
import { filterOf } from "../filter.ts";
import { changeList } from "../history.ts";
import { streamed } from "../list-files.ts";
import { type Call, json, type Route, route, tagged } from "../route.ts";
import * as wire from "../wire.ts";
import { changedAnswer, deciderOf, linked, pageSize } from "./shared.ts";

/** Events: their list in every form, one of them with all that was said of it, and what a person may do to it. */
export const EVENT_ROUTES: readonly Route[] = [
  route("get", {
    path: "/events",
    access: "reader",
    summary: "a page of events; the filters of `recount events`, `sort`, `limit` and `cursor`",
    query: wire.eventQuery,
    answers: { 200: wire.eventList },
    handle: async ({ api, query, request }) => {
      const { sort, ...filter } = filterOf(query);
      const limit = pageSize(query);
      const after = query.cursor === undefined ? {} : { after: cursorOf(query.cursor, sort) };
      return await api.store.snapshot(async (ledger) => {
        const rows = await ledger.events({ ...filter, sort, limit: limit + 1, ...after });
        const total = await ledger.countEvents(filter);
        const page = rows.slice(0, limit);
        const last = page.at(-1);
        const isMore = rows.length > limit && last !== undefined;
        const next = isMore ? cursorText({ sort, key: sortKeyOf(last, sort), seq: last.seq }) : null;
        return linked(request, { items: page.map(lineOf), next, total, totalIsEstimate: false });
      });
    },
  }),
  ...EXPORT_FORMATS.map((format) =>
    route("get", {
      path: `/events.${format}`,
      access: "reader",
      summary: `all events of a filter as ${format === "jsonl" ? "JSON, one a line" : format.toUpperCase()}`,
      query: wire.eventFilter,
      answers: { 200: CONTENT_TYPES[format] },
      handle: async ({ api, query }) => {
        const { sort, ...filter } = filterOf(query);
        const pieces = exported(format, eachEvent(api.store, { ...filter, sort }, null));
        return streamed(`recount-events.${format}`, CONTENT_TYPES[format], pieces);
      },
    }),
  ),
  route("get", {
    path: "/events/{id}",
    access: "reader",
    summary: "one event with its figures, claims, reports and links; carries an `ETag`",
    answers: { 200: wire.event, 304: null, 308: null },
    handle: async ({ api, params, request }) => {
      const detail = await api.store.snapshot((ledger) => eventDetail(ledger, params.id!));
      if (detail.id !== params.id)
        return new Response(null, { status: 308, headers: { Location: `/api/v1/events/${detail.id}` } });
      return tagged(request, detail, detail.revision);
    },
  }),
  route("get", {
    path: "/events/{id}/history",
    access: "reader",
    summary: "what was changed about it, newest first",
    query: wire.paging,
    answers: { 200: wire.changeList },
    handle: async ({ api, params, query }) => {
      const { id } = await eventNamed(api.store, params.id!);
      return json(await changeList(api.store, query, id));
    },
  }),
  route("get", {
    path: "/events/{id}/claims",
    access: "reader",
    summary: "everything that was said of its figures, by whom and in which words",
    answers: { 200: wire.eventClaims },
    handle: async (call) => json({ items: (await toldIn(call)).flatMap(({ claims }) => claims) }),
  }),
  route("get", {
    path: "/events/{id}/reports",
    access: "reader",
    summary: "the reports that tell of it",
    answers: { 200: wire.eventReports },
    handle: async ({ api, params }) =>
      api.store.snapshot(async (ledger) => {
        const { mentions } = await eventNamed(ledger, params.id!);
        const heads = await ledger.reportHeads([...new Set(mentions.map(({ report }) => report))]);
        return json({ items: heads.map(headDetail) });
      }),
  }),
  route("post", {
    path: "/events/{id}/split",
    access: "reviewer",
    summary: "says that what some reports or mentions tell is another event; needs `If-Match`",
    body: wire.newSplit,
    ifMatch: true,
    answers: { 200: wire.changed },
    handle: async (call) => {
      const by = await deciderOf(call, call.body.reason);
      return changedAnswer(call, await split(call.api.store, call.params.id!, call.body.out, by));
    },
  }),
  route("post", {
    path: "/events/{id}/corrections",
    access: "coder",
    summary: "sets a figure of the event, with the words it rests on; needs `If-Match`",
    body: wire.figureCorrection,
    ifMatch: true,
    answers: { 200: wire.changed },
    handle: async (call) => {
      const { cited, reason, ...word } = call.body;
      const by = await deciderOf(call, reason);
      return changedAnswer(call, await correctFigure(call.api.store, call.params.id!, word, cited, by));
    },
  }),
];

async function toldIn({ api, params }: Call<unknown, unknown>) {
  const { told } = await api.store.snapshot((ledger) => eventDetail(ledger, params.id!));
  return told;
}
