import { linesOf } from "../lines.ts";
import { predictTimex } from "../timex.ts";
import type { Adapter } from "./adapter.ts";

/** Time expressions of a document. */
export const timex: Adapter = function* (path) {
  for (const item of linesOf<Parameters<typeof predictTimex>[0]>(path)) yield predictTimex(item);
};
