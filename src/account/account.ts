import type { Correction, FigureCorrection } from "../model/correction.ts";
import type { CivilTime } from "../model/report.ts";
import { SIDE_HARMS, type SideHarm } from "../model/words.ts";
import { asKnownOn, type Evidence, gather, type Telling } from "./gather.ts";
import type { Policy, Settled } from "./policies.ts";
import { type LeftOut, saidOf } from "./said.ts";
import type { AccountSide, SideKey } from "./side-keys.ts";

/**
 * A figure as shown: settled by policy or by a person, with its arithmetic. `voices`: independent ones. `refs`: the
 * mentions it rests on. `corrected`: the person's word that stands over the policy, null where none does.
 */
export type Figures = Settled & {
  readonly voices: number;
  readonly refs: readonly string[];
  readonly steps: readonly string[];
  readonly corrected: FigureCorrection | null;
};

/**
 * One harm of one event. `total` null = nobody says anything. `unknown`: of the best total, how many no side accounts
 * for. `leftOut`: claims that were heard and do not count.
 */
export type HarmAccount = {
  readonly total: Figures | null;
  readonly sides: readonly { readonly side: AccountSide; readonly figures: Figures }[];
  readonly unknown: number;
  readonly leftOut: readonly LeftOut[];
};

/** What is shown of an event's figures, and by which rule. */
export type Account = {
  readonly policy: { readonly name: Policy["name"]; readonly version: number };
  readonly asKnownOn: CivilTime | null;
  readonly harms: { readonly [harm in SideHarm]: HarmAccount };
};

/**
 * `copies`: groups of reports that carry one text, oldest first. `asKnownOn`: only what had been published, and
 * corrected, by the end of that day.
 */
export type AccountOptions = {
  readonly copies?: readonly (readonly string[])[];
  readonly corrections?: readonly Correction[];
  readonly asKnownOn?: CivilTime | null;
};

/** Settles every figure of an event by one policy. Pure: the same claims give the same figures, whatever their order. */
export function account(tellings: readonly Telling[], policy: Policy, options: AccountOptions = {}): Account {
  const { copies = [], corrections = [], asKnownOn: day = null } = options;
  const known = day === null ? tellings : asKnownOn(tellings, day);
  const words = day === null ? corrections : corrections.filter(({ at }) => at.slice(0, 10) <= day.slice(0, 10));
  const evidence = gather(known, copies);
  const harms = Object.fromEntries(SIDE_HARMS.map((harm) => [harm, harmOf(evidence, harm, policy, words)]));
  return {
    policy: { name: policy.name, version: policy.version },
    asKnownOn: day,
    // fromEntries forgets the keys; SIDE_HARMS lists them all.
    harms: harms as Account["harms"],
  };
}

function harmOf(evidence: Evidence, harm: SideHarm, policy: Policy, corrections: readonly Correction[]): HarmAccount {
  const leftOut: LeftOut[] = [];
  const cell = (side: SideKey | null) => {
    const { said, out } = saidOf(evidence.claims, harm, side);
    leftOut.push(...out);
    const settlement = said.length === 0 ? null : policy.settle(said);
    const figures =
      settlement === null
        ? null
        : {
            ...settlement.settled,
            voices: said.length,
            refs: [...new Set(said.flatMap(({ refs }) => refs))].sort(),
            steps: settlement.steps,
            corrected: null,
          };
    return corrected(figures, latestFor(corrections, harm, side));
  };
  const sides = evidence.sides.flatMap((side) => {
    const figures = cell(side.key);
    return figures === null ? [] : [{ side, figures }];
  });
  const inside = insideOf(evidence, harm);
  const stated = cell(null);
  const several =
    new Set(evidence.claims.filter(({ claim }) => claim.about === harm).map(({ report }) => report)).size > 1;
  const total = totalOf(stated, addUp(sides, inside), policy, several);
  const accounted = addUp(sides, inside)?.best ?? 0;
  return { total, sides, unknown: total === null ? 0 : Math.max(0, total.best - accounted), leftOut };
}

