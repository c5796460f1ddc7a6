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

test("a quotation in the other language does no harm", () => {
  const quotes = [
    [
      "en",
      "Gunmen killed four farmers near Tibu on Sunday, the mayor said. “Nos sacaron de las casas y los mataron delante de los niños, no sabemos por qué”, a neighbour told the radio. Troops were sent to the village on Monday.",
    ],
    [
      "es",
      "Hombres armados mataron a cuatro campesinos cerca de Tibú el domingo, dijo el alcalde. “They took them out of their houses and shot them in front of the children”, contó un vecino a una radio extranjera. El Ejército envió tropas a la vereda el lunes.",
    ],
  ] as const;
  for (const [language, text] of quotes) assert.equal(recogniseLanguage(text, ["en", "es"]), language);
});
