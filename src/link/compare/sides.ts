import type { Side } from "../../model/reading.ts";
import { SIDE_KINDS, type SideKind } from "../../model/words.ts";
import type { Subject } from "../subject.ts";
import { type Comparer, type Context, nothing } from "./comparer.ts";

/**
 * Who. A named armed actor in both speaks for, two named ones of which neither grew out of the other speak against;
 * roles turned round (the attacked of one is the attacker of the other) speak against, unless a report has both as fighting.
 */
export const sides: Comparer = {
  name: "sides",
  parts: ["shared-actor", "other-actor", "same-target", "other-target", "mirrored", "other-force"],
  measure(a, b, context) {
    if (a.mention.sides.length === 0 || b.mention.sides.length === 0) return nothing(6);
    const named = a.actors.length > 0 && b.actors.length > 0;
    const shared = named ? sharedActors(a, b, context).length : 0;
    const other = named && rivals(a, b, context) !== null ? 1 : 0;
    const [left, right] = [a.targets, b.targets];
    const known = left !== 0 && right !== 0;
    const same = known && (left & right) !== 0 ? 1 : 0;
    const far = known && same === 0 && (nearKinds(left) & right) === 0 ? 1 : 0;
    const mirrored = isMirrored(a, b) ? 1 : 0;
    return [Math.min(2, shared), other, same, far, mirrored, known && isOtherForce(left, right) ? 1 : 0];
  },
  tell(a, b, context) {
    const parts: string[] = [];
    const shared = sharedActors(a, b, context);
    if (shared.length > 0) parts.push(`both name ${shared.join(" and ")}`);
    const rival = rivals(a, b, context);
    if (rival !== null) parts.push(`${rival[0]} in one, ${rival[1]} in the other`);
    if (isMirrored(a, b)) parts.push("attacker and attacked are turned round");
    const [left, right] = [kindsOf(a.targets), kindsOf(b.targets)];
    if (left.length > 0 && right.length > 0) parts.push(`harm done to ${left.join(", ")} and to ${right.join(", ")}`);
    return parts.length > 0 ? parts.join("; ") : "the sides say nothing";
  },
};

function sharedActors(a: Subject, b: Subject, { successions }: Context): readonly string[] {
  const shared: string[] = [];
  for (const side of a.mention.sides) {
    if (side.actorId === null) continue;
    if (b.actors.some((id) => isOneLine(id, side.actorId!, successions)) && !shared.includes(side.actor))
      shared.push(side.actor);
  }
  return shared;
}

/**
 * Two named groups, one in each mention, neither of which the other mention knows: of one kind, or an army and a police
 * of which each lost people.
 */
function rivals(a: Subject, b: Subject, { successions }: Context): readonly [string, string] | null {
  for (const left of a.mention.sides) {
    if (left.actorId === null || b.actors.some((id) => isOneLine(id, left.actorId!, successions))) continue;
    for (const right of b.mention.sides) {
      if (right.actorId === null || !(right.kind === left.kind || (isForceHurt(left) && isForceHurt(right)))) continue;
      if (!a.actors.some((id) => isOneLine(id, right.actorId!, successions))) return [left.actor, right.actor];
    }
  }
  return null;
}

function isForceHurt({ kind, killed, injured }: Side): boolean {
  return (kind === "state-forces" || kind === "police") && (killed !== null || injured !== null);
}

/** The same actor, or one that grew out of the other within three steps. */
export function isOneLine(a: string, b: string, successions: ReadonlyMap<string, string>): boolean {
  return a === b || descends(a, b, successions) || descends(b, a, successions);
}

function descends(younger: string, elder: string, successions: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = younger;
  for (let step = 0; step < 3 && at !== undefined; step++) {
    at = successions.get(at);
    if (at === elder) return true;
  }
  return false;
}

function kindsOf(bits: number): readonly SideKind[] {
  return SIDE_KINDS.filter((_, kind) => (bits & (1 << kind)) !== 0).sort();
}

function bitsOf(kinds: readonly SideKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << SIDE_KINDS.indexOf(kind)), 0);
}

const POLICE = bitsOf(["police"]);
const SOLDIERS = bitsOf(["state-forces"]);

/** Soldiers were hit in one and police in the other: reports tell the two apart. */
function isOtherForce(left: number, right: number): boolean {
  const forces = POLICE | SOLDIERS;
  return (
    ((left & forces) === POLICE && (right & forces) === SOLDIERS) ||
    ((left & forces) === SOLDIERS && (right & forces) === POLICE)
  );
}

/** Kinds that reports give to the same people: "people" and "villagers", "officers" and "troops". */
const NEAR_KINDS: readonly number[] = [
  bitsOf(["civilians", "unidentified", "other", "communal", "officials", "media"]),
  POLICE | SOLDIERS,
  bitsOf(["armed-group", "unidentified", "communal"]),
];

/** The kinds themselves and all that are near one of them. */
function nearKinds(bits: number): number {
  return NEAR_KINDS.reduce((near, kinds) => ((bits & kinds) === 0 ? near : near | kinds), bits);
}

const ARMED: ReadonlySet<SideKind> = new Set(["state-forces", "police", "armed-group"]);

function isMirrored(a: Subject, b: Subject): boolean {
  return turns(a, b) && turns(b, a);
}

/** Some armed kind only attacks in one and is only attacked in the other. */
function turns(a: Subject, b: Subject): boolean {
  return a.mention.sides.some(
    (left) =>
      left.role === "initiator" &&
      ARMED.has(left.kind) &&
      b.mention.sides.some((right) => right.kind === left.kind && right.role === "target") &&
      !b.mention.sides.some((right) => right.kind === left.kind && right.role !== "target"),
  );
}
