import type { Quantity } from "../model/quantity.ts";
import type { CivilTime } from "../model/report.ts";
import type { SideHarm } from "../model/words.ts";
import { gather, type Telling } from "./gather.ts";
import type { SideKey } from "./side-keys.ts";
import type { Voice } from "./voices.ts";

/** One turn in the history of a toll. `was`: what the same voice said before, null when it speaks first. */
export type TollTurn = {
  readonly at: CivilTime | null;
  readonly voice: Voice;
  readonly quantity: Quantity;
  readonly was: Quantity | null;
  readonly stance: string;
  readonly mention: string;
};

/**
 * How one figure came to be, oldest first: every first word of a voice and every change of it ("4, then 6 the next day,
 * the army; 7, the hospital"). Copies and repetitions are no turns. `side` null = whole event.
 */
export function historyOf(
  tellings: readonly Telling[],
  about: SideHarm,
  side: SideKey | null,
  copies: readonly (readonly string[])[] = [],
): readonly TollTurn[] {
  const claims = gather(tellings, copies).claims.filter(
    (item) => item.claim.about === about && item.side === side && item.claim.scope === "event",
  );
  const sorted = [...claims].sort((a, b) => {
    const [x, y] = [a.publishedAt ?? "~", b.publishedAt ?? "~"];
    if (x !== y) return x < y ? -1 : 1;
    if (a.report !== b.report) return a.report < b.report ? -1 : 1;
    return a.order - b.order;
  });
  const last = new Map<string, { quantity: Quantity; stance: string }>();
  const turns: TollTurn[] = [];
  for (const { claim, voice, publishedAt, mention } of sorted) {
    const { quantity, stance } = claim;
    const before = last.get(voice.id) ?? null;
    const repeats =
      before !== null &&
      before.stance === stance &&
      before.quantity.min === quantity.min &&
      before.quantity.max === quantity.max;
    if (repeats) continue;
    turns.push({ at: publishedAt, voice, quantity, was: before?.quantity ?? null, stance, mention });
    last.set(voice.id, { quantity, stance });
  }
  return turns;
}
