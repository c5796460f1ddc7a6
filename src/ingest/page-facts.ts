import type { CivilTime } from "../model/report.ts";
import { civilDayOfStamp } from "./civil-day.ts";

/**
 * What a page says of itself. Null = it does not say. Its language is left out: templates get it wrong more often than
 * a detector does that has the whole article.
 */
export type PageFacts = {
  readonly title: string | null;
  readonly publishedAt: CivilTime | null;
  readonly publisher: string | null;
  readonly url: string | null;
};

/** Names of <meta> under which pages give the day of publication, the most reliable first. */
const DATE_NAMES = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "article.published",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "date",
];
const ARTICLE_TYPES = /^(?:.*article|blogposting|report.*|webpage)$/i;

/** Reads JSON-LD, <meta>, <time>, <link> and the headline. Must run before scripts are taken out of the page. */
export function pageFacts(document: Document): PageFacts {
  const meta = metaOf(document);
  const linked = articleOf(document);
  return {
    title: titleOf(document, meta, linked),
    publishedAt: firstDay([
      textOf(linked?.datePublished),
      ...DATE_NAMES.map((name) => meta.get(name)),
      ...timesOf(document),
    ]),
    publisher: firstText([nameOf(linked?.publisher), meta.get("og:site_name"), meta.get("application-name")]),
    url: firstText([
      document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
      meta.get("og:url"),
      textOf(linked?.url),
    ]),
  };
}

type Json = Readonly<Record<string, unknown>>;

function metaOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name =
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      element.getAttribute("http-equiv");
    const key = name?.trim().toLowerCase();
    if (key !== undefined && !found.has(key)) found.set(key, element.getAttribute("content") ?? "");
  }
  return found;
}

/** The article among the page's JSON-LD; broken JSON-LD is common and is passed over. */
function articleOf(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      continue; // a page's broken metadata says nothing; its text is still read
    }
    const article = flatten(value).find((item) =>
      [item["@type"]].flat().some((type) => ARTICLE_TYPES.test(String(type))),
    );
    if (article !== undefined) return article;
  }
  return null;
}

function flatten(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== "object" || value === null) return [];
  const item = value as Json;
  return [item, ...flatten(item["@graph"])];
}

/**
 * The headline the page gives for machines or for sharing; else the <h1> that its <title> holds and that is not the
 * outlet's name, else its only <h1>, else the <title> without the outlet.
 */
function titleOf(document: Document, meta: ReadonlyMap<string, string>, linked: Json | null): string | null {
  const site = tidy(meta.get("og:site_name"));
  const named = firstText([textOf(linked?.headline), meta.get("og:title"), meta.get("twitter:title")]);
  if (named !== null) return withoutSite(named, site);
  const headings = [...document.querySelectorAll("h1")].map((h1) => tidy(h1.textContent));
  const own = headings.filter((text) => text !== "" && text !== site).sort((a, b) => b.length - a.length);
  const whole = tidy(document.querySelector("title")?.textContent);
  const held = own.find((text) => whole.includes(text));
  if (held !== undefined) return held;
  if (own.length === 1) return own[0]!;
  return whole === "" ? null : withoutSite(whole, site);
}

/** "Headline | Outlet": the last part goes, where a separator stands and a headline's worth of words is before it. */
function withoutSite(title: string, site: string): string {
  const cut = /^(.*\S)\s+[|–—»·-]\s+(\S.*)$/u.exec(title);
  if (cut === null) return title;
  const [, head, tail] = cut as unknown as [string, string, string];
  return tail === site || (head.split(" ").length >= 4 && tail.split(" ").length <= 4) ? head : title;
}

/** Times marked as the publication's first; else the first in the article's head. */
function timesOf(document: Document): readonly (string | null)[] {
  const marked = document.querySelectorAll("time[pubdate],time[itemprop=datePublished],[itemprop=datePublished]");
  const others = document.querySelectorAll("article time[datetime],main time[datetime],header time[datetime]");
  return [...marked, ...others].map((element) => element.getAttribute("datetime") ?? element.getAttribute("content"));
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "object" && first !== null) return textOf((first as Json).name);
  return textOf(first);
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : null;
}

function tidy(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

function firstText(texts: readonly (string | null | undefined)[]): string | null {
  return texts.map(tidy).find((text) => text !== "") ?? null;
}

function firstDay(stamps: readonly (string | null | undefined)[]): CivilTime | null {
  for (const stamp of stamps) {
    const day = stamp ? civilDayOfStamp(stamp) : null;
    if (day !== null) return day;
  }
  return null;
}
