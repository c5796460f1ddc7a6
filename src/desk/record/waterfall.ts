import type { Reason } from "../../model/judgement.ts";

/** One reason's bar, in hundredths of the width: from where the sum stood to where it brings it. */
export type Step = Reason & {
  readonly sum: number;
  readonly from: number;
  readonly to: number;
  readonly zero: number;
};

/** What every pair starts from comes first; then the reasons, the heaviest first. The last sum is the score. */
export function waterfallOf(reasons: readonly Reason[]): readonly Step[] {
  const isStart = ({ name }: Reason) => Number(name === "start");
  const ordered = reasons.toSorted((a, b) => isStart(b) - isStart(a) || Math.abs(b.weight) - Math.abs(a.weight));
  let sum = 0;
  const sums = ordered.map(({ weight }) => (sum += weight));
  const low = Math.min(0, ...sums);
  const wide = Math.max(0, ...sums) - low || 1;
  const at = (value: number) => ((value - low) / wide) * 100;
  return ordered.map((reason, i) => ({
    ...reason,
    sum: sums[i]!,
    from: at(sums[i - 1] ?? 0),
    to: at(sums[i]!),
    zero: at(0),
  }));
}
