/**
 * Pictures of the desk with the samples in it. `node scripts/screenshots.ts` makes those that the docs show, in
 * `docs/images`; `node scripts/screenshots.ts FOLDER` makes every screen, wide and narrow, light and dark.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../tests/browser.ts";
import { sampleReports, serveReports } from "../tests/desk-server.ts";

const FOLDER = process.argv[2] ?? join(import.meta.dirname, "../docs/images");
const IN_DOCS = [
  "incidents-wide-light",
  "incident-wide-light",
  "incident-wide-dark",
  "incident-text-narrow-light",
  "map-wide-light",
  "timeline-wide-dark",
];
const isWanted = (name: string) => process.argv[2] !== undefined || IN_DOCS.includes(name);
const SIZES = [
  ["wide", 1280, 800],
  ["narrow", 390, 844],
] as const;

const launched = await launchBrowser();
if ("why" in launched) throw new Error(launched.why);
const server = await serveReports(sampleReports());
try {
  mkdirSync(FOLDER, { recursive: true });
  const response = await fetch(`${server.url}api/v1/events?q=mosque&has=duplicate`);
  const [{ id }] = ((await response.json()) as { readonly items: readonly [{ readonly id: string }] }).items;
  const pages = [
    ["incidents", "events"],
    ["incident", `events/${id}?lit=killed`],
    ["incident-text", `events/${id}?lit=killed&pane=text`],
    ["map", "map"],
    ["timeline", "timeline"],
    ["none", "events?q=zzzz"],
  ] as const;
  for (const [size, width, height] of SIZES) {
    for (const theme of ["light", "dark"] as const) {
      const page = await launched.browser.newPage({ viewport: { width, height }, colorScheme: theme });
      for (const [name, path] of pages) {
        if ((size === "wide" && name === "incident-text") || !isWanted(`${name}-${size}-${theme}`)) continue;
        await page.goto(server.url + path, { waitUntil: "networkidle" });
        await page.waitForTimeout(name === "map" ? 1200 : 300);
        await page.screenshot({ path: join(FOLDER, `${name}-${size}-${theme}.png`) });
      }
      if (isWanted(`keys-${size}-${theme}`)) {
        await page.keyboard.press("?");
        await page.waitForTimeout(200);
        await page.screenshot({ path: join(FOLDER, `keys-${size}-${theme}.png`) });
      }
      await page.close();
    }
  }
} finally {
  await server.close();
  await launched.close();
}
