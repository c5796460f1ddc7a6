import type { Side } from "../../src/model/reading.ts";
import { linesOf } from "../lines.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { tollOf, tollOn } from "./tolls.ts";

/** Narratives of single strikes: civilians killed, lowest and highest of what any source says. */
export const airwars: Adapter = function* (path, open) {
  const { read } = open();
  for (const { id, text } of linesOf<{ readonly id: string; readonly text: string }>(path)) {
    yield { id, killed: tollOf(read(reportOf(id, text)), "killed", onCivilians) };
  }
};

const FIGHTERS = new Set(["state-forces", "armed-group"]);
const onCivilians = tollOn(({ kind }: Side) => !FIGHTERS.has(kind));
