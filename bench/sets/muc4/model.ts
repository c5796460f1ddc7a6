/**
 * A linear classifier: one weight a feature and class, in hundredths. Written by `train.ts` from the development part of
 * the set, which holds no sentence of it: only single words and how they stood to each other.
 */
export type Model = {
  readonly classes: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
};

/** The classifiers by what they tell. */
export type Models = Readonly<Record<string, Model>>;

/** Probability of each class. A feature counts once. */
export function sharesOf({ classes, weights }: Model, features: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Float64Array(classes.length);
  for (const feature of new Set(features)) {
    const row = weights[feature];
    if (row !== undefined) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]! / 100;
  }
  const top = Math.max(...sums);
  const powers = Array.from(sums, (sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return new Map(classes.map((name, k) => [name, powers[k]! / total]));
}

/** Probability of one class; 0 where the classifier never met it. */
export function shareOf(model: Model, features: readonly string[], name: string): number {
  return sharesOf(model, features).get(name) ?? 0;
}

/** One feature for every step that a probability reaches, so that a linear classifier can bend. */
export function steps(name: string, share: number): readonly string[] {
  const level = Math.round(1.5 * Math.log(Math.max(1e-4, share) / Math.max(1e-4, 1 - share)));
  return Array.from({ length: Math.max(0, level + 13) }, (_, i) => `${name}>${i - 12}`);
}
