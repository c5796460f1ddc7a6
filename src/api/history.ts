import type { Store } from "../store/store.ts";
import { numberCursor } from "./cursor.ts";
import { changeDetail } from "./details.ts";
import type { ChangeList } from "./wire.ts";

const LIMIT = 50;

/** A page of the history, newest first; `subject` = of one event, report or mention only. */
export async function changeList(
  store: Store,
  { limit = LIMIT, cursor }: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
  subject: string | undefined,
): Promise<ChangeList> {
  const after = numberCursor(cursor);
  const rows = await store.changes({
    limit: limit + 1,
    newestFirst: true,
    ...(subject === undefined ? {} : { subject }),
    ...(after === undefined ? {} : { after }),
  });
  const page = rows.slice(0, limit);
  return { items: page.map(changeDetail), next: rows.length > limit ? String(page.at(-1)!.seq) : null };
}
