import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

const ROOT = join(import.meta.dirname, "..");

/** Which layers each layer may import, besides itself. Change `docs/decisions/` first, then this. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  packs: ["model", "text"],
  extract: ["model", "text"],
  link: ["model", "text"],
  account: ["model"],
  "index.ts": ["model", "text", "packs", "extract", "link", "account"],
  ingest: ["model", "text"],
  store: ["model"],
  export: ["model", "account"],
  jobs: ["model", "text", "packs", "extract", "link", "account", "ingest", "store", "export"],
  api: ["model", "account", "link", "export", "store", "jobs"],
  cli: ["model", "text", "packs", "extract", "link", "account", "index.ts", "ingest", "store", "export", "jobs", "api"],
  desk: ["model", "account", "extract", "packs", "index.ts", "api/wire.ts"],
};
const PURE = ["model", "text", "packs", "extract", "link", "account", "index.ts"];
/** Layers that take packages, but only these: no network, no file system. Layers not listed here or above take any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  ingest: ["linkedom", "@mozilla/readability", "eld", "feedsmith", "unpdf", "mammoth", "csv-parse", "postal-mime"],
  export: ["csv-stringify", "hyparquet-writer"],
};

const files = globSync("src/**/*.{ts,tsx}", { cwd: ROOT }).filter((path) => !/\.test\.tsx?$/.test(path));

test("every folder of src is a layer with rules", () => {
  assert.ok(files.length > 0);
  assert.deepEqual(
    files.filter((path) => MAY[layerOf(path)] === undefined),
    [],
  );
});

test("layers import only what they may", () => {
  assert.deepEqual(files.flatMap(forbiddenImports), []);
});

test("pure layers read no clock, chance or locale", () => {
  const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\)|\bMath\.random\b|\.toLocale|\bIntl\.|\.localeCompare\b/;
  assert.deepEqual(
    files.filter((path) => PURE.includes(layerOf(path)) && impure.test(codeOf(path))),
    [],
  );
});

test("the walls catch what they are for", () => {
  const wrong = forbiddenIn("src/extract/x.ts", 'import { A } from "../packs/en/index.ts";\nimport fs from "node:fs";');
  assert.deepEqual(wrong, ["src/extract/x.ts imports src/packs/en/index.ts", "src/extract/x.ts imports node:fs"]);
  const pack = forbiddenIn(
    "src/packs/es/x.ts",
    'export { B } from "../en/harm.ts";\nimport type { C } from "../../text/fold.ts";',
  );
  assert.deepEqual(pack, ["src/packs/es/x.ts imports src/packs/en/harm.ts"]);
  assert.deepEqual(forbiddenIn("src/ingest/x.ts", 'const a = await import("node:http");'), [
    "src/ingest/x.ts imports node:http",
  ]);
});

function forbiddenImports(path: string): readonly string[] {
  return forbiddenIn(path, codeOf(path));
}

function forbiddenIn(path: string, code: string): readonly string[] {
  const layer = layerOf(path);
  return importsOf(code).flatMap((target) => {
    if (!target.startsWith(".")) {
      const allowed = PURE.includes(layer) ? [] : PACKAGES[layer];
      const isAllowed =
        allowed === undefined || allowed.some((name) => target === name || target.startsWith(`${name}/`));
      return isAllowed ? [] : [`${path} imports ${target}`];
    }
    const file = normalize(join(dirname(path), target));
    // Made at build time, and only an address to the program: no layer at all.
    if (layer === "desk" && file.startsWith("build/") && file.endsWith("?url")) return [];
    const may = [layer, ...(MAY[layer] ?? [])];
    const isAllowed = may.includes(layerOf(file)) || may.some((name) => file === `src/${name}`);
    const isOtherPack = layer === "packs" && layerOf(file) === "packs" && packOf(path) !== packOf(file);
    return isAllowed && !isOtherPack ? [] : [`${path} imports ${file}`];
  });
}

/** `src/link/compare/when.ts` → `link`; `src/index.ts` → `index.ts`. */
function layerOf(path: string): string {
  return path.split("/")[1] ?? "";
}

/** `src/packs/en/harm.ts` → `en`; a file beside the packs belongs to none. */
function packOf(path: string): string {
  return path.split("/")[2] ?? "";
}

function importsOf(code: string): readonly string[] {
  const pattern = /^\s*(?:import|export)\b[^;"]*?\bfrom\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** The file without its comments, which may well speak of clocks and imports. */
function codeOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}
