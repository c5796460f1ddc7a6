import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reportFromText } from "../../src/ingest/text.ts";
import type { Report } from "../../src/model/report.ts";
import { type Expected, parseExpected } from "./expected.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MARKS = ".expected.txt";

/** A report with what should be read from it. */
export type Gold = { readonly name: string; readonly report: Report; readonly expected: Expected };

/**
 * Every gold report, by name; with `only`, those whose name holds it, with `language` those of one language. Throws
 * where marks break the format.
 */
export function loadGold(only = "", language: string | null = null): readonly Gold[] {
  return readdirSync(join(ROOT, "tests/reports"))
    .filter((file) => file.endsWith(MARKS) && file.includes(only))
    .sort()
    .map((file) => loadOne(file.slice(0, -MARKS.length)))
    .filter(({ expected }) => language === null || expected.language === language);
}

function loadOne(name: string): Gold {
  const marks = readFileSync(join(ROOT, `tests/reports/${name}${MARKS}`), "utf8");
  let expected: Expected;
  try {
    expected = parseExpected(marks);
  } catch (error) {
    throw new Error(`${name}${MARKS}: ${(error as Error).message}`);
  }
  const path = expected.report ?? `tests/reports/${name}.txt`;
  const text = readFileSync(join(ROOT, path), "utf8");
  return { name, report: { ...toReport(name, text, expected.published), language: expected.language }, expected };
}

/** A report as the command line makes it of a plain text. */
export function toReport(id: string, text: string, publishedAt: string | null): Report {
  return reportFromText(text, { id, publisher: null, url: null, publishedAt, language: null, country: null });
}
