import type { Precision } from "../../model/words.ts";
import type { TimeLexicon } from "../../text/time-lexicon.ts";
import { DAY_MINUTES, dateOf, dayOf, daysIn, isDate, weekdayOf } from "./calendar.ts";
import { type Days, oneDay, years } from "./days.ts";
import { isOpen, type TimeParts } from "./time-parts.ts";
import { stepped, stretched } from "./time-steps.ts";
import { clockTimex, dayTimex, timexOf } from "./timex.ts";

/** What an expression comes to. Minutes count from 1970-01-01T00:00; either bound null when open. */
export type Resolved = {
  readonly start: number | null;
  readonly end: number | null;
  readonly precision: Precision;
  readonly timex: string;
  /** Worked out from the publication date. */
  readonly relative: boolean;
};

/** What times are counted from: the minute of publication (null = unknown), and whether coming times are meant. */
export type Reference = { readonly minute: number | null; readonly ahead: boolean };

/**
 * Compiles the resolver of time parts. Null = nothing to count from, or no such date. News time: a date or weekday
 * without a year is the latest one on or before the reference, unless the words say otherwise.
 */
export function resolver(lexicon: TimeLexicon): (parts: TimeParts, reference: Reference) => Resolved | null {
  return (parts, reference) => {
    // "on Wednesday, two days after the bombs": the day stands by itself
    const named = parts.step !== null && (parts.weekday !== null || parts.day !== null);
    if ((parts.otherEvent && !named) || parts.unsure) return null;
    if (
      parts.step !== null &&
      (parts.step.unit === "hour" || parts.step.unit === "minute" || parts.step.unit === "second")
    ) {
      return shortStep(parts.step, reference);
    }
    const days = daysOf(parts.otherEvent ? { ...parts, step: null } : parts, reference, lexicon);
    if (days === null) return null;
    const fine = withinDay(parts, days, lexicon);
    if (fine !== null) return fine;
    const narrow = narrowed(parts, days);
    return {
      start: narrow.from * DAY_MINUTES,
      end: narrow.to * DAY_MINUTES,
      precision: days.precision,
      timex: days.timex,
      relative: days.relative,
    };
  };
}

/** "two hours ago": a minute-wide point where the hour of publication is known, else its day. */
function shortStep({ unit, count }: NonNullable<TimeParts["step"]>, { minute }: Reference): Resolved | null {
  if (minute === null) return null;
  const day = Math.floor(minute / DAY_MINUTES);
  const whole = {
    start: day * DAY_MINUTES,
    end: (day + 1) * DAY_MINUTES,
    precision: "day",
    timex: dayTimex(day),
    relative: true,
  } as const;
  if (count === null || minute % DAY_MINUTES === 0) return whole;
  const at = minute + (unit === "hour" ? count * 60 : unit === "minute" ? count : 0);
  return { start: at, end: at + 60, precision: "hour", timex: clockTimex(at), relative: true };
}

/** The days an expression covers, before parts of the day are looked at. */
function daysOf(parts: TimeParts, reference: Reference, lexicon: TimeLexicon): Days | null {
  const today = reference.minute === null ? null : Math.floor(reference.minute / DAY_MINUTES);
  const { step, stretch, vague } = parts;
  if (parts.lasting !== null) return null;
  if (parts.decade !== null || parts.shortDecade !== null) return decadeOf(parts, today);
  if (parts.nth?.of === "century")
    return years((parts.nth.count - 1) * 100, 100, timexOf("century", parts.nth.count - 1), false);
  if (stretch !== null) return today === null ? null : stretched(stretch, today);
  const year = parts.year ?? centuryOf(parts.shortYear, today);
  if (parts.day !== null || parts.month !== null) return dated(parts, year, today, reference.ahead);
  if (parts.weekday !== null) return today === null ? null : weekdays(parts, today, reference.ahead);
  if (parts.season !== null) return seasonOf(parts, year, today, lexicon, reference.ahead);
  if (parts.nth !== null) return nthOf(parts.nth, year, parts, today);
  if (year !== null) return years(year, 1, timexOf("year", year), false);
  if (step !== null) return today === null ? null : stepped(step, today, vague);
  return null;
}

function decadeOf(parts: TimeParts, today: number | null): Days | null {
  const start = parts.decade ?? centuryOf(parts.shortDecade, today);
  return start === null ? null : years(start, 10, timexOf("decade", start / 10), false);
}

