import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import { digestOf, reportIdOf } from "../store/digest.ts";
import type { Stamp, Store } from "../store/store.ts";
import { mentionsOf } from "./mentions.ts";
import { replaceReport } from "./replace.ts";

/** What became of one report. `mentions`: incidents read from it, 0 where it was there already. */
export type Ingested = {
  readonly id: string;
  /** As handed in: a path, or the input's own id. */
  readonly name: string;
  readonly status: "new" | "same" | "changed";
  readonly mentions: number;
};

/**
 * Keeps a report, its reading and its mentions in one transaction; on disk when this returns. A report that is there
 * already is not read again. Its mentions wait for `linkPending` to be put into events.
 */
export async function ingestReport(
  store: Store,
  report: Report,
  { read, stamp }: { readonly read: (report: Report) => Reading | Promise<Reading>; readonly stamp: Stamp },
): Promise<Ingested> {
  const digest = digestOf(report);
  const name = report.id;
  const known = await store.report(reportIdOf(digest));
  if (known !== null) return { id: known.id, name, status: "same", mentions: 0 };
  const reading = { ...(await read(report)), id: reportIdOf(digest) };
  return await store.write(async (ledger) => {
    const { status, id, replaced } = await ledger.addReport(report, digest, stamp);
    // Another process was faster.
    if (status === "same") return { id, name, status, mentions: 0 };
    const mentions = mentionsOf(reading, id);
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
        name,
        reader: reading.reader,
        mentions: mentions.map((mention) => mention.id),
        ...(kept === null ? {} : { carried: kept.carried.length, waiting: kept.waiting }),
      },
      reason: null,
      undoOf: null,
    });
    if (kept !== null) await ledger.addJudgements(kept.carried, change);
    return { id, name, status, mentions: mentions.length };
  });
}
