import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { Given } from "./given.ts";
import { proseOf } from "./html-prose.ts";
import { requireReadable } from "./limits.ts";
import { pageFacts } from "./page-facts.ts";

/** Elements that are never article text, whatever stands in them. */
const NOISE =
  "script,style,noscript,template,iframe,object,embed,svg,canvas,form,button,input,select,textarea,nav,dialog,figcaption,[hidden],[aria-hidden=true]";
const TEXT_NODE = 3;
const PROSE = "p,li,td,blockquote,dd";

/**
 * A report from the page of an article: its text as plain paragraphs with blank lines between, headline first, and
 * what the page says of itself (day of publication, publisher, address). What the caller knows wins over
 * the page. Throws `no-article` where no words are found, `too-large`.
 */
export function reportFromHtml(html: string, given: Given): Report {
  const { document } = parseHTML(whole(html));
  const facts = pageFacts(document);
  for (const element of [...document.querySelectorAll(NOISE)]) {
    // A page hidden as a whole (until its script runs) is still the page.
    if (element !== document.documentElement && element !== document.body) element.remove();
  }
  for (const time of [...document.querySelectorAll("time")]) if (isDateLine(time)) time.remove();
  const body = articleText(document);
  if (!/\p{L}/u.test(body)) throw new Trouble("no-article", "");
  const title = facts.title;
  const paragraphs = title === null ? body : withoutLeading(body, title);
  const text = title === null ? paragraphs : `${title}\n\n${paragraphs}`;
  requireReadable(text);
  return {
    ...given,
    text,
    title: title === null ? null : { start: 0, end: title.length },
    publisher: given.publisher ?? facts.publisher,
    url: given.url ?? facts.url,
    publishedAt: given.publishedAt ?? facts.publishedAt,
    extra: null,
  };
}

/**
 * The page with the <html> and <body> that the standard lets authors leave out and the parser does not add. What stood
 * in a <head> is then in the body, where it is found as well.
 */
function whole(html: string): string {
  if (/<body[\s>]/i.test(html) && /<html[\s>]/i.test(html)) return html;
  return `<html><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, "")}</body></html>`;
}

/** Levels of nesting beyond which Readability, which calls itself, would run out of stack. Real pages have below 60. */
const MAX_DEPTH = 1_000;

/** Readability's article; where it finds none, what <article>, <main> or <body> hold. It alters the document. */
function articleText(document: Document): string {
  const everything = proseOf(document.querySelector("article") ?? document.querySelector("main") ?? document.body);
  if (isDeeperThan(document.documentElement, MAX_DEPTH)) return everything;
  const found = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const article = found?.content ? proseOf(found.content) : "";
  // Readability drops short articles whole, or keeps only a teaser of them.
  return article.length * 3 >= Math.min(everything.length, 600) ? article : everything;
}

/** The page's own date line, outside prose and with no words beside it: not a time the article tells of. */
function isDateLine(time: Element): boolean {
  if (time.closest(PROSE) !== null) return false;
  const beside = [...(time.parentNode?.childNodes ?? [])].filter((node) => node.nodeType === TEXT_NODE);
  return beside.every((node) => !/\p{L}/u.test(node.nodeValue ?? ""));
}

function isDeeperThan(root: Element, levels: number): boolean {
  let depth = 0;
  let node: Element | null = root;
  while (node !== null) {
    if (node.firstElementChild !== null) {
      node = node.firstElementChild;
      if (++depth > levels) return true;
      continue;
    }
    while (node !== null && node !== root && node.nextElementSibling === null) {
      node = node.parentElement;
      depth--;
    }
    node = node === null || node === root ? null : node.nextElementSibling;
  }
  return false;
}

/** Leaves out the headline where the article repeats it as its first paragraph. */
function withoutLeading(body: string, title: string): string {
  const end = body.indexOf("\n\n");
  const first = end === -1 ? body : body.slice(0, end);
  return end !== -1 && first === title ? body.slice(end + 2) : body;
}
