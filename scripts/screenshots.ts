/**
 * Pictures of every screen of the desk with the samples in it, wide and narrow, light and dark, into `docs/images`:
 * `node scripts/screenshots.ts [FOLDER]`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../tests/browser.ts";
import { sampleReports, serveReports } from "../tests/desk-server.ts";

const FOLDER = process.argv[2] ?? join(import.meta.dirname, "../docs/images");
const SIZES = [
  ["wide", 1280, 800],
  ["narrow", 390, 844],
] as const;

const launched = await launchBrowser();
if ("why" in launched) throw new Error(launched.why);
const server = await serveReports(sampleReports());
try {
  mkdirSync(FOLDER, { recursive: true });
  const response = await fetch(`${server.url}api/v1/events?has=duplicate`);
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
        if (size === "wide" && name === "incident-text") continue;
        await page.goto(server.url + path, { waitUntil: "networkidle" });
        await page.waitForTimeout(name === "map" ? 1200 : 300);
        await page.screenshot({ path: join(FOLDER, `${name}-${size}-${theme}.png`) });
      }
      await page.keyboard.press("?");
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(FOLDER, `keys-${size}-${theme}.png`) });
      await page.close();
    }
  }
} finally {
  await server.close();
  await launched.close();
}
