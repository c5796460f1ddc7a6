import type { EventLine } from "../model/event-line.ts";
import { sortKeyOf } from "../store/events.ts";
import type { EventQuery, StoredEvent, StoreReads } from "../store/store.ts";

const PAGE = 500;

/** The line of a stored event. */
export function lineOf({ body }: Pick<StoredEvent, "body">): EventLine {
  // Written by linking, which makes EventLines.
  return body as EventLine;
}

/** All events of a filter in order, fetched page by page. `limit` null = all. */
export async function* eachEvent(
  ledger: StoreReads,
  query: Omit<EventQuery, "limit" | "after">,
  limit: number | null,
): AsyncGenerator<EventLine> {
  let left = limit ?? Number.POSITIVE_INFINITY;
  let after: { key: string | number; seq: number } | undefined;
  while (left > 0) {
    const size = Math.min(PAGE, left);
    const page = await ledger.events({ ...query, limit: size, ...(after === undefined ? {} : { after }) });
    for (const event of page) yield lineOf(event);
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    after = { key: sortKeyOf(last, query.sort), seq: last.seq };
    left -= page.length;
  }
}
