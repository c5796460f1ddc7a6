import { m } from "../messages/index.ts";
import type { Problem } from "./api.ts";

/** What the API answered when it did not answer with what was asked for. `status` 0 = it could not be reached. */
export class LedgerError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(message: string, status: number, code: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

type Input = {
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
};

/** Sends a request of the client. Every POST carries a key, so that one sent twice is done once. Throws LedgerError. */
export async function request<T>(method: string, path: string, input: Input): Promise<T> {
  const { query = {}, body, ifMatch, signal } = input;
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) asked.set(name, String(value));
  const url = `/api/v1${path}${asked.size === 0 ? "" : `?${asked}`}`;
  const headers: Record<string, string> = {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (ifMatch !== undefined) headers["If-Match"] = ifMatch;
  if (method === "POST" && path !== "/session") headers["Idempotency-Key"] = crypto.randomUUID();
  const answer = await fetch(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new LedgerError(error instanceof Error ? error.message : String(error), 0, "");
  });
  // The server's own answers, made from the schemas these types come from.
  const value = (answer.status === 204 ? undefined : await answer.json()) as unknown;
  if (answer.ok) return value as T;
  const { title, detail, code, hint } = value as Problem;
  throw new LedgerError(m.problem(code, title, detail, hint), answer.status, code);
}
