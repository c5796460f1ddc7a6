import type { Place, PlaceNames } from "../../model/knowledge.ts";
import type { PlaceKind } from "../../model/words.ts";
import {
  ALTERNATE,
  decodeUtf8,
  encodeUtf8,
  HEADER_BYTES,
  hashBytes,
  KINDS,
  LAST,
  LAYOUT,
  MAGIC,
  NONE,
  RANKS,
  type Rank,
  ROW,
  SECTIONS,
  type Section,
} from "./gazetteer-layout.ts";
import { nearest } from "./nearest.ts";
import { placeKey } from "./place-key.ts";

/** A place under a name: `row` names it within this gazetteer; `alternate`: the name is not its main one. */
export type Posting = { readonly row: number; readonly alternate: boolean };

/**
 * Places by name. Rows are numbers so that many can be weighed without making an object of each; `place` makes one.
 * Keys are those of `placeKey`.
 */
export type Gazetteer = {
  readonly find: (key: string) => readonly Place[];
  readonly rows: (key: string) => readonly Posting[];
  /** True if some name begins with this folded word. */
  readonly mayStart: (word: string) => boolean;
  /** Number of words of the longest name that begins with this folded word; 0 = none does. */
  readonly longestFrom: (word: string) => number;
  readonly place: (row: number) => Place;
  /** Row of a first-order unit by its id ("admin1:US.CA"); -1 = none. */
  readonly unit: (id: string) => number;
  /** Row of a first-order unit or of an own place by its id; -1 = none. */
  readonly rowOf: (id: string) => number;
  /** Row of any place by its id; -1 = none. The first call takes some 50 ms. */
  readonly known: (id: string) => number;
  /** Row of a first-order unit by its country and the key of one of its names; -1 = none. */
  readonly unitNamed: (country: string, key: string) => number;
  /** True if a person said that the name means this place. */
  readonly isTaught: (key: string, row: number) => boolean;
  readonly latitude: (row: number) => number;
  readonly longitude: (row: number) => number;
  readonly population: (row: number) => number;
  readonly radiusKm: (row: number) => number;
  readonly kind: (row: number) => PlaceKind;
  readonly rank: (row: number) => Rank;
  /** ISO code; "" = none. */
  readonly country: (row: number) => string;
  /** Row of the first-order unit; for such a unit, itself; -1 = none. */
  readonly admin1: (row: number) => number;
  /** Row of the second-order unit; for such a unit, itself; -1 = none. */
  readonly admin2: (row: number) => number;
  /** Settlements and own places nearest to a point, nearest first, none farther than `withinKm`. */
  readonly near: (latitude: number, longitude: number, most: number, withinKm: number) => readonly NearPlace[];
  /** Number of compiled and own places. */
  readonly size: number;
};

export type NearPlace = { readonly place: Place; readonly km: number };

/** How many places made from rows are kept for the next report. */
const KEPT_PLACES = 4096;

/** True if the block was compiled with this layout; otherwise it must be made anew. */
export function isGazetteer(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_BYTES) return false;
  const header = wordsOf(bytes.slice(0, HEADER_BYTES));
  let total = HEADER_BYTES;
  for (let i = 2; i < header.length; i++) total += (header[i]! + 3) & ~3;
  return header[0] === MAGIC && header[1] === LAYOUT && bytes.length === total;
}

/**
 * Opens a compiled gazetteer and lays `own` places over it: those with the id of a compiled unit or town mend its name
 * and coordinates and add names, as a later own place does to an earlier one; the others are places of their own. `spellings`: more ways of writing places that are there.
 * Throws a plain Error if `bytes` is no whole gazetteer of this layout (ask `isGazetteer` first).
 */
