import type { Engine } from "../../src/cli/engine.ts";
import type { Report } from "../../src/model/report.ts";

/** Predictions of one set: one for each item, in the shape that the set's scorer takes. `open` makes the reader. */
export type Adapter = (path: string, open: () => Engine) => Iterable<unknown>;

/** A report of nothing but English text and, where the set gives it, the day of publication. */
export function reportOf(
  id: string,
  text: string,
  publishedAt: string | null = null,
  title: string | null = null,
): Report {
  return {
    id,
    text: title === null ? text : `${title}\n\n${text}`,
    title: title === null ? null : { start: 0, end: title.length },
    publisher: null,
    url: null,
    publishedAt,
    language: "en",
    country: null,
    extra: null,
  };
}
