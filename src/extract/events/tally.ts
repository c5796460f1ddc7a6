import { isCompatible, type Quantity, sum, widest } from "../../model/quantity.ts";
import type { Act } from "../harm/act.ts";
import type { ToldToll } from "./tolls.ts";

/** What the tolls of one side (or of everybody) come to, and which of them say so. */
export type Tally = {
  readonly quantity: Quantity;
  readonly from: readonly ToldToll[];
  readonly superseded: readonly ToldToll[];
};

/** Times by which a figure must be larger than the least number that somebody else gives to gainsay it. Source: judgement. */
const FAR = 2;

/** What several tellings of one side's harm come to. Null where none commits to a number. */
export function tally(tolls: readonly ToldToll[]): Tally | null {
  const said = tolls.filter((toll) => toll.stance === "asserts" || toll.stance === "claims-responsibility");
  if (said.length === 0) return null;
  const some = said.filter((toll) => toll.quantity.max !== 0);
  if (some.length > 0 && some.length < said.length) return tally(some);
  const byAct = perAct(said);
  const claimed = byAct.filter((item) => !item.part && !item.more);
  const whole = claimed.find((item) => item.quantity.min > 1);
  // people told one by one behind a total are inside it, unless somebody did another deed to them
  const inside = (item: Item) =>
    whole !== undefined &&
    item.quantity.min === 1 &&
    item.quantity.max === 1 &&
    item.act.sentence >= whole.act.sentence &&
    item !== whole;
  const mains = claimed.filter((item) => !inside(item));
  const deeds = claimed.filter((item) => inside(item) && isOtherDeed(item, mains));
  const additions = distinct([...byAct.filter((item) => item.more && !item.part), ...deeds]);
  if (mains.length === 0) {
    if (additions.length > 0)
      return {
        quantity: sum(additions.map((item) => item.quantity)),
        from: additions.flatMap((item) => item.from),
        superseded: [],
      };
    const parts = distinctPeople(byAct);
    return {
      quantity: sum(parts.map((item) => item.quantity)),
      from: parts.flatMap((item) => item.from),
      superseded: [],
    };
  }
  const { best, superseded } = settleEarly(mains);
  const firstMain = mains[0]!;
  const extra = additions.filter(
    (item) =>
      item.act !== firstMain.act &&
      !mains.some((main) => main.quantity.min === item.quantity.min && main.quantity.max === item.quantity.max) &&
      item.act.sentence >= firstMain.act.sentence,
  );
  const fits =
    extra.length > 0 &&
    !mains.some(
      (main) =>
        main.act.sentence > extra.at(-1)!.act.sentence &&
        main.quantity.min >= best.quantity.min + extra[0]!.quantity.min,
    );
  if (!fits) return { ...best, superseded };
  return {
    quantity: sum([best.quantity, ...extra.map((item) => item.quantity)]),
    from: [...best.from, ...extra.flatMap((item) => item.from)],
    superseded,
  };
}

type Item = {
  readonly quantity: Quantity;
  readonly act: Act;
  readonly from: readonly ToldToll[];
  readonly part: boolean;
  readonly more: boolean;
};

/** Groups of one list are added: "a teacher and two farmers" is three civilians. */
function perAct(tolls: readonly ToldToll[]): readonly Item[] {
  const items = new Map<Act, ToldToll[]>();
  for (const toll of tolls) items.set(toll.act, [...(items.get(toll.act) ?? []), toll]);
  const [first] = items.keys();
  return [...items].flatMap(([act, list]) => {
    // "the principal and a custodian": in a list the definite is told of for the first time as well; and "five of them"
    // where none of them has been counted before
    const fresh =
      list.length > 1
        ? list.filter((toll) => (!toll.group.partOfBefore || act === first) && !act.breakdown)
        : list.filter((toll) => !toll.part);
    const counted = fresh.length > 0 ? fresh : list;
    return [
      {
        quantity: sum(counted.map((toll) => toll.quantity)),
        act,
        from: counted,
        part: fresh.length === 0,
        more: counted.every((toll) => toll.more),
      },
    ];
  });
}

/** "killed four people … later killed a motorist": the same hand, and somebody of another kind, told for the first time. */
function isOtherDeed(item: Item, mains: readonly Item[]): boolean {
  const told = new Set(mains.flatMap((main) => main.from.map((toll) => toll.group.noun)));
  return item.from.every(
    ({ group, act }) =>
      act.agents.length > 0 &&
      group.form === "noun" &&
      !group.definite &&
      group.person === null &&
      group.noun !== null &&
      !told.has(group.noun) &&
      mains.some((main) => main.act.agents.length > 0 && main.act.sentence < act.sentence),
  );
}

function distinct(items: readonly Item[]): readonly Item[] {
  return items.filter(
    (item, i) =>
      !items
        .slice(0, i)
        .some((other) => other.quantity.min === item.quantity.min && other.quantity.max === item.quantity.max),
  );
}

