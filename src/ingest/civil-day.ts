import type { CivilTime } from "../model/report.ts";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Month names of the mail and HTTP date format (RFC 5322), which are part of the format and no one's language. */
const MAIL_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `text` if it is a day of the calendar written `YYYY-MM-DD`, else null: 2023-02-30 is none. */
export function civilDay(text: string): CivilTime | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The day of a machine-written time stamp, as its writer's wall clock showed it: `2023-09-05T23:10:00-05:00` is the
 * 5th whatever the zone. Takes ISO 8601 (also without hyphens) and the mail format. Null for anything else.
 */
export function civilDayOfStamp(stamp: string): CivilTime | null {
  const text = stamp.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T ]\d{2}:?\d{2})/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /^(?:[A-Za-z]{3},\s+)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})(?:$|\s+\d{2}:)/.exec(text);
  if (mail === null) return null;
  const month = MAIL_MONTHS.indexOf(mail[2]!.toLowerCase()) + 1;
  return dayOf(Number(mail[3]), month, Number(mail[1]));
}

function dayOf(year: number, month: number, day: number): CivilTime | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function lastDay(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : DAYS[month - 1]!;
}
