import type { Place } from "../model/knowledge.ts";
import { UNSAID } from "./cells.ts";
import type { Paint } from "./io.ts";
import { type Column, type Row, tableLines } from "./table.ts";

const COLUMNS: readonly Column[] = [
  { head: "NAME", least: 12 },
  { head: "KIND", least: 8 },
  { head: "WITHIN", least: 12 },
  { head: "LATITUDE", align: "right", least: 8 },
  { head: "LONGITUDE", align: "right", least: 9 },
  { head: "± KM", align: "right", least: 4 },
  { head: "PEOPLE", align: "right", least: 6 },
  { head: "KM AWAY", align: "right", least: 7 },
  { head: "ID", least: 10 },
];

/** Places, one a row; `km`: how far from the point asked for, null where none was. */
export function placeLines(
  found: readonly { readonly place: Place; readonly km: number | null }[],
  width: number,
  paint: Paint,
): readonly string[] {
  return tableLines(COLUMNS, found.map(rowOf), width, paint);
}

function rowOf({ place, km }: { readonly place: Place; readonly km: number | null }): Row {
  const { name, kind, admin2, admin1, country, latitude, longitude, radiusKm, population, id } = place;
  const within = [admin2, admin1, country].filter((part) => part !== null && part !== name).join(", ");
  return [
    [name],
    [kind],
    [within === "" ? UNSAID : within],
    [latitude.toFixed(3)],
    [longitude.toFixed(3)],
    [String(Math.round(radiusKm))],
    [population === 0 ? "" : String(population)],
    [km === null ? "" : km.toFixed(1)],
    [id],
  ];
}
