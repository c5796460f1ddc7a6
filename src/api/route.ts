import type { z } from "zod";
import type { ImportWorld } from "../jobs/import.ts";
import type { Queue } from "../jobs/queue.ts";
import type { Names } from "../model/names.ts";
import type { Relevance, Store } from "../store/store.ts";
import type { PlaceFound } from "./wire.ts";

/** What people may do, each all that those before it may. */
export const ROLES = ["reader", "coder", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];
/** Who may call a route: anybody who reaches the server, or people from a role upwards. */
export type Access = "anyone" | Role;

/** Who calls. `person` null = the one person of a ledger without accounts. */
export type Who = { readonly name: string; readonly role: Role; readonly person: number | null };

/** What the API needs of the world around it. */
export type Work = ImportWorld & {
  /** What actors and places are called in a language. */
  readonly names: (language: string) => Names;
  readonly places: (name: string, country: string | null) => Promise<readonly PlaceFound[]>;
};

/** What handlers work with. */
export type Api = {
  readonly store: Store;
  readonly version: string;
  readonly work: Work;
  readonly queue: Queue;
  readonly openapi: () => unknown;
};

export type Call<Q, B> = {
  readonly api: Api;
  readonly who: Who;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Q;
  readonly body: B;
  /** Revision that the writer saw, from If-Match; null where the route asks for none. */
  readonly revision: number | null;
  readonly request: Request;
};

/** What a route answers with a status: a schema of JSON, or a media type; null = no body. */
export type Answers = Readonly<Record<number, z.ZodType | string | null>>;

/** One route of `/api/v1`: what serves it, what describes it and who may call it all come from this. */
export type Route = {
  readonly method: "get" | "post" | "patch" | "delete";
  /** As OpenAPI writes it: `/events/{id}`. */
  readonly path: string;
  readonly access: Access;
  readonly summary: string;
  readonly query: z.ZodObject | null;
  readonly body: z.ZodType | null;
  /** True = only with If-Match. */
  readonly ifMatch: boolean;
  readonly answers: Answers;
  readonly handle: (call: Call<never, never>) => Promise<Response>;
};

type Given<Q extends z.ZodObject, B extends z.ZodType> = Pick<Route, "path" | "access" | "summary" | "answers"> & {
  readonly query?: Q;
  readonly body?: B;
  readonly ifMatch?: true;
  readonly handle: (call: Call<z.infer<Q>, z.infer<B>>) => Promise<Response>;
};

/** A route whose handler gets what its schemas let through. */
export function route<Q extends z.ZodObject, B extends z.ZodType>(
  method: Route["method"],
  { query, body, ifMatch = false as true, handle, ...rest }: Given<Q, B>,
): Route {
  // The server hands each handler what its own schemas parsed.
  const untyped = handle as Route["handle"];
  return { method, query: query ?? null, body: body ?? null, ifMatch, handle: untyped, ...rest };
}

/** True if a role may do what asks for another. */
export function mayDo(role: Role, access: Access): boolean {
  return access === "anyone" || ROLES.indexOf(role) >= ROLES.indexOf(access);
}

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { "Content-Type": "application/json", ...headers } });
}

/** The tag of a revision, and the revision of a tag; null = it is none of ours. */
export function tagOf(revision: number): string {
  return `"rev-${revision}"`;
}

export function revisionIn(tag: string): number | null {
  const match = /^"rev-(\d{1,9})"$/.exec(tag.trim());
  return match === null ? null : Number(match[1]);
}

/** An answer with its tag; 304 where the caller has that one. */
export function tagged(request: Request, value: unknown, revision: number): Response {
  const tag = tagOf(revision);
  const known =
    request.headers
      .get("if-none-match")
      ?.split(",")
      .map((one) => one.trim()) ?? [];
  if (known.includes(tag)) return new Response(null, { status: 304, headers: { ETag: tag } });
  return json(value, 200, { ETag: tag });
}

export type { Relevance };
