/**
 * Share of texts that have a term of which nothing is known: a word is in one text of 20, a name in one of 200. Source:
 * median document frequencies over the tuning part of the Gun Violence Corpus.
 */
export const PRIOR_WORD = 1 / 20;
export const PRIOR_NAME = 1 / 200;
