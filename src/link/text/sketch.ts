import { mix, type Scan } from "./scan.ts";

/**
 * Bottom-k sketch of a text's shingles of 4 words: the k smallest hashes. Two sketches estimate which share of their
 * shingles two texts have in common, at a cost that does not grow with the texts.
 */
export type Sketch = { readonly smallest: Uint32Array; readonly shingles: number };

const SHINGLE = 4;
/** 64 hashes: standard error of the estimate about 0.06 (the square root of 0.25 over 64). */
export const SKETCH_SIZE = 64;

/** Sketch of a scan, furniture left out. Texts of fewer than 4 words have none. */
export function sketchOf(text: Scan, isFurniture: (segment: number) => boolean = () => false): Sketch {
  const hashes = new Uint32Array(text.length);
  let count = 0;
  let rolling: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isFurniture(text.segment[i]!)) {
      rolling = [];
      continue;
    }
    rolling.push(text.hash[i]!);
    if (rolling.length > SHINGLE) rolling.shift();
    if (rolling.length === SHINGLE) {
      hashes[count++] = mix(mix(mix(rolling[0]!, rolling[1]!), rolling[2]!), rolling[3]!);
    }
  }
  const all = hashes.subarray(0, count).sort();
  const smallest = new Uint32Array(Math.min(SKETCH_SIZE, count));
  let distinct = 0;
  for (let i = 0; i < count && distinct < smallest.length; i++) {
    if (distinct === 0 || all[i] !== smallest[distinct - 1]) smallest[distinct++] = all[i]!;
  }
  let shingles = 0;
  for (let i = 0; i < count; i++) if (i === 0 || all[i] !== all[i - 1]) shingles++;
  return { smallest: smallest.slice(0, distinct), shingles };
}

/**
 * Share of the shorter text's shingles that the longer one has too, 0 to 1, estimated: a cut tail leaves it near 1
 * where the plain overlap would fall.
 */
export function containment(a: Sketch, b: Sketch): number {
  if (a.shingles === 0 || b.shingles === 0) return 0;
  let i = 0;
  let j = 0;
  let seen = 0;
  let shared = 0;
  while (seen < SKETCH_SIZE && (i < a.smallest.length || j < b.smallest.length)) {
    const x = a.smallest[i] ?? Infinity;
    const y = b.smallest[j] ?? Infinity;
    if (x === y) {
      shared++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
    seen++;
  }
  const jaccard = shared / seen;
  const both = (jaccard / (1 + jaccard)) * (a.shingles + b.shingles);
  return Math.min(1, both / Math.min(a.shingles, b.shingles));
}
