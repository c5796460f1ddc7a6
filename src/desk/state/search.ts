/**
 * Everything a view depends on stands in its address. Filters have the names of the API and go to it unchanged; the
 * other keys say what is open. Absent = not set; no value is ever empty.
 */
export const FILTER_KEYS = ["q", "from", "to", "country", "kind", "actor", "killed.gte", "has", "sort"] as const;
export const VIEW_KEYS = ["text", "lit", "pane", "by", "measure"] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];
export type SearchKey = FilterKey | (typeof VIEW_KEYS)[number];
export type DeskSearch = { readonly [key in SearchKey]?: string };

const KNOWN: readonly string[] = [...FILTER_KEYS, ...VIEW_KEYS];

/** Keys the desk does not know are dropped, so that an address can be trusted to say what is shown. */
export function parseSearch(text: string): DeskSearch {
  const found: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    if (KNOWN.includes(key) && value.trim() !== "") found[key] = value;
  }
  return found;
}

/** With a leading "?", or empty. Keys stand in one order, so that one view has one address. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const query = queryOf(search, KNOWN);
  return query === "" ? "" : `?${query}`;
}

/** What of an address the API filters by, as a query string without "?". */
export function filterQuery(search: DeskSearch, without: readonly FilterKey[] = []): string {
  return queryOf(
    search,
    FILTER_KEYS.filter((key) => !without.includes(key)),
  );
}

/** The filter alone, without what is open. */
export function filterOf(search: DeskSearch): DeskSearch {
  return parseSearch(filterQuery(search));
}

/** True if anything but the order is asked for. */
export function isFiltered(search: DeskSearch): boolean {
  return filterQuery(search, ["sort"]) !== "";
}

/** The values of a key that takes several. */
export function valuesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(",").filter((value) => value !== "");
}

function queryOf(search: Readonly<Record<string, unknown>>, keys: readonly string[]): string {
  const query = new URLSearchParams();
  for (const key of keys) {
    const value = search[key];
    if (typeof value === "string" && value.trim() !== "") query.set(key, value);
  }
  return query.toString().replaceAll("%2C", ",");
}
