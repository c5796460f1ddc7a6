import type { Terms } from "./terms.ts";

/**
 * How rare terms of one kind are. `texts`: how many texts of the batch have the term. By that number: `rarity`, the
 * natural logarithm of texts over texts that have it, smoothed, and `weight`, what one occurrence weighs in a vector.
 */
export type Scale = {
  readonly texts: (term: number) => number;
  readonly rarity: Float64Array;
  readonly weight: Float64Array;
};

export type Rarity = { readonly words: Scale; readonly names: Scale; readonly stems: Scale };

/**
 * What a term would be worth if nothing were known: a word is in one text of 20, a name in one of 200. In small
 * batches, where counting cannot tell a rare word from a common one, this holds; it fades as texts grow beyond PRIOR_TEXTS.
 * Source: median document frequencies over the tuning part of the Gun Violence Corpus; see scripts/measure-link-weights.ts.
 */
const PRIOR_WORD = 1 / 20;
const PRIOR_NAME = 1 / 200;
const PRIOR_TEXTS = 20;

/** Rare words count for more than their logarithm. Source: best of 1, 1.3, 1.6 on the tuning part of the Gun Violence Corpus. */
const POWER = 1.3;

/** Counts over a batch. */
export function rarityOf(batch: readonly Terms[]): Rarity {
  const words = new Map<number, number>();
  const names = new Map<number, number>();
  const stems = new Map<number, number>();
  for (const terms of batch) {
    for (const term of terms.words.terms) words.set(term, (words.get(term) ?? 0) + 1);
    for (const term of terms.names.terms) names.set(term, (names.get(term) ?? 0) + 1);
    for (const term of terms.stems.terms) stems.set(term, (stems.get(term) ?? 0) + 1);
  }
  return {
    words: scaleOf(words, batch.length, PRIOR_WORD),
    names: scaleOf(names, batch.length, PRIOR_NAME),
    stems: scaleOf(stems, batch.length, PRIOR_WORD),
  };
}

function scaleOf(counts: ReadonlyMap<number, number>, texts: number, prior: number): Scale {
  const total = texts + PRIOR_TEXTS;
  const rarity = Float64Array.from({ length: texts + 1 }, (_, count) =>
    Math.max(0, Math.log(total / (count + PRIOR_TEXTS * prior))),
  );
  return { texts: (term) => counts.get(term) ?? 0, rarity, weight: rarity.map((value) => value ** POWER) };
}
