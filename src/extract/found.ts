import type { Place } from "../model/knowledge.ts";
import type { Quantity } from "../model/quantity.ts";
import type { CivilTime } from "../model/report.ts";
import type { Basis, PlaceKind, Precision } from "../model/words.ts";
import type { Range } from "../text/prose.ts";

/**
 * A number in the text, hedge included ("at least 12"). `sense` says what it can be: only a `count` can be a toll.
 * `unit`: folded unit word for `measure`, `money`, `age` and `duration` ("km", "hectares", "years"); null otherwise.
 */
export type FoundNumber = Range & {
  readonly quantity: Quantity;
  readonly sense:
    | "count"
    | "ordinal"
    | "age"
    | "money"
    | "percent"
    | "measure"
    | "duration"
    | "year"
    | "date"
    | "clock"
    | "label";
  readonly unit: string | null;
};

/** A named, signed share of a score, with a sentence a reviewer can read. */
export type Reason = { readonly name: string; readonly weight: number; readonly detail: string };

/** What a time expression comes to. `[start, end)`, civil; either bound null when open. */
export type TimeValue = {
  readonly start: CivilTime | null;
  readonly end: CivilTime | null;
  readonly precision: Precision;
  readonly basis: Basis;
};

/**
 * A time expression. `value` null = it has nothing to count from (a bare "Monday" without publication date, "the same
 * day"). `anchor`: what it counts from. `offsetDays`: for an expression anchored on another event ("two days later"
 * = 2, "the day before" = -1, "the same day" = 0), null where it is not one. `role` of the phrase in its clause:
 * `point` happens then, `since`/`until` bound it, `duration` says how long ("for two decades"), `period` a span that figures are counted
 * over ("this year", "since January", "in two decades"), `age-of-history` decades and eras ("the 1980s").
 */
export type FoundTime = Range & {
  readonly words: string;
  readonly value: TimeValue | null;
  readonly anchor: "absolute" | "publication" | "other-event" | "none";
  readonly offsetDays: number | null;
  readonly role: "point" | "since" | "until" | "duration" | "period" | "age-of-history";
  /** 0 = Monday … 6 = Sunday, where a weekday is named; else null. */
  readonly weekday: number | null;
  /** TIMEX3 value for measuring ("2023-09-04", "P2D", "2023-09-04TNI"); null where none fits. */
  readonly timex: string | null;
};

/** A place weighed for a name, with reasons. */
export type PlaceCandidate = { readonly place: Place; readonly score: number; readonly reasons: readonly Reason[] };

/**
 * A place name in the text, best candidate first; losers are kept. Empty candidates = surely a place, but in no
 * gazetteer. `relation`: "40 km south of Wana" is not Wana; the best candidate's place is then already moved and widened.
 */
export type FoundPlace = Range & {
  readonly name: string;
  readonly candidates: readonly PlaceCandidate[];
  /** Kind that the words beside it name, or that the name itself tells ("Hamilton Avenue" is a site); null = none. */
  readonly kind: PlaceKind | null;
  readonly relation: { readonly words: string; readonly km: number | null; readonly bearing: number | null } | null;
};
