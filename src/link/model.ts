/**
 * The weights of the linking model: log-odds for one unit of each feature (`comparer/part`). `start` is what a pair
 * has before anything is compared: most pairs that are looked at are not one incident.
 * Source column: `set` by hand from the conventions named there; `fitted` by scripts/measure-link-weights.ts.
 */
export const SET: Readonly<Record<string, number>> = {
  "time/same-day": 2.2,
  "time/same-week": 1.2,
  "time/same-month": 0.5,
  "time/hours-apart": -0.8,
  "time/next-day": -0.6,
  "time/days-apart": -1.6,
  "time/weeks-apart": -2.5,
  "time/published-before": -6,
  "place/same-spot": 2.4,
  "place/same-town": 1.8,
  "place/same-district": 1,
  "place/same-area": 0.4,
  "place/apart": -1.2,
  "place/far-apart": -1,
  "place/same-name": 0.8,
  "place/other-admin1": -1.2,
  "place/other-country": -6,
  "sides/shared-actor": 0.5,
  "sides/other-actor": -1.2,
  "sides/same-target": 0.4,
  "sides/other-target": -1.4,
  "sides/mirrored": -1,
  "tolls/killed-same": 0.7,
  "tolls/killed-fits": 0.3,
  "tolls/killed-rises": -0.5,
  "tolls/killed-falls": -0.8,
  "tolls/killed-none": -1.2,
  "tolls/injured-same": 0.5,
  "tolls/injured-differs": -0.3,
  "tolls/side-same": 0.3,
  "tolls/side-differs": -0.5,
  "tolls/mirror": -1.5,
  "kind/same": 0.4,
  "kind/unlike": -1.3,
  "circumstance/shared": 0.6,
  "circumstance/none-shared": -0.6,
  "circumstance/means-shared": 0.2,
  "circumstance/means-none-shared": -0.7,
  "people/shared": 2,
  "words/likeness": 3,
  "words/likeness-squared": 1,
  "words/names": 3,
  "words/names-squared": 1,
  "words/rare-names": 0.3,
  "words/rare-sum": 0.2,
  "words/rare-words": 0.1,
  "words/short": 0,
  "copy/shared-sentences": 5,
  "published/days-between": -0.4,
  "published/far-between": -0.5,
};

/** `set`: the weights as set by hand, to which the fit is drawn. */
export const MODEL: {
  readonly name: string;
  readonly start: number;
  readonly set: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
} = { name: "link 0.1.0", start: -4.2, set: SET, weights: { ...SET } };

/** Scores from here up say same, from DIFFERENT down different, between them unsure. Same log-odds scale as the weights. */
export const SAME = 0.5;
export const DIFFERENT = -1.5;

/** Mean score over all pairs of two groups from which the groups are joined. */
export const JOIN = 0;

/** One mistaken reading must not outvote a group: in the mean a pair counts at most this much for or against. */
export const MOST_WEIGHT = 6;
