import type { Comparer } from "./comparer.ts";
import { nothing } from "./comparer.ts";

/** Days between the two reports, asked only where one of them does not say when it happened. */
export const published: Comparer = {
  name: "published",
  parts: ["days-between", "far-between"],
  measure(a, b) {
    if (a.published === null || b.published === null || (a.when !== null && b.when !== null)) return nothing(2);
    const gap = Math.abs(a.published - b.published);
    return [Math.log1p(gap), gap > 30 ? 1 : 0];
  },
  tell(a, b) {
    const gap = Math.round(Math.abs(a.published! - b.published!));
    return gap === 0 ? "published on the same day" : `published ${gap} ${gap === 1 ? "day" : "days"} apart`;
  },
};
