import type { PlaceKind } from "../../model/words.ts";
import type { Rank, Section } from "./gazetteer-layout.ts";
import {
  ALTERNATE,
  encodeUtf8,
  HEADER_BYTES,
  hashBytes,
  KINDS,
  LAST,
  LAYOUT,
  MAGIC,
  NONE,
  RANKS,
  SECTIONS,
} from "./gazetteer-layout.ts";
import { placeKey } from "./place-key.ts";

/** One row to be compiled. `code`: GeoNames id of a settlement, "PE.05" of a unit, the whole id of an own place. Rows of units come before what lies in them. */
export type GazetteerRow = {
  readonly code: number | string;
  readonly name: string;
  /** Other names under which it is found at full weight (the ASCII form, the name without its kind word). */
  readonly names: readonly string[];
  /** Names of lesser weight: alternate and foreign ones. */
  readonly alternates: readonly string[];
  readonly kind: PlaceKind;
  readonly rank: Rank;
  /** ISO code; "" = none. */
  readonly country: string;
  /** Index of the row it lies in; null = none. */
  readonly admin1: number | null;
  readonly admin2: number | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  readonly population: number;
};

/** Longest name in words that is kept. */
const MOST_WORDS = 9;

/** Compiles rows into the block that `openGazetteer` reads. */
export function writeGazetteer(rows: readonly GazetteerRow[]): Uint8Array {
  const pool = stringPool();
  const count = rows.length;
  const countries = [...new Set(rows.map(({ country }) => country))].sort();
  const countryIndex = new Map(countries.map((code, index) => [code, index]));
  const latitude = new Int32Array(count);
  const longitude = new Int32Array(count);
  const population = new Uint32Array(count);
  const id = new Uint32Array(count);
  const name = new Uint32Array(count);
  const admin1 = new Uint32Array(count);
  const admin2 = new Uint32Array(count);
  const radius = new Uint16Array(count);
  const country = new Uint8Array(count);
  const kind = new Uint8Array(count);
  const rank = new Uint8Array(count);
  const postings = new Map<string, number[]>();
  rows.forEach((row, index) => {
    latitude[index] = Math.round(row.latitude * 1e5);
    longitude[index] = Math.round(row.longitude * 1e5);
    population[index] = row.population;
    id[index] = typeof row.code === "number" ? row.code : pool.put(row.code);
    name[index] = pool.put(row.name);
    admin1[index] = row.admin1 ?? NONE;
    admin2[index] = row.admin2 ?? NONE;
    radius[index] = Math.min(65_535, Math.round(row.radiusKm * 10));
    country[index] = countryIndex.get(row.country)!;
    kind[index] = KINDS.indexOf(row.kind);
    rank[index] = RANKS.indexOf(row.rank);
    const seen = new Set<string>();
    const post = (spelling: string, flag: number) => {
      const key = placeKey(spelling);
      if (key === "" || seen.has(key)) return;
      seen.add(key);
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [index | flag]);
      else list.push(index | flag);
    };
    post(row.name, 0);
    for (const spelling of row.names) post(spelling, 0);
    for (const spelling of row.alternates) post(spelling, ALTERNATE);
  });
  const index = nameTable(postings, pool);
  const countryBytes = new Uint8Array(countries.length * 2);
  countries.forEach((code, at) => {
    encodeInto(code, countryBytes, at * 2);
  });
  return assemble({
    latitude,
    longitude,
    population,
    id,
    name,
    admin1,
    admin2,
    radius,
    country,
    kind,
    rank,
    countries: countryBytes,
    slots: index.slots,
    postings: index.postings,
    heads: index.heads,
    pool: pool.bytes(),
  });
}

function encodeInto(code: string, bytes: Uint8Array, at: number): void {
  // no country stays two zeros
  if (code === "") return;
  bytes[at] = code.charCodeAt(0);
  bytes[at + 1] = code.charCodeAt(1);
}

/** Open addressing over the keys' hashes; postings of one key lie together, the last one flagged. */
function nameTable(names: ReadonlyMap<string, readonly number[]>, pool: StringPool) {
  const kept = [...names].filter(([key]) => wordCount(key) <= MOST_WORDS);
  const size = powerOfTwo(kept.length * 1.4);
  const slots = new Uint32Array(size * 2);
  const postings = new Uint32Array(kept.reduce((total, [, list]) => total + list.length, 0));
  const longest = new Map<string, number>();
  const scratch = new Uint8Array(4096);
  let next = 0;
  for (const [key, list] of kept) {
    const end = encodeUtf8(key, scratch, 0);
    if (end < 0) continue;
    let slot = hashBytes(scratch, 0, end) & (size - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = pool.put(key);
    slots[slot * 2 + 1] = next;
    for (const posting of list) postings[next++] = posting;
    postings[next - 1]! |= LAST;
    const head = key.split(" ", 1)[0]!;
    longest.set(head, Math.max(longest.get(head) ?? 0, wordCount(key)));
  }
  const headSize = powerOfTwo(longest.size * 1.6);
  const heads = new Uint32Array(headSize);
  for (const [head, words] of longest) {
    const hash = hashBytes(scratch, 0, encodeUtf8(head, scratch, 0));
    const stored = (hash & ~15) >>> 0;
    let slot = hash & (headSize - 1);
    while (heads[slot] !== 0 && (heads[slot]! & ~15) >>> 0 !== stored) slot = (slot + 1) & (headSize - 1);
    heads[slot] = (stored | Math.max(heads[slot]! & 15, words)) >>> 0;
  }
  return { slots, postings: postings.subarray(0, next), heads };
}

function wordCount(key: string): number {
  let count = 1;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) === 32) count++;
  return count;
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

type StringPool = { readonly put: (text: string) => number; readonly bytes: () => Uint8Array };

function stringPool(): StringPool {
  const offsets = new Map<string, number>([["", 0]]);
  let bytes = new Uint8Array(1 << 20);
  let end = 1;
  return {
    put: (text) => {
      const known = offsets.get(text);
      if (known !== undefined) return known;
      if (end + text.length * 4 + 8 > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, end + text.length * 4 + 8));
        larger.set(bytes);
        bytes = larger;
      }
      const at = end;
      end = encodeUtf8(text, bytes, at);
      bytes[end++] = 0;
      offsets.set(text, at);
      return at;
    },
    bytes: () => bytes.subarray(0, end),
  };
}

function assemble(sections: Readonly<Record<Section, ArrayBufferView>>): Uint8Array {
  let total = HEADER_BYTES;
  for (const section of SECTIONS) total += padded(sections[section].byteLength);
  const out = new Uint8Array(total);
  const header = new Uint32Array(out.buffer, 0, HEADER_BYTES / 4);
  header[0] = MAGIC;
  header[1] = LAYOUT;
  let at = HEADER_BYTES;
  SECTIONS.forEach((section, index) => {
    const { buffer, byteOffset, byteLength } = sections[section];
    header[2 + index] = byteLength;
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  });
  return out;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
