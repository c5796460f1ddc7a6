import type { Linked, LinkedEvent, Pair } from "../link/index.ts";
import { widest } from "../model/quantity.ts";
import type { EventMention, Reading } from "../model/reading.ts";
import { SIDE_HARMS } from "../model/words.ts";
import { kindCell, quantityCell, sideLines, signed, speakersCell, UNSAID, whenCell, whereCell } from "./cells.ts";
import { incidentLines } from "./incident-table.ts";
import type { Paint } from "./io.ts";
import { shortIds } from "./short-ids.ts";
import { type Column, type Row, tableLines } from "./table.ts";

type Told = { readonly event: EventMention; readonly reading: Reading };

/** Reports named in a cell; beyond them their number. */
const NAMED = 4;

/** One row an incident, every report that tells it beside it. */
export function incidentsTable(
  linked: Pick<Linked, "events">,
  readings: readonly Reading[],
  width: number,
  paint: Paint,
): readonly string[] {
  const nameOf = shortIds(readings.map(({ id }) => id));
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const rows = linked.events.map((event) => incidentRow(event, toldIn(event, byId), nameOf, paint));
  return rows.length === 0 ? [] : incidentLines("REPORTS", rows, width, paint);
}

function toldIn(event: LinkedEvent, byId: ReadonlyMap<string, Reading>): readonly Told[] {
  return event.mentions.flatMap(({ report, mention }) => {
    const reading = byId.get(report);
    const found = reading?.events.find(({ id }) => id === mention);
    return reading === undefined || found === undefined ? [] : [{ event: found, reading }];
  });
}

function incidentRow(incident: LinkedEvent, told: readonly Told[], nameOf: (id: string) => string, paint: Paint): Row {
  const news = told.filter(({ event }) => event.role === "news");
  const weighed = news.length > 0 ? news : told;
  const fullest = [...weighed].sort((a, b) => detail(b.event) - detail(a.event))[0];
  const injured = weighed.flatMap(({ event }) => (event.injured === null ? [] : [event.injured]));
  const speakers = weighed.flatMap(({ event }) => event.speakers.map(({ name }) => name));
  const publishers = weighed.flatMap(({ reading }) => (reading.publisher === null ? [] : [reading.publisher]));
  const words = fullest?.event.when?.words ?? "";
  return [
    [whenCell(incident.when === null ? (fullest?.event.when ?? null) : { ...incident.when, words }, paint)],
    [whereCell(incident.where, fullest?.event.country ?? null, paint)],
    fullest === undefined
      ? [UNSAID]
      : kindCell({ kind: fullest.event.kind, role: news.length > 0 ? "news" : "background" }, paint),
    sideLines(fullest?.event.sides ?? [], paint),
    [quantityCell(incident.killed, paint)],
    [quantityCell(injured.length === 0 ? null : widest(injured), paint)],
    speakersCell(speakers.length > 0 ? speakers : publishers, paint),
    reportLines(incident, nameOf, paint),
  ];
}

/** How much a mention says of who was harmed: the row shows the sides of the fullest. */
function detail({ sides, where }: EventMention): number {
  return sides.reduce((sum, side) => sum + 1 + SIDE_HARMS.filter((harm) => side[harm] !== null).length, where.length);
}

function reportLines(
  { mentions, copies }: LinkedEvent,
  nameOf: (id: string) => string,
  { say }: Paint,
): readonly string[] {
  const ids = [...new Set(mentions.map(({ report }) => report))];
  const copied = new Set(copies.flatMap((group) => group.slice(1)));
  const named = ids.map((id) => (copied.has(id) ? say("{0} (a copy)", nameOf(id)) : nameOf(id)));
  return named.length <= NAMED ? named : [...named.slice(0, NAMED - 1), say("and {0} more", named.length - NAMED + 1)];
}

const PAIR_COLUMNS: readonly Column[] = [
  { head: "LEFT", least: 14 },
  { head: "RIGHT", least: 14 },
  { head: "VERDICT", least: 9 },
  { head: "SCORE", align: "right", least: 6 },
  { head: "BECAUSE", least: 30 },
];

/** Name of the reason that holds of every pair alike and so tells nothing of this one. */
const BASE_RATE = "start";

/** One row a pair of mentions, with the reasons that weighed most. */
export function pairsTable(
  pairs: readonly Pick<Pair, "left" | "right" | "verdict" | "score" | "reasons">[],
  nameOf: (mention: string) => string,
  width: number,
  paint: Paint,
): readonly string[] {
  if (pairs.length === 0) return [];
  const rows = pairs.map(({ left, right, verdict, score, reasons }): Row => {
    const telling = reasons.filter(({ name }) => name !== BASE_RATE);
    const strongest = telling.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 3);
    return [
      [nameOf(left)],
      [nameOf(right)],
      [paint.say(verdict)],
      [signed(score)],
      strongest.map(({ weight, detail }) => `${signed(weight)} ${paint.reason(detail)}`),
    ];
  });
  return tableLines(PAIR_COLUMNS, rows, width, paint);
}
