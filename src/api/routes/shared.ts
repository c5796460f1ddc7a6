import type { Decided, Decider } from "../../jobs/decide.ts";
import { type Call, json } from "../route.ts";

const LIMIT = 50;

export function pageSize({ limit }: { readonly limit?: number | undefined }): number {
  return limit ?? LIMIT;
}

/** Who writes, with the revision they saw. */
export async function deciderOf(
  { api, who, revision }: Call<unknown, unknown>,
  reason: string,
  override = false,
): Promise<Decider> {
  const { now, successions } = api.work;
  return { person: who.name, at: now(), reason, override, successions: await successions(), revision };
}

export function changedAnswer(_: Call<unknown, unknown>, { change, changedEvents }: Decided): Response {
  return json({ change, events: [...changedEvents] });
}

/** A page of a list, with the link to the next one in its head as well. */
export function linked<T extends { readonly next: string | null }>(request: Request, page: T): Response {
  if (page.next === null) return json(page);
  const url = new URL(request.url);
  url.searchParams.set("cursor", page.next);
  return json(page, 200, { Link: `<${url.pathname}${url.search}>; rel="next"` });
}
