import { START, WEIGHTS } from "./weights.ts";

/**
 * One set of weights: a score is `start` plus the sum of all features times their weights, log-odds that two mentions are
 * one incident. `start` is what a pair has before anything is compared: most pairs that are looked at are not one.
 */
export type Weights = { readonly start: number; readonly of: (feature: string) => number };

/**
 * Long reports of crimes are told apart by their words: one town has many such crimes, and where each was is seldom read
 * right. Of political violence, and of brief reports, day, place and toll must tell. Hence two sets of weights.
 */
export const MODEL: { readonly name: string; readonly news: Weights; readonly crimes: Weights } = {
  name: "link 0.2.0",
  news: weights(START.news, 1),
  crimes: weights(START.crimes, 2),
};

/** A feature without a weight is our own mistake: throws. */
function weights(start: number, column: 1 | 2): Weights {
  const table = new Map(WEIGHTS.map((row) => [row[0], row[column]]));
  return {
    start,
    of: (feature) => {
      const weight = table.get(feature);
      if (weight === undefined) throw new Error(`no weight for ${feature}`);
      return weight;
    },
  };
}

/** Scores from here up say same, from DIFFERENT down different, between them unsure. Same log-odds scale as the weights. */
export const SAME = 0.5;
export const DIFFERENT = -1.5;

/** Score of two groups from which they are joined. The fit puts the start of each set of weights so that it is 0. */
export const JOIN = 0;

/** One mistaken reading must not outvote a group: in the mean a pair counts at most this much for or against. */
export const MOST_WEIGHT = 6;
