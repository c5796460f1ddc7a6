import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { test } from "node:test";

const ROOT = join(import.meta.dirname, "..");

/** Layers that are given their words. `link` is left out: its reasons are sentences for people. */
const engine = sources("src/{text,extract,account}/**/*.ts");
const packs = sources("src/packs/**/*.ts");

/** Words of the packs' tables: whole literals and the keys of its objects. */
const packWords = new Set(
  packs.flatMap(({ code }) => [...literalsIn(code), ...keysIn(code)].map((word) => word.toLowerCase())),
);
/** Our own words: the model's lists, the values of types, lists that types are made from, and the names of stages. */
const ours = new Set([
  ...engine.flatMap(({ path }) => path.split("/").slice(1, -1)),
  ...sources("src/model/**/*.ts").flatMap(({ code }) => literalsIn(code)),
  ...engine.flatMap(({ code }) => [...literalsOfTypes(code), ...literalsOfConstants(code)]),
]);

test("no stage compares a token's folded form with a word", () => {
  assert.ok(engine.length > 5 && packWords.size > 500, "the files have moved");
  assert.deepEqual(found(comparedWords), []);
});

test("no stage has a word in a pattern", () => {
  assert.deepEqual(found(patternWords), []);
});

test("no stage looks for a word of a pack", () => {
  assert.deepEqual(
    found((code) => soughtWords(code).filter((word) => packWords.has(word.toLowerCase()) && !ours.has(word))),
    [],
  );
});

test("the checks see what they are for", () => {
  assert.deepEqual(comparedWords('if (token.norm === "killed" || token.norm === "-") return;'), ["killed"]);
  assert.deepEqual(
    soughtWords('const a = new Set(["near", "far"]); if (b.includes("wounded")) return { name: "size" };'),
    ["wounded", "near", "far"],
  );
  assert.deepEqual(patternWords("const a = /\\b(killed|wounded)\\b/u; const b = /(?<sign>\\p{Lu})+[a-z]/u;"), [
    "\\b(killed|wounded)\\b",
  ]);
  assert.deepEqual([...literalsOfTypes('type A = { readonly b: "news" | "old news" };')], ["news", "old news"]);
});

function found(look: (code: string) => readonly string[]): readonly string[] {
  return engine.flatMap(({ path, code }) => look(code).map((word) => `${path}: ${word}`));
}

function comparedWords(code: string): readonly string[] {
  return [...code.matchAll(/\.norm\s*[!=]==\s*"([^"]*\p{L}{2,}[^"]*)"/gu)].map((match) => match[1]!);
}

/** Literals that a text may be searched for; names of reasons, slots and the like are none. */
function soughtWords(code: string): readonly string[] {
  const one = /\.(?:has|includes|startsWith|endsWith|indexOf)\(\s*"([^"]+)"/g;
  const many = /new Set(?:<[^>]*>)?\(\s*\[([\s\S]*?)\]\s*\)/g;
  return [
    ...[...code.matchAll(one)].map((match) => match[1]!),
    ...[...code.matchAll(many)].flatMap((match) => literalsIn(match[1]!)),
  ];
}

/** Sources of regular expressions with three letters in a row that are no property, group's name, range or word of ours. */
function patternWords(code: string): readonly string[] {
  const patterns = [...code.matchAll(/[=(,:]\s*\/((?:[^/\n\\]|\\.)+)\/[dgimsuy]*/g)].map((match) => match[1]!);
  return patterns.filter((pattern) => {
    const bare = pattern.replace(/\\[pP]\{[^}]*\}|\(\?<\w+>|\\\w/g, " ");
    return [...bare.matchAll(/\p{L}{3,}(?:-\p{L}+)*/gu)].some(([word]) => !ours.has(word));
  });
}

function literalsIn(code: string): readonly string[] {
  return [...code.matchAll(/"([\p{L}][\p{L} '-]+)"/gu)].map((match) => match[1]!).filter((word) => word.length > 2);
}

function keysIn(code: string): readonly string[] {
  return [...code.matchAll(/^\s*"?(\p{L}[\p{L} '-]+)"?:/gmu)].map((match) => match[1]!);
}

/** Literals that go away with the types. */
function literalsOfTypes(code: string): readonly string[] {
  const values = stripTypeScriptTypes(code);
  return [...code.matchAll(/"([^"]+)"/g)]
    .filter(({ 0: word, index }) => !values.startsWith(word, index))
    .map((match) => match[1]!);
}

function literalsOfConstants(code: string): readonly string[] {
  return [...code.matchAll(/\[([^[\]]*)\] as const/g)].flatMap((match) => literalsIn(match[1]!));
}

/** Files without their comments and imports; tests may speak any language. */
function sources(pattern: string): readonly { readonly path: string; readonly code: string }[] {
  return globSync(pattern, { cwd: ROOT })
    .filter((path) => !path.endsWith(".test.ts"))
    .map((path) => ({
      path,
      code: readFileSync(join(ROOT, path), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$|^import\b[^;]*;/gm, ""),
    }));
}
