import { type Models, shareOf, sharesOf } from "./model.ts";
import type { Sight } from "./sight.ts";

/** The parts that a thing can play in an incident. */
export const ROLES = ["victim", "target", "organisation", "perpetrator", "instrument"] as const;
export type Role = (typeof ROLES)[number];
/** Those of whom an incident consists: who and what is hurt. */
export const HARMED: readonly Role[] = ["victim", "target"];

/** How sure each part of a document is to tell of an incident. Probabilities. */
export type Judgement = {
  readonly document: number;
  /** By sentence. */
  readonly sentences: readonly number[];
  /** By phrase: the share of every role, and of "none". */
  readonly phrases: readonly ReadonlyMap<string, number>[];
};

export function judge({ features, sentences, traits }: Sight, models: Models): Judgement {
  return {
    document: shareOf(models.document!, features, "yes"),
    sentences: sentences.map((sentence) => shareOf(models.sentence!, sentence, "yes")),
    phrases: traits.map((trait) => sharesOf(models.role!, trait.features)),
  };
}
