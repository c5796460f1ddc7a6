import { eventIdOf } from "../store/event-id.ts";
import type { StoredJudgement, StoredMention, StoreReads } from "../store/store.ts";

/** Two mentions that came near and yet stand in different events. */
export type Alike = Pick<StoredJudgement, "verdict" | "reasons"> & {
  /** Report and event, as `nameOf` has them. */
  readonly left: string;
  readonly right: string;
  /** Log-odds that the two are the same. */
  readonly score: number;
};

/** What the model weighed of these reports and kept apart, the nearest first; an event pair once. */
export async function alikeIn(
  ledger: StoreReads,
  reports: readonly string[],
  nameOf: (report: string) => string,
): Promise<readonly Alike[]> {
  const mentions = new Map<string, StoredMention>();
  for (const report of reports) for (const one of await ledger.mentions({ report })) mentions.set(one.id, one);
  const apart = new Map<string, Alike>();
  for (const { left, right, by, score, verdict, reasons } of await ledger.judgements([...mentions.keys()])) {
    const told = [mentions.get(left), mentions.get(right)] as const;
    if (by.kind !== "model" || score === null || told[0]?.event == null || told[1]?.event == null) continue;
    const events = [told[0].event, told[1].event];
    const pair = events.toSorted((a, b) => a - b).join();
    if (events[0] === events[1] || (apart.get(pair)?.score ?? Number.NEGATIVE_INFINITY) >= score) continue;
    const name = ({ report }: StoredMention, event: number) => `${nameOf(report)} ${eventIdOf(event)}`;
    apart.set(pair, {
      left: name(told[0], events[0]!),
      right: name(told[1], events[1]!),
      score,
      verdict,
      reasons,
    });
  }
  return [...apart.values()].sort((a, b) => b.score - a.score);
}
