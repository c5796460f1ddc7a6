import { linesOf } from "../lines.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { tollOf, tollOfVictims } from "./tolls.ts";

/** Narratives of mass shootings: victims, without the attacker. */
export const msa: Adapter = function* (path, open) {
  const { read } = open();
  for (const { id, text } of linesOf<{ readonly id: string; readonly text: string }>(path)) {
    const reading = read(reportOf(id, text));
    yield { id, killed: tollOf(reading, "killed", tollOfVictims), injured: tollOf(reading, "injured", tollOfVictims) };
  }
};
