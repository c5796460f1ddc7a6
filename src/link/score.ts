import type { Reason } from "../model/judgement.ts";
import type { Verdict } from "../model/words.ts";
import { COMPARERS } from "./compare/all.ts";
import type { Context } from "./compare/comparer.ts";
import { isCrimePair } from "./crime.ts";
import { DIFFERENT, MODEL, SAME, type Weights } from "./model.ts";
import type { Subject } from "./subject.ts";

type Table = {
  readonly start: number;
  readonly weights: readonly (readonly number[])[];
};

const NEWS = tableOf(MODEL.news);
const CRIMES = tableOf(MODEL.crimes);

/** Log-odds that two mentions are one incident: the sum of all reasons. The order of the two does not matter. */
export function score(a: Subject, b: Subject, context: Context): number {
  return sumOf(a, b, context, Number.NEGATIVE_INFINITY);
}

/**
 * The same, but a pair whose time, place, sides and tolls alone make it hopeless keeps that score: most pairs that share a
 * word are of other times and places, and their texts need not be compared.
 */
export function quickScore(a: Subject, b: Subject, context: Context): number {
  return sumOf(a, b, context, HOPELESS);
}

/**
 * Texts that share nearly all their words speak for one incident with about 15. Measured: on the tuning part of the Gun
 * Violence Corpus and on the own look-alikes no group changes.
 */
const HOPELESS = -14;

/** The most that what is compared before the texts can make up for: sides, tolls, kind, circumstance and people together. */
const REST = 8;

/** From here on texts are compared, which takes most of the time. */
const TEXTS = COMPARERS.findIndex(({ name }) => name === "words");

function sumOf(a: Subject, b: Subject, context: Context, floor: number): number {
  const table = tableFor(a, b, context);
  let total = table.start;
  for (let i = 0; i < COMPARERS.length; i++) {
    if (total <= (i === TEXTS ? floor : floor - REST)) return total;
    const measured = COMPARERS[i]!.measure(a, b, context);
    const weights = table.weights[i]!;
    for (let k = 0; k < measured.length; k++) total += measured[k]! * weights[k]!;
  }
  return total;
}

/** The reasons whose weights add up to the score, weightiest first, each rounded to two decimals. */
export function reasonsFor(a: Subject, b: Subject, context: Context): readonly Reason[] {
  const table = tableFor(a, b, context);
  const reasons: Reason[] = COMPARERS.flatMap((comparer, i) => {
    const measured = comparer.measure(a, b, context);
    if (measured.every((value) => value === 0)) return [];
    const weight = measured.reduce((sum, value, k) => sum + value * table.weights[i]![k]!, 0);
    return [{ name: comparer.name, weight: rounded(weight), detail: comparer.tell(a, b, context) }];
  });
  reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const detail = "most pairs of reports that look alike are not of one incident";
  return [...reasons, { name: "start", weight: table.start, detail }];
}

/** What the score alone says. */
export function verdictOf(total: number): Verdict {
  return total >= SAME ? "same" : total <= DIFFERENT ? "different" : "unsure";
}

/** To two decimals: what is shown adds up to what is shown. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function tableFor(a: Subject, b: Subject, { terms }: Context): Table {
  return isCrimePair(a, b, terms) ? CRIMES : NEWS;
}

function tableOf({ start, of }: Weights): Table {
  return { start, weights: COMPARERS.map(({ name, parts }) => parts.map((part) => of(`${name}/${part}`))) };
}
