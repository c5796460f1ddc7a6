import { corrected } from "../account/index.ts";
import { lineOf } from "../jobs/events.ts";
import { bodiesOf, byMention } from "../jobs/link.ts";
import { revisionOf } from "../jobs/revision.ts";
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
  const corrections = await ledger.corrections(mentions.map((mention) => mention.id));
  const words = byMention(corrections);
  const asCorrected = mentions.map((one) => ({
    ...one,
    mention: corrected(one.mention, bodiesOf(words.get(one.id) ?? [])),
  }));
  const told = asCorrected.flatMap(({ id, report, mention }) => {
    const reading = readings.get(report);
    return reading === undefined
      ? []
      : [{ id, report, reading: { ...reading, id: report }, mention: { ...mention, id } }];
  });
  const tolls = tollsOf(told, line.copies, bodiesOf(corrections));
  const texts = new Map([...readings].map(([report, { text }]) => [report, text]));
  const judgements = await ledger.judgements(mentions.map((mention) => mention.id));
  const latest = new Map(
    judgements.map((one) => [`${one.by.kind} ${[one.left, one.right].toSorted().join()}`, one] as const),
  );
  const detail = {
    ...line,
    accounts: { ...tolls, killed: line.killed, injured: line.injured },
    told: asCorrected.map((one) => mentionDetail(one, texts.get(one.report) ?? "", words.get(one.id) ?? [])),
    reportHeads: (await ledger.reportHeads(reports)).map(headDetail),
    links: [...latest.values()].map(linkDetail),
    revision: await revisionOf(ledger, line.id),
  };
  // EventLine is the same shape as the schema's row; its lists are merely readonly.
  return detail as EventDetail;
}
