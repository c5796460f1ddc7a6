import type { EventLine, ShownToll } from "../../model/event-line.ts";
import { quantityCell, UNSAID, whenCell, whereCell } from "../cells.ts";
import type { Paint } from "../io.ts";
import { type Column, type Row, tableLines } from "../table.ts";

const COLUMNS: readonly Column[] = [
  { head: "ID", least: 8 },
  { head: "WHEN", least: 10 },
  { head: "WHERE", least: 14 },
  { head: "WHAT", least: 9 },
  { head: "SIDES", least: 22 },
  { head: "KILLED", align: "right", least: 9 },
  { head: "INJURED", align: "right", least: 9 },
  { head: "VOICES", align: "right", least: 6 },
  { head: "REPORTS", align: "right", least: 7 },
];

/** One row an event. */
export function eventsTable(events: readonly EventLine[], width: number, paint: Paint): readonly string[] {
  return events.length === 0 ? [] : tableLines(COLUMNS, events.map(rowOf), width, paint);
}

function rowOf({ id, when, where, country, kind, sides, killed, injured, speakers, reports }: EventLine): Row {
  return [
    [id],
    [whenCell(when)],
    [whereCell(where === null ? [] : [where], country)],
    [kind.replaceAll("_", " ")],
    sides.length === 0 ? [UNSAID] : sides.map(({ actor, suspected }) => (suspected ? `${actor} (suspected)` : actor)),
    [shownCell(killed)],
    [shownCell(injured)],
    [String(speakers)],
    [String(reports)],
  ];
}

/** The range as analysts write it, the figure that the policy picks in front where it is not the range itself. */
export function shownCell(toll: ShownToll | null): string {
  if (toll === null) return UNSAID;
  const { low, best, high, wording, disputed } = toll;
  const range = quantityCell({ min: low, max: high, named: null, wording });
  return disputed && best !== null ? `${best} (${range})` : range;
}
