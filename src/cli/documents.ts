import { columnsOf } from "../ingest/columns.ts";
import { decodeText } from "../ingest/decode.ts";
import type { FeedItem, Listing } from "../ingest/feed.ts";
import { type Given, givenId } from "../ingest/given.ts";
import { objectFromJson } from "../ingest/json.ts";
import { looksLikeHtml } from "../ingest/looks-like-html.ts";
import { decodePage } from "../ingest/page-encoding.ts";
import { reportFromText } from "../ingest/text.ts";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { At } from "./complain.ts";
import type { Source, SourceOptions } from "./sources.ts";

/** One file or page, whole. `url`: where it was fetched; left out = it is a file. */
export type Blob = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** What a feed said of it. */
  readonly known?: Partial<Pick<Given, "publisher" | "publishedAt">>;
};

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** How deep lists of lists are followed: an OPML file of feeds, a sitemap index of sitemaps. */
const DEEPEST = 3;

/** True for what is fetched and not opened. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** The reports at an address: a page, a document, or all that a feed, a list of feeds or a sitemap names. */
export async function* pagesAt(
  address: string,
  options: SourceOptions,
  depth = 0,
  known: Blob["known"] = {},
): AsyncGenerator<Source> {
  const at: At = { file: address, line: null };
  const { fetch } = options;
  if (fetch === undefined) {
    yield { at, trouble: new Trouble("bad-usage", "this command fetches nothing; recount ingest does") };
    return;
  }
  try {
    const page = await fetch(address);
    if (page !== null) yield* documentsIn({ name: address, bytes: page.bytes, url: page.url, known }, options, depth);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    yield { at, trouble: error };
  }
}

/** The reports in a file of any kind that a desk meets: most hold one, tables and feeds hold many. */
export async function* documentsIn(blob: Blob, options: SourceOptions, depth = 0): AsyncGenerator<Source> {
  const { name, bytes } = blob;
  const at: At = { file: name, line: null };
  const given: Given = { ...givenId(name), ...options.defaults, url: blob.url ?? null };
  const own: Given = {
    ...given,
    publisher: blob.known?.publisher ?? null,
    publishedAt: given.publishedAt ?? blob.known?.publishedAt ?? null,
  };
  const report = (mediaType: string, made: Report): Source => ({
    at,
    report: made,
    remark: null,
    original: { mediaType, bytes },
  });
  // Each parser takes a tenth of a second to load, which reports of other kinds need not wait for.
  if (startsWith(bytes, "%PDF-")) {
    yield report("application/pdf", await (await import("../ingest/pdf.ts")).reportFromPdf(bytes, own));
    return;
  }
  if (startsWith(bytes, "PK\u0003\u0004") && holds(bytes, "word/document.xml")) {
    yield report(DOCX, await (await import("../ingest/docx.ts")).reportFromDocx(bytes, own));
    return;
  }
  const mail = mailOf(name, bytes);
  if (mail !== null) {
    const { reportFromMail, reportFromMhtml } = await import("../ingest/mail.ts");
    yield mail === "page"
      ? report("multipart/related", await reportFromMhtml(bytes, own))
      : report("message/rfc822", await reportFromMail(bytes, own));
    return;
  }
  const isPage = /\.x?html?$/i.test(name) || looksLikeHtml(latin(bytes));
  const { text, encoding } = isPage ? decodePage(bytes) : decodeText(bytes);
  const remark = encoding === "windows-1252" ? "read as Windows-1252, for it is not UTF-8" : null;
  if (/\.(?:csv|tsv)$/i.test(name)) {
    const { rowsOf } = await import("../ingest/table.ts");
    for (const { line, ...row } of rowsOf(name, text, columnsOf(options.columns ?? [])))
      yield { at: { file: name, line }, ...row };
    return;
  }
  if (mayList(text)) {
    const listing = (await import("../ingest/feed.ts")).listingOf(text);
    if (listing !== null) {
      yield* listed(name, listing, options, depth);
      return;
    }
  }
  if (/\.json$/i.test(name)) {
    yield { at, record: objectFromJson(text) };
    return;
  }
  if (!isPage && !looksLikeHtml(text)) {
    yield { at, report: reportFromText(text, own), remark };
    return;
  }
  const { reportFromHtml } = await import("../ingest/html.ts");
  const made = reportFromHtml(text, given);
  // A feed knows less of a page than the page itself.
  const publisher = made.publisher ?? own.publisher;
  const whole = { ...made, publisher, publishedAt: made.publishedAt ?? own.publishedAt };
  yield { at, report: whole, remark, original: { mediaType: "text/html", bytes } };
}

/** Articles of a list: from the feed itself where it holds them whole, else from their pages. */
async function* listed(
  name: string,
  { items, lists }: Listing,
  options: SourceOptions,
  depth: number,
): AsyncGenerator<Source> {
  const { reportFromItem } = await import("../ingest/feed.ts");
  for (const [i, item] of items.entries()) {
    const at: At = { file: name, line: i + 1 };
    try {
      const id = item.url ?? `${name}#${i + 1}`;
      const report = reportFromItem(item, { ...givenId(id), ...options.defaults });
      if (report !== null) yield { at, report, remark: null };
      else yield* linked(item, at, options, depth);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      yield { at, trouble: error };
    }
  }
  for (const list of lists) {
    const at: At = { file: list, line: null };
    if (depth >= DEEPEST) yield { at, trouble: new Trouble("bad-document", "lists of lists without end") };
    else yield* pagesAt(list, options, depth + 1);
  }
}

async function* linked(item: FeedItem, at: At, options: SourceOptions, depth: number): AsyncGenerator<Source> {
  const { url, publisher, publishedAt } = item;
  if (url === null) yield { at, trouble: new Trouble("no-article", "the feed names no page") };
  else yield* pagesAt(url, options, depth + 1, { publisher, publishedAt });
}

/** Whether the start of a text may be that of a feed, a list of feeds or a sitemap. */
function mayList(text: string): boolean {
  const head = text.slice(0, 4_000);
  return /<(?:rss|feed|rdf:rdf|channel|opml|urlset|sitemapindex)[\s>]/i.test(head) || head.includes("jsonfeed.org");
}

/** A mail, a page saved as one ("page"), or neither. */
function mailOf(name: string, bytes: Uint8Array): "mail" | "page" | null {
  const head = latin(bytes);
  if (/\.mht(?:ml)?$/i.test(name) || /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?snapshot-content-location:/i.test(head))
    return "page";
  if (/\.eml$/i.test(name)) return "mail";
  return /^(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3}/.test(head) && /^mime-version:|^received:/im.test(head)
    ? "mail"
    : null;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((char, i) => bytes[i] === char.charCodeAt(0));
}

function holds(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words);
}
