import { mix, type Scan } from "./scan.ts";

/** Knows sentences that belong to outlets, not to incidents, by their hash. */
export type Furniture = (segment: number) => boolean;

const LEAST_WORDS = 4;
const LEAST_TEXTS = 3;
/** Copies of one wire share sentences too, but within days. */
const LEAST_DAYS = 30;

/**
 * Finds sentences that several reports of far-apart dates share word for word ("sign up for our newsletter"): they say
 * nothing about an incident. `texts`: hashes of each text's sentences and its day of publication; reports without a date
 * show nothing.
 */
export function furnitureOf(
  texts: Iterable<{ readonly segments: Iterable<number>; readonly published: number | null }>,
): Furniture {
  const seen = new Map<number, { texts: number; last: number; from: number; until: number }>();
  let number = 0;
  for (const { segments, published } of texts) {
    number++;
    if (published === null) continue;
    for (const hash of segments) {
      const entry = seen.get(hash);
      if (entry === undefined) seen.set(hash, { texts: 1, last: number, from: published, until: published });
      else if (entry.last !== number) {
        entry.texts++;
        entry.last = number;
        entry.from = Math.min(entry.from, published);
        entry.until = Math.max(entry.until, published);
      }
    }
  }
  const found = new Set<number>();
  for (const [hash, { texts: times, from, until }] of seen)
    if (times >= LEAST_TEXTS && until - from > LEAST_DAYS) found.add(hash);
  return (segment) => found.has(segment);
}

/** The hash of each segment of a scan, by the number of the segment; those of few words are left out. */
export function segmentHashes(text: Scan): ReadonlyMap<number, number> {
  const hashes = new Map<number, number>();
  let from = 0;
  while (from < text.length) {
    let to = from;
    let hash = 7;
    while (to < text.length && text.segment[to] === text.segment[from]) hash = mix(hash, text.hash[to++]!);
    if (to - from >= LEAST_WORDS) hashes.set(text.segment[from]!, hash);
    from = to;
  }
  return hashes;
}
