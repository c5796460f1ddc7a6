import type { DayRange } from "./days.ts";
import type { Batch, Subject } from "./subject.ts";
import { hashOf, mix } from "./text/scan.ts";

/** Pairs of mentions worth comparing, by number in canonical order: `left[i] < right[i]`, sorted by left, then right. */
export type Candidates = { readonly left: Uint32Array; readonly right: Uint32Array };

/** Keys that more mentions than this share pick out nothing; a narrower key of the same pair does. */
const MOST_PER_KEY = 48;
/** Candidates kept for each mention, those with the rarest keys in common. */
const MOST_PER_MENTION = 24;
/** Names and words in more texts than this are no keys by themselves. */
const MOST_TEXTS = 30;
/** Rarest words of a mention that serve as keys. */
const MOST_WORD_KEYS = 12;
/** Side of a map cell in degrees, about 55 km; two grids, shifted by half, catch what a border cuts. */
const CELL = 0.5;

/** Mentions of one batch at most: a key and the number of a mention must fit one number exactly. */
const MOST_MENTIONS = 2 ** 21;

/**
 * Pairs that share a place in a time, a named actor in a time, a toll in a time, a rare word, a person, or sentences.
 * Never all pairs: the number grows with the mentions, not with their square. Mentions of one report never pair. More
 * than two million mentions are too many for one batch: plain Error.
 */
export function candidatesOf(batch: Batch): Candidates {
  const { subjects } = batch;
  const count = subjects.length;
  if (count > MOST_MENTIONS) throw new Error(`${count} mentions in one batch`);
  const entries = newList();
  subjects.forEach((subject, i) => {
    for (const key of keysOf(subject, batch)) entries.push(key * MOST_MENTIONS + i);
  });
  const { members, runs, runsOf } = runsIn(entries.sorted(), count);
  const shared = new Float64Array(count);
  const pairs = newList();
  for (let i = 0; i < count; i++) {
    let touched: number[] = [];
    for (let at = runsOf.starts[i]!; at < runsOf.starts[i + 1]!; at++) {
      const run = runsOf.runs[at]!;
      const [from, until] = [runs[run]!, runs[run + 1]!];
      const weight = 1 / Math.log2(1 + until - from);
      for (let k = from; k < until; k++) {
        const j = members[k]!;
        if (subjects[j]!.report === subjects[i]!.report) continue;
        if (shared[j] === 0) touched.push(j);
        shared[j]! += weight;
      }
    }
    const all = touched;
    if (touched.length > MOST_PER_MENTION) {
      touched.sort((x, y) => shared[y]! - shared[x]! || x - y);
      touched = touched.slice(0, MOST_PER_MENTION);
    }
    for (const j of touched) pairs.push(i < j ? i * MOST_MENTIONS + j : j * MOST_MENTIONS + i);
    for (const j of all) shared[j] = 0;
  }
  return distinctPairs(pairs.sorted());
}

/** A list of numbers that grows. */
function newList(): { readonly push: (value: number) => void; readonly sorted: () => Float64Array } {
  let items = new Float64Array(1 << 12);
  let size = 0;
  return {
    push: (value) => {
      if (size === items.length) {
        const next = new Float64Array(2 * size);
        next.set(items);
        items = next;
      }
      items[size++] = value;
    },
    sorted: () => items.subarray(0, size).sort(),
  };
}

/**
 * Who holds each key, of keys that some share and few: `members` of run r from `runs[r]` until `runs[r + 1]`; `runsOf` lists
 * the runs of each mention.
 */
function runsIn(entries: Float64Array, count: number) {
  const members = new Uint32Array(entries.length);
  const runs: number[] = [0];
  const starts = new Uint32Array(count + 1);
  let size = 0;
  for (let from = 0; from < entries.length; ) {
    const key = Math.floor(entries[from]! / MOST_MENTIONS);
    const begin = size;
    let to = from;
    for (; to < entries.length && Math.floor(entries[to]! / MOST_MENTIONS) === key; to++) {
      const member = entries[to]! - key * MOST_MENTIONS;
      if (size === begin || members[size - 1] !== member) members[size++] = member;
    }
    from = to;
    if (size - begin < 2 || size - begin > MOST_PER_KEY) {
      size = begin;
      continue;
    }
    for (let k = begin; k < size; k++) starts[members[k]! + 1]!++;
    runs.push(size);
  }
  for (let i = 0; i < count; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const of = new Uint32Array(size);
  for (let run = 0; run + 1 < runs.length; run++)
    for (let k = runs[run]!; k < runs[run + 1]!; k++) of[next[members[k]!]!++] = run;
  return { members, runs, runsOf: { starts, runs: of } };
}

function distinctPairs(codes: Float64Array): Candidates {
  const left = new Uint32Array(codes.length);
  const right = new Uint32Array(codes.length);
  let size = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i > 0 && codes[i] === codes[i - 1]) continue;
    left[size] = Math.floor(codes[i]! / MOST_MENTIONS);
    right[size] = codes[i]! - left[size]! * MOST_MENTIONS;
    size++;
  }
  return { left: left.slice(0, size), right: right.slice(0, size) };
}