export function openGazetteer(
  bytes: Uint8Array,
  own: readonly Place[] = [],
  spellings: readonly Pick<PlaceNames, "id" | "names">[] = [],
): Gazetteer {
  if (!isGazetteer(bytes)) throw new Error("not a gazetteer of this layout");
  const block = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const part = sectionsOf(block);
  const pool = part.pool;
  // copied, because own places mend some
  const latitudes = new Int32Array(block.buffer, part.latitude.byteOffset, part.latitude.length / 4).slice();
  const longitudes = new Int32Array(block.buffer, part.longitude.byteOffset, part.longitude.length / 4).slice();
  const populations = wordsOf(part.population);
  const ids = wordsOf(part.id);
  const names = wordsOf(part.name);
  const admin1s = wordsOf(part.admin1);
  const admin2s = wordsOf(part.admin2);
  const radii = new Uint16Array(block.buffer, part.radius.byteOffset, part.radius.length / 2);
  const slots = wordsOf(part.slots);
  const postings = wordsOf(part.postings);
  const heads = wordsOf(part.heads);
  const countries = countryCodes(part.countries);
  const base = latitudes.length;
  const slotMask = slots.length / 2 - 1;
  const headMask = heads.length - 1;
  const scratch = new Uint8Array(1024);
  const kept = new Map<number, Place>();

  const rankAt = (row: number): Rank => RANKS[part.rank[row]!]!;
  const mended = new Map<number, Place>();
  const nameAt = (row: number): string => mended.get(row)?.name ?? decodeUtf8(pool, names[row]!);
  const units = new Map<string, number>();
  for (let row = 0; row < base && rankAt(row) === "unit1"; row++) {
    units.set(`admin1:${decodeUtf8(pool, ids[row]!)}`, row);
  }
  let allRows: ReadonlyMap<string, number> | null = null;
  const added: Place[] = [];
  const addedUnits: number[] = [];
  const ownRows = new Map<string, Posting[]>();
  const ownHeads = new Map<string, number>();
  const rowOfId = new Map<string, number>(units);
  for (const [id, row] of settlementsOf([...own, ...spellings], ids, part.rank)) rowOfId.set(id, row);
  for (const place of own) {
    let row = rowOfId.get(place.id);
    if (row === undefined) {
      row = base + added.length;
      rowOfId.set(place.id, row);
      added.push(place);
      const within = place.admin1 === null ? null : ([place.country ?? "", placeKey(place.admin1)] as const);
      addedUnits.push(within === null ? -1 : unitNamed(...within));
    } else if (row < base) {
      mended.set(row, place);
      latitudes[row] = Math.round(place.latitude * 1e5);
      longitudes[row] = Math.round(place.longitude * 1e5);
    } else {
      const before = added[row - base]!;
      added[row - base] = { ...place, names: [...new Set([...before.names, ...place.names])] };
    }
    post(row, [place.name, ...place.names]);
  }
  for (const { id, names } of spellings) {
    const row = rowOfId.get(id);
    if (row !== undefined) post(row, names);
  }

  function post(row: number, spellings: readonly string[]): void {
    for (const spelling of spellings) {
      const key = placeKey(spelling);
      const list = ownRows.get(key);
      if (list === undefined) ownRows.set(key, [{ row, alternate: false }]);
      else if (!list.some((posting) => posting.row === row)) list.push({ row, alternate: false });
      const head = key.split(" ", 1)[0]!;
      ownHeads.set(head, Math.max(ownHeads.get(head) ?? 0, key.split(" ").length));
    }
  }

  function unitNamed(code: string, key: string): number {
    const hit = compiled(key).find(({ row }) => rankAt(row) === "unit1" && countries[part.country[row]!] === code);
    return hit === undefined ? -1 : hit.row;
  }

  function compiled(key: string): Posting[] {
    const end = encodeUtf8(key, scratch, 0);
    if (end <= 0) return [];
    for (let slot = hashBytes(scratch, 0, end) & slotMask; slots[slot * 2] !== 0; slot = (slot + 1) & slotMask) {
      if (!holds(pool, slots[slot * 2]!, scratch, end)) continue;
      const found: Posting[] = [];
      for (let at = slots[slot * 2 + 1]!; ; at++) {
        const posting = postings[at]!;
        found.push({ row: posting & ROW, alternate: (posting & ALTERNATE) !== 0 });
        if ((posting & LAST) !== 0) return found;
      }
    }
    return [];
  }

  const rows = (key: string): readonly Posting[] => {
    const found = compiled(key);
    const more = ownRows.get(key);
    if (more === undefined) return found;
    for (const posting of more) {
      const at = found.findIndex(({ row }) => row === posting.row);
      if (at < 0) found.push(posting);
      else found[at] = posting;
    }
    return found;
  };

  const longestFrom = (word: string): number => {
    const ownLongest = ownHeads.get(word) ?? 0;
    const end = encodeUtf8(word, scratch, 0);
    if (end <= 0) return ownLongest;
    const hash = hashBytes(scratch, 0, end);
    const stored = (hash & ~15) >>> 0;
    for (let slot = hash & headMask; heads[slot] !== 0; slot = (slot + 1) & headMask) {
      const head = heads[slot]!;
      if ((head & ~15) >>> 0 === stored) return Math.max(ownLongest, head & 15);
    }
    return ownLongest;
  };

  const country = (row: number): string =>
    row < base ? countries[part.country[row]!]! : (added[row - base]!.country ?? "");
  const admin1 = (row: number): number => {
    if (row >= base) return addedUnits[row - base]!;
    const unit = admin1s[row]!;
    return unit === NONE ? (rankAt(row) === "unit1" ? row : -1) : unit;
  };
  const admin2 = (row: number): number => {
    if (row >= base) return -1;
    const unit = admin2s[row]!;
    return unit === NONE ? (rankAt(row) === "unit2" ? row : -1) : unit;
  };
  const latitude = (row: number): number => (row < base ? latitudes[row]! / 1e5 : added[row - base]!.latitude);
  const longitude = (row: number): number => (row < base ? longitudes[row]! / 1e5 : added[row - base]!.longitude);
  const radiusKm = (row: number): number =>
    row >= base ? added[row - base]!.radiusKm : (mended.get(row)?.radiusKm ?? radii[row]! / 10);
  const rank = (row: number): Rank =>
    row < base ? rankAt(row) : added[row - base]!.kind === "country" ? "country" : "own";
  const kind = (row: number): PlaceKind => (row < base ? KINDS[part.kind[row]!]! : added[row - base]!.kind);

  const place = (row: number): Place => {
    const known = kept.get(row);
    if (known !== undefined) return known;
    if (row >= base) return keep(row, ownPlace(row));
    const unit1 = admin1(row);
    const unit2 = admin2(row);
    const name = nameAt(row);
    const made: Place = {
      id: idOf(row),
      name,
      names: [name],
      kind: kind(row),
      country: country(row) === "" ? null : country(row),
      admin1: unit1 < 0 ? null : nameAt(unit1),
      admin2: unit2 < 0 ? null : nameAt(unit2),
      latitude: latitude(row),
      longitude: longitude(row),
      radiusKm: radiusKm(row),
      population: populations[row]!,
    };
    return keep(row, made);
  };
  const keep = (row: number, made: Place): Place => {
    if (kept.size >= KEPT_PLACES) kept.clear();
    kept.set(row, made);
    return made;
  };
  /** Under the name that its unit goes by now. */
  const ownPlace = (row: number): Place => {
    const unit = addedUnits[row - base]!;
    const place = added[row - base]!;
    return unit < 0 ? place : { ...place, admin1: nameAt(unit) };
  };
  const idOf = (row: number): string => {
    const of = rankAt(row);
    if (of === "unit1" || of === "unit2") return `admin${of === "unit1" ? 1 : 2}:${decodeUtf8(pool, ids[row]!)}`;
    return of === "own" ? decodeUtf8(pool, ids[row]!) : `geonames:${ids[row]}`;
  };

  return {
    find: (key) => rows(key).map(({ row }) => place(row)),
    rows,
    mayStart: (word) => longestFrom(word) > 0,
    longestFrom,
    place,
    unit: (id) => units.get(id) ?? -1,
    rowOf: (id) => rowOfId.get(id) ?? -1,
    known: (id) => {
      allRows ??= new Map(Array.from({ length: base }, (_, row) => [idOf(row), row]));
      return rowOfId.get(id) ?? allRows.get(id) ?? -1;
    },
    unitNamed,
    isTaught: () => false,
    latitude,
    longitude,
    population: (row) => (row < base ? populations[row]! : added[row - base]!.population),
    radiusKm,
    kind,
    rank,
    country,
    admin1,
    admin2,
    near: (north, east, most, withinKm) =>
      nearest({ size: base + added.length, latitude, longitude, rank }, { latitude: north, longitude: east }, withinKm)
        .slice(0, most)
        .map(({ row, km }) => ({ place: place(row), km })),
    size: base + added.length,
  };
}

