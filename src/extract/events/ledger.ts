import { type Quantity, sum } from "../../model/quantity.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import { type Settled, settle, speakerOf } from "./settle.ts";
import type { ToldToll } from "./tolls.ts";

/** What the tolls of one side (or of everybody) come to, and which of them say so. */
export type Tally = Settled;

/** One clause's count: the groups of one list added up ("a teacher and two farmers" is three civilians). */
export type Entry = {
  readonly quantity: Quantity;
  readonly act: Act;
  readonly from: readonly ToldToll[];
  /** Counts some of those told before. */
  readonly part: boolean;
  /** Counts people besides those told before. */
  readonly more: boolean;
};

/** The same people, as often as they are told of, and how many of them were told apart last. */
type Lot = { readonly tellings: Entry[]; apart: number };

/**
 * Enters every count of one side's harm, in the order of the text, into lots of the same people, and adds the lots up.
 * A count is told again, a part of a lot, the whole of the lots so far, or a lot of its own. Null where none commits to
 * a number.
 */
export function tally(tolls: readonly ToldToll[]): Tally | null {
  const said = tolls.filter((toll) => toll.stance === "asserts" || toll.stance === "claims-responsibility");
  if (said.length === 0) return null;
  const some = said.filter((toll) => toll.quantity.max !== 0);
  if (some.length > 0 && some.length < said.length) return tally(some);
  const own = said.filter(({ act }) => act.self);
  if (own.length > 0 && own.length < said.length) {
    // who takes his own life is none of those whose lives were taken
    const [rest, self] = [tally(said.filter(({ act }) => !act.self))!, tally(own)!];
    return {
      quantity: sum([rest.quantity, self.quantity]),
      from: [...rest.from, ...self.from],
      superseded: [...rest.superseded, ...self.superseded],
    };
  }
  const lots: Lot[] = [];
  const parts: Entry[] = [];
  for (const entry of entriesOf(said)) {
    if (entry.part) parts.push(entry);
    else enter(entry, lots);
  }
  // parts of people whom nobody counted are all that is known
  if (lots.length === 0)
    for (const entry of parts) if (!lots.some((lot) => isSamePerson(entry, lot))) open(entry, lots);
  const settled = lots.map(({ tellings }) => settle(tellings));
  return {
    quantity: sum(settled.map(({ quantity }) => quantity)),
    from: settled.flatMap(({ from }) => from),
    superseded: settled.flatMap((lot) => lot.superseded),
  };
}

function entriesOf(tolls: readonly ToldToll[]): readonly Entry[] {
  const byAct = new Map<Act, ToldToll[]>();
  for (const toll of tolls) byAct.set(toll.act, [...(byAct.get(toll.act) ?? []), toll]);
  const [first] = byAct.keys();
  return [...byAct].map(([act, list]) => {
    // "the principal and a custodian": in a list the definite is told of for the first time as well; and "five of them"
    // where none of them has been counted before
    const fresh =
      list.length > 1
        ? list.filter((toll) => (!toll.group.partOfBefore || act === first) && !act.breakdown)
        : list.filter((toll) => !toll.part);
    const counted = fresh.length > 0 ? fresh : list;
    return {
      quantity: sum(counted.map((toll) => toll.quantity)),
      act,
      from: counted,
      part: fresh.length === 0,
      more: counted.every((toll) => toll.more),
    };
  });
}

/** Puts a count where it belongs; one inside a lot adds nothing. */
function enter(entry: Entry, lots: Lot[]): void {
  const home = homeOf(entry, lots);
  if (home === "apart") open(entry, lots);
  else if (home === "all") lots.splice(0, lots.length, { tellings: [summed(lots), entry], apart: 0 });
  else if (home !== "inside") home.tellings.push(entry);
}

/** The lot that a count tells of again, or: people not counted yet, everybody counted so far, some of those counted. */
function homeOf(entry: Entry, lots: readonly Lot[]): Lot | "apart" | "all" | "inside" {
  if (lots.length === 0) return "apart";
  const count = entry.quantity.min;
  // "at least 12 villagers … the 12 people killed": told of before, it takes no hedge away
  const named = entry.quantity.named;
  const again = entry.from.every(({ group }) => group.definite) && named !== null && named > 1;
  if (again && lots.some(({ tellings }) => tellings.some(({ quantity }) => quantity.named === named))) return "inside";
  const equal = lots.find((lot) => lot.tellings.some(({ quantity }) => isEqual(quantity, entry.quantity)));
  if (equal !== undefined && !isAnother(entry, equal)) return equal;
  if (lots.length > 1 && !entry.more && count >= lots.reduce((all, lot) => all + countOf(lot), 0)) return "all";
  // "raised the toll to 28 after three more bodies were found"
  const totalled = lots.some(({ tellings }) =>
    tellings.some(({ act }) => act.toll !== null && act.sentence === entry.act.sentence),
  );
  if (entry.more && totalled) return "inside";
  // "15 were shot; 12 died on the spot and three more in hospital"
  const shared = lots.find((lot) => lot.apart > 0 && lot.apart + count <= countOf(lot));
  if (shared !== undefined && !isSingle(entry)) {
    shared.apart += count;
    return "inside";
  }
  if (entry.more) return "apart";
  const whole = lots.find((lot) => countOf(lot) > 1);
  if (isSingle(entry)) {
    if (whole === undefined) return lots.find((lot) => isSamePerson(entry, lot)) ?? "apart";
    // people told one by one behind a total are inside it, unless somebody did another deed to them
    return isOtherDeed(entry, lots) || isAfterwards(entry, whole) ? "apart" : "inside";
  }
  const first = whole ?? lots.find((lot) => lot.tellings.some(({ more }) => !more));
  // "a third girl has died": two more are told of behind
  if (first === undefined) return "apart";
  if (count < countOf(first)) {
    if (first.tellings.some(({ from }) => from.some(({ ofAll }) => ofAll))) return "inside";
    if (isAfterwards(entry, first)) return "apart";
    if (isNarrower(entry, first)) return "inside";
    if (entry.act.toll === null && speakerOf(entry.from[0]!) === speakerOf(first.tellings[0]!.from[0]!))
      first.apart = count;
    // "27 lost their lives. … Two were beaten to death": a bare number far below is a share
    const share = speakerOf(entry.from[0]!) === speakerOf(first.tellings[0]!.from[0]!) ? SHARE : RIVAL_SHARE;
    if (isBare(entry) && count * share <= countOf(first)) return "inside";
  }
  return first;
}

