import type { Terms } from "./terms.ts";

/** How rare each term is: the natural logarithm of texts over texts that have it, smoothed. */
export type Rarity = {
  readonly texts: number;
  readonly words: (term: number) => number;
  readonly names: (term: number) => number;
  /** Number of texts of the batch that have the term as a word. */
  readonly wordTexts: (term: number) => number;
  readonly nameTexts: (term: number) => number;
};

/**
 * What a term would be worth if nothing were known: a word is in one text of 20, a name in one of 200. In small
 * batches, where counting cannot tell a rare word from a common one, this holds; it fades as texts grow beyond PRIOR_TEXTS.
 * Source: median document frequencies over the tuning part of the Gun Violence Corpus; see scripts/measure-link-weights.ts.
 */
const PRIOR_WORD = 1 / 20;
const PRIOR_NAME = 1 / 200;
const PRIOR_TEXTS = 20;

/** Counts over a batch. */
export function rarityOf(batch: readonly Terms[]): Rarity {
  const words = new Map<number, number>();
  const names = new Map<number, number>();
  for (const terms of batch) {
    for (const term of terms.words.terms) words.set(term, (words.get(term) ?? 0) + 1);
    for (const term of terms.names.terms) names.set(term, (names.get(term) ?? 0) + 1);
  }
  const total = batch.length + PRIOR_TEXTS;
  const logs = (counts: ReadonlyMap<number, number>, prior: number) => {
    const memo = new Map<number, number>();
    return (term: number) => {
      const count = counts.get(term) ?? 0;
      let value = memo.get(count);
      if (value === undefined) {
        value = Math.log(total / (count + PRIOR_TEXTS * prior));
        memo.set(count, value);
      }
      return value;
    };
  };
  return {
    texts: batch.length,
    words: logs(words, PRIOR_WORD),
    names: logs(names, PRIOR_NAME),
    wordTexts: (term) => words.get(term) ?? 0,
    nameTexts: (term) => names.get(term) ?? 0,
  };
}
