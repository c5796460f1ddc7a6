import type { TimeUnit } from "../../text/time-lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoundNumber } from "../found.ts";
import type { Clock } from "./time-parts.ts";

/** What a slot reads: the tokens up to `to`, and the fields it fills. */
export type SlotHit = {
  readonly to: number;
  readonly year?: number;
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly weak?: true;
  readonly decade?: number;
  readonly shortDecade?: number;
  readonly season?: string;
  readonly part?: string;
  readonly clock?: Clock;
  readonly unit?: TimeUnit;
  /** Figure of {n}, {num} and {nth}; null = a vague one. */
  readonly n?: number | null;
  readonly unsure?: true;
};

/** The text a slot looks at: tokens, the limit of the sentence, and which number covers a token (null = none). */
export type SlotView = {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly numberAt: (token: number) => FoundNumber | null;
};

export type Slot = (view: SlotView, at: number) => SlotHit | null;

/** Years that figures may name. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

export function digitsOf(norm: string): string {
  let end = 0;
  while (end < norm.length && norm.charCodeAt(end) >= 48 && norm.charCodeAt(end) <= 57) end++;
  return norm.slice(0, end);
}

export function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value < LAST_YEAR;
}

/** Past the dot of an abbreviation. */
export function afterDot(tokens: readonly Token[], at: number, abbreviated: boolean): number {
  const dot = tokens[at];
  return abbreviated && dot !== undefined && dot.norm === "." && !dot.spaced ? at + 1 : at;
}
