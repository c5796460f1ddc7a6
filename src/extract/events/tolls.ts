import { exactly, type Quantity, sum } from "../../model/quantity.ts";
import type { Harm, Scope, Stance } from "../../model/words.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { type FoundSpeaker, speakerAt } from "../speakers/found-speaker.ts";
import { isTold } from "./draft.ts";
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
  /** A first count, replaced by later ones. */
  readonly early: boolean;
  /** "another", "others": comes on top of what was told. */
  readonly more: boolean;
  /** Counts everybody who fought ("on both sides"). */
  readonly ofAll: boolean;
  /** "then", "also", "elsewhere": the words set the deed apart from those told before. */
  readonly sequel: boolean;
  readonly including: readonly { readonly group: Group; readonly side: string | null }[];
};

/** Tokens behind the people harmed within which "on both sides" is said of them. */
const ALL_WITHIN = 4;
/** Tokens behind a deed within which a word of a first count is still of it. */
const EARLY_WITHIN = 3;

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
        const died = laterDeath(act, group, scenes, marks);
        const own: string = (died ? sideOfHurt(group, tolls) : null) ?? keyOf.get(group) ?? "people";
        const bare = group.form === "number" && act.toll === null && !scene.title;
        const lent = bare && group.other ? (lastKind ?? lastSide) : group.other || bare ? lastKind : null;
        const ofAll = isOfAll(act, group, scene, marks);
        const key: string = ofAll ? "people" : own === "people" && lent !== null ? lent : own;
        if (key !== "people") lastKind = key;
        if (key !== "people" && quantity !== null) lastSide = key;
        // "many of its leaders" commits to nothing that could be counted
        if (quantity === null || (quantity.wording === "vague" && group.partOfBefore)) continue;
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
            (group.partOfBefore && !group.possessed && !died) ||
            ((group.definite || group.person !== null) &&
              !group.other &&
              (group.countRange === null || group.form === "name")),
          early: isEarly(act, scene, marks),
          more: (group.other && !isBesideHarm(act, scene)) || died,
          ofAll,
          sequel: scene.separate || isSequel(act, scene, marks),
          including: group.including.map((part) => ({
            group: part,
            side: keyOf.get(part) === "people" ? null : (keyOf.get(part) ?? null),
          })),
        });
      }
    }
  }
  return withParts(settleSides(tolls));
}

/** "Initially put at 20"; behind the count the words are of another ("116, doubling the earlier estimate"). */
function isEarly(act: Act, scene: Scene, { prose, lexicon, starts }: Marks): boolean {
  const end = Math.min(scene.to, act.to + EARLY_WITHIN);
  for (let i = scene.from; i < end; i++) if (lookUp(lexicon.early, prose.tokens, starts[i]!, i) !== null) return true;
  return false;
}

/** "He then drove to a school and killed": such a word before the deed, and not before who tells of it ("police later said"). */
function isSequel(act: Act, scene: Scene, { prose, lexicon, starts, verbs }: Marks): boolean {
  for (let i = scene.from; i < act.to; i++) {
    const hit = lookUp(lexicon.sequels, prose.tokens, starts[i]!, i);
    if (hit !== null && verbs[hit.to]?.stance == null) return true;
  }
  return false;
}

/** "injured 29 others … wounded 10 more and left 19 civilians hurt": parts that come to a count told before are inside it. */
function withParts(tolls: readonly ToldToll[]): readonly ToldToll[] {
  const wholes = new Set<ToldToll>();
  const parts = new Set<ToldToll>();
  const bySentence = new Map<string, ToldToll[]>();
  for (const toll of tolls) {
    const key = `${toll.harm} ${toll.act.sentence}`;
    if (!toll.part && toll.quantity.min === toll.quantity.max && toll.quantity.min > 0)
      bySentence.set(key, [...(bySentence.get(key) ?? []), toll]);
  }
  for (const told of bySentence.values()) {
    const sides = new Set(told.map(({ side }) => side));
    if (told.length < 2 || sides.size < 2 || new Set(told.map(({ act }) => act)).size < 2) continue;
    const total = told.reduce((all, { quantity }) => all + quantity.min, 0);
    const whole = tolls.filter(
      ({ harm, act, quantity, group }) =>
        harm === told[0]!.harm &&
        act.sentence < told[0]!.act.sentence &&
        quantity.min === total &&
        quantity.max === total &&
        group.form === "number",
    );
    if (whole.length === 0) continue;
    for (const toll of whole) wholes.add(toll);
    for (const toll of told) parts.add(toll);
  }
  if (wholes.size === 0) return tolls;
  return tolls.map((toll) =>
    wholes.has(toll) ? { ...toll, side: null, more: false } : parts.has(toll) ? { ...toll, more: false } : toll,
  );
}

/** "killed 19 and injured 40 others": others than those killed, and not than those hurt before. */
function isBesideHarm(act: Act, { acts }: Scene): boolean {
  const before = acts.filter(
    (told) =>
      told.from < act.from && told.sentence === act.sentence && told.patients.some(({ count }) => count !== null),
  );
  return before.some(({ harm }) => harm !== null && harm !== act.harm) && !before.some(({ harm }) => harm === act.harm);
}

/** "155 soldiers on both sides": behind the group it says that nobody's side is meant. */
function isOfAll(act: Act, group: Group, { to }: Scene, { prose, lexicon, starts }: Marks): boolean {
  const end = Math.min(to, Math.max(group.to, act.to) + ALL_WITHIN);
  for (let i = group.to; i < end; i++) if (lookUp(lexicon.ofAll, prose.tokens, starts[i]!, i) !== null) return true;
  return false;
}

/** "one of the wounded died": of the side that had the most of them. */
function sideOfHurt({ form, count }: Group, tolls: readonly ToldToll[]): string | null {
  if (form !== "number" || count === null) return null;
  let most: ToldToll | null = null;
  for (const toll of tolls)
    if (toll.harm === "injured" && toll.side !== null && toll.quantity.min >= count.min)
      if (most === null || toll.quantity.min > most.quantity.min) most = toll;
  return most?.side ?? null;
}

/** "two of the wounded died", "two were hurt, one of whom died": they come on top of those killed at once. */
function laterDeath(act: Act, group: Group, scenes: readonly Scene[], { prose, lexicon, starts }: Marks): boolean {
  if (act.harm !== "killed" || act.done || !group.partOfBefore) return false;
  for (let i = group.from; i < group.to; i++)
    if (lookUp(lexicon.states, prose.tokens, starts[i]!, i)?.value.harm === "injured") return true;
  return group.form === "number" && harmBefore(act, group, scenes) === "injured";
}

/** What befell the people told of last before a group, if as many of them were counted. */
function harmBefore(act: Act, { from, count }: Group, scenes: readonly Scene[]): Harm | null {
  for (let i = scenes.length - 1; i >= 0; i--) {
    if (scenes[i]!.from >= from) continue;
    const last = scenes[i]!.acts.findLast((told) => told !== act && told.harm !== null && told.from < from);
    if (last !== undefined)
      return last.patients.some((group) => (group.count?.min ?? 0) >= (count?.min ?? 1)) ? last.harm : null;
  }
  return null;
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
