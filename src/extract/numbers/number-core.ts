import { fold } from "../../text/fold.ts";
import type { NumberLexicon, VagueWord } from "../../text/number-lexicon.ts";
import { type PhraseIndex, phraseIndex } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";

/** One figure or number word at tokens `[from, to)`, without hedges. `multiplier`: the last word that multiplied it, else 1. */
export type NumberCore = {
  readonly from: number;
  readonly to: number;
  readonly kind: "figure" | "words" | "ordinal" | "vague" | "none" | "decade";
  /** For `vague`, the lower bound. */
  readonly value: number;
  readonly multiplier: number;
  /** Letters glued to the digits, folded; "" where there are none. */
  readonly suffix: string;
  /** Written with a separator: "1,850" is no year. */
  readonly grouped: boolean;
};

export type CoreReader = {
  /** The longest number at token `at`, not reaching `limit`; null if there is none. */
  readonly at: (tokens: readonly Token[], at: number, limit: number) => NumberCore | null;
  /** Folded words a number can begin with; figures aside. */
  readonly starts: ReadonlySet<string>;
};

/** Compiles the number words of a language. */
export function coreReader(lexicon: NumberLexicon): CoreReader {
  const cardinals = folded(lexicon.cardinals);
  const multipliers = folded(lexicon.multipliers);
  const joiners = folded(lexicon.joiners);
  const bare = new Set(lexicon.bareMultipliers.map(fold));
  const ones = new Set(lexicon.ones.map(fold));
  const onesBefore = new Set((lexicon.onesBefore ?? []).map(fold));
  const fixed = phraseIndex(Object.entries(lexicon.fixed));
  const ordinals = phraseIndex(Object.entries(lexicon.ordinals));
  const vague = phraseIndex(Object.entries(lexicon.vague));
  const none = phraseIndex([
    ...lexicon.none.map((word) => [word, "before-noun"] as const),
    ...lexicon.noneAlone.map((word) => [word, "alone"] as const),
  ]);
  const fractions = phraseIndex(Object.entries(lexicon.fractions));
  const suffixes = new Set(lexicon.ordinalSuffixes.map(fold));
  const glued = folded(lexicon.gluedMultipliers);
  const starts = new Set([...cardinals.keys(), ...bare, ...ones]);
  for (const table of [lexicon.fixed, lexicon.ordinals, lexicon.vague]) addFirstWords(starts, Object.keys(table));
  addFirstWords(starts, [...lexicon.none, ...lexicon.noneAlone]);

  const at = (tokens: readonly Token[], from: number, limit: number): NumberCore | null => {
    const token = tokens[from];
    if (token === undefined || from >= limit) return null;
    if (token.kind === "number") return figureAt(tokens, from, limit);
    if (!starts.has(token.norm)) return null;
    const phrase = fixed.at(tokens, from, limit);
    if (phrase !== null) return core("words", from, phrase.to, phrase.value, 1);
    return (
      vagueAt(tokens, from, limit) ??
      ordinalAt(tokens, from, limit) ??
      wordsAt(tokens, from, limit) ??
      noneAt(tokens, from, limit)
    );
  };

  const figureAt = (tokens: readonly Token[], from: number, limit: number): NumberCore | null => {
    const spaced = lexicon.eitherMark === true ? spacedThousands(tokens, from, limit) : null;
    if (spaced !== null)
      return multiplied(tokens, { ...core("figure", from, spaced.to, spaced.value, 1), grouped: true }, limit);
    const figure = figureOf(tokens[from]!.norm, lexicon);
    if (figure === null) return null;
    const { value, suffix, grouped } = figure;
    if (suffix !== "") {
      if (suffixes.has(suffix)) return core("ordinal", from, from + 1, value, 1, suffix);
      const times = glued.get(suffix);
      if (times !== undefined) return core("figure", from, from + 1, value * times, times);
      return core(suffix === "s" ? "decade" : "figure", from, from + 1, value, 1, suffix);
    }
    return multiplied(tokens, { ...core("figure", from, from + 1, value, 1), grouped }, limit);
  };

  /** "3 million", "two dozen", "several hundred thousand", "two and a half". */
  const multiplied = (tokens: readonly Token[], start: NumberCore, limit: number): NumberCore => {
    let { to, value, multiplier } = start;
    for (;;) {
      const next = skipHyphen(tokens, to, limit);
      const times = next < limit ? multipliers.get(tokens[next]!.norm) : undefined;
      if (times === undefined) break;
      value *= times;
      multiplier = Math.max(multiplier, times);
      to = next + 1;
    }
    const after = skipHyphen(tokens, to, limit);
    const fraction = after < limit ? fractions.at(tokens, after, limit) : null;
    if (fraction !== null && start.kind !== "vague") {
      value += fraction.value * multiplier;
      to = fraction.to;
    }
    return to === start.to ? start : { ...start, to, value, multiplier };
  };

  const vagueAt = (tokens: readonly Token[], from: number, limit: number): NumberCore | null => {
    const hit = vague.at(tokens, from, limit);
    if (hit === null) return null;
    const { min, needs }: VagueWord = hit.value;
    const whole = multiplied(tokens, core("vague", from, hit.to, min, 1), limit);
    if (whole.to > hit.to) return whole;
    if (needs !== undefined && tokens[hit.to]?.norm !== fold(needs)) return null;
    return whole;
  };

  const ordinalAt = (tokens: readonly Token[], from: number, limit: number): NumberCore | null => {
    const hit = ordinals.at(tokens, from, limit);
    return hit === null ? null : core("ordinal", from, hit.to, hit.value, 1);
  };

  const noneAt = (tokens: readonly Token[], from: number, limit: number): NumberCore | null => {
    const hit = none.at(tokens, from, limit);
    if (hit === null) return null;
    if (hit.value === "alone") return core("none", from, hit.to, 0, 1);
    const next = tokens[hit.to];
    if (next === undefined || hit.to >= limit) return null;
    if (next.kind === "number" || (next.kind === "mark" && next.norm !== '"' && next.norm !== "“")) return null;
    return core("none", from, hit.to, 0, 1);
  };

  /** Sums small words and multiplies by large ones: `total` holds finished thousands, `group` the one being built. */
  const wordsAt = (tokens: readonly Token[], from: number, limit: number): NumberCore | null => {
    let total = 0;
    let group = -1;
    let multiplier = 1;
    let to = from;
    let at = from;
    const first = tokens[from]!.norm;
    if (ones.has(first)) {
      const next = from + 1 < limit ? tokens[from + 1]!.norm : "";
      if (onesBefore.has(next)) return core("words", from, from + 1, 1, 1);
      if (!multipliers.has(next)) return null;
      group = 1;
      at = from + 1;
    } else if (bare.has(first)) group = 1;
    while (at < limit) {
      const word = tokens[at]!.norm;
      const value = at > to ? behindJoiner(word) : cardinals.get(word);
      if (value !== undefined) {
        if (group >= 0 && !fits(value, group)) {
          const year =
            lexicon.pairYears && to === from + 1 && group >= 13 && group <= 20 && value >= 10
              ? wordsAt(tokens, at, limit)
              : null;
          if (year !== null && year.value < 100) return core("words", from, year.to, group * 100 + year.value, 1);
          break;
        }
        if (group < 0 && total > 0 && value >= multiplier) break;
        group = Math.max(group, 0) + value;
      } else {
        const times = multipliers.get(word);
        if (times === undefined) {
          const least = joiners.get(word);
          if (least === undefined || to !== at || lowestPlace(total + Math.max(group, 0)) < least) break;
          const next = behindJoiner(tokens[at + 1]?.norm ?? "");
          if (at + 1 >= limit || next === undefined || next === 0 || next >= lowestPlace(total + Math.max(group, 0)))
            break;
          at++;
          continue;
        }
        if (group < 0) break;
        if (times >= 1000) {
          total += group * times;
          group = -1;
        } else group *= times;
        multiplier = times;
      }
      to = at + 1;
      at = skipHyphen(tokens, to, limit);
    }
    if (to === from) return null;
    const value = total + Math.max(group, 0);
    const after = skipHyphen(tokens, to, limit);
    const fraction = after < limit ? fractions.at(tokens, after, limit) : null;
    return fraction === null
      ? core("words", from, to, value, multiplier)
      : core("words", from, fraction.to, value + fraction.value * multiplier, multiplier);
  };

  function behindJoiner(word: string): number | undefined {
    return cardinals.get(word) ?? (lexicon.onesBehind === true && ones.has(word) ? 1 : undefined);
  }

  return { at, starts };
}

