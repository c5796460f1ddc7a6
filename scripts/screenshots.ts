/**
 * Pictures of the desk with the samples in it. `node scripts/screenshots.ts` makes those that the docs show, in
 * `docs/images`, and notes what stands on each in `shown.json`, which a test holds against the desk;
 * `node scripts/screenshots.ts FOLDER [es]` makes every screen, wide and narrow, light and dark, in English or Spanish.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../tests/browser.ts";
import { sampleReports, serveReports } from "../tests/desk-server.ts";
import { IN_DOCS, takePictures } from "../tests/pictures.ts";

const FOLDER = process.argv[2] ?? join(import.meta.dirname, "../docs/images");
const forDocs = process.argv[2] === undefined;
const language = process.argv[3] === "es" ? "es" : "en";

const launched = await launchBrowser();
if ("why" in launched) throw new Error(launched.why);
const server = await serveReports(sampleReports());
try {
  mkdirSync(FOLDER, { recursive: true });
  const shown: Record<string, string> = {};
  await takePictures(launched.browser, server, {
    language,
    isWanted: (name) => !forDocs || IN_DOCS.some((wanted) => wanted === name),
    take: async (name, text, shoot) => {
      shown[name] = text;
      await shoot(join(FOLDER, `${name}.png`));
    },
  });
  if (forDocs) writeFileSync(join(FOLDER, "shown.json"), `${JSON.stringify(shown, null, 2)}\n`);
} finally {
  await server.close();
  await launched.close();
}
