import assert from "node:assert/strict";
import { test } from "node:test";
import { isTranslation, orderedOf } from "./translation.ts";

/** An invented language against another: names and numbers are all they share. */
const TOLD =
  "Brak 17 dorun mot Talataye ven Gao lun 12 Oktob. Ser Kidal 40 vol, ser Menaka 3 vol. Dun Ansongo mel 2012 kas Bamako drin 5.";
const TRANSLATED =
  "Selu 17 mirat pe Talataye ke Gao ti 12 Oktob. Na Kidal 40 osu, na Menaka 3 osu. Yel Ansongo ruta 2012 hef Bamako pilo 5.";
const OWN =
  "Yel Bamako hef 5 pilo, Menaka 3 osu na Kidal 40. Selu 2012 mirat Ansongo. Oktob 12 ke Gao pe Talataye ti 17 ruta hef pilo na.";

const same = (left: string, right: string) => isTranslation(orderedOf(left), orderedOf(right));

test("a text and its translation share names and numbers in one order", () => {
  assert.equal(same(TOLD, TRANSLATED), true);
  assert.equal(same(TRANSLATED, TOLD), true);
});

test("two tellings of one thing have the same names in an order of their own", () =>
  assert.equal(same(TOLD, OWN), false));

test("too little in common, or too much left out, is no translation", () => {
  assert.equal(same("Brak 17 dorun mot Talataye", "Selu 17 mirat pe Talataye"), false);
  assert.equal(same(TOLD, TRANSLATED.slice(0, 60)), false);
  assert.equal(same("", ""), false);
});
