import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import type { EventDetail, EventList, ReportDetail } from "../src/api/wire.ts";
import { type Launched, launchBrowser } from "./browser.ts";
import { type DeskServer, sampleReports, serveReports } from "./desk-server.ts";

/** A report that tries everything it can do to the page that shows it. */
const HOSTILE = {
  id: "hostile",
  publisher: '<img src=x onerror="window.pwned=1"> \u202Ezette',
  url: "javascript:window.pwned=2",
  publishedAt: "2023-05-02",
  language: "en",
  text: [
    "Gunmen killed five villagers in Peshawar, Pakistan, on Monday, police said.",
    '<script>window.pwned = 3</script><img src="http://outside.invalid/x.png" onerror="window.pwned=4">',
    '\u202Edellik 99\u202C and \u2066isolated\u2069 and \u200Bnothing, \u001b[31mred\u001b[0m =HYPERLINK("http://outside.invalid")',
    "x".repeat(3000),
    "At least two soldiers were also\nkilled in the attack, the army said.",
  ].join("\n\n"),
} as const;

let launched: Launched;
let server: DeskServer;
/** What pages complained of, and where they asked for anything. */
const complaints: string[] = [];
const requested = new Set<string>();

before(async () => {
  const desk = join(import.meta.dirname, "../build/desk/index.html");
  assert.ok(existsSync(desk), "the desk is not built: node scripts/build.ts");
  launched = await launchBrowser();
  if ("why" in launched) {
    // Somebody's laptop may have no browser; the machine that guards the project must have one.
    assert.equal(process.env.CI, undefined, `the desk needs a browser: ${launched.why}`);
    return;
  }
  server = await serveReports([...sampleReports(), HOSTILE]);
});

after(async () => {
  await server?.close();
  if ("close" in launched) await launched.close();
});

