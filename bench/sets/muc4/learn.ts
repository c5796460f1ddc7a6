import type { Model } from "./model.ts";

export type Example = { readonly features: readonly string[]; readonly label: string };

/** `least`: a feature seen fewer times says more of one text than of the language. `decay`: how strongly weights are held back. */
export type Settings = { readonly least: number; readonly decay: number };

const EPOCHS = 6;
/** Weights are kept in hundredths; a row without one of this size changes nothing. */
const LEAST_WEIGHT = 1;

/** Multinomial logistic regression by AdaGrad, then rounding. Deterministic. */
export function train(examples: readonly Example[], { least, decay }: Settings): Model {
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const index = featuresSeen(examples, least);
  const k = classes.length;
  const weights = new Float64Array(index.size * k);
  const squares = new Float64Array(index.size * k).fill(1e-6);
  const rows = examples.map(({ features, label }) => ({
    ids: Int32Array.from([...new Set(features)].flatMap((feature) => index.get(feature) ?? [])),
    label: classes.indexOf(label),
  }));
  const scores = new Float64Array(k);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0; n < rows.length; n++) {
      // a fixed stride visits every row once an epoch without following the order of the texts
      const { ids, label } = rows[(n * 7919 + epoch * 31) % rows.length]!;
      scores.fill(0);
      for (const id of ids) for (let c = 0; c < k; c++) scores[c]! += weights[id * k + c]!;
      const top = Math.max(...scores);
      let total = 0;
      for (let c = 0; c < k; c++) total += scores[c] = Math.exp(scores[c]! - top);
      for (let c = 0; c < k; c++) {
        const error = scores[c]! / total - (c === label ? 1 : 0);
        if (Math.abs(error) < 0.001) continue;
        for (const id of ids) {
          const at = id * k + c;
          const gradient = error + decay * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (0.15 * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  const kept: Record<string, number[]> = {};
  for (const [feature, id] of index) {
    const row = Array.from({ length: k }, (_, c) => Math.round(100 * weights[id * k + c]!));
    if (row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) kept[feature] = row;
  }
  return { classes, weights: kept };
}

function featuresSeen(examples: readonly Example[], least: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return new Map([...seen].filter(([, count]) => count >= least).map(([feature], i) => [feature, i]));
}
