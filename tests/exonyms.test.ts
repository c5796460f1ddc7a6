import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ownPlaceNames } from "../src/cli/gazetteer-file.ts";
import { openReader } from "../src/cli/open-reader.ts";
import { plainReport } from "./contracts/report.ts";

/**
 * One place, two languages: its Spanish name and its English one are the same place of the gazetteer. Spanish name,
 * English name, country.
 */
const SAME =
  `Moscú=Moscow RU|Londres=London GB|Nueva York=New York City US|Alepo=Aleppo SY|Damasco=Damascus SY|Raqa=Raqqa SY|Deir Ezzor=Deir ez-Zor SY
Ciudad de Gaza=Gaza City PS|Belén=Bethlehem PS|Ramala=Ramallah PS|Jan Yunis=Khan Younis PS|Jerusalén=Jerusalem IL|Kiev=Kyiv UA|Járkov=Kharkiv UA|Jersón=Kherson UA
Odesa=Odesa UA|Mariúpol=Mariupol UA|Bajmut=Bakhmut UA|Chernígov=Chernihiv UA|Bagdad=Baghdad IQ|Faluya=Fallujah IQ|Teherán=Tehran IR
Trípoli=Tripoli LY|Bengasi=Benghazi LY|Argel=Algiers DZ|El Cairo=Cairo EG|Alejandría=Alexandria EG|Jartum=Khartoum SD|Yuba=Juba SS
Adís Abeba=Addis Ababa ET|Mogadiscio=Mogadishu SO|Kinsasa=Kinshasa CD|Kivu del Norte=North Kivu CD|Kivu del Sur=South Kivu CD|Yamena=N'Djamena TD
Uagadugú=Ouagadougou BF|Tombuctú=Timbuktu ML|Abuya=Abuja NG|Saná=Sanaa YE|Adén=Aden YE|Yeda=Jeddah SA|Riad=Riyadh SA|Estambul=Istanbul TR|Yalalabad=Jalalabad AF
Nueva Delhi=New Delhi IN|Bombay=Mumbai IN|Calcuta=Kolkata IN|Cachemira=Kashmir IN|Katmandú=Kathmandu NP|Daca=Dhaka BD|Rangún=Yangon MM|Pekín=Beijing CN
Seúl=Seoul KR|Pionyang=Pyongyang KP|Tokio=Tokyo JP|Yakarta=Jakarta ID|París=Paris FR|Niza=Nice FR|Bruselas=Brussels BE|Múnich=Munich DE|Viena=Vienna AT
Atenas=Athens GR|Belgrado=Belgrade RS|Varsovia=Warsaw PL|Estocolmo=Stockholm SE|Copenhague=Copenhagen DK|Lisboa=Lisbon PT|Puerto Príncipe=Port-au-Prince HT
La Habana=Havana CU|Chechenia=Chechnya RU|Daguestán=Dagestan RU|Abjasia=Abkhazia GE|Osetia del Sur=South Ossetia GE|Tigré=Tigray ET|Baluchistán=Balochistan PK
Darfur del Norte=North Darfur SD|Nueva Jersey=New Jersey US|Carolina del Norte=North Carolina US|Escocia=Scotland GB|Sinaí=Sinai EG|Nínive=Nineveh IQ`
    .split(/[|\n]/)
    .map((line) => /^(.+)=(.+) ([A-Z]{2})$/.exec(line)!)
    .map(([, spanish, english, country]) => [spanish!, english!, country!] as const);

const engine = openReader();

test(`${SAME.length} places are the same place by their Spanish and their English name`, () => {
  const wrong = SAME.flatMap(([spanish, english, country]) => {
    const [left, right] = [idOf(spanish, "es", country), idOf(english, "en", country)];
    return left !== null && left === right ? [] : [`${spanish} ${left}, ${english} ${right}`];
  });
  assert.deepEqual(wrong, []);
});

test("every Spanish name of a place leads somewhere", () => {
  const names = ownPlaceNames(fileURLToPath(new URL("..", import.meta.url))).es ?? [];
  assert.ok(names.length > 250, `${names.length} places`);
  const lost = names.flatMap(({ names: spellings }) => spellings.filter((name) => idOf(name, "es", null) === null));
  assert.deepEqual(lost, []);
});

function idOf(name: string, language: string, country: string | null): string | null {
  const text = language === "es" ? `Murieron tres personas en ${name}.` : `Three people were killed in ${name}.`;
  const start = text.indexOf(name);
  const [row] = engine.places(reportOf(text, language, country), [{ start, end: start + name.length }]);
  return row?.id ?? null;
}

function reportOf(text: string, language: string, country: string | null) {
  return { ...plainReport("x", text, null), language, country };
}