/** A test in a page of its own. Without a browser it is skipped, and says why. */
function inBrowser(
  name: string,
  options: { readonly narrow?: boolean; readonly dark?: boolean; readonly locale?: string },
  run: (page: Page) => Promise<void>,
) {
  test(name, async (t) => {
    if ("why" in launched) return t.skip(`no browser runs here: ${launched.why}`);
    const context: BrowserContext = await launched.browser.newContext({
      viewport: options.narrow ? { width: 390, height: 844 } : { width: 1280, height: 800 },
      colorScheme: options.dark ? "dark" : "light",
      reducedMotion: "reduce",
      locale: options.locale ?? "en-GB",
      extraHTTPHeaders: server.headers,
    });
    context.on("request", (request) => requested.add(new URL(request.url()).origin));
    const page = await context.newPage();
    page.on("console", (message) => {
      // Drawing without a graphics card is slow, and the driver says so.
      if (message.text().includes("GL Driver Message")) return;
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    try {
      await run(page);
    } finally {
      await context.close();
    }
  });
}

inBrowser("clicking a toll lights up exactly the words its claims rest on", {}, async (page) => {
  const event = await eventOf("q=mosque&has=duplicate");
  await page.goto(`${server.url}events/${event.id}`);
  await page
    .getByRole("button", { name: /^Killed .*show the words$/ })
    .first()
    .click();
  await page.waitForSelector("mark[data-lit]");
  const report = await openReport(page);
  const used = claimsOf(event).filter((claim) => event.killed?.claims.includes(claim.id) && claim.report === report.id);
  assert.ok(used.length > 0);
  assert.deepEqual(await litIn(page), merged(used.flatMap(({ spans }) => spans)).map(textIn(report)));
  assert.ok(await page.locator("mark[data-lit]").first().isVisible());
});

inBrowser("each claim of an incident lights up its own quote, in its own report", {}, async (page) => {
  const event = await eventOf("q=mosque&has=duplicate");
  await page.goto(`${server.url}events/${event.id}`);
  const claims = claimsOf(event).filter(({ about, spans }) => about === "killed" && spans.length > 0);
  assert.ok(new Set(claims.map(({ report }) => report)).size > 1, "the claims of several reports");
  for (const claim of claims) {
    await page.locator(`[data-evidence="${claim.id}"]`).click();
    await page.waitForSelector(`[data-evidence="${claim.id}"][aria-pressed=true]`);
    await page.waitForFunction(
      (id) => document.querySelector(".report-text")?.getAttribute("data-report") === id,
      claim.report,
    );
    const report = await reportOf(claim.report);
    assert.deepEqual(claim.spans.map(textIn(report)), claim.quotes);
    assert.deepEqual(await litIn(page), merged(claim.spans).map(textIn(report)));
  }
});

inBrowser("clicking underlined words shows what rests on them", {}, async (page) => {
  const event = await eventOf("q=mosque&has=duplicate");
  await page.goto(`${server.url}events/${event.id}`);
  const words = page.locator(".report-text .ev-injured").first();
  await words.click();
  await page.waitForSelector("mark[data-lit]");
  const key = new URL(page.url()).searchParams.get("lit");
  const claim = claimsOf(event).find(({ id }) => id === key);
  assert.equal(claim?.about, "injured");
  assert.deepEqual(await litIn(page), merged(claim.spans).map(textIn(await openReport(page))));
  await page.waitForSelector(`[data-evidence="${key}"][aria-pressed=true]`);
});

inBrowser("from the list to an incident to its report, by keyboard alone", {}, async (page) => {
  await page.goto(`${server.url}events`);
  await page.waitForSelector(".row-link");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  const first = await page.locator(".row-link").first().getAttribute("aria-label");
  assert.equal(await focused(page, "aria-label"), first);
  await page.keyboard.press("Enter");
  await page.waitForSelector(".record h1");
  assert.equal((await page.locator(".record h1").textContent())?.replaceAll("\u00a0", " "), first);

  let key: string | null = null;
  for (let i = 0; i < 9 && key === null; i++) {
    await page.keyboard.press("j");
    key = await focused(page, "data-evidence");
  }
  assert.ok(key, "j reaches a figure");
  await page.keyboard.press("Enter");
  await page.waitForSelector("mark[data-lit]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("mark[data-lit]", { state: "detached" });
  await page.waitForFunction((key) => document.activeElement?.getAttribute("data-evidence") === key, key);

  await page.keyboard.press("]");
  await page.waitForFunction(
    (first) => document.querySelector(".record h1")?.textContent?.replaceAll("\u00a0", " ") !== first,
    first,
  );
  await page.keyboard.press("[");
  await page.waitForFunction(
    (first) => document.querySelector(".record h1")?.textContent?.replaceAll("\u00a0", " ") === first,
    first,
  );
  await page.keyboard.press("Escape");
  await page.waitForURL(/\/events$/);
  for (const [keys, path] of [
    ["gm", "/map"],
    ["gt", "/timeline"],
    ["ge", "/events"],
  ] as const) {
    for (const one of keys) await page.keyboard.press(one);
    await page.waitForURL((url) => url.pathname === path);
  }
  await page.keyboard.press("/");
  await page.keyboard.type("gejk");
  assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), "gejk");
});

inBrowser("the sheet of keys, and single letters switched off", {}, async (page) => {
  await page.goto(`${server.url}events`);
  await page.waitForSelector(".row-link");
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  await sheet.waitFor();
  await sheet.getByRole("switch").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("j");
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "BODY");
});

inBrowser("a filter stands in the address and says how many it lets through", {}, async (page) => {
  await page.goto(`${server.url}events`);
  await page.getByRole("searchbox", { name: "Killed, at least" }).fill("40");
  await page.waitForURL(/killed\.gte=40/);
  const { total } = await get<EventList>("events?killed.gte=40");
  await page.waitForFunction((n) => document.querySelectorAll(".row-link").length === n, total);
  await page.getByRole("button", { name: /^Kind:/ }).click();
  await page.locator(".listbox [role=option]").first().click();
  await page.keyboard.press("Escape");
  await page.waitForURL(/kind=/);
  const [kind, both] = [
    new URL(page.url()).searchParams.get("kind"),
    await get<EventList>(`events${new URL(page.url()).search}`),
  ];
  assert.ok(both.items.every((event) => event.kind === kind));
  await page.waitForFunction((n) => document.querySelectorAll(".row-link").length === n, both.total);
  await page.getByRole("button", { name: /^Clear all/ }).click();
  await page.waitForURL(/\/events$/);
});

inBrowser("the map draws what has a place and counts what has none", {}, async (page) => {
  await page.goto(`${server.url}map`);
  const all = await get<EventList>("events?limit=500");
  const located = all.items.filter(({ where }) => where?.latitude != null && where.longitude != null).length;
  await page.waitForSelector(`.map-box[data-drawn="${located}"]`, { timeout: 15_000 });
  const badge = page.getByRole("link", {
    name: `${all.items.length - located} of ${all.items.length} have no usable location`,
  });
  await badge.click();
  await page.waitForURL(/has=no-place/);
  await page.waitForFunction((n) => document.querySelectorAll(".row-link").length === n, all.items.length - located);
});

