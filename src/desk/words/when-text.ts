import type { EventRow } from "../client/index.ts";
import { m } from "../messages/index.ts";

type When = EventRow["when"];

/** The day or span, as wide as it is known: 2023-09-04, 2023-09, 2023, 2023-09-04 to 2023-09-06, before 2023-03-19. */
export function whenText(when: When): string {
  if (when === null) return m.undated;
  const { start, end, precision } = when;
  if (start === null) return end === null ? m.undated : m.before(end.slice(0, 10));
  if (end === null) return m.since(start.slice(0, 10));
  if (precision === "year" && start.slice(5) === "01-01" && isNext(start, end, "year")) return start.slice(0, 4);
  if (precision === "month" && start.slice(8, 10) === "01" && isNext(start, end, "month")) return start.slice(0, 7);
  const last = lastDay(end);
  if (start.slice(0, 10) >= last) return start.slice(0, 10);
  return m.fromTo(start.slice(0, 10), last);
}

/** Time of day where the text gives one: 18:00–24:00. */
export function clockText(when: When): string | null {
  if (when?.start == null || when.start.length <= 10) return null;
  const from = when.start.slice(11);
  if (when.end === null || when.precision === "minute") return from;
  const to = when.end.length > 10 ? when.end.slice(11) : "24:00";
  return `${from}–${to === "00:00" ? "24:00" : to}`;
}

/** Nothing by which it can be placed on a line of time. */
export function isUndated(when: When): boolean {
  return when === null || (when.start === null && when.end === null);
}

/** Last day inside a half-open span. */
function lastDay(end: string): string {
  if (end.length > 10 && !end.endsWith("T00:00")) return end.slice(0, 10);
  const [year = 0, month = 1, day = 1] = end.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}

function isNext(start: string, end: string, step: "year" | "month"): boolean {
  const [year = 0, month = 1] = start.split("-").map(Number);
  const next = step === "year" ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return end.slice(0, 10) === new Date(next).toISOString().slice(0, 10);
}
