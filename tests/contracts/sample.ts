import { shiftDay } from "../../src/jobs/mentions.ts";
import { exactly } from "../../src/model/quantity.ts";
import type { EventMention, Reading } from "../../src/model/reading.ts";
import type { Report } from "../../src/model/report.ts";
import { cite } from "../../src/model/span.ts";
import { digestOf, mentionIdOf, reportIdOf } from "../../src/store/digest.ts";
import type { EventSummary, NewChange, NewMention } from "../../src/store/store.ts";

export const NOW = "2024-05-01T12:00:00.000Z";
export const STAMP = { at: NOW, by: "tester" };

export function sampleReport(text: string, more: Partial<Report> = {}): Report {
  return {
    id: "sample.txt",
    text,
    title: null,
    publisher: null,
    url: null,
    publishedAt: null,
    language: "en",
    country: null,
    extra: null,
    ...more,
  };
}

export type Told = { readonly trigger: string; readonly toll: string; readonly killed: number; readonly day?: string };

/** A hand-made reading of one event: the store must keep whatever a reader finds, so these stand in for one. */
export function sampleReading(report: Report, told: Told | null, reader = "hand 1"): Reading {
  return {
    id: report.id,
    text: report.text,
    title: null,
    publisher: report.publisher,
    url: report.url,
    language: "en",
    reader,
    publishedAt: report.publishedAt,
    relevant: told !== null,
    boilerplate: [],
    events: told === null ? [] : [sampleMention(report.text, told)],
    speakers: [],
    figures: [],
    notes: [],
  };
}

export function sampleMention(text: string, { trigger, toll, killed, day = "2024-04-03" }: Told): EventMention {
  const at = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the text`);
    return cite(text, { start, end: start + words.length }, "hand/sample");
  };
  const quantity = exactly(killed);
  return {
    id: "e1",
    role: "news",
    kind: "attack",
    domain: "political",
    codes: { acled: ["Battles", "Armed clash"], ucdp: 1, plover: "ASSAULT" },
    means: [],
    circumstance: [],
    trigger: { ...at(trigger), quote: trigger },
    when: {
      ...at(trigger),
      start: day,
      end: shiftDay(day, 1),
      precision: "day",
      basis: "inferred",
      words: trigger,
    },
    country: "PE",
    where: [],
    sides: [],
    killed: { ...quantity, ...at(toll), basis: "stated", partial: false },
    injured: null,
    claims: [
      {
        ...at(toll),
        about: "killed",
        side: null,
        who: "people",
        quantity,
        speaker: null,
        stance: "asserts",
        scope: "event",
        superseded: false,
        including: [],
      },
    ],
    people: [],
    speakers: [],
  };
}

export function sampleNewMention(report: Report, told: Told, reader = "hand 1"): NewMention {
  const mention = sampleMention(report.text, told);
  const id = reportIdOf(digestOf(report));
  const [span] = mention.trigger.spans;
  const name = mentionIdOf(id, span!.start, span!.end, told.trigger, 0);
  const claim = mention.claims[0]!;
  return {
    id: name,
    reader,
    position: 0,
    mention,
    startDay: mention.when!.start,
    endDay: mention.when!.end,
    keys: [],
    claims: [
      {
        id: `${name}.c0`,
        about: "killed",
        side: null,
        speaker: null,
        low: claim.quantity.min,
        high: claim.quantity.max,
        rule: claim.rule,
        spans: claim.spans,
        quotes: [told.toll],
      },
    ],
  };
}

export function sampleEvent(seq: number, more: Partial<EventSummary> = {}): EventSummary {
  return {
    seq,
    caption: `event ${seq}`,
    kind: "attack",
    domain: "political",
    country: "PE",
    admin1: "Ayacucho",
    startDay: "2024-04-03",
    endDay: "2024-04-04",
    latitude: -12.6,
    longitude: -74.4,
    killedLow: 6,
    killedBest: 6,
    killedHigh: 6,
    disputed: false,
    reports: 1,
    speakers: 1,
    actors: [{ id: "pe-military", name: "Military of Peru" }],
    updatedAt: NOW,
    revision: 1,
    body: { anything: ["kept", 1, null] },
    ...more,
  };
}

export function sampleChange(more: Partial<NewChange> = {}): NewChange {
  return {
    at: NOW,
    by: { kind: "person", name: "tester" },
    op: "ingest",
    subjects: [],
    before: null,
    after: null,
    reason: null,
    undoOf: null,
    ...more,
  };
}