inBrowser("the timeline counts every dated incident once, and shelves the others", {}, async (page) => {
  await page.goto(`${server.url}timeline`);
  await page.waitForSelector(".recount-plot rect");
  const { items } = await get<EventList>("events?limit=500");
  const undated = items.filter(({ when }) => when === null || (when.start === null && when.end === null)).length;
  const totals = await page.locator(".timeline details td:last-child").allTextContents();
  assert.equal(
    totals.reduce((sum, text) => sum + Number(text), 0),
    items.length - undated,
  );
  assert.equal(await page.locator(".shelf li").count(), undated);

  const chart = await page.locator(".chart-box").boundingBox();
  assert.ok(chart);
  await page.mouse.move(chart.x + chart.width * 0.8, chart.y + 60);
  await page.mouse.down();
  await page.mouse.move(chart.x + chart.width * 0.97, chart.y + 60, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/from=.*to=/);
  const { from = "", to = "" } = Object.fromEntries(new URL(page.url()).searchParams);
  assert.ok(from < to, `${from} to ${to}`);
  assert.equal(await page.getByLabel("From", { exact: true }).inputValue(), from);
});

inBrowser("a hostile report is shown, and does nothing", { narrow: true }, async (page) => {
  const list = await get<EventList>(`events?q=villagers`);
  const report = (await get<{ items: { id: string; name: string }[] }>("reports?limit=500")).items.find(
    ({ name }) => name === "hostile",
  );
  assert.ok(report);
  const detail = await reportOf(report.id);
  const id = detail.told[0]?.event;
  assert.ok(id, `an incident is read from the hostile report (${list.total} found)`);
  await page.goto(`${server.url}events/${id}?text=${report.id}&pane=text`);
  await page.waitForSelector(".report-text");
  assert.equal(await page.locator(".report-text").evaluate((element) => element.textContent), HOSTILE.text);
  assert.equal(await page.locator(".report-text :is(script, img, a, iframe, b)").count(), 0);
  assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
  assert.equal(await page.evaluate(() => "pwned" in window), false);
  assert.equal(
    await page.evaluate(() => document.documentElement.scrollWidth),
    390,
    "the page is no wider than the screen",
  );
  await page.goto(`${server.url}events/${id}`);
  await page.waitForSelector(".record h1");
  assert.equal(await page.evaluate(() => "pwned" in window || document.documentElement.scrollWidth > 390), false);
});

for (const look of [
  { dark: false, narrow: false },
  { dark: true, narrow: true },
]) {
  const name = `${look.dark ? "dark" : "light"}, ${look.narrow ? "narrow" : "wide"}`;
  inBrowser(`axe finds nothing serious on any screen (${name})`, look, async (page) => {
    const event = await eventOf("q=mosque&has=duplicate");
    const screens = [
      ["events", ".row-link"],
      ["events?q=zzzz", ".empty"],
      [`events/${event.id}?lit=killed`, ".record h1"],
      [`events/${event.id}?lit=killed&pane=text`, "mark[data-lit]"],
      ["map", ".map-box[data-drawn]"],
      ["timeline", ".recount-plot rect"],
    ] as const;
    for (const [path, ready] of screens) {
      await page.goto(server.url + path);
      await page.waitForSelector(ready);
      if (path === "timeline") await page.keyboard.press("?").then(() => page.getByRole("dialog").waitFor());
      assert.deepEqual(await faults(page), [], path);
      if (path === "timeline") {
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
        assert.deepEqual(await faults(page), [], path);
      }
    }
  });
}

inBrowser(
  "a browser that asks for Spanish has the desk in Spanish, no wider than its screen",
  { narrow: true, locale: "es-PE" },
  async (page) => {
    const event = await eventOf("q=putis");
    await page.goto(`${server.url}events`);
    await page.waitForSelector(".row-link");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
    await page.getByRole("navigation", { name: "Vistas" }).getByRole("link", { name: "Cronología" }).waitFor();
    for (const [path, ready] of [
      ["events", ".row-link"],
      [`events/${event.id}`, ".record h1"],
      [`events/${event.id}?pane=text`, ".report-text"],
      ["map", ".map-frame"],
      ["timeline", ".recount-plot rect"],
    ] as const) {
      await page.goto(server.url + path);
      await page.waitForSelector(ready);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390, path);
    }
    await page.goto(`${server.url}events/${event.id}`);
    await page.getByRole("table").getByText("Sendero Luminoso").first().waitFor();
    await page.getByRole("table").getByText("Fuerzas Militares de Perú").first().waitFor();
  },
);

