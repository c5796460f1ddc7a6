import type { TimeMeaning, TimeUnit } from "../../text/time-lexicon.ts";

/** Minute of the day a clock shows. `fixed`: the half of the day is known. `exact`: minutes were given. */
export type Clock = { readonly minute: number; readonly fixed: boolean; readonly exact: boolean };

/** What the words of one time expression say, before it is known what they count from. Null = not said. */
export type TimeParts = {
  readonly year: number | null;
  /** Two last digits of a year whose century is not said. */
  readonly shortYear: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Last day of "3 to 5 May". */
  readonly dayTo: number | null;
  readonly weekday: number | null;
  readonly decade: number | null;
  /** Decade whose century is not said: "the 80s". */
  readonly shortDecade: number | null;
  readonly nth: { readonly count: number; readonly of: "quarter" | "half" | "century" } | null;
  readonly season: string | null;
  readonly part: string | null;
  readonly clock: Clock | null;
  /** `count` null: a vague number of units. */
  readonly step: {
    readonly unit: TimeUnit;
    readonly count: number | null;
    readonly sign: number;
    readonly from: "publication" | "other-event";
  } | null;
  readonly stretch: { readonly unit: TimeUnit; readonly count: number | null; readonly ahead: boolean } | null;
  readonly lasting: { readonly unit: TimeUnit; readonly count: number | null } | null;
  readonly which: "last" | "this" | "next" | null;
  readonly otherEvent: boolean;
  readonly edge: "start" | "mid" | "end" | "some" | null;
  readonly vague: "past" | "present" | "future" | null;
  readonly role: NonNullable<TimeMeaning["role"]> | null;
  /** A figure date that could be read day first or month first. */
  readonly unsure: boolean;
  readonly weak: boolean;
};

export const NO_PARTS: TimeParts = {
  year: null,
  shortYear: null,
  month: null,
  day: null,
  dayTo: null,
  weekday: null,
  decade: null,
  shortDecade: null,
  nth: null,
  season: null,
  part: null,
  clock: null,
  step: null,
  stretch: null,
  lasting: null,
  which: null,
  otherEvent: false,
  edge: null,
  vague: null,
  role: null,
  unsure: false,
  weak: false,
};

const CLOCK = 1;
const PART = 2;
const WEEKDAY = 4;
const DAY = 8;
const MONTH = 16;
const YEAR = 32;
const REL_DAY = 64;
const REL_WEEK = 128;
const REL_MONTH = 256;
const REL_YEAR = 512;
const SEASON = 1024;
const EDGE = 2048;
const DECADE = 4096;
const OTHER = 8192;

const FINE = CLOCK | PART;
const NAMES_DAY = WEEKDAY | DAY | REL_DAY;

/** Combinations that name one time; edges and parts of the day aside. */
const WHOLES: ReadonlySet<number> = new Set(
  [
    [0, WEEKDAY, DAY, MONTH, YEAR, REL_DAY, REL_WEEK, REL_MONTH, REL_YEAR, SEASON, DECADE],
    [MONTH | YEAR, MONTH | REL_YEAR, SEASON | YEAR, SEASON | REL_YEAR, WEEKDAY | REL_WEEK, WEEKDAY | REL_DAY],
    [DAY, DAY | REL_MONTH, DAY | MONTH, DAY | MONTH | YEAR, DAY | MONTH | REL_YEAR, DAY | MONTH | REL_DAY].flatMap(
      (days) => [days, days | WEEKDAY],
    ),
  ].flat(),
);

/** Can the two, `left` standing before `right`, be one expression? */
export function canJoin(left: TimeParts, right: TimeParts): boolean {
  const a = maskOf(left);
  const b = maskOf(right);
  if ((a & b) !== 0 || ((b & EDGE) !== 0 && a !== 0)) return false;
  const all = a | b;
  if ((all & OTHER) !== 0) return false;
  if (!WHOLES.has(all & ~(FINE | EDGE))) return false;
  return (all & FINE) === 0 || (all & ~(FINE | EDGE)) === 0 || (all & NAMES_DAY) !== 0;
}

/** Both said at once. Where both say something, the left one stands. */
export function join(left: TimeParts, right: TimeParts): TimeParts {
  const both: Record<string, unknown> = { ...right };
  for (const [key, value] of Object.entries(left)) if (value !== null && value !== false) both[key] = value;
  // The loop copies fields of the same type under their own names.
  return { ...(both as TimeParts), weak: left.weak && right.weak };
}

/** Names at least a day. */
export function namesDay(parts: TimeParts): boolean {
  return (maskOf(parts) & NAMES_DAY) !== 0;
}

/** Says a date or weekday without saying in which year or week. */
export function isOpen(parts: TimeParts): boolean {
  return (maskOf(parts) & (YEAR | REL_DAY | REL_WEEK | REL_MONTH | REL_YEAR | DECADE | OTHER)) === 0;
}

function maskOf(parts: TimeParts): number {
  let mask = 0;
  if (parts.clock !== null) mask |= CLOCK;
  if (parts.part !== null) mask |= PART;
  if (parts.weekday !== null) mask |= WEEKDAY;
  if (parts.day !== null) mask |= DAY;
  if (parts.month !== null) mask |= MONTH;
  if (parts.year !== null || parts.shortYear !== null) mask |= YEAR;
  if (parts.season !== null || (parts.nth !== null && parts.nth.of !== "century")) mask |= SEASON;
  if (parts.edge !== null) mask |= EDGE;
  if (parts.decade !== null || parts.shortDecade !== null || parts.nth?.of === "century") mask |= DECADE;
  if (parts.stretch !== null || parts.lasting !== null || parts.vague !== null || parts.unsure) mask |= OTHER;
  if (parts.step !== null) mask |= stepMask(parts.step.unit);
  return mask;
}

function stepMask(unit: TimeUnit): number {
  if (unit === "day") return REL_DAY;
  if (unit === "week") return REL_WEEK;
  if (unit === "month") return REL_MONTH;
  return unit === "year" ? REL_YEAR : OTHER;
}
