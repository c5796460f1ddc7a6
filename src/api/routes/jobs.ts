import { setTimeout } from "node:timers/promises";
import { csvLine } from "../../export/cells.ts";
import { newJobId } from "../../jobs/queue.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Job, Store } from "../../store/store.ts";
import { type Call, json, type Route, route } from "../route.ts";
import * as wire from "../wire.ts";
import { linked, pageSize } from "./shared.ts";

/** Work that goes on after the answer: asking for it, watching it, stopping it. */
export const JOB_ROUTES: readonly Route[] = [
  route("post", {
    path: "/imports",
    access: "coder",
    summary: "hands in up to 500 reports at once; a job takes them in, reads and links them",
    body: wire.newImport,
    answers: { 202: wire.job },
    handle: async (call) => enqueue(call, "import", call.body.reports),
  }),
  route("post", {
    path: "/matchings",
    access: "coder",
    summary: "puts whatever waits into events, by a job",
    answers: { 202: wire.job },
    handle: async (call) => enqueue(call, "matching", null),
  }),
  route("get", {
    path: "/jobs",
    access: "reader",
    summary: "a page of jobs, newest first",
    query: wire.paging,
    answers: { 200: wire.jobList },
    handle: async ({ api, query, request }) => {
      const limit = pageSize(query);
      const { cursor } = query;
      if (cursor !== undefined && !/^j[0-9a-f]{28}$/.test(cursor)) throw new Trouble("bad-cursor", cursor.slice(0, 80));
      const rows = await api.store.jobs({ limit: limit + 1, ...(cursor === undefined ? {} : { after: cursor }) });
      const page = rows.slice(0, limit);
      return linked(request, {
        items: page.map(jobDetail),
        next: rows.length > limit ? page.at(-1)!.id : null,
      });
    },
  }),
  route("get", {
    path: "/jobs/{id}",
    access: "reader",
    summary: "one job: how far it is, and what came of it",
    answers: { 200: wire.job },
    handle: async ({ api, params }) => json(jobDetail(await jobNamed(api.store, params.id!))),
  }),
  route("delete", {
    path: "/jobs/{id}",
    access: "coder",
    summary: "cancels it: what is done stays, what is not is left",
    answers: { 200: wire.job },
    handle: async ({ api, params }) => {
      const job = await jobNamed(api.store, params.id!);
      if (job.endedAt === null) await api.store.write((tx) => tx.setJob(job.id, "cancelled", api.work.now(), null));
      return json(jobDetail(await jobNamed(api.store, job.id)));
    },
  }),
  route("post", {
    path: "/jobs/{id}/retry",
    access: "coder",
    summary: "begins a failed or cancelled job again; what was done is not done twice",
    answers: { 202: wire.job },
    handle: async ({ api, params }) => {
      const job = await jobNamed(api.store, params.id!);
      if (job.endedAt === null) throw new Trouble("job-running", job.id);
      if (job.state === "done") throw new Trouble("bad-value", `${job.id} is done`);
      await api.store.write((tx) => tx.setJob(job.id, "queued", api.work.now(), null));
      api.queue.poke();
      return accepted(await jobNamed(api.store, job.id));
    },
  }),
  route("get", {
    path: "/jobs/{id}/events",
    access: "reader",
    summary: "its progress as server-sent events, from `Last-Event-ID` on, until it ends",
    answers: { 200: "text/event-stream" },
    handle: async ({ api, params, request }) => {
      const { id } = await jobNamed(api.store, params.id!);
      const last = request.headers.get("last-event-id") ?? "0";
      if (!/^\d{1,9}$/.test(last)) throw new Trouble("bad-request", "Last-Event-ID");
      const pieces = progressOf(api.store, id, Number(last), request.signal);
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
      return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } });
    },
  }),
  route("get", {
    path: "/jobs/{id}/errors.csv",
    access: "reader",
    summary: "the items that failed, with their codes",
    answers: { 200: "text/csv; charset=utf-8; header=present" },
    handle: async ({ api, params }) => {
      const { id } = await jobNamed(api.store, params.id!);
      const rows = await api.store.jobErrors(id);
      const lines = [
        csvLine(["item", "code", "detail"]),
        ...rows.map(({ name, code, detail }) => csvLine([name, code, detail])),
      ];
      return new Response(lines.join(""), {
        headers: {
          "Content-Type": "text/csv; charset=utf-8; header=present",
          "Content-Disposition": `attachment; filename="recount-${id}-errors.csv"`,
        },
      });
    },
  }),
];

/** Puts work into the queue: 202, and where to watch it. */
export async function enqueue({ api, who }: Call<unknown, unknown>, kind: string, input: unknown): Promise<Response> {
  const at = api.work.now();
  const id = newJobId(at);
  const total = Array.isArray(input) ? input.length : null;
  await api.store.write((tx) => tx.addJob({ id, kind, by: who.name, input, total, createdAt: at }));
  api.queue.poke();
  return accepted(await jobNamed(api.store, id));
}

function accepted(job: Job): Response {
  return json(jobDetail(job), 202, { Location: `/api/v1/jobs/${job.id}` });
}

async function jobNamed(store: Store, id: string): Promise<Job> {
  const job = await store.job(id);
  if (job === null) throw new Trouble("not-found", id);
  return job;
}

function jobDetail({ input: _, ...job }: Job): wire.JobDetail {
  return job;
}

const LOOK_EVERY_MS = 250;
/** A line that says nothing, so that what lies between does not close a quiet connection. */
const STILL_THERE_MS = 15_000;

async function* progressOf(store: Store, id: string, from: number, signal: AbortSignal): AsyncGenerator<string> {
  let after = from;
  let quietMs = 0;
  while (!signal.aborted) {
    // Looked at first: what it told before it ended is then surely among the events.
    const ended = ((await store.job(id))?.endedAt ?? null) !== null;
    for (const { seq, body } of await store.jobEvents(id, after)) {
      yield `id: ${seq}\nevent: progress\ndata: ${JSON.stringify(body)}\n\n`;
      after = seq;
      quietMs = 0;
    }
    if (ended) {
      yield "event: end\ndata: {}\n\n";
      return;
    }
    await setTimeout(LOOK_EVERY_MS);
    quietMs += LOOK_EVERY_MS;
    if (quietMs >= STILL_THERE_MS) {
      yield ": still there\n\n";
      quietMs = 0;
    }
  }
}
