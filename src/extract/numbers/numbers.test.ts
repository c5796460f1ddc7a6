import assert from "node:assert/strict";
import { test } from "node:test";
import * as english from "../../packs/en/numbers.corpus.ts";
import { NUMBERS } from "../../packs/en/numbers.ts";
import * as spanish from "../../packs/es/numbers.corpus.ts";
import { NUMBERS as NUMEROS } from "../../packs/es/numbers.ts";
import { fold } from "../../text/fold.ts";
import type { NumberLexicon } from "../../text/number-lexicon.ts";
import { spanOf, toProse } from "../../text/prose.ts";
import type { FoundNumber } from "../found.ts";
import { numberFinder } from "./number-finder.ts";

const find = numberFinder(NUMBERS);
const ABBREVIATIONS = new Set(["no", "rs", "dec"]);

function numbersIn(text: string, finder = find) {
  const prose = toProse({ text, title: null }, ABBREVIATIONS);
  return finder(prose).map((number) => ({ ...number, ...spanOf(prose.tokens, number) }));
}

/** The text without brackets, and the range they marked; all of it where there are none. */
function marked(phrase: string) {
  const start = phrase.indexOf("[");
  if (start < 0) return { text: phrase, start: 0, end: phrase.length };
  return { text: phrase.replace("[", "").replace("]", ""), start, end: phrase.indexOf("]") - 1 };
}

function numberAt(phrase: string, lead: string, finder: typeof find): FoundNumber {
  const { text, start, end } = marked(phrase);
  const hits = numbersIn(lead + text, finder).filter(
    (hit) => hit.start < end + lead.length && start + lead.length < hit.end,
  );
  assert.equal(hits.length, 1, `${lead}${text}: ${JSON.stringify(hits)}`);
  assert.deepEqual(
    { start: hits[0]!.start - lead.length, end: hits[0]!.end - lead.length },
    { start, end },
    lead + text,
  );
  return hits[0]!;
}

for (const [language, finder, { READS, SENSES, IGNORES }] of [
  ["en", find, english],
  ["es", numberFinder(NUMEROS), spanish],
] as const) {
  for (const [[min, max, wording], phrases] of READS) {
    test(`${language}: ${min}..${max ?? ""} ${wording}`, () => {
      for (const phrase of phrases) {
        for (const lead of ["", "they say: "]) {
          const { quantity, sense } = numberAt(phrase, lead, finder);
          assert.equal(sense, "count", phrase);
          assert.deepEqual([quantity.min, quantity.max, quantity.wording], [min, max, wording], phrase);
          if (wording === "vague")
            assert.ok(quantity.term !== undefined && fold(phrase).includes(quantity.term), phrase);
        }
      }
    });
  }

  for (const [sense, phrases] of SENSES) {
    test(`${language}: sense ${sense}: ${phrases[0]}`, () => {
      for (const phrase of phrases) {
        assert.equal(numberAt(phrase, "", finder).sense, sense, phrase);
        assert.equal(numberAt(phrase, "they say: ", finder).sense, sense, phrase);
      }
    });
  }

  test(`${language}: what holds no number`, () => {
    for (const phrase of IGNORES) assert.deepEqual(numbersIn(phrase, finder), [], phrase);
  });
}

test("units are folded and stand outside the range", () => {
  for (const [text, unit] of [
    ["95,000 Hectares", "hectares"],
    ["a 5-Day siege", "day"],
    ["7.62mm", "mm"],
    ["an EIGHT-MAN patrol", "man"],
    ["$500", "$"],
  ] as const) {
    assert.equal(numbersIn(text)[0]!.unit, unit, text);
  }
});

test("a change is no range, and numbers do not cross sentences", () => {
  assert.deepEqual(
    numbersIn("the toll rose from 6 to 10").map(({ quantity }) => quantity.named),
    [6, 10],
  );
  assert.deepEqual(
    numbersIn("He fired at least.\n\n12 died").map(({ quantity }) => quantity.min),
    [12],
  );
  assert.deepEqual(
    numbersIn("1980-1992").map(({ sense }) => sense),
    ["year", "year"],
  );
});

/** An invented language: "ba" 1, "du" 2, "kan" hundred, "plu" at least (after the figure), "ti X mo Y" from X to Y. */
const INVENTED: NumberLexicon = {
  ...NUMBERS,
  cardinals: { ba: 1, du: 2, tri: 3 },
  multipliers: { kan: 100 },
  bareMultipliers: ["kan"],
  ones: [],
  joiners: { ke: 100 },
  fractions: {},
  fixed: {},
  ordinals: { duno: 2 },
  none: ["nul"],
  noneAlone: [],
  vague: { amas: { min: 24 } },
  hedgesBefore: {},
  hedgesAfter: { plu: "at-least" },
  hedgeFillers: [],
  ranges: { pairOpeners: ["ti"], pairMids: ["mo"], mids: [], alternatives: [], changes: [] },
  decoys: [],
  after: { lun: "duration" },
  afterJoined: {},
  before: {},
  beforeNamed: {},
  thousands: ".",
  decimal: ",",
};

test("the engine knows no language of its own", () => {
  const finder = numberFinder(INVENTED);
  const read = (text: string) => numbersIn(text, finder).map(({ quantity: { min, max }, sense }) => [min, max, sense]);
  assert.deepEqual(read("kan"), [[100, 100, "count"]]);
  assert.deepEqual(read("du kan ke tri plu"), [[203, null, "count"]]);
  assert.deepEqual(read("ti ba mo tri"), [[1, 3, "count"]]);
  assert.deepEqual(read("tri lun"), [[3, 3, "duration"]]);
  assert.deepEqual(read("1.200 amas nul x"), [
    [1200, 1200, "count"],
    [24, null, "count"],
    [0, 0, "count"],
  ]);
  assert.deepEqual(read("at least twelve"), []);
});