/** Rows of the compiled settlements that own places mend by their GeoNames id. */
function settlementsOf(
  own: readonly { readonly id: string }[],
  ids: Uint32Array,
  ranks: Uint8Array,
): ReadonlyMap<string, number> {
  const wanted = new Map<number, string>();
  for (const { id } of own) if (id.startsWith("geonames:")) wanted.set(Number(id.slice(9)), id);
  const rows = new Map<string, number>();
  if (wanted.size === 0) return rows;
  const firstUnit = RANKS.indexOf("unit2");
  // most rows are told apart by the low bits of their id, without a look-up
  const low = new Uint8Array(65_536);
  for (const id of wanted.keys()) low[id & 65_535] = 1;
  for (let row = 0; row < ids.length; row++) {
    if (low[ids[row]! & 65_535] === 0 || ranks[row]! >= firstUnit) continue;
    const id = wanted.get(ids[row]!);
    if (id !== undefined) rows.set(id, row);
  }
  return rows;
}

function holds(pool: Uint8Array, at: number, key: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (pool[at + i] !== key[i]) return false;
  return pool[at + length] === 0;
}

function sectionsOf(block: Uint8Array): Readonly<Record<Section, Uint8Array>> {
  const header = wordsOf(block.subarray(0, HEADER_BYTES));
  let at = HEADER_BYTES;
  const parts = SECTIONS.map((section, index) => {
    const length = header[2 + index]!;
    const part = block.subarray(at, at + length);
    at += (length + 3) & ~3;
    return [section, part] as const;
  });
  // every section is listed, so the record is whole
  return Object.fromEntries(parts) as Readonly<Record<Section, Uint8Array>>;
}

function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function countryCodes(bytes: Uint8Array): readonly string[] {
  const codes: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2)
    codes.push(bytes[i] === 0 ? "" : String.fromCharCode(bytes[i]!, bytes[i + 1]!));
  return codes;
}
