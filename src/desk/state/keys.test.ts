import assert from "node:assert/strict";
import { test } from "node:test";
import { collisions, isSingleKey, strokeOf, typed } from "./keys.ts";

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test("strokes in writing", () => {
  assert.equal(strokeOf({ ...PLAIN, key: "j" }), "j");
  assert.equal(strokeOf({ ...PLAIN, key: "?", shiftKey: true }), "?");
  assert.equal(strokeOf({ ...PLAIN, key: "Tab", shiftKey: true }), "Shift+Tab");
  assert.equal(strokeOf({ ...PLAIN, key: "k", metaKey: true }), "Ctrl+k");
  assert.equal(strokeOf({ ...PLAIN, key: " " }), "Space");
});

test("sequences are followed, and a wrong turn starts anew", () => {
  const bindings = new Map([
    ["g e", "events"],
    ["g m", "map"],
    ["j", "next"],
  ]);
  assert.deepEqual(typed(bindings, "", "g"), { pending: "g", found: null });
  assert.deepEqual(typed(bindings, "g", "m"), { pending: "", found: "map" });
  assert.deepEqual(typed(bindings, "g", "j"), { pending: "", found: "next" });
  assert.deepEqual(typed(bindings, "g", "g"), { pending: "g", found: null });
  assert.deepEqual(typed(bindings, "", "x"), { pending: "", found: null });
});

test("two actions with one key collide, and so does a key that hides a sequence", () => {
  const one = { name: "one", keys: ["a", "g e"] };
  assert.deepEqual(collisions([one, { name: "two", keys: ["b"] }]), []);
  assert.deepEqual(collisions([one, { name: "two", keys: ["a"] }]), ["one and two both take a"]);
  assert.deepEqual(collisions([one, { name: "two", keys: ["g"] }]), ["two and one both take g"]);
});

test("what types a character can be switched off", () => {
  assert.equal(isSingleKey("g e"), true);
  assert.equal(isSingleKey("Escape"), false);
  assert.equal(isSingleKey("Ctrl+k"), false);
});
