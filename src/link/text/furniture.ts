import { mix, type Scan } from "./scan.ts";

/** Segments of a batch that belong to outlets, not to incidents, by number of text. */
export type Furniture = (text: number) => (segment: number) => boolean;

const LEAST_WORDS = 4;
const LEAST_TEXTS = 3;
/** Copies of one wire share sentences too, but within days. */
const LEAST_DAYS = 30;

/**
 * Finds sentences that several reports of far-apart dates share word for word ("sign up for our newsletter"): they say
 * nothing about an incident. Reports without a date show nothing.
 */
export function furnitureOf(texts: readonly { readonly scan: Scan; readonly published: number | null }[]): Furniture {
  const seen = new Map<number, { texts: number; last: number; from: number; until: number }>();
  const hashes = texts.map(({ scan }) => segmentHashes(scan));
  texts.forEach(({ published }, text) => {
    if (published === null) return;
    for (const hash of hashes[text]!.values()) {
      const entry = seen.get(hash);
      if (entry === undefined) seen.set(hash, { texts: 1, last: text, from: published, until: published });
      else if (entry.last !== text) {
        entry.texts++;
        entry.last = text;
        entry.from = Math.min(entry.from, published);
        entry.until = Math.max(entry.until, published);
      }
    }
  });
  return (text) => {
    const own = hashes[text]!;
    return (segment) => {
      const hash = own.get(segment);
      const entry = hash === undefined ? undefined : seen.get(hash);
      return entry !== undefined && entry.texts >= LEAST_TEXTS && entry.until - entry.from > LEAST_DAYS;
    };
  };
}

function segmentHashes(text: Scan): ReadonlyMap<number, number> {
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
