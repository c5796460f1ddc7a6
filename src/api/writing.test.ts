import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { z } from "zod";
import { GATE, IDLE, queueOf, WORK } from "../../tests/contracts/api.ts";
import { NOW, sampleChange, sampleReading, sampleReport } from "../../tests/contracts/sample.ts";
import { check } from "../jobs/check.ts";
import { ingest, readIncoming } from "../jobs/ingest.ts";
import { linkPending } from "../jobs/link.ts";
import { openSqlite } from "../store/sqlite/open.ts";
import type { Store } from "../store/store.ts";
import { createApp } from "./app.ts";
import * as wire from "./wire.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-writing-"));
after(() => rmSync(folder, { recursive: true }));
let made = 0;

const STORIES = [
  [
    "wire",
    "6 people were killed in an attack near Putis on Wednesday, the army said. Rebels hit the patrol.",
    6,
    "2024-04-03",
  ],
  [
    "paper",
    "LIMA - 6 people were killed in an attack near Putis on Wednesday, according to the army.",
    6,
    "2024-04-03",
  ],
  ["radio", "An attack on a wedding in Tumbes: 9 people are dead.", 9, "2024-04-05"],
] as const;

/** A ledger of its own with two events, its API, and short ways to ask it. */
async function fresh(work: (desk: Desk) => Promise<void>): Promise<void> {
  const store = await openSqlite(join(folder, String(made++)), { create: true, now: NOW });
  for (const [id, text, killed, day] of STORIES) {
    const report = sampleReport(text, { id, publisher: id, publishedAt: day });
    const reading = sampleReading(report, { trigger: "attack", toll: `${killed} people`, killed, day });
    await ingest(store, [await readIncoming(store, report, () => reading)], { at: NOW, by: "tester" });
    await linkPending(store, { at: NOW, successions: new Map() });
  }
  const queue = queueOf(store);
  const app = createApp(store, { version: "1", desk: "none", hosts: null, gate: GATE, work: WORK, queue });
  const send: Desk["send"] = async (method, path, body, headers = {}) =>
    app.request(`/api/v1/${path}`, {
      method,
      headers: {
        ...{ host: "localhost", authorization: "Bearer tests" },
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  const got: Desk["got"] = async (path, schema) => {
    const answer = await send("GET", path);
    const value: unknown = await answer.json();
    assert.equal(answer.status, 200, JSON.stringify(value));
    assert.deepEqual(schema.parse(value), value, path);
    return schema.parse(value);
  };
  try {
    await work({ store, send, got });
    assert.deepEqual((await check(store)).faults, []);
  } finally {
    await queue.stop();
    await store.close();
  }
}

type Desk = {
  readonly store: Store;
  readonly send: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  readonly got: <T extends z.ZodType>(path: string, schema: T) => Promise<z.infer<T>>;
};

async function problem(answer: Response): Promise<z.infer<typeof wire.problem>> {
  assert.match(answer.headers.get("content-type")!, /^application\/problem\+json/);
  return wire.problem.parse(await answer.json());
}

test("events are merged, parted and put back, each word in the history", () =>
  fresh(async ({ send, got }) => {
    const ids = async () =>
      (await got("events?sort=date", wire.eventList)).items.map(({ id, reports }) => [id, reports]);
    assert.deepEqual(await ids(), [
      ["RC-00001", 2],
      ["RC-00002", 1],
    ]);
    const merged = await send("POST", "merges", { members: ["RC-00001", "RC-00002"], reason: "one convoy" });
    const { change } = wire.changed.parse(await merged.json());
    assert.deepEqual(await ids(), [["RC-00001", 3]]);
    const told = await got(`changes/${change}`, wire.change);
    assert.deepEqual([told.op, told.reason, told.by], ["merge", "one convoy", { kind: "person", name: "ana" }]);
    assert.equal((await send("POST", `changes/${change}/undo`, { reason: "no" })).status, 200);
    assert.equal((await ids()).length, 2);
    assert.equal(
      (await problem(await send("POST", `changes/${change}/undo`, { reason: "again" }))).code,
      "already-undone",
    );
    const { told: mentions, revision } = await got("events/RC-00001", wire.event);
    const out = { out: [mentions[0]!.report], reason: "another village" };
    assert.equal((await problem(await send("POST", "events/RC-00001/split", out))).status, 428);
    const stale = await problem(await send("POST", "events/RC-00001/split", out, { "if-match": '"rev-1"' }));
    assert.deepEqual([stale.status, stale.code, stale.current], [412, "stale-revision", revision]);
    const tag = (await send("GET", "events/RC-00001")).headers.get("etag")!;
    assert.equal((await send("POST", "events/RC-00001/split", out, { "if-match": tag })).status, 200);
    assert.equal((await ids()).length, 3);
  }));

test("a pair is judged; a contrary word needs an override, and an undo tells what rests on it", () =>
  fresh(async ({ send, got }) => {
    const pair = { left: "RC-00001", right: "RC-00002" };
    const said = async (verdict: string, more = {}) =>
      send("POST", "decisions", { ...pair, verdict, reason: "r", ...more });
    const { change } = wire.changed.parse(await (await said("different")).json());
    const refused = await problem(await send("POST", "merges", { members: ["1", "2"], reason: "r" }));
    assert.deepEqual([refused.status, refused.code], [409, "contradicts-decision"]);
    const later = wire.changed.parse(await (await said("unsure")).json()).change;
    const rests = await problem(await send("POST", `changes/${change}/undo`, { reason: "r" }));
    assert.deepEqual([rests.code, rests.dependents], ["has-dependents", [later]]);
    const decisions = await got("decisions", wire.decisionList);
    assert.deepEqual(
      decisions.items.map(({ verdict }) => verdict),
      ["unsure", "different"],
    );
    assert.equal((await got("candidates?state=unsure", wire.candidateList)).items.length, 1);
    assert.equal((await send("POST", `changes/${change}/undo`, { reason: "r", withDependents: true })).status, 200);
    assert.deepEqual((await got("decisions", wire.decisionList)).items, []);
    for (const verdict of ["part-of", "updates", "same"]) {
      assert.equal((await said(verdict, { override: true })).status, 200, verdict);
      const last = (await got("decisions", wire.decisionList)).items[0]!.change;
      assert.equal((await send("POST", `changes/${last}/undo`, { reason: "r" })).status, 200);
    }
  }));

test("pairs that came near are listed with their reasons, and leave the list once judged", () =>
  fresh(async ({ store, send, got }) => {
    const [a] = await store.mentions({ events: [1] });
    const [b] = await store.mentions({ events: [2] });
    // As linking writes down a pair that came near.
    await store.write(async (tx) => {
      const change = await tx.appendChange({ ...sampleChange(), op: "link", subjects: [a!.id, b!.id] });
      const near = {
        left: a!.id,
        right: b!.id,
        verdict: "different",
        by: { kind: "model", name: "m" },
        score: -1,
      } as const;
      await tx.addJudgements(
        [{ ...near, reasons: [{ name: "day", weight: -1, detail: "two days apart" }], note: null, at: NOW }],
        change,
      );
    });
    assert.deepEqual((await got("candidates?min=0", wire.candidateList)).items, []);
    const { items } = await got("candidates?order=uncertainty", wire.candidateList);
    assert.equal(items.length, 1);
    assert.deepEqual([items[0]?.leftEvent, items[0]?.rightEvent], ["RC-00001", "RC-00002"]);
    const { id, left, right } = items[0]!;
    assert.ok((await got(`candidates/${id}/explanation`, wire.candidate)).reasons.length > 0);
    assert.equal(
      (await send("POST", "decisions", { left, right, verdict: "different", reason: "months apart" })).status,
      200,
    );
    assert.deepEqual((await got("candidates", wire.candidateList)).items, []);
  }));

test("a figure is corrected with the words it rests on, and the list shows it until it is undone", () =>
  fresh(async ({ send, got }) => {
    const event = await got("events/RC-00001", wire.event);
    const { report } = event.told[0]!;
    const text = await (await send("GET", `reports/${report}/text`)).text();
    const start = text.indexOf("6 people");
    const cited = { report, start, end: start + 8, quote: "6 people" };
    const word = { about: "killed", side: null, low: 5, best: 6, high: 7, cited, reason: "the ministry" };
    const tag = { "if-match": `"rev-${event.revision}"` };
    const bad = [
      [{ ...word, cited: { ...cited, quote: "7 people" } }, 422, "quote-mismatch"],
      [{ ...word, cited: { ...cited, end: 9999 } }, 422, "span-out-of-range"],
      [{ ...word, low: 7 }, 422, "low-greater-than-high"],
      [{ ...word, side: "nobody" }, 422, "bad-value"],
      [{ ...word, reason: "" }, 422, "bad-value"],
      [{ ...word, best: -1 }, 422, "bad-value"],
      [{ ...word, cited: { ...cited, report: "r00000000000000000000" } }, 422, "bad-value"],
    ] as const;
    for (const [body, status, code] of bad) {
      const refused = await problem(await send("POST", "events/RC-00001/corrections", body, tag));
      assert.deepEqual([refused.status, refused.code], [status, code], JSON.stringify(body));
    }
    const done = wire.changed.parse(await (await send("POST", "events/RC-00001/corrections", word, tag)).json());
    const row = async () => (await got("events?sort=date", wire.eventList)).items[0]!.killed!;
    assert.deepEqual([(await row()).low, (await row()).high, (await row()).policy], [5, 7, "manual: ana"]);
    const [correction] = (await got("events/RC-00001", wire.event)).told.flatMap(({ corrections }) => corrections);
    assert.deepEqual([correction?.cited, correction?.by, correction?.reason], [cited, "ana", "the ministry"]);
    assert.equal((await send("POST", `changes/${done.change}/undo`, { reason: "r" })).status, 200);
    assert.deepEqual([(await row()).low, (await row()).high], [6, 6]);
  }));

test("when, where and kind are corrected; the place keeps what a later reading needs", () =>
  fresh(async ({ store, send, got }) => {
    const before = await got("events/RC-00002", wire.event);
    const mention = before.told[0]!.id;
    const write = async (body: object) => {
      const tag = (await send("GET", `mentions/${mention}`)).headers.get("etag")!;
      return await send(
        "POST",
        `mentions/${mention}/corrections`,
        { cited: null, reason: "seen", ...body },
        { "if-match": tag },
      );
    };
    const { items } = await got("places?q=Putis", wire.placeList);
    const { id, population: _, ...place } = items[0]!;
    assert.equal((await write({ about: "where", name: "Tumbes", from: null, to: id, place })).status, 200);
    assert.equal(
      (await write({ about: "when", start: "2024-06-18", end: "2024-06-19", precision: "day" })).status,
      200,
    );
    assert.equal((await write({ about: "kind", kind: "massacre" })).status, 200);
    const turned = await write({ about: "when", start: "2024-06-19", end: "2024-06-18", precision: "day" });
    assert.equal((await problem(turned)).code, "low-greater-than-high");
    const after = await got("events/RC-00002", wire.event);
    assert.deepEqual([after.where?.id, after.when?.start, after.kind], ["own:putis", "2024-06-18", "massacre"]);
    const [kept] = await store.corrections([mention]);
    const { about, mention: of, from, to, name } = kept?.body as Record<string, unknown>;
    assert.deepEqual(
      { about, of, from, to, name },
      { about: "where", of: mention, from: null, to: "own:putis", name: "Tumbes" },
    );
    // a later reading takes the name for the place that a person put it in
    const [taught] = await store.taughtPlaces();
    assert.deepEqual([taught?.name, taught?.place.id, taught?.by], ["Tumbes", "own:putis", "ana"]);
    assert.equal((await send("POST", `changes/${taught!.change}/undo`, { reason: "r" })).status, 200);
    assert.deepEqual(await store.taughtPlaces(), []);
  }));

test("a rejected claim counts no more and stays; accepting it again restores it", () =>
  fresh(async ({ send, got }) => {
    const [claim] = (await got("claims?event=RC-00002", wire.claimList)).items;
    assert.equal(claim?.status, "proposed");
    const judge = async (act: string) => {
      const tag = (await send("GET", `claims/${claim!.id}`)).headers.get("etag")!;
      return await send("POST", `claims/${claim!.id}/${act}`, { reason: "misread" }, { "if-match": tag });
    };
    assert.equal((await judge("reject")).status, 200);
    assert.equal((await got("events/RC-00002", wire.event)).killed, null);
    assert.equal((await got(`claims/${claim!.id}`, wire.claim)).status, "rejected");
    assert.equal((await got("claims?status=rejected", wire.claimList)).items.length, 1);
    assert.equal((await judge("accept")).status, 200);
    assert.equal((await got("events/RC-00002", wire.event)).killed?.best, 9);
  }));

test("reports are taken in by a job whose progress can be followed from any point", () =>
  fresh(async ({ send, got }) => {
    const report = { text: "4 people died in an attack on a bus in Cusco.", publishedAt: "2024-07-01", id: "bus" };
    const reports = [report, { url: "http://127.0.0.1/x" }, { text: "…" }, report];
    const taken = await send("POST", "imports", { reports });
    assert.equal(taken.status, 202);
    const path = taken.headers.get("location")!.replace("/api/v1/", "");
    const told = await (await send("GET", `${path}/events`)).text();
    const steps = told
      .split("\n\n")
      .flatMap((part) => /^id: (\d+)\nevent: progress\ndata: (.*)$/.exec(part)?.slice(1) ?? []);
    const states = steps
      .filter((_, i) => i % 2 === 1)
      .map((data) => JSON.parse(data) as { state: string; done: number });
    assert.deepEqual(
      states.map(({ state, done }) => [state, done]),
      [
        ["queued", 0],
        ["running", 0],
        ["running", 1],
        ["running", 2],
        ["running", 3],
        ["running", 4],
        ["done", 4],
      ],
    );
    assert.match(told, /event: end\ndata: \{\}\n\n$/);
    const rest = await (await send("GET", `${path}/events`, undefined, { "last-event-id": "6" })).text();
    assert.deepEqual(rest.match(/^id: \d+/gm), ["id: 7"]);
    const job = await got(path, wire.job);
    assert.deepEqual([job.state, job.done, job.failed], ["done", 4, 2]);
    assert.deepEqual(
      (job.result as { reports: { status: string }[] }).reports.map(({ status }) => status),
      ["new", "same"],
    );
    const csv = await (await send("GET", `${path}/errors.csv`)).text();
    assert.match(csv, /^item,code,detail\nhttp:\/\/127.0.0.1\/x,private-address,.*\nitem 3,no-words,/);
    assert.equal((await got("events", wire.eventList)).total, 3);
    assert.equal((await got("jobs", wire.jobList)).items[0]?.id, job.id);
    assert.equal((await problem(await send("POST", `${path}/retry`))).code, "bad-value");
  }));

test("a job is cancelled before it is taken up, and begun again", () =>
  fresh(async ({ store, send, got }) => {
    await store.write((tx) =>
      tx.addJob({ id: `j${"0".repeat(28)}`, kind: "nothing", by: "x", input: null, total: null, createdAt: NOW }),
    );
    const path = `jobs/j${"0".repeat(28)}`;
    const ended = async () => {
      for (let i = 0; i < 100; i++) {
        const { state, endedAt } = await got(path, wire.job);
        if (endedAt !== null) return state;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return "never";
    };
    const cancelled = await send("DELETE", path);
    assert.ok(["cancelled", "failed"].includes(((await cancelled.json()) as { state: string }).state));
    assert.equal((await send("POST", `${path}/retry`)).status, 202);
    // A kind that nobody knows ends as failed, and is told so.
    assert.equal(await ended(), "failed");
  }));

test("the same request with the same key is done once; the key fits no other", () =>
  fresh(async ({ send, got }) => {
    const key = { "idempotency-key": "k-1" };
    const body = { left: "RC-00001", right: "RC-00002", verdict: "different", reason: "r" };
    const first = await send("POST", "decisions", body, key);
    const again = await send("POST", "decisions", body, key);
    assert.deepEqual(await again.json(), await first.json());
    assert.deepEqual([again.status, again.headers.get("idempotency-replayed")], [200, "true"]);
    assert.equal((await got("decisions", wire.decisionList)).items.length, 1);
    const other = await problem(await send("POST", "decisions", { ...body, verdict: "same" }, key));
    assert.deepEqual([other.status, other.code], [422, "key-reused"]);
    // What failed is done when it comes again.
    const wrong = { ...body, left: "RC-00099" };
    assert.equal((await send("POST", "decisions", wrong, { "idempotency-key": "k-2" })).status, 404);
    assert.equal((await send("POST", "decisions", body, { "idempotency-key": "k-2" })).status, 200);
    assert.equal((await send("POST", "decisions", body, { "idempotency-key": "é" })).status, 400);
  }));

test("a report is marked and erased; what is gone says why", () =>
  fresh(async ({ send, got }) => {
    const { id } = (await got("reports", wire.reportList)).items[0]!;
    const { revision } = await got(`reports/${id}`, wire.report);
    const tag = { "if-match": `"rev-${revision}"` };
    assert.equal((await send("PATCH", `reports/${id}`, { relevance: "later" }, tag)).status, 200);
    assert.equal((await send("PATCH", `reports/${id}`, { relevance: "later" }, tag)).status, 412);
    assert.deepEqual(
      (await got("reports?relevance=later", wire.reportList)).items.map((one) => one.id),
      [id],
    );
    assert.equal((await got("reports?relevance=none", wire.reportList)).items.length, 2);
    const erased = await send("DELETE", `reports/${id}`, { reason: "withdrawn" }, { "if-match": "*" });
    assert.deepEqual(wire.takenDown.parse(await erased.json()).reports, [id]);
    const gone = await problem(await send("GET", `reports/${id}`));
    assert.deepEqual([gone.status, gone.code, gone.detail], [410, "taken-down", "withdrawn"]);
    assert.equal((await got("takedowns", wire.takedownList)).items[0]?.reason, "withdrawn");
    const dry = await send("POST", "takedowns", { name: ["Rebels"], reason: "r", dry: true });
    assert.equal(dry.status, 404);
    assert.equal((await got("search?q=wedding", wire.searchResult)).reports.length, 1);
  }));

test("lists come in every form; search marks its words", () =>
  fresh(async ({ send, got }) => {
    for (const list of ["events", "reports", "claims", "decisions", "changes", "sources"]) {
      for (const format of ["csv", "json", "jsonl", "geojson"]) {
        const answer = await send("GET", `${list}.${format}`);
        assert.equal(answer.status, 200, `${list}.${format}`);
        const text = await answer.text();
        if (format === "json") assert.ok(Array.isArray(JSON.parse(text)), list);
        if (format === "geojson") assert.equal((JSON.parse(text) as { type: string }).type, "FeatureCollection");
        if (format === "jsonl") for (const line of text.trim().split("\n")) if (line !== "") JSON.parse(line);
      }
    }
    const { reports, events } = await got("search?q=wedding%20TUMBES", wire.searchResult);
    assert.deepEqual(
      reports[0]?.spans.map(({ start, end }) => reports[0]!.excerpt.slice(start, end)),
      ["wedding", "Tumbes"],
    );
    assert.equal(events.length, 1);
    assert.ok((await got("policies", wire.policyList)).items.length > 1);
    assert.equal((await got("sources", wire.sourceList)).items.length, 3);
    assert.deepEqual(await got("me", wire.me), { name: "ana", role: "admin", accounts: false });
    assert.equal((await got("ready", wire.ready)).ready, true);
    assert.equal((await got("version", wire.version)).api, "v1");
  }));

test("a body that is none is refused before anything is done", () =>
  fresh(async ({ send, store }) => {
    const before = await store.counts();
    const body = { left: "RC-00001", right: "RC-00002", verdict: "same", reason: "r" };
    const cases = [
      ["{", {}, 400, "bad-request"],
      [JSON.stringify(body), { "content-type": "text/plain" }, 415, "unsupported-media-type"],
      [{ ...body, verdict: "perhaps" }, {}, 422, "bad-value"],
      [[], {}, 422, "bad-value"],
      [null, {}, 422, "bad-value"],
      [{ ...body, reason: "x".repeat(3000) }, {}, 422, "bad-value"],
    ] as const;
    for (const [sent, headers, status, code] of cases) {
      const refused = await problem(await send("POST", "decisions", sent, headers));
      assert.deepEqual([refused.status, refused.code], [status, code], JSON.stringify(sent));
    }
    assert.deepEqual(await store.counts(), before);
    const app = createApp(store, {
      version: "1",
      desk: "none",
      hosts: null,
      gate: GATE,
      work: WORK,
      queue: IDLE,
      readOnly: true,
    });
    const headers = { host: "localhost", authorization: "Bearer tests", "content-type": "application/json" };
    const refused = await app.request("/api/v1/decisions", { method: "POST", headers, body: JSON.stringify(body) });
    assert.equal((await problem(refused)).code, "read-only");
  }));
