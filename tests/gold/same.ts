import { fold } from "../../src/text/fold.ts";
import type { Marked } from "./expected.ts";

/** Words that say what sort of thing a name names, and tell two names apart only when nothing else does. */
const LOOSE = new Set(
  "a an the of in at near and de del la el los las group province district region state county department territory township town city village governorate strip area army's military's".split(
    " ",
  ),
);

/** True if the name is one of `names`, give or take articles, kinds of place, plurals and the words around it. */
export function sameName(names: readonly string[], name: string): boolean {
  const read = wordsOf(name);
  return names.some((gold) => {
    const marked = wordsOf(gold);
    return isWithin(marked, read) || isWithin(read, marked);
  });
}

/** True if the marks name the side (a capital in some name) rather than describe it. */
export function isNamed(names: readonly string[]): boolean {
  return names.some((name) => /^\p{Lu}|^al-/u.test(name));
}

/** True if the count has the bounds of one of the marked readings. */
export function sameCount(marked: Marked, read: { readonly min: number; readonly max: number | null } | null): boolean {
  if (read === null) return marked.length === 0 || marked.includes(null);
  return marked.some((count) => count !== null && count.min === read.min && count.max === read.max);
}

/** First and last day touched by a half-open civil interval; a part of a night that ends next morning stays on its day. */
export function toDays(when: {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
}): { readonly first: string | null; readonly last: string | null } {
  const first = when.start?.slice(0, 10) ?? null;
  if (when.end === null) return { first, last: null };
  const isClock = when.end.length > 10 && !when.end.endsWith("T00:00");
  const last = isClock ? when.end.slice(0, 10) : dayBefore(when.end.slice(0, 10));
  const isNight = isClock && first !== null && last === dayAfter(first) && when.end.slice(11) <= "06:00";
  return { first, last: isNight && when.precision !== "day" ? first : last };
}

/** True if both name the same day, or neither does. */
export function sameDays(a: string | null, b: string | null): boolean {
  return a === b;
}

function wordsOf(name: string): readonly string[] {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""));
  const tight = words.filter((word) => !LOOSE.has(word));
  return tight.length > 0 ? tight : words;
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}

function dayBefore(day: string): string {
  return shift(day, -1);
}

function dayAfter(day: string): string {
  return shift(day, 1);
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
