import { isCompatible, type Quantity } from "../../model/quantity.ts";
import type { Side } from "../../model/reading.ts";
import type { SideHarm, SideKind } from "../../model/words.ts";
import type { Subject } from "../subject.ts";
import { type Comparer, nothing } from "./comparer.ts";

/**
 * The dead and the injured. Equal figures speak for, the more the larger; a toll that rises from the earlier report to
 * the later is how news goes and speaks little against; one that falls, or of which nobody knows which is the later,
 * speaks more. The same dead on opposite sides (4 + 2 against 1 + 5) speaks against. Unsaid is no evidence.
 */
export const tolls: Comparer = {
  name: "tolls",
  parts: [
    "killed-same",
    "killed-fits",
    "killed-rises",
    "killed-falls",
    "killed-none",
    "injured-same",
    "injured-differs",
    "side-same",
    "side-differs",
    "mirror",
  ],
  measure(a, b) {
    const out = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let seen = false;
    const killed = relation(a.mention.killed, b.mention.killed, laterOf(a, b));
    if (killed !== null) {
      seen = true;
      if (killed.kind === "same") out[0] = killed.size;
      else if (killed.kind === "fits") out[1] = killed.size;
      else if (killed.kind === "none") out[4] = 1;
      else out[killed.kind === "rises" ? 2 : 3] = killed.size;
    }
    const injured = relation(a.mention.injured, b.mention.injured, 0);
    if (injured !== null) {
      seen = true;
      if (injured.kind === "same") out[5] = injured.size;
      else if (injured.kind !== "fits") out[6] = Math.min(3, injured.size);
    }
    const bySide = sideTolls(a, b);
    out[7] = bySide.same;
    out[8] = bySide.differs;
    out[9] = isMirror(a, b) ? 1 : 0;
    return seen || bySide.same + bySide.differs > 0 || out[9] > 0 ? out : nothing(10);
  },
  tell(a, b) {
    const parts: string[] = [];
    if (isMirror(a, b)) parts.push(`the dead are mirror images: ${tellSides(a)} against ${tellSides(b)}`);
    const killed = tellPair(a.mention.killed, b.mention.killed, "killed");
    if (killed !== null) parts.push(killed);
    const injured = tellPair(a.mention.injured, b.mention.injured, "injured");
    if (injured !== null) parts.push(injured);
    return parts.length > 0 ? parts.join("; ") : "no figures to set side by side";
  },
};

type Relation = { readonly kind: "same" | "fits" | "rises" | "falls" | "none"; readonly size: number };

/** `later`: 1 when b came out later, -1 when a did, 0 when nobody knows. */
function relation(a: Quantity | null, b: Quantity | null, later: number): Relation | null {
  if (a === null || b === null) return null;
  const [x, y] = [figureOf(a), figureOf(b)];
  if (x === y) return { kind: "same", size: x === 0 ? 0.3 : Math.min(3, Math.log2(1 + x) / 1.5) };
  if (isCompatible(a, b) && a.wording !== "at-most" && b.wording !== "at-most")
    return { kind: "fits", size: Math.max(0, 1 - Math.abs(Math.log2((y + 1) / (x + 1)))) };
  if (x === 0 || y === 0) return { kind: "none", size: 1 };
  const size = Math.min(4, Math.abs(Math.log2(y / x)) + 0.3);
  return { kind: later * (y - x) > 0 ? "rises" : "falls", size };
}

/** The one number a reader keeps: the figure printed, else the least it can be, else the most. */
function figureOf(quantity: Quantity): number {
  return quantity.named ?? (quantity.min > 0 ? quantity.min : (quantity.max ?? 0));
}

function laterOf(a: Subject, b: Subject): number {
  return a.published === null || b.published === null ? 0 : Math.sign(b.published - a.published);
}

const HARMS: readonly SideHarm[] = ["killed", "injured", "captured"];

/** Figures of one side set beside the other mention's figures of the same side. */
function sideTolls(a: Subject, b: Subject): { readonly same: number; readonly differs: number } {
  let same = 0;
  let differs = 0;
  for (const left of a.mention.sides) {
    const right = twinOf(left, b);
    if (right === null) continue;
    for (const harm of HARMS) {
      const found = relation(left[harm], right[harm], 0);
      if (found === null) continue;
      if (found.kind === "same") same += Math.min(1, found.size);
      else if (found.kind !== "fits") differs += Math.min(1, found.size);
    }
  }
  return { same: Math.min(2, same), differs: Math.min(2, differs) };
}

/** The side of b that is the same actor, or the only one of its kind. */
function twinOf(side: Side, { mention }: Subject): Side | null {
  if (side.actorId !== null) {
    const twin = mention.sides.find((other) => other.actorId === side.actorId);
    if (twin !== undefined) return twin;
  }
  const alike = mention.sides.filter((other) => other.kind === side.kind);
  return alike.length === 1 ? alike[0]! : null;
}

/** One side of the war lost x in a and y in b, the other y in a and x in b or nearly so: more here, fewer there. */
function isMirror(a: Subject, b: Subject): boolean {
  const [state, group] = [deadOf(a), deadOf(b)];
  if (state === null || group === null) return false;
  const here = state.forces - state.rebels;
  const there = group.forces - group.rebels;
  return here * there < 0 && Math.abs(here - there) >= 3;
}

const FORCES: ReadonlySet<SideKind> = new Set(["state-forces", "police"]);

function deadOf({ mention }: Subject): { readonly forces: number; readonly rebels: number } | null {
  let forces: number | null = null;
  let rebels: number | null = null;
  for (const side of mention.sides) {
    if (side.killed === null) continue;
    if (FORCES.has(side.kind)) forces = (forces ?? 0) + figureOf(side.killed);
    else if (side.kind === "armed-group") rebels = (rebels ?? 0) + figureOf(side.killed);
  }
  return forces === null || rebels === null ? null : { forces, rebels };
}

function tellSides(subject: Subject): string {
  const parts = subject.mention.sides.filter((side) => side.killed !== null);
  return parts.map((side) => `${tellQuantity(side.killed!)} of ${side.actor}`).join(" and ");
}

function tellPair(a: Quantity | null, b: Quantity | null, harm: string): string | null {
  if (a === null || b === null) return null;
  const [x, y] = [tellQuantity(a), tellQuantity(b)];
  return x === y ? `both ${x} ${harm}` : `${x} and ${y} ${harm}`;
}

/** "6", "6 or more", "up to 15", "200 to 350". */
export function tellQuantity({ min, max }: Quantity): string {
  if (max === null) return `${min} or more`;
  if (min === max) return String(min);
  return min === 0 ? `up to ${max}` : `${min} to ${max}`;
}