/** The nearest year with those last digits that is not far ahead; without a reference those from 50 are of 1950 to 1999. */
function centuryOf(short: number | null, today: number | null): number | null {
  if (short === null) return null;
  if (today === null) return short >= 50 ? 1900 + short : 2000 + short;
  const now = dateOf(today).year;
  const year = now - (now % 100) + short;
  return year > now + 10 ? year - 100 : year;
}

/** "March", "14 March", "the 14th", with or without a year. */
function dated(parts: TimeParts, year: number | null, today: number | null, ahead: boolean): Days | null {
  const { month, day, dayTo, step } = parts;
  const now = today === null ? null : dateOf(today);
  let monthOfYear = month;
  let inYear = year;
  if (step !== null && now !== null && step.count !== null) {
    if (step.unit === "year") inYear = now.year + step.count;
    if (step.unit === "month") {
      const target = dateOf(dayOf(now.year, now.month + step.count, 1));
      inYear = target.year;
      monthOfYear = target.month;
    }
  }
  const relative = year === null;
  if (day === null) return monthOf(monthOfYear!, inYear, parts.which, now, ahead, relative);
  let first: number | null;
  if (monthOfYear !== null) {
    first = dayInYear(monthOfYear, day, inYear, today, ahead || parts.which === "next");
    if (inYear === null && first !== null && parts.weekday !== null && weekdayOf(first) !== parts.weekday) {
      const other = dayInYear(monthOfYear, day, null, today, !ahead);
      if (other !== null && weekdayOf(other) === parts.weekday) first = other;
    }
  } else first = today === null ? null : dayInMonth(day, today, ahead);
  if (first === null) return null;
  if (dayTo === null) return oneDay(first, relative);
  const date = dateOf(first);
  if (dayTo <= day || !isDate(date.year, date.month, dayTo)) return oneDay(first, relative);
  return { ...oneDay(first, relative), to: first + dayTo - day + 1 };
}

function monthOf(
  month: number,
  year: number | null,
  which: TimeParts["which"],
  now: { readonly year: number; readonly month: number } | null,
  ahead: boolean,
  relative: boolean,
): Days | null {
  let inYear = year;
  if (inYear === null) {
    if (now === null) return null;
    if (which === "this") inYear = now.year;
    else if (which === "next" || ahead)
      inYear = month > now.month || (ahead && which !== "next" && month === now.month) ? now.year : now.year + 1;
    else inYear = month < now.month || (month === now.month && which !== "last") ? now.year : now.year - 1;
  }
  return {
    from: dayOf(inYear, month, 1),
    to: dayOf(inYear, month + 1, 1),
    precision: "month",
    timex: timexOf("month", inYear, month),
    relative,
  };
}

/** Day number of a month's day in `year`, else in the latest year (the next one, if `ahead`) in which it exists. */
function dayInYear(
  month: number,
  day: number,
  year: number | null,
  today: number | null,
  ahead: boolean,
): number | null {
  if (year !== null) return isDate(year, month, day) ? dayOf(year, month, day) : null;
  if (today === null) return null;
  const now = dateOf(today).year;
  for (let i = 0; i <= 8; i++) {
    const tried = ahead ? now + i : now - i;
    if (!isDate(tried, month, day)) continue;
    const found = dayOf(tried, month, day);
    if (ahead ? found >= today : found <= today) return found;
  }
  return null;
}

/** "the 14th": the latest such day (the next one, if `ahead`). */
function dayInMonth(day: number, today: number, ahead: boolean): number | null {
  const now = dateOf(today);
  for (let i = 0; i <= 3; i++) {
    const first = dayOf(now.year, now.month + (ahead ? i : -i), 1);
    const { year, month } = dateOf(first);
    const found = first + day - 1;
    if (day <= daysIn(year, month) && (ahead ? found >= today : found <= today)) return found;
  }
  return null;
}

function weekdays({ weekday, step, which }: TimeParts, today: number, ahead: boolean): Days | null {
  const now = weekdayOf(today);
  if (step !== null && step.unit === "week" && step.count !== null)
    return oneDay(today - now + step.count * 7 + weekday!, true);
  if (step !== null && step.unit === "day" && step.count !== null) return oneDay(today + step.count, true);
  const back = (now - weekday! + 7) % 7;
  if (which === "next") return oneDay(today + (back === 0 ? 7 : 7 - back), true);
  if (which === "last") return oneDay(today - (back === 0 ? 7 : back), true);
  if (ahead) return oneDay(back === 0 ? today : today + 7 - back, true);
  return oneDay(today - back, true);
}

