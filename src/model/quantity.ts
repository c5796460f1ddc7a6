import type { Wording } from "./words.ts";

/**
 * What the words commit to: `min`..`max` inclusive; `max` null = open above; `named` = the figure printed, null for
 * "dozens". `term` is the vague word itself, only with wording `vague`.
 */
export type Quantity = {
  readonly min: number;
  readonly max: number | null;
  readonly named: number | null;
  readonly wording: Wording;
  readonly term?: string;
};

/** "12". */
export function exactly(named: number): Quantity {
  return { min: named, max: named, named, wording: named === 0 ? "none" : "exact" };
}

/** A figure under a hedge: "at least 6" is 6.., "more than 8" is 9.., "up to 15" is 0..15, "about four" is 4..4. */
export function hedged(named: number, wording: "at-least" | "more-than" | "at-most" | "about"): Quantity {
  switch (wording) {
    case "at-least":
      return { min: named, max: null, named, wording };
    case "more-than":
      return { min: named + 1, max: null, named, wording };
    case "at-most":
      return { min: 0, max: named, named, wording };
    case "about":
      return { min: named, max: named, named, wording };
  }
}

/** "200 to 350". */
export function between(low: number, high: number): Quantity {
  return { min: Math.min(low, high), max: Math.max(low, high), named: null, wording: "between" };
}

/** "dozens": a plain lower bound, open above. */
export function vague(min: number, term: string): Quantity {
  return { min, max: null, named: null, wording: "vague", term };
}

/** Sum of separate tolls. Open above if any part is; exact only if every part is; 0 parts throws. */
export function sum(parts: readonly Quantity[]): Quantity {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error("the sum of no quantities");
  if (rest.length === 0) return first;
  const min = parts.reduce((total, part) => total + part.min, 0);
  const max = parts.some((part) => part.max === null) ? null : parts.reduce((total, part) => total + part.max!, 0);
  const named = parts.some((part) => part.named === null)
    ? null
    : parts.reduce((total, part) => total + part.named!, 0);
  if (max === min) {
    const wording = parts.some((part) => part.wording === "about") ? "about" : min === 0 ? "none" : "exact";
    return { min, max, named, wording };
  }
  // "More than 8" and 5 are 14 and up: the figure is that bound, whatever figures were printed.
  if (max === null) return { min, max, named: named === null ? null : min, wording: "at-least" };
  return { min, max, named: null, wording: "between" };
}

/** The widest range that covers all of them; `disputed` unless they say the same. */
export function widest(parts: readonly Quantity[]): Quantity {
  const [first, ...rest] = parts;
  if (first === undefined) throw new Error("the widest of no quantities");
  if (rest.every((part) => part.min === first.min && part.max === first.max)) return first;
  const min = Math.min(...parts.map((part) => part.min));
  const max = parts.some((part) => part.max === null) ? null : Math.max(...parts.map((part) => part.max!));
  return { min, max, named: null, wording: "disputed" };
}

/** True if some number fits both. */
export function isCompatible(a: Quantity, b: Quantity): boolean {
  return (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max);
}
