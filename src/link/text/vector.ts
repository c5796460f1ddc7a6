import type { Scale } from "./rarity.ts";

/**
 * Weighted terms of a text, sorted by term, of length 1 as a whole (or empty), with each term's rarity. `isPlace`: 1 for
 * terms of places' names; `plain`: length of what the others alone make.
 */
export type Vector = {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  readonly rarity: Float32Array;
  readonly isPlace: Uint8Array;
  readonly plain: number;
};

/**
 * What two vectors have in common. `cosine`: 0 = no term in common, 1 = the same. `rare`: terms of at least the asked
 * rarity in both. `rareSum`: the rarity of the rarest six of them added up.
 */
export type Likeness = {
  readonly cosine: number;
  readonly rare: number;
  readonly rareSum: number;
};

const MOST = 6;

/** Compares two vectors in one pass. `plain`: without the names of places, where those are compared for themselves. */
export function likenessOf(a: Vector, b: Vector, rareFrom: number, plain = false): Likeness {
  const [x, y] = [a.terms, b.terms];
  let cosine = 0;
  let found: number[] | null = null;
  let i = 0;
  let j = 0;
  while (i < x.length && j < y.length) {
    const left = x[i]!;
    const right = y[j]!;
    if (left < right) i++;
    else if (left > right) j++;
    else {
      if (!plain || (a.isPlace[i] === 0 && b.isPlace[j] === 0)) {
        cosine += a.weights[i]! * b.weights[j]!;
        const rarity = a.rarity[i]!;
        if (rarity >= rareFrom) {
          if (found === null) found = [rarity];
          else found.push(rarity);
        }
      }
      i++;
      j++;
    }
  }
  if (plain && cosine > 0) cosine = Math.min(1, cosine / (a.plain * b.plain));
  if (found === null) return { cosine, rare: 0, rareSum: 0 };
  if (found.length > MOST) found.sort((p, q) => q - p);
  let rareSum = 0;
  for (let k = 0; k < found.length && k < MOST; k++) rareSum += found[k]!;
  return { cosine, rare: found.length, rareSum };
}

/** Distinct terms with how often each stands, sorted by term. */
export type Counts = { readonly terms: Uint32Array; readonly times: Uint16Array };

export const NO_COUNTS: Counts = { terms: new Uint32Array(0), times: new Uint16Array(0) };

/** Counts a list of terms. The list is used up: it is sorted in place. */
export function countTerms(list: Uint32Array): Counts {
  list.sort();
  let distinct = 0;
  const terms = new Uint32Array(list.length);
  const times = new Uint16Array(list.length);
  for (let i = 0; i < list.length; i++) {
    if (distinct > 0 && terms[distinct - 1] === list[i]) times[distinct - 1]!++;
    else {
      terms[distinct] = list[i]!;
      times[distinct++] = 1;
    }
  }
  return { terms: terms.slice(0, distinct), times: times.slice(0, distinct) };
}

/** Terms in more than half of all texts say nothing of any one and are left out. */
const LEAST_RARITY = Math.log(2);

/** Weighs counts by rarity and brings the vector to length 1. */
export function weigh(counts: Counts, scale: Scale, places: ReadonlySet<number>): Vector {
  const size = counts.terms.length;
  const terms = new Uint32Array(size);
  const weights = new Float32Array(size);
  const rarity = new Float32Array(size);
  const isPlace = new Uint8Array(size);
  let kept = 0;
  let square = 0;
  let plain = 0;
  for (let i = 0; i < size; i++) {
    const term = counts.terms[i]!;
    const texts = scale.texts(term);
    const value = scale.rarity[texts]!;
    if (value < LEAST_RARITY) continue;
    const times = counts.times[i]!;
    const weight = times === 1 ? scale.weight[texts]! : (1 + Math.log(times)) * scale.weight[texts]!;
    terms[kept] = term;
    weights[kept] = weight;
    if (places.has(term)) isPlace[kept] = 1;
    else plain += weight * weight;
    rarity[kept++] = value;
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (let i = 0; i < kept; i++) weights[i]! /= length;
  return {
    terms: terms.subarray(0, kept),
    weights: weights.subarray(0, kept),
    rarity: rarity.subarray(0, kept),
    isPlace: isPlace.subarray(0, kept),
    plain: length === 0 ? 0 : Math.sqrt(plain) / length,
  };
}
