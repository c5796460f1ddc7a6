import type { VerbForms } from "../../text/word-lexicon.ts";

/** All forms of a Spanish verb from its infinitive. */
export function verb(base: string): VerbForms {
  return { base: [base], finite: [], past: [], participle: [], gerund: [] };
}

/** Several verbs at once, separated by spaces. */
export function verbs(bases: string): readonly VerbForms[] {
  return bases
    .trim()
    .split(/\s+/)
    .map((base) => verb(base));
}
