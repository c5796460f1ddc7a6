import type { Span } from "../../model/span.ts";
import { fold } from "../../text/fold.ts";
import { soundOf } from "./sound.ts";

/**
 * The words of a text as numbers: quick enough for every report of a large batch, and without any language.
 * `segment` counts sentences and lines, roughly: a stop, a mark of question or exclamation, or a line break ends one.
 */
export type Scan = {
  readonly length: number;
  /** 32-bit hash of the folded word. */
  readonly hash: Uint32Array;
  readonly segment: Uint32Array;
  /** Bits: 1 begins with a capital, 2 is a number, 4 is the first of its segment, 8 follows the last without a mark between. */
  readonly flags: Uint8Array;
  readonly start: Uint32Array;
  /** Hash of the first STEM letters of the folded word, 0 for shorter words: kin of one root, also in another language. */
  readonly stem: Uint32Array;
  /** How a word with a capital sounds, else its hash. */
  readonly sound: Uint32Array;
};

/** Letters of a stem: "explosives" and "explosivos", "military" and "militares". Fewer make strangers kin. */
const STEM = 5;

export const CAPITAL = 1;
export const NUMBER = 2;
export const FIRST = 4;
export const JOINED = 8;

const SEED = 0x811c9dc5;

/** Memory for the scan of one text after the other. A scan is good until the next one is made in the same room. */
export type ScanRoom = { words: Omit<Scan, "length"> };

export function newScanRoom(): ScanRoom {
  return { words: roomFor(1_000) };
}

function roomFor(words: number): Omit<Scan, "length"> {
  const [hash, segment, start, stem, sound] = Array.from({ length: 5 }, () => new Uint32Array(words));
  return {
    hash: hash!,
    segment: segment!,
    start: start!,
    stem: stem!,
    sound: sound!,
    flags: new Uint8Array(words),
  };
}

/** Scans the ranges of a text (sorted, apart). Never throws. */
export function scan(text: string, ranges: readonly Span[], room: ScanRoom = newScanRoom()): Scan {
  const most = Math.ceil(text.length / 2) + 1;
  if (room.words.hash.length < most) room.words = roomFor(2 * most);
  const { hash, segment, flags, start, stem, sound } = room.words;
  let count = 0;
  let part = 0;
  for (const range of ranges) {
    let first = true;
    let joined = false;
    part++;
    let i = range.start;
    while (i < range.end) {
      const code = text.charCodeAt(i);
      const kind = kindOf(code);
      if (kind === 0) {
        if (code === 10 || ((code === 46 || code === 33 || code === 63) && endsHere(text, i, range.end))) {
          if (!first) part++;
          first = true;
        }
        if (code !== 32) joined = false;
        i++;
        continue;
      }
      const begin = i;
      let value = SEED;
      let plain = true;
      let digits = true;
      let root = 0;
      for (; i < range.end; i++) {
        const at = text.charCodeAt(i);
        const sort = kindOf(at);
        if (sort === 0) break;
        if (at > 126) plain = false;
        if (sort !== 2) digits = false;
        value = Math.imul(value ^ (sort === 3 ? at | 32 : at), 0x01000193);
        if (i - begin === STEM - 1) root = value;
      }
      let capital = kind === 3;
      if (!plain) {
        const word = text.slice(begin, i);
        capital = word[0] !== word[0]!.toLowerCase();
        const folded = fold(word);
        value = hashOf(folded);
        root = folded.length < STEM ? 0 : hashOf(folded.slice(0, STEM));
      }
      hash[count] = value >>> 0;
      stem[count] = digits ? 0 : root >>> 0;
      sound[count] = (capital && !digits ? soundOf(text, begin, i) : 0) || value >>> 0;
      segment[count] = part;
      flags[count] = (capital ? CAPITAL : 0) | (digits ? NUMBER : 0) | (first ? FIRST : 0) | (joined ? JOINED : 0);
      start[count] = begin;
      count++;
      first = false;
      joined = true;
    }
  }
  return {
    length: count,
    hash: hash.subarray(0, count),
    segment: segment.subarray(0, count),
    flags: flags.subarray(0, count),
    start: start.subarray(0, count),
    stem: stem.subarray(0, count),
    sound: sound.subarray(0, count),
  };
}

/** 32-bit hash (FNV-1a) of a folded word. */
export function hashOf(word: string): number {
  let value = SEED;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** One hash of two. Order counts. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ b;
  value = Math.imul(value ^ (value >>> 15), 0xc2b2ae35);
  return (value ^ (value >>> 13)) >>> 0;
}

/** 0 no part of a word, 1 letter, 2 digit, 3 capital of the basic alphabet. Letters beyond ASCII are told by range. */
function kindOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return 1;
    if (code >= 65 && code <= 90) return 3;
    return code >= 48 && code <= 57 ? 2 : 0;
  }
  if (code < 0xaa || code === 0xd7 || code === 0xf7 || code === 0xab || code === 0xbb || code === 0xbf) return 0;
  return code >= 0x2000 && code <= 0x206f ? 0 : code >= 0x3000 && code <= 0x303f ? 0 : 1;
}

/** A stop ends a segment only before white space or the end: not in "3.5" or "u.n.". */
function endsHere(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  return next === 32 || next === 10 || next === 13 || next === 34 || next === 0x201d || next === 0x2019;
}
