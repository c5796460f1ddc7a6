import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { docxOf, pdfOf, zipOf } from "../../tests/contracts/documents.ts";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import { reportFromDocx } from "./docx.ts";
import { listingOf, reportFromItem } from "./feed.ts";
import { givenId } from "./given.ts";
import { reportFromMail, reportFromMhtml } from "./mail.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { reportFromPdf } from "./pdf.ts";

const given = givenId("f");
const code = (wanted: string) => (error: unknown) => error instanceof Trouble && error.code === wanted;
const titleOf = ({ text, title }: Report) => (title === null ? null : text.slice(title.start, title.end));

const LINES = [
  "Six soldiers killed near Putis",
  "Six soldiers were killed on Monday when rebels attacked a patrol near the ham-",
  "let of Putis, the army said. Two more were wounded and were flown to Lima.",
  "A spokesman said that the search for the attackers went on in the valley and",
  "in the hills around it.",
];

test("a PDF gives its lines as paragraphs, halved words whole", async () => {
  const report = await reportFromPdf(pdfOf(LINES), given);
  assert.equal(titleOf(report), "Six soldiers killed near Putis");
  assert.match(report.text, /near the hamlet of Putis, the army said\. Two more/);
  assert.equal(report.publishedAt, null);
});

test("a PDF without words is a scan; a broken one is told", async () => {
  await assert.rejects(reportFromPdf(pdfOf([""]), given), code("no-words"));
  await assert.rejects(reportFromPdf(Buffer.from("%PDF-1.4 and nothing more"), given), code("bad-document"));
});

test("a Word document gives its paragraphs", async () => {
  const report = await reportFromDocx(
    docxOf(["Six killed in Putis", "Six soldiers were killed, the army said."]),
    given,
  );
  assert.equal(report.text, "Six killed in Putis\n\nSix soldiers were killed, the army said.");
  assert.equal(titleOf(report), "Six killed in Putis");
});

test("an archive that unpacks to more than a document may have is refused, whatever it says of itself", async () => {
  const bomb = zipOf({ "word/document.xml": Buffer.alloc(70 * 1024 * 1024, 0x20) }, 100);
  await assert.rejects(reportFromDocx(bomb, given), code("too-large"));
  await assert.rejects(reportFromDocx(Buffer.from("PK\u0003\u0004 cut"), given), code("bad-document"));
});

describe("mail", () => {
  test("subject, sender and the day on the sender's clock", async () => {
    const mail = [
      "From: Desk Wire <desk@example.org>",
      "Subject: =?utf-8?Q?Six_killed_in_Jun=C3=ADn?=",
      "Date: Tue, 5 Sep 2023 23:30:00 -0500",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Six soldiers were killed in Jun=C3=ADn, the army said.",
    ].join("\r\n");
    const report = await reportFromMail(Buffer.from(mail), given);
    assert.equal(report.text, "Six killed in Junín\n\nSix soldiers were killed in Junín, the army said.");
    assert.equal(report.publisher, "Desk Wire");
    assert.equal(report.publishedAt, "2023-09-05");
  });

  test("a saved page knows its address; the day it was saved is not the day it was published", async () => {
    const page = [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://example.org/story",
      "Date: Tue, 5 Sep 2023 10:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      "",
      "--b",
      "Content-Type: text/html",
      "Content-Location: https://example.org/story",
      "",
      "<html><body><article><h1>Six killed</h1><p>Six soldiers were killed on Monday, the army said.</p></article></body></html>",
      "--b--",
    ].join("\r\n");
    const report = await reportFromMhtml(Buffer.from(page), given);
    assert.equal(report.url, "https://example.org/story");
    assert.equal(report.publishedAt, null);
    assert.match(report.text, /Six soldiers were killed on Monday/);
  });
});

