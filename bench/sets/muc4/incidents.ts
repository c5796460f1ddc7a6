import { type Entity, entityOf, groupsOf, harmOf } from "./entities.ts";
import { HARMED, judge, type Role } from "./judge.ts";
import { type Models, shareOf } from "./model.ts";
import { pairFeatures } from "./pairs.ts";
import type { Sight } from "./sight.ts";

/**
 * Limits on probabilities, set on the tuning part of the set. A role: what a thing must reach to play it. `join`: two sets of
 * the hurt are of one incident. `attach`: a striker or weapon is of an incident. `told`: an incident is told at all.
 */
const LIMITS = {
  victim: 0.3,
  target: 0.45,
  organisation: 0.45,
  perpetrator: 0.3,
  instrument: 0.45,
  join: 0.4,
  attach: 0.25,
  told: 0.3,
};

/** One incident: its type, who and what is hurt, and who or what plays the other roles. */
export type Incident = {
  readonly type: string;
  readonly harmed: readonly Entity[];
  readonly players: (role: Role) => readonly Entity[];
};

export function incidentsOf(sight: Sight, models: Models): readonly Incident[] {
  const entities = groupsOf(sight, judge(sight, models)).map((group) => entityOf(group, models));
  const harmed = entities.filter(({ shares }) => HARMED.some((role) => shares[role] >= LIMITS[role]));
  const sets = joined(harmed, (a, b) =>
    shareOf(models.pair!, pairFeatures(sight, a, harmOf(a), b, harmOf(b)), "same"),
  ).filter((set) => 1 - set.reduce((product, one) => product * (1 - sureness(one)), 1) >= LIMITS.told);
  return sets.map((set) => ({
    type: typeOf(set),
    harmed: set,
    players: (role) =>
      entities.filter((one) => {
        if (one.shares[role] < LIMITS[role]) return false;
        if (sets.length === 1) return true;
        const shares = set.map((other) =>
          shareOf(models.link!, pairFeatures(sight, one, role, other, harmOf(other)), "same"),
        );
        return shares.reduce((a, b) => a + b, 0) / set.length >= LIMITS.attach;
      }),
  }));
}

function sureness({ shares }: Entity): number {
  return Math.max(...HARMED.map((role) => shares[role]));
}

/** Joins the two sets that are likeliest to be one on average, as long as any two are. */
function joined(
  entities: readonly Entity[],
  likeness: (a: Entity, b: Entity) => number,
): readonly (readonly Entity[])[] {
  const table = new Map(
    entities.map((a, i) => [a, new Map(entities.slice(0, i).map((b) => [b, likeness(a, b)] as const))]),
  );
  const of = (a: Entity, b: Entity) => table.get(a)!.get(b) ?? table.get(b)!.get(a)!;
  const sets = entities.map((entity) => [entity]);
  for (;;) {
    let best: { readonly into: Entity[]; readonly from: Entity[] } | null = null;
    let most: number = LIMITS.join;
    for (const from of sets) {
      for (const into of sets) {
        if (into === from) break;
        const sum = from.reduce((sum, a) => sum + into.reduce((sum, b) => sum + of(a, b), 0), 0);
        const mean = sum / (from.length * into.length);
        if (mean > most) [most, best] = [mean, { into, from }];
      }
    }
    if (best === null) return sets;
    best.into.push(...best.from);
    sets.splice(sets.indexOf(best.from), 1);
  }
}

function typeOf(set: readonly Entity[]): string {
  const sums = new Map<string, number>();
  for (const one of set) {
    for (const [kind, share] of one.kinds) sums.set(kind, (sums.get(kind) ?? 0) + share * sureness(one));
  }
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