/** "12 000": one to three figures, then threes, each after one white space. */
function spacedThousands(tokens: readonly Token[], from: number, limit: number): { to: number; value: number } | null {
  if (!/^\d{1,3}$/.test(tokens[from]!.norm)) return null;
  let to = from + 1;
  let digits = tokens[from]!.norm;
  while (to < limit && /^\d{3}$/.test(tokens[to]!.norm) && tokens[to]!.start === tokens[to - 1]!.end + 1) {
    digits += tokens[to]!.norm;
    to++;
  }
  return to === from + 1 ? null : { to, value: Number(digits) };
}

/** Value of written figures and the letters glued to them; null where the marks inside make no number ("1,20"). */
function figureOf(
  norm: string,
  { thousands, decimal, eitherMark }: NumberLexicon,
): { value: number; suffix: string; grouped: boolean } | null {
  let end = 0;
  let plain = true;
  for (; end < norm.length; end++) {
    const code = norm.charCodeAt(end);
    if (code >= 48 && code <= 57) continue;
    if (code !== 44 && code !== 46) break;
    plain = false;
  }
  if (end === 0) return null;
  const digits = norm.slice(0, end);
  const suffix = norm.slice(end);
  if (plain) return { value: Number(digits), suffix, grouped: false };
  if (eitherMark === true) return eitherMarked(digits, suffix);
  const [whole, part, ...more] = digits.split(decimal);
  if (more.length > 0) return null;
  const groups = whole!.split(thousands);
  if (groups.length > 1 && (groups[0]!.length > 3 || groups.slice(1).some((group) => group.length !== 3))) return null;
  return { value: Number(groups.join("") + (part === undefined ? "" : `.${part}`)), suffix, grouped: true };
}

