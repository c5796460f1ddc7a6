import type { LinkedEvent } from "../link/index.ts";
import type { Correction } from "../model/correction.ts";
import type { EventLine } from "../model/event-line.ts";
import { placeCodesOf } from "../model/place-codes.ts";
import type { EventMention } from "../model/reading.ts";
import type { EventSummary } from "../store/store.ts";
import type { Told } from "./told.ts";
import { type Tolls, tollsOf } from "./toll.ts";

/** Sides listed of one event; a report that names more parties than this is a chronicle. */
const MOST_SIDES = 8;

/** What an event's line is made from; `told` holds all its mentions, `linked` what linking made of them. */
export type Accounted = {
  readonly linked: LinkedEvent;
  readonly told: readonly Told[];
  readonly corrections: readonly Correction[];
};

/** The account of an event: what lists show. */
export function eventLineOf(id: string, { linked, told, corrections }: Accounted, at: string): EventLine {
  const inTime = told.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
  const news = inTime.filter(({ mention }) => mention.role === "news");
  const telling = news.length > 0 ? news : inTime;
  const kind = commonest(telling.map(({ mention }) => mention.kind));
  const where = whereOf(linked, telling);
  const country = where?.country ?? commonest(telling.map(({ mention }) => mention.country));
  const { killed, injured }: Tolls = tollsOf(inTime, linked.copies, corrections);
  return {
    id,
    caption: captionOf(kind, where, country),
    kind,
    domain: commonest(telling.map(({ mention }) => mention.domain)),
    when: whenOf(linked, telling),
    where,
    country,
    sides: sidesOf(telling),
    killed,
    injured,
    speakers: voicesOf(told, linked.copies),
    reports: new Set(told.map(({ report }) => report)).size,
    mentions: told.length,
    background: news.length === 0,
    copies: linked.copies,
    updatedAt: at,
  };
}

/** The same as columns to filter and sort by. */
export function summaryOf(seq: number, line: EventLine, revision: number): EventSummary {
  const { caption, kind, domain, when, where, country, killed, sides, reports, speakers, updatedAt } = line;
  return {
    seq,
    caption,
    kind,
    domain,
    country,
    admin1: where?.admin1 ?? null,
    startDay: when?.start ?? null,
    endDay: when?.end ?? null,
    latitude: where?.latitude ?? null,
    longitude: where?.longitude ?? null,
    killedLow: killed?.low ?? null,
    killedBest: killed?.best ?? null,
    killedHigh: killed?.high ?? null,
    disputed: (killed?.disputed ?? false) || (line.injured?.disputed ?? false),
    reports,
    speakers,
    actors: sides.map(({ actor, actorId }) => ({ id: actorId ?? actor, name: actor })),
    updatedAt,
    revision,
    body: line,
  };
}

function whereOf({ where: [spot] }: LinkedEvent, told: readonly Told[]): EventLine["where"] {
  if (spot === undefined) return null;
  const own = told.flatMap(({ mention }) => mention.where).find(({ id, name }) => id === spot.id && name === spot.name);
  return {
    ...spot,
    basis: own?.basis ?? "inferred",
    candidates: own?.candidates ?? 1,
    codes: own?.codes ?? placeCodesOf(spot, false),
  };
}

function whenOf({ when }: LinkedEvent, told: readonly Told[]): EventLine["when"] {
  if (when === null) {
    const words = told.flatMap(({ mention }) => mention.when ?? []).at(0);
    if (words === undefined) return null;
    return { start: null, end: null, precision: words.precision, basis: words.basis, words: words.words };
  }
  const own = told
    .flatMap(({ mention }) => mention.when ?? [])
    .find(({ start, end }) => start === when.start && end === when.end);
  return { ...when, basis: own?.basis ?? "inferred", words: own?.words ?? "" };
}

function sidesOf(told: readonly Told[]): EventLine["sides"] {
  const sides = new Map<string, EventLine["sides"][number]>();
  for (const { mention } of told) {
    for (const { actor, actorId, words, kind, role, suspected } of mention.sides) {
      const name = actor === "" ? words : actor;
      const key = `${actorId ?? name.toLowerCase()} ${role}`;
      if (!sides.has(key)) sides.set(key, { actor: name, actorId, kind, role, suspected });
    }
  }
  return [...sides.values()].slice(0, MOST_SIDES);
}

/** Each named speaker once, and each text once that speaks in its own voice only. */
function voicesOf(told: readonly Told[], copies: LinkedEvent["copies"]): number {
  const first = new Map(copies.flatMap((group) => group.map((report) => [report, group[0]!] as const)));
  const voices = new Set<string>();
  const quoting = new Set<string>();
  for (const { mention, report } of told) {
    const names = speakersOf(mention);
    for (const name of names) voices.add(`said ${name.toLowerCase()}`);
    if (names.length > 0) quoting.add(first.get(report) ?? report);
  }
  for (const { report, reading } of told) {
    const text = first.get(report) ?? report;
    if (quoting.has(text)) continue;
    voices.add(reading.publisher === null ? `text ${text}` : `printed ${reading.publisher.toLowerCase()}`);
  }
  return voices.size;
}

function speakersOf({ speakers, claims }: EventMention): readonly string[] {
  const used = new Set(claims.flatMap(({ speaker }) => speaker ?? []));
  return speakers.filter(({ id }) => used.has(id)).map(({ name }) => name);
}

function captionOf(kind: string, where: EventLine["where"], country: string | null): string {
  const what = kind.replaceAll("_", " ");
  const spot = [where?.name, where?.admin1, where?.country ?? country].filter((part) => part != null);
  const place = spot.filter((part, i) => spot.indexOf(part) === i).join(", ");
  return `${what[0]!.toUpperCase()}${what.slice(1)}${place === "" ? "" : ` in ${place}`}`;
}

/** The value most have; the first of those that tie. */
function commonest<T>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return best;
}

function dayOf({ reading }: Told): string {
  return reading.publishedAt ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
