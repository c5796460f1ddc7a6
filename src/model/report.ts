import type { Span } from "./span.ts";

/** Civil day `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where finer. Compared as text. */
export type CivilTime = string;

/** One published text, kept as ingested. Title and body are one string, so there is one offset space. */
export type Report = {
  readonly id: string;
  readonly text: string;
  /** Where the title stands in `text`; null when none came apart. */
  readonly title: Span | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Civil day; null when nobody says. Never the time of ingestion. */
  readonly publishedAt: CivilTime | null;
  /** Language the caller insists on; null = to be recognised. */
  readonly language: string | null;
  /** A country the caller knows the report is from (ISO 3166-1 alpha-2): a hint, never a filter. */
  readonly country: string | null;
  /** The input's other keys, handed back untouched. */
  readonly extra: Readonly<Record<string, unknown>> | null;
};
