import type { BatchTerms, Subject } from "./subject.ts";

/** Distinct words from which a text is long. */
export const LONG = 70;

/** Are both long, and of one language? Their likeness is then no accident of a few words. */
export function isLongPair(a: Subject, b: Subject, { words }: BatchTerms): boolean {
  return a.reading.language === b.reading.language && words.telling[a.row]! >= LONG && words.telling[b.row]! >= LONG;
}

/** Does each of the two tell of political violence? */
export function isPolitical(a: Subject, b: Subject): boolean {
  return a.mention.domain === "political" && b.mention.domain === "political";
}

/** Neither of political violence, and one surely a crime, or both long enough to be told apart by their words. */
export function isCrimePair(a: Subject, b: Subject, terms: BatchTerms): boolean {
  return !isPolitical(a, b) && (isLongPair(a, b, terms) || isCrime(a) || isCrime(b));
}

function isCrime({ mention: { domain } }: Subject): boolean {
  return domain === "criminal" || domain === "interpersonal";
}
