import type { EventMention, Reading } from "../model/reading.ts";
import { kindCell, sideLines, speakersCell, tollCell, UNSAID, whenCell, whereCell } from "./cells.ts";
import type { Paint } from "./io.ts";
import { shortIds } from "./short-ids.ts";
import { type Column, type Row, tableLines } from "./table.ts";

/** Columns of every table of incidents, in the order analysts ask. */
const COLUMNS: readonly Column[] = [
  { head: "WHEN", least: 11, share: 15 },
  { head: "WHERE", least: 10, share: 14 },
  { head: "WHAT", least: 10, share: 12 },
  { head: "SIDES", least: 16, share: 28 },
  { head: "KILLED", align: "right", least: 6, share: 9 },
  { head: "INJURED", align: "right", least: 7, share: 9 },
  { head: "SAID BY", least: 9, share: 14 },
];
/** Columns of the screen below which when, where and what share one column. */
const NARROW = 100;
/** How many of the columns they are. */
const HEAD = 3;

/** A table of incidents: the columns above and one that names the reports. */
export function incidentLines(reports: string, rows: readonly Row[], width: number, paint: Paint): readonly string[] {
  const columns = [...COLUMNS, { head: reports, least: 9, share: 14 }];
  if (width >= NARROW) return tableLines(columns, rows, width, paint);
  const heads: readonly Column[] = [{ head: "WHEN, WHERE, WHAT", least: 17, share: 20 }, ...columns.slice(HEAD)];
  const merged = rows.map((row) => [row.slice(0, HEAD).flat(), ...row.slice(HEAD)]);
  return tableLines(heads, merged, width, paint);
}

/** One row an event of the readings, news first within each; then what else a reader should know of them. */
export function readingsTable(readings: readonly Reading[], width: number, paint: Paint): string {
  const nameOf = shortIds(readings.map(({ id }) => id));
  const rows = readings.flatMap((reading) =>
    reading.events.map((event): Row => [...mentionCells(event, reading, paint), [nameOf(reading.id)]]),
  );
  const lines = rows.length === 0 ? [] : [...incidentLines("REPORT", rows, width, paint)];
  const silent = readings.filter(
    ({ events, notes }) => events.length === 0 && notes.every(({ code }) => code !== "unknown-language"),
  );
  const notes = readings.flatMap(({ id, notes }) => notes.map((note): Row => [["!"], [note.text], [nameOf(id)]]));
  if (silent.length > 0) {
    if (lines.length > 0) lines.push("");
    const heads: readonly Column[] = [{ head: "NO INCIDENT IN", least: 20 }];
    lines.push(
      ...tableLines(
        heads,
        silent.map(({ id }): Row => [[nameOf(id)]]),
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

/** Cells of one mention, in the order of the columns. */
function mentionCells(event: EventMention, reading: Reading, paint: Paint): Row {
  const names = event.speakers.map(({ name }) => name);
  return [
    [whenCell(event.when, paint)],
    [whereCell(event.where, event.country, paint)],
    kindCell(event, paint),
    sideLines(event.sides, paint),
    [tollCell(event.killed, paint)],
    [tollCell(event.injured, paint)],
    names.length === 0 ? [reading.publisher ?? UNSAID] : speakersCell(names, paint),
  ];
}
