import type { EventLine } from "../model/event-line.ts";
import { type CsvValue, csvLine } from "./cells.ts";

/** Columns in their order, which never changes: new ones are added at the end. UTF-8, LF, no byte-order mark. */
const COLUMNS: readonly (readonly [string, (event: EventLine) => CsvValue])[] = [
  ["id", ({ id }) => id],
  ["start", ({ when }) => when?.start ?? null],
  ["end", ({ when }) => when?.end ?? null],
  ["date_precision", ({ when }) => when?.precision ?? null],
  ["kind", ({ kind }) => kind],
  ["domain", ({ domain }) => domain],
  ["country", ({ country }) => country],
  ["admin1", ({ where }) => where?.admin1 ?? null],
  ["place", ({ where }) => where?.name ?? null],
  ["place_kind", ({ where }) => where?.kind ?? null],
  ["latitude", ({ where }) => where?.latitude ?? null],
  ["longitude", ({ where }) => where?.longitude ?? null],
  ["radius_km", ({ where }) => where?.radiusKm ?? null],
  ["place_id", ({ where }) => where?.id ?? null],
  ["initiators", ({ sides }) => sides.filter(({ role }) => role === "initiator").map(({ actor }) => actor)],
  ["targets", ({ sides }) => sides.filter(({ role }) => role === "target").map(({ actor }) => actor)],
  [
    "other_sides",
    ({ sides }) => sides.filter(({ role }) => role === "both" || role === "unknown").map(({ actor }) => actor),
  ],
  ["killed_low", ({ killed }) => killed?.low ?? null],
  ["killed_best", ({ killed }) => killed?.best ?? null],
  ["killed_high", ({ killed }) => killed?.high ?? null],
  ["killed_high_open", ({ killed }) => (killed === null ? null : killed.high === null)],
  ["killed_disputed", ({ killed }) => killed?.disputed ?? null],
  ["injured_low", ({ injured }) => injured?.low ?? null],
  ["injured_best", ({ injured }) => injured?.best ?? null],
  ["injured_high", ({ injured }) => injured?.high ?? null],
  ["injured_high_open", ({ injured }) => (injured === null ? null : injured.high === null)],
  ["policy", ({ killed, injured }) => (killed ?? injured)?.policy ?? null],
  ["speakers", ({ speakers }) => speakers],
  ["reports", ({ reports }) => reports],
  ["updated_at", ({ updatedAt }) => updatedAt],
  ["geo_precision", ({ where }) => where?.codes?.acled ?? null],
  ["where_prec", ({ where }) => where?.codes?.ucdp ?? null],
  ["plover_resolution", ({ where }) => where?.codes?.plover ?? null],
];

/** Events as CSV, in the order they come, one piece of text at a time: the header, then a line each. */
export async function* eventsToCsv(events: AsyncIterable<EventLine>): AsyncGenerator<string> {
  yield csvLine(COLUMNS.map(([name]) => name));
  for await (const event of events) yield csvLine(COLUMNS.map(([, value]) => value(event)));
}
