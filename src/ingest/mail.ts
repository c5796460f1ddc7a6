import PostalMime from "postal-mime";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import { civilDayOfStamp } from "./civil-day.ts";
import type { Given } from "./given.ts";
import { reportFromHtml } from "./html.ts";
import { requireReadable } from "./limits.ts";

/**
 * A report from a mail (`.eml`): its subject as headline, its text, its sender as publisher, the day it was sent. Throws
 * `bad-document`, `no-words`, `no-article`, `too-large`.
 */
export async function reportFromMail(bytes: Uint8Array, given: Given): Promise<Report> {
  const mail = await parsed(bytes);
  const own: Given = {
    ...given,
    publisher: given.publisher ?? (mail.from?.name || mail.from?.address || null),
    // As the sender's clock showed it; the parsed date has lost the zone.
    publishedAt: given.publishedAt ?? civilDayOfStamp(headerOf(mail, "date") ?? ""),
  };
  const subject = (mail.subject ?? "").replace(/\s+/gu, " ").trim();
  const body = mail.text?.replace(/\r\n/g, "\n").trim() ?? "";
  if (body === "" && mail.html !== undefined) {
    const { text, title } = reportFromHtml(mail.html, own);
    return headed(title === null ? text : text.slice(title.end).trimStart(), subject, own);
  }
  return headed(body, subject, own);
}

/**
 * A report from a page that a browser saved as one file (`.mht`). The day it was saved is no day of publication: that
 * comes from the page. Throws what `reportFromHtml` throws, and `bad-document`.
 */
export async function reportFromMhtml(bytes: Uint8Array, given: Given): Promise<Report> {
  const page = await parsed(bytes);
  if (page.html === undefined) throw new Trouble("no-article", "");
  const address = headerOf(page, "snapshot-content-location") ?? headerOf(page, "content-location");
  return reportFromHtml(page.html, { ...given, url: given.url ?? address });
}

type Mail = Awaited<ReturnType<typeof PostalMime.parse>>;

async function parsed(bytes: Uint8Array): Promise<Mail> {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    throw new Trouble("bad-document", `mail: ${error instanceof Error ? error.message : "broken"}`);
  }
}

function headerOf({ headers }: Mail, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value.trim() ?? null;
}

function headed(body: string, subject: string, given: Given): Report {
  const text = subject === "" ? body : `${subject}\n\n${body}`;
  requireReadable(text);
  return { ...given, text, title: subject === "" ? null : { start: 0, end: subject.length }, extra: null };
}
