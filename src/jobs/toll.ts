import type { ShownToll } from "../model/event-line.ts";
import { isCompatible, widest } from "../model/quantity.ts";
import type { EventToll } from "../model/reading.ts";
import type { Told } from "./told.ts";

/**
 * The policy by which one figure is picked: that of the report published last, its lower bound where it is open or a
 * range; none where that report only bounds it from above or quarrels with itself. The range shown is the widest that
 * any report leaves.
 */
const POLICY = "latest-report";

/** What all reports together say of one harm; null = none gives a figure. `told`: by day of publication, oldest first. */
export function shownToll(harm: "killed" | "injured", told: readonly Told[]): ShownToll | null {
  const figures = told.flatMap((one) => {
    const toll = one.mention[harm];
    return toll === null ? [] : [{ one, toll }];
  });
  const last = figures.at(-1);
  if (last === undefined) return null;
  const tolls = figures.map(({ toll }) => toll);
  const range = widest(tolls);
  const disputed = tolls.some(({ wording }, i) => wording === "disputed" || quarrels(tolls, i));
  return {
    low: range.min,
    best: bestOf(last.toll),
    high: range.max,
    wording: disputed ? "disputed" : range.wording === "disputed" ? last.toll.wording : range.wording,
    disputed,
    partial: last.toll.partial,
    policy: POLICY,
    claims: figures.flatMap(({ one }) => claimIds(one, harm)),
  };
}

function quarrels(tolls: readonly EventToll[], at: number): boolean {
  return tolls.some((other, i) => i < at && !isCompatible(other, tolls[at]!));
}

function bestOf({ min, wording }: EventToll): number | null {
  return wording === "at-most" || wording === "disputed" ? null : min;
}

/** The claims of this event's own harm; where a report's total was summed up without any, the total itself. */
function claimIds({ id, mention }: Told, harm: "killed" | "injured"): readonly string[] {
  const claims = mention.claims.flatMap(({ about, scope, superseded }, i) =>
    about === harm && scope === "event" && !superseded ? [`${id}.c${i}`] : [],
  );
  return claims.length > 0 ? claims : [`${id}.${harm}`];
}
