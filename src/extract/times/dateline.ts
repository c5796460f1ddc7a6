import type { CivilTime } from "../../model/report.ts";
import { fold } from "../../text/fold.ts";
import type { Prose, Range } from "../../text/prose.ts";
import type { TimeLexicon } from "../../text/time-lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoundNumber } from "../found.ts";
import { minuteOf } from "./calendar.ts";
import { canJoin, join, type TimeParts } from "./time-parts.ts";
import { patternReader } from "./time-patterns.ts";
import { resolver } from "./time-values.ts";

/**
 * The line that opens a wire report: "GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT]". `day` null = none said, or
 * without a year and nothing to count from. `agency` is what stands in the brackets after it.
 */
export type Dateline = Range & {
  readonly place: Range;
  readonly date: Range | null;
  readonly day: CivilTime | null;
  readonly agency: Range | null;
};

/** Longest place of a dateline, in tokens, and how many paragraphs from the top one may stand. */
const PLACE_TOKENS = 8;
const PARAGRAPHS = 4;

/**
 * Compiles a finder of the dateline: the first paragraph that opens with a place, then a date or an agency in brackets
 * (or both), then a dash or colon. A place alone counts if it is written in capitals. Null if there is none.
 */
export function datelineFinder(
  lexicon: TimeLexicon,
): (prose: Prose, numbers: readonly FoundNumber[], publishedAt: CivilTime | null) => Dateline | null {
  const patterns = patternReader(lexicon);
  const resolve = resolver(lexicon);
  const ends = new Set(lexicon.dateline.ends);
  const tags = new Set(lexicon.dateline.tags.map(fold));

  return (prose, numbers, publishedAt) => {
    const { tokens, sentences } = prose;
    let paragraph = -1;
    let seen = 0;
    for (const sentence of sentences) {
      if (sentence.title || sentence.paragraph === paragraph) continue;
      paragraph = sentence.paragraph;
      if (++seen > PARAGRAPHS) return null;
      const found = datelineAt(tokens, sentence.from, numbers, publishedAt);
      if (found !== null) return found;
    }
    return null;
  };

  function datelineAt(
    tokens: readonly Token[],
    from: number,
    numbers: readonly FoundNumber[],
    publishedAt: CivilTime | null,
  ): Dateline | null {
    let at = from;
    let date: Range | null = null;
    let parts: TimeParts | null = null;
    let placeEnd = from;
    const limit = Math.min(tokens.length, from + 40);
    const numberAt = (index: number) => numbers.find((number) => number.from <= index && index < number.to) ?? null;
    while (at < limit && at - from <= PLACE_TOKENS + 6) {
      const token = tokens[at]!;
      const hit = at > from ? patterns.at({ tokens, limit, numberAt }, at) : null;
      if (hit !== null && !hit.means.decoy && isDay(hit.parts, parts)) {
        parts = parts === null ? hit.parts : join(parts, hit.parts);
        date = { from: date?.from ?? at, to: hit.to };
        at = hit.to;
      } else if (token.norm === "," || token.norm === ".") at++;
      else if (date === null && token.kind === "word" && (token.capital || isInner(tokens, at))) placeEnd = ++at;
      else if (
        date === null &&
        (token.norm === "-" || token.norm === "/") &&
        !token.spaced &&
        tokens[at + 1]?.spaced === false
      )
        at++;
      else if (date === null && tokens[bracketAt(tokens, at, limit)?.to ?? limit]?.norm === ",") {
        // "ROME (ITALY), 11 JAN 90"
        placeEnd = bracketAt(tokens, at, limit)!.to;
        at = placeEnd;
      } else break;
    }
    if (placeEnd === from || placeEnd - from > PLACE_TOKENS) return null;
    const bracket = bracketAt(tokens, at, limit);
    const agency = bracket === null ? null : { from: bracket.from + 1, to: bracket.to - 1 };
    if (bracket !== null) at = bracket.to;
    const dash = dashEnd(tokens, at, limit);
    if (dash === at) return null;
    const place = { from, to: placeEnd };
    if (date === null && agency === null && !tokens.slice(from, placeEnd).some((token) => token.shout)) return null;
    const day =
      parts === null
        ? null
        : resolve(parts, { minute: publishedAt === null ? null : minuteOf(publishedAt), ahead: false });
    return {
      from,
      to: tagEnd(tokens, dash, limit),
      place,
      date,
      agency,
      day: day === null || day.start === null || parts?.day === null ? null : day.timex.slice(0, 10),
    };
  }

  /** Past dashes and colons. */
  function dashEnd(tokens: readonly Token[], at: number, limit: number): number {
    let to = at;
    while (to < limit && ends.has(tokens[to]!.norm)) to++;
    return to;
  }

  /** Past "[TEXT]" and the like; other brackets stay. */
  function tagEnd(tokens: readonly Token[], at: number, limit: number): number {
    let to = at;
    while (to + 2 < limit && tokens[to]!.norm === "[" && tags.has(tokens[to + 1]!.norm) && tokens[to + 2]!.norm === "]")
      to += 3;
    return to;
  }
}

function isDay(parts: TimeParts, before: TimeParts | null): boolean {
  if (parts.day === null && parts.weekday === null && parts.year === null) return false;
  return before === null || canJoin(before, parts);
}

/** A small word between two capitals: "SAN JOSE de OCUNE", "Port of Spain". */
function isInner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.end - token.start <= 3 && (tokens[at - 1]?.capital ?? false) && (tokens[at + 1]?.capital ?? false);
}

/** "(ACAN-EFE)", at most eight tokens long; null if no bracket opens at `at`. */
function bracketAt(tokens: readonly Token[], at: number, limit: number): Range | null {
  if (tokens[at]?.norm !== "(") return null;
  for (let i = at + 2; i < limit && i <= at + 9; i++) if (tokens[i]!.norm === ")") return { from: at, to: i + 1 };
  return null;
}
