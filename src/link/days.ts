import type { CivilTime } from "../model/report.ts";

/** Half-open range in days since 1970-01-01, fractions for hours; -Infinity and Infinity where a bound is open. */
export type DayRange = { readonly from: number; readonly until: number };

/** Civil time as days since 1970-01-01, hours and minutes as a fraction. Not a civil time: throws. */
export function toDays(time: CivilTime): number {
  const year = Number(time.slice(0, 4));
  const month = Number(time.slice(5, 7));
  const day = Number(time.slice(8, 10));
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  if (Number.isNaN(days)) throw new Error(`not a civil time: ${time}`);
  if (time.length < 16) return days;
  return days + Number(time.slice(11, 13)) / 24 + Number(time.slice(14, 16)) / 1440;
}

/** The day as `YYYY-MM-DD`. */
export function fromDays(days: number): CivilTime {
  return new Date(Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}

/** Days between the two ranges; 0 if they touch or overlap. */
export function gapBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.from - b.until, b.from - a.until);
}
