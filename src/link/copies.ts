import type { Batch } from "./subject.ts";
import { containment, type Sketch } from "./text/sketch.ts";
import { isTranslation, type Ordered, orderedOf } from "./text/translation.ts";

/** Share of the shorter text that must stand in the other word for word. Edits of 1 % of the words leave about 96 in 100 shingles. */
const COPY_SHARE = 0.6;
const LEAST_SHINGLES = 12;

/**
 * Groups of reports that carry one text (reprints, edits, cut tails, translations) among the given reports, by number,
 * each oldest first. Reports without a date come last.
 */
export function copiesAmong(reports: readonly number[], { readings, sketches }: Batch): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  const kept = new Map<number, Ordered>();
  const ordered = (report: number) => {
    const known = kept.get(report) ?? orderedOf(readings[report]!.text);
    kept.set(report, known);
    return known;
  };
  for (const report of reports) groups.set(report, [report]);
  for (let i = 0; i < reports.length; i++) {
    for (let j = i + 1; j < reports.length; j++) {
      const [a, b] = [groups.get(reports[i]!)!, groups.get(reports[j]!)!];
      if (a === b) continue;
      const isOneText =
        readings[reports[i]!]!.language === readings[reports[j]!]!.language
          ? isCopy(sketches[reports[i]!]!, sketches[reports[j]!]!)
          : isTranslation(ordered(reports[i]!), ordered(reports[j]!));
      if (!isOneText) continue;
      a.push(...b);
      for (const report of b) groups.set(report, a);
    }
  }
  const key = (report: number) => `${readings[report]!.publishedAt ?? "~"} ${readings[report]!.id}`;
  return [...new Set(groups.values())]
    .filter((group) => group.length > 1)
    .map((group) => [...group].sort((x, y) => (key(x) < key(y) ? -1 : 1)))
    .sort((x, y) => x[0]! - y[0]!);
}

function isCopy(left: Sketch, right: Sketch): boolean {
  return Math.min(left.shingles, right.shingles) >= LEAST_SHINGLES && containment(left, right) >= COPY_SHARE;
}
