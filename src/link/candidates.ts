import type { DayRange } from "./days.ts";
import type { Batch, Subject } from "./subject.ts";
import { hashOf, mix } from "./text/scan.ts";

/** Two mentions worth comparing, by number in canonical order, left < right. */
export type Candidate = { readonly left: number; readonly right: number };

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

/**
 * Pairs that share a place in a time, a named actor in a time, a toll in a time, a rare word, a person, or sentences.
 * Never all pairs: the number grows with the mentions, not with their square. Sorted; mentions of one report never pair.
 */
export function candidatesOf(batch: Batch): readonly Candidate[] {
  const { subjects } = batch;
  const holders = new Map<number, number[]>();
  const keys = subjects.map((subject) => keysOf(subject, batch));
  keys.forEach((own, i) => {
    for (const key of own) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [i]);
      else if (list.length <= MOST_PER_KEY && list[list.length - 1] !== i) list.push(i);
    }
  });
  const seen = new Set<number>();
  const shared = new Map<number, number>();
  for (let i = 0; i < subjects.length; i++) {
    shared.clear();
    for (const key of keys[i]!) {
      const list = holders.get(key)!;
      if (list.length < 2 || list.length > MOST_PER_KEY) continue;
      const weight = 1 / Math.log2(1 + list.length);
      for (const j of list) {
        if (j !== i && subjects[j]!.report !== subjects[i]!.report) shared.set(j, (shared.get(j) ?? 0) + weight);
      }
    }
    let best = [...shared];
    if (best.length > MOST_PER_MENTION) {
      best.sort((x, y) => y[1] - x[1] || x[0] - y[0]);
      best = best.slice(0, MOST_PER_MENTION);
    }
    for (const [j] of best) seen.add(i < j ? i * subjects.length + j : j * subjects.length + i);
  }
  const codes = Float64Array.from(seen).sort();
  return Array.from(codes, (code) => ({ left: Math.floor(code / subjects.length), right: code % subjects.length }));
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
