import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { IDLE, WORK } from "../../tests/contracts/api.ts";
import { NOW } from "../../tests/contracts/sample.ts";
import { digestOf, invite, removePerson, setRole } from "../jobs/people.ts";
import { Trouble } from "../model/trouble.ts";
import { openSqlite } from "../store/sqlite/open.ts";
import { accountGate } from "./accounts.ts";
import { createApp, routesOf } from "./app.ts";
import { ROLES, type Role } from "./route.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-accounts-"));
const store = await openSqlite(folder, { create: true, now: NOW });
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
let clock = Date.parse("2024-05-01T12:00:00Z");
const now = () => new Date(clock).toISOString();
const gate = accountGate(store, { now, secure: true });
const app = createApp(store, { version: "1", desk: "none", hosts: null, gate, work: { ...WORK, now }, queue: IDLE });
const by = { person: "host", at: now() };

const send = (method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: unknown) =>
  app.request(`/api/v1${path}`, {
    method,
    headers: {
      host: "desk.example",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const PASSWORD = "correct horse battery";

/** Invites somebody, who takes it up; returns the cookie. */
async function joined(name: string, role: Role): Promise<string> {
  const invitation = await invite(store, name, role, by);
  const answer = await send("POST", "/session", {}, { invitation, password: PASSWORD });
  assert.equal(answer.status, 200, await answer.clone().text());
  return /^[^;]+/.exec(answer.headers.get("set-cookie")!)![0];
}

const cookies = new Map<Role, string>();
for (const role of ROLES) cookies.set(role, await joined(`the ${role}`, role));

/** The least role of each route that is not simply read by readers. */
const LEAST: Readonly<Record<string, Role | "anyone">> = {
  "get /health": "anyone",
  "get /ready": "anyone",
  "get /version": "anyone",
  "get /names": "anyone",
  "get /openapi.json": "anyone",
  "post /session": "anyone",
  "delete /session": "anyone",
  "post /reports": "coder",
  "patch /reports/{id}": "coder",
  "post /imports": "coder",
  "post /matchings": "coder",
  "delete /jobs/{id}": "coder",
  "post /jobs/{id}/retry": "coder",
  "post /events/{id}/corrections": "coder",
  "post /mentions/{id}/corrections": "coder",
  "post /claims/{id}/accept": "coder",
  "post /claims/{id}/reject": "coder",
  "post /events/{id}/split": "reviewer",
  "post /decisions": "reviewer",
  "post /merges": "reviewer",
  "post /changes/{id}/undo": "reviewer",
  "delete /reports/{id}": "admin",
  "post /takedowns": "admin",
  "get /people": "admin",
  "post /people": "admin",
  "patch /people/{id}": "admin",
  "delete /people/{id}": "admin",
  "get /sign-ins": "admin",
  "post /tokens": "reader",
  "delete /tokens/{id}": "reader",
};

test("each role may call just the routes it should", async () => {
  const routes = routesOf(gate);
  for (const name of Object.keys(LEAST))
    assert.ok(
      routes.some(({ method, path }) => `${method} ${path}` === name),
      name,
    );
  for (const { method, path } of routes) {
    const least = LEAST[`${method} ${path}`] ?? (method === "get" ? "reader" : null);
    assert.ok(least !== null, `${method} ${path} writes, and nobody said who may`);
    // Nothing of the kind is there, so whoever is let in is told something else.
    const target = path.replace("{id}", "none");
    const statusFor = async (headers: Readonly<Record<string, string>>) =>
      (await send(method.toUpperCase(), target, headers)).status;
    if (least !== "anyone") assert.equal(await statusFor({}), 401, `nobody: ${method} ${path}`);
    for (const role of ROLES) {
      if (path === "/session") continue;
      const status = await statusFor({ cookie: cookies.get(role)! });
      const isLetIn: boolean = least === "anyone" || ROLES.indexOf(role) >= ROLES.indexOf(least);
      assert.equal(status === 403, !isLetIn, `${role}: ${method} ${path}: ${status}`);
      assert.notEqual(status, 401);
    }
  }
});

test("a password is kept as argon2id, a session and an invitation as digests", async () => {
  const person = await store.personCalled("the coder");
  assert.match(person!.password!, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const secret = cookies.get("coder")!.split("=")[1]!;
  assert.equal((await store.personOf(digestOf(secret)))?.person.name, "the coder");
  assert.equal(await store.personOf(secret), null);
});

test("a cookie goes by https alone and to no other site; it ends with the session and with its time", async () => {
  const answer = await send("POST", "/session", {}, { name: "the reader", password: PASSWORD });
  assert.match(answer.headers.get("set-cookie")!, /; HttpOnly; SameSite=Strict; Secure$/);
  const cookie = /^[^;]+/.exec(answer.headers.get("set-cookie")!)![0];
  assert.equal((await send("GET", "/me", { cookie })).status, 200);
  assert.equal((await send("DELETE", "/session", { cookie })).status, 204);
  assert.equal((await send("GET", "/me", { cookie })).status, 401);
  const later = await joined("late", "reader");
  clock += 15 * 86_400_000;
  assert.equal((await send("GET", "/me", { cookie: later })).status, 401);
  clock -= 15 * 86_400_000;
});

test("an invitation is taken up once, within a week, with a password worth the name", async () => {
  const invitation = await invite(store, "new", "reader", by);
  assert.equal((await send("POST", "/session", {}, { invitation, password: "short" })).status, 422);
  assert.equal((await send("POST", "/session", {}, { invitation, password: PASSWORD })).status, 200);
  assert.equal((await send("POST", "/session", {}, { invitation, password: PASSWORD })).status, 401);
  const old = await invite(store, "slow", "reader", by);
  clock += 8 * 86_400_000;
  assert.equal((await send("POST", "/session", {}, { invitation: old, password: PASSWORD })).status, 401);
  clock -= 8 * 86_400_000;
});

test("guessing is slowed down, by name, and every try is written down", async () => {
  clock += 3_600_000;
  const tryWith = async (name: string, password: string) =>
    (await send("POST", "/session", {}, { name, password })).status;
  assert.equal(await tryWith("nobody", "x"), 401);
  clock += 3_600_000;
  for (let i = 0; i < 5; i++) assert.equal(await tryWith("the coder", "wrong"), 401);
  assert.equal(await tryWith("the coder", PASSWORD), 429);
  clock += 16 * 60_000;
  assert.equal(await tryWith("the coder", PASSWORD), 200);
  const { items } = (await (await send("GET", "/sign-ins", { cookie: cookies.get("admin")! })).json()) as {
    items: readonly { name: string; how: string; outcome: string }[];
  };
  assert.deepEqual(
    items.slice(0, 2).map(({ name, how, outcome }) => [name, how, outcome]),
    [
      ["the coder", "password", "let in"],
      ["the coder", "password", "refused"],
    ],
  );
});

test("a token does what its scope and its person may, until it is revoked or runs out", async () => {
  const cookie = await joined("maker", "reviewer");
  const make = (scope: string, days?: number) =>
    send("POST", "/tokens", { cookie }, { label: "script", scope, ...(days === undefined ? {} : { days }) });
  assert.equal((await make("admin")).status, 403);
  const { id, secret } = (await (await make("coder", 1)).json()) as { id: number; secret: string };
  const authorization = `Bearer ${secret}`;
  const status = async (method: string, path: string) => (await send(method, path, { authorization })).status;
  assert.equal(await status("GET", "/events"), 200);
  assert.equal(await status("POST", "/merges"), 403);
  assert.equal(await status("POST", "/imports"), 415);
  await setRole(store, "maker", "reader", by);
  assert.equal(await status("POST", "/imports"), 403);
  await setRole(store, "maker", "reviewer", by);
  clock += 2 * 86_400_000;
  assert.equal(await status("GET", "/events"), 401);
  clock -= 2 * 86_400_000;
  assert.equal((await send("DELETE", `/tokens/${id}`, { cookie: cookies.get("coder")! })).status, 404);
  assert.equal((await send("DELETE", `/tokens/${id}`, { cookie })).status, 204);
  assert.equal(await status("GET", "/events"), 401);
});

test("who is removed is out at once; the last admin stays", async () => {
  const cookie = await joined("gone", "coder");
  await removePerson(store, "gone", by);
  assert.equal((await send("GET", "/me", { cookie })).status, 401);
  const isLast = (error: unknown) => error instanceof Trouble && /last admin/.test(error.detail);
  await assert.rejects(removePerson(store, "the admin", by), isLast);
  await assert.rejects(setRole(store, "the admin", "reader", by), isLast);
  const [last] = await store.changes({ limit: 1, newestFirst: true });
  assert.deepEqual([last?.op, last?.after], ["people-remove", { name: "gone" }]);
});
