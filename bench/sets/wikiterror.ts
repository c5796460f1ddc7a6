import { linesOf } from "../lines.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { tollOf } from "./tolls.ts";

/** Short texts of lists of attacks. All dead are counted, attackers too, as the lists do. */
export const wikiterror: Adapter = function* (path, open) {
  const { read } = open();
  for (const { id, text } of linesOf<{ readonly id: string; readonly text: string }>(path)) {
    const reading = read(reportOf(id, text));
    yield { id, killed: tollOf(reading, "killed"), injured: tollOf(reading, "injured") };
  }
};
