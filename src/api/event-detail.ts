import type { Correction } from "../account/index.ts";
import { lineOf } from "../jobs/events.ts";
import { eventNamed } from "../jobs/targets.ts";
import { tollsOf } from "../jobs/toll.ts";
import { Trouble } from "../model/trouble.ts";
import type { StoreReads } from "../store/store.ts";
import { headDetail, linkDetail, mentionDetail } from "./details.ts";
import type { EventDetail } from "./wire.ts";

/** One event with all that was said of it. Throws Trouble `not-found`. */
export async function eventDetail(ledger: StoreReads, id: string): Promise<EventDetail> {
  const { seq, mentions } = await eventNamed(ledger, id);
  const stored = await ledger.event(seq);
  if (stored === null) throw new Trouble("not-found", id);
  const line = lineOf(stored);
  const reports = [...new Set(mentions.map(({ report }) => report))];
  const readings = await ledger.readings(reports);
  const told = mentions.flatMap(({ id, report, mention }) => {
    const reading = readings.get(report);
    return reading === undefined
      ? []
      : [{ id, report, reading: { ...reading, id: report }, mention: { ...mention, id } }];
  });
  const corrections = await ledger.corrections(mentions.map((mention) => mention.id));
  // Kept by the command that corrects, as the account takes them.
  const tolls = tollsOf(
    told,
    line.copies,
    corrections.map(({ body }) => body as Correction),
  );
  const texts = new Map([...readings].map(([report, { text }]) => [report, text]));
  const judgements = await ledger.judgements(mentions.map((mention) => mention.id));
  const latest = new Map(
    judgements.map((one) => [`${one.by.kind} ${[one.left, one.right].toSorted().join()}`, one] as const),
  );
  const detail = {
    ...line,
    accounts: { ...tolls, killed: line.killed, injured: line.injured },
    told: mentions.map((mention) => mentionDetail(mention, texts.get(mention.report) ?? "")),
    reportHeads: (await ledger.reportHeads(reports)).map(headDetail),
    links: [...latest.values()].map(linkDetail),
    revision: stored.revision,
  };
  // EventLine is the same shape as the schema's row; its lists are merely readonly.
  return detail as EventDetail;
}
