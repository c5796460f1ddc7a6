import type { Token } from "../../text/tokens.ts";
import { isDate } from "./calendar.ts";
import { isYear, type SlotHit } from "./slot.ts";

/**
 * "2023-03-14", "14/03/2023", "14.03.23". `daysFirst`: the language
 * writes the day first; else one that fits both ways is `unsure`.
 */
export function figureDateAt(tokens: readonly Token[], at: number, limit: number, daysFirst: boolean): SlotHit | null {
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
  if (dayFirst && monthFirst && a !== b && !daysFirst) return { to, unsure: true };
  if (dayFirst) return { to, ...year, month: b, day: a };
  return monthFirst ? { to, ...year, month: a, day: b } : null;
}
