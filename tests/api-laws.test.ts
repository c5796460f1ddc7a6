import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { z } from "zod";
import { ACCOUNT_ROUTES } from "../src/api/accounts.ts";
import { createApp, routesOf } from "../src/api/app.ts";
import { openapiOf } from "../src/api/openapi.ts";
import type { Route } from "../src/api/route.ts";
import { problem } from "../src/api/wire.ts";
import { check } from "../src/jobs/check.ts";
import { ingest, readIncoming } from "../src/jobs/ingest.ts";
import { linkPending } from "../src/jobs/link.ts";
import { openSqlite } from "../src/store/sqlite/open.ts";
import { GATE, IDLE, WORK } from "./contracts/api.ts";
import { NOW, STAMP, sampleReport } from "./contracts/sample.ts";

/** Requests made up for each route; `npm run soak` asks for more. */
const RUNS = Number(process.env.RECOUNT_REQUESTS ?? "25");

type Json = { readonly [key: string]: unknown };
type Param = { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Json };
type Operation = {
  readonly operationId: string;
  readonly parameters: readonly Param[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Json } } };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
};

// The routes of people as well, with one admin before them who has no account.
const gate = { ...GATE, routes: ACCOUNT_ROUTES };
const routes = routesOf(gate);
// As any client gets it: JSON, and nothing else of the program.
const document = JSON.parse(JSON.stringify(openapiOf(routes, "1"))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

const folder = mkdtempSync(join(tmpdir(), "recount-api-laws-"));
const store = await openSqlite(join(folder, "ledger"), { create: true, now: NOW });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
for (let i = 1; i <= 4; i++) {
  const text = `Story ${i}: ${i} people were killed in an attack in village ${i}, elders said.`;
  const report = sampleReport(text, { id: `s${i}`, publishedAt: `2024-0${i}-01`, url: `https://example.org/${i % 2}` });
  await ingest(store, [await readIncoming(store, report, WORK.read)], STAMP);
}
await linkPending(store, { at: NOW, successions: new Map() });
await store.write((tx) =>
  tx.addJob({ id: `j${"0".repeat(28)}`, kind: "import", by: "x", input: [], total: 0, createdAt: NOW }),
);
// Jobs are left lying: a stream of progress that never ends would hold the test.
await store.write((tx) => tx.setJob(`j${"0".repeat(28)}`, "done", NOW, null));
const app = createApp(store, { version: "1", desk: "none", hosts: ["localhost"], gate, work: WORK, queue: IDLE });

const [mention] = await store.mentions({ after: "", limit: 1 });
const REAL_IDS = [
  "RC-00001",
  "2",
  mention!.id,
  `${mention!.id}.c0`,
  mention!.report,
  "1",
  "3",
  `j${"0".repeat(28)}`,
  "same",
];
const ODD = [
  "",
  "0",
  "-1",
  "'",
  '"',
  "%",
  "%00",
  "..",
  "a/b",
  "é",
  "🕊",
  "x".repeat(500),
  "constructor",
  "__proto__",
  "1e999",
  "null",
];

test("the description covers every route, and says of each what it answers", () => {
  assert.equal(operations.length, routes.length);
  assert.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, routes.length);
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    assert.deepEqual(
      operation.parameters.filter((one) => one.in === "path").map(({ name }) => name),
      named,
    );
    assert.ok(Object.keys(operation.responses).length > 1);
  }
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name!,
  );
  for (const name of refs) assert.ok(document.components.schemas[name] !== undefined, name);
});

