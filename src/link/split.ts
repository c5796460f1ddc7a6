import { isCompatible } from "../model/quantity.ts";
import { nearest } from "./compare/place.ts";
import { daysApart } from "./compare/time.ts";
import type { Subject } from "./subject.ts";

type Told = Pick<Subject, "when" | "places" | "mention">;

/**
 * Can two mentions of one report be one incident that reading cut in two (an attack, and the arrest that names it
 * again)? Only if nothing sets them apart: no other day, no other spot, no other toll. They never join for being in one
 * report; this only lets both join what a third report tells.
 */
export function maySplit(a: Told, b: Told): boolean {
  if (a.when !== null && b.when !== null && daysApart(a.when, b.when) > 0) return false;
  const near = nearest(a, b);
  if (near !== null && near.between > 0) return false;
  for (const harm of ["killed", "injured"] as const) {
    const [left, right] = [a.mention[harm], b.mention[harm]];
    if (left !== null && right !== null && !isCompatible(left, right)) return false;
  }
  return true;
}
