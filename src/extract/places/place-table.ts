import type { Place } from "../../model/knowledge.ts";
import { PLACE_KINDS, type PlaceKind } from "../../model/words.ts";

const COLUMNS = ["id", "name", "aliases", "kind", "within", "latitude", "longitude", "radiusKm", "source"] as const;

/**
 * Reads the text of a `places.tsv`: one place a line, aliases split at ";", `within` = "Ayacucho, PE" or "PE", empty
 * where it lies in several countries. `file` is only for messages. Throws a plain Error naming file and line where a
 * row is not what the header promises: the data is ours.
 */
export function parsePlaces(file: string, text: string): readonly Place[] {
  const lines = text.split(/\r?\n/);
  if (lines[0] !== COLUMNS.join("\t")) throw new Error(`${file}:1: the columns are not ${COLUMNS.join(" ")}`);
  const seen = new Set<string>();
  const places: Place[] = [];
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] === "") continue;
    const place = placeOf(lines[i]!.split("\t"), `${file}:${i + 1}`);
    if (seen.has(place.id)) throw new Error(`${file}:${i + 1}: ${place.id} is listed twice`);
    seen.add(place.id);
    places.push(place);
  }
  return places;
}

function placeOf(cells: readonly string[], at: string): Place {
  if (cells.length !== COLUMNS.length) throw new Error(`${at}: ${cells.length} cells instead of ${COLUMNS.length}`);
  const [id, name, aliases, kind, within, latitude, longitude, radiusKm, source] = cells as readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (id === "" || name === "" || source === "") throw new Error(`${at}: id, name or source is empty`);
  if (!isPlaceKind(kind)) throw new Error(`${at}: ${kind} is no kind of place`);
  const unit = within.match(/^(?:(.+), )?([A-Z]{2})$/);
  if (unit === null && within !== "") throw new Error(`${at}: within is neither "Unit, CC" nor "CC"`);
  return {
    id,
    name,
    names: [name, ...aliases.split(";").filter((alias) => alias !== "")],
    kind,
    country: unit?.[2] ?? null,
    admin1: unit?.[1] ?? null,
    admin2: null,
    latitude: bounded(latitude, 90, at),
    longitude: bounded(longitude, 180, at),
    radiusKm: bounded(radiusKm, 20_000, at),
    population: 0,
  };
}

function isPlaceKind(kind: string): kind is PlaceKind {
  return (PLACE_KINDS as readonly string[]).includes(kind);
}

function bounded(cell: string, most: number, at: string): number {
  const value = Number(cell);
  if (cell === "" || !Number.isFinite(value) || Math.abs(value) > most)
    throw new Error(`${at}: ${cell} is not within ±${most}`);
  return value;
}
