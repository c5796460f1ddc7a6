import { Trouble } from "../model/trouble.ts";
import { eventIdOf, eventSeqOf } from "../store/event-id.ts";
import type { StoredMention, StoreReads } from "../store/store.ts";

/** An event as a person named it: `RC-00398`, `398`, or the id of one that was merged into it. */
export type FoundEvent = { readonly seq: number; readonly id: string; readonly mentions: readonly StoredMention[] };

/** The event an id leads to. Throws Trouble `not-found`. */
export async function eventNamed(ledger: StoreReads, id: string): Promise<FoundEvent> {
  const given = eventSeqOf(id);
  const seq = given === null ? null : await ledger.resolveEvent(given);
  if (seq === null) throw new Trouble("not-found", id);
  return { seq, id: eventIdOf(seq), mentions: await ledger.mentions({ events: [seq] }) };
}

/** Mentions that an id stands for: one mention, or all of an event or of a report. Throws Trouble `not-found`. */
export async function mentionsNamed(ledger: StoreReads, id: string): Promise<readonly StoredMention[]> {
  if (/^m[0-9a-f]{20}$/.test(id)) {
    const found = (await ledger.mentions({ ids: [id] })).filter(({ live }) => live);
    if (found.length > 0) return found;
  } else if (/^r[0-9a-f]{20}$/.test(id)) {
    const found = (await ledger.mentions({ report: id })).filter(({ live }) => live);
    if (found.length > 0) return found;
  } else return (await eventNamed(ledger, id)).mentions;
  throw new Trouble("not-found", id);
}
