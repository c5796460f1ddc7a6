import { fold } from "../../text/fold.ts";
import { phraseIndex } from "../../text/phrases.ts";
import type { TimeLexicon, TimeUnit } from "../../text/time-lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoundNumber } from "../found.ts";
import { isDate } from "./calendar.ts";
import type { Clock } from "./time-parts.ts";

/** What a slot reads: the tokens up to `to`, and the fields it fills. */
export type SlotHit = {
  readonly to: number;
  readonly year?: number;
  readonly shortYear?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly weak?: true;
  readonly decade?: number;
  readonly shortDecade?: number;
  readonly season?: string;
  readonly part?: string;
  readonly clock?: Clock;
  readonly unit?: TimeUnit;
  /** Figure of {n}, {num} and {nth}; null = a vague one. */
  readonly n?: number | null;
  readonly unsure?: true;
};

/** The text a slot looks at: tokens, the limit of the sentence, and which number covers a token (null = none). */
export type SlotView = {
  readonly tokens: readonly Token[];
  readonly limit: number;
  readonly numberAt: (token: number) => FoundNumber | null;
};

export type Slot = (view: SlotView, at: number) => SlotHit | null;

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** Compiles the slots patterns are written with, and the folded words a slot can begin with. */
export function slotsOf(lexicon: TimeLexicon): {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly starts: ReadonlySet<string>;
} {
  const weekdays = folded(lexicon.weekdays);
  const months = folded(lexicon.months);
  const units = folded(lexicon.units);
  const seasons = folded(lexicon.seasons);
  const decades = folded(lexicon.decades);
  const parts = phraseIndex(Object.keys(lexicon.dayParts).map((name) => [name, name] as const));
  const cues = new Set(lexicon.monthCues.map(fold));
  const softCues = new Set(lexicon.softMonthCues.map(fold));
  const closers = new Set(lexicon.closers.map(fold));
  const ones = new Set(lexicon.ones.map(fold));
  const suffixes = new Set(lexicon.daySuffixes.map(fold));
  const clockAt = clockReader(lexicon);

  const monthAt = ({ tokens }: SlotView, at: number): SlotHit | null => {
    const token = tokens[at]!;
    const word = months.get(token.norm);
    if (word === undefined || (word.capital && !token.capital)) return null;
    return { to: afterDot(tokens, at + 1, word.needs === "number"), month: word.month };
  };

  /** "the March attack": a month before a noun. */
  const isModifier = ({ tokens, limit }: SlotView, at: number): boolean => {
    const next = tokens[at + 1];
    if (at === 0 || at + 1 >= limit || next === undefined || tokens[at]!.shout || !softCues.has(tokens[at - 1]!.norm))
      return false;
    return next.kind === "word" && !next.capital && !closers.has(next.norm);
  };

  const dayAt = ({ tokens, numberAt }: SlotView, at: number): SlotHit | null => {
    const token = tokens[at]!;
    if (token.kind !== "number") {
      const number = numberAt(at);
      if (number === null || number.from !== at || (number.sense !== "date" && number.sense !== "ordinal")) return null;
      const { named } = number.quantity;
      return named !== null && named >= 1 && named <= 31 ? { to: number.to, day: named } : null;
    }
    const sense = numberAt(at)?.sense;
    if (sense !== "date" && sense !== "ordinal") return null;
    const digits = digitsOf(token.norm);
    if (digits.length === 0 || digits.length > 2) return null;
    const suffix = token.norm.slice(digits.length);
    const day = Number(digits);
    return day >= 1 && day <= 31 && (suffix === "" || suffixes.has(suffix)) ? { to: at + 1, day } : null;
  };

  const yearAt = ({ tokens, numberAt }: SlotView, at: number): SlotHit | null => {
    const number = numberAt(at);
    if (number === null || number.sense !== "year" || decadeAt(tokens, at) !== null) return null;
    if (tokens[at]!.kind === "word" && number.from !== at) return null;
    const { named } = number.quantity;
    if (named === null || named < FIRST_YEAR || named >= LAST_YEAR) return null;
    return { to: number.to, year: named };
  };

  const counted = (view: SlotView, at: number, article: boolean): SlotHit | null => {
    const number = view.numberAt(at);
    if (number !== null) {
      const { sense, quantity } = number;
      if (sense !== "count" && sense !== "duration" && sense !== "measure" && sense !== "label") return null;
      if (quantity.wording === "none") return null;
      return { to: number.to, n: quantity.named };
    }
    return article && ones.has(view.tokens[at]!.norm) ? { to: at + 1, n: 1 } : null;
  };

  const unitAt = ({ tokens }: SlotView, at: number, plural: boolean): SlotHit | null => {
    const found = units.get(tokens[at]!.norm);
    return found === undefined || (plural && !found.plural) ? null : { to: at + 1, unit: found.unit };
  };

  const slots = new Map<string, Slot>([
    [
      "weekday",
      ({ tokens }, at) => {
        const found = weekdays.get(tokens[at]!.norm);
        if (found === undefined || (found.weak && !tokens[at]!.capital)) return null;
        const to = afterDot(tokens, at + 1, found.weak);
        return found.weak ? { to, weekday: found.weekday, weak: true } : { to, weekday: found.weekday };
      },
    ],
    ["month", monthAt],
    [
      "lonemonth",
      (view, at) => {
        const hit = monthAt(view, at);
        if (hit === null) return null;
        const { needs } = months.get(view.tokens[at]!.norm)!;
        if (needs === "nothing") return hit;
        if (needs === "cue" && at > 0 && isCue(view.tokens, at, cues)) return hit;
        return needs === "cue" && isModifier(view, at) ? hit : null;
      },
    ],
    ["day", dayAt],
    ["year", yearAt],
    ["bareyear", yearAt],
    ["yy", (view, at) => shortYearAt(view, at)],
    ["decade", ({ tokens }, at) => decadeAt(tokens, at)],
    [
      "shortdecade",
      ({ tokens }, at) => {
        const token = tokens[at]!;
        const decade =
          decades.get(token.norm) ?? (/^\d0s$/.test(token.norm) ? Number(token.norm.slice(0, 2)) : undefined);
        return decade === undefined ? null : { to: at + 1, shortDecade: decade };
      },
    ],
    [
      "season",
      ({ tokens }, at) => {
        const name = tokens[at]!.norm;
        return seasons.has(name) ? { to: at + 1, season: name } : null;
      },
    ],
    [
      "part",
      ({ tokens, limit }, at) => {
        const hit = parts.at(tokens, at, limit);
        return hit === null ? null : { to: hit.to, part: hit.value };
      },
    ],
    ["clock", ({ tokens, limit }, at) => clockAt(tokens, at, limit)],
    [
      "hour",
      ({ tokens }, at) => {
        const hour = Number(tokens[at]!.norm);
        return tokens[at]!.kind === "number" && hour >= 1 && hour <= 12
          ? { to: at + 1, clock: { minute: hour * 60, fixed: false, exact: false } }
          : null;
      },
    ],
    ["date", ({ tokens, limit }, at) => figureDateAt(tokens, at, limit)],
    ["n", (view, at) => counted(view, at, true)],
    ["num", (view, at) => counted(view, at, false)],
    [
      "nth",
      ({ numberAt }, at) => {
        const number = numberAt(at);
        if (number === null || number.from !== at || (number.sense !== "ordinal" && number.sense !== "date"))
          return null;
        return { to: number.to, n: number.quantity.named, day: number.quantity.named ?? 0 };
      },
    ],
    [
      "nthfigure",
      (view, at) => {
        const { kind, norm } = view.tokens[at]!;
        return kind === "number" && digitsOf(norm) !== norm ? dayAt(view, at) : null;
      },
    ],
    ["unit", (view, at) => unitAt(view, at, false)],
    ["units", (view, at) => unitAt(view, at, true)],
  ]);
  const starts = new Set([
    ...weekdays.keys(),
    ...months.keys(),
    ...units.keys(),
    ...seasons.keys(),
    ...decades.keys(),
    ...ones,
  ]);
  for (const name of Object.keys(lexicon.dayParts)) starts.add(fold(name.split(/[\s-]/)[0]!));
  starts.add("'");
  return { slots, starts };
}

