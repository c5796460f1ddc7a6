import type { Browser } from "playwright-core";
import type { DeskServer } from "./desk-server.ts";

/** Pictures that the docs show, in `docs/images`. */
export const IN_DOCS = [
  "incidents-wide-light",
  "incident-wide-light",
  "incident-wide-dark",
  "incident-text-narrow-light",
  "map-wide-light",
  "timeline-wide-dark",
] as const;

const SIZES = [
  ["wide", 1280, 800],
  ["narrow", 390, 844],
] as const;

/** `language`: that of the desk. Which pictures to take, and what to do with each page: `text` is what stands on it, blanks evened out. */
type Take = {
  readonly language?: "en" | "es";
  readonly isWanted: (name: string) => boolean;
  readonly take: (name: string, text: string, shoot: (path: string) => Promise<unknown>) => Promise<void>;
};

/** Opens every screen of the desk at `url`, which holds the samples, in each size and theme that is wanted. */
export async function takePictures(
  browser: Browser,
  { url, headers }: DeskServer,
  { language = "en", isWanted, take }: Take,
): Promise<void> {
  const response = await fetch(`${url}api/v1/events?q=mosque&has=duplicate`, { headers });
  const [{ id }] = ((await response.json()) as { readonly items: readonly [{ readonly id: string }] }).items;
  const pages = [
    ["incidents", "events"],
    ["incident", `events/${id}?lit=killed`],
    ["incident-text", `events/${id}?lit=killed&pane=text`],
    ["map", "map"],
    ["timeline", "timeline"],
    ["none", "events?q=zzzz"],
    ["keys", "events"],
  ] as const;
  for (const [size, width, height] of SIZES) {
    for (const theme of ["light", "dark"] as const) {
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: theme,
        locale: language,
        extraHTTPHeaders: headers,
      });
      for (const [screen, path] of pages) {
        const name = `${screen}-${size}-${theme}`;
        if ((size === "wide" && screen === "incident-text") || !isWanted(name)) continue;
        await page.goto(url + path, { waitUntil: "networkidle" });
        await page.waitForTimeout(screen === "map" ? 1200 : 300);
        if (screen === "keys") {
          await page.keyboard.press("?");
          await page.waitForTimeout(200);
        }
        const text = (await page.locator("body").innerText()).replace(/\s+/g, " ").trim();
        await take(name, text, (file) => page.screenshot({ path: file }));
      }
      await page.close();
    }
  }
}
