import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { missingFrom } from "../scripts/installed.js";

const room = mkdtempSync(join(tmpdir(), "recount-setup-"));
after(() => rmSync(room, { recursive: true, force: true }));

const locked = {
  "": { version: "0.1.0" },
  "node_modules/a": { version: "1.0.0" },
  "node_modules/a/node_modules/b": { version: "2.0.0" },
  "node_modules/for-another-platform": { version: "3.0.0", optional: true },
  "node_modules/own": { resolved: "tools/own", link: true },
  "tools/own": { version: "0.0.0" },
};
const { "node_modules/a/node_modules/b": _, ...withoutB } = locked;

/** What npm wrote down as installed (null: nothing), and what is said to be missing. */
const cases: readonly [name: string, installed: object | null, missing: string | null][] = [
  ["nothing, or an install that was broken off", null, "nothing is installed yet"],
  ["everything", locked, null],
  [
    "all but what is for other platforms",
    { "node_modules/a": { version: "1.0.0" }, "node_modules/a/node_modules/b": { version: "2.0.0" } },
    null,
  ],
  ["an older version", { ...locked, "node_modules/a": { version: "0.9.0" } }, "a is 0.9.0, not 1.0.0"],
  ["one package less", withoutB, "a/node_modules/b is missing"],
];

for (const [i, [name, installed, missing]] of cases.entries()) {
  test(`installed: ${name}`, () => {
    const root = join(room, String(i));
    mkdirSync(join(root, "node_modules"), { recursive: true });
    writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: locked }));
    if (installed !== null) {
      writeFileSync(join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages: installed }));
    }
    assert.equal(missingFrom(root), missing);
  });
}
