import assert from "node:assert/strict";
import { test } from "node:test";
import { Trouble } from "../model/trouble.ts";
import { givenId } from "./given.ts";
import { reportFromHtml } from "./html.ts";
import { looksLikeHtml } from "./looks-like-html.ts";

const LINKED = JSON.stringify({
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "BreadcrumbList" },
    {
      "@type": "NewsArticle",
      headline: "Six dead in valley clash",
      datePublished: "2023-09-05T22:30:00-05:00",
      publisher: { "@type": "Organization", name: "The Valley Post" },
    },
  ],
});

const PAGE = `<!doctype html><html lang="en"><head>
<title>Six dead in valley clash | The Valley Post</title>
<link rel="canonical" href="https://example.org/clash">
<script type="application/ld+json">${LINKED}</script>
<style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Six dead in valley clash</h1><time datetime="2023-09-06">6 September</time>
<figure><img src="x.jpg" alt="soldiers"><figcaption>Soldiers on patrol. Photo: Agency</figcaption></figure>
<p>Four soldiers &amp; two rebels were killed on Monday&nbsp;night,<br>the army said. It wrote &amp;lt;six&amp;gt;.</p>
<script>document.write("You have won")</script>
<div>The patrol was <b>ambush</b>ed near the village of Alto, in a valley where coca is grown, on <time>Monday</time>.</div>
<ul><li>Three soldiers were wounded.</li><li>No rebel was caught.</li></ul>
<form><label>Your mail</label><button>Subscribe</button></form>
</article>
<footer>© The Valley Post</footer></body></html>`;

test("a page gives its article as paragraphs, and what it says of itself", () => {
  const report = reportFromHtml(PAGE, givenId("page.html"));
  assert.equal(
    report.text,
    [
      "Six dead in valley clash",
      "Four soldiers & two rebels were killed on Monday night,\nthe army said. It wrote &lt;six&gt;.",
      "The patrol was ambushed near the village of Alto, in a valley where coca is grown, on Monday.",
      "Three soldiers were wounded.",
      "No rebel was caught.",
    ].join("\n\n"),
  );
  assert.deepEqual(report.title, { start: 0, end: "Six dead in valley clash".length });
  assert.equal(report.publishedAt, "2023-09-05");
  assert.equal(report.publisher, "The Valley Post");
  assert.equal(report.url, "https://example.org/clash");
  assert.equal(report.language, null);
});

test("what the caller knows wins over the page", () => {
  const given = { ...givenId("p"), publishedAt: "2020-01-01", publisher: "Mine", url: "https://example.net" };
  const { publishedAt, publisher, url } = reportFromHtml(PAGE, given);
  assert.deepEqual([publishedAt, publisher, url], ["2020-01-01", "Mine", "https://example.net"]);
});

const page = (head: string, body = "<p>Six soldiers were killed on Monday.</p>") =>
  `<html><head>${head}</head><body><article>${body}</article></body></html>`;

/** Day of publication (null = the page does not say), then heads and bodies that give it. */
const DAYS: readonly (readonly [string | null, readonly string[]])[] = [
  [
    "2023-09-05",
    [
      page('<meta property="article:published_time" content="2023-09-05T10:00:00Z">'),
      page('<meta name="pubdate" content="Tue, 05 Sep 2023 10:00:00 GMT">'),
      page('<meta itemprop="datePublished" content="2023-09-05">'),
      page('<meta name="DC.date.issued" content="20230905">'),
      page("", '<time datetime="2023-09-05T08:00">today</time><p>Six soldiers were killed on Monday.</p>'),
      page(
        '<script type="application/ld+json">[{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2023-09-05"}]</script>',
      ),
      // Broken metadata is passed over, not fatal.
      page('<script type="application/ld+json">{"@type":</script><meta name="date" content="2023-09-05">'),
      page('<meta name="date" content="soon"><meta name="dc.date" content="2023-09-05">'),
    ],
  ],
  [
    null,
    [
      page(""),
      page('<meta name="date" content="yesterday">'),
      page('<meta property="article:modified_time" content="2023-09-05">'),
    ],
  ],
];

test("the day of publication is found where pages keep it, and never made up", () => {
  for (const [day, pages] of DAYS)
    for (const html of pages) assert.equal(reportFromHtml(html, givenId("p")).publishedAt, day, html);
});

const TITLES: readonly (readonly [string | null, string])[] = [
  ["Six dead in valley clash", page("<title>Six dead in valley clash - The Post</title>")],
  ["Six dead", page("<title>The Post: Six dead</title>", "<h1>Six dead</h1><p>Six soldiers were killed.</p>")],
  ["Six dead & gone", page('<meta property="og:title" content="Six dead &amp; gone">')],
  ["Six dead", page("", "<h1>Six dead</h1><p>Six soldiers were killed.</p>")],
  // The outlet's name is no headline, though it is an <h1> and stands in the <title>.
  [
    "Six dead in the valley",
    '<html><head><title>Six dead in the valley - The Post</title><meta property="og:site_name" content="The Post"></head>' +
      "<body><header><h1>The Post</h1></header><article><h1>Six dead in the valley</h1><p>Soldiers were killed.</p></article></body></html>",
  ],
  [
    "Six dead",
    page('<meta property="og:title" content="Six dead | The Post"><meta property="og:site_name" content="The Post">'),
  ],
  [null, page("")],
];

test("the headline is the article's, not the site's", () => {
  for (const [title, html] of TITLES) {
    const report = reportFromHtml(html, givenId("p"));
    assert.equal(report.title && report.text.slice(report.title.start, report.title.end), title, html);
    assert.equal(report.text.split("Six dead").length, title === null ? 1 : 2, "the headline stands once");
  }
});

test("tags that the standard lets authors leave out are not missed", () => {
  const report = reportFromHtml(
    "<!doctype html><title>Six dead in the valley</title><meta name=date content=2023-09-05><p>Six soldiers were killed.<p>The army said so.",
    givenId("p"),
  );
  assert.equal(report.text, "Six dead in the valley\n\nSix soldiers were killed.\n\nThe army said so.");
  assert.equal(report.publishedAt, "2023-09-05");
  const hidden = reportFromHtml("<html><body hidden><p>Six soldiers were killed.</p></body></html>", givenId("p"));
  assert.equal(hidden.text, "Six soldiers were killed.");
});

test("a page without words is refused", () => {
  for (const html of ["<html></html>", "", "<html><body><script>x()</script><p>…</p></body></html>"]) {
    assert.throws(
      () => reportFromHtml(html, givenId("p")),
      (error) => error instanceof Trouble && error.code === "no-article",
    );
  }
});

test("a page nested ten thousand deep is read", () => {
  const html = `<html><body>${"<div>".repeat(10_000)}<p>Six soldiers were killed.</p></body></html>`;
  assert.match(reportFromHtml(html, givenId("p")).text, /Six soldiers were killed\./);
});

test("a page is told from prose", () => {
  for (const html of [
    PAGE,
    "<html><body>x",
    " \n<!-- saved --><!DOCTYPE HTML>\n<p>",
    "\uFEFF<html lang=en>",
    "<p>Six</p>",
  ]) {
    assert.equal(looksLikeHtml(html), true, html.slice(0, 30));
  }
  for (const text of ["Six dead <b>", "< 5 killed", "# Title\n\n<p>x</p>", "<3 from Lima"]) {
    assert.equal(looksLikeHtml(text), false, text);
  }
});