/** Individuals told one by one are added if they are not the same: two names, or a name and the like of it, once. */
function distinctPeople(items: readonly Item[]): readonly Item[] {
  const names = new Set<string>();
  const out: Item[] = [];
  for (const item of items) {
    const key = item.from
      .map((toll) => lastWord(toll.group.person) ?? toll.group.noun?.singular[0] ?? toll.group.form)
      .join();
    if (names.has(key)) continue;
    names.add(key);
    out.push(item);
  }
  return out;
}

function lastWord(name: string | null): string | null {
  return name === null ? null : (name.split(" ").at(-1) ?? null);
}

/** First counts give way to later ones, if there are any. */
function settleEarly(mains: readonly Item[]): ReturnType<typeof settle> {
  const early = mains.filter((item) => item.from.every((toll) => toll.early));
  const late = mains.filter((item) => !early.includes(item));
  if (early.length === 0 || late.length === 0) return settle(mains);
  const settled = settle(late);
  return { ...settled, superseded: [...settled.superseded, ...early.flatMap((item) => item.from)] };
}

/** One speaker's later figure stands over his earlier; figures of several speakers stand side by side, the widest range. */
function settle(mains: readonly Item[]): {
  readonly best: Pick<Tally, "quantity" | "from">;
  readonly superseded: readonly ToldToll[];
} {
  const bySpeaker = new Map<string, Item[]>();
  for (const item of mains) {
    const name = item.from[0]!.speaker?.name ?? "";
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), item]);
  }
  const update = mains.at(-1)!;
  if (
    update.act.toll !== null &&
    mains.length > 1 &&
    mains.every((item) => (item.from[0]!.speaker?.name ?? "") === (update.from[0]!.speaker?.name ?? "")) &&
    mains.every((item) => item === update || item.quantity.min < update.quantity.min)
  ) {
    return {
      best: { quantity: update.quantity, from: update.from },
      superseded: mains
        .filter((item) => item !== update && item.from[0]!.speaker !== null)
        .flatMap((item) => item.from),
    };
  }
  const superseded: ToldToll[] = [];
  const lasting: Item[] = [];
  for (const items of bySpeaker.values()) {
    const top = items.reduce((a, b) => (better(b, a) ? b : a));
    lasting.push(top);
    for (const item of items)
      if (item !== top && !isCompatible(item.quantity, top.quantity)) superseded.push(...item.from);
  }
  const named = lasting.filter((item) => item.from[0]!.speaker !== null);
  const narrator = lasting.find((item) => item.from[0]!.speaker === null);
  const pool = named.length > 1 ? [...(narrator === undefined ? [] : [narrator]), ...named] : lasting;
  const [first, ...rest] = pool;
  const agreeing = rest.filter((item) => agree(item.quantity, first!.quantity));
  const disputed =
    named.length > 1 ||
    (named.length === 1 && narrator !== undefined && !narrator.from.every((toll) => toll.scene.title));
  if (agreeing.length === rest.length || !disputed) {
    const top = pool.reduce((a, b) => (better(b, a) ? b : a));
    return {
      best: {
        quantity: top.quantity,
        from: mains.filter((item) => isCompatible(item.quantity, top.quantity)).flatMap((item) => item.from),
      },
      superseded,
    };
  }
  return {
    best: {
      quantity: widest(pool.map((item) => closed(item.quantity, pool))),
      from: pool.flatMap((item) => item.from),
    },
    superseded,
  };
}

/** "At least 14" beside somebody's 50: the range ends with the highest number said. */
function closed(quantity: Quantity, pool: readonly Item[]): Quantity {
  const isTopped = pool.some((item) => item.quantity.max !== null && item.quantity.min > quantity.min);
  return quantity.max === null && isTopped ? { ...quantity, max: quantity.min } : quantity;
}

/** Counts that may both be true. "At least 14" leaves room above, but whoever says 50 tells of another magnitude. */
function agree(a: Quantity, b: Quantity): boolean {
  const [low, high] = a.min <= b.min ? [a, b] : [b, a];
  return isCompatible(a, b) && (low.max !== null || low.wording === "vague" || high.min < FAR * low.min);
}

/** The larger count; of equal ones the more definite. */
function better(a: Item, b: Item): boolean {
  // headlines drop the hedge that the body gives
  const titled = (item: Item) => item.from.every((toll) => toll.scene.title);
  if (a.quantity.named !== null && a.quantity.named === b.quantity.named && titled(a) !== titled(b)) return titled(b);
  if (a.quantity.wording === "vague" && b.quantity.named !== null) return false;
  if (b.quantity.wording === "vague" && a.quantity.named !== null) return true;
  return (
    a.quantity.min > b.quantity.min ||
    (a.quantity.min === b.quantity.min && a.quantity.wording === "exact" && b.quantity.wording !== "exact")
  );
}