function latestFor(corrections: readonly Correction[], harm: SideHarm, side: SideKey | null): FigureCorrection | null {
  const own = corrections.filter((word): word is FigureCorrection => word.about === harm && word.side === side);
  return own.reduce<FigureCorrection | null>((best, word) => (best === null || word.at >= best.at ? word : best), null);
}

/** A correction out of order (low above best, best above high) is the caller's mistake: throws. */
function corrected(figures: Figures | null, word: FigureCorrection | null): Figures | null {
  if (word === null) return figures;
  const high = word.high ?? word.best;
  if (word.low > word.best || word.best > high) throw new Error(`a correction with ${word.low}, ${word.best}, ${high}`);
  return {
    low: word.low,
    best: word.best,
    high,
    open: word.high === null,
    voices: figures?.voices ?? 0,
    refs: figures?.refs ?? [],
    steps: [
      ...(figures?.steps ?? []),
      `${word.person} sets ${word.low}, ${word.best}, ${word.high ?? "open"}: ${word.note}`,
    ],
    corrected: word,
  };
}

/** Sides whose figure stands inside another side's ("12 villagers, including 3 police"), which must not be added. */
function insideOf({ claims }: Evidence, harm: SideHarm): ReadonlySet<SideKey> {
  const keys = new Map(claims.map((item) => [`${item.mention} ${item.claim.side}`, item.side]));
  const inside = new Set<SideKey>();
  for (const { claim, mention, side } of claims) {
    if (claim.about !== harm || side === null || claim.superseded) continue;
    for (const part of claim.including) {
      const key = part.side === null ? null : keys.get(`${mention} ${part.side}`);
      if (key !== null && key !== undefined && key !== side) inside.add(key);
    }
  }
  return inside;
}

type Sum = Settled & { readonly parts: string; readonly refs: readonly string[]; readonly voices: number };

function addUp(sides: HarmAccount["sides"], inside: ReadonlySet<SideKey>): Sum | null {
  const counted = sides.filter(({ side }) => !inside.has(side.key));
  if (counted.length === 0) return null;
  const add = (pick: (figures: Figures) => number) => counted.reduce((total, { figures }) => total + pick(figures), 0);
  return {
    low: add(({ low }) => low),
    best: add(({ best }) => best),
    high: add(({ high }) => high),
    open: counted.some(({ figures }) => figures.open),
    parts: counted.map(({ side, figures }) => `${figures.best} ${side.actor}`).join(" + "),
    refs: [...new Set(counted.flatMap(({ figures }) => figures.refs))].sort(),
    voices: Math.max(...counted.map(({ figures }) => figures.voices)),
  };
}

/**
 * The whole event. Without a stated total it is the sum of the sides. With one, the stated one stands; where the sides
 * add up to more, best and high rise to the sum, but not under a policy that takes the lowest, nor where `several` reports
 * tell of the sides: one calls "worshippers" whom another calls "policemen", and added up they would be counted twice.
 */
function totalOf(stated: Figures | null, sum: Sum | null, policy: Policy, several: boolean): Figures | null {
  if (sum === null) return stated;
  const line = `the sides add up to ${sum.parts} = ${sum.best}`;
  if (stated === null) {
    const { low, best, high, open, refs, voices } = sum;
    return { low, best, high, open, voices, refs, steps: [line], corrected: null };
  }
  if (stated.corrected !== null) return { ...stated, steps: [...stated.steps, line] };
  if (sum.best <= stated.best)
    return { ...stated, steps: [...stated.steps, `${line}, within the total of ${stated.best}`] };
  if (several)
    return {
      ...stated,
      steps: [...stated.steps, `${line}, as several reports name them: not added to the total of ${stated.best}`],
    };
  if (policy.name === "acled" || policy.name === "casualty-recorder") {
    const high = policy.name === "acled" ? stated.high : Math.max(stated.high, sum.high);
    return {
      ...stated,
      high,
      steps: [...stated.steps, `${line}, more than the total of ${stated.best}, which stands as the lower`],
    };
  }
  return {
    ...stated,
    best: sum.best,
    high: Math.max(stated.high, sum.high),
    open: stated.open || sum.open,
    steps: [...stated.steps, `${line}, more than the total of ${stated.best}: the sum stands`],
  };
}
