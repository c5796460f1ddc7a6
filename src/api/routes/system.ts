import type { Gate } from "../gate.ts";
import { json, type Route, route } from "../route.ts";
import * as wire from "../wire.ts";

/** What any caller may ask, and how to come in. */
export function systemRoutes(gate: Gate, addressOf: (request: Request) => string): readonly Route[] {
  return [
    route("get", {
      path: "/health",
      access: "anyone",
      summary: "version, and how much the ledger holds",
      answers: { 200: wire.health },
      handle: async ({ api: { store, version } }) => {
        const { reports, events, changes } = await store.counts();
        return json({ version, ledger: { kind: store.kind, reports, events, changes } });
      },
    }),
    route("get", {
      path: "/ready",
      access: "anyone",
      summary: "200 as soon as the ledger answers, else 503",
      answers: { 200: wire.ready },
      handle: async ({ api }) => {
        await api.store.job("none");
        return json({ ready: true });
      },
    }),
    route("get", {
      path: "/version",
      access: "anyone",
      summary: "version of the program and of the API",
      answers: { 200: wire.version },
      handle: async ({ api }) => json({ version: api.version, api: "v1" }),
    }),
    route("get", {
      path: "/names",
      access: "anyone",
      summary: "what actors and places are called in a `language`: en or es",
      query: wire.namesQuery,
      answers: { 200: wire.nameTable },
      handle: async ({ api, query: { language = "en" } }) => {
        const { actors, places } = api.work.names(language);
        // They change with the program alone.
        return json({ language, actors, places }, 200, { "Cache-Control": "max-age=600" });
      },
    }),
    route("get", {
      path: "/openapi.json",
      access: "anyone",
      summary: "this description, as OpenAPI 3.1",
      answers: { 200: "application/json" },
      handle: async ({ api }) => json(api.openapi()),
    }),
    route("get", {
      path: "/me",
      access: "reader",
      summary: "who is asking, and their role",
      answers: { 200: wire.me },
      handle: async ({ who }) => json({ name: who.name, role: who.role, accounts: gate.accounts }),
    }),
    route("post", {
      path: "/session",
      access: "anyone",
      summary: "signs in with the token that `recount serve` prints, or with name and password; sets a cookie",
      body: wire.newSession,
      answers: { 200: wire.me },
      handle: async ({ body, request }) => {
        const { who, cookie } = await gate.signIn(body, addressOf(request));
        return json({ name: who.name, role: who.role, accounts: gate.accounts }, 200, { "Set-Cookie": cookie });
      },
    }),
    route("delete", {
      path: "/session",
      access: "anyone",
      summary: "signs out",
      answers: { 204: null },
      handle: async ({ request }) =>
        new Response(null, { status: 204, headers: { "Set-Cookie": await gate.signOut(request) } }),
    }),
  ];
}
