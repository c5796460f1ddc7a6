import { createHash } from "node:crypto";
import type { Report } from "../model/report.ts";

/** SHA-256 of the text's UTF-8, in hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * What makes a report this report: its words and what is known of where they stood. Not its name, for the same page
 * saved twice is one report. JSON keeps the parts apart and escapes what UTF-8 cannot hold.
 */
export function digestOf({ text, title, publisher, url, publishedAt, language, country }: Report): string {
  const place = title === null ? null : [title.start, title.end];
  return sha256(JSON.stringify([text, place, publisher, url, publishedAt, language, country]));
}

/** Short name of a report by its digest: 80 bits, so a million reports share one with a chance of 1 in 10^12. */
export function reportIdOf(digest: string): string {
  return `r${digest.slice(0, 20)}`;
}

/** Name of a mention across re-readings: its report and its trigger's words. `nth` tells apart those that share them. */
export function mentionIdOf(report: string, start: number, end: number, quote: string, nth: number): string {
  return `m${sha256(JSON.stringify([report, start, end, quote, nth])).slice(0, 20)}`;
}
