import { keysOfMentions } from "../link/keys.ts";
import type { EventMention, Reading } from "../model/reading.ts";
import { mentionIdOf } from "../store/digest.ts";
import type { NewMention } from "../store/store.ts";
import { claimsOf } from "./claims.ts";

/** Days before its publication in which a report that does not say when is looked for; link's own blocking uses 3. */
const DAYS_BEFORE = 7;

/** The mentions of a reading under the names that the ledger knows them by, `report` being the report's id there. */
export function mentionsOf(reading: Reading, report: string): readonly NewMention[] {
  const ids = idsOf(reading, report);
  const keys = keysOfMentions(reading);
  return reading.events.map((mention, position) => ({
    id: ids[position]!,
    reader: reading.reader,
    position,
    mention,
    ...daysOf(mention, reading.publishedAt),
    keys: keys[position]!,
    claims: claimsOf(ids[position]!, mention, reading.text),
  }));
}

function idsOf(reading: Reading, report: string): readonly string[] {
  const seen = new Map<string, number>();
  return reading.events.map(({ trigger }) => {
    const { start, end } = trigger.spans[0] ?? { start: 0, end: 0 };
    const same = JSON.stringify([start, end, trigger.quote]);
    const nth = seen.get(same) ?? 0;
    seen.set(same, nth + 1);
    return mentionIdOf(report, start, end, trigger.quote, nth);
  });
}

/** Civil days between which a mention is looked for. */
export function daysOf({ when }: EventMention, published: string | null): Pick<NewMention, "startDay" | "endDay"> {
  if (when !== null && (when.start !== null || when.end !== null)) return { startDay: when.start, endDay: when.end };
  if (published === null) return { startDay: null, endDay: null };
  return { startDay: shiftDay(published, -DAYS_BEFORE), endDay: shiftDay(published, 1) };
}

/** The civil day so many days after another. */
export function shiftDay(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** A reading whose report and mentions carry the ledger's names. */
export function renamed(reading: Reading, report: string): Reading {
  const ids = idsOf(reading, report);
  return { ...reading, id: report, events: reading.events.map((mention, i) => ({ ...mention, id: ids[i]! })) };
}

/** The mention's id in a name of linking, `report#mention`, of a reading made by `renamed`. */
export function mentionOf(name: string): string {
  return name.slice(name.indexOf("#") + 1);
}
