import { linesOf } from "../lines.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { tollOf } from "./tolls.ts";

/** Notes of one coded event each: fatalities over every side of everything the note tells. */
export const acled: Adapter = function* (path, open) {
  const { read } = open();
  type Row = { readonly event_id_cnty: string; readonly notes_stripped: string };
  for (const { event_id_cnty: id, notes_stripped: text } of linesOf<Row>(path)) {
    yield { event_id_cnty: id, killed: tollOf(read(reportOf(id, text)), "killed") };
  }
};
