import assert from "node:assert/strict";
import { test } from "node:test";
import { BLANK, blankedValue, blankingOf } from "./blanking.ts";

const { find, text, words, maybe } = blankingOf(["María López"]);

test("a name is found however it is written, and nothing else is", () => {
  const found = [
    "María López",
    "MARIA LOPEZ",
    "maria lópez",
    "Mari\u0301a Lo\u0301pez",
    "López, María",
    "María\n  López",
    "maria-lopez",
    "maria_lopez",
    "Mar%C3%ADa%20L%C3%B3pez",
    "María\u00a0López",
  ];
  for (const form of found) {
    const line = `Then “${form}” spoke.`;
    assert.deepEqual(
      find(line).map(({ start, end }) => line.slice(start, end)),
      [form],
      form,
    );
    assert.equal(text(line).length, line.length);
    assert.ok(maybe(JSON.stringify(line)), form);
  }
  for (const form of ["Mariana López", "María Lópezes", "María and Ana López", "María", "López", ""]) {
    assert.deepEqual(find(`Then ${form} spoke.`), [], form);
  }
});

test("in what rests on the erased words, short forms go too", () => {
  const line = "María López, 34, was killed; Mrs López was a nurse.";
  const blanked = find(line);
  const value = {
    trigger: { quote: "killed", spans: [{ start: 21, end: 27 }] },
    person: { name: "López", aliases: ["María"], spans: [{ start: 0, end: 11 }] },
    other: { name: "Mrs López", spans: [{ start: 29, end: 38 }] },
    extra: { "maria-lopez": ["María López"] },
  };
  assert.deepEqual(blankedValue(value, blankingOf(["María López"]), blanked), {
    trigger: value.trigger,
    person: { name: BLANK.repeat(5), aliases: [BLANK.repeat(5)], spans: value.person.spans },
    other: value.other,
    extra: { [BLANK.repeat(11)]: [BLANK.repeat(11)] },
  });
  assert.equal(words("López de María"), `${BLANK.repeat(5)} de ${BLANK.repeat(5)}`);
});

test("words of our own lists, ids and days stay, even of somebody called so", () => {
  const value = {
    kind: "attack",
    start: "2024-03-01",
    claims: ["m1.c0"],
    words: "Mr Attack",
    extra: { kind: "attack" },
  };
  const expected = { ...value, words: `Mr ${BLANK.repeat(6)}`, extra: { kind: BLANK.repeat(6) } };
  assert.deepEqual(blankedValue(value, blankingOf(["Attack"]), []), expected);
});

test("signs of patterns in a name are letters' company, not commands; a name needs a letter", () => {
  assert.equal(blankingOf(["An.*b (c)"]).text("x An.*b (c) y"), `x ${BLANK.repeat(8)}) y`);
  for (const forms of [[], [""], ["--"], ["Ana", "!"], ["2024"], ["J."]])
    assert.throws(() => blankingOf(forms), RangeError);
});
