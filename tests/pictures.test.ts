import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { launchBrowser } from "./browser.ts";
import { sampleReports, serveReports } from "./desk-server.ts";
import { IN_DOCS, takePictures } from "./pictures.ts";

const ROOT = join(import.meta.dirname, "..");
const shown: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(ROOT, "docs/images/shown.json"), "utf8"));

test("every picture of the README is one that is taken by the script", () => {
  const named = [...readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/docs\/images\/([\w-]+)\.png/g)];
  assert.ok(named.length > 0, "the README shows no picture");
  for (const [, name] of named) {
    assert.ok(IN_DOCS.some((taken) => taken === name) && name! in shown, `${name} is not taken by the script`);
    assert.ok(existsSync(join(ROOT, `docs/images/${name}.png`)), `${name} is missing`);
  }
});

test("the pictures of the docs show what the desk shows now", async (t) => {
  const launched = await launchBrowser();
  if ("why" in launched) {
    assert.equal(process.env.CI, undefined, `the pictures need a browser: ${launched.why}`);
    return t.skip(`no browser runs here: ${launched.why}`);
  }
  const server = await serveReports(sampleReports());
  const seen: string[] = [];
  try {
    await takePictures(launched.browser, server, {
      isWanted: (name) => name in shown,
      take: async (name, text) => {
        seen.push(name);
        assert.equal(text, shown[name], `${name} shows something else now: node scripts/screenshots.ts`);
      },
    });
  } finally {
    await server.close();
    await launched.close();
  }
  assert.deepEqual(seen.sort(), [...IN_DOCS].sort());
});
