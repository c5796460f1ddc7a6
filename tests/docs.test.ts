import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { EXITS, reference } from "../scripts/reference.ts";
import { ROUTES } from "../scripts/routes.ts";
import { SETTINGS } from "../scripts/settings.ts";
import { NOTES } from "../src/model/notes.ts";
import { TROUBLES } from "../src/model/trouble.ts";
import * as words from "../src/model/words.ts";

const ROOT = join(import.meta.dirname, "..");
const pages = await reference();

describe("generated pages are as the code says now; if not, `npm run docs`", () => {
  for (const [path, text] of pages) test(path, () => assert.equal(read(path), text));
  test("nothing else lies in docs/reference", () => {
    const others = globSync("docs/reference/**/*.md", { cwd: ROOT }).filter((path) => !pages.has(path));
    assert.deepEqual(others, []);
  });
});

describe("docs/record.md explains every word of a reading", () => {
  const record = read("docs/record.md");
  for (const [list, entries] of Object.entries(words)) {
    test(list, () => {
      const tables = record.split(/\n\n/).filter((part) => part.startsWith("| "));
      const missingFrom = (table: string) => entries.filter((word) => !table.includes(`\n| \`${word}\` | `));
      const best = Math.min(...tables.map((table) => missingFrom(table).length));
      const table = tables.find((part) => missingFrom(part).length === best)!;
      assert.deepEqual(missingFrom(table), []);
    });
  }
  test("every field", () => {
    const fields = [...read("src/model/reading.ts").matchAll(/^\s*(?:export type \w+ = .*)?\breadonly (\w+)\??:/gm)];
    assert.ok(fields.length > 50, `${fields.length} fields: the pattern no longer fits the source`);
    const missing = fields
      .map((match) => match[1]!)
      .filter((field) => !new RegExp(`^\\|.*\`(\\w+\\.)?${field}[\`.].* \\|`, "m").test(record));
    assert.deepEqual([...new Set(missing)], []);
  });
});

test("every rule that reads something in the samples is explained", () => {
  const samples = globSync("samples/*.txt", { cwd: ROOT });
  const { stdout } = spawnSync(process.execPath, ["bin/recount", "read", ...samples, "--format", "jsonl"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const page = read("docs/reference/rules.md");
  const used = new Set([...stdout.matchAll(/"rule":"([^"]+)"/g)].map((match) => match[1]!));
  assert.ok(used.size > 20, `${used.size} rules`);
  assert.deepEqual(
    [...used].filter((rule) => !page.includes(`\n| \`${rule}\` | `)),
    [],
    "see src/model/rules.ts",
  );
});

test("every route of the HTTP API is explained, and stands there once", () => {
  const page = readFileSync(join(ROOT, "docs/reference/api.md"), "utf8");
  const names = ROUTES.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.ok(page.includes(`\n| \`${name}\` | `), `${name}: run \`npm run docs\``);
});

test("every exit code of an error is explained", () => {
  const unknown = Object.values(TROUBLES).filter(({ exit }) => EXITS[exit] === undefined);
  assert.deepEqual(unknown, [], "see EXITS in scripts/reference.ts");
});

test("every note that a stage writes is in the table of notes", () => {
  const codes = sources("src/{text,extract,packs,ingest,link}/**/*.ts").flatMap((code) => [
    ...code.matchAll(/\bcode: "([a-z-]+)"/g),
  ]);
  const unknown = codes.map((match) => match[1]!).filter((code) => !(code in NOTES));
  assert.deepEqual(unknown, [], "add them to src/model/notes.ts and run `npm run docs`");
});

test("every environment variable that is read is in the table of settings", () => {
  const reads = sources("{src,bin}/**/*.{ts,tsx,mjs}").flatMap((code) => [
    ...code.matchAll(/\benv\.([A-Z][A-Z0-9_]+)|\benv\["([A-Z0-9_]+)"\]/g),
  ]);
  const names = reads.map((match) => match[1] ?? match[2]!);
  assert.ok(names.length > 2);
  assert.deepEqual(
    [...new Set(names)].sort(),
    Object.keys(SETTINGS).sort(),
    "see scripts/settings.ts, then `npm run docs`",
  );
});

test("docs/decisions/dependencies.md argues for every direct dependency", () => {
  const page = read("docs/decisions/dependencies.md");
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !page.includes(`\n| \`${name}\` | `),
  );
  assert.deepEqual(missing, []);
});

for (const page of ["README.md", "README.es.md"]) {
  test(`the record in ${page} is what the program makes of its sentence`, () => {
    const readme = read(page);
    const sentence = readme
      .match(/(?:^> .*\n)+/m)![0]
      .replace(/^> /gm, "")
      .replaceAll("\n", " ")
      .trim();
    const shown = JSON.parse(readme.match(/```json\n([\s\S]*?)```/)![1]!);
    const args = [
      join(ROOT, "bin", "recount"),
      ...readme.match(/`recount (read[^`]*)`/)![1]!.split(" "),
      "--format",
      "json",
    ];
    const { stdout, stderr } = spawnSync(process.execPath, args, { input: sentence, encoding: "utf8" });
    assert.equal(stderr, "");
    assert.deepEqual(differences(JSON.parse(stdout), shown, ""), []);
  });
}

test("the record in Spanish explains every word of the lists it gives", () => {
  const page = read("docs/record.es.md");
  const all = [
    ...words.KINDS,
    ...words.ROLES,
    ...words.DOMAINS,
    ...words.SIDE_KINDS,
    ...words.SIDE_ROLES,
    ...words.SIDE_HARMS,
    ...words.WORDINGS,
    ...words.STANCES,
    ...words.BASES,
    ...words.PRECISIONS,
    ...words.PLACE_KINDS,
  ];
  assert.deepEqual(
    all.filter((word) => !page.includes(`\`${word}\``)),
    [],
  );
  const english = [
    ...read("docs/record.md")
      .split("## Glossary")[1]!
      .matchAll(/^\| ([a-z, ]+) \|/gm),
  ].map(([, word]) => word!);
  const glossary = page.split("## Glosario")[1]!;
  assert.deepEqual(
    english.filter((word) => word !== "word" && !glossary.includes(`| ${word} |`)),
    [],
  );
});

