import type { BatchTerms, Subject } from "../subject.ts";

/** What comparing may look at besides the two mentions. */
export type Context = {
  readonly terms: BatchTerms;
  /** Actor id to the id it grew out of or split from; two ids of one line are compatible. */
  readonly successions: ReadonlyMap<string, string>;
};

/**
 * One feature of likeness. `measure` gives one number for each of `parts`, 0 = no evidence; the model's weights turn
 * them into a share of the score. `tell` says in one sentence what was seen, for a reviewer.
 */
export type Comparer = {
  readonly name: string;
  readonly parts: readonly string[];
  readonly measure: (a: Subject, b: Subject, context: Context) => readonly number[];
  readonly tell: (a: Subject, b: Subject, context: Context) => string;
};

/** Zeros for comparers that see nothing. */
export function nothing(parts: number): readonly number[] {
  return NOTHING[parts]!;
}

const NOTHING: readonly (readonly number[])[] = Array.from({ length: 24 }, (_, n) => new Array<number>(n).fill(0));
