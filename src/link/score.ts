import type { Reason } from "../model/judgement.ts";
import type { Verdict } from "../model/words.ts";
import { COMPARERS } from "./compare/all.ts";
import type { Comparer, Context } from "./compare/comparer.ts";
import { DIFFERENT, MODEL, SAME } from "./model.ts";
import type { Subject } from "./subject.ts";

const WEIGHTS: readonly (readonly number[])[] = COMPARERS.map((comparer) => weightsOf(comparer));

/** Log-odds that two mentions are one incident: the sum of all reasons. The order of the two does not matter. */
export function score(a: Subject, b: Subject, context: Context): number {
  let total = MODEL.start;
  for (let i = 0; i < COMPARERS.length; i++) {
    const measured = COMPARERS[i]!.measure(a, b, context);
    const weights = WEIGHTS[i]!;
    for (let k = 0; k < measured.length; k++) total += measured[k]! * weights[k]!;
  }
  return total;
}

/** The reasons whose weights add up to the score, weightiest first, each rounded to two decimals. */
export function reasonsFor(a: Subject, b: Subject, context: Context): readonly Reason[] {
  const reasons: Reason[] = [
    { name: "start", weight: MODEL.start, detail: "most pairs of reports that look alike are not of one incident" },
  ];
  COMPARERS.forEach((comparer, i) => {
    const measured = comparer.measure(a, b, context);
    if (measured.every((value) => value === 0)) return;
    const weight = measured.reduce((sum, value, k) => sum + value * WEIGHTS[i]![k]!, 0);
    reasons.push({ name: comparer.name, weight: rounded(weight), detail: comparer.tell(a, b, context) });
  });
  const [start, ...rest] = reasons;
  return [...rest.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight)), start!];
}

/** What the score alone says. */
export function verdictOf(total: number): Verdict {
  return total >= SAME ? "same" : total <= DIFFERENT ? "different" : "unsure";
}

/** To two decimals: what is shown adds up to what is shown. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A part without a weight, or a weight without a part, is our own mistake. */
function weightsOf(comparer: Comparer): readonly number[] {
  return comparer.parts.map((part) => {
    const weight = MODEL.weights.get(`${comparer.name}/${part}`);
    if (weight === undefined) throw new Error(`no weight for ${comparer.name}/${part}`);
    return weight;
  });
}
