import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { z } from "zod";
import { GATE, IDLE, WORK } from "../../tests/contracts/api.ts";
import { NOW, sampleReading, sampleReport } from "../../tests/contracts/sample.ts";
import { ingest, readIncoming } from "../jobs/ingest.ts";
import { linkPending } from "../jobs/link.ts";
import { TROUBLES } from "../model/trouble.ts";
import { openSqlite } from "../store/sqlite/open.ts";
import { createApp } from "./app.ts";
import * as wire from "./wire.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-api-"));
const desk = join(folder, "desk");
const store = await openSqlite(join(folder, "ledger"), { create: true, now: NOW });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
mkdirSync(join(desk, "assets"), { recursive: true });
writeFileSync(join(desk, "index.html"), "<!doctype html><title>desk</title>");
writeFileSync(join(desk, "assets", "a-1.js"), "1;");
writeFileSync(join(folder, "secret.txt"), "hidden words");

const STORIES = [
  [
    "wire",
    "Six soldiers were killed in an attack on a patrol near Putis on Wednesday, the army said. Rebels hit the patrol.",
    "Six soldiers",
    6,
    "2024-04-03",
  ],
  [
    "paper",
    "LIMA - Six soldiers were killed in an attack on a patrol near Putis on Wednesday, according to the army.",
    "Six soldiers",
    6,
    "2024-04-03",
  ],
  [
    "<script>alert(1)</script>",
    "An attack on a wedding in Tumbes left nine guests dead.",
    "nine guests",
    9,
    "2024-06-20",
  ],
] as const;
for (const [id, text, toll, killed, day] of STORIES) {
  const report = sampleReport(text, { id, publisher: id, publishedAt: day });
  const reading = sampleReading(report, { trigger: "attack", toll, killed, day });
  await ingest(store, [await readIncoming(store, report, () => reading)], { at: NOW, by: "tester" });
}
await linkPending(store, { at: NOW, successions: new Map() });

const OPTIONS = { version: "1.2.3", gate: GATE, work: WORK, queue: IDLE };
const app = createApp(store, { ...OPTIONS, desk, hosts: ["127.0.0.1", "localhost"] });
const HOST = { host: "127.0.0.1:4783", authorization: "Bearer tests" };
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { headers: { ...HOST, ...headers } });

/** The body of an answer, which must be exactly what the schema says: no key more, none less. */
async function body<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
  const response = await get(path);
  assert.equal(response.status, 200, `${path}: ${await response.clone().text()}`);
  const value: unknown = await response.json();
  assert.deepEqual(schema.parse(value), value, path);
  return schema.parse(value);
}

test("every answer has the shape that its schema promises", async () => {
  const list = await body("/api/v1/events?sort=date", wire.eventList);
  assert.deepEqual(
    list.items.map(({ id, reports, killed }) => [id, reports, killed?.best]),
    [
      ["RC-00001", 2, 6],
      ["RC-00002", 1, 9],
    ],
  );
  assert.deepEqual([list.total, list.next], [2, null]);
  const one = await body("/api/v1/events/RC-00001", wire.event);
  assert.equal(one.told.length, 2);
  assert.equal(one.links[0]?.verdict, "same");
  assert.ok(one.links[0]!.reasons.length > 1);
  const [claim] = one.told[0]!.claims;
  const report = await body(`/api/v1/reports/${claim!.report}`, wire.report);
  const { start, end } = claim!.spans[0]!;
  assert.equal(report.text.slice(start, end), claim!.quotes[0]);
  assert.ok(one.killed!.claims.includes(claim!.id));
  await body(`/api/v1/mentions/${claim!.mention}`, wire.mention);
  assert.equal((await body("/api/v1/reports", wire.reportList)).items.length, 3);
  assert.equal((await body("/api/v1/reports?q=wedding", wire.reportList)).items.length, 1);
  assert.equal((await body("/api/v1/changes", wire.changeList)).items[0]?.op, "link");
  assert.equal((await body("/api/v1/events/1/history", wire.changeList)).items.length, 1);
  assert.deepEqual((await body("/api/v1/stats/facets?facet=country", wire.facets)).values, [
    { value: "PE", label: "PE", count: 2 },
  ]);
  const series = await body("/api/v1/stats/timeseries?by=month", wire.timeseries);
  assert.deepEqual(
    series.bins.map(({ start, end, events, killed }) => [start, end, events, killed]),
    [
      ["2024-04-01", "2024-05-01", 1, 6],
      ["2024-06-01", "2024-07-01", 1, 9],
    ],
  );
  assert.equal((await body("/api/v1/health", wire.health)).version, "1.2.3");
});

