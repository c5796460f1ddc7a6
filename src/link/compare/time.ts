import { type DayRange, fromDays } from "../days.ts";
import type { Subject } from "../subject.ts";
import { type Comparer, nothing } from "./comparer.ts";

/** Days from which two dates are of different years of a conflict, and no slip in reading a month. Source: judgement. */
const YEARS = 400;

/**
 * When it happened. A range that both share counts the more the narrower it is; days between them count against. A
 * report published before the other's event began cannot tell of it. Unknown on either side is no evidence, unless the
 * report has no date either: what cannot be placed in time at all needs better reasons to be one.
 */
export const time: Comparer = {
  name: "time",
  parts: [
    "same-day",
    "same-week",
    "same-month",
    "hours-apart",
    "next-day",
    "days-apart",
    "weeks-apart",
    "published-before",
    "undated",
    "years-apart",
  ],
  measure(a, b) {
    const early = isTooEarly(a, b) || isTooEarly(b, a) ? 1 : 0;
    if (a.when === null || b.when === null) {
      const undated = isUndated(a) || isUndated(b) ? 1 : 0;
      return early + undated === 0 ? nothing(10) : [0, 0, 0, 0, 0, 0, 0, early, undated, 0];
    }
    const apart = daysApart(a.when, b.when);
    if (apart === 0) {
      const width = Math.max(widthOf(a.when), widthOf(b.when));
      return [
        width <= 1.5 ? 1 : 0,
        width > 1.5 && width <= 8 ? 1 : 0,
        width > 8 && width <= 32 ? 1 : 0,
        0,
        0,
        0,
        0,
        early,
        0,
        0,
      ];
    }
    if (apart < 1) return [0, 0, 0, apart, 0, 0, 0, early, 0, 0];
    if (apart < 2) return [0, 0, 0, 0, 1, 0, 0, early, 0, 0];
    return [0, 0, 0, 0, 0, Math.min(5, Math.log2(apart)), apart > 14 ? 1 : 0, early, 0, apart > YEARS ? 1 : 0];
  },
  tell(a, b) {
    if (a.when === null || b.when === null) {
      if (isTooEarly(a, b)) return tooEarly(a, b);
      if (isTooEarly(b, a)) return tooEarly(b, a);
      return isUndated(a) || isUndated(b) ? "neither text nor report tells when" : "one of them does not say when";
    }
    const apart = daysApart(a.when, b.when);
    if (apart === 0) return `both can have happened ${tellShared(a.when, b.when)}`;
    const days = Math.round(apart);
    const gap = apart < 1 ? "a few hours" : days === 1 ? "1 day" : `${days} days`;
    return `${tellRange(a.when)} and ${tellRange(b.when)} lie ${gap} apart`;
  },
};

/**
 * Days from one range to the other: 0 where they share a moment, 1 for neighbouring days, less than 1 for hours of one
 * day.
 */
export function daysApart(a: DayRange, b: DayRange): number {
  const gap = Math.max(a.from - b.until, b.from - a.until);
  if (gap < 0) return 0;
  const sameDay = Math.floor(a.from) === Math.floor(b.from);
  return sameDay ? Math.min(0.99, gap + 0.04) : gap + 1;
}

/** Neither the incident nor the report is known to be of any day. */
function isUndated({ when, published }: Subject): boolean {
  return when === null && published === null;
}

/** `b` came out before `a` can have happened. */
function isTooEarly(a: Subject, b: Subject): boolean {
  return a.when !== null && b.published !== null && Math.floor(a.when.from) > Math.floor(b.published);
}

function tooEarly(a: Subject, b: Subject): string {
  return `${b.reading.id} came out on ${fromDays(b.published!)}, before ${fromDays(a.when!.from)}`;
}

function widthOf(range: DayRange): number {
  return range.until - range.from;
}

function tellShared(a: DayRange, b: DayRange): string {
  return tellRange({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) }, "on ");
}

function tellRange({ from, until }: DayRange, on = ""): string {
  if (from === -Infinity) return `before ${fromDays(until)}`;
  if (until === Infinity) return `after ${fromDays(from)}`;
  const last = fromDays(until - 1e-6);
  return fromDays(from) === last ? `${on}${last}` : `${fromDays(from)} to ${last}`;
}
