/** Weighted terms of a text, sorted by term, of length 1 as a whole (or empty). */
export type Vector = { readonly terms: Uint32Array; readonly weights: Float32Array };

/** Cosine of two vectors: 0 = no term in common, 1 = the same. */
export function cosine(a: Vector, b: Vector): number {
  let total = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) total += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return total;
}

/** Distinct terms with how often each stands, sorted by term. */
export type Counts = { readonly terms: Uint32Array; readonly times: Uint16Array };

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

/** Weighs counts by rarity and brings the vector to length 1. */
export function weigh(counts: Counts, rarity: (term: number) => number): Vector {
  const { terms, times } = counts;
  const weights = new Float32Array(terms.length);
  let square = 0;
  for (let i = 0; i < terms.length; i++) {
    const weight = (1 + Math.log(times[i]!)) * rarity(terms[i]!);
    weights[i] = weight;
    square += weight * weight;
  }
  if (square > 0) {
    const length = Math.sqrt(square);
    for (let i = 0; i < weights.length; i++) weights[i]! /= length;
  }
  return { terms, weights };
}
