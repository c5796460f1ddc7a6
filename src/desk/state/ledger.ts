import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import {
  getEvents,
  getEventsById,
  getHealth,
  getMe,
  getPlaces,
  getReportsById,
  getStatsFacets,
} from "../client/api.ts";
import type { EventRow } from "../client/index.ts";
import { type DeskSearch, type FilterKey, filterQuery } from "./search.ts";

export { LedgerError } from "../client/request.ts";

const PAGE = 100;
/** Incidents that map and timeline draw at most; the server is asked in pages of 500. */
const DRAWN = 5000;

/** Pages of the list. */
export function eventsPages(search: DeskSearch) {
  const filter = filterQuery(search);
  return infiniteQueryOptions({
    queryKey: ["events", "pages", filter],
    queryFn: ({ pageParam, signal }) => getEvents({ query: { ...asked(filter), ...page(PAGE, pageParam) }, signal }),
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
        const query: Query = { ...asked(filter), ...page(500, next) };
        const one = await getEvents({ query, signal });
        events.push(...one.items);
        total ??= one.total;
        next = one.next;
      } while (next !== null && events.length < DRAWN);
      return { events, total: total ?? events.length };
    },
    placeholderData: keepPreviousData,
  });
}

export function eventDetail(id: string) {
  return queryOptions({ queryKey: ["event", id], queryFn: ({ signal }) => getEventsById({ id, signal }) });
}

export function reportDetail(id: string) {
  return queryOptions({ queryKey: ["report", id], queryFn: ({ signal }) => getReportsById({ id, signal }) });
}

/** Values of one facet with their counts, under all filters but its own. */
export function facetValues(facet: "country" | "kind" | "actor", search: DeskSearch) {
  const own: readonly FilterKey[] = [facet, "sort"];
  const filter = filterQuery(search, own);
  return queryOptions({
    queryKey: ["facet", facet, filter],
    queryFn: ({ signal }) => getStatsFacets({ query: { ...asked(filter), facet }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function health() {
  return queryOptions({ queryKey: ["health"], queryFn: ({ signal }) => getHealth({ signal }) });
}

/** Who is at the desk. */
export function me() {
  return queryOptions({ queryKey: ["me"], queryFn: ({ signal }) => getMe({ signal }), staleTime: 60_000 });
}

/** Places of a name, for choosing the right one. */
export function placesNamed(name: string) {
  return queryOptions({
    queryKey: ["places", name],
    queryFn: ({ signal }) => getPlaces({ query: { q: name }, signal }),
    enabled: name.trim() !== "",
  });
}

type Query = NonNullable<NonNullable<Parameters<typeof getEvents>[0]>["query"]>;

/** An address's filter as the client takes it: the API itself judges what stands there. */
function asked(filter: string): Query {
  return Object.fromEntries(new URLSearchParams(filter)) as Query;
}

function page(limit: number, cursor: string | null): Query {
  return cursor === null ? { limit } : { limit, cursor };
}
