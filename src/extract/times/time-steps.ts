import type { Precision } from "../../model/words.ts";
import type { TimeUnit } from "../../text/time-lexicon.ts";
import { DAY_MINUTES, dateOf, dayOf, daysIn, isoWeekOf, weekdayOf } from "./calendar.ts";
import { type Days, oneDay, years } from "./days.ts";
import type { TimeParts } from "./time-parts.ts";
import { durationTimex, timexOf } from "./timex.ts";

/** Whole units before or after the one that holds `today`. A vague count is open on the far side. */
export function stepped(
  { unit, count, sign }: NonNullable<TimeParts["step"]>,
  today: number,
  vague: TimeParts["vague"],
): Days | null {
  if (count === null || vague !== null) return null;
  const now = dateOf(today);
  switch (unit) {
    case "day":
      return oneDay(today + count, true);
    case "week": {
      const monday = today - weekdayOf(today) + count * 7;
      return { from: monday, to: monday + 7, precision: "week", timex: weekTimex(monday), relative: true };
    }
    case "weekend": {
      // From Saturday on, "the weekend" is this one.
      const monday = today - weekdayOf(today) + (count - (weekdayOf(today) < 5 && sign <= 0 ? 1 : 0)) * 7;
      return { from: monday + 5, to: monday + 7, precision: "day", timex: `${weekTimex(monday)}-WE`, relative: true };
    }
    case "month": {
      const from = dayOf(now.year, now.month + count, 1);
      const { year, month } = dateOf(from);
      return {
        from,
        to: dayOf(year, month + 1, 1),
        precision: "month",
        timex: timexOf("month", year, month),
        relative: true,
      };
    }
    case "quarter":
    case "half": {
      const months = unit === "quarter" ? 3 : 6;
      const index = Math.floor((now.month - 1) / months) + count;
      const from = dayOf(now.year, index * months + 1, 1);
      const { year, month } = dateOf(from);
      const nth = Math.floor((month - 1) / months) + 1;
      return {
        from,
        to: dayOf(year, month + months, 1),
        precision: "month",
        timex: timexOf(unit, year, nth),
        relative: true,
      };
    }
    case "year":
      return years(now.year + count, 1, timexOf("year", now.year + count), true);
    case "decade":
      if (count === 0) return years(now.year - (now.year % 10), 10, timexOf("decade", Math.floor(now.year / 10)), true);
      return years(now.year + count * 10, 1, timexOf("year", now.year + count * 10), true);
    case "century":
      return years(
        Math.floor(now.year / 100 + count) * 100,
        100,
        timexOf("century", Math.floor(now.year / 100 + count)),
        true,
      );
    default:
      return null;
  }
}

/** The last or next so many units, today included. */
export function stretched({ unit, count, ahead }: NonNullable<TimeParts["stretch"]>, today: number): Days | null {
  const timex = durationTimex(unit, count);
  const precision = precisionOf(unit);
  if (count === null) return null;
  const whole = unit === "decade" || unit === "century" ? "year" : unit === "weekend" ? "week" : unit;
  const n = count * (unit === "decade" ? 10 : unit === "century" ? 100 : 1);
  const shifted = (by: number): number => {
    const { year, month, day } = dateOf(today);
    if (whole === "year") return dayOf(year + by, month, Math.min(day, daysIn(year + by, month)));
    if (whole === "month" || whole === "quarter" || whole === "half") {
      const months = by * (whole === "month" ? 1 : whole === "quarter" ? 3 : 6);
      const target = dateOf(dayOf(year, month + months, 1));
      return dayOf(target.year, target.month, Math.min(day, daysIn(target.year, target.month)));
    }
    if (whole === "week") return today + by * 7;
    return whole === "day" ? today + by : today + Math.floor((by * (whole === "hour" ? 60 : 1)) / DAY_MINUTES);
  };
  const edge = shifted(Math.round(ahead ? n : -n));
  return ahead
    ? { from: today, to: edge + 1, precision, timex, relative: true }
    : { from: edge, to: today + 1, precision, timex, relative: true };
}

function precisionOf(unit: TimeUnit): Precision {
  switch (unit) {
    case "second":
    case "minute":
      return "minute";
    case "hour":
    case "day":
    case "week":
    case "month":
    case "year":
      return unit;
    case "weekend":
      return "week";
    case "quarter":
    case "half":
      return "month";
    case "decade":
    case "century":
      return "year";
  }
}

function weekTimex(monday: number): string {
  const { year, week } = isoWeekOf(monday);
  return timexOf("week", year, week);
}
