import type { EventMention, Reading } from "../model/reading.ts";
import { kindCell, sideLines, speakersCell, tollCell, UNSAID, whenCell, whereCell } from "./cells.ts";
import type { Paint } from "./io.ts";
import { type Column, type Row, tableLines } from "./table.ts";

/** Columns of every table of incidents, in the order analysts ask. */
const COLUMNS: readonly Column[] = [
  { head: "WHEN", least: 10 },
  { head: "WHERE", least: 14 },
  { head: "WHAT", least: 9 },
  { head: "SIDES", least: 22 },
  { head: "KILLED", align: "right", least: 6 },
  { head: "INJURED", align: "right", least: 7 },
  { head: "SAID BY", least: 12 },
];

const REPORT: Column = { head: "REPORT", least: 12 };

/** One row an event of the readings, news first within each; then what else a reader should know of them. */
export function readingsTable(readings: readonly Reading[], width: number, paint: Paint): string {
  const rows = readings.flatMap((reading) => reading.events.map((event) => eventRow(event, reading)));
  const lines = rows.length === 0 ? [] : [...tableLines([...COLUMNS, REPORT], rows, width, paint)];
  const silent = readings.filter(({ events, notes }) => events.length === 0 && notes.length === 0);
  const notes = readings.flatMap(({ id, notes }) => notes.map((note): Row => [["!"], [note.text], [id]]));
  if (silent.length > 0) {
    if (lines.length > 0) lines.push("");
    const heads: readonly Column[] = [{ head: "NO INCIDENT IN", least: 20 }];
    lines.push(
      ...tableLines(
        heads,
        silent.map(({ id }): Row => [[id]]),
        width,
        paint,
      ),
    );
  }
  if (notes.length > 0) {
    if (lines.length > 0) lines.push("");
    const heads: readonly Column[] = [
      { head: "", least: 1 },
      { head: "WORTH A LOOK", least: 30 },
      { head: "REPORT", least: 12 },
    ];
    lines.push(...tableLines(heads, notes, width, paint));
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function eventRow(event: EventMention, reading: Reading): Row {
  return [...mentionCells(event, reading), [reading.id]];
}

/** Cells of one mention, in the order of the columns. */
export function mentionCells(event: EventMention, reading: Reading): Row {
  const names = event.speakers.map(({ name }) => name);
  return [
    [whenCell(event.when)],
    [whereCell(event.where, event.country)],
    kindCell(event),
    sideLines(event.sides),
    [tollCell(event.killed)],
    [tollCell(event.injured)],
    names.length === 0 ? [reading.publisher ?? UNSAID] : speakersCell(names),
  ];
}

export { COLUMNS as INCIDENT_COLUMNS };