/** Times by which a bare number must be below a count to be a share of it. Source: judgement. */
const SHARE = 2;
/** The same where somebody else says it, who may gainsay the count instead. */
const RIVAL_SHARE = 4;

function isBare({ act, from }: Entry): boolean {
  return act.toll === null && from.every(({ group, scene }) => group.form === "number" && !scene.title);
}

/** Everybody counted so far, as one count. */
function summed(lots: readonly Lot[]): Entry {
  const settled = lots.map(({ tellings }) => settle(tellings));
  const from = settled.flatMap((lot) => lot.from);
  return { ...lots[0]!.tellings[0]!, quantity: sum(settled.map(({ quantity }) => quantity)), from };
}

function open(entry: Entry, lots: Lot[]): void {
  lots.push({ tellings: [entry], apart: 0 });
}

function countOf({ tellings }: Lot): number {
  return Math.max(...tellings.map(({ quantity }) => quantity.min));
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.min === b.min && a.max === b.max;
}

function isSingle({ quantity }: Entry): boolean {
  return quantity.min === 1 && quantity.max === 1;
}

/** "A man was killed … another man was killed", "also … a guard": as many, and yet not the same. */
function isAnother(entry: Entry, lot: Lot): boolean {
  // "two of them later died", though two were killed at once
  if (!isSingle(entry)) return entry.more ? entry.from.every(({ sequel }) => sequel) : isAfterwards(entry, lot);
  const [told] = lot.tellings;
  // "a bystander was killed; a second bystander died"
  if (entry.more && !lot.tellings.some(({ more }) => more)) return true;
  if (told!.act.sentence === entry.act.sentence && told!.act !== entry.act) return !isSamePerson(entry, lot);
  if (entry.more || isAfterwards(entry, lot)) return told!.more !== entry.more || !isSamePerson(entry, lot);
  return !isSamePerson(entry, lot);
}

/** "Later killed", "also shot": the words set the deed apart from what was told before, and nobody in it was told of. */
function isAfterwards(entry: Entry, lot: Lot): boolean {
  return (
    entry.act.agents.length > 0 &&
    entry.from.every(({ sequel, group }) => sequel && !group.definite && group.form !== "pronoun") &&
    lot.tellings.every(({ act }) => act.sentence <= entry.act.sentence)
  );
}

/** "Killed four people … a motorist": the same hand, and somebody of another kind, told for the first time. */
function isOtherDeed(entry: Entry, lots: readonly Lot[]): boolean {
  const told = lots.flatMap(({ tellings }) => tellings);
  const nouns = new Set(told.flatMap(({ from }) => from.map(({ group }) => group.noun)));
  return entry.from.every(
    ({ group, act }) =>
      act.agents.length > 0 &&
      group.form === "noun" &&
      !group.definite &&
      group.person === null &&
      group.noun !== null &&
      !nouns.has(group.noun) &&
      told.some((other) => other.act.agents.length > 0 && other.act.sentence < act.sentence),
  );
}

/** "11 civilians … three women": words for fewer of them than the lot's own say. */
function isNarrower(entry: Entry, { tellings }: Lot): boolean {
  return (
    entry.from.every(({ group }) => !isGeneral(group)) &&
    tellings.some(({ from }) => from.every(({ group }) => isGeneral(group)))
  );
}

/** Says no more than that they are people. */
function isGeneral({ noun, person }: Group): boolean {
  if (person !== null) return false;
  return noun === null || noun.kind === null || noun.general === true;
}

/** Two individuals may be one, for all that their words say. */
function isSamePerson(entry: Entry, { tellings }: Lot): boolean {
  return tellings.some(({ from }) => from.every((one) => entry.from.some((other) => areOne(one, other))));
}

/** The same name, or nouns that fit. Two deeds of somebody's to people of different nouns are done to two. */
function areOne({ group: a, act }: ToldToll, { group: b, act: other }: ToldToll): boolean {
  if (a.person !== null && b.person !== null) return lastWord(a.person) === lastWord(b.person);
  if (a.noun === b.noun || isGeneral(a) || isGeneral(b) || (a.minor && b.minor)) return true;
  return act.agents.length === 0 || other.agents.length === 0 || a.noun!.kind !== "civilians";
}

function lastWord(name: string): string {
  return name.split(" ").at(-1)!;
}
