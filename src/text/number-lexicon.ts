import type { FoundSense } from "./senses.ts";

/** What a hedge does to the figure beside it. `less-than` 8 is 0..7. */
export type Hedge = "at-least" | "more-than" | "at-most" | "less-than" | "about";

/** A word that names no figure: its lower bound, and the word that must follow for it to be a number at all ("a number of"). */
export type VagueWord = { readonly min: number; readonly needs?: string };

/** The number words of a language. Keys are phrases, matched by folded words; hyphens between them do not matter. */
export type NumberLexicon = {
  /** "one", "twenty", "doscientos": values that add up, each below the last nonzero place of what stands before it. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** "hundred", "million", "dozen": values that multiply what stands before them. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Multipliers that may stand with nothing before them ("mil"). */
  readonly bareMultipliers: readonly string[];
  /** Words that count as 1 before a multiplier, and only there ("a hundred"). */
  readonly ones: readonly string[];
  /** Words that, right behind a `ones` word, make a number of it too: Spanish "una de las víctimas". */
  readonly onesBefore?: readonly string[];
  /** A `ones` word behind a joiner counts as 1: Spanish "treinta y un". */
  readonly onesBehind?: true;
  /** Words inside a number, and the lowest value that must stand before them: "a hundred and five" has `and: 100`. */
  readonly joiners: Readonly<Record<string, number>>;
  /** Added after a number: "two and a half". */
  readonly fractions: Readonly<Record<string, number>>;
  /** Phrases with a value of their own: "half a dozen". */
  readonly fixed: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Letters glued to digits that make an ordinal: "st", "th". */
  readonly ordinalSuffixes: readonly string[];
  /** True where "nineteen ninety-seven" is a year. */
  readonly pairYears: boolean;
  /** Marks inside written figures. */
  readonly thousands: string;
  readonly decimal: string;
  /**
   * Countries of one language differ: either mark may part thousands ("1,200" in Mexico, "1.200" in Spain), and does
   * where three figures follow; so does a space ("12 000").
   */
  readonly eitherMark?: true;
  /** Letters glued to digits that multiply them: "3bn". */
  readonly gluedMultipliers: Readonly<Record<string, number>>;
  /** The same where the number is money: "$3m". */
  readonly gluedMoney: Readonly<Record<string, number>>;
  /** Words for nothing at all that stand before a noun: "no". */
  readonly none: readonly string[];
  /** The same standing alone: "none", "no one". */
  readonly noneAlone: readonly string[];
  readonly vague: Readonly<Record<string, VagueWord>>;
  readonly hedgesBefore: Readonly<Record<string, Hedge>>;
  readonly hedgesAfter: Readonly<Record<string, Hedge>>;
  /** Words that may stand between a hedge and its figure: "at least another 12". */
  readonly hedgeFillers: readonly string[];
  readonly ranges: {
    /** "between": opens a pair joined by a `pairMids` word. */
    readonly pairOpeners: readonly string[];
    readonly pairMids: readonly string[];
    /** "to": joins two figures, the lower first. */
    readonly mids: readonly string[];
    /** "or": joins two figures that are neighbours ("three or four", "20 or 30"). */
    readonly alternatives: readonly string[];
    /** Words before a pair that make it a change, not a range: "rose from 6 to 10". */
    readonly changes: readonly string[];
  };
  /** Phrases with number words that are no numbers. */
  readonly decoys: readonly string[];
  /** What words after a number make of it: "km", "years old", "p.m.". Also looked up for glued letters ("5km"). */
  readonly after: Readonly<Record<string, FoundSense>>;
  /** The same, for words that count only with a hyphen or after 1: "two-hour", "one day", but "two day labourers". */
  readonly afterJoined: Readonly<Record<string, FoundSense>>;
  /** What words before a number make of it: "aged", "$", "Highway". */
  readonly before: Readonly<Record<string, FoundSense>>;
  /** As `before`, but only where written as a name (capital first letter, not all capitals): "Unit 5". */
  readonly beforeNamed: Readonly<Record<string, FoundSense>>;
  /** Words that no noun begins with: behind one of two figures they say that both are alike ("aged six and seven were"). */
  readonly closers?: readonly string[];
  /** Words that may stand between a number and its unit: "three more hours". */
  readonly unitFillers: readonly string[];
  /** Month words; true = only with a capital first letter. */
  readonly months: Readonly<Record<string, boolean>>;
  /** Words between a day and its month: "14 of March". */
  readonly monthLinks: readonly string[];
  /** Words before a month after which a following number is no day: "in May 15 soldiers". */
  readonly monthOnlyAfter: readonly string[];
  /**
   * Phrases before a bare figure that make it a day of the month: `sure` always ("la madrugada del 14"), `closed` only
   * where no noun follows ("el viernes 14", not "el viernes 14 soldados").
   */
  readonly dayBefore?: Readonly<Record<string, "sure" | "closed">>;
  /** Phrases behind a bare figure that make it one: "el 14 del mes pasado". */
  readonly dayAfter?: readonly string[];
  /** Words that may follow such a day and are no noun. */
  readonly dayClosers?: readonly string[];
  /** Units that tell an age where one of `before` precedes the figure, and none of `notBehind` that: "de 34 años". */
  readonly ages?: {
    readonly units: readonly string[];
    readonly before: readonly string[];
    readonly notBehind: readonly string[];
  };
  /** Words before a round four-digit number that make it a year: "in 2000", "the 2000 election". */
  readonly yearAfter: readonly string[];
};