/** A word before a bare month that makes it one; "and" and the like only after another time word are left to the caller. */
function isCue(tokens: readonly Token[], at: number, cues: ReadonlySet<string>): boolean {
  const back = tokens[at - 1]!.norm === "-" ? at - 2 : at - 1;
  return back >= 0 && cues.has(tokens[back]!.norm);
}

/** "'89", or two bare figures where no noun follows: "4 FEB 90 (…)". Years from 50 are of the last century. */
function shortYearAt({ tokens, limit }: SlotView, at: number): SlotHit | null {
  const apostrophe = isApostrophe(tokens[at]!) && at + 1 < limit;
  const token = tokens[apostrophe ? at + 1 : at]!;
  if (token.kind !== "number" || !/^\d\d$/.test(token.norm) || (apostrophe && token.spaced)) return null;
  const to = apostrophe ? at + 2 : at + 1;
  const next = tokens[to];
  if (!apostrophe && to < limit && next !== undefined && next.kind === "word" && next.norm !== "and") return null;
  return { to, shortYear: Number(token.norm) };
}

/** "1980s", "'80s". */
function decadeAt(tokens: readonly Token[], at: number): SlotHit | null {
  const token = tokens[at]!;
  if (isApostrophe(token)) {
    const next = tokens[at + 1];
    if (next === undefined || next.spaced || !/^\d0s$/.test(next.norm)) return null;
    return { to: at + 2, shortDecade: Number(next.norm.slice(0, 2)) };
  }
  if (/^\d{3}0s$/.test(token.norm)) return { to: at + 1, decade: Number(token.norm.slice(0, 4)) };
  const glued = /^\d{3}0$/.test(token.norm) && isApostrophe(tokens[at + 1], "s");
  return glued ? { to: at + 2, decade: Number(token.norm) } : null;
}

