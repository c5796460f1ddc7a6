import assert from "node:assert/strict";
import { test } from "node:test";
import { actorName, NO_NAMES, placeName, regionName } from "../model/names.ts";
import { loadNames } from "./names.ts";

const [en, es] = [loadNames("en"), loadNames("es")];

/** Id, English name, Spanish name. */
const ACTORS = [
  ["pe-shining-path", "Shining Path", "Sendero Luminoso"],
  ["co-military", "Military Forces of Colombia", "Fuerzas Militares de Colombia"],
  ["co-clan-del-golfo", "Gulf Clan", "Clan del Golfo"],
  ["ps-hamas", "Hamas", "Hamás"],
  ["lb-hezbollah", "Hezbollah", "Hezbolá"],
  ["islamic-state", "Islamic State", "Estado Islámico"],
  ["ve-tda", "Tren de Aragua", "Tren de Aragua"],
  ["in-maoist", "Communist Party of India (Maoist)", "Partido Comunista de la India (Maoísta)"],
  ["jnim", "JNIM", "Grupo de Apoyo al Islam y los Musulmanes"],
] as const;
for (const [id, english, spanish] of ACTORS) {
  test(`${english} is ${spanish}`, () => {
    assert.equal(actorName(en, id, "?"), english);
    assert.equal(actorName(es, id, "?"), spanish);
  });
}

test("places and countries have names in both languages, whatever else keeps its own", () => {
  assert.equal(placeName(es, "geonames:524901", "Moscow"), "Moscú");
  assert.equal(placeName(en, "geonames:524901", "Moscow"), "Moscow");
  assert.equal(placeName(es, "country:PE", "Peru"), "Perú");
  assert.equal(regionName(es, "PK", "Khyber Pakhtunkhwa"), "Jáiber Pajtunjuá");
  assert.equal(regionName(es, "PE", "Ayacucho"), "Ayacucho");
  assert.equal(placeName(es, "recount:pe-putis", "Putis"), "Putis");
  assert.equal(actorName(es, null, "gunmen"), "gunmen");
  assert.equal(actorName(es, "toString", "read"), "read");
});

test("a language without names has none", () => assert.equal(loadNames("fr"), NO_NAMES));

test("every actor has a name in both", () => {
  assert.deepEqual(Object.keys(es.actors).sort(), Object.keys(en.actors).sort());
  for (const [id, name] of Object.entries(es.actors)) assert.ok(name.trim() !== "", id);
});
