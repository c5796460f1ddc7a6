import type { TimeUnit } from "../../text/time-lexicon.ts";
import { clockText, DAY_MINUTES, dayText, modulo, pad } from "./calendar.ts";

/** TIMEX3 values (ISO-TimeML), for measuring only. */
const LETTERS: Readonly<Record<TimeUnit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  week: "W",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  half: "H",
  year: "Y",
  decade: "DE",
  century: "CE",
};

/** "P2D", "PT4H"; "PXY" for a vague number. */
export function durationTimex(unit: TimeUnit, count: number | null): string {
  const letters = LETTERS[unit];
  const figure = count === null ? "X" : String(count);
  return letters.startsWith("T") ? `PT${figure}${letters.slice(1)}` : `P${figure}${letters}`;
}

export function dayTimex(day: number): string {
  return dayText(day);
}

export function clockTimex(minute: number): string {
  const day = Math.floor(minute / DAY_MINUTES);
  return `${dayText(day)}T${clockText(modulo(minute, DAY_MINUTES))}`;
}

/** "2023", "2023-03", "2023-W09", "2023-Q1", "2023-SU", "198", "19". */
export function timexOf(unit: TimeUnit | "season", number: number, within: number | string = 0): string {
  switch (unit) {
    case "century":
      return pad(number, 2);
    case "decade":
      return pad(number, 3);
    case "month":
      return `${pad(number, 4)}-${pad(Number(within), 2)}`;
    case "week":
      return `${pad(number, 4)}-W${pad(Number(within), 2)}`;
    case "quarter":
      return `${pad(number, 4)}-Q${within}`;
    case "half":
      return `${pad(number, 4)}-H${within}`;
    case "season":
      return `${pad(number, 4)}-${within}`;
    default:
      return pad(number, 4);
  }
}
