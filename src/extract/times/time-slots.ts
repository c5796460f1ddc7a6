import { fold } from "../../text/fold.ts";
import { phraseIndex } from "../../text/phrases.ts";
import type { TimeLexicon } from "../../text/time-lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { clockReader } from "./clock-reader.ts";
import { figureDateAt } from "./figure-date.ts";
import { afterDot, digitsOf, isYear, type Slot, type SlotHit, type SlotView } from "./slot.ts";

/** Compiles the slots patterns are written with, and the folded words a slot can begin with. */
export function slotsOf(lexicon: TimeLexicon): {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly starts: ReadonlySet<string>;
} {
  const weekdays = folded(lexicon.weekdays);
  const months = folded(lexicon.months);
  const units = folded(lexicon.units);
  const seasons = new Map(Object.keys(lexicon.seasons).map((name) => [fold(name), name]));
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
    if (tokens[at]!.kind === "word" && (number.from !== at || tokens[number.to - 1]!.kind === "number")) return null;
    const { named } = number.quantity;
    if (named === null || !isYear(named)) return null;
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

  /** "a las ocho", "a la una". */
  const hourInWords = ({ tokens, numberAt }: SlotView, at: number): SlotHit | null => {
    const number = numberAt(at);
    const hour = number === null ? (ones.has(tokens[at]!.norm) ? 1 : null) : number.quantity.named;
    if (hour === null || hour < 1 || hour > 12 || tokens[at]!.kind !== "word") return null;
    return { to: number?.to ?? at + 1, clock: { minute: hour * 60, fixed: false, exact: false } };
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
    ["yy", (view, at) => shortYearAt(view, at, closers)],
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
        const season = seasons.get(tokens[at]!.norm);
        return season === undefined ? null : { to: at + 1, season };
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
      (view, at) => {
        const { tokens, limit } = view;
        return clockAt(tokens, at, limit) ?? bareClockAt(tokens[at]!, at) ?? hourInWords(view, at);
      },
    ],
    ["date", ({ tokens, limit }, at) => figureDateAt(tokens, at, limit, lexicon.dayFirst === true)],
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
    [
      "bareday",
      (view, at) => {
        const number = view.numberAt(at);
        return view.tokens[at]!.kind === "number" && number?.sense === "date" && number.to === at + 1
          ? dayAt(view, at)
          : null;
      },
    ],
    [
      "decadefigure",
      ({ tokens }, at) => {
        const { norm } = tokens[at]!;
        if (/^\d0$/.test(norm)) return { to: at + 1, shortDecade: Number(norm) };
        return /^\d{3}0$/.test(norm) && isYear(Number(norm)) ? { to: at + 1, decade: Number(norm) } : null;
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

/** "8", "14", "14.30": figures that other words make a time of the day. */
function bareClockAt({ kind, norm }: Token, at: number): SlotHit | null {
  const shape = kind === "number" ? /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(norm) : null;
  if (shape === null) return null;
  const hour = Number(shape[1]);
  const exact = shape[2] !== undefined;
  if (hour > 23 || (hour === 0 && !exact)) return null;
  return {
    to: at + 1,
    clock: { minute: hour * 60 + Number(shape[2] ?? 0), fixed: hour > 12 || hour === 0, exact },
  };
}

/** A word before a bare month that makes it one. */
function isCue(tokens: readonly Token[], at: number, cues: ReadonlySet<string>): boolean {
  const back = tokens[at - 1]!.norm === "-" ? at - 2 : at - 1;
  return back >= 0 && cues.has(tokens[back]!.norm);
}

/** "'89", or two bare figures where no noun follows (a closer may): "4 FEB 90 (…)". Years from 50 are of the last century. */
function shortYearAt({ tokens, limit }: SlotView, at: number, closers: ReadonlySet<string>): SlotHit | null {
  const apostrophe = isApostrophe(tokens[at]!) && at + 1 < limit;
  const token = tokens[apostrophe ? at + 1 : at]!;
  if (token.kind !== "number" || !/^\d\d$/.test(token.norm) || (apostrophe && token.spaced)) return null;
  const to = apostrophe ? at + 2 : at + 1;
  const next = tokens[to];
  if (!apostrophe && to < limit && next !== undefined && next.kind === "word" && !closers.has(next.norm)) return null;
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

function folded<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));
}
