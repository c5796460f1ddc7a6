import { type Context, Hono } from "hono";
import type { z } from "zod";
import type { Queue } from "../jobs/queue.ts";
import { Trouble } from "../model/trouble.ts";
import type { Store } from "../store/store.ts";
import { bodyOf } from "./body.ts";
import type { Gate } from "./gate.ts";
import { guard } from "./guard.ts";
import { once } from "./once.ts";
import { openapiOf } from "./openapi.ts";
import { problemOf, problemPage } from "./problem.ts";
import { type Api, mayDo, type Route, revisionIn, type Who, type Work } from "./route.ts";
import { CLAIM_ROUTES } from "./routes/claims.ts";
import { EVENT_ROUTES } from "./routes/events.ts";
import { IDENTITY_ROUTES } from "./routes/identity.ts";
import { JOB_ROUTES } from "./routes/jobs.ts";
import { REFERENCE_ROUTES } from "./routes/reference.ts";
import { REPORT_ROUTES } from "./routes/reports.ts";
import { systemRoutes } from "./routes/system.ts";
import { deskFiles } from "./static.ts";

/** `desk`: folder of the built desk. `hosts`: names the server answers to, without port; null = any. */
export type AppOptions = {
  readonly version: string;
  readonly desk: string;
  readonly hosts: readonly string[] | null;
  readonly gate: Gate;
  readonly work: Work;
  readonly queue: Queue;
  /** Refuses everything that writes. */
  readonly readOnly?: boolean;
};

/** All routes below `/api/v1`, in the order the reference lists them. */
export function routesOf(gate: Gate): readonly Route[] {
  return [
    ...systemRoutes(gate, (request) => ADDRESSES.get(request) ?? ""),
    ...gate.routes,
    ...EVENT_ROUTES,
    ...REPORT_ROUTES,
    ...CLAIM_ROUTES,
    ...IDENTITY_ROUTES,
    ...JOB_ROUTES,
    ...REFERENCE_ROUTES,
  ];
}

/** Where a request came from, for those routes that count tries. */
const ADDRESSES = new WeakMap<Request, string>();

/** The HTTP API over a ledger, and the desk's files. */
export function createApp(store: Store, options: AppOptions): Hono {
  const { version, desk, hosts, gate, work, queue, readOnly = false } = options;
  const routes = routesOf(gate);
  const openapi = openapiOf(routes, version);
  const api: Api = { store, version, work, queue, openapi: () => openapi };
  const app = new Hono();
  app.use(guard(hosts));
  app.onError((error) => problemOf(error));
  app.notFound((c) => problemOf(new Trouble("not-found", c.req.path)));
  for (const route of routes) {
    app.on(route.method.toUpperCase(), `/api/v1${route.path.replace(/\{(\w+)\}/g, ":$1")}`, (c) =>
      serve(route, c, { api, gate, readOnly }),
    );
  }
  app.all("/api/*", (c) => {
    throw new Trouble("not-found", `${c.req.method} ${c.req.path}`);
  });
  app.get("/problems/:code", (c) => {
    const page = problemPage(c.req.param("code"));
    if (page === null) throw new Trouble("not-found", c.req.path);
    return c.html(page);
  });
  app.get("*", deskFiles(desk));
  return app;
}

type Serving = { readonly api: Api; readonly gate: Gate; readonly readOnly: boolean };

/** The one way to every handler: who is it, may they, is what they sent in order. */
async function serve(route: Route, c: Context, { api, gate, readOnly }: Serving): Promise<Response> {
  const request = c.req.raw;
  ADDRESSES.set(request, addressIn(c));
  const writes = route.method !== "get";
  if (readOnly && writes && route.path !== "/session") throw new Trouble("read-only", c.req.method);
  const who = await requireRole(route, await gate.identify(request));
  const query = route.query === null ? {} : parsed(route.query, c.req.query(), "bad-filter");
  const revision = route.ifMatch ? revisionOf(request) : null;
  const { value, raw } = route.body === null ? { value: null, raw: "" } : await bodyOf(request);
  const body = route.body === null ? null : parsed(route.body, value, "bad-value");
  const call = { api, who, params: c.req.param(), query, body, revision, request };
  // The schemas just parsed what the route's own handler takes.
  const handle = () => route.handle(call as Parameters<Route["handle"]>[0]);
  const key = request.headers.get("idempotency-key");
  if (route.method !== "post" || key === null || route.path === "/session") return await handle();
  const what = JSON.stringify([c.req.path, request.headers.get("if-match"), raw]);
  return await once(api.store, { who: who.name, key, now: api.work.now(), what }, handle);
}

/** Roles are enforced here and nowhere else. */
async function requireRole({ access, method, path }: Route, who: Who | null): Promise<Who> {
  if (access === "anyone") return who ?? NOBODY;
  if (who === null) throw new Trouble("unauthenticated", `${method} ${path}`);
  if (!mayDo(who.role, access)) throw new Trouble("forbidden", `${who.name} is a ${who.role}; it takes a ${access}`);
  return who;
}

const NOBODY: Who = { name: "", role: "reader", person: null };

function revisionOf(request: Request): number | null {
  const tag = request.headers.get("if-match");
  if (tag === null) throw new Trouble("precondition-required", "If-Match");
  if (tag.trim() === "*") return null;
  return revisionIn(tag) ?? -1;
}

function parsed(schema: z.ZodType, given: unknown, code: "bad-filter" | "bad-value"): unknown {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const errors = result.error.issues.slice(0, 20).map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part)}`).join(""),
    message,
  }));
  const [first] = errors;
  throw new Trouble(code, `${first?.pointer.slice(1) || "the body"}: ${first?.message ?? ""}`, { errors });
}

/** The other end of the connection, as Node's server has it. */
function addressIn(c: Context): string {
  const env = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress ?? "";
}
