/**
 * How the compiled gazetteer lies in memory: one block of little-endian numbers and one pool of UTF-8 names, read in
 * place, so that opening it makes no object per row. Sections follow each other in the order of `SECTIONS`, each
 * beginning at a multiple of 4; their lengths in bytes stand in the header.
 */
export const MAGIC = 0x72_67_61_7a;
/** Raised whenever the layout or what is compiled into it changes; an older file is made anew. */
export const LAYOUT = 7;

export const SECTIONS = [
  "latitude", // i32, 1e-5 degrees
  "longitude", // i32, 1e-5 degrees
  "population", // u32
  "id", // u32: GeoNames id of a settlement; of a unit, offset of its code in the pool
  "name", // u32: offset of the display name in the pool
  "admin1", // u32: row of the unit it lies in, NONE = none
  "admin2", // u32
  "radius", // u16, tenths of a km
  "country", // u8: index into `countries`
  "kind", // u8: index into KINDS
  "rank", // u8: index into RANKS
  "countries", // ISO codes, two bytes each
  "slots", // u32 pairs: offset of the key in the pool (0 = empty), first posting
  "postings", // u32: row, ALTERNATE, LAST
  "heads", // u32: hash of a name's first word with the longest name's number of words in the low 4 bits
  "pool", // UTF-8, each string ended by a zero byte; offset 0 is the empty string
] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_BYTES = 4 * (2 + SECTIONS.length);

export const KINDS = ["site", "settlement", "district", "province", "admin1", "country", "area"] as const;

/** What a settlement is the seat of; units and own places have ranks of their own. */
export const RANKS = [
  "other",
  "section",
  "seat4",
  "seat3",
  "seat2",
  "seat1",
  "capital",
  "unit2",
  "unit1",
  "own",
  "country",
] as const;
export type Rank = (typeof RANKS)[number];

export const NONE = 0xffff_ffff;
export const LAST = 0x8000_0000;
export const ALTERNATE = 0x4000_0000;
export const ROW = 0x3fff_ffff;

/** FNV-1a over bytes `[from, to)`, with a final mix because tables use the low bits. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Writes `text` as UTF-8 into `into` from `at`; returns the end, or -1 where it does not fit. */
export function encodeUtf8(text: string, into: Uint8Array, at: number): number {
  let end = at;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    if (end + 4 > into.length) return -1;
    if (code < 0x80) into[end++] = code;
    else if (code < 0x800) {
      into[end++] = 0xc0 | (code >> 6);
      into[end++] = 0x80 | (code & 63);
    } else if (code < 0x10000) {
      into[end++] = 0xe0 | (code >> 12);
      into[end++] = 0x80 | ((code >> 6) & 63);
      into[end++] = 0x80 | (code & 63);
    } else {
      into[end++] = 0xf0 | (code >> 18);
      into[end++] = 0x80 | ((code >> 12) & 63);
      into[end++] = 0x80 | ((code >> 6) & 63);
      into[end++] = 0x80 | (code & 63);
      i++;
    }
  }
  return end;
}

/** The zero-ended UTF-8 string at `at`. */
export function decodeUtf8(bytes: Uint8Array, at: number): string {
  let text = "";
  for (let i = at; bytes[i] !== 0 && i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      i++;
      continue;
    }
    const more = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let code = byte & (0x3f >> more);
    for (let k = 1; k <= more; k++) code = (code << 6) | (bytes[i + k]! & 63);
    text += String.fromCodePoint(code);
    i += more + 1;
  }
  return text;
}
