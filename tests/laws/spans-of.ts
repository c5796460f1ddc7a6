import type { Span } from "../../src/model/span.ts";

/** Something in a value: `path` says where it stands, as in `events.0.killed`. */
export type Found<T> = { readonly path: string; readonly found: T };
export type Fields = Readonly<Record<string, unknown>>;

/** Every object inside a value, itself included, with its path; lists are walked through. */
export function objectsIn(value: unknown, path = ""): readonly Found<Fields>[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, field]) => objectsIn(field, path === "" ? key : `${path}.${key}`));
  // Any object that is no list has fields by name.
  return Array.isArray(value) ? inner : [{ path, found: value as Fields }, ...inner];
}

/** Every span inside a value. */
export function spansIn(value: unknown): readonly Found<Span>[] {
  return objectsIn(value).flatMap(({ path, found }) => {
    const { start, end } = found;
    return typeof start === "number" && typeof end === "number" ? [{ path, found: { start, end } }] : [];
  });
}

/** The value with every span moved. */
export function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(item, by));
  if (typeof value !== "object" || value === null) return value;
  const moved: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    moved[key] = (key === "start" || key === "end") && typeof field === "number" ? field + by : shifted(field, by);
  }
  return moved;
}
