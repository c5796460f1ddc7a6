import { START, WEIGHTS } from "./weights.ts";

/**
 * The linking model: a score is `start` plus the sum of all features times their weights, log-odds that two mentions are
 * one incident. `start` is what a pair has before anything is compared: most pairs that are looked at are not one.
 */
export const MODEL: {
  readonly name: string;
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
} = {
  name: "link 0.2.0",
  start: START,
  weights: new Map(WEIGHTS.map(([feature, weight]) => [feature, weight])),
};

/** Scores from here up say same, from DIFFERENT down different, between them unsure. Same log-odds scale as the weights. */
export const SAME = 0.5;
export const DIFFERENT = -1.5;

/** Score of two groups from which they are joined. Source: best on tests/links/groups.jsonl, where -0.5 and -0.3 do alike. */
export const JOIN = -0.7;

/** One mistaken reading must not outvote a group: in the mean a pair counts at most this much for or against. */
export const MOST_WEIGHT = 6;