inBrowser("the other language is one switch away, and is remembered", { locale: "fr-FR" }, async (page) => {
  await page.goto(`${server.url}events`);
  await page.getByRole("link", { name: "Incidents" }).waitFor();
  await page.getByRole("button", { name: "Cambiar a español" }).click();
  await page.getByRole("link", { name: "Incidentes" }).waitFor();
  await page.reload();
  await page.getByRole("link", { name: "Incidentes" }).waitFor();
  await page.locator("body").press("l");
  await page.getByRole("link", { name: "Incidents" }).waitFor();
});

inBrowser("who is not let in is asked to sign in, and the token does it", {}, async (page) => {
  // As a browser that was never here: without what the other tests send along.
  await page.context().setExtraHTTPHeaders({});
  await page.goto(`${server.url}events`);
  await page.getByRole("textbox", { name: "Invitation, or the token of this server" }).fill(server.token);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForSelector(".row-link");
  const [cookie] = await page.context().cookies();
  assert.deepEqual([cookie?.httpOnly, cookie?.sameSite], [true, "Strict"]);
  // The browser itself notes each refused answer.
  for (let i = complaints.length - 1; i >= 0; i--) if (complaints[i]!.includes("401")) complaints.splice(i, 1);
});

inBrowser("the printed address lets in, and its token does not stay in the address", {}, async (page) => {
  await page.context().setExtraHTTPHeaders({});
  await page.goto(`${server.url}#token=${server.token}`);
  await page.waitForSelector(".row-link");
  assert.ok(!page.url().includes("token"));
});

test("no page complained, and none asked for anything beyond this machine", (t) => {
  if ("why" in launched) return t.skip(`no browser runs here: ${launched.why}`);
  assert.deepEqual(complaints, []);
  // "null" is the origin of blob: and data: addresses, which stay within the page.
  assert.deepEqual(
    [...requested].filter((origin) => origin !== "null"),
    [new URL(server.url).origin],
  );
});

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
          .slice(0, 3)
          .join(" | ")}`,
    );
}

async function get<T>(path: string): Promise<T> {
  const response = await fetch(`${server.url}api/v1/${path}`, { headers: server.headers });
  assert.equal(response.status, 200, path);
  return (await response.json()) as T;
}

async function eventOf(filter: string): Promise<EventDetail> {
  const [first] = (await get<EventList>(`events?${filter}`)).items;
  assert.ok(first, `an incident with ${filter}`);
  return get<EventDetail>(`events/${first.id}`);
}

function reportOf(id: string): Promise<ReportDetail> {
  return get<ReportDetail>(`reports/${id}`);
}

async function openReport(page: Page): Promise<ReportDetail> {
  return reportOf((await page.locator(".report-text").getAttribute("data-report")) ?? "");
}

function claimsOf(event: EventDetail) {
  return event.told.flatMap(({ claims }) => claims);
}

type Range = { readonly start: number; readonly end: number };

function textIn({ text }: ReportDetail) {
  return ({ start, end }: Range) => text.slice(start, end);
}

/** Ranges in order, those that touch or overlap made one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const out: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && range.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}

/** What is lit on the page: the texts of runs of marks that follow one another, as a person sees them. */
async function litIn(page: Page): Promise<readonly string[]> {
  const marks = await page
    .locator("mark[data-lit]")
    .evaluateAll((all) =>
      all.map((mark) => ({ start: Number(mark.getAttribute("data-start")), text: mark.textContent ?? "" })),
    );
  const runs: { end: number; text: string }[] = [];
  for (const { start, text } of marks) {
    const last = runs.at(-1);
    if (last !== undefined && last.end === start)
      runs[runs.length - 1] = { end: start + text.length, text: last.text + text };
    else runs.push({ end: start + text.length, text });
  }
  return runs.map(({ text }) => text);
}

function focused(page: Page, attribute: string): Promise<string | null> {
  return page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, attribute);
}
