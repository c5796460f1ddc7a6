import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import { digestOf, reportIdOf } from "../store/digest.ts";
import type { Original } from "../store/originals.ts";
import type { Stamp, Store, StoreReads, StoreWrites } from "../store/store.ts";
import { mentionsOf } from "./mentions.ts";
import { replaceReport } from "./replace.ts";

/** What became of one report. `mentions`: incidents read from it, 0 where it was there already. */
export type Ingested = {
  readonly id: string;
  /** As handed in: a path, or the input's own id. */
  readonly name: string;
  readonly status: "new" | "same" | "changed" | "taken-down";
  readonly mentions: number;
};

/** A report on its way in; `reading` null = the ledger has it already, or had it until it was taken down. */
export type Incoming = {
  readonly report: Report;
  readonly digest: string;
  readonly reading: Reading | null;
  readonly takenDown: boolean;
  /** The page or document that the text was taken from; left out = it came as text. */
  readonly original?: Original;
};

/** Reads a report, unless the ledger has it already. Writes nothing. */
export async function readIncoming(
  store: StoreReads,
  report: Report,
  read: (report: Report) => Reading | Promise<Reading>,
): Promise<Incoming> {
  const digest = digestOf(report);
  const known = await store.report(reportIdOf(digest));
  const takenDown = known?.takenDown ?? false;
  return { report, digest, reading: known === null ? await read(report) : null, takenDown };
}

/**
 * Keeps reports, their readings and their mentions in one transaction: all of them are on disk when this returns, or
 * none. Their mentions wait for `linkPending` to be put into events.
 */
export async function ingest(store: Store, incoming: readonly Incoming[], stamp: Stamp): Promise<readonly Ingested[]> {
  if (incoming.every(({ reading }) => reading === null)) return incoming.map(asKnown);
  return await store.write(async (ledger) => {
    const done: Ingested[] = [];
    for (const one of incoming) done.push(await keep(ledger, one, stamp));
    return done;
  });
}

/** What `ingest` would say, without keeping anything. */
export async function foresee(store: StoreReads, incoming: readonly Incoming[]): Promise<readonly Ingested[]> {
  const done: Ingested[] = [];
  for (const one of incoming) {
    const { report, digest, reading } = one;
    if (reading === null) {
      done.push(asKnown(one));
      continue;
    }
    const isChanged = report.url !== null && (await store.versions(report.url)).length > 0;
    const id = reportIdOf(digest);
    const mentions = mentionsOf({ ...reading, id }, id).length;
    done.push({ id, name: report.id, status: isChanged ? "changed" : "new", mentions });
  }
  return done;
}

function asKnown({ report, digest, takenDown }: Incoming): Ingested {
  return { id: reportIdOf(digest), name: report.id, status: takenDown ? "taken-down" : "same", mentions: 0 };
}

async function keep(ledger: StoreReads & StoreWrites, incoming: Incoming, stamp: Stamp): Promise<Ingested> {
  const { report, digest } = incoming;
  if (incoming.reading === null) return asKnown(incoming);
  const { status, id, replaced } = await ledger.addReport(report, digest, stamp);
  // Another process was faster, or the same report stands twice in the batch.
  if (status === "same") return asKnown(incoming);
  const reading = { ...incoming.reading, id };
  const mentions = mentionsOf(reading, id);
  if (incoming.original !== undefined) await ledger.saveOriginal(id, incoming.original);
  await ledger.saveReading(reading, id, stamp.at);
  await ledger.saveMentions(id, mentions);
  const kept = replaced === null ? null : await replaceReport(ledger, replaced, { id, reading });
  const change = await ledger.appendChange({
    at: stamp.at,
    by: { kind: "person", name: stamp.by },
    op: "ingest",
    subjects: [id, ...(replaced === null ? [] : [replaced]), ...mentions.map((mention) => mention.id)],
    before: replaced === null ? null : { report: replaced },
    after: {
      report: id,
      digest,
      name: report.id,
      reader: reading.reader,
      mentions: mentions.map((mention) => mention.id),
      ...(kept === null ? {} : { carried: kept.carried.length, waiting: kept.waiting }),
    },
    reason: null,
    undoOf: null,
  });
  if (kept !== null) await ledger.addJudgements(kept.carried, change);
  return { id, name: report.id, status, mentions: mentions.length };
}
