import type { CivilTime } from "../../model/report.ts";

/**
 * The proleptic Gregorian calendar on whole numbers. A day is counted from 1970-01-01 = 0; a minute is day × 1440 +
 * minute of the day. After Howard Hinnant's public-domain description of days-from-civil.
 */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

export const DAY_MINUTES = 1440;

/** Day number of a date. Months beyond 1..12 roll into neighbouring years. */
export function dayOf(year: number, month: number, day: number): number {
  const years = year + Math.floor((month - 1) / 12);
  const m = modulo(month - 1, 12) + 1;
  const y = m <= 2 ? years - 1 : years;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dateOf(day: number): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: number): number {
  return modulo(day + 3, 7);
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** ISO 8601 year and week of a day. */
export function isoWeekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 3;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** "2023-09-04". */
export function dayText(day: number): CivilTime {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** "2023-09-04T16:30". */
export function minuteText(minute: number): CivilTime {
  const day = Math.floor(minute / DAY_MINUTES);
  return `${dayText(day)}T${clockText(minute - day * DAY_MINUTES)}`;
}

/** "16:30". */
export function clockText(minuteOfDay: number): string {
  return `${pad(Math.floor(minuteOfDay / 60), 2)}:${pad(minuteOfDay % 60, 2)}`;
}

/** Minute of a civil time, the day's first where only a day is given; null if it is none. */
export function minuteOf(time: CivilTime): number | null {
  // by hand: asked several times for every incident, a pattern takes a twentieth of all reading
  const [year, month, day] = [digitsAt(time, 0, 4), digitsAt(time, 5, 2), digitsAt(time, 8, 2)];
  if (time[4] !== "-" || time[7] !== "-" || year < 0 || month < 0 || day < 0 || !isDate(year, month, day)) return null;
  const first = dayOf(year, month, day) * DAY_MINUTES;
  const [hour, minute] = [digitsAt(time, 11, 2), digitsAt(time, 14, 2)];
  return time[10] !== "T" || time[13] !== ":" || hour < 0 || minute < 0 ? first : first + hour * 60 + minute;
}

/** The number that so many figures spell; -1 where one of them is none. */
function digitsAt(text: string, from: number, length: number): number {
  let number = 0;
  for (let i = from; i < from + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The day so many days after a civil day. Throws on what is no civil day, for that is our own mistake. */
export function shiftDays(day: CivilTime, days: number): CivilTime {
  const minute = minuteOf(day);
  if (minute === null) throw new Error(`no civil day: ${day}`);
  return dayText(Math.floor(minute / DAY_MINUTES) + days);
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
