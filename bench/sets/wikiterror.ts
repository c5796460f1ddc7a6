import { linesOf } from "../lines.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { tollOf, tollOfVictims } from "./tolls.ts";

/** Short texts of lists of attacks. Such lists leave the dead of those who struck out of the toll. */
export const wikiterror: Adapter = function* (path, open) {
  const { read } = open();
  for (const { id, text } of linesOf<{ readonly id: string; readonly text: string }>(path)) {
    const reading = read(reportOf(id, text));
    yield { id, killed: tollOf(reading, "killed", tollOfVictims), injured: tollOf(reading, "injured", tollOfVictims) };
  }
};