function seasonOf(
  parts: TimeParts,
  year: number | null,
  today: number | null,
  lexicon: TimeLexicon,
  ahead: boolean,
): Days | null {
  const season = lexicon.seasons[parts.season!]!;
  const made = (inYear: number, relative: boolean): Days => ({
    from: dayOf(inYear, season.from, 1),
    to: dayOf(inYear, season.from + season.months, 1),
    precision: "month",
    timex: timexOf("season", inYear, season.timex),
    relative,
  });
  if (year !== null) return made(year, false);
  if (today === null) return null;
  const now = dateOf(today).year;
  if (parts.step?.unit === "year" && parts.step.count !== null) return made(now + parts.step.count, true);
  const here = made(now, true);
  if (parts.which === "this") return here;
  if (parts.which === "next" || ahead) return here.from > today ? here : made(now + 1, true);
  return here.from <= today && !(parts.which === "last" && here.to > today) ? here : made(now - 1, true);
}

/** "the third quarter", "the first half": the latest one begun, where no year is said. */
function nthOf(
  nth: NonNullable<TimeParts["nth"]>,
  year: number | null,
  parts: TimeParts,
  today: number | null,
): Days | null {
  const months = nth.of === "quarter" ? 3 : 6;
  if (nth.count < 1 || nth.count * months > 12) return null;
  const made = (inYear: number, relative: boolean): Days => ({
    from: dayOf(inYear, (nth.count - 1) * months + 1, 1),
    to: dayOf(inYear, nth.count * months + 1, 1),
    precision: "month",
    timex: timexOf(nth.of, inYear, nth.count),
    relative,
  });
  if (year !== null) return made(year, false);
  if (today === null) return null;
  const now = dateOf(today).year;
  if (parts.step?.unit === "year" && parts.step.count !== null) return made(now + parts.step.count, true);
  const here = made(now, true);
  return here.from <= today ? here : made(now - 1, true);
}

/** The part or clock time of a single day; null where the expression has none. */
function withinDay(parts: TimeParts, days: Days, lexicon: TimeLexicon): Resolved | null {
  if (days.to !== days.from + 1) return null;
  const midnight = days.from * DAY_MINUTES;
  const part = parts.part === null ? undefined : lexicon.dayParts[parts.part];
  if (parts.clock !== null) {
    const { fixed, exact } = parts.clock;
    let { minute } = parts.clock;
    if (!fixed && part?.afternoon && minute < 720) minute += 720;
    const at = midnight + minute;
    return {
      start: at,
      end: at + (exact ? 1 : 60),
      precision: exact ? "minute" : "hour",
      timex: clockTimex(at),
      relative: days.relative,
    };
  }
  if (part !== undefined) {
    const timex = `${days.timex}T${part.timex}`;
    return {
      start: midnight + part.from,
      end: midnight + part.to,
      precision: "day-part",
      timex,
      relative: days.relative,
    };
  }
  const edge = parts.edge === null || parts.edge === "some" ? undefined : EDGES_OF_DAY[parts.edge];
  if (edge === undefined) return null;
  return {
    start: midnight + edge[0],
    end: midnight + edge[1],
    precision: "day-part",
    timex: days.timex,
    relative: days.relative,
  };
}

/** "early Friday" is its first nine hours, "late Friday" its last six: a convention of ours. */
const EDGES_OF_DAY = { start: [0, 540], mid: [540, 960], end: [1080, 1440] } as const;

/** The first, middle or last third of a longer time. */
function narrowed({ edge }: TimeParts, { from, to }: Days): { readonly from: number; readonly to: number } {
  if (edge === null || edge === "some" || to <= from + 1) return { from, to };
  const third = Math.floor((to - from) / 3);
  if (edge === "start") return { from, to: from + third };
  return edge === "end" ? { from: to - third, to } : { from: from + third, to: to - third };
}

/** Does the reference's future matter to these parts? Only where the words leave year or week open. */
export function mayLieAhead(parts: TimeParts): boolean {
  return isOpen(parts) && parts.which === null;
}
