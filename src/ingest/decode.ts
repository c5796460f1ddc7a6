import { Trouble } from "../model/trouble.ts";
import { MAX_REPORT_BYTES } from "./limits.ts";

/** A file's text, byte-order mark left out and otherwise untouched. `encoding`: label of the WHATWG Encoding Standard. */
export type Decoded = { readonly text: string; readonly encoding: string };

/** First bytes of formats that are often handed in by mistake, with what they are. */
const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG image"],
  [[0xff, 0xd8, 0xff], "a JPEG image"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF image"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office document"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
];

/**
 * Decodes a whole text file: UTF-8 with or without byte-order mark, UTF-16 by its mark, and Windows-1252 where the
 * bytes are no UTF-8 but plausible prose in it. Throws `empty-input`, `too-large`, `binary-input`, `wrong-encoding`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new Trouble("empty-input", "");
  if (bytes.length > MAX_REPORT_BYTES) {
    throw new Trouble("too-large", `${(bytes.length / 1024 / 1024).toFixed(1)} MB`);
  }
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (utf16 !== null) return { text: decodeStrictly(bytes.subarray(2), utf16), encoding: utf16 };
  refuseBinary(bytes);
  const body = hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  const text = decodeOrNull(body, "utf-8");
  if (text !== null) return { text, encoding: "utf-8" };
  if (isPlausible1252(bytes)) return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  throw new Trouble("wrong-encoding", firstBadByte(body));
}

/** Decodes with a named encoding, as a page's own `<meta charset>` names it. Null when no such encoding or not in it. */
export function decodeOrNull(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // TextDecoder says "not in this encoding" and "no such encoding" only by throwing
  }
}

/** Throws `binary-input` for known formats and for bytes that no text has. */
export function refuseBinary(bytes: Uint8Array): void {
  for (const [magic, name] of MAGIC) {
    if (magic.every((byte, i) => bytes[i] === byte)) throw new Trouble("binary-input", `it is ${name}`);
  }
  const head = bytes.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!;
    if (byte === 0) i % 2 === 0 ? even++ : odd++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  if (looksLikeUtf16(head, even, odd)) throw new Trouble("wrong-encoding", "UTF-16 without a byte-order mark");
  if (even + odd > 0) throw new Trouble("binary-input", "it holds zero bytes");
  // Prose has none; a terminal log has a few. One in ten is a picture or a program.
  if (controls * 10 > head.length) throw new Trouble("binary-input", "it is full of control bytes");
}

/** Every other byte zero, nearly, and the rest letters and spaces. */
function looksLikeUtf16(head: Uint8Array, even: number, odd: number): boolean {
  const half = head.length / 2;
  if (!(Math.max(even, odd) > half * 0.6 && Math.min(even, odd) < half * 0.05)) return false;
  let prose = 0;
  for (const byte of head) if (isAsciiLetter(byte) || byte === 32) prose++;
  return prose > half * 0.6;
}

function decodeStrictly(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  const text = decodeOrNull(bytes, encoding);
  if (text === null) throw new Trouble("wrong-encoding", `broken ${encoding.toUpperCase()}`);
  if (text === "") throw new Trouble("empty-input", "");
  return text;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Signs that prose uses, by their Windows-1252 byte: € … quotes dashes • ™, no-break space, ¡ £ § © « ­ ® ° ´ · º ª » ¿. */
const PROSE_SIGNS: ReadonlySet<number> = new Set([
  0x80, 0x82, 0x84, 0x85, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa1, 0xa3, 0xa7, 0xa9,
  0xaa, 0xab, 0xad, 0xae, 0xb0, 0xb4, 0xb7, 0xba, 0xbb, 0xbf,
]);

/**
 * Plausible prose: no undefined byte, no well-formed UTF-8 sequence anywhere (that would be damaged UTF-8, not
 * 1252), every high byte a sign of prose or a letter that touches an ASCII letter, and ASCII by far in the majority.
 */
function isPlausible1252(bytes: Uint8Array): boolean {
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    high++;
    if (UNDEFINED_1252.has(byte) || startsUtf8Sequence(bytes, i)) return false;
    if (PROSE_SIGNS.has(byte)) continue;
    const letter =
      (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) ||
      byte === 0x8a ||
      byte === 0x8e ||
      byte === 0x9a ||
      byte === 0x9e;
    if (!letter || !(isAsciiLetter(bytes[i - 1]) || isAsciiLetter(bytes[i + 1]))) return false;
  }
  return high * 5 < bytes.length;
}

function startsUtf8Sequence(bytes: Uint8Array, i: number): boolean {
  const lead = bytes[i]!;
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (length === 0 || i + length > bytes.length) return false;
  for (let j = 1; j < length; j++) if ((bytes[i + j]! & 0xc0) !== 0x80) return false;
  return true;
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}

function firstBadByte(bytes: Uint8Array): string {
  let line = 1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 10) line++;
    if (byte < 0x80) continue;
    if (!startsUtf8Sequence(bytes, i)) return `byte 0x${byte.toString(16)} in line ${line}`;
    while (i + 1 < bytes.length && (bytes[i + 1]! & 0xc0) === 0x80) i++;
  }
  return "broken UTF-8";
}
