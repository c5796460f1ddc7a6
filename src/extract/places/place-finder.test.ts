import assert from "node:assert/strict";
import { test } from "node:test";
import { loadGazetteer } from "../../cli/gazetteer-file.ts";
import { loadKnowledge } from "../../cli/knowledge-files.ts";
import * as english from "../../packs/en/places.corpus.ts";
import { PLACES } from "../../packs/en/places.ts";
import * as spanish from "../../packs/es/places.corpus.ts";
import { PLACES as LUGARES } from "../../packs/es/places.ts";
import { fold } from "../../text/fold.ts";
import { spanOf, toProse } from "../../text/prose.ts";
import { placeFinder } from "./place-finder.ts";

const ROOT = new URL("../../../", import.meta.url);
const { countries } = loadKnowledge(new URL("knowledge", ROOT));
const gazetteer = loadGazetteer(ROOT, countries);
const find = placeFinder(gazetteer, PLACES, countries);
const ABBREVIATIONS = new Set(["gen", "n", "cd", "calif"]);

function reader(finder: typeof find) {
  return (text: string) => {
    const prose = toProse({ text, title: null }, ABBREVIATIONS);
    const found = finder(prose, { taken: [], countryHint: null, countriesNamed: [] });
    return found.map((place) => ({ ...place, span: spanOf(prose.tokens, place) }));
  };
}

const read = reader(find);

for (const [language, readText, { FINDS, IGNORES, CHOOSES, RELATIONS }, calm] of [
  ["en", read, english, "Fighting went on in {place}"],
  ["es", reader(placeFinder(gazetteer, LUGARES, countries)), spanish, "Los combates siguieron en {place}"],
] as const) {
  for (const [text, names] of FINDS) {
    test(`${language}: finds ${names.join(", ")} in: ${text}`, () => {
      const found = readText(text);
      assert.deepEqual(
        found.map(({ span }) => text.slice(span.start, span.end).replace(/\.$/, "")),
        names.map((name) => name.replace(/\.$/, "")),
      );
    });
  }

  for (const text of IGNORES) {
    test(`${language}: finds no place in: ${text}`, () => {
      assert.deepEqual(
        readText(text).map(({ name }) => name),
        [],
      );
    });
  }

  for (const [name, cases] of CHOOSES) {
    for (const [text, expected] of cases) {
      test(`${language}: ${name} is in ${expected}: ${text}`, () => {
        const hit = readText(text).find((place) => fold(place.name).startsWith(fold(name)));
        assert.ok(hit, `${name} is not found`);
        const best = hit.candidates[0];
        assert.ok(best, `${name} has no candidate`);
        const [country, unit] = expected.split("/");
        assert.equal(best.place.country, country);
        if (unit !== undefined) assert.equal(fold(best.place.admin1 ?? best.place.name), fold(unit));
        assert.ok(best.reasons.length > 0);
      });
    }
  }

  for (const [text, name, km, bearing] of RELATIONS) {
    test(`${language}: moves or widens ${name}: ${text}`, () => {
      const hit = readText(text).find((place) => place.name === name);
      const best = hit?.candidates[0];
      assert.ok(hit?.relation && best);
      assert.equal(hit.relation.km, km);
      assert.equal(hit.relation.bearing, bearing);
      const unmoved = readText(
        calm.replace("{place}", `${name}${text.includes("Pakist") ? `, ${text.slice(text.indexOf("Pakist"))}` : "."}`),
      )[0]!.candidates[0]!.place;
      assert.ok(best.place.radiusKm > unmoved.radiusKm);
      if (km !== null && bearing !== null) {
        const north = (best.place.latitude - unmoved.latitude) * 111.2;
        assert.ok(Math.abs(north - km * Math.cos((bearing * Math.PI) / 180)) < 1);
      }
    });
  }
}

test("what lies between two towns is the stretch between them, not one of them", () => {
  const places = read("The convoy was ambushed between Maiduguri and Bama in Nigeria.").slice(0, 2);
  for (const { relation, candidates } of places) {
    assert.equal(relation?.words, "between Maiduguri and Bama");
    const place = candidates[0]!.place;
    assert.ok(place.radiusKm > 25 && place.radiusKm < 50);
    assert.ok(Math.abs(place.latitude - 11.7) < 0.2 && Math.abs(place.longitude - 13.4) < 0.2);
  }
  assert.equal(read("Talks between Israel and Lebanon broke off.")[0]?.relation, null);
});

test("taken tokens are never places", () => {
  const text = "Rebels of Aleppo Brigade fought in Homs.";
  const prose = toProse({ text, title: null }, ABBREVIATIONS);
  const context = { countryHint: null, countriesNamed: [] };
  assert.deepEqual(
    find(prose, { ...context, taken: [{ from: 2, to: 4 }] }).map(({ name }) => name),
    ["Homs"],
  );
});

test("the country hint decides between namesakes and filters none out", () => {
  const text = "Gunmen killed two men in San Fernando.";
  const prose = toProse({ text, title: null }, ABBREVIATIONS);
  for (const code of ["MX", "VE", "TT"]) {
    const [place] = find(prose, { taken: [], countryHint: code, countriesNamed: [code] });
    assert.equal(place?.candidates[0]?.place.country, code);
    assert.ok(place.candidates.length > 1);
  }
});

test("losers are kept with reasons, best first, eight at most", () => {
  const [place] = read("Police in San José made an arrest.");
  assert.ok(place !== undefined && place.candidates.length === 8);
  const scores = place.candidates.map(({ score }) => score);
  assert.deepEqual(
    scores,
    [...scores].sort((a, b) => b - a),
  );
});

test("a blank before the text moves every span and changes nothing else", () => {
  for (const [text] of english.FINDS) {
    const moved = read(`\n\n   ${text}`);
    assert.deepEqual(
      moved.map(({ name, span, candidates }) => [name, span.start - 5, candidates]),
      read(text).map(({ name, span, candidates }) => [name, span.start, candidates]),
    );
  }
});
