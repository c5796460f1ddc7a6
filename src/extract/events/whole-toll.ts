import { sum, widest } from "../../model/quantity.ts";
import type { EventToll } from "../../model/reading.ts";
import type { Marks } from "../marks.ts";
import type { Tally } from "./ledger.ts";
import { speakerOf } from "./settle.ts";
import type { SideDraft } from "./sides.ts";
import { figure } from "./toll-words.ts";

/** A toll of everybody by one speaker, beside the sides' as told by others: neither overtakes the other. */
function isRival({ from }: Tally, counted: readonly { readonly tally: Tally }[]): boolean {
  const speakers = new Set(from.map(({ speaker, act }) => speakerOf({ speaker, act })));
  const rivals = new Set(
    counted.flatMap(({ tally }) => tally.from.map(({ speaker, act }) => speakerOf({ speaker, act }))),
  );
  if (
    speakers.size !== 1 ||
    from.some(({ act, scene, including }) => act.update || scene.title || including.length > 0)
  )
    return false;
  const [speaker] = speakers;
  return from.every(({ act }) => act.modality === "claim") && !rivals.has(speaker!);
}

/** Those who may fight without having struck first. */
const FORCES: ReadonlySet<string> = new Set(["state-forces", "police"]);

/** The whole event's toll: the total the text states for everybody, else the sum over its sides. */
export function wholeOf(
  harm: "killed" | "injured",
  people: Tally | null,
  sides: readonly { readonly key: string; readonly tally: Tally | null }[],
  drafts: readonly SideDraft[],
  marks: Marks,
): { readonly toll: EventToll | null; readonly asSide: boolean } {
  const counted = sides.filter((side): side is { key: string; tally: Tally } => side.tally !== null);
  const hostile = (key: string) => {
    const draft = drafts.find((other) => other.key === key);
    return draft?.role === "initiator" || (draft?.role === "both" && !FORCES.has(draft.kind));
  };
  const rule = `account/${harm}`;
  if (people === null) {
    if (counted.length === 0) return { toll: null, asSide: false };
    const quantity = sum(counted.map((side) => side.tally.quantity));
    return {
      toll: figure(
        quantity,
        counted.flatMap((side) => side.tally.from),
        `${rule}-sum`,
        counted.length > 1 ? "inferred" : "stated",
        marks,
      ),
      asSide: false,
    };
  }
  const victims = counted.filter((side) => !hostile(side.key));
  const attackers = counted.filter((side) => hostile(side.key));
  const least = (list: readonly { tally: Tally }[]) => list.reduce((total, side) => total + side.tally.quantity.min, 0);
  const total = Math.max(people.quantity.max ?? 0, people.quantity.min);
  const stated = (asSide: boolean) => ({
    toll: figure(people.quantity, people.from, `${rule}-stated`, "stated", marks),
    asSide,
  });
  const summed = (from: readonly { tally: Tally }[], asSide: boolean) => ({
    toll: figure(
      sum(from.map((side) => side.tally.quantity)),
      from.flatMap((side) => side.tally.from),
      `${rule}-sum`,
      "inferred",
      marks,
    ),
    asSide,
  });
  const disputed = () => ({
    toll: figure(
      widest([people.quantity, sum(counted.map((side) => side.tally.quantity))]),
      [...people.from, ...counted.flatMap((side) => side.tally.from)],
      `${rule}-stated`,
      "stated",
      marks,
    ),
    asSide: false,
  });
  if (counted.length === 0) return stated(true);
  // "a man and a woman were killed": told of in one breath, they add up
  const acts = new Set(people.from.map((toll) => toll.act));
  if (
    counted.some((side) =>
      side.tally.from.some(
        (toll) =>
          acts.has(toll.act) &&
          toll.including.length === 0 &&
          !people.from.some((one) => one.including.some((part) => part.group === toll.group)),
      ),
    )
  ) {
    return summed([{ tally: people }, ...counted], true);
  }
  // "two of the injured died": besides those whom the sides count
  if (people.from.every((toll) => toll.more)) return summed([{ tally: people }, ...counted], true);
  if (total > least(counted) && isRival(people, counted)) return disputed();
  // a headline or a toll counts everybody; "killed 12 people" counts whom somebody struck
  const counting = people.from.some(
    (toll) => (toll.scene.title && toll.act.agents.length === 0) || toll.act.toll !== null,
  );
  const struck = people.from.some((toll) => toll.act.agents.length > 0);
  // "11 Palestinians, four of them gunmen": those who fought are inside
  const included = people.from.some(({ including }) =>
    including.some(({ side }) => attackers.some(({ key }) => key === side)),
  );
  const besides = attackers.length > 0 && struck && !counting && !included && total > least(victims);
  if (total >= least(counted) && !besides) return stated(least(victims) === 0);
  if (counting && people.from.every((toll) => toll.scene.title || toll.act.toll !== null))
    return summed(counted, false);
  // "22 were killed"; a group "claimed 24 killed": of those struck, not besides them
  const voices = new Set(victims.flatMap(({ tally }) => tally.from.map((toll) => speakerOf(toll))));
  if (
    total * 2 >= least(victims) &&
    victims.length > 0 &&
    people.from.every((toll) => speakerOf(toll) !== "" && !voices.has(speakerOf(toll)))
  ) {
    const struckDown = widest([people.quantity, sum(victims.map((side) => side.tally.quantity))]);
    return summed([{ tally: { ...people, quantity: struckDown } }, ...attackers], false);
  }
  // the sides told apart come to more than the "people": those are a side of their own
  return summed([{ tally: people }, ...(total >= least(victims) ? attackers : counted)], true);
}
