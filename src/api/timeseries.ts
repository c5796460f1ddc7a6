import { Trouble } from "../model/trouble.ts";
import type { DayCount } from "../store/store.ts";
import type { Timeseries } from "./wire.ts";

type By = Timeseries["by"];
/** Bins a chart can show; the finest step that stays below is taken where none is asked for. */
const MOST_BINS = 120;
const STEPS = ["day", "week", "month", "year"] as const;

/** Events and dead by day, week (from Monday), month or year; bins without events are left out. */
export function binsOf(days: readonly DayCount[], asked: string | undefined): Timeseries {
  if (asked !== undefined && !isStep(asked))
    throw new Trouble("bad-filter", `by: ${asked} is none of ${STEPS.join(", ")}`);
  const dated = days.filter(({ day }) => day !== "");
  const undated = days.filter(({ day }) => day === "").reduce((sum, { events }) => sum + events, 0);
  const by = asked ?? finest(dated);
  const bins = new Map<string, { start: string; end: string; events: number; killed: number }>();
  for (const { day, events, killed } of dated) {
    const start = startOf(day, by);
    const bin = bins.get(start) ?? { start, end: endOf(start, by), events: 0, killed: 0 };
    bins.set(start, { ...bin, events: bin.events + events, killed: bin.killed + killed });
  }
  return { by, bins: [...bins.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1)), undated };
}

function finest(days: readonly DayCount[]): By {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "day";
  const span = (utc(last.day) - utc(first.day)) / DAY_MS;
  return span <= MOST_BINS ? "day" : span <= MOST_BINS * 7 ? "week" : span <= MOST_BINS * 30 ? "month" : "year";
}

const DAY_MS = 86_400_000;

function startOf(day: string, by: By): string {
  switch (by) {
    case "day":
      return day.slice(0, 10);
    case "week":
      // getUTCDay counts from Sunday.
      return dayOf(utc(day) - ((new Date(utc(day)).getUTCDay() + 6) % 7) * DAY_MS);
    case "month":
      return `${day.slice(0, 7)}-01`;
    case "year":
      return `${day.slice(0, 4)}-01-01`;
  }
}

function endOf(start: string, by: By): string {
  const [year = 0, month = 1] = start.split("-").map(Number);
  switch (by) {
    case "day":
      return dayOf(utc(start) + DAY_MS);
    case "week":
      return dayOf(utc(start) + 7 * DAY_MS);
    case "month":
      return dayOf(Date.UTC(year, month, 1));
    case "year":
      return `${String(year + 1).padStart(4, "0")}-01-01`;
  }
}

function utc(day: string): number {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split("-").map(Number);
  return Date.UTC(year, month - 1, date);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function isStep(text: string): text is By {
  return (STEPS as readonly string[]).includes(text);
}
