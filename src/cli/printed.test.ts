import assert from "node:assert/strict";
import { test } from "node:test";
import { exactly } from "../model/quantity.ts";
import type { Person, Reading } from "../model/reading.ts";
import { cite } from "../model/span.ts";
import { fromPrinted, type Printed, printed } from "./printed.ts";

const TEXT = "Ana and Rosa, 9, were killed; the rebel Bruno fled, General Cruz said.";
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return cite(TEXT, { start, end: start + words.length }, `test/${words.toLowerCase()}`);
};
const person = (name: string, part: Person["part"], minor?: true): Person => ({
  name,
  aliases: [`${name}ita`],
  side: null,
  part,
  fate: "killed",
  ...(minor === undefined ? {} : { minor }),
  ...at(name),
});

const killed = {
  ...cite(TEXT, { start: 0, end: 12 }, "test/sum", [at("Ana"), at("Rosa")]),
  ...exactly(2),
  basis: "inferred",
} as const;
const READING: Reading = {
  id: "r",
  text: TEXT,
  title: null,
  publisher: null,
  url: null,
  language: "en",
  reader: "test",
  publishedAt: null,
  relevant: true,
  boilerplate: [],
  events: [
    {
      id: "e1",
      role: "news",
      kind: "attack",
      domain: "political",
      codes: { acled: ["Violence against civilians", "Attack"], ucdp: 3, plover: "ASSAULT" },
      means: [],
      circumstance: [],
      trigger: { quote: "killed", ...at("killed") },
      when: null,
      country: null,
      where: [],
      sides: [],
      killed: { ...killed, partial: false },
      injured: null,
      claims: [],
      people: [
        person("Ana", "civilian"),
        person("Rosa", "combatant", true),
        person("Bruno", "combatant"),
        person("Cruz", "official"),
      ],
      speakers: [],
    },
  ],
  speakers: [],
  figures: [],
  notes: [],
  extra: { from: "the caller's own key stays", deep: { from: 1 } },
};

const names = (reading: {
  readonly events: readonly {
    readonly people: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  }[];
}) => reading.events[0]!.people.map(({ name, aliases }) => [name, ...aliases].join());

test("private victims and minors are named only on demand", () => {
  assert.deepEqual(names(printed(READING, { text: true, names: false })), ["", "", "Bruno,Brunoita", "Cruz,Cruzita"]);
  assert.deepEqual(names(printed(READING, { text: true, names: true })), [
    "Ana,Anaita",
    "Rosa,Rosaita",
    "Bruno,Brunoita",
    "Cruz,Cruzita",
  ]);
  assert.equal(READING.events[0]!.people[0]!.name, "Ana", "the reading itself is not altered");
});

test("what a value was built from stays behind, its rule and words do not; the caller's keys are untouched", () => {
  const shown = printed(READING, { text: true, names: true });
  assert.deepEqual(shown.events[0]!.killed, {
    spans: [{ start: 0, end: 12 }],
    rule: "test/sum",
    ...exactly(2),
    basis: "inferred",
    partial: false,
  });
  assert.deepEqual(shown.extra, READING.extra);
  assert.equal("text" in printed(READING, { text: false, names: true }), false);
});

test("a printed reading can be read back", () => {
  const shown = printed(READING, { text: true, names: true });
  const back = fromPrinted(JSON.parse(JSON.stringify(shown)) as Printed<Reading>);
  assert.deepEqual(printed(back, { text: true, names: true }), shown);
  assert.deepEqual(back.events[0]!.killed!.from, []);
  assert.deepEqual(back.extra, READING.extra);
});
