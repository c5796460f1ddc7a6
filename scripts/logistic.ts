/** A labelled pair. `times`: it counts as if it had been seen so often. */
export type Row = { readonly x: readonly number[]; readonly same: boolean; readonly times: number };

/** A weight before the data speak. `held`: they shall not. `bound`: it may shrink to 0 but not turn its sign. */
export type Prior = { readonly weight: number; readonly held: boolean; readonly bound: boolean };

/** As if so many pairs, one standard deviation off the mean, had spoken for the weight set by hand. */
const PULL = 60;
const ROUNDS = 40;

/**
 * Logistic regression, each weight drawn to its prior: the first weight is the start, which is free, the others go with
 * `x`. A sign of one incident never turns into a sign against it, nor the other way round, for that only says that two
 * features tell the same: such a weight is 0 and the rest are fitted again.
 */
export function regress(rows: readonly Row[], start: number, priors: readonly Prior[]): readonly number[] {
  const all: readonly Prior[] = [{ weight: start, held: false, bound: false }, ...priors];
  const zero = new Set<number>();
  for (;;) {
    const from = all.map((prior, k) => (zero.has(k) ? { weight: 0, held: true, bound: true } : prior));
    const weights = descend(rows, from);
    const turned = weights.flatMap((weight, k) =>
      all[k]!.bound && !zero.has(k) && weight * all[k]!.weight < 0 ? [k] : [],
    );
    if (turned.length === 0) return weights;
    for (const k of turned) zero.add(k);
  }
}

/** Newton's method. */
function descend(rows: readonly Row[], priors: readonly Prior[]): readonly number[] {
  const prior = priors.map(({ weight }) => weight);
  const size = prior.length;
  const total = rows.reduce((sum, { times }) => sum + times, 0);
  const spread = prior.map((_, k) => {
    if (k === 0) return 1;
    const mean = rows.reduce((sum, { x, times }) => sum + times * x[k - 1]!, 0) / total;
    return rows.reduce((sum, { x, times }) => sum + times * (x[k - 1]! - mean) ** 2, 0) / total;
  });
  const pulls = spread.map((value, k) => {
    if (k === 0) return 1e-3;
    return priors[k]!.held ? 1e7 : PULL * Math.max(value, 0.01);
  });
  const loss = (at: readonly number[]) => {
    let sum = at.reduce((all, weight, k) => all + (pulls[k]! * (weight - prior[k]!) ** 2) / 2, 0);
    for (const { x, same, times } of rows) {
      const z = x.reduce((all, value, k) => all + value * at[k + 1]!, at[0]!);
      const wrong = same ? -z : z;
      sum += times * (Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong))));
    }
    return sum;
  };
  let weights = [...prior];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { x, same, times } of rows) {
      const used = [0];
      for (let k = 1; k < size; k++) if (x[k - 1] !== 0) used.push(k);
      const z = used.reduce((sum, k) => sum + weights[k]! * (k === 0 ? 1 : x[k - 1]!), 0);
      const p = 1 / (1 + Math.exp(-z));
      for (const i of used) {
        const own = i === 0 ? 1 : x[i - 1]!;
        gradient[i]! += times * (p - (same ? 1 : 0)) * own;
        const row = hessian[i]!;
        for (const j of used) row[j]! += times * p * (1 - p) * own * (j === 0 ? 1 : x[j - 1]!);
      }
    }
    for (let i = 0; i < size; i++) {
      gradient[i]! += pulls[i]! * (weights[i]! - prior[i]!);
      hessian[i]![i]! += pulls[i]!;
    }
    const step = solve(hessian, gradient);
    const before = loss(weights);
    let share = 1;
    let next = weights;
    do {
      next = weights.map((weight, k) => weight - share * step[k]!);
      share /= 2;
    } while (!(loss(next) <= before) && share > 1e-4);
    weights = next;
    if (step.every((value) => Math.abs(value) < 1e-4)) break;
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let j = i + 1; j < size; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let k = i; k <= size; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  const answer = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let value = rows[i]![size]!;
    for (let k = i + 1; k < size; k++) value -= rows[i]![k]! * answer[k]!;
    answer[i] = value / rows[i]![i]!;
  }
  return answer;
}