describe("lists of articles", () => {
  const item = { url: "https://example.org/1", publishedAt: "2023-09-05" };
  for (const [kind, text] of [
    [
      "RSS",
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item><title>Six killed</title><link>https://example.org/1</link><pubDate>Tue, 05 Sep 2023 23:30:00 -0500</pubDate></item></channel></rss>',
    ],
    [
      "RDF",
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title><link>https://example.org</link><description>x</description></channel><item><title>Six killed</title><link>https://example.org/1</link><dc:date>2023-09-05T10:00:00Z</dc:date></item></rdf:RDF>',
    ],
    [
      "Atom",
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>f</id><updated>2023-09-06T00:00:00Z</updated><entry><id>1</id><title>Six killed</title><published>2023-09-05T10:00:00Z</published><updated>2023-09-06T00:00:00Z</updated><link href="https://example.org/1"/></entry></feed>',
    ],
    [
      "JSON feed",
      '{"version":"https://jsonfeed.org/version/1.1","title":"Wire","items":[{"id":"1","url":"https://example.org/1","title":"Six killed","date_published":"2023-09-05T10:00:00Z","content_text":"Six."}]}',
    ],
    [
      "sitemap",
      '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/1</loc><news:news><news:publication><news:name>Wire</news:name></news:publication><news:publication_date>2023-09-05</news:publication_date><news:title>Six killed</news:title></news:news></url></urlset>',
    ],
  ] as const) {
    test(kind, () => {
      const [found] = listingOf(text)?.items ?? [];
      assert.deepEqual({ url: found?.url, publishedAt: found?.publishedAt }, item);
      assert.deepEqual([found?.title, found?.publisher], ["Six killed", "Wire"]);
    });
  }

  test("OPML and sitemap indexes name further lists, however deep", () => {
    const opml =
      '<opml version="2.0"><head/><body><outline text="a"><outline text="b" xmlUrl="https://example.org/feed"/></outline></body></opml>';
    const index = "<sitemapindex><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>";
    assert.deepEqual(listingOf(opml)?.lists, ["https://example.org/feed"]);
    assert.deepEqual(listingOf(index)?.lists, ["https://example.org/s.xml"]);
  });

  test("prose and pages are no lists", () => {
    for (const text of ["Six soldiers were killed.", "<html><body><p>Six</p></body></html>", '{"id":"1","text":"Six"}'])
      assert.equal(listingOf(text), null);
  });

  test("an article that the feed holds whole is a report; a teaser is none", () => {
    const whole = "Six soldiers were killed when rebels attacked a patrol near Putis, the army said on Monday. ".repeat(
      10,
    );
    const entry = { ...item, title: "Six killed", publisher: "Wire", html: `<p>${whole}</p>` };
    const report = reportFromItem(entry, given);
    assert.equal(report?.publisher, "Wire");
    assert.equal(report === null ? null : titleOf(report), "Six killed");
    assert.equal(reportFromItem({ ...entry, html: "<p>Six soldiers were killed …</p>" }, given), null);
  });

  test("entities that grow out of entities stay as small as they came", () => {
    const layers = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "boom">${layers}]><rss version="2.0"><channel><title>&e9;</title><item><title>&e9;</title><link>https://example.org/1</link></item></channel></rss>`;
    let size = 0;
    try {
      size = JSON.stringify(listingOf(bomb)).length;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
    }
    assert.ok(size < 10_000, `${size} letters`);
  });
});

test("a blank line and a short one end a paragraph", () => {
  assert.equal(
    paragraphsOf(["one two three four five", "six", "", "seven eight nine ten elf", "-"]),
    "one two three four five six\n\nseven eight nine ten elf -",
  );
});

test("any bytes in any document's clothes give a report or a coded trouble", async () => {
  const runs = { seed: 20230904, numRuns: 60 };
  const [pdf, docx] = [pdfOf(LINES), docxOf(LINES)];
  const mail = Buffer.from(
    "From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSix\r\n--b--",
  );
  const feed = Buffer.from("<rss><channel><item><title>Six</title></item></channel></rss>");
  const readers: readonly (readonly [Buffer, (bytes: Buffer) => unknown])[] = [
    [pdf, (bytes) => reportFromPdf(bytes, given)],
    [docx, (bytes) => reportFromDocx(bytes, given)],
    [mail, (bytes) => reportFromMail(bytes, given)],
    [mail, (bytes) => reportFromMhtml(bytes, given)],
    [feed, (bytes) => listingOf(bytes.toString("latin1"))],
  ];
  const harm = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(harm, fc.nat(), async (changes, cut) => {
      for (const [whole, read] of readers) {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        try {
          await read(cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes);
        } catch (error) {
          if (!(error instanceof Trouble)) throw error;
        }
      }
    }),
    runs,
  );
});