for (const { path, method, operation } of operations) {
  const route = routes.find((one) => one.path === path && one.method === method)!;
  test(`${method.toUpperCase()} ${path}: whatever is sent, an answer as described and never a fault`, async () => {
    await fc.assert(
      fc.asyncProperty(requestFor(path, operation), async ({ url, headers, body }) => {
        const answer = await app.request(`/api/v1${url}`, {
          method: method.toUpperCase(),
          headers: { host: "localhost", authorization: "Bearer tests", ...headers },
          ...(body === undefined ? {} : { body }),
        });
        await assertDescribed(route, operation, answer);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
}

test("after all of that the ledger is in order", async () => {
  assert.deepEqual((await check(store)).faults, []);
});

async function assertDescribed(route: Route, { responses }: Operation, answer: Response): Promise<void> {
  const text = await answer.text();
  assert.ok(answer.status < 500, `${answer.status}: ${text}`);
  const type = (answer.headers.get("content-type") ?? "").split(";")[0]!;
  if (type === "application/problem+json") {
    const told = problem.parse(JSON.parse(text));
    assert.equal(told.status, answer.status);
    return;
  }
  const described = responses[String(answer.status)];
  assert.ok(described !== undefined, `${answer.status} is not described`);
  const types = Object.keys(described.content ?? {});
  if (types.length > 0) assert.deepEqual(types, [type]);
  const schema = route.answers[answer.status];
  if (schema instanceof z.ZodType) assert.deepEqual(schema.parse(JSON.parse(text)), JSON.parse(text));
}

type Made = { readonly url: string; readonly headers: Record<string, string>; readonly body: string | undefined };

function requestFor(path: string, operation: Operation): fc.Arbitrary<Made> {
  const { parameters, requestBody } = operation;
  const of = (where: string) => parameters.filter((one) => one.in === where);
  const ids = fc.record(Object.fromEntries(of("path").map(({ name }) => [name, idArb])));
  const queries = fc.record(
    Object.fromEntries(of("query").map(({ name, schema }) => [name, fc.option(queryArb(schema), { freq: 2 })])),
  );
  const heads = fc.record({
    "if-match": fc.option(fc.constantFrom("*", '"rev-1"', '"rev-x"', "x"), { freq: 8 }),
    "idempotency-key": fc.option(fc.constantFrom("k1", "k2", "x".repeat(300)), { freq: 1 }),
    "last-event-id": fc.option(fc.constantFrom("1", "x"), { freq: 1 }),
    "content-type": fc.constantFrom("application/json", "application/json", "application/json", "text/plain"),
  });
  const json = requestBody?.content["application/json"].schema;
  const body = json === undefined ? fc.constant(undefined) : bodyArb(json);
  return fc.tuple(ids, queries, heads, body).map(([id, query, head, sent]) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(id[name] ?? ""));
    const asked = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]])),
    );
    const headers = Object.entries(head).filter((pair): pair is [string, string] => pair[1] !== null);
    return { url: `${filled}?${asked}`, headers: Object.fromEntries(headers), body: sent };
  });
}

const idArb = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...REAL_IDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD.filter((text) => !/^\.*$/.test(text))) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, unit: "grapheme" }).map((text) => text.replace(/^\.+$/, "x")) },
);

function queryArb(schema: Json): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: valueArb(schema).map((value) => (typeof value === "string" ? value : JSON.stringify(value))),
    },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.constantFrom("attack", "PE", "2024-01-01", "conflict", "1,2,3,4", "1,2,3") },
  );
}

/** A body as the schema wants it, most of the time; else one that is somehow wrong. */
function bodyArb(schema: Json): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: valueArb(schema).map((value) => JSON.stringify(value)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(valueArb(schema), fc.string(), fc.jsonValue())
        .map(([value, key, odd]) =>
          JSON.stringify(
            typeof value === "object" && value !== null
              ? { ...value, [Object.keys(value)[key.length % 5] ?? key]: odd }
              : odd,
          ),
        ),
    },
    { weight: 1, arbitrary: fc.constantFrom("", "{", "null", "[]", "\ud800", "1e999", '"x"') },
  );
}

/** Values of a JSON Schema, as far as ours go. */
function valueArb(schema: Json): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === "string") return valueArb(document.components.schemas[schema.$ref.split("/").at(-1)!]!);
  if ("const" in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
  const choices = (schema.anyOf ?? schema.oneOf) as readonly Json[] | undefined;
  if (choices !== undefined) return fc.oneof(...choices.map(valueArb));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => valueArb({ ...schema, type })));
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.integer({
        min: Math.max(-1000, Number(schema.minimum ?? -5)),
        max: Math.min(1000, Number(schema.maximum ?? 1000)),
      });
    case "array":
      return fc.array(valueArb(schema.items as Json), {
        minLength: Number(schema.minItems ?? 0),
        maxLength: Number(schema.minItems ?? 0) + 3,
      });
    case "object": {
      const required = new Set((schema.required ?? []) as readonly string[]);
      const parts = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Json>>);
      return fc.record(Object.fromEntries(parts.map(([name, one]) => [name, valueArb(one)])), {
        requiredKeys: parts.flatMap(([name]) => (required.has(name) ? [name] : [])),
      });
    }
    case "string":
      return textArb(schema);
    default:
      return fc.jsonValue();
  }
}

function textArb({ minLength = 0, maxLength = 60, pattern }: Json): fc.Arbitrary<string> {
  const fits = (text: string) =>
    (pattern === undefined || new RegExp(String(pattern), "u").test(text)) && text.length >= Number(minLength);
  const known = [
    ...REAL_IDS,
    "2024-01-01",
    "2024-01-01T10:00",
    "2024",
    "PE",
    "en",
    "Putis",
    "a reason",
    "village",
    "https://127.0.0.1/",
  ].filter(fits);
  const free = fc.string({
    minLength: Number(minLength),
    maxLength: Math.min(60, Number(maxLength)),
    unit: "grapheme",
  });
  return known.length === 0
    ? free
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: free });
}
