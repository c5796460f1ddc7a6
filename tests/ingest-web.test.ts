import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { fetchPage } from "../src/jobs/download/page.ts";
import { politeFetcher } from "../src/jobs/download/polite.ts";
import { Trouble } from "../src/model/trouble.ts";
import { openStore } from "../src/store/open.ts";
import { type Run, run } from "./contracts/command.ts";
import { docxOf, pdfOf } from "./contracts/documents.ts";
import { NOW } from "./contracts/sample.ts";

const room = mkdtempSync(join(tmpdir(), "recount-web-"));
let rooms = 0;
const asked: { readonly url: string; readonly at: number }[] = [];
let busy = 0;

const story = (town: string, dead: string) =>
  `<html><head><title>${dead} killed</title><meta property="og:site_name" content="Daily Wire"></head><body><article><h1>${dead} soldiers killed near ${town}</h1><p>${dead} soldiers were killed on Monday when rebels attacked a patrol near ${town}, the army said. A search for the attackers went on.</p></article></body></html>`;
const feed = () =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title>${["/story", "/second"]
    .map(
      (path) =>
        `<item><title>x</title><link>${base}${path}</link><pubDate>Tue, 05 Sep 2023 10:00:00 GMT</pubDate></item>`,
    )
    .join("")}<item><title>y</title><link>${base}/private/story</link></item></channel></rss>`;

const server = createServer((request, response) => {
  const url = request.url ?? "";
  asked.push({ url, at: performance.now() });
  const send = (body: string | Buffer, type = "text/html", more: Record<string, string> = {}) =>
    response.writeHead(200, { "content-type": type, ...more }).end(body);
  if (url === "/robots.txt") return send("User-agent: *\nDisallow: /private/", "text/plain");
  if (url === "/story") {
    if (request.headers["if-none-match"] === '"1"') return response.writeHead(304).end();
    return send(gzipSync(story("Satipo", "Six")), "text/html", { "content-encoding": "gzip", etag: '"1"' });
  }
  if (url === "/second") return send(story("Huanta", "Four"));
  if (url === "/report.pdf")
    return send(pdfOf(["Six soldiers were killed near Putis on Monday, the army said."]), "application/pdf");
  if (url === "/feed.xml") {
    if (request.headers["if-none-match"] === '"f"') return response.writeHead(304).end();
    return send(feed(), "application/rss+xml", { etag: '"f"' });
  }
  if (url === "/list.opml")
    return send(
      `<opml version="2.0"><head/><body><outline text="w" xmlUrl="${base}/feed.xml"/></body></opml>`,
      "text/xml",
    );
  if (url === "/round.xml") return send(`<sitemapindex><sitemap><loc>${base}/round.xml</loc></sitemap></sitemapindex>`);
  if (url === "/moved") return response.writeHead(301, { location: "/story" }).end();
  if (url === "/loop") return response.writeHead(302, { location: "/loop" }).end();
  if (url === "/inwards")
    return response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
  if (url === "/bomb")
    return send(gzipSync(Buffer.alloc(80 * 1024 * 1024)), "text/html", { "content-encoding": "gzip" });
  if (url === "/endless") {
    response.writeHead(200);
    const drip = () => !response.destroyed && response.write("x".repeat(64 * 1024), () => setImmediate(drip));
    return drip();
  }
  if (url === "/slow") {
    response.writeHead(200);
    const drip = setInterval(() => response.write("x"), 20);
    return response.on("close", () => clearInterval(drip));
  }
  if (url === "/busy") {
    if (busy-- > 0) return response.writeHead(503, { "retry-after": "0" }).end();
    return send(story("Pangoa", "Two"));
  }
  return response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(room, { recursive: true });
});

const HERE = ["--allow-private", "127.0.0.1"];

function fresh(): string {
  const folder = join(room, String(rooms++));
  mkdirSync(folder);
  return folder;
}

function told({
  out,
}: Run): readonly { readonly id: string; readonly name: string; readonly status: string; readonly mentions: number }[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

test("a page, a PDF and a moved page are fetched, read and kept; again, they are there already", async () => {
  const folder = fresh();
  const first = await run(folder, ["ingest", `${base}/story`, `${base}/report.pdf`, ...HERE]);
  assert.deepEqual(
    told(first).map(({ name, status, mentions }) => [name.replace(base, ""), status, mentions > 0]),
    [
      ["/story", "new", true],
      ["/report.pdf", "new", true],
    ],
  );
  const again = await run(folder, ["ingest", `${base}/moved`, ...HERE]);
  assert.equal(told(again)[0]?.status, "same");
});

test("a list of feeds leads to their articles, once each; what robots.txt forbids is told and left", async () => {
  const folder = fresh();
  const { exit, err, out } = await run(folder, ["ingest", `${base}/list.opml`, ...HERE]);
  assert.equal(exit, 3);
  assert.match(err, /robots: .*\/private\/story/);
  assert.equal(told({ exit, err, out }).length, 2);
  const events = await run(folder, ["events", "--format", "jsonl"]);
  assert.equal(events.out.split("\n").filter(Boolean).length, 2);
});

test("lists of themselves come to an end", async () => {
  const { exit, err } = await run(fresh(), ["ingest", `${base}/round.xml`, ...HERE]);
  assert.equal(exit, 3);
  assert.match(err, /bad-document/);
});

test("private addresses are refused unless allowed by name, in redirects too", async () => {
  const { exit, err } = await run(fresh(), ["ingest", `${base}/story`]);
  assert.equal(exit, 3);
  assert.match(err, /private-address/);
  const inwards = await run(fresh(), ["ingest", `${base}/inwards`, ...HERE]);
  assert.match(inwards.err, /private-address/);
});

test("nothing is kept by --dry-run, and what failed stands in the file of --errors", async () => {
  const folder = fresh();
  writeFileSync(
    join(folder, "rows.csv"),
    'Day,Notes\n2023-09-05,"Six soldiers were killed near Putis on Monday, the army said."\n2023-13-05,Six killed.\n',
  );
  writeFileSync(join(folder, "note.docx"), docxOf(["Four police were killed near Huanta on Monday, a colonel said."]));
  const argv = [
    "ingest",
    "*.csv",
    "note.docx",
    "--columns",
    "text=Notes",
    "publishedAt=Day",
    "--errors",
    "wrong.jsonl",
  ];
  const dry = await run(folder, [...argv, "--dry-run"]);
  assert.equal(dry.exit, 3);
  assert.deepEqual(
    told(dry).map(({ status }) => status),
    ["new", "new"],
  );
  const wet = await run(folder, argv);
  assert.deepEqual(
    told(wet).map(({ name, status }) => [name, status]),
    [
      ["rows.csv:2", "new"],
      ["note.docx", "new"],
    ],
  );
  const [wrong] = readFileSync(join(folder, "wrong.jsonl"), "utf8").split("\n").filter(Boolean);
  assert.deepEqual(JSON.parse(wrong ?? "null").line, 3);
  assert.equal(JSON.parse(wrong ?? "null").code, "bad-date");
});

test("a watched feed is asked when it is due, sent only when it changed, and its articles fetched once", async () => {
  const folder = fresh();
  const watch = ["watch", `${base}/feed.xml`, "--once", ...HERE];
  const due = async () => {
    const store = await openStore(join(folder, "recount-data"), { create: false, now: NOW });
    const feed = await store.feed(`${base}/feed.xml`);
    await store.write((ledger) => ledger.saveFeed({ ...feed!, nextAt: "2000-01-01T00:00:00.000Z" }));
    await store.close();
    return feed;
  };
  assert.equal(told(await run(folder, watch)).length, 2);
  asked.length = 0;
  await run(folder, watch);
  assert.deepEqual(asked, []);
  assert.equal((await due())?.tag, '"f"');
  assert.deepEqual(told(await run(folder, watch)), []);
  assert.deepEqual(
    asked.map(({ url }) => url),
    ["/robots.txt", "/feed.xml"],
  );
  const broken = ["watch", `${base}/nowhere`, "--once", ...HERE];
  assert.match((await run(folder, broken)).err, /not-found/);
  const store = await openStore(join(folder, "recount-data"), { create: false, now: NOW });
  assert.equal((await store.feed(`${base}/nowhere`))?.failures, 1);
  await store.close();
});

test("what a report was taken from is kept as it came, and checked", async () => {
  const folder = fresh();
  const pdf = pdfOf(["Six soldiers were killed near Putis on Monday, the army said."]);
  writeFileSync(join(folder, "note.pdf"), pdf);
  const [{ id } = { id: "" }] = told(await run(folder, ["ingest", "note.pdf"]));
  const file = join(folder, "again.pdf");
  assert.equal((await run(folder, ["original", id, "--to", file])).exit, 0);
  assert.deepEqual(readFileSync(file), pdf);
  assert.equal((await run(folder, ["check"])).exit, 0);
  writeFileSync(join(folder, "plain.txt"), "Four police were killed near Huanta on Monday, a colonel said.");
  const [plain] = told(await run(folder, ["ingest", "plain.txt"]));
  assert.match((await run(folder, ["original", plain!.id])).err, /not-found/);
  assert.equal((await run(folder, ["takedown", "--report", id, "--reason", "asked by the family", "--yes"])).exit, 0);
  assert.match((await run(folder, ["original", id])).err, /taken-down/);
});

describe("a page is given up", () => {
  const allowed = new Set(["127.0.0.1"]);
  for (const [wanted, path] of [
    ["too-large", "/bomb"],
    ["too-large", "/endless"],
    ["download-failed", "/slow"],
    ["download-failed", "/loop"],
    ["not-found", "/nowhere"],
  ] as const) {
    test(`${path}: ${wanted}`, async () => {
      const limits = { allowed, wholeMs: path === "/slow" ? 200 : 20_000, most: 4 * 1024 * 1024 };
      await assert.rejects(
        fetchPage(`${base}${path}`, null, limits),
        (error) => error instanceof Trouble && error.code === wanted,
      );
    });
  }
});

describe("manners", () => {
  const options = { allowed: new Set(["127.0.0.1"]), gapMs: 60, backOffMs: 10, tries: 3 };

  test("one request a host at a time, with a pause between", async () => {
    const fetch = politeFetcher(options);
    asked.length = 0;
    await Promise.all([fetch(`${base}/story`), fetch(`${base}/second`), fetch(`${base}/story`)]);
    const gaps = asked.slice(1).map(({ at }, i) => at - asked[i]!.at);
    assert.equal(asked[0]?.url, "/robots.txt");
    assert.ok(
      gaps.every((gap) => gap >= 55),
      String(gaps),
    );
  });

  test("a busy server is asked again, and not for ever", async () => {
    const fetch = politeFetcher(options);
    busy = 2;
    assert.notEqual(await fetch(`${base}/busy`), null);
    busy = 9;
    await assert.rejects(fetch(`${base}/busy`), /busy/);
  });

  test("a page that has not changed is not sent again", async () => {
    const fetch = politeFetcher(options);
    const page = await fetch(`${base}/story`);
    assert.equal(await fetch(`${base}/story`, page), null);
  });
});
