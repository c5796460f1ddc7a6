/** Units of time that words count in. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/**
 * A word for a month. `needs`: what must stand beside it: "cue" a word such as "in" ("May"), "number" a day or a
 * year ("Dec").
 */
export type MonthWord = {
  readonly month: number;
  readonly capital: boolean;
  readonly needs: "nothing" | "cue" | "number";
};

/** A word for a weekday, 0 = Monday. `weak`: an abbreviation that counts only beside a date. */
export type WeekdayWord = { readonly weekday: number; readonly weak: boolean };

/**
 * A part of the day, `from` inclusive to `to` exclusive as minutes of its day; `to` beyond 1440 runs into the next day.
 * `afternoon`: a clock time beside it below 12 is meant after noon.
 */
export type DayPart = {
  readonly from: number;
  readonly to: number;
  readonly timex: string;
  readonly afternoon: boolean;
};

/** What a pattern says. Every field adds a constraint; the slots of the pattern fill in figures. */
export type TimeMeaning = {
  /** Units away from the anchor, times the {n} slot where there is one: "ago" is -1. */
  readonly step?: number;
  /** Unit of `step` or `stretch` where no slot names it. */
  readonly unit?: TimeUnit;
  /** What `step` counts from; publication unless said. */
  readonly from?: "publication" | "other-event";
  /** Which weekday, month or season of that name. */
  readonly which?: "last" | "this" | "next";
  /** The time of {n} units up to ("past") or from ("next") the anchor. */
  readonly stretch?: "past" | "next";
  /** The pattern tells a length of time, not a point. */
  readonly lasts?: true;
  /** Part of the day, named in `dayParts`. */
  readonly part?: string;
  /** Which end of the time that follows. "some" narrows nothing ("earlier this week"). */
  readonly edge?: "start" | "mid" | "end" | "some";
  readonly month?: number;
  readonly day?: number;
  readonly vague?: "past" | "present" | "future";
  readonly role?: "point" | "duration" | "period" | "age-of-history";
  /** Which part of a year the {nth} slot counts. */
  readonly nth?: "quarter" | "half" | "century";
  /** Counts only joined with another time, or after a lead. */
  readonly weak?: true;
  /** Counts only if no noun follows: "the 14th", not "the 14th floor". */
  readonly closed?: true;
  /** Words about time that name none: "every Friday". */
  readonly decoy?: true;
};

/**
 * What a word before a time makes of it: a bound, a coming time ("as soon as"), or nothing ("on", "in"), though it
 * belongs to the words.
 */
export type TimeLead = "plain" | "since" | "until" | "before" | "period" | "ahead";

/**
 * The time words of a language. `patterns` are rows of words, `(a|b)` choices, `x?` options and slots:
 * {weekday} {month} {lonemonth} (one that needs no number) {day} {year} {yy} {bareyear} {decade} {shortdecade} {season}
 * {part} {clock} {hour} (a clock time or a bare hour) {date} (all figures) {n} (a number or "a") {num} (a number) {nth} {nthfigure} ("14th")
 * {bareday} (a figure that the numbers take for a day) {decadefigure} ("80", "1980") {unit} {units} (plural).
 * The longest match wins, then the first row. An inner hyphen need not be written.
 */
export type TimeLexicon = {
  readonly weekdays: Readonly<Record<string, WeekdayWord>>;
  readonly months: Readonly<Record<string, MonthWord>>;
  /** Words before a month that make an ambiguous word one: "in", "since". */
  readonly monthCues: readonly string[];
  /** The same where a noun follows and the month is written as a name: "the March attack". */
  readonly softMonthCues: readonly string[];
  readonly units: Readonly<Record<string, { readonly unit: TimeUnit; readonly plural: boolean }>>;
  readonly dayParts: Readonly<Record<string, DayPart>>;
  /** Months in which a season begins and ends, inclusive, in the northern half (12..2 for winter), and its TIMEX code. */
  readonly seasons: Readonly<
    Record<string, { readonly from: number; readonly months: number; readonly timex: string }>
  >;
  /** "nineties": 90. */
  readonly decades: Readonly<Record<string, number>>;
  /** Words that count as 1 before a unit: "a week ago". */
  readonly ones: readonly string[];
  /** Letters glued to a day: "14th". */
  readonly daySuffixes: readonly string[];
  /** Words after a clock time that fix its half of the day, and hours they add. */
  readonly meridiems: Readonly<Record<string, "am" | "pm">>;
  /** Words that make a bare hour a time: "o'clock", "hours" after four digits. */
  readonly hourWords: readonly string[];
  readonly fourDigitHourWords: readonly string[];
  readonly zones: readonly string[];
  readonly patterns: readonly (readonly [says: string, means: TimeMeaning])[];
  /** Words that may stand between two parts of one time: "Friday , at", "the morning of". */
  readonly glue: readonly string[];
  /** Words before a time that belong to it. */
  readonly leads: Readonly<Record<string, TimeLead>>;
  readonly ranges: {
    /** Words before a pair that must close with one of the listed words: "between": ["and"]. */
    readonly openers: Readonly<Record<string, readonly string[]>>;
    /** Words that join a pair without an opener. */
    readonly mids: readonly string[];
  };
  /** Words that make a time with no year or week a coming one, if they stand shortly before it. */
  readonly futureCues: readonly string[];
  /** Words that show a clause to tell of the past; nothing before them counts as a cue. */
  readonly pastCues: readonly string[];
  /** "03/04/2023" is the third of April. Without it, such a date that fits day first and month first has no value. */
  readonly dayFirst?: true;
  /** A noun right behind a part of the day is another phrase: Spanish "en la madrugada hombres armados …". */
  readonly looseParts?: true;
  /** Words that may follow a `closed` pattern. */
  readonly closers: readonly string[];
  readonly dateline: {
    /** Marks that end a dateline. */
    readonly ends: readonly string[];
    /** Words inside brackets after a dateline that say nothing ("TEXT"). */
    readonly tags: readonly string[];
  };
};
