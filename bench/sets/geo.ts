import { linesOf } from "../lines.ts";
import { placePredictor } from "../places.ts";
import type { Adapter } from "./adapter.ts";

type Item = Parameters<ReturnType<typeof placePredictor>>[0];

/** Place names found in the bare text. The set's scorer wants the second file as well: `geo-mentions`. */
export const geo: Adapter = function* (path) {
  const predict = placePredictor();
  for (const item of linesOf<Item>(path)) yield predict(item, false);
};

/** The marked mentions resolved; where a coder marked them is what the set gives, where they lie is not looked at. */
export const geoMentions: Adapter = function* (path) {
  const predict = placePredictor();
  for (const item of linesOf<Item>(path)) yield predict(item, true);
};
