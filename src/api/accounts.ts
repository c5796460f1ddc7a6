import { randomBytes } from "node:crypto";
import { argon2id, argon2Verify } from "hash-wasm";
import { daysAfter, digestOf, invite, removePerson, setRole } from "../jobs/people.ts";
import { Trouble } from "../model/trouble.ts";
import type { Person, Store } from "../store/store.ts";
import { bearerOf, type Credentials, cookieOf, cookieText, type Gate } from "./gate.ts";
import { json, mayDo, type Route, route, type Who } from "./route.ts";
import * as wire from "./wire.ts";

/** Memory in kB, passes and lanes of argon2id: OWASP's Password Storage Cheat Sheet. The server stands still meanwhile. */
const ARGON = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;
const SESSION_DAYS = 14;
const COOKIE = "recount-session";
/** Wrong tries of one name or from one address before it has to wait, and how long they are held against it. */
const TRIES = 5;
const HELD_MS = 15 * 60_000;

/** The gate of a ledger with accounts. `secure`: people come by https, so the cookie goes no other way. */
export function accountGate(
  store: Store,
  { now, secure }: { readonly now: () => string; readonly secure: boolean },
): Gate {
  const failures = new Map<string, readonly number[]>();
  const recent = (key: string) => {
    const time = Date.parse(now());
    return (failures.get(key) ?? []).filter((one) => one > time - HELD_MS && one <= time);
  };
  const begin = async (person: Person) => {
    const secret = randomBytes(32).toString("base64url");
    await store.write((tx) => tx.addSession(digestOf(secret), person.id, now(), daysAfter(now(), SESSION_DAYS)));
    return { who: whoIs(person), cookie: cookieText(COOKIE, secret, SESSION_DAYS * 86_400, secure) };
  };
  return {
    accounts: true,
    identify: async (request) => {
      const secret = bearerOf(request) ?? cookieOf(request, COOKIE);
      const found = secret === null ? null : await store.personOf(digestOf(secret));
      if (found === null || found.person.removedAt !== null) return null;
      if (found.until !== null && found.until < now()) return null;
      // A token may do no more than it was made for, nor than its person may by now.
      const { scope } = found;
      const who = whoIs(found.person);
      return scope === null || mayDo(scope, who.role) ? who : { ...who, role: scope };
    },
    signIn: async (given, address) => {
      const name = "name" in given ? given.name : "";
      const keys = [...(name === "" ? [] : [`name ${name}`]), ...(address === "" ? [] : [`address ${address}`])];
      if (keys.some((key) => recent(key).length >= TRIES)) throw new Trouble("rate-limited", name);
      const how = "name" in given ? "password" : "invitation";
      const person = await known(store, given, now());
      const outcome = person === null ? "refused" : "let in";
      await store.write((tx) => tx.noteSignIn({ at: now(), name: person?.name ?? name, address, how, outcome }));
      if (person === null) {
        for (const key of keys) failures.set(key, [...recent(key), Date.parse(now())]);
        throw new Trouble("unauthenticated", "the name or the password is wrong");
      }
      for (const key of keys) failures.delete(key);
      return await begin(person);
    },
    signOut: async (request) => {
      const secret = cookieOf(request, COOKIE);
      if (secret !== null) await store.write((tx) => tx.endSessions({ digest: digestOf(secret) }));
      return cookieText(COOKIE, "", 0, secure);
    },
    routes: ACCOUNT_ROUTES,
  };
}

/** Who may come in with this; null = nobody. Takes as long for a name that does not exist. */
async function known(store: Store, given: Credentials, now: string): Promise<Person | null> {
  if ("token" in given) return null;
  if ("invitation" in given) {
    const person = await store.personInvited(digestOf(given.invitation));
    if (person === null || person.removedAt !== null || person.inviteUntil === null || person.inviteUntil < now)
      return null;
    const password = await argon2id({
      ...ARGON,
      password: given.password,
      salt: randomBytes(16),
      outputType: "encoded",
    });
    const joined = { password, joinedAt: person.joinedAt ?? now, inviteDigest: null, inviteUntil: null };
    await store.write((tx) => tx.setPerson(person.id, joined));
    return person;
  }
  const person = await store.personCalled(given.name);
  const isRight = await argon2Verify({ password: given.password, hash: person?.password ?? (await nobodys()) });
  return isRight && person !== null && person.password !== null && person.removedAt === null ? person : null;
}

