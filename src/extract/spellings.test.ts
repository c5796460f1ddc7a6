import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../text/fold.ts";
import type { VerbSense } from "./lexicon.ts";
import { firstWritten, spell } from "./spellings.ts";

const VERB: VerbSense = {
  base: false,
  finite: true,
  past: true,
  participle: false,
  gerund: false,
  harms: [],
  events: [],
  stance: null,
  mood: null,
};

test("words that differ by diacritics alone are told apart, others are found without them", () => {
  const { starts, classes, verbs, spellings } = spell(
    {
      starts: new Map([["rapto", 1]]),
      classes: new Map([["más", 4]]),
      verbs: new Map([
        ["raptó", VERB],
        ["huyó", VERB],
      ]),
    },
    new Map([["rapto", 8]]),
  );
  assert.deepEqual([...spellings.keys()], ["rapto"]);
  assert.deepEqual(spellings.get("rapto")!.get("raptó"), { starts: 8, classes: 0, verb: VERB });
  assert.deepEqual(spellings.get("rapto")!.get("rapto"), { starts: 9, classes: 0, verb: undefined });
  assert.deepEqual([starts.get("rapto"), verbs.get("rapto")], [9, VERB]);
  assert.deepEqual([classes.get("mas"), verbs.get("huyo")], [4, VERB]);
});

test("the first word of a phrase keeps its spelling", () => {
  assert.equal(firstWritten("Según fuentes", fold("Según")), "según");
  assert.equal(firstWritten("a manos de", "a"), "a");
});
