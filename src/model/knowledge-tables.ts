import type { ActorEntry, Country, PlaceNames } from "./knowledge.ts";
import { SIDE_KINDS, type SideKind } from "./words.ts";

/**
 * Reads the text of `world.tsv`. Lists inside a cell are split at ";". `file` is only for messages.
 * Throws a plain Error naming file and line where a row is not what the header promises: the data is ours.
 */
export function parseCountries(file: string, text: string): readonly Country[] {
  return rowsOf(file, text, ["id", "iso3", "latitude", "longitude", "radiusKm", "source"]).map((row) => {
    need(/^[A-Z]{2}$/.test(row.cell("id")), row, "id is no two-letter code");
    need(/^[A-Z]{3}$/.test(row.cell("iso3")), row, "iso3 is no three-letter code");
    need(row.cell("source") !== "", row, "source is empty");
    const country = {
      id: row.cell("id"),
      iso3: row.cell("iso3"),
      names: row.lists("names"),
      demonyms: row.lists("demonyms"),
      capitals: row.lists("capitals"),
      latitude: number(row, "latitude", -90, 90),
      longitude: number(row, "longitude", -180, 180),
      radiusKm: number(row, "radiusKm", 1, 3000),
    };
    for (const [language, names] of Object.entries(country.names)) {
      need(names.length > 0, row, `names_${language} is empty`);
    }
    return country;
  });
}

/**
 * Reads the text of an `actors.tsv`. Lists inside a cell are split at ";"; columns `name_xx` are display names in
 * the language xx. Throws a plain Error naming file and line where a row is not what the header promises.
 */
export function parseActors(file: string, text: string): readonly ActorEntry[] {
  const columns = ["id", "name", "aliases", "cased", "kind", "countries", "from", "until", "successorOf", "source"];
  return rowsOf(file, text, columns).map((row) => {
    const from = year(row, "from");
    const until = year(row, "until");
    need(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(row.cell("id")), row, "id is not in lower-case letters, digits and hyphens");
    need(row.cell("name") !== "", row, "name is empty");
    need(row.cell("source") !== "", row, "source is empty");
    need(from === null || until === null || from <= until, row, "until lies before from");
    return {
      id: row.cell("id"),
      name: row.cell("name"),
      names: row.texts("name"),
      aliases: row.list("aliases"),
      cased: row.list("cased"),
      kind: sideKind(row),
      countries: row.list("countries"),
      from,
      until,
      successorOf: row.cell("successorOf") === "" ? null : row.cell("successorOf"),
      source: row.cell("source"),
    };
  });
}

/**
 * Reads the text of a `names-xx.tsv`: names of places in one language, each place once. Throws a plain Error naming
 * file and line where a row is not what the header promises.
 */
export function parsePlaceNames(file: string, text: string): readonly PlaceNames[] {
  const seen = new Set<string>();
  return rowsOf(file, text, ["id", "read", "name", "aliases", "source"]).map((row) => {
    const id = row.cell("id");
    need(id !== "" && row.cell("name") !== "" && row.cell("source") !== "", row, "id, name or source is empty");
    need(!seen.has(id), row, `${id} is listed twice`);
    seen.add(id);
    return { id, read: row.cell("read") || null, names: [row.cell("name"), ...row.list("aliases")] };
  });
}

/** A row under its table's header, with the cells read by column name. */
type Row = {
  readonly file: string;
  readonly line: number;
  readonly cell: (column: string) => string;
  readonly list: (column: string) => readonly string[];
  /** The columns `name_xx`, by language, as lists. */
  readonly lists: (name: string) => Readonly<Record<string, readonly string[]>>;
  /** The columns `name_xx` that are not empty, by language. */
  readonly texts: (name: string) => Readonly<Record<string, string>>;
};

function rowsOf(file: string, text: string, columns: readonly string[]): readonly Row[] {
  const lines = text.split(/\r?\n/);
  const header = (lines[0] ?? "").split("\t");
  for (const column of columns) {
    if (!header.includes(column)) throw new Error(`${file}:1: the column ${column} is missing`);
  }
  const at = new Map(header.map((column, i) => [column, i]));
  const rows: Row[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line !== "") rows.push(rowOf(file, i + 1, header, at, line.split("\t")));
  }
  return rows;
}

function rowOf(
  file: string,
  line: number,
  header: readonly string[],
  at: ReadonlyMap<string, number>,
  cells: readonly string[],
): Row {
  if (cells.length !== header.length) {
    throw new Error(`${file}:${line}: ${cells.length} cells under ${header.length} columns`);
  }
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] !== "" && isRagged(cells[i]!, header[i] !== "source")) {
      throw new Error(`${file}:${line}: stray blank or ";" in ${header[i]}`);
    }
  }
  const cell = (column: string) => cells[at.get(column)!]!;
  const list = (column: string) => (cell(column) === "" ? [] : cell(column).split(";"));
  return {
    file,
    line,
    cell,
    list,
    lists: (name) => {
      const found: Record<string, readonly string[]> = {};
      for (const column of header)
        if (column.startsWith(`${name}_`)) found[column.slice(name.length + 1)] = list(column);
      return found;
    },
    texts: (name) => {
      const found: Record<string, string> = {};
      for (const column of header) {
        if (column.startsWith(`${name}_`) && cell(column) !== "") found[column.slice(name.length + 1)] = cell(column);
      }
      return found;
    },
  };
}

/** Blanks at the ends of a cell or, in lists, of a member; empty members. */
function isRagged(value: string, isList: boolean): boolean {
  if (value !== value.trim()) return true;
  if (!isList || !value.includes(";")) return false;
  return value.split(";").some((member) => member === "" || member !== member.trim());
}

function need(holds: boolean, row: Pick<Row, "file" | "line">, what: string): void {
  if (!holds) throw new Error(`${row.file}:${row.line}: ${what}`);
}

function number(row: Row, column: string, min: number, max: number): number {
  const value = Number(row.cell(column));
  need(row.cell(column) !== "" && value >= min && value <= max, row, `${column} is no number from ${min} to ${max}`);
  return value;
}

/** Years of actors reach back to the oldest service still in the news, not further. */
const OLDEST = 1500;

function year(row: Row, column: string): number | null {
  if (row.cell(column) === "") return null;
  return number(row, column, OLDEST, 2100);
}

function sideKind(row: Row): SideKind {
  const kind = SIDE_KINDS.find((word) => word === row.cell("kind"));
  if (kind === undefined) throw new Error(`${row.file}:${row.line}: kind is none of ${SIDE_KINDS.join(", ")}`);
  return kind;
}
