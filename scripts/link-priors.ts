import type { Prior } from "./logistic.ts";

/**
 * What the weights of linking are before any data speak: log-odds by judgement. With a reason behind it a weight is held:
 * the data at hand cannot show it, and would show something else in its place.
 */
export const START = -5;

const RARE = "too rare in the data, and no slip of reading makes it";
const MISREAD = "in articles on crimes the place is often misread, which makes a true sign look harmless";
const MISLEADING = "look-alikes were chosen for sharing it, which most incidents do not";
const FORMS = "forms of outlets would make copies look like strangers";

/** `held`: the weight stays as set, in both sets of weights or in that for news; null = nowhere. */
type Row = readonly [feature: string, weight: number, held?: "both" | "news", why?: string];

const ROWS: readonly Row[] = [
  ["time/same-day", 2.2],
  ["time/same-week", 0.8],
  ["time/same-month", 0.3],
  ["time/hours-apart", -0.8],
  ["time/next-day", -1.2],
  ["time/days-apart", -1.4],
  ["time/weeks-apart", -0.5, "both", "seen in crimes only, of which each is soon over"],
  ["time/published-before", -4],
  ["time/undated", -4.5, "both", RARE],
  ["time/years-apart", -3, "both", RARE],
  ["place/same-spot", 1.4, "news", MISLEADING],
  ["place/same-town", 1, "news", MISLEADING],
  ["place/same-district", 0.5, "news", MISLEADING],
  ["place/same-area", 0.3],
  ["place/apart", -0.8, "news", MISREAD],
  ["place/same-name", 0.5],
  ["place/other-admin1", -0.8],
  ["place/other-country", -8, "both", RARE],
  ["place/other-town", -1.5],
  ["place/same-site", 0.8],
  ["place/other-site", -0.8],
  ["sides/shared-actor", 0.5, "news", MISLEADING],
  ["sides/other-actor", -1.2],
  ["sides/same-target", 0.4],
  ["sides/other-target", -0.8],
  ["sides/mirrored", -1, "both", RARE],
  ["sides/other-force", -1],
  ["tolls/killed-same", 0.7, "news", MISLEADING],
  ["tolls/killed-fits", 0.3],
  ["tolls/killed-rises", -0.5],
  ["tolls/killed-falls", -0.8],
  ["tolls/killed-none", -1.2],
  ["tolls/injured-same", 0.6],
  ["tolls/injured-differs", -0.4],
  ["tolls/side-same", 0.4, "news", MISLEADING],
  ["tolls/side-differs", -0.5],
  ["tolls/mirror", -3, "both", RARE],
  ["kind/same", 0.4],
  ["kind/unlike", -1.3],
  ["circumstance/shared", 0.4],
  ["circumstance/none-shared", -0.6],
  ["circumstance/means-shared", 0.2],
  ["circumstance/means-none-shared", -0.7],
  ["people/shared", 2],
  ["words/likeness", 3],
  ["words/likeness-squared", 1],
  ["words/names", 3],
  ["words/names-squared", 1],
  ["words/rare-names", 0.3],
  ["words/rare-sum", 0.2],
  ["words/rare-words", 0.1],
  ["words/length", 0],
  ["words/lead", 1],
  ["words/lead-squared", 1],
  ["words/short", 0.5],
  ["words/short-likeness", 4],
  ["words/short-names", 2],
  ["words/short-rare", 0.5],
  ["words/unplaced", 0],
  ["words/unplaced-likeness", 4],
  ["words/unplaced-names", 3],
  ["words/two-languages", 2],
  ["words/two-languages-names", 3],
  ["words/two-languages-rare", 1],
  ["words/two-languages-stems", 3],
  ["words/no-text", 2.5, "both", RARE],
  ["copy/shared-sentences", 2, "both", FORMS],
  ["published/days-between", -0.4],
  ["published/far-between", -0.5],
];

export const PRIORS: ReadonlyMap<
  string,
  { readonly weight: number; readonly held: "both" | "news" | null; readonly why: string | null }
> = new Map(ROWS.map(([feature, weight, held = null, why = null]) => [feature, { weight, held, why }]));

/** What the fit starts from. Likeness of words may turn its sign, for its parts overlap; no other feature may. */
export function priorOf(feature: string, crime: boolean): Prior {
  const prior = PRIORS.get(feature);
  if (prior === undefined) throw new Error(`no prior for ${feature}`);
  const held = prior.held === "both" || (prior.held === "news" && !crime);
  return { weight: prior.weight, held, bound: !/^words\/(?!short-|unplaced-|two-languages-)/.test(feature) };
}
