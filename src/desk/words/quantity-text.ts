import type { Quantity } from "../../model/quantity.ts";
import type { EventDetail } from "../client/index.ts";
import { m } from "../messages/index.ts";

type Toll = NonNullable<EventDetail["killed"]>;

/** The figure as it is shown: 6, 6+, ≤15, ~40, 200–350, dozens (24+), 0. `null` is never 0: nothing was said. */
export function quantityText(quantity: Quantity | null): string {
  if (quantity === null) return m.notReported;
  const { min, max, named, wording, term } = quantity;
  switch (wording) {
    case "none":
      return "0";
    case "at-most":
      return `≤${figure(max ?? min)}`;
    case "about":
      return `~${range(min, max, named)}`;
    case "vague":
      return `${term ?? m.some} (${range(min, max, null)})`;
    case "exact":
    case "at-least":
    case "more-than":
    case "between":
    case "disputed":
      return range(min, max, wording === "exact" ? named : null);
  }
}

/** The same in words, for what a sign alone may not say. */
export function quantityWords(quantity: Quantity | null): string {
  if (quantity === null) return m.notReported;
  const { min, max, named, wording } = quantity;
  const printed = figure(named ?? min);
  switch (wording) {
    case "exact":
      return m.exactly(printed);
    case "at-least":
      return m.atLeast(printed);
    case "more-than":
      return m.moreThan(figure(named ?? min - 1));
    case "at-most":
      return m.atMost(figure(max ?? min));
    case "about":
      return m.about(printed);
    case "between":
      return max === null ? m.atLeast(figure(min)) : m.between(figure(min), figure(max));
    case "vague":
      return m.vagueWord(quantity.term ?? m.some, figure(min));
    case "none":
      return m.noneReported;
    case "disputed":
      return m.disputedWords(range(min, max, null));
  }
}

/** The range of a toll that was put together from claims, and whether they quarrel. */
export function tollText(toll: Toll | null): string {
  if (toll === null) return m.notReported;
  const { low, high, wording } = toll;
  if (wording === "at-most" && high !== null) return `≤${figure(high)}`;
  if (wording === "about" && low === high) return `~${figure(low)}`;
  if (wording === "vague") return `${m.some} (${range(low, high, null)})`;
  return range(low, high, null);
}

/** Digits as the page's language groups them. */
export function figure(value: number): string {
  return m.figure(value);
}

function range(min: number, max: number | null, named: number | null): string {
  if (max === null) return `${figure(named ?? min)}+`;
  return min === max ? figure(min) : `${figure(min)}–${figure(max)}`;
}
