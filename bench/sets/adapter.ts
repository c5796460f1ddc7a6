import type { Engine } from "../../src/cli/engine.ts";
import type { Report } from "../../src/model/report.ts";
import { plainReport } from "../../tests/contracts/report.ts";

/** Predictions of one set: one for each item, in the shape that the set's scorer takes. `open` makes the reader. */
export type Adapter = (path: string, open: () => Engine) => Iterable<unknown>;

/** A report of nothing but English text and, where the set gives it, the day of publication. */
export function reportOf(
  id: string,
  text: string,
  publishedAt: string | null = null,
  title: string | null = null,
): Report {
  return title === null
    ? plainReport(id, text, publishedAt)
    : plainReport(id, `${title}\n\n${text}`, publishedAt, title.length);
}