test("pages are walked by an opaque cursor", async () => {
  const first = await body("/api/v1/events?limit=1", wire.eventList);
  const second = await body(`/api/v1/events?limit=1&cursor=${first.next}`, wire.eventList);
  assert.deepEqual([first.items[0]?.id, second.items[0]?.id, second.next], ["RC-00002", "RC-00001", null]);
});

test("lists come as files, and a name from outside stays text in them", async () => {
  for (const [format, type] of [
    ["csv", "text/csv"],
    ["json", "application/json"],
    ["jsonl", "application/x-ndjson"],
    ["geojson", "application/geo+json"],
  ] as const) {
    const response = await get(`/api/v1/events.${format}?country=PE`);
    assert.match(response.headers.get("content-type")!, new RegExp(`^${type.replace("+", "\\+")}`));
    assert.match(await response.text(), /RC-00001/);
  }
});

test("an event that did not change is not sent again; a number without zeros leads to it", async () => {
  const tag = (await get("/api/v1/events/RC-00001")).headers.get("etag")!;
  assert.equal((await get("/api/v1/events/RC-00001", { "if-none-match": tag })).status, 304);
  const moved = await get("/api/v1/events/1");
  assert.deepEqual([moved.status, moved.headers.get("location")], [308, "/api/v1/events/RC-00001"]);
});

test("what cannot be answered is a problem with a code, never a fault", async () => {
  const cases = [
    ["/api/v1/events/RC-00099", 404, "not-found"],
    ["/api/v1/events/%00", 404, "not-found"],
    ["/api/v1/claims/x.c1", 404, "not-found"],
    ["/api/v1/claims?cursor=1", 400, "bad-cursor"],
    ["/api/v1/candidates?cursor=1", 400, "bad-cursor"],
    ["/api/v1/candidates?min=x", 400, "bad-filter"],
    ["/api/v1/jobs/none", 404, "not-found"],
    ["/api/v1/jobs/none/events", 404, "not-found"],
    ["/api/v1/changes/0", 404, "not-found"],
    ["/api/v1/search", 400, "bad-filter"],
    ["/api/v1/reports?relevance=maybe", 400, "bad-filter"],
    ["/api/v1/reports/x", 404, "not-found"],
    ["/api/v1/mentions/x", 404, "not-found"],
    ["/api/v1/nothing", 404, "not-found"],
    ["/api/v1/events?limit=0", 400, "bad-filter"],
    ["/api/v1/events?limit=x", 400, "bad-filter"],
    ["/api/v1/events?kind=murder", 400, "bad-filter"],
    ["/api/v1/events?from=soon", 400, "bad-filter"],
    ["/api/v1/events?bbox=1,2,3,x", 400, "bad-filter"],
    ["/api/v1/events?near=95,0,1", 400, "bad-filter"],
    ["/api/v1/events?killed.gte=-1", 400, "bad-filter"],
    ["/api/v1/events?cursor=%F0%9F", 400, "bad-cursor"],
    ["/api/v1/events?cursor=WyJkYXRlIiwxLDFd", 400, "bad-cursor"],
    ["/api/v1/reports?cursor=-1", 400, "bad-cursor"],
    ["/api/v1/stats/facets", 400, "bad-filter"],
    ["/api/v1/stats/timeseries?by=eon", 400, "bad-filter"],
  ] as const;
  for (const [path, status, code] of cases) {
    const response = await get(path);
    assert.match(response.headers.get("content-type")!, /^application\/problem\+json/, path);
    const problem = wire.problem.parse(await response.json());
    assert.deepEqual([response.status, problem.status, problem.code], [status, status, code], path);
  }
});

