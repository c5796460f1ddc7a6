import assert from "node:assert/strict";
import { test } from "node:test";
import { recogniseLanguage } from "./language.ts";

/** The language, then texts in it. */
const READS: readonly (readonly [string | null, readonly string[]])[] = [
  [
    "en",
    [
      "Six killed",
      "Gunmen kill six",
      "BAGHDAD bomb kills 6",
      "Four soldiers died in an ambush on Monday, the army said.",
    ],
  ],
  [
    "es",
    ["Mueren seis soldados en Ayacucho", "Cuatro soldados murieron el lunes en una emboscada, informó el ejército."],
  ],
  ["fr", ["Six soldats ont été tués lundi dans une embuscade, a annoncé le ministère de la défense du pays."]],
  [
    "pt",
    ["Seis pessoas morreram na segunda-feira em confronto com a polícia militar no Rio de Janeiro, disse o governo."],
  ],
  ["ru", ["Шесть солдат погибли в понедельник в засаде, сообщило министерство обороны страны в среду вечером."]],
  [null, ["123", "—"]],
];

test("the language of a report is recognised, a bare headline's too", () => {
  for (const [language, texts] of READS) {
    for (const text of texts) assert.equal(recogniseLanguage(text, ["en", "es"]), language, text);
  }
});
