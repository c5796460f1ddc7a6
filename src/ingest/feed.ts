import { parseFeed, parseOpml } from "feedsmith";
import { parseHTML } from "linkedom";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import { civilDayOfStamp } from "./civil-day.ts";
import type { Given } from "./given.ts";
import { reportFromHtml } from "./html.ts";

/** One entry of a feed or a sitemap. `html`: what the feed itself holds of the article; null = nothing. */
export type FeedItem = {
  readonly url: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly html: string | null;
};

/** What a list of articles holds: articles, and further lists (an OPML file's feeds, a sitemap index's sitemaps). */
export type Listing = { readonly items: readonly FeedItem[]; readonly lists: readonly string[] };

/** Entries of one list that are taken; feeds of agencies have up to 500, a sitemap 50,000. */
export const MOST_ITEMS = 50_000;
/** Letters from which what a feed holds is the article and no teaser of it. */
const ARTICLE_LETTERS = 600;

/** RSS, RDF, Atom and JSON feeds, OPML lists and sitemaps; null where the text is none of them. Throws `bad-document`. */
export function listingOf(text: string): Listing | null {
  const head = text.slice(0, 4_000);
  const root = /<(?!\?|!)([A-Za-z:]+)[\s>/]/.exec(head)?.[1]?.toLowerCase();
  try {
    if (root === "opml") return { items: [], lists: feedsOf(parseOpml(text).body?.outlines ?? []) };
    if (root === "urlset" || root === "sitemapindex") return sitemapOf(text);
    const isFeed = root === "rss" || root === "feed" || root === "rdf:rdf" || root === "channel";
    if (isFeed || /^\s*\{[^{]*jsonfeed\.org\/version/.test(head)) return { items: itemsOf(text), lists: [] };
  } catch (error) {
    throw new Trouble("bad-document", `feed: ${error instanceof Error ? error.message : "broken"}`);
  }
  return null;
}

/** The article as the feed holds it; null where it holds no more than a teaser. */
export function reportFromItem(item: FeedItem, given: Given): Report | null {
  if (item.html === null || item.html.replace(/<[^>]*>/g, "").replace(/[^\p{L}]/gu, "").length < ARTICLE_LETTERS) {
    return null;
  }
  const page = `<html><body><article>${item.html}</article></body></html>`;
  const known = {
    ...given,
    url: given.url ?? item.url,
    publisher: given.publisher ?? item.publisher,
    publishedAt: given.publishedAt ?? item.publishedAt,
  };
  const report = reportFromHtml(page, known);
  if (report.title !== null || item.title === null) return report;
  const title = item.title.replace(/\s+/gu, " ").trim();
  return { ...report, text: `${title}\n\n${report.text}`, title: { start: 0, end: title.length } };
}

type Outline = { readonly xmlUrl?: string; readonly outlines?: readonly Outline[] };

function feedsOf(outlines: readonly Outline[]): readonly string[] {
  return outlines.flatMap(({ xmlUrl, outlines = [] }) => [
    ...(xmlUrl === undefined ? [] : [xmlUrl]),
    ...feedsOf(outlines),
  ]);
}

function itemsOf(text: string): readonly FeedItem[] {
  const parsed = parseFeed(text, { maxItems: MOST_ITEMS });
  if (parsed.format === "atom") {
    const { title, entries = [] } = parsed.feed;
    return entries.map((entry) => ({
      url: entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? null,
      title: entry.title?.value ?? null,
      publishedAt: dayOf(entry.published ?? entry.updated),
      publisher: entry.source?.title?.value ?? title?.value ?? null,
      html: entry.content?.value ?? null,
    }));
  }
  if (parsed.format === "json") {
    const { title, items = [] } = parsed.feed;
    return items.map((item) => ({
      url: item.url ?? item.external_url ?? null,
      title: item.title ?? null,
      publishedAt: dayOf(item.date_published),
      publisher: title ?? null,
      html: item.content_html ?? (item.content_text === undefined ? null : asHtml(item.content_text)),
    }));
  }
  if (parsed.format === "rdf") {
    const { title, items = [] } = parsed.feed;
    return items.map((item) => ({
      url: item.link ?? null,
      title: item.title ?? null,
      publishedAt: dayOf(item.dc?.dates?.[0]),
      publisher: title ?? null,
      html: item.content?.encoded ?? null,
    }));
  }
  const { title, items = [] } = parsed.feed;
  return items.map((item) => ({
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    title: item.title ?? null,
    publishedAt: dayOf(item.pubDate ?? item.dc?.dates?.[0]),
    publisher: item.source?.title ?? title ?? null,
    html: item.content?.encoded ?? item.description ?? null,
  }));
}

function sitemapOf(text: string): Listing {
  // Read as a page, in which unknown elements keep their names; prefixes ("news:") are part of them.
  const { document } = parseHTML(
    `<html><body>${text.replace(/^[\s\S]*?(?=<(?:urlset|sitemapindex))/i, "")}</body></html>`,
  );
  const textIn = (element: Element, name: string) => {
    const found = [...element.children].find(({ localName }) => localName.toLowerCase() === name);
    return found?.textContent?.trim() || null;
  };
  const items = [...document.querySelectorAll("url")].slice(0, MOST_ITEMS).map((element) => {
    const news = [...element.children].find(({ localName }) => localName.toLowerCase() === "news:news");
    const publication =
      news && [...news.children].find(({ localName }) => localName.toLowerCase() === "news:publication");
    return {
      url: textIn(element, "loc"),
      title: news === undefined ? null : textIn(news, "news:title"),
      publishedAt: news === undefined ? null : dayOf(textIn(news, "news:publication_date") ?? undefined),
      publisher: publication === undefined ? null : textIn(publication, "news:name"),
      html: null,
    };
  });
  const lists = [...document.querySelectorAll("sitemap")].flatMap((element) => textIn(element, "loc") ?? []);
  return { items, lists };
}

function dayOf(stamp: unknown): string | null {
  return typeof stamp === "string" ? civilDayOfStamp(stamp) : null;
}

function asHtml(text: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return safe
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
}
