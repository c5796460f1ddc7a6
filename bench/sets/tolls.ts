import { type Quantity, sum } from "../../src/model/quantity.ts";
import type { EventMention, Reading, Side } from "../../src/model/reading.ts";

/** As the count scorer takes it. `max` equals `best` where the words leave it open: a coder's range is closed. */
export type Count = { readonly min: number; readonly best: number; readonly max: number };

export type Counted = "killed" | "injured";

/**
 * What a coder of one incident a text would count: of the news incidents, or of those in the background where none
 * is news. Incidents that the reader told apart add up. Null = no figure.
 */
export function tollOf(
  reading: Reading,
  harm: Counted,
  ofEvent: (event: EventMention, harm: Counted) => Quantity | null = whole,
): Count | null {
  const news = reading.events.filter(({ role }) => role === "news");
  const events = news.length > 0 ? news : reading.events;
  const tolls = events.flatMap((event) => ofEvent(event, harm) ?? []);
  return tolls.length === 0 ? null : countOf(sum(tolls));
}

/** The whole event, every side. */
function whole(event: EventMention, harm: Counted): Quantity | null {
  return event[harm];
}

/** The event's toll on the sides that `counts`; the whole toll less what stands on the other sides where the text gives no more. */
export function tollOn(counts: (side: Side) => boolean): (event: EventMention, harm: Counted) => Quantity | null {
  return (event, harm) => {
    const others = event.sides.filter((side) => !counts(side)).flatMap((side) => side[harm] ?? []);
    const whole = event[harm];
    const own = event.sides.filter(counts).flatMap((side) => side[harm] ?? []);
    if (own.length > 0) {
      const total = sum(own);
      // a stated total above the parts holds people whom no side took
      if (whole === null || others.length > 0 || total.min >= whole.min) return total;
    }
    if (whole === null || others.length === 0) return whole;
    const less = sum(others);
    return {
      ...whole,
      min: Math.max(0, whole.min - less.min),
      max: whole.max === null ? null : Math.max(0, whole.max - less.min),
      named: null,
    };
  };
}

/**
 * The toll of those who did not strike. Where everyone dead stands on a side that struck and its words do not say so, the sides are
 * doubtful and the whole toll is given.
 */
export function tollOfVictims(event: EventMention, harm: Counted): Quantity | null {
  const toll = tollOn((side) => !isAttacker(side))(event, harm);
  if (toll?.max !== 0 || event[harm]?.max === 0) return toll;
  return event.sides.some((side) => side[harm] !== null && ATTACKERS.test(side.words)) ? toll : event[harm];
}

/**
 * True for those who struck: lists of attacks keep their dead apart from the toll. The reader takes "the attacker was shot dead" for
 * a target at times, so the words decide as well.
 */
function isAttacker({ role, kind, words }: Side): boolean {
  return (role === "initiator" && kind !== "civilians") || ATTACKERS.test(words);
}

const ATTACKERS = /\b(attackers?|assailants?|gunm[ae]n|shooters?|perpetrators?|bombers?|terrorists?|hijackers?)\b/i;

/** One figure of a quantity: the printed one, else the least. */
function countOf({ min, max, named }: Quantity): Count {
  const best = named ?? min;
  return { min, best, max: Math.max(best, max ?? best) };
}
