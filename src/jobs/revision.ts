import { Trouble } from "../model/trouble.ts";
import { eventSeqOf } from "../store/event-id.ts";
import type { StoreReads } from "../store/store.ts";

/** Number of the last change that touched an event or a report; 0 = none did. */
export async function revisionOf(ledger: StoreReads, id: string): Promise<number> {
  const [last] = await ledger.changes({ subject: id, limit: 1, newestFirst: true });
  const seq = id.startsWith("RC-") ? eventSeqOf(id) : null;
  const event = seq === null ? null : await ledger.event(seq);
  return Math.max(last?.seq ?? 0, event?.revision ?? 0);
}

/** Throws Trouble `stale-revision` where somebody changed it since the writer looked. */
export async function requireRevision(
  ledger: StoreReads,
  id: string,
  { revision }: { readonly revision?: number | null },
): Promise<void> {
  if (revision === undefined || revision === null) return;
  const current = await revisionOf(ledger, id);
  if (current !== revision) {
    throw new Trouble("stale-revision", `${id} is at revision ${current}, not ${revision}`, { current });
  }
}
