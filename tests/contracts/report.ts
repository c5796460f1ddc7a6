import { givenId } from "../../src/ingest/given.ts";
import type { CivilTime, Report } from "../../src/model/report.ts";

/** A report of English text, its day of publication, and nothing else. `titleEnd`: characters of the headline; 0 = none. */
export function plainReport(id: string, text: string, publishedAt: CivilTime | null, titleEnd = 0): Report {
  const title = titleEnd === 0 ? null : { start: 0, end: titleEnd };
  return { ...givenId(id), text, title, publishedAt, language: "en", extra: null };
}

/** The same of a text whose first line is its headline; a text of one line has none. */
export function titledReport(id: string, text: string, publishedAt: CivilTime | null): Report {
  return plainReport(id, text, publishedAt, Math.max(text.indexOf("\n"), 0));
}
