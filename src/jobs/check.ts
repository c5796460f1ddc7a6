import { createHash } from "node:crypto";
import type { EventLine } from "../model/event-line.ts";
import { chainFaults } from "../store/changes.ts";
import { digestOf } from "../store/digest.ts";
import { eventIdOf } from "../store/event-id.ts";
import type { Store, StoreReads } from "../store/store.ts";

/** One thing that is not in order: a code for programs, the id it is about, a sentence. */
export type Fault = { readonly code: string; readonly id: string; readonly says: string };

export type Checked = {
  readonly reports: number;
  readonly quotes: number;
  readonly mentions: number;
  readonly events: number;
  readonly changes: number;
  /** Mentions that no event holds yet; the next ingest or `recount ingest` of nothing links them. No fault. */
  readonly waiting: number;
  readonly faults: readonly Fault[];
};

const PAGE = 500;

/** Reads the whole ledger, as it stood at one moment, and lists all that does not fit together. Changes nothing. */
export async function check(store: Store): Promise<Checked> {
  const faults: Fault[] = (await store.damage()).map((says) => ({ code: "database", id: store.where, says }));
  return await store.snapshot(async (ledger) => {
    const reports = await checkReports(ledger, faults);
    const mentions = await checkMentions(ledger, faults);
    const events = await checkEvents(ledger, faults);
    const { changes, faults: broken } = await verifyHistory(ledger);
    for (const says of broken) faults.push({ code: "history-broken", id: "history", says });
    for (const { change, scrubbed } of await ledger.takedowns()) {
      if (!scrubbed) faults.push({ code: "takedown-unfinished", id: `change ${change}`, says: UNSCRUBBED });
    }
    return { ...reports, ...mentions, events, changes, faults };
  });
}

async function checkReports(ledger: StoreReads, faults: Fault[]) {
  let [reports, quotes] = [0, 0];
  for (let after = 0; ; ) {
    const page = await ledger.reports({ after, limit: PAGE, takenDown: true });
    for (const { id, digest, report, replacedBy, takenDown, redactedDigest } of page) {
      if (takenDown) {
        if (report.text !== "") faults.push({ code: "report-altered", id, says: "it was taken down and has a text" });
        continue;
      }
      reports++;
      // A report's digest covers what came in; its name in the ledger is not part of it.
      if (digestOf(report) !== (redactedDigest ?? digest))
        faults.push({ code: "report-altered", id, says: "its text is not what came in" });
      if (replacedBy !== null && (await ledger.report(replacedBy)) === null) {
        faults.push({ code: "orphan", id, says: `replaced by ${replacedBy}, which is missing` });
      }
      const original = await ledger.original(id);
      if (original !== null && createHash("sha256").update(original.bytes).digest("hex") !== original.digest)
        faults.push({ code: "report-altered", id, says: "the document it was taken from is not what came in" });
      const reading = await ledger.reading(id);
      if (reading === null) faults.push({ code: "unread", id, says: "it was never read" });
      for (const { id: mention } of await ledger.mentions({ report: id })) {
        for (const claim of await ledger.claims(mention)) {
          quotes += claim.spans.length;
          claim.spans.forEach(({ start, end }, i) => {
            if (report.text.slice(start, end) !== claim.quotes[i]) {
              faults.push({ code: "quote-mismatch", id: claim.id, says: `${start}..${end} of ${id} reads otherwise` });
            }
          });
          if (claim.low !== null && claim.high !== null && claim.low > claim.high) {
            faults.push({ code: "low-greater-than-high", id: claim.id, says: `${claim.low} > ${claim.high}` });
          }
        }
      }
    }
    if (page.length < PAGE) return { reports, quotes };
    after = page.at(-1)!.seq;
  }
}

async function checkMentions(ledger: StoreReads, faults: Fault[]) {
  let [mentions, waiting] = [0, 0];
  for (let after = ""; ; ) {
    const page = await ledger.mentions({ after, limit: PAGE });
    const events = new Set(
      (await ledger.eventsBy([...new Set(page.flatMap(({ event }) => event ?? []))])).map(({ seq }) => seq),
    );
    for (const { id, event } of page) {
      mentions++;
      if (event === null) waiting++;
      else if (!events.has(event))
        faults.push({ code: "orphan", id, says: `stands in ${eventIdOf(event)}, which is missing` });
    }
    if (page.length < PAGE) return { mentions, waiting };
    after = page.at(-1)!.id;
  }
}

async function checkEvents(ledger: StoreReads, faults: Fault[]): Promise<number> {
  let events = 0;
  let after: { key: string; seq: number } | undefined;
  for (;;) {
    const page = await ledger.events({ sort: "updated", limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { seq, killedLow, killedBest, killedHigh, body } of page) {
      events++;
      const id = eventIdOf(seq);
      const members = await ledger.mentions({ events: [seq] });
      if (members.length === 0) faults.push({ code: "empty-event", id, says: "nothing tells of it" });
      // Saved by linking, which makes EventLines.
      if ((body as EventLine).mentions !== members.length) {
        faults.push({
          code: "stale-event",
          id,
          says: `its line counts other mentions than the ${members.length} it has`,
        });
      }
      const high = killedHigh ?? Number.POSITIVE_INFINITY;
      if (
        killedLow !== null &&
        (killedLow > high || (killedBest !== null && (killedBest < killedLow || killedBest > high)))
      ) {
        faults.push({ code: "low-greater-than-high", id, says: `killed ${killedLow}, ${killedBest}, ${killedHigh}` });
      }
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return events;
    after = { key: last.updatedAt, seq: last.seq };
  }
}

const UNSCRUBBED = "the database's files may still hold erased words: recount takedown --finish";

/**
 * Follows the chain of the history from its first entry. `faults` in words, empty = intact: nothing altered, nothing
 * missing, and nothing erased but what a takedown answers for.
 */
export async function verifyHistory(
  ledger: StoreReads,
): Promise<{ readonly changes: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  const [erased, answered] = [new Set<number>(), new Set<number>()];
  let changes = 0;
  let start: string | undefined;
  for (let after = 0; ; ) {
    const page = await ledger.changes({ after, limit: PAGE });
    faults.push(...chainFaults(page, start));
    for (const [i, { seq, op, erased: isErased, after: told }] of page.entries()) {
      if (seq !== after + i + 1) faults.push(`change ${after + i + 1} is missing`);
      if (isErased) erased.add(seq);
      // Written by takedowns, which list what they erase.
      if (op === "takedown") for (const one of (told as { erased?: number[] } | null)?.erased ?? []) answered.add(one);
    }
    changes += page.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) break;
    after = last.seq;
    start = last.digest;
  }
  for (const seq of erased) {
    if (!answered.has(seq)) faults.push(`change ${seq}: what it held is gone, and no takedown says so`);
  }
  return { changes, faults };
}
