import type { EventDetail, ReportHead } from "../../api/wire.ts";
import { m } from "../messages/index.ts";

/** What a report is called on the page: its publisher and day, or the name it came in under. */
export function publisherOf({ reportHeads }: Pick<EventDetail, "reportHeads">, id: string): string {
  const head = reportHeads.find((one) => one.id === id);
  return head === undefined ? m.unnamedReport : nameOf(head);
}

export function nameOf({ publisher, name, publishedAt }: ReportHead): string {
  return [publisher ?? name, publishedAt].filter(Boolean).join(", ");
}
