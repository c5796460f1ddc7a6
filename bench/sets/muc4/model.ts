/**
 * A linear classifier: one weight a feature and class, in hundredths. Written by `train.ts` from the development part of
 * the set, which holds no sentence of it: only single words and how they stood to each other.
 */
export type Model = {
  readonly classes: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
};

/** Probability of each class, in the order of `classes`. */
export function probabilities({ classes, weights }: Model, features: readonly string[]): readonly number[] {
  const sums = new Float64Array(classes.length);
  for (const feature of features) {
    const row = weights[feature];
    if (row !== undefined) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]! / 100;
  }
  const top = Math.max(...sums);
  const powers = Array.from(sums, (sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The likeliest class. */
export function classOf(model: Model, features: readonly string[]): string {
  const shares = probabilities(model, features);
  return model.classes[shares.indexOf(Math.max(...shares))]!;
}
