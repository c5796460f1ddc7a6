import { Hono } from "hono";
import { CONTENT_TYPES, EXPORT_FORMATS, type ExportFormat, exported } from "../export/index.ts";
import { eachEvent, lineOf } from "../jobs/events.ts";
import { eventNamed } from "../jobs/targets.ts";
import type { Names } from "../model/names.ts";
import { Trouble } from "../model/trouble.ts";
import { sortKeyOf } from "../store/events.ts";
import type { Store } from "../store/store.ts";
import { cursorOf, cursorText, numberCursor } from "./cursor.ts";
import { changeDetail, headDetail, mentionDetail, reportDetail } from "./details.ts";
import { eventDetail } from "./event-detail.ts";
import { filterOf } from "./filter.ts";
import { guard } from "./guard.ts";
import { problemOf } from "./problem.ts";
import { deskFiles } from "./static.ts";
import { binsOf } from "./timeseries.ts";
import {
  type ChangeList,
  type EventList,
  type Facets,
  facets,
  type Health,
  type NameTable,
  paging,
  type ReportList,
} from "./wire.ts";

/**
 * `desk`: folder of the built desk. `hosts`: names the server answers to, without port. `names`: what actors and places
 * are called in a language.
 */
export type AppOptions = {
  readonly version: string;
  readonly desk: string;
  readonly hosts: readonly string[];
  readonly names: (language: string) => Names;
};

const LIMIT = 50;

