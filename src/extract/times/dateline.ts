import type { CivilTime } from "../../model/report.ts";
import { fold } from "../../text/fold.ts";
import type { Prose, Range } from "../../text/prose.ts";
import type { TimeLexicon } from "../../text/time-lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoundNumber } from "../found.ts";
import { minuteOf } from "./calendar.ts";
import type { SlotView } from "./slot.ts";
import { canJoin, join, type TimeParts } from "./time-parts.ts";
import { type PatternHit, patternReader } from "./time-patterns.ts";
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
    const limit = Math.min(tokens.length, from + 40);
    const numberAt = (index: number) => numbers.find((number) => number.from <= index && index < number.to) ?? null;
    const view: SlotView = { tokens, limit, numberAt };
    const placeEnd = placeEndAt(view, from);
    if (placeEnd === from || placeEnd - from > PLACE_TOKENS) return null;
    const dated = dateAt(view, placeEnd);
    const { date, parts } = dated;
    let at = dated.to;
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

  /** Past the words of a place: "Port-au-Prince, Haiti", "ROME (ITALY)". */
  function placeEndAt(view: SlotView, from: number): number {
    const { tokens, limit } = view;
    let end = from;
    for (let at = from; at < limit; at++) {
      const token = tokens[at]!;
      if (at > from && (dayHitAt(view, at) !== null || (ends.has(token.norm) && tokens[at - 1]!.norm === "."))) break;
      if (
        token.kind === "word" &&
        (token.capital || isInner(tokens, at) || (at > from && !token.spaced && tokens[at - 1]!.norm === "-"))
      )
        end = at + 1;
      else if (token.norm === "(") {
        const bracket = bracketAt(tokens, at, limit);
        if (bracket === null || bracket.to >= limit || tokens[bracket.to]!.norm !== ",") break;
        end = bracket.to;
        at = end - 1;
      } else if (
        token.norm !== "," &&
        token.norm !== "." &&
        (token.spaced || (token.norm !== "-" && token.norm !== "/"))
      )
        break;
    }
    return end;
  }

  /** The date after a place, past commas; `to` is where it ends. */
  function dateAt(view: SlotView, from: number): { to: number; date: Range | null; parts: TimeParts | null } {
    let to = from;
    let date: Range | null = null;
    let parts: TimeParts | null = null;
    while (to < view.limit) {
      const hit = dayHitAt(view, to);
      if (hit !== null && (parts === null || canJoin(parts, hit.parts))) {
        parts = parts === null ? hit.parts : join(parts, hit.parts);
        date = { from: date === null ? to : date.from, to: hit.to };
        to = hit.to;
      } else if (view.tokens[to]!.norm === "," || view.tokens[to]!.norm === ".") to++;
      else break;
    }
    return { to, date, parts };
  }

  function dayHitAt(view: SlotView, at: number): PatternHit | null {
    const hit = patterns.at(view, at);
    if (hit === null || hit.means.decoy) return null;
    return hit.parts.day === null && hit.parts.weekday === null && hit.parts.year === null ? null : hit;
  }

  /** Past dashes and colons. */
  function dashEnd(tokens: readonly Token[], at: number, limit: number): number {
    // ".-", as Spanish wires write it
    const dotted = tokens[at]?.norm === "." && at + 1 < limit && !tokens[at + 1]!.spaced;
    let to = dotted ? at + 1 : at;
    const first = to;
    while (to < limit && ends.has(tokens[to]!.norm)) to++;
    return to === first ? at : to;
  }

  /** Past "[TEXT]" and the like; other brackets stay. */
  function tagEnd(tokens: readonly Token[], at: number, limit: number): number {
    let to = at;
    while (to + 2 < limit && tokens[to]!.norm === "[" && tags.has(tokens[to + 1]!.norm) && tokens[to + 2]!.norm === "]")
      to += 3;
    return to;
  }
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
