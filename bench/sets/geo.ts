import { linesOf } from "../lines.ts";
import type { Adapter } from "./adapter.ts";
import { type GeoItem, placePredictor } from "./place-predictor.ts";

/** Place names found in the bare text. The set's scorer wants the second file as well: `geo-mentions`. */
export const geo: Adapter = function* (path) {
  const predict = placePredictor();
  for (const item of linesOf<GeoItem>(path)) yield predict(item, false);
};

/** The marked mentions resolved; where a coder marked them is what the set gives, where they lie is not looked at. */
export const geoMentions: Adapter = function* (path) {
  const predict = placePredictor();
  for (const item of linesOf<GeoItem>(path)) yield predict(item, true);
};
