import { containment } from "../text/sketch.ts";
import { type Comparer, nothing } from "./comparer.ts";

/** Shingles below which a text is too short to tell a copy from a coincidence. */
const LEAST_SHINGLES = 12;

/** Reprints come within days; sentences shared over longer are an outlet's forms, or its memory of an older case. */
const LONGEST_DAYS = 10;

/** The same sentences word for word, as in reprints and edits of one wire. */
export const copy: Comparer = {
  name: "copy",
  parts: ["shared-sentences"],
  measure(a, b) {
    if (Math.min(a.sketch.shingles, b.sketch.shingles) < LEAST_SHINGLES) return nothing(1);
    if (a.published !== null && b.published !== null && Math.abs(a.published - b.published) > LONGEST_DAYS)
      return nothing(1);
    const share = containment(a.sketch, b.sketch);
    return share < 0.25 ? nothing(1) : [(share - 0.25) / 0.75];
  },
  tell(a, b) {
    return `${Math.round(100 * containment(a.sketch, b.sketch))} in 100 of the shorter text stand in the other word for word`;
  },
};
