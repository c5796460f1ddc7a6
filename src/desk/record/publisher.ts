import type { EventDetail, ReportHead } from "../client/index.ts";
import { m } from "../messages/index.ts";

/**
 * What a report is called on the page: its publisher and day, and where that names two of an incident's reports, what
 * it came in as beside it.
 */
export function publisherOf({ reportHeads }: Pick<EventDetail, "reportHeads">, id: string): string {
  const head = reportHeads.find((one) => one.id === id);
  if (head === undefined) return m.unnamedReport;
  const name = nameOf(head);
  const isShared = reportHeads.some((other) => other.id !== id && nameOf(other) === name);
  return isShared && head.publisher !== null ? `${name} (${head.name})` : name;
}

function nameOf({ publisher, name, publishedAt }: ReportHead): string {
  return [publisher ?? name, publishedAt].filter(Boolean).join(", ");
}
