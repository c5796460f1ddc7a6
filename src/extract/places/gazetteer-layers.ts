import type { Gazetteer, Posting } from "./gazetteer.ts";
import { nearest } from "./nearest.ts";
import { placeKey } from "./place-key.ts";

/**
 * Lays a second gazetteer over a first: what both list is the first's place, found under the names of both; the others
 * are added. Units that the second only names by code or name are those of the first.
 */
export function layered(first: Gazetteer, second: Gazetteer): Gazetteer {
  const base = first.size;
  // where each row of the second lies: a row of the first, or behind its last
  const at = new Int32Array(second.size);
  for (let row = 0; row < second.size; row++) {
    const known = rowInFirst(row);
    at[row] = known >= 0 ? known : base + row;
  }
  const pick = <T>(row: number, of: (layer: Gazetteer, row: number) => T): T =>
    row < base ? of(first, row) : of(second, row - base);
  const moved = (row: number): number => (row < 0 ? -1 : at[row]!);
  const rows = (key: string): readonly Posting[] => {
    const own = second.rows(key);
    if (own.length === 0) return first.rows(key);
    const found = [...first.rows(key)];
    for (const { row, alternate } of own) {
      const there = at[row]!;
      // a unit that is only named by what lies in it has no spot
      if (there >= base && second.radiusKm(row) === 0) continue;
      if (!found.some((posting) => posting.row === there)) found.push({ row: there, alternate });
    }
    return found;
  };
  const place = (row: number) => {
    const made = pick(row, (layer, inner) => layer.place(inner));
    if (row < base) return made;
    const [unit1, unit2] = [admin1(row), admin2(row)];
    return {
      ...made,
      admin1: unit1 < 0 ? made.admin1 : pick(unit1, (layer, inner) => layer.place(inner).name),
      admin2: unit2 < 0 ? made.admin2 : pick(unit2, (layer, inner) => layer.place(inner).name),
    };
  };
  const admin1 = (row: number): number => (row < base ? first.admin1(row) : moved(second.admin1(row - base)));
  const admin2 = (row: number): number => (row < base ? first.admin2(row) : moved(second.admin2(row - base)));
  const latitude = (row: number) => pick(row, (layer, inner) => layer.latitude(inner));
  const longitude = (row: number) => pick(row, (layer, inner) => layer.longitude(inner));
  const rank = (row: number) => pick(row, (layer, inner) => layer.rank(inner));
  const whole = { size: base + second.size, latitude, longitude, rank };
  const either = (ask: (layer: Gazetteer) => number): number => {
    const row = ask(first);
    return row >= 0 ? row : moved(ask(second));
  };
  return {
    ...whole,
    rows,
    place,
    admin1,
    admin2,
    find: (key) => rows(key).map(({ row }) => place(row)),
    mayStart: (word) => first.mayStart(word) || second.mayStart(word),
    longestFrom: (word) => Math.max(first.longestFrom(word), second.longestFrom(word)),
    unit: (id) => either((layer) => layer.unit(id)),
    rowOf: (id) => either((layer) => layer.rowOf(id)),
    known: (id) => either((layer) => layer.known(id)),
    unitNamed: (country, key) => either((layer) => layer.unitNamed(country, key)),
    isTaught: (key, row) => first.isTaught(key, row),
    population: (row) => pick(row, (layer, inner) => layer.population(inner)),
    radiusKm: (row) => pick(row, (layer, inner) => layer.radiusKm(inner)),
    kind: (row) => pick(row, (layer, inner) => layer.kind(inner)),
    country: (row) => pick(row, (layer, inner) => layer.country(inner)),
    near: (north, east, most, withinKm) => {
      const seen = new Set<number>();
      return nearest(whole, { latitude: north, longitude: east }, withinKm)
        .map(({ row, km }) => ({ row: row < base ? row : at[row - base]!, km }))
        .filter(({ row }) => !seen.has(row) && seen.add(row))
        .slice(0, most)
        .map(({ row, km }) => ({ place: place(row), km }));
    },
  };

  function rowInFirst(row: number): number {
    const of = second.rank(row);
    const { id, name } = second.place(row);
    const known = first.known(id);
    if (known >= 0 || of !== "unit1") return known;
    return first.unitNamed(second.country(row), placeKey(name));
  }
}

/** A person's word that a name means a place. */
export type Taught = { readonly key: string; readonly id: string };

/** The same gazetteer, which knows what persons said of names. An id that no row has is left out. */
export function withTaught(gazetteer: Gazetteer, taught: readonly Taught[]): Gazetteer {
  if (taught.length === 0) return gazetteer;
  const told = new Map<string, Set<number>>();
  const heads = new Map<string, number>();
  for (const { key, id } of taught) {
    const row = gazetteer.known(id);
    if (row < 0 || key === "") continue;
    const rows = told.get(key) ?? new Set();
    told.set(key, rows.add(row));
    const words = key.split(" ");
    heads.set(words[0]!, Math.max(heads.get(words[0]!) ?? 0, words.length));
  }
  const rows = (key: string): readonly Posting[] => {
    const found = gazetteer.rows(key);
    const more = told.get(key);
    if (more === undefined) return found;
    return [...[...more].map((row) => ({ row, alternate: false })), ...found.filter(({ row }) => !more.has(row))];
  };
  const longestFrom = (word: string) => Math.max(gazetteer.longestFrom(word), heads.get(word) ?? 0);
  return {
    ...gazetteer,
    rows,
    find: (key) => rows(key).map(({ row }) => gazetteer.place(row)),
    longestFrom,
    mayStart: (word) => longestFrom(word) > 0,
    isTaught: (key, row) => told.get(key)?.has(row) ?? false,
  };
}