/** The HTTP API over a ledger, and the desk's files. It only reads. */
export function createApp(store: Store, { version, desk, hosts, names }: AppOptions): Hono {
  const app = new Hono();
  app.use(guard(hosts));
  app.onError((error) => problemOf(error));
  app.notFound((c) => problemOf(new Trouble("not-found", c.req.path)));

  const api = new Hono();
  api.onError((error) => problemOf(error));

  api.get("/health", async (c) => {
    const { reports, events, changes } = await store.counts();
    return c.json({ version, ledger: { kind: store.kind, reports, events, changes } } satisfies Health);
  });

  api.get("/events", async (c) => {
    const query = c.req.query();
    const { sort, ...filter } = filterOf(query);
    const { limit = LIMIT, cursor } = pageOf(query);
    const after = cursor === undefined ? {} : { after: cursorOf(cursor, sort) };
    return await store.snapshot(async (ledger) => {
      const [rows, total] = [
        await ledger.events({ ...filter, sort, limit: limit + 1, ...after }),
        await ledger.countEvents(filter),
      ];
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const next =
        rows.length > limit && last !== undefined
          ? cursorText({ sort, key: sortKeyOf(last, sort), seq: last.seq })
          : null;
      if (next !== null) c.header("Link", `<${nextUrl(c.req.url, next)}>; rel="next"`);
      // EventLine is the same shape; the schema's lists are merely not readonly.
      return c.json({ items: page.map(lineOf), next, total, totalIsEstimate: false } as EventList);
    });
  });

  api.get("/names", (c) => {
    const language = c.req.query("language") ?? "en";
    const { actors, places } = names(language);
    // They change with the program alone.
    c.header("Cache-Control", "max-age=600");
    return c.json({ language, actors, places } satisfies NameTable);
  });

  for (const format of EXPORT_FORMATS) {
    api.get(`/events.${format}`, (c) => {
      const { sort, ...filter } = filterOf(c.req.query());
      return streamed(format, exported(format, eachEvent(store, { ...filter, sort }, null)));
    });
  }

  api.get("/events/:id", async (c) => {
    const detail = await store.snapshot((ledger) => eventDetail(ledger, c.req.param("id")));
    const here = c.req.path.split("/").at(-1);
    if (detail.id !== here) return c.redirect(`/api/v1/events/${detail.id}`, 308);
    const tag = `"rev-${detail.revision}"`;
    c.header("ETag", tag);
    if (c.req.header("if-none-match") === tag) return c.body(null, 304);
    return c.json(detail);
  });

  api.get("/events/:id/history", async (c) => {
    const { id } = await eventNamed(store, c.req.param("id"));
    return c.json(await history(store, c.req.query(), id));
  });

  api.get("/reports", async (c) => {
    const { limit = LIMIT, cursor } = pageOf(c.req.query());
    const after = numberCursor(cursor) ?? 0;
    const text = c.req.query("q");
    const rows = await store.reports({ after, limit: limit + 1, ...(text ? { text } : {}) });
    const page = rows.slice(0, limit);
    const next = rows.length > limit ? String(page.at(-1)!.seq) : null;
    const total = text ? null : (await store.counts()).reports;
    return c.json({ items: page.map(headDetail), next, total, totalIsEstimate: false } satisfies ReportList);
  });

  api.get("/reports/:id", (c) =>
    store.snapshot(async (ledger) => {
      const id = c.req.param("id");
      const report = await ledger.report(id);
      if (report === null) throw new Trouble("not-found", id);
      if (report.takenDown) throw new Trouble("taken-down", (await ledger.takedownOf(id))?.reason ?? id);
      return c.json(reportDetail(report, await ledger.reading(id), await ledger.mentions({ report: id })));
    }),
  );

  api.get("/mentions/:id", (c) =>
    store.snapshot(async (ledger) => {
      const id = c.req.param("id");
      const [mention] = await ledger.mentions({ ids: [id] });
      const report = mention === undefined ? null : await ledger.report(mention.report);
      if (mention === undefined || report === null || report.takenDown) throw new Trouble("not-found", id);
      return c.json(mentionDetail(mention, report.report.text));
    }),
  );

  api.get("/changes", async (c) => c.json(await history(store, c.req.query(), c.req.query("subject"))));

  api.get("/stats/facets", async (c) => {
    const { facet: name, ...query } = c.req.query();
    const facet = facets.shape.facet.safeParse(name);
    if (!facet.success) throw new Trouble("bad-filter", "facet: country, kind, domain, actor or admin1");
    const { sort: _, ...filter } = filterOf(query);
    const values = await store.facet(filter, facet.data);
    return c.json({ facet: facet.data, values: [...values] } satisfies Facets);
  });

  api.get("/stats/timeseries", async (c) => {
    const { by, ...query } = c.req.query();
    const { sort: _, ...filter } = filterOf(query);
    return c.json(binsOf(await store.days(filter), by));
  });

  api.all("*", (c) => {
    throw new Trouble("not-found", `${c.req.method} ${c.req.path}`);
  });

  // Hono copies the routes there are, so this comes after the last of them.
  app.route("/api/v1", api);
  // Mounting copies the routes there are, so it comes after them.
  app.route("/api/v1", api);
  app.get("*", deskFiles(desk));
  return app;
}

async function history(
  store: Store,
  query: Readonly<Record<string, string>>,
  subject: string | undefined,
): Promise<ChangeList> {
  const { limit = LIMIT, cursor } = pageOf(query);
  const after = numberCursor(cursor);
  const rows = await store.changes({
    limit: limit + 1,
    newestFirst: true,
    ...(subject === undefined ? {} : { subject }),
    ...(after === undefined ? {} : { after }),
  });
  const page = rows.slice(0, limit);
  return { items: page.map(changeDetail), next: rows.length > limit ? String(page.at(-1)!.seq) : null };
}

function pageOf(query: Readonly<Record<string, string>>): { readonly limit?: number; readonly cursor?: string } {
  const parsed = paging.safeParse(query);
  if (!parsed.success) throw new Trouble("bad-filter", "limit: a whole number from 1 to 500");
  const { limit, cursor } = parsed.data;
  return { ...(limit === undefined ? {} : { limit }), ...(cursor === undefined ? {} : { cursor }) };
}

function nextUrl(url: string, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set("cursor", cursor);
  return `${next.pathname}${next.search}`;
}

function streamed(format: ExportFormat, pieces: AsyncGenerator<string>): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  const headers = {
    "Content-Type": CONTENT_TYPES[format],
    "Content-Disposition": `attachment; filename="recount-events.${format}"`,
  };
  return new Response(body, { headers });
}