function isApostrophe(token: Token | undefined, letter = ""): boolean {
  return token !== undefined && token.norm === `'${letter}` && (letter === "" || !token.spaced);
}

/** "2023-03-14", "14/03/2023", "14.03.23". One that fits day first and month first is `unsure`. */
function figureDateAt(tokens: readonly Token[], at: number, limit: number): SlotHit | null {
  const token = tokens[at]!;
  if (token.kind !== "number") return null;
  let texts: readonly string[];
  let to: number;
  if (token.norm.includes(".")) {
    texts = token.norm.split(".");
    to = at + 1;
  } else {
    if (at + 4 >= limit) return null;
    const mark = tokens[at + 1]!.norm;
    if ((mark !== "/" && mark !== "-") || tokens[at + 3]!.norm !== mark) return null;
    for (let i = at + 1; i <= at + 4; i++) if (tokens[i]!.spaced) return null;
    texts = [token.norm, tokens[at + 2]!.norm, tokens[at + 4]!.norm];
    to = at + 5;
  }
  if (texts.length !== 3 || texts.some((text) => !/^\d{1,4}$/.test(text))) return null;
  const [a, b, c] = texts.map(Number) as [number, number, number];
  if (texts[0]!.length === 4) return isYear(a) && isDate(a, b, c) ? { to, year: a, month: b, day: c } : null;
  if (texts[0]!.length > 2 || texts[1]!.length > 2 || texts[2]!.length === 3 || texts[2]!.length === 1) return null;
  const year = texts[2]!.length === 4 ? { year: c } : { shortYear: c };
  if (texts[2]!.length === 4 && !isYear(c)) return null;
  const dayFirst = isDate(2000, b, a);
  const monthFirst = isDate(2000, a, b);
  if (dayFirst && monthFirst && a !== b) return { to, unsure: true };
  if (dayFirst) return { to, ...year, month: b, day: a };
  return monthFirst ? { to, ...year, month: a, day: b } : null;
}

