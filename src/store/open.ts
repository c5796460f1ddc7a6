import { openPostgres } from "./postgres/open.ts";
import { openSqlite } from "./sqlite/open.ts";
import type { Store } from "./store.ts";

/** `where`: a folder, or the URL of a PostgreSQL database. `now`: UTC ISO, for the table of migrations. */
export async function openStore(
  where: string,
  options: { readonly create: boolean; readonly now: string },
): Promise<Store> {
  return /^postgres(ql)?:\/\//.test(where) ? await openPostgres(where, options) : await openSqlite(where, options);
}
