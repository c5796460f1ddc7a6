import type { EventLine, ShownToll } from "../../model/event-line.ts";
import { quantityCell, UNSAID, whenCell, whereCell } from "../cells.ts";
import type { Paint } from "../io.ts";
import { type Column, type Row, tableLines } from "../table.ts";
import type { Tongue } from "../tongue.ts";

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
  return events.length === 0
    ? []
    : tableLines(
        COLUMNS,
        events.map((event) => rowOf(event, paint)),
        width,
        paint,
      );
}

function rowOf(
  { id, when, where, country, kind, sides, killed, injured, speakers, reports }: EventLine,
  paint: Paint,
): Row {
  return [
    [id],
    [whenCell(when, paint)],
    [whereCell(where === null ? [] : [where], country, paint)],
    [paint.say(kind.replaceAll("_", " "))],
    sides.length === 0 ? [UNSAID] : sides.map((side) => namedSide(side, paint)),
    [shownCell(killed, paint)],
    [shownCell(injured, paint)],
    [String(speakers)],
    [String(reports)],
  ];
}

/** A side by its name, and whether it is only suspected. */
export function namedSide(side: EventLine["sides"][number], tongue: Tongue): string {
  const name = tongue.sideName(side);
  return side.suspected ? tongue.say("{0} (suspected)", name) : name;
}

/** The range as analysts write it, the figure that the policy picks in front where it is not the range itself. */
export function shownCell(toll: ShownToll | null, tongue: Tongue): string {
  if (toll === null) return UNSAID;
  const { low, best, high, wording, disputed } = toll;
  const range = quantityCell({ min: low, max: high, named: null, wording }, tongue);
  return disputed && best !== null ? `${best} (${range})` : range;
}
