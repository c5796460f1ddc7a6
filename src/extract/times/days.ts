import type { Precision } from "../../model/words.ts";
import { dayOf } from "./calendar.ts";
import { dayTimex } from "./timex.ts";

/** Whole days `[from, to)` as day numbers, and how they were meant. `relative`: worked out from the publication date. */
export type Days = {
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly timex: string;
  readonly relative: boolean;
};

export function years(year: number, count: number, timex: string, relative: boolean): Days {
  return { from: dayOf(year, 1, 1), to: dayOf(year + count, 1, 1), precision: "year", timex, relative };
}

export function oneDay(day: number, relative: boolean): Days {
  return { from: day, to: day + 1, precision: "day", timex: dayTimex(day), relative };
}