test("no odd value of any filter makes it fail", async () => {
  const odd = ["", "0", "-1", "'", '"', "%", "\0", "\ud800", "1e999", "*", "a AND (", "NEAR", "../..", "9".repeat(400)];
  const names = [
    "q",
    "from",
    "to",
    "country",
    "admin1",
    "kind",
    "domain",
    "actor",
    "killed.gte",
    "killed.lte",
    "bbox",
    "near",
    "has",
    "report",
    "sort",
    "limit",
    "cursor",
  ];
  for (const name of names) {
    for (const value of odd) {
      for (const path of ["events", "events.csv", "stats/timeseries", "stats/facets"]) {
        const query = new URLSearchParams({ [name]: value, ...(path === "stats/facets" ? { facet: "kind" } : {}) });
        const { status } = await get(`/api/v1/${path}?${query}`);
        assert.ok(status === 200 || status === 400, `${path}?${query}: ${status}`);
      }
    }
  }
});

test("only requests meant for this machine, from its own pages, by who has the token, are answered", async () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string, number])[] = [
    [HOST, "GET", 200],
    [{ ...HOST, host: "localhost:1" }, "GET", 200],
    [{ host: "localhost:1" }, "GET", 401],
    [{ ...HOST, authorization: "Bearer other" }, "GET", 401],
    [{ host: "localhost:1", cookie: `other=1; ${COOKIE}` }, "GET", 200],
    [{ host: "evil.example" }, "GET", 403],
    [{ host: "127.0.0.1.evil.example" }, "GET", 403],
    [{}, "GET", 403],
    [{ ...HOST, origin: "http://127.0.0.1:4783" }, "GET", 200],
    [{ ...HOST, origin: "http://127.0.0.1:9" }, "GET", 403],
    [{ ...HOST, origin: "https://evil.example" }, "GET", 403],
    [{ ...HOST, origin: "null" }, "GET", 403],
    [{ ...HOST, origin: "https://evil.example" }, "POST", 403],
    [HOST, "POST", 404],
    [HOST, "DELETE", 404],
  ];
  for (const [headers, method, status] of cases) {
    const response = await app.request("/api/v1/events", { method, headers });
    assert.equal(response.status, status, JSON.stringify([headers, method]));
    assert.match(response.headers.get("content-security-policy")!, /^default-src 'self'/);
    assert.equal(response.headers.get("x-content-type-options"), "nosniff");
  }
});

/** What POST /session sets for the token of these tests. */
const COOKIE = `recount-${createHash("sha256").update("tests").digest("hex").slice(0, 8)}=tests`;

test("the token makes a cookie that scripts and other sites cannot use; signing out ends it", async () => {
  const send = (body: unknown) =>
    app.request("/api/v1/session", {
      method: "POST",
      headers: { host: "localhost", "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const answer = await send({ token: "tests" });
  assert.deepEqual(await answer.json(), { name: "ana", role: "admin", accounts: false });
  assert.match(
    answer.headers.get("set-cookie")!,
    new RegExp(`^${COOKIE}; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Strict$`),
  );
  assert.equal((await send({ token: "guess" })).status, 401);
  assert.equal((await send({ name: "ana", password: "x" })).status, 401);
  const out = await app.request("/api/v1/session", { method: "DELETE", headers: { host: "localhost" } });
  assert.match(out.headers.get("set-cookie")!, /Max-Age=0/);
});

test("every problem has a page that can be read offline", async () => {
  for (const code of [...Object.keys(TROUBLES), "internal"]) {
    const page = await get(`/problems/${code}`);
    assert.equal(page.status, 200, code);
    assert.match(await page.text(), new RegExp(`<h1>${code}</h1>`));
  }
  for (const code of ["none", "constructor", "<b>"]) assert.equal((await get(`/problems/${code}`)).status, 404, code);
});

test("the desk's files are served, its views get its page, nothing else is reached", async () => {
  assert.match(await (await get("/")).text(), /<title>desk/);
  assert.match(await (await get("/events/RC-00001")).text(), /<title>desk/);
  const script = await get("/assets/a-1.js");
  assert.match(script.headers.get("content-type")!, /^text\/javascript/);
  assert.match(script.headers.get("cache-control")!, /immutable/);
  assert.equal((await get("/assets/no.js")).status, 404);
  for (const path of ["/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/%00.txt", "/%"]) {
    assert.ok(!(await (await get(path)).text()).includes("hidden words"), path);
  }
  const bare = createApp(store, { ...OPTIONS, desk: join(folder, "none"), hosts: ["127.0.0.1"] });
  assert.match(await (await bare.request("/", { headers: HOST })).text(), /The desk has not been built/);
});