/** Marks by the figures behind them: three make thousands, fewer a fraction, which comes last. */
function eitherMarked(digits: string, suffix: string): { value: number; suffix: string; grouped: boolean } | null {
  const groups = digits.split(/[.,]/);
  const fraction = groups.at(-1)!.length === 3 ? null : groups.pop()!;
  const [first, ...rest] = groups;
  if (fraction === "" || first === "" || (rest.length > 0 && first!.length > 3)) return null;
  if (rest.some((group) => group.length !== 3) || (fraction === null && rest.length === 0)) return null;
  return { value: Number(groups.join("") + (fraction === null ? "" : `.${fraction}`)), suffix, grouped: true };
}

/** May `value` be added to `group` by standing after it? "twenty" + "one", "hundred" + "five", never "two" + "three". */
function fits(value: number, group: number): boolean {
  return value > 0 && value < lowestPlace(group) && group > 0;
}

/** 20 → 10, 300 → 100, 12 → 1, 0 → 1. */
function lowestPlace(value: number): number {
  if (value === 0) return 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

function skipHyphen(tokens: readonly Token[], at: number, limit: number): number {
  if (at + 1 >= limit) return at;
  const mark = tokens[at]!;
  return mark.norm === "-" && !mark.spaced && !tokens[at + 1]!.spaced ? at + 1 : at;
}

function core(
  kind: NumberCore["kind"],
  from: number,
  to: number,
  value: number,
  multiplier: number,
  suffix = "",
): NumberCore {
  return { from, to, kind, value, multiplier, suffix, grouped: false };
}

function folded<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));
}

/** Adds the first word of every phrase. */
export function addFirstWords(starts: Set<string>, phrases: readonly string[]): void {
  for (const phrase of phrases) starts.add(fold(phrase.split(/[\s-]/)[0]!).replace(/\.$/, ""));
}

/** The phrase of `index` that ends just before token `at` (one dot aside), at most three words long. */
export function phraseBefore<T>(index: PhraseIndex<T>, tokens: readonly Token[], at: number, floor: number): T | null {
  const end = tokens[at - 1]?.norm === "." && !tokens[at - 1]!.spaced ? at - 1 : at;
  for (let from = Math.max(floor, end - 3); from < end; from++) {
    const hit = index.at(tokens, from, at);
    if (hit !== null && (hit.to === at || hit.to === end)) return hit.value;
  }
  return null;
}
