import type { Contradiction, MentionName, Reason } from "../model/judgement.ts";
import type { Quantity } from "../model/quantity.ts";
import type { CivilTime } from "../model/report.ts";
import type { PlaceKind, Precision, Role, Verdict } from "../model/words.ts";

/** A mention in an event. */
export type Member = { readonly report: string; readonly mention: string; readonly role: Role };

/** When an event happened by all its mentions together: the narrowest range they share. */
export type LinkedWhen = {
  readonly start: CivilTime | null;
  readonly end: CivilTime | null;
  readonly precision: Precision;
};

/** A place of an event, from the mention that knows it most exactly. */
export type LinkedWhere = {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusKm: number | null;
  readonly id: string | null;
};

/**
 * Mentions judged one occurrence. `killed` is the widest range its news mentions leave (background only where there is
 * no news); figures by rule are an account's business. `copies`: reports that carry one text, oldest first.
 */
export type LinkedEvent = {
  readonly id: string;
  readonly mentions: readonly Member[];
  readonly killed: Quantity | null;
  readonly when: LinkedWhen | null;
  readonly where: readonly LinkedWhere[];
  readonly copies: readonly (readonly string[])[];
};

/** Two mentions weighed. `by` says whose verdict it is; `joined` whether they came to stand in one event. */
export type Pair = {
  readonly left: MentionName;
  readonly right: MentionName;
  readonly verdict: Verdict;
  readonly score: number;
  readonly by: "model" | "person";
  readonly joined: boolean;
  readonly reasons: readonly Reason[];
};

/** `contradictions`: words of persons that were not carried out, with those that hold against them. */
export type Linked = {
  readonly events: readonly LinkedEvent[];
  readonly pairs: readonly Pair[];
  readonly contradictions: readonly Contradiction[];
};
