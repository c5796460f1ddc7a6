import assert from "node:assert/strict";
import { test } from "node:test";
import { TROUBLES } from "../../model/trouble.ts";
import { MESSAGES } from "./index.ts";
import { languageOf } from "./language.ts";

test("a person's choice stands over the browser's languages, the first that the desk speaks over the others", () => {
  assert.equal(languageOf("es", ["en-GB"]), "es");
  assert.equal(languageOf("en", ["es-PE", "es"]), "en");
  assert.equal(languageOf(null, ["qu", "es-PE", "en"]), "es");
  assert.equal(languageOf(null, ["ES-419"]), "es");
  assert.equal(languageOf(null, ["pt-BR", "fr"]), "en");
  assert.equal(languageOf("de", []), "en");
});

/** Texts that are the same in both languages, for good reason. */
const ALIKE = new Set([
  "actor",
  "total",
  "policySays",
  "linkOf",
  "means.explosives",
  "circumstances.convoy",
  "circumstances.hospital",
  "circumstances.base",
  "filters",
]);

test("every text has its like in Spanish, of the same kind, and none is left in English", () => {
  const english = leavesOf(MESSAGES.en);
  const spanish = new Map(leavesOf(MESSAGES.es));
  assert.deepEqual(
    english.map(([path]) => path),
    [...spanish.keys()],
  );
  for (const [path, value] of english) {
    const other = spanish.get(path);
    assert.equal(typeof other, typeof value, path);
    if (typeof value === "function") {
      assert.equal((other as () => unknown).length, value.length, path);
      continue;
    }
    assert.ok(typeof other === "string" && other.trim() !== "", path);
    if (!ALIKE.has(path)) assert.notEqual(other, value, path);
  }
});

test("figures and plurals are written as the language has them", () => {
  const { es, en } = MESSAGES;
  assert.deepEqual([1200, 12_000, 1_234_567].map(es.figure), ["1200", "12\u202f000", "1\u202f234\u202f567"]);
  assert.equal(en.figure(12_000), "12,000");
  assert.equal(es.killedCount("1"), "1 muerto");
  assert.equal(es.killedCount("4–7"), "4–7 muertos");
  assert.equal(es.ledgerOf(1, 2), "1 informe · 2 incidentes");
  assert.equal(es.countOf(3, 12_000), "3 de 12\u202f000 incidentes");
  assert.equal(es.countryName("PE"), "Perú");
});

test("every error the server can give is told in Spanish too", () => {
  for (const [code, { says, todo }] of Object.entries(TROUBLES)) {
    const told = MESSAGES.es.problem(code, says, "x", todo);
    assert.ok(!told.includes(says) && told.includes("x"), code);
  }
  assert.match(MESSAGES.es.problem("teapot", "a teapot", "short", "stout"), /a teapot: short/);
});

function leavesOf(table: object, path = ""): readonly (readonly [string, unknown])[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? leavesOf(value as object, `${path}${key}.`)
      : [[`${path}${key}`, value] as const],
  );
}