function keysOf(subject: Subject, { terms: { words, names } }: Batch): readonly number[] {
  const keys: number[] = [];
  for (let i = names.starts[subject.row]!; i < names.starts[subject.row + 1]!; i++) {
    const rank = names.ranks[i]!;
    if (isKey(names.texts[rank]!)) keys.push(mix(1, names.hashes[rank]!));
  }
  let rare: number[] = [];
  for (let i = words.starts[subject.row]!; i < words.starts[subject.row + 1]!; i++)
    if (isKey(words.texts[words.ranks[i]!]!)) rare.push(words.ranks[i]!);
  if (rare.length > MOST_WORD_KEYS) {
    rare.sort((x, y) => words.texts[x]! - words.texts[y]! || x - y);
    rare = rare.slice(0, MOST_WORD_KEYS);
  }
  for (const rank of rare) keys.push(mix(2, words.hashes[rank]!));
  for (const key of plainKeys(subject)) keys.push(key);
  return keys;
}

/** Keys that need no other text to be known: sentences, people, and place, actor or toll in a time. */
export function plainKeys(subject: Subject): readonly number[] {
  const keys: number[] = [];
  for (const person of subject.people) keys.push(mix(3, person));
  for (const hash of binsOf(subject)) keys.push(hash);
  const times = timeKeys(subject);
  const where = placeKeys(subject);
  for (const time of times) {
    for (const place of where) keys.push(mix(time, place));
    const region = hashOf(subject.admin1 ?? subject.mention.country ?? "");
    for (const actor of subject.actors) keys.push(mix(time, mix(region, hashOf(actor))));
    const killed = subject.mention.killed?.named ?? null;
    if (killed !== null && killed > 2) keys.push(mix(time, mix(region, killed)));
  }
  return keys;
}

/** Shared by some, and by few. */
function isKey(texts: number): boolean {
  return texts >= 2 && texts <= MOST_TEXTS;
}

/** One key for the smallest shingle of each of 16 classes: copies share most, strangers none. */
function binsOf({ sketch }: Subject): readonly number[] {
  const bins = new Map<number, number>();
  for (const hash of sketch.smallest) if (!bins.has(hash % 16)) bins.set(hash % 16, mix(4, hash));
  return [...bins.values()];
}

/**
 * Buckets of 4 days, twice, shifted by 2, and months, twice, shifted by half. A mention that does not say when stands
 * in the days before its publication.
 */
function timeKeys({ when, published }: Subject): readonly number[] {
  const range: DayRange | null = when ?? (published === null ? null : { from: published - 3, until: published + 1 });
  if (range === null) return [mix(5, 0)];
  const from = range.from === -Infinity ? range.until - 7 : range.from;
  const until = range.until === Infinity ? range.from + 7 : range.until;
  const keys = new Set<number>();
  for (const [kind, width] of [
    [6, 4],
    [7, 30],
  ] as const) {
    if (width === 4 && until - from > 10) continue;
    for (const shift of [0, width / 2]) {
      const first = Math.floor((from + shift) / width);
      const last = Math.min(first + 3, Math.floor((until - 0.001 + shift) / width));
      for (let bucket = first; bucket <= last; bucket++) keys.add(mix(kind, mix(shift, bucket)));
    }
  }
  return [...keys];
}

function placeKeys({ places, mention }: Subject): readonly number[] {
  const keys = new Set<number>();
  for (const { spot, key } of places.slice(0, 3)) {
    keys.add(mix(8, key));
    if (spot === null || spot.radiusKm > 80) continue;
    for (const shift of [0, CELL / 2]) {
      const row = Math.floor((spot.latitude + shift) / CELL);
      const column = Math.floor((spot.longitude + shift) / CELL);
      keys.add(mix(mix(9, row + 1000), mix(shift === 0 ? 1 : 2, column + 1000)));
    }
  }
  if (keys.size === 0 && mention.country !== null) keys.add(mix(10, hashOf(mention.country)));
  for (const where of mention.where) if (where.kind === "admin1") keys.add(mix(11, hashOf(where.name)));
  return [...keys];
}
