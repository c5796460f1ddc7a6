import type { Person, Reading } from "../model/reading.ts";
import type { Evidence } from "../model/span.ts";

/** A value as it is printed: findings it was built from stay behind (`recount explain` shows them). */
export type Printed<T> = T extends readonly (infer Item)[]
  ? number extends T["length"]
    ? readonly Printed<Item>[]
    : T
  : T extends object
    ? { readonly [Key in keyof T as Key extends "from" ? never : Key]: Key extends "extra" ? T[Key] : Printed<T[Key]> }
    : T;

/** A reading as the contract has it. `text` is absent with `--no-text`. */
export type PrintedReading = Omit<Printed<Reading>, "text"> & { readonly text?: string };

/** `names`: private victims and minors are named; without it their names and aliases are blank. */
export type PrintOptions = { readonly text: boolean; readonly names: boolean };

/** The reading as it is printed. The reading itself is not altered. */
export function printed(reading: Reading, { text, names }: PrintOptions): PrintedReading {
  const shown = names ? reading : withoutPrivateNames(reading);
  const { extra, ...rest } = shown;
  const bare = withoutFrom(rest) as PrintedReading;
  const { text: words, ...others } = bare;
  const kept = text ? bare : others;
  return extra === undefined ? kept : { ...kept, extra };
}

/** Private victims and minors keep their place in the list, their side and their fate, but not their name. */
export function withoutPrivateNames(reading: Reading): Reading {
  if (!reading.events.some(({ people }) => people.some(isPrivate))) return reading;
  const events = reading.events.map((event) => ({
    ...event,
    people: event.people.map((person) => (isPrivate(person) ? { ...person, name: "", aliases: [] } : person)),
  }));
  return { ...reading, events };
}

function isPrivate({ part, minor }: Person): boolean {
  return part === "civilian" || minor === true;
}

function withoutFrom(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFrom);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) if (key !== "from") kept[key] = withoutFrom(inner);
  return kept;
}

/** A printed reading as a reading again; what its values were built from is not in it. */
export function fromPrinted(reading: Printed<Reading>): Reading {
  const { extra, ...rest } = reading;
  const whole = withFrom(rest) as Reading;
  return extra === undefined ? whole : { ...whole, extra };
}

function withFrom(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFrom);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) kept[key] = withFrom(inner);
  if (isEvidence(value)) kept.from = [];
  return kept;
}

function isEvidence(value: object): value is Omit<Evidence, "from"> {
  return "spans" in value && "rule" in value;
}
