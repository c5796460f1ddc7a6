import type { Reading } from "../model/reading.ts";
import { eventIdOf, eventSeqOf } from "../store/event-id.ts";
import type { NewCorrection, NewJudgement, Store, StoreReads, StoreWrites } from "../store/store.ts";
import { lineOf } from "./events.ts";
import { type LinkOptions, relink, type Shown, shownOf } from "./link.ts";
import { mentionsOf, renamed } from "./mentions.ts";
import { heirsOf, wordsOver } from "./replace.ts";

/** A report read once more. `reading` carries the report's id in the ledger. */
export type Reread = { readonly report: string; readonly reading: Reading };

/** What a batch of new readings changed. Figures null = the event was not there before, or is not any more. */
export type RereadRun = {
  /** Reports whose reading says something else than before. */
  readonly changed: readonly string[];
  readonly events: readonly { readonly id: string; readonly before: Shown | null; readonly after: Shown | null }[];
  /** What persons said of mentions that nothing follows: it stands where it was said and waits for a person. */
  readonly waiting: readonly string[];
};

type Ledger = StoreReads & StoreWrites;

/**
 * Makes new readings the ones that count, in one transaction with the linking they call for, so that nobody sees a
 * ledger between the two. Old readings stay. What persons decided and corrected goes over to the mentions that follow
 * the old ones.
 */
export function reread(store: Store, batch: readonly Reread[], options: LinkOptions): Promise<RereadRun> {
  return store.write(async (ledger) => {
    const changed: string[] = [];
    const waiting: string[] = [];
    const touched = new Set<number>();
    const around = new Set<string>();
    const carried: NewJudgement[] = [];
    const corrected: NewCorrection[] = [];
    for (const { report, reading } of batch) {
      const old = await ledger.reading(report);
      if (old !== null && isSame(old, reading)) {
        await ledger.saveReading(reading, report, options.at);
        continue;
      }
      changed.push(report);
      const before = (await ledger.mentions({ report })).filter(({ live }) => live);
      const next = mentionsOf(reading, report);
      for (const { event } of before) if (event !== null) touched.add(event);
      await ledger.saveReading(reading, report, options.at);
      await ledger.saveMentions(report, next);
      for (const { id } of next) around.add(id);
      const heirs = old === null ? new Map() : heirsOf(renamed(old, report), renamed(reading, report));
      const own = new Set(before.map(({ id }) => id));
      for (const id of own) {
        const heir = heirs.get(id);
        if (heir !== undefined && heir !== id) await ledger.bequeath(id, heir);
      }
      const words = await wordsOver(ledger, own, heirs);
      carried.push(...words.carried);
      waiting.push(...words.waiting);
      for (const correction of await ledger.corrections([...own])) {
        const heir = heirs.get(correction.mention);
        if (heir === undefined) waiting.push(`correction of ${correction.mention}`);
        else if (heir !== correction.mention) corrected.push({ ...correction, mention: heir });
      }
    }
    if (changed.length === 0) return { changed, events: [], waiting };
    const stories = await shownBy(ledger, touched);
    for (const { id } of await ledger.mentions({ events: [...touched] })) around.add(id);
    const [first] = batch;
    const change = await ledger.appendChange({
      at: options.at,
      by: { kind: "rule", name: first!.reading.reader },
      op: "reread",
      subjects: [...changed, ...[...touched].map(eventIdOf), ...around],
      before: { events: Object.fromEntries(stories) },
      after: { reports: changed, waiting },
      reason: null,
      undoOf: null,
    });
    await ledger.addJudgements(carried, change);
    for (const correction of corrected) await ledger.addCorrection(correction, change);
    const run = await relink(ledger, [...around], options);
    const left = new Set((await ledger.mentions({ events: [...touched] })).flatMap(({ event }) => event ?? []));
    for (const event of touched) if (!left.has(event)) await ledger.removeEvent(event);
    const seqs = [...new Set([...touched, ...run.changedEvents.flatMap((id) => eventSeqOf(id) ?? [])])];
    const now = await shownBy(ledger, new Set(seqs.filter((seq) => !touched.has(seq) || left.has(seq))));
    const events = seqs
      .toSorted((a, b) => a - b)
      .map((seq) => ({
        id: eventIdOf(seq),
        before: stories.get(eventIdOf(seq)) ?? null,
        after: now.get(eventIdOf(seq)) ?? null,
      }))
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
    return { changed, events, waiting };
  });
}

async function shownBy(ledger: Ledger, seqs: ReadonlySet<number>): Promise<ReadonlyMap<string, Shown>> {
  const events = await ledger.eventsBy([...seqs]);
  return new Map(events.map((event) => [eventIdOf(event.seq), shownOf(lineOf(event))]));
}

/** True if only the reader's name differs. */
function isSame(old: Reading, next: Reading): boolean {
  return JSON.stringify({ ...old, reader: "", id: "" }) === JSON.stringify({ ...next, reader: "", id: "" });
}