/** "4:30 p.m.", "16:30", "0900 hours", "4pm", "4.30 pm", "5 o'clock", a zone after it included. */
function clockReader(lexicon: TimeLexicon): (tokens: readonly Token[], at: number, limit: number) => SlotHit | null {
  const meridiems = phraseIndex(Object.entries(lexicon.meridiems));
  const hourWords = listed(lexicon.hourWords);
  const fourDigit = listed(lexicon.fourDigitHourWords);
  const zones = listed(lexicon.zones);

  const clockAt = (tokens: readonly Token[], at: number, limit: number): SlotHit | null => {
    const token = tokens[at]!;
    if (token.kind !== "number") return null;
    let hour: number;
    let minute = 0;
    let exact = false;
    let sure = false;
    let to = at + 1;
    let glued = "";
    const digits = digitsOf(token.norm);
    const colon = tokens[to];
    if (
      colon?.norm === ":" &&
      !colon.spaced &&
      to + 1 < limit &&
      !tokens[to + 1]!.spaced &&
      digits === token.norm &&
      digits.length <= 2
    ) {
      const rest = digitsOf(tokens[to + 1]!.norm);
      if (rest.length !== 2) return null;
      hour = Number(digits);
      minute = Number(rest);
      glued = tokens[to + 1]!.norm.slice(2);
      exact = true;
      sure = true;
      to += 2;
      if (tokens[to]?.norm === ":" && to + 1 < limit && tokens[to + 1]!.kind === "number") to += 2;
    } else {
      const dotted = /^(\d{1,2})\.(\d{2})(\D*)$/.exec(token.norm);
      if (dotted !== null) {
        hour = Number(dotted[1]);
        minute = Number(dotted[2]);
        glued = dotted[3]!;
        exact = true;
      } else if (digits.length === 4) {
        hour = Math.floor(Number(digits) / 100);
        minute = Number(digits) % 100;
        glued = token.norm.slice(4);
        exact = true;
        const unit = glued === "" && to < limit ? fourDigit.at(tokens, to, limit) : null;
        if (unit === null && fourDigit.get(glued) === undefined && glued !== "") return null;
        if (unit === null && glued === "" && token.norm[0] !== "0") return null;
        sure = true;
      } else if (digits.length > 0 && digits.length <= 2) {
        hour = Number(digits);
        glued = token.norm.slice(digits.length);
      } else return null;
    }
    let fixed = false;
    const half = glued === "" ? (to < limit ? meridiems.at(tokens, to, limit) : null) : null;
    const meridiem = half?.value ?? (glued === "" ? undefined : meridiems.get(glued));
    if (meridiem !== undefined) {
      if (hour > 12 || hour < 1) return null;
      hour = (hour % 12) + (meridiem === "pm" ? 12 : 0);
      fixed = true;
      sure = true;
      if (half !== null) to = half.to > half.from + 1 ? afterDot(tokens, half.to, true) : half.to;
    } else if (glued !== "" && digits.length !== 4) return null;
    else if (!sure && to < limit) {
      const word = hourWords.at(tokens, to, limit);
      if (word !== null) {
        sure = true;
        to = word.to;
      }
    }
    if (!sure || hour > 24 || minute > 59) return null;
    const zone = to < limit ? zones.at(tokens, to, limit) : null;
    if (zone !== null) to = zone.to;
    if (to + 1 < limit && tokens[to]!.norm === "(") {
      const again = clockAt(tokens, to + 1, limit);
      if (again !== null && again.to < limit && tokens[again.to]!.norm === ")") to = again.to + 1;
    }
    return {
      to,
      clock: { minute: hour * 60 + minute, fixed: fixed || hour > 12 || hour === 0 || digits.length === 4, exact },
    };
  };
  return clockAt;
}

function digitsOf(norm: string): string {
  let end = 0;
  while (end < norm.length && norm.charCodeAt(end) >= 48 && norm.charCodeAt(end) <= 57) end++;
  return norm.slice(0, end);
}

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value < LAST_YEAR;
}

/** Past the dot of an abbreviation. */
function afterDot(tokens: readonly Token[], at: number, abbreviated: boolean): number {
  const dot = tokens[at];
  return abbreviated && dot !== undefined && dot.norm === "." && !dot.spaced ? at + 1 : at;
}

function folded<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));
}

function listed(phrases: readonly string[]) {
  return phraseIndex(phrases.map((phrase) => [phrase, true] as const));
}
