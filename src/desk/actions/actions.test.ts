import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { m } from "../messages/index.ts";
import { collisions } from "../state/keys.ts";
import type { DeskState } from "./action.ts";
import { ACTIONS, BINDINGS } from "./index.ts";

test("no two actions share a key or a name, and each says what it does", () => {
  assert.deepEqual(collisions(ACTIONS), []);
  assert.equal(new Set(ACTIONS.map(({ name }) => name)).size, ACTIONS.length);
  for (const { keys, label } of ACTIONS) {
    assert.ok(keys.length > 0);
    assert.ok(label(m).length > 0);
  }
});

test("every action's file is in the list", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/test|index|^action\.ts$/.test(name));
  assert.equal(files.length, ACTIONS.length);
});

test("the keys that are promised", () => {
  const promised = ["j", "k", "/", "Enter", "Escape", "g e", "g m", "g t", "[", "]", "?"];
  assert.deepEqual(
    promised.filter((key) => !BINDINGS.has(key)),
    [],
  );
});

test("Escape first clears the highlight, then goes back to the list", () => {
  const done: string[] = [];
  const nothing = () => {};
  const state = (isLit: boolean): DeskState => ({
    screen: "event",
    isLit,
    isFiltered: false,
    desk: {
      go: (screen) => done.push(screen),
      clearLit: () => done.push("clear"),
      step: nothing,
      neighbour: nothing,
      open: nothing,
      focusSearch: nothing,
      focusPane: nothing,
      clearFilters: nothing,
      toggleTheme: nothing,
      toggleLanguage: nothing,
      toggleHelp: nothing,
    },
  });
  const back = BINDINGS.get("Escape")!;
  for (const isLit of [true, false]) if (back.when(state(isLit))) back.perform(state(isLit));
  assert.deepEqual(done, ["clear", "events"]);
  assert.equal(BINDINGS.get("]")!.when({ ...state(false), screen: "map" }), false);
});