let dummy: Promise<string> | null = null;

/** The digest of a password that nobody has. */
function nobodys(): Promise<string> {
  dummy ??= argon2id({ ...ARGON, password: randomBytes(16), salt: randomBytes(16), outputType: "encoded" });
  return dummy;
}

function whoIs({ name, role, id }: Person): Who {
  return { name, role, person: id };
}

/** People, their tokens, and who came in. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  route("get", {
    path: "/people",
    access: "admin",
    summary: "who may come in, with their roles",
    answers: { 200: wire.personList },
    handle: async ({ api }) => json({ items: (await api.store.people()).map(personDetail) }),
  }),
  route("post", {
    path: "/people",
    access: "admin",
    summary: "invites somebody; the invitation is told once and holds a week",
    body: wire.newPerson,
    answers: { 200: wire.invited },
    handle: async ({ api, body, who }) => {
      const by = { person: who.name, at: api.work.now() };
      return json({ name: body.name, invitation: await invite(api.store, body.name, body.role, by) });
    },
  }),
  route("patch", {
    path: "/people/{id}",
    access: "admin",
    summary: "gives somebody another role; `id` is the name",
    body: wire.personPatch,
    answers: { 204: null },
    handle: async ({ api, params, body, who }) => {
      await setRole(api.store, params.id!, body.role, { person: who.name, at: api.work.now() });
      return new Response(null, { status: 204 });
    },
  }),
  route("delete", {
    path: "/people/{id}",
    access: "admin",
    summary: "takes somebody's access away; what they did stays",
    answers: { 204: null },
    handle: async ({ api, params, who }) => {
      await removePerson(api.store, params.id!, { person: who.name, at: api.work.now() });
      return new Response(null, { status: 204 });
    },
  }),
  route("get", {
    path: "/sign-ins",
    access: "admin",
    summary: "the last 500 tries to come in, newest first",
    answers: { 200: wire.signInList },
    handle: async ({ api }) => json({ items: await api.store.signIns(500) }),
  }),
  route("get", {
    path: "/tokens",
    access: "reader",
    summary: "one's own tokens for programs, without their secrets",
    answers: { 200: wire.tokenList },
    handle: async ({ api, who }) => json({ items: who.person === null ? [] : await api.store.tokens(who.person) }),
  }),
  route("post", {
    path: "/tokens",
    access: "reader",
    summary: "makes a token for a program, which may do what `scope` may and one's own role; its secret is told once",
    body: wire.newToken,
    answers: { 200: wire.madeToken },
    handle: async ({ api, body, who }) => {
      if (who.person === null || !mayDo(who.role, body.scope))
        throw new Trouble("forbidden", `${who.role} cannot make a ${body.scope}`);
      const secret = randomBytes(32).toString("base64url");
      const until = body.days === undefined ? null : daysAfter(api.work.now(), body.days);
      const token = {
        digest: digestOf(secret),
        person: who.person,
        label: body.label,
        scope: body.scope,
        at: api.work.now(),
        until,
      };
      return json({ id: await api.store.write((tx) => tx.addToken(token)), secret });
    },
  }),
  route("delete", {
    path: "/tokens/{id}",
    access: "reader",
    summary: "revokes one of one's own tokens",
    answers: { 204: null },
    handle: async ({ api, params, who }) => {
      const id = /^\d{1,9}$/.test(params.id!) ? Number(params.id) : 0;
      const done =
        who.person !== null && (await api.store.write((tx) => tx.revokeToken(who.person!, id, api.work.now())));
      if (!done) throw new Trouble("not-found", params.id!);
      return new Response(null, { status: 204 });
    },
  }),
];

function personDetail({ name, role, invitedBy, invitedAt, joinedAt, removedAt }: Person) {
  return { name, role, invitedBy, invitedAt, joinedAt, removedAt };
}
