/** Where a weight comes from: `set` by hand, or `fitted` by scripts/measure-link-weights.ts, drawn to what was set by hand. */
type Source = "set" | "fitted";

/**
 * The weights of the linking model: log-odds for one unit of each feature (`comparer/part`): as set by hand, as used, and
 * where the latter comes from. Fitted on tests/links/groups.jsonl (English part) and, for what articles on crimes can
 * show, the tuning part of the Gun Violence Corpus: 27,000 pairs, 1,775 of one incident.
 */
const TABLE: readonly (readonly [feature: string, set: number, used: number, source: Source])[] = [
  ["time/same-day", 2.2, 2.54, "fitted"],
  ["time/same-week", 0.6, 0.6, "set"],
  ["time/same-month", 0.2, 0.2, "set"],
  ["time/hours-apart", -0.8, -1.15, "fitted"],
  ["time/next-day", -0.6, -0.84, "fitted"],
  ["time/days-apart", -1.6, -0.94, "fitted"],
  ["time/weeks-apart", -0.5, -0.5, "set"],
  ["time/published-before", -6, -2.22, "fitted"],
  ["time/undated", -1.2, -1.2, "set"],
  ["time/years-apart", -3, -3, "set"],
  ["place/same-spot", 1.2, 1.2, "set"],
  ["place/same-town", 0.6, 0.6, "set"],
  ["place/same-district", 0.4, 0.4, "set"],
  ["place/same-area", 0.2, 0.2, "set"],
  ["place/apart", -0.7, -0.7, "set"],
  ["place/same-name", 0.4, 0.4, "set"],
  ["place/other-admin1", -0.6, -0.6, "set"],
  ["place/other-country", -6, -6, "set"],
  ["sides/shared-actor", 0.5, 0.84, "fitted"],
  ["sides/other-actor", -1.2, -1.19, "fitted"],
  ["sides/same-target", 0.4, 0.32, "fitted"],
  ["sides/other-target", -0.6, -0.6, "set"],
  ["sides/mirrored", -1, -1, "set"],
  ["tolls/killed-same", 0.7, 0.68, "fitted"],
  ["tolls/killed-fits", 0.3, 0.34, "fitted"],
  ["tolls/killed-rises", -0.5, -0.02, "fitted"],
  ["tolls/killed-falls", -0.8, -0.63, "fitted"],
  ["tolls/killed-none", -1.2, -1.2, "set"],
  ["tolls/injured-same", 0.5, 0.38, "fitted"],
  ["tolls/injured-differs", -0.3, -0.72, "fitted"],
  ["tolls/side-same", 0.3, 0.87, "fitted"],
  ["tolls/side-differs", -0.5, -0.26, "fitted"],
  ["tolls/mirror", -3, -3, "set"],
  ["kind/same", 0.4, 0, "fitted"],
  ["kind/unlike", -1.3, -0.02, "fitted"],
  ["circumstance/shared", 0.2, 0.2, "set"],
  ["circumstance/none-shared", -0.6, -0.24, "fitted"],
  ["circumstance/means-shared", 0.2, 0, "fitted"],
  ["circumstance/means-none-shared", -0.7, -0.5, "fitted"],
  ["people/shared", 2, 1.85, "fitted"],
  ["words/likeness", 3, 3.93, "fitted"],
  ["words/likeness-squared", 1, -3.02, "fitted"],
  ["words/names", 3, 3.65, "fitted"],
  ["words/names-squared", 1, 0.79, "fitted"],
  ["words/rare-names", 0.3, 0.36, "fitted"],
  ["words/rare-sum", 0.2, 0.29, "fitted"],
  ["words/rare-words", 0.1, 1.02, "fitted"],
  ["words/short", 0, 0.03, "fitted"],
  ["words/lead", 1, 3.19, "fitted"],
  ["words/lead-squared", 1, -0.39, "fitted"],
  ["words/two-languages", 4.6, 4.6, "set"],
  ["words/no-text", 2.5, 2.5, "set"],
  ["copy/shared-sentences", 2, 2, "set"],
  ["published/days-between", -0.4, -0.67, "fitted"],
  ["published/far-between", -0.5, -1.35, "fitted"],
];

/**
 * `start` is what a pair has before anything is compared: most pairs that are looked at are not one incident (fitted).
 * `set`: the weights as set by hand.
 */
export const MODEL: {
  readonly name: string;
  readonly start: number;
  readonly set: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
} = {
  name: "link 0.1.0",
  start: -5.18,
  set: Object.fromEntries(TABLE.map(([feature, set]) => [feature, set])),
  weights: Object.fromEntries(TABLE.map(([feature, , used]) => [feature, used])),
};

/** Scores from here up say same, from DIFFERENT down different, between them unsure. Same log-odds scale as the weights. */
export const SAME = 0.5;
export const DIFFERENT = -1.5;

/** Score of two groups from which they are joined. Source: best on tests/links/groups.jsonl, where -0.5 and -0.3 do alike. */
export const JOIN = -0.4;

/** One mistaken reading must not outvote a group: in the mean a pair counts at most this much for or against. */
export const MOST_WEIGHT = 6;
