import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "..");

/**
 * Bytes, minified and gzipped, that the engine and one language together may weigh in a browser; countries and gazetteer
 * are loaded apart. A ceiling to notice growth by, not a measurement: see docs/decisions/0002-no-bundler.md.
 */
const BUDGET = 190_000;

for (const language of ["en", "es"])
  test(`engine and pack ${language} run anywhere and weigh at most ${BUDGET / 1000} kB`, async (t) => {
    const entries = ["./src/index.ts", `./src/packs/${language}/index.ts`];
    for (const entry of entries) assert.ok(existsSync(join(ROOT, entry)), `${entry} is missing`);
    const { outputFiles, metafile } = await build({
      stdin: {
        contents: entries.map((path, i) => `export * as part${i} from "${path}";`).join("\n"),
        resolveDir: ROOT,
      },
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      target: "es2023",
      logLevel: "silent",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
    assert.deepEqual(imports, [], "the bundle leaves something for others to bring");
    const foreign = Object.keys(metafile.inputs).filter((path) => !path.startsWith("src/") && path !== "<stdin>");
    assert.deepEqual(foreign, [], "the bundle holds somebody else's code");
    const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
    t.diagnostic(`${size} bytes`);
    assert.ok(size > 5_000, `${size} bytes: hardly the engine`);
    assert.ok(size <= BUDGET, `${size} bytes gzipped, budget ${BUDGET}`);
  });

test("a node: import would fail the bundle", async () => {
  const attempt = build({
    stdin: { contents: 'export { readFileSync } from "node:fs";', resolveDir: ROOT },
    bundle: true,
    write: false,
    platform: "neutral",
    logLevel: "silent",
  });
  await assert.rejects(attempt, /node:fs/);
});
