import type { CivilTime } from "../../model/report.ts";
import type { Range } from "../../text/prose.ts";
import type { TimeLead, TimeUnit } from "../../text/time-lexicon.ts";
import type { FoundTime, TimeValue } from "../found.ts";
import { clockText, DAY_MINUTES, dayText, minuteText, pad } from "./calendar.ts";
import type { TimeParts } from "./time-parts.ts";
import type { Reference, Resolved, resolver } from "./time-values.ts";
import { durationTimex } from "./timex.ts";

/** One expression as read: its words, its parts, the later end where it is a range, and the lead before it. */
export type ReadTime = Range & {
  readonly words: string;
  readonly parts: TimeParts;
  readonly until: TimeParts | null;
  readonly lead: TimeLead;
};

/** Resolves one expression into what later stages see. */
export function foundTime(read: ReadTime, reference: Reference, resolve: ReturnType<typeof resolver>): FoundTime {
  const { from, to, words, parts, until, lead } = read;
  const resolved = until === null ? resolve(parts, reference) : resolveRange(parts, until, reference, resolve);
  const bounded = resolved === null ? null : boundedBy(resolved, lead, reference);
  return {
    from,
    to,
    words,
    value: bounded === null ? vagueValue(parts, reference) : timeValue(bounded),
    anchor: anchorOf(parts, until),
    offsetDays: offsetOf(parts),
    role: roleOf(parts, lead, resolved),
    weekday: parts.weekday,
    timex: resolved?.timex ?? loneTimex(parts, reference, resolve),
  };
}

/** The end is resolved first, then the start as the latest on or before it. */
function resolveRange(
  low: TimeParts,
  high: TimeParts,
  reference: Reference,
  resolve: ReturnType<typeof resolver>,
): Resolved | null {
  const last = resolve(high, reference);
  if (last === null || last.end === null) return null;
  const dayed =
    low.day !== null && low.month === null && low.weekday === null
      ? { ...low, month: high.month, year: high.year }
      : low;
  if (isOnlyClock(low)) {
    const begun = resolve({ ...high, clock: low.clock, part: low.part }, reference);
    return begun === null || begun.start === null || begun.start >= last.end ? null : { ...begun, end: last.end };
  }
  const first = resolve(dayed, { minute: last.end - 1, ahead: false });
  if (first === null || first.start === null || first.start >= last.end) return null;
  return { ...last, start: first.start, timex: first.timex, precision: first.precision };
}

function boundedBy(resolved: Resolved, lead: TimeLead, { minute }: Reference): Resolved {
  switch (lead) {
    case "since": {
      const now = minute === null ? null : (Math.floor(minute / DAY_MINUTES) + 1) * DAY_MINUTES;
      return { ...resolved, end: now !== null && resolved.start !== null && now > resolved.start ? now : null };
    }
    case "until":
      return { ...resolved, start: null };
    case "before":
      return { ...resolved, start: null, end: resolved.start };
    case "plain":
    case "ahead":
    case "period":
      return resolved;
  }
}

/** "several years ago", "recently": some time up to publication. */
function vagueValue({ vague, step, otherEvent }: TimeParts, { minute }: Reference): TimeValue | null {
  if (minute === null || otherEvent) return null;
  const past = vague === "past" || (step !== null && step.count === null && step.sign < 0);
  if (!past) return null;
  return { start: null, end: dayText(Math.floor(minute / DAY_MINUTES) + 1), precision: "year", basis: "inferred" };
}

function timeValue({ start, end, precision, relative }: Resolved): TimeValue {
  const fine = precision === "minute" || precision === "hour" || precision === "day-part";
  return { start: civil(start, fine), end: civil(end, fine), precision, basis: relative ? "inferred" : "stated" };
}

function civil(minute: number | null, fine: boolean): CivilTime | null {
  if (minute === null) return null;
  return fine || minute % DAY_MINUTES !== 0 ? minuteText(minute) : dayText(minute / DAY_MINUTES);
}

function anchorOf(parts: TimeParts, until: TimeParts | null): FoundTime["anchor"] {
  if (parts.otherEvent || until?.otherEvent) return "other-event";
  if (parts.lasting !== null || parts.unsure) return "none";
  const year = parts.year ?? parts.shortYear ?? parts.decade ?? until?.year ?? null;
  if (year !== null || parts.nth?.of === "century") return "absolute";
  if (isOnlyClock(parts)) return "other-event";
  return "publication";
}

/** Days from the other event; null for units longer than a week, which are no fixed number of days. */
function offsetOf(parts: TimeParts): number | null {
  if (isOnlyClock(parts)) return 0;
  const { step, otherEvent } = parts;
  if (!otherEvent || step === null) return null;
  if (step.unit === "hour" || step.unit === "minute" || step.unit === "second") return 0;
  const days: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };
  const each = days[step.unit];
  return each === undefined || step.count === null ? null : step.count * each;
}

/** "at dawn", "at 4:30 a.m.": of a day that other words tell. */
function isOnlyClock(parts: TimeParts): boolean {
  return (
    (parts.part !== null || parts.clock !== null) &&
    parts.day === null &&
    parts.month === null &&
    parts.weekday === null &&
    parts.step === null
  );
}

function roleOf(parts: TimeParts, lead: TimeLead, resolved: Resolved | null): FoundTime["role"] {
  const wide = resolved === null || resolved.precision === "month" || resolved.precision === "year";
  if (lead === "since" && parts.lasting === null)
    return wide && parts.weekday === null && parts.day === null ? "period" : "since";
  if (lead === "until" || lead === "before") return parts.lasting === null ? "until" : "duration";
  if (lead === "period") return "period";
  if (parts.role !== null) return parts.role;
  if (parts.stretch !== null) return "period";
  return parts.decade !== null || parts.shortDecade !== null || parts.nth?.of === "century"
    ? "age-of-history"
    : "point";
}

/** TIMEX value of what has no value of its own: lengths, clock times without a day, months and days of an unknown year, and guesses at other events. */
function loneTimex(parts: TimeParts, reference: Reference, resolve: ReturnType<typeof resolver>): string | null {
  if (parts.lasting !== null) return durationTimex(parts.lasting.unit, parts.lasting.count);
  if (parts.stretch !== null) return durationTimex(parts.stretch.unit, parts.stretch.count);
  if (parts.otherEvent) return resolve({ ...parts, otherEvent: false }, reference)?.timex ?? null;
  if (parts.vague !== null) return `${parts.vague.toUpperCase()}_REF`;
  if (parts.step !== null && parts.step.count === null) return parts.step.sign < 0 ? "PAST_REF" : "FUTURE_REF";
  if (parts.part !== null && parts.clock === null && resolve(parts, reference) === null) {
    const noted = resolve(
      { ...parts, step: { unit: "day", count: 0, sign: 0, from: "publication" } },
      { minute: 0, ahead: false },
    );
    return noted === null ? null : noted.timex.slice(noted.timex.indexOf("T"));
  }
  if (parts.clock !== null) return `T${clockText(parts.clock.minute)}`;
  // TIMEX3 writes X for figures that nobody can tell
  if (parts.month !== null && parts.weekday === null)
    return `XXXX-${pad(parts.month, 2)}${parts.day === null ? "" : `-${pad(parts.day, 2)}`}`;
  return null;
}
