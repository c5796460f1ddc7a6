import { isCompatible, type Quantity, widest } from "../../model/quantity.ts";
import type { Entry } from "./ledger.ts";
import type { ToldToll } from "./tolls.ts";

/** What several tellings of the same people come to. */
export type Settled = {
  readonly quantity: Quantity;
  readonly from: readonly ToldToll[];
  readonly superseded: readonly ToldToll[];
};

/** Times by which a figure must be larger than the least number that somebody else gives to gainsay it. Source: judgement. */
const FAR = 2;

/** Times by which a figure may be larger than the least number that a rival gives, and yet be what he means. Source: judgement. */
const NEAR = 1.2;

/** Times by which a toll may grow; beyond that it is of something larger. Source: judgement. */
const GROWN = 5;

/** A round figure lies within this part of the exact one. Source: judgement. */
const ROUND = 8;

/** First counts give way to later ones, if there are any. */
export function settle(tellings: readonly Entry[]): Settled {
  const early = tellings.filter((entry) => entry.from.every((toll) => toll.early));
  const late = tellings.filter((entry) => !early.includes(entry));
  if (early.length === 0 || late.length === 0) return ofSpeakers(tellings);
  const settled = ofSpeakers(late);
  return { ...settled, superseded: [...settled.superseded, ...early.flatMap((entry) => entry.from)] };
}

/** One speaker's later figure stands over his earlier; figures of several speakers stand side by side, the widest range. */
function ofSpeakers(tellings: readonly Entry[]): Settled {
  // "has risen to 40", whenever it is told; else the last figure of one speaker's toll
  const update = tellings.findLast(({ act }) => act.update) ?? tellings.at(-1)!;
  const one = speakerOf(update.from[0]!);
  const others = tellings.filter((entry) => entry !== update);
  if (
    update.act.toll !== null &&
    others.length > 0 &&
    others.every(
      (entry) => (speakerOf(entry.from[0]!) === one || update.act.update) && entry.quantity.min < update.quantity.min,
    ) &&
    others.some(({ quantity }) => quantity.min * GROWN >= update.quantity.min)
  ) {
    return {
      quantity: update.quantity,
      from: update.from,
      superseded: tellings
        .filter((entry) => entry !== update && entry.from[0]!.speaker !== null)
        .flatMap((entry) => entry.from),
    };
  }
  const bySpeaker = new Map<string, Entry[]>();
  for (const entry of tellings)
    bySpeaker.set(speakerOf(entry.from[0]!), [...(bySpeaker.get(speakerOf(entry.from[0]!)) ?? []), entry]);
  const superseded: ToldToll[] = [];
  const lasting: Entry[] = [];
  for (const entries of bySpeaker.values()) {
    const top = entries.reduce((a, b) => (better(b, a) ? b : a));
    lasting.push(top);
    for (const entry of entries)
      if (entry !== top && !isCompatible(entry.quantity, top.quantity)) superseded.push(...entry.from);
  }
  const named = lasting.filter((entry) => speakerOf(entry.from[0]!) !== "");
  const narrator = lasting.find((entry) => speakerOf(entry.from[0]!) === "");
  const pool = named.length > 1 ? [...(narrator === undefined ? [] : [narrator]), ...named] : lasting;
  const [first, ...rest] = pool;
  const agreeing = rest.filter((entry) => agree(entry.quantity, first!.quantity, named.length > 1));
  const disputed =
    named.length > 1 ||
    (named.length === 1 && narrator !== undefined && !narrator.from.every((toll) => toll.scene.title));
  if (agreeing.length === rest.length || !disputed) {
    const top = pool.reduce((a, b) => (better(b, a) ? b : a));
    return {
      quantity: top.quantity,
      from: tellings.filter((entry) => isCompatible(entry.quantity, top.quantity)).flatMap((entry) => entry.from),
      superseded,
    };
  }
  return {
    quantity: widest(pool.map((entry) => closed(entry.quantity, pool))),
    from: pool.flatMap((entry) => entry.from),
    superseded,
  };
}

/** Who says so: "" is the report itself; a group that "claims to have killed" speaks for itself. */
export function speakerOf({ speaker, act }: Pick<ToldToll, "speaker" | "act">): string {
  return speaker?.name ?? (act.modality === "claim" ? CLAIMANT : "");
}

/** Who "claims to have killed". */
const CLAIMANT = "claimant";

/** "At least 14" beside somebody's 50: the range ends with the highest number said. */
function closed(quantity: Quantity, pool: readonly Entry[]): Quantity {
  const isTopped = pool.some((entry) => entry.quantity.max !== null && entry.quantity.min > quantity.min);
  return quantity.max === null && isTopped ? { ...quantity, max: quantity.min } : quantity;
}

/** Counts that may both be true. "At least 14" leaves room above, but whoever says 50, or who else says more, gainsays it. */
function agree(a: Quantity, b: Quantity, rivals: boolean): boolean {
  if (isRounded(a, b) || isRounded(b, a)) return true;
  const [low, high] = a.min <= b.min ? [a, b] : [b, a];
  const vague = low.wording === "vague" || high.wording === "vague";
  if (rivals && !vague && low.min !== high.min && (high.max === null || high.min > NEAR * low.min)) return false;
  return isCompatible(a, b) && (low.max !== null || low.wording === "vague" || high.min < FAR * low.min);
}

/** "Nearly 100" beside 92: a round figure for the exact one. */
function isRounded(about: Quantity, exact: Quantity): boolean {
  return about.wording === "about" && exact.wording === "exact" && Math.abs(about.min - exact.min) * ROUND <= exact.min;
}

/** The larger count; of equal ones the more definite. */
function better(a: Entry, b: Entry): boolean {
  // headlines drop the hedge that the body gives
  const titled = (entry: Entry) => entry.from.every((toll) => toll.scene.title);
  if (a.quantity.named !== null && a.quantity.named === b.quantity.named && titled(a) !== titled(b)) return titled(b);
  if (isRounded(a.quantity, b.quantity)) return false;
  if (isRounded(b.quantity, a.quantity)) return true;
  if (a.quantity.wording === "vague" && b.quantity.named !== null) return false;
  if (b.quantity.wording === "vague" && a.quantity.named !== null) return true;
  return (
    a.quantity.min > b.quantity.min ||
    (a.quantity.min === b.quantity.min && a.quantity.wording === "exact" && b.quantity.wording !== "exact")
  );
}
