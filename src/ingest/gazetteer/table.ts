import { PLACE_KINDS, type PlaceKind } from "../../model/words.ts";
import { faultIn, numberOf, otherNames, type PlaceRow, radiusOfTown } from "./place-row.ts";

/** Ways in which tables call the columns; case and blanks do not count. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "geonameid", "geonames id", "code", "pcode", "ubigeo"],
  name: ["name", "place", "placename", "nombre", "location", "toponym"],
  names: ["names", "aliases", "alternatenames", "alternate names", "other names"],
  kind: ["kind", "type", "tipo"],
  within: ["within"],
  country: ["country", "country code", "iso2", "cc", "pais"],
  admin1: ["admin1", "adm1", "province", "state", "region", "departamento", "department"],
  admin2: ["admin2", "adm2", "county", "provincia"],
  latitude: ["latitude", "lat", "latitud", "y"],
  longitude: ["longitude", "lon", "lng", "long", "longitud", "x"],
  radiusKm: ["radiuskm", "radius", "radius km"],
  population: ["population", "pop", "poblacion"],
};
type Column = keyof typeof CALLED;

/** Where each column stands in a table. */
export type Header = {
  readonly delimiter: string;
  readonly columns: ReadonlyMap<Column, number>;
  readonly width: number;
};

/** The header of a table of places; null where the line is none: a name, a latitude and a longitude it must have. */
export function headerOf(line: string): Header | null {
  for (const delimiter of ["\t", ",", ";"]) {
    const cells = cellsOf(line.replace(/^\ufeff/, ""), delimiter);
    if (cells === null || cells.length < 3) continue;
    const columns = new Map<Column, number>();
    cells.forEach((cell, at) => {
      const plain = cell.trim().toLowerCase().replaceAll("_", " ");
      for (const [column, names] of Object.entries(CALLED))
        if (names.includes(plain) && !columns.has(column)) columns.set(column, at);
    });
    if (["name", "latitude", "longitude"].every((column) => columns.has(column)))
      return { delimiter, columns, width: cells.length };
  }
  return null;
}

/** Reads one record of a table of places. Its id, where it has none, is made of its name and spot. */
export function readTableRow(line: string, { delimiter, columns, width }: Header): PlaceRow {
  if (line.trim() === "") return null;
  const cells = cellsOf(line, delimiter);
  if (cells === null) return { fault: "a quotation mark is not closed" };
  if (cells.length !== width) return { fault: `${cells.length} columns instead of ${width}` };
  return placeOf((column) => cells[columns.get(column) ?? -1]?.trim() ?? "");
}

/** A place from named values, as a table or the properties of a feature give them. */
export function placeOf(value: (column: string) => string): PlaceRow {
  const name = value("name");
  const place = { name, latitude: numberOf(value("latitude")), longitude: numberOf(value("longitude")) };
  const fault = faultIn(place);
  if (fault !== null) return { fault };
  const kind = value("kind") === "" ? "settlement" : value("kind").toLowerCase();
  if (!isPlaceKind(kind)) return { fault: `${kind} is no kind of place` };
  const unit = value("within").match(/^(?:(.+), )?([A-Z]{2})$/);
  const country = (value("country") || (unit?.[2] ?? "")).toUpperCase();
  if (country !== "" && !/^[A-Z]{2}$/.test(country)) return { fault: `${country} is no country of two letters` };
  const population = value("population") === "" ? 0 : numberOf(value("population"));
  if (!(population >= 0)) return { fault: `population ${value("population")}` };
  const radiusKm = value("radiusKm") === "" ? radiusOfTown(population) : numberOf(value("radiusKm"));
  if (!(radiusKm > 0 && radiusKm <= 6_500)) return { fault: `a radius of ${value("radiusKm")} km` };
  const id = value("id");
  return {
    id:
      id === ""
        ? `own:${name}@${place.latitude},${place.longitude}`
        : /^\d+$/.test(id)
          ? `own:${id}`
          : id.slice(0, 200),
    ...place,
    names: otherNames(name, value("names").split(/[;|]/)),
    kind,
    feature: null,
    country: country === "" ? null : country,
    admin1: value("admin1") || (unit?.[1] ?? null),
    admin2: value("admin2") || null,
    radiusKm,
    population: Math.round(population),
  };
}

function isPlaceKind(kind: string): kind is PlaceKind {
  return (PLACE_KINDS as readonly string[]).includes(kind);
}

/** Cells of one record as RFC 4180 has it; tabs need no quotes. Null where a quotation mark is left open. */
function cellsOf(line: string, delimiter: string): readonly string[] | null {
  if (delimiter === "\t" || !line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== '"') {
      const end = line.indexOf(delimiter, at);
      cells.push(end < 0 ? line.slice(at) : line.slice(at, end));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    let cell = "";
    at++;
    for (;;) {
      const quote = line.indexOf('"', at);
      if (quote < 0) return null;
      cell += line.slice(at, quote);
      at = quote + 1;
      if (line[at] !== '"') break;
      cell += '"';
      at++;
    }
    cells.push(cell);
    if (at >= line.length) return cells;
    at++;
  }
}

/** True if a record that begins with this line goes on in the next one: a quoted cell holds the line's end. */
export function isOpen(line: string, delimiter: string): boolean {
  return delimiter !== "\t" && line.includes('"') && cellsOf(line, delimiter) === null;
}
