import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";

/** The reading of a report in a language nobody here reads: nothing found, and a note that says why. */
export function declinedReading(
  report: Report,
  language: string | null,
  readable: readonly string[],
  reader: string,
): Reading {
  const { id, text, title, publisher, url, publishedAt, extra } = report;
  const can = readable.join(", ");
  const says =
    language === null
      ? `the language was not recognised; this reader reads ${can}`
      : `the report is in "${language}"; this reader reads ${can}`;
  return {
    id,
    text,
    title: title === null ? null : text.slice(title.start, title.end),
    publisher,
    url,
    language: language ?? "und",
    reader,
    publishedAt,
    relevant: false,
    boilerplate: [],
    events: [],
    speakers: [],
    figures: [],
    notes: [{ code: "unknown-language", text: says, spans: [] }],
    ...(extra === null ? {} : { extra }),
  };
}
