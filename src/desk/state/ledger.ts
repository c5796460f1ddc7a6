import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { EventDetail, EventList, EventRow, Facets, Health, Problem, ReportDetail } from "../../api/wire.ts";
import { m } from "../messages/index.ts";
import { type DeskSearch, type FilterKey, filterQuery } from "./search.ts";

/** What the API answered when it did not answer with what was asked for. `status` 0 = it could not be reached. */
export class LedgerError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const PAGE = 100;
/** Incidents that map and timeline draw at most; the server is asked in pages of 500. */
const DRAWN = 5000;

/** Pages of the list. */
export function eventsPages(search: DeskSearch) {
  const filter = filterQuery(search);
  return infiniteQueryOptions({
    queryKey: ["events", "pages", filter],
    queryFn: ({ pageParam, signal }) => get<EventList>(`events?${withPage(filter, PAGE, pageParam)}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

export type Drawn = { readonly events: readonly EventRow[]; readonly total: number };

/** All incidents of a filter, for pictures; `total` is larger than their number where there are more than are drawn. */
export function eventsDrawn(search: DeskSearch) {
  const filter = filterQuery(search);
  return queryOptions({
    queryKey: ["events", "drawn", filter],
    queryFn: async ({ signal }): Promise<Drawn> => {
      const events: EventRow[] = [];
      let next: string | null = null;
      let total: number | null = null;
      do {
        const page: EventList = await get<EventList>(`events?${withPage(filter, 500, next)}`, signal);
        events.push(...page.items);
        total ??= page.total;
        next = page.next;
      } while (next !== null && events.length < DRAWN);
      return { events, total: total ?? events.length };
    },
    placeholderData: keepPreviousData,
  });
}

export function eventDetail(id: string) {
  return queryOptions({
    queryKey: ["event", id],
    queryFn: ({ signal }) => get<EventDetail>(`events/${encodeURIComponent(id)}`, signal),
  });
}

export function reportDetail(id: string) {
  return queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) => get<ReportDetail>(`reports/${encodeURIComponent(id)}`, signal),
  });
}

/** Values of one facet with their counts, under all filters but its own. */
export function facetValues(facet: "country" | "kind" | "actor", search: DeskSearch) {
  const own: readonly FilterKey[] = [facet, "sort"];
  const filter = filterQuery(search, own);
  return queryOptions({
    queryKey: ["facet", facet, filter],
    queryFn: ({ signal }) => get<Facets>(`stats/facets?facet=${facet}${filter === "" ? "" : `&${filter}`}`, signal),
    placeholderData: keepPreviousData,
  });
}

export function health() {
  return queryOptions({ queryKey: ["health"], queryFn: ({ signal }) => get<Health>("health", signal) });
}

function withPage(filter: string, limit: number, cursor: string | null): string {
  const query = new URLSearchParams(filter);
  query.set("limit", String(limit));
  if (cursor !== null) query.set("cursor", cursor);
  return query.toString();
}

async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(`/api/v1/${path}`, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new LedgerError(error instanceof Error ? error.message : String(error), 0);
  });
  // The server's own answers, made from the schemas these types come from.
  const body = (await response.json()) as unknown;
  if (!response.ok) {
    const { code, title, detail, hint } = body as Problem;
    throw new LedgerError(m.problem(code, title, detail, hint), response.status);
  }
  return body as T;
}
