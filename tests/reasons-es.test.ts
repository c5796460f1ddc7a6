import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../src/cli/open-reader.ts";
import { link } from "../src/link/index.ts";
import { reasonInSpanish } from "../src/model/reasons-es.ts";
import { loadGold } from "./gold/load.ts";

const TOLD = [
  [
    "Putis (Ayacucho) and Vizcatán del Ene (Junín) lie 96 km apart",
    "Putis (Ayacucho) y Vizcatán del Ene (Junín) están a 96 km",
  ],
  ["4 or more and up to 15 killed; both 3 injured", "4 o más y hasta 15 muertos; ambos 3 heridos"],
  ["both can have happened on 2023-09-04", "ambos pudieron ocurrir el 2023-09-04"],
  ["before 2023-03-19 and 2023-09-04 lie 170 days apart", "entre antes del 2023-03-19 y 2023-09-04 median 170 días"],
  ["published 1 day apart", "publicados con 1 día de diferencia"],
  ["ambush, firearms against nothing said", "emboscada, armas de fuego frente a nada dicho"],
  [
    "both name Shining Path; harm done to state-forces and to police",
    "ambos nombran Shining Path; víctimas: fuerzas del Estado en uno, policía en el otro",
  ],
  ["a sentence that nobody wrote", "a sentence that nobody wrote"],
] as const;
for (const [english, spanish] of TOLD) test(english, () => assert.equal(reasonInSpanish(english), spanish));

test("every reason that linking tells of our Spanish and African reports is told in Spanish", () => {
  const { read, successions } = openReader();
  const readings = ["esp-", "sample-", "ml-", "ng-", "seed-"].flatMap((some) =>
    loadGold(some).map(({ report }) => read(report)),
  );
  const known = new Map(readings.map((reading) => [reading.id, reading]));
  const { pairs } = link([...known.values()], { pairs: "all", successions });
  const parts = new Set(pairs.flatMap(({ reasons }) => reasons.flatMap(({ detail }) => detail.split("; "))));
  assert.ok(parts.size > 500, `${parts.size} reasons`);
  assert.deepEqual(
    [...parts].filter((part) => reasonInSpanish(part) === part),
    [],
  );
});
