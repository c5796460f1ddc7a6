import { exactly, isCompatible, type Quantity, sum, widest } from "../../model/quantity.ts";
import type { Harm, Scope, Stance } from "../../model/words.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { type FoundSpeaker, speakerAt } from "../speakers/found-speaker.ts";
import { isTold } from "./incidents.ts";
import type { Scene } from "./scene.ts";

/** A toll as one clause tells it: of one side (by key) or, with side null, of everybody harmed. */
export type ToldToll = {
  readonly harm: Harm;
  readonly side: string | null;
  readonly group: Group;
  readonly act: Act;
  readonly scene: Scene;
  readonly quantity: Quantity;
  readonly speaker: FoundSpeaker | null;
  readonly stance: Stance;
  readonly scope: Scope;
  /** Told of before, named, or a part: says nothing new about how many. */
  readonly part: boolean;
  /** "another", "others": comes on top of what was told. */
  readonly more: boolean;
  readonly including: readonly { readonly group: Group; readonly side: string | null }[];
};

/** What the tolls of one side (or of everybody) come to, and which of them say so. */
export type Tally = {
  readonly quantity: Quantity;
  readonly from: readonly ToldToll[];
  readonly superseded: readonly ToldToll[];
};

/** Every toll told in an incident, in the order of the text. */
export function toldTolls(
  scenes: readonly Scene[],
  keyOf: ReadonlyMap<Group, string>,
  marks: Marks,
): readonly ToldToll[] {
  const tolls: ToldToll[] = [];
  let lastSide: string | null = null;
  for (const scene of scenes) {
    let lastKind: string | null = null;
    for (const act of scene.acts) {
      if (act.harm === null || !isTold(act)) continue;
      for (const group of act.patients) {
        if (group.form === "thing" && !act.rule.includes("noun-")) continue;
        const quantity = quantityOf(act, group);
        const own: string = keyOf.get(group) ?? "people";
        const bare = group.form === "number" && act.toll === null && !scene.title;
        const lent = bare && group.other ? (lastKind ?? lastSide) : group.other || bare ? lastKind : null;
        const key: string = own === "people" && lent !== null ? lent : own;
        if (key !== "people") lastKind = key;
        if (key !== "people" && quantity !== null) lastSide = key;
        if (quantity === null) continue;
        const side = key === "people" ? null : key;
        tolls.push({
          harm: act.harm,
          side,
          group,
          act,
          scene,
          quantity,
          ...saidBy(act, scene),
          scope: "event",
          part:
            act.breakdown ||
            (group.partOfBefore && !laterDeath(act, group, marks)) ||
            ((group.definite || group.person !== null) &&
              !group.other &&
              (group.countRange === null || group.form === "name")),
          more: group.other || laterDeath(act, group, marks),
          including: group.including.map((part) => ({
            group: part,
            side: keyOf.get(part) === "people" ? null : (keyOf.get(part) ?? null),
          })),
        });
      }
    }
  }
  return settleSides(tolls);
}

/** "two of the wounded died": they come on top of those killed at once. */
function laterDeath(act: Act, group: Group, { prose, lexicon, starts }: Marks): boolean {
  if (act.harm !== "killed" || !group.partOfBefore) return false;
  for (let i = group.from; i < group.to; i++)
    if (lookUp(lexicon.states, prose.tokens, starts[i]!, i)?.value.harm === "injured") return true;
  return false;
}

/**
 * A count of nobody in particular is that of a side counted alike, or of the civilians that it is said to include:
 * "29 stabbed to death" are the "29 civilians" told later.
 */
function settleSides(tolls: readonly ToldToll[]): readonly ToldToll[] {
  return tolls.map((toll) => {
    if (toll.scene.title && toll.side !== null && toll.quantity.min > 1)
      return { ...toll, side: bodySide(toll, tolls) };
    if (toll.side !== null || toll.quantity.min === 0) return toll;
    const same = tolls.find(
      (other) =>
        other.side !== null &&
        other.harm === toll.harm &&
        other.quantity.min === toll.quantity.min &&
        (other.quantity.max === toll.quantity.max || other.quantity.named === toll.quantity.named) &&
        !other.part,
    );
    if (same !== undefined && toll.quantity.min > 1) return { ...toll, side: same.side };
    const parts = toll.including.map((part) => part.side);
    if (parts.length > 0 && parts.every((side) => side === "civilians"))
      return { ...toll, side: "civilians", including: toll.including };
    return toll;
  });
}

/** The side that the body counts alike, where the title names it otherwise ("10 jawans", "ten personnel of the reserve guard"). */
function bodySide(toll: ToldToll, tolls: readonly ToldToll[]): string | null {
  const body = tolls.filter(
    (other) =>
      !other.scene.title && other.harm === toll.harm && other.side !== null && other.quantity.min === toll.quantity.min,
  );
  return body.length === 0 || body.some((other) => other.side === toll.side) ? toll.side : body[0]!.side;
}

/** What the words commit to: a feared toll is nothing up to it, a weak word as well. Null where no number is said. */
function quantityOf(act: Act, group: Group): Quantity | null {
  const said = act.toll?.quantity ?? group.count ?? (group.including.length > 0 ? includedSum(group) : null);
  if (said === null) return null;
  if (group.none) return exactly(0);
  if (act.modality === "fear" || act.modality === "possible")
    return said.max === null ? { ...said, min: 0 } : { min: 0, max: said.max, named: said.named, wording: "at-most" };
  if (act.weak && said.named !== null)
    return { min: 0, max: said.max ?? said.named, named: said.named, wording: "at-most" };
  return said;
}

/** "people, including three soldiers": at least those. */
function includedSum(group: Group): Quantity | null {
  const counts = group.including.map((part) => part.count).filter((count) => count !== null);
  if (counts.length === 0) return null;
  const total = sum(counts);
  return { min: total.min, max: null, named: total.named, wording: "at-least" };
}

function saidBy(act: Act, scene: Scene): { speaker: FoundSpeaker | null; stance: Stance } {
  const speaker = speakerAt(scene.speakers, act.from);
  const stance: Stance =
    act.modality === "denied"
      ? "denies"
      : speaker === null || speaker.stance === "asserts"
        ? "asserts"
        : speaker.stance;
  return { speaker, stance };
}

/** What several tellings of one side's harm come to. Null where none commits to a number. */
export function tally(tolls: readonly ToldToll[]): Tally | null {
  const said = tolls.filter((toll) => toll.stance === "asserts" || toll.stance === "claims-responsibility");
  if (said.length === 0) return null;
  const some = said.filter((toll) => toll.quantity.max !== 0);
  if (some.length > 0 && some.length < said.length) return tally(some);
  const byAct = perAct(said);
  const claimed = byAct.filter((item) => !item.part && !item.more);
  const whole = claimed.find((item) => item.quantity.min > 1);
  // people told one by one behind a total are inside it
  const mains = claimed.filter(
    (item) =>
      whole === undefined ||
      item.quantity.min !== 1 ||
      item.quantity.max !== 1 ||
      item.act.sentence < whole.act.sentence,
  );
  const additions = distinct(byAct.filter((item) => item.more && !item.part));
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
  const { best, superseded } = settle(mains);
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
  return [...items].flatMap(([act, list]) => {
    const fresh = list.filter((toll) => !toll.part);
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
  const agreeing = rest.filter((item) => isCompatible(item.quantity, first!.quantity));
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
    best: { quantity: widest(pool.map((item) => item.quantity)), from: pool.flatMap((item) => item.from) },
    superseded,
  };
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