test("every command line in the pages is one that the program takes", () => {
  const reference = read("docs/reference/cli.md");
  const shown = globSync(["README*.md", "docs/*.md", "CONTRIBUTING.md"], { cwd: ROOT }).flatMap((path) =>
    [...read(path).matchAll(/(?:^bin\/|`)recount ([a-z]+)([^#`\n]*)/gm)].map(([line, name, rest]) => ({
      line,
      name,
      rest,
    })),
  );
  assert.ok(shown.length > 5);
  const wrong = shown.filter(({ name, rest }) => {
    const part = reference.split("\n## ").find((text) => text.startsWith(`recount ${name}\n`));
    return part === undefined || [...rest!.matchAll(/--[a-z-]+/g)].some(([option]) => !part.includes(`\`${option}`));
  });
  assert.deepEqual(wrong, []);
});

test("every relative link in a page leads somewhere", () => {
  const broken = globSync(["*.md", "docs/**/*.md"], { cwd: ROOT }).flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]*)?\)/g)]
      .filter(([, target, anchor]) => {
        const file = target === "" ? path : join(dirname(path), target!);
        return !existsSync(join(ROOT, file)) || (anchor !== undefined && !anchorsOf(read(file)).includes(anchor));
      })
      .map(([link]) => `${path}: ${link}`),
  );
  assert.deepEqual(broken, []);
});

test("every file that the tour names is there", () => {
  const named = [
    ...read("docs/tour.md").matchAll(/`((?:src|bin|scripts|tests|knowledge|samples|docs)\/[\w./-]+)`/g),
  ].map((match) => match[1]!);
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter((path) => !existsSync(join(ROOT, path))),
    [],
  );
});

/** Where `actual` is not what `shown` says of it, as lines; what `shown` leaves out may be anything. */
function differences(actual: unknown, shown: unknown, path: string): readonly string[] {
  if (typeof shown !== "object" || shown === null) {
    return actual === shown ? [] : [`${path}: ${JSON.stringify(actual)}, the README says ${JSON.stringify(shown)}`];
  }
  return Object.entries(shown).flatMap(([key, value]) =>
    differences((actual as Readonly<Record<string, unknown>> | null | undefined)?.[key], value, `${path}/${key}`),
  );
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Texts of the files, tests left out. */
function sources(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: ROOT })
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map(read);
}

/** Anchors as GitHub makes them from headings. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(
    (match) =>
      `#${match[1]!
        .toLowerCase()
        .replace(/[^\w\- ]/g, "")
        .replaceAll(" ", "-")}`,
  );
}
