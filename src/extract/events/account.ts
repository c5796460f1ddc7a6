import type { Country } from "../../model/knowledge.ts";
import type { EventToll, Side } from "../../model/reading.ts";
import type { Harm, SideHarm } from "../../model/words.ts";
import type { Marks } from "../marks.ts";
import { type Tally, tally } from "./ledger.ts";
import { sideOf } from "./side-record.ts";
import type { SideDraft } from "./sides.ts";
import type { ToldToll } from "./tolls.ts";
import { wholeOf } from "./whole-toll.ts";

/** What an incident's tolls come to: its sides in their order with their keys, and the whole event's figures. */
export type Accounts = {
  readonly sides: readonly Side[];
  readonly order: readonly string[];
  readonly killed: EventToll | null;
  readonly injured: EventToll | null;
  readonly superseded: ReadonlySet<ToldToll>;
};

const SIDE_HARMS: readonly SideHarm[] = ["killed", "injured", "captured", "missing"];

/** Works the figures of every side and of the whole event out of the tolls told. */
export function accountOf(
  tolls: readonly ToldToll[],
  drafts: readonly SideDraft[],
  country: Country | null,
  marks: Marks,
): Accounts {
  const superseded = new Set<ToldToll>();
  const within = new Set<string>();
  const event = tolls.filter((toll) => toll.scope === "event");
  const perSide = new Map<string, Partial<Record<SideHarm, Tally>>>();
  const keys = drafts.map((draft) => draft.key).filter((key) => key !== "people");
  const note = (found: Tally | null): Tally | null => {
    for (const toll of found?.superseded ?? []) superseded.add(toll);
    return found;
  };
  for (const key of keys) {
    const figures: Partial<Record<SideHarm, Tally>> = {};
    for (const harm of SIDE_HARMS) {
      const own = event.filter((toll) => toll.harm === harm && toll.side === key);
      const inside = own.length > 0 ? [] : insideOf(event, harm, key);
      const found = note(tally(own.length > 0 ? own : inside));
      if (found !== null) figures[harm] = found;
      if (found !== null && own.length === 0) within.add(`${harm} ${key}`);
    }
    perSide.set(key, figures);
  }
  const people: Partial<Record<SideHarm, Tally>> = {};
  for (const harm of SIDE_HARMS) {
    const bare = event.filter((toll) => toll.harm === harm && toll.side === null);
    const counted = keys.some((key) => perSide.get(key)![harm] !== undefined);
    // "three of the four fatalities were women": a part of those whom the sides count
    const inOneBreath = (toll: ToldToll) => event.some(({ act, side }) => act === toll.act && side !== null);
    const inside = counted && bare.every((toll) => toll.part && !inOneBreath(toll));
    const found = inside ? null : note(tally(bare));
    if (found !== null) people[harm] = found;
  }
  const whole = (harm: "killed" | "injured"): { toll: EventToll | null; asSide: boolean } =>
    wholeOf(
      harm,
      people[harm] ?? null,
      keys.map((key) => ({
        key,
        tally: within.has(`${harm} ${key}`) && people[harm] !== undefined ? null : (perSide.get(key)![harm] ?? null),
      })),
      drafts,
      marks,
    );
  const killed = whole("killed");
  const injured = whole("injured");
  const order: string[] = [];
  const sides: Side[] = [];
  for (const draft of drafts) {
    if (isDouble(draft, drafts, perSide, people)) continue;
    if (
      draft.key === "people" &&
      !(killed.asSide || injured.asSide || people.captured || people.missing) &&
      drafts.length > 1
    )
      continue;
    const figures =
      draft.key === "people"
        ? {
            ...people,
            killed: killed.asSide ? besidesParts(people.killed) : undefined,
            injured: injured.asSide ? besidesParts(people.injured) : undefined,
          }
        : perSide.get(draft.key)!;
    order.push(draft.key);
    sides.push(sideOf(draft, figures, country, marks));
  }
  return { sides, order, killed: killed.toll, injured: injured.toll, superseded };
}

/** "12 people, including three soldiers": nine of them are of no side told. Null where all are. */
function besidesParts(tally: Tally | undefined): Tally | undefined {
  const whole = tally?.from.find((toll) =>
    toll.including.some((part) => part.side !== null && part.group.count !== null),
  );
  if (tally === undefined || whole === undefined) return tally;
  const parts = whole.including.filter((part) => part.side !== null && part.group.count !== null);
  const inside = parts.reduce((total, part) => total + part.group.count!.min, 0);
  const { min, max, named, wording } = tally.quantity;
  if (inside >= min) return undefined;
  return {
    ...tally,
    quantity: {
      min: min - inside,
      max: max === null ? null : max - inside,
      named: named === null ? null : named - inside,
      wording,
    },
  };
}

const HELPLESS: ReadonlySet<string> = new Set(["civilians", "people"]);

/** "opened fire on customers; four men were killed": a target of whom no harm is told, beside one of the like that has it. */
function isDouble(
  draft: SideDraft,
  drafts: readonly SideDraft[],
  perSide: ReadonlyMap<string, Partial<Record<SideHarm, Tally>>>,
  people: Partial<Record<SideHarm, Tally>>,
): boolean {
  if (!HELPLESS.has(draft.key) || draft.role === "initiator") return false;
  const told = (key: string) => Object.keys(key === "people" ? people : (perSide.get(key) ?? {})).length > 0;
  return !told(draft.key) && drafts.some((other) => other !== draft && other.role !== "initiator" && told(other.key));
}

/** Parts of a larger toll: "12 people, including three soldiers" tells of three soldiers. */
function insideOf(tolls: readonly ToldToll[], harm: Harm, key: string): readonly ToldToll[] {
  return tolls
    .filter((toll) => toll.harm === harm)
    .flatMap((toll) =>
      toll.including
        .filter((part) => part.side === key && part.group.count !== null)
        .map((part) => ({
          ...toll,
          side: key,
          group: part.group,
          quantity: part.group.count!,
          part: false,
          more: false,
          including: [],
        })),
    );
}
