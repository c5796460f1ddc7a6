import assert from "node:assert/strict";
import { test } from "node:test";
import { shortIds } from "./short-ids.ts";

/** Ids, and what a table calls them. */
const NAMED: readonly (readonly [readonly string[], readonly string[]])[] = [
  [["a/b/c.txt"], ["c.txt"]],
  [
    ["a/b/c.txt", "a/d.txt"],
    ["b/c.txt", "d.txt"],
  ],
  [
    ["/srv/x/a.txt", "samples/b.txt"],
    ["/srv/x/a.txt", "samples/b.txt"],
  ],
  [
    ["/srv/a.txt", "/srv/b.txt"],
    ["a.txt", "b.txt"],
  ],
  [
    ["ab/c", "abc/d"],
    ["ab/c", "abc/d"],
  ],
  [
    ["r1", "-"],
    ["r1", "-"],
  ],
  [[], []],
];

test("reports are named without the folders they share", () => {
  for (const [ids, names] of NAMED) assert.deepEqual(ids.map(shortIds(ids)), names);
});
