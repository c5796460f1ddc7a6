import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import { civilDayOfStamp } from "./civil-day.ts";
import { type Defaults, NO_DEFAULTS, primaryLanguage } from "./given.ts";
import { requireReadable } from "./limits.ts";

const KNOWN: ReadonlySet<string> = new Set(["id", "text", "title", "publisher", "url", "publishedAt", "language"]);

/**
 * A report from one line of JSONL. A title comes first in the text, a blank line after it. What the line says wins
 * over `defaults`; keys it does not know are handed back under `extra`. Throws `bad-json`, `bad-report`, `bad-date`,
 * `empty-input`, `no-words`, `too-large`.
 */
export function reportFromJson(line: string, defaults: Defaults = NO_DEFAULTS): Report {
  return reportFromObject(objectFromJson(line), defaults);
}

/** The same from an object already parsed. */
export function reportFromObject(record: Readonly<Record<string, unknown>>, defaults: Defaults): Report {
  const id = requireText(record, "id");
  const body = requireText(record, "text");
  const title = textOrNull(record, "title");
  const text = title === null ? body : `${title}\n\n${body}`;
  if (!/\S/u.test(body)) throw new Trouble("empty-input", `report ${id} has an empty text`);
  requireReadable(text);
  return {
    id,
    text,
    title: title === null ? null : { start: 0, end: title.length },
    publisher: textOrNull(record, "publisher"),
    url: textOrNull(record, "url"),
    publishedAt: dayOrNull(record) ?? defaults.publishedAt,
    language: languageOrNull(record) ?? defaults.language,
    country: defaults.country,
    extra: extraOf(record),
  };
}

/** Parses a line that must hold one JSON object. A byte-order mark before it is passed over. */
export function objectFromJson(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line.startsWith("\uFEFF") ? line.slice(1) : line);
  } catch (error) {
    throw new Trouble("bad-json", (error as SyntaxError).message);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Trouble("bad-json", `it is ${nameOf(value)}, not an object`);
  }
  return value as Record<string, unknown>; // checked above: JSON objects have string keys
}

function requireText(record: Readonly<Record<string, unknown>>, key: string): string {
  const value = record[key];
  if (value === undefined) throw new Trouble("bad-report", `"${key}" is missing`);
  if (typeof value !== "string") throw new Trouble("bad-report", `"${key}" is ${nameOf(value)}, not a string`);
  if (key === "id" && value === "") throw new Trouble("bad-report", `"id" is empty`);
  return value;
}

function textOrNull(record: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = record[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") throw new Trouble("bad-report", `"${key}" is ${nameOf(value)}, not a string`);
  return value.trim() === "" ? null : value;
}

function dayOrNull(record: Readonly<Record<string, unknown>>): string | null {
  const stamp = textOrNull(record, "publishedAt");
  if (stamp === null) return null;
  const day = civilDayOfStamp(stamp);
  if (day === null) throw new Trouble("bad-date", `"publishedAt" is ${JSON.stringify(stamp.slice(0, 40))}`);
  return day;
}

function languageOrNull(record: Readonly<Record<string, unknown>>): string | null {
  const tag = textOrNull(record, "language");
  if (tag === null || tag === "auto") return null;
  const language = primaryLanguage(tag);
  if (language === null)
    throw new Trouble("bad-report", `"language" is no language tag: ${JSON.stringify(tag.slice(0, 40))}`);
  return language;
}

function extraOf(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
  const rest = Object.entries(record).filter(([key]) => !KNOWN.has(key));
  return rest.length === 0 ? null : Object.fromEntries(rest);
}

function nameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
