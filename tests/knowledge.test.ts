import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { loadKnowledge } from "../src/cli/knowledge-files.ts";
import type { ActorEntry } from "../src/model/knowledge.ts";
import { fold } from "../src/text/fold.ts";

const { countries, actors, version } = loadKnowledge(new URL("../knowledge", import.meta.url));
const codes = new Set(countries.map((country) => country.id));
const byId = new Map(actors.map((actor) => [actor.id, actor]));

/** Every way an actor may be written, folded; the exact ones as they stand. */
function formsOf(actor: ActorEntry): readonly string[] {
  return [...[actor.name, ...Object.values(actor.names), ...actor.aliases].map(fold), ...actor.cased];
}

test("every country has its codes, names, shape and source, once", () => {
  assert.ok(countries.length >= 245, `${countries.length} countries`);
  assert.equal(codes.size, countries.length);
  assert.equal(new Set(countries.map((country) => country.iso3)).size, countries.length);
  for (const id of ["PE", "PS", "TW", "XK", "EH", "HK", "CD", "SS"]) assert.ok(codes.has(id), id);
});

test("a country name or capital in one language means one country", () => {
  for (const field of ["names", "demonyms", "capitals"] as const) {
    for (const language of ["en", "es"]) {
      const owners = new Map<string, string>();
      for (const country of countries) {
        for (const form of new Set(country[field][language])) {
          const other = owners.get(form);
          const shared = `${other} ${country.id}`;
          if (other !== undefined && !SHARED_FORMS.has(`${form} ${shared}`)) {
            assert.fail(`${field}_${language}: ${form} is said of ${shared}`);
          }
          owners.set(form, country.id);
        }
      }
    }
  }
});

/** Forms that the language itself uses of two countries. */
const SHARED_FORMS = new Set([
  "Congolese CD CG",
  "congoleño CD CG",
  "congoleña CD CG",
  "congoleños CD CG",
  "congoleñas CD CG",
  "congolés CD CG",
  "congolesa CD CG",
  "congoleses CD CG",
  "congolesas CD CG",
  "Kingston JM NF",
]);

test("every actor's id is its own, its countries are known, its predecessor is listed", () => {
  assert.equal(byId.size, actors.length);
  for (const actor of actors) {
    for (const code of actor.countries) assert.ok(codes.has(code), `${actor.id}: ${code}`);
    if (actor.successorOf !== null) assert.ok(byId.has(actor.successorOf), `${actor.id}: ${actor.successorOf}`);
    assert.notEqual(actor.successorOf, actor.id);
  }
});

test("a form is said once of an actor, and of two actors only in different countries or years", () => {
  const owners = new Map<string, ActorEntry[]>();
  for (const actor of actors) {
    const forms = [...actor.aliases, ...actor.cased];
    assert.equal(new Set(forms).size, forms.length, `${actor.id} repeats a form: ${forms.join("; ")}`);
    for (const form of new Set(formsOf(actor))) owners.set(form, [...(owners.get(form) ?? []), actor]);
  }
  const clashes: string[] = [];
  for (const [form, sharers] of owners) {
    for (const [i, left] of sharers.entries()) {
      for (const right of sharers.slice(i + 1)) {
        if (meets(left, right)) clashes.push(`${form}: ${left.id} and ${right.id}`);
      }
    }
  }
  assert.deepEqual(clashes, []);
});

/** Whether both could be meant in one country in one year. */
function meets(left: ActorEntry, right: ActorEntry): boolean {
  const anywhere = left.countries.length === 0 || right.countries.length === 0;
  const together = anywhere || left.countries.some((code) => right.countries.includes(code));
  const early = (left.from ?? 0) <= (right.until ?? 9999);
  return together && early && (right.from ?? 0) <= (left.until ?? 9999);
}

test("no form is an everyday word, and acronyms count only as written", () => {
  for (const actor of actors) {
    for (const form of [actor.name, ...Object.values(actor.names), ...actor.aliases]) {
      const acronym = /^\p{Lu}+$/u.test(form);
      assert.equal(acronym, actor.cased.includes(form), `${actor.id}: ${form} must be in cased, not in aliases`);
      assert.ok(acronym || form.length >= 2, `${actor.id}: ${form} is too short to be found in running text`);
      assert.ok(!EVERYDAY.has(fold(form)), `${actor.id}: ${form} is an everyday word`);
    }
    for (const form of actor.cased) {
      assert.ok(!actor.aliases.includes(form), `${actor.id}: ${form} is listed twice`);
      assert.ok(!SHOUTED.has(form), `${actor.id}: ${form} is a word of any report in capitals`);
      assert.ok(form.length >= 2, `${actor.id}: ${form}`);
    }
  }
});

/** Ordinary words that have also been names of groups; written alone they mean the ordinary thing. */
const EVERYDAY = new Set(
  (
    "shield dawn front base youth order freedom resistance struggle people army rebels movement tigers hope union " +
    "party state guard rangers contra order justice patria frente ejercito fuerza escudo alba base policia"
  ).split(" "),
);

/** Acronyms that are words, names or agencies wherever a report is set in capitals, and so belong to nobody. */
const SHOUTED = new Set("IS PLAN FAR FACT LET MODEL RAID PET AFP ICU PST TIP ANA EI AN A".split(" "));

test("groups, forces and branches are there in number, and whoever is nowhere has no source", () => {
  const groups = actors.filter((actor) => actor.kind === "armed-group" || actor.kind === "communal");
  const forces = actors.filter((actor) => actor.kind === "state-forces" || actor.kind === "police");
  const unverified = actors.filter((actor) => actor.source === "unverified");
  const unverifiedGroups = unverified.filter((actor) => groups.includes(actor));
  console.log(
    `knowledge ${version}: ${countries.length} countries, ${groups.length} groups (${unverifiedGroups.length} ` +
      `unverified), ${forces.length} forces, ${unverified.length} of ${actors.length} actor rows unverified`,
  );
  assert.ok(groups.length >= 750, `${groups.length} groups`);
  assert.ok(forces.length >= 600, `${forces.length} forces`);
  assert.ok(unverifiedGroups.length <= groups.length / 2, `${unverifiedGroups.length} groups have no source`);
});

test("every state that is not tiny has a force or police with a name of its own", () => {
  const served = new Set(
    actors
      .filter((actor) => actor.kind === "state-forces" || actor.kind === "police")
      .flatMap((actor) => actor.countries),
  );
  const without = countries.filter((country) => country.radiusKm >= 30 && !served.has(country.id));
  assert.deepEqual(
    without.map((country) => country.id).filter((id) => !NO_FORCE_LISTED.includes(id)),
    [],
  );
});

/** Dependent or uninhabited land whose forces are those of another state. */
const NO_FORCE_LISTED = ["AQ", "FK", "GF", "GL", "GS", "PF", "SJ", "TF"];

test("every source named by a row is told in SOURCES.md", () => {
  const told = ["countries", "actors"]
    .map((folder) => readFileSync(new URL(`../knowledge/${folder}/SOURCES.md`, import.meta.url), "utf8"))
    .join();
  for (const source of new Set(actors.flatMap((actor) => actor.source.split("; ")))) {
    assert.ok(told.includes(source), `${source} is not in SOURCES.md`);
  }
});

test("people who read the news find what they call these groups and forces", () => {
  for (const [id, forms] of Object.entries(KNOWN_FORMS)) {
    const actor = byId.get(id);
    assert.ok(actor, id);
    for (const form of forms) {
      assert.ok(formsOf(actor).includes(form) || formsOf(actor).includes(fold(form)), `${id} is not called ${form}`);
    }
  }
});

/** Whoever is meant, then ways of naming them that must be known. */
const KNOWN_FORMS: Readonly<Record<string, readonly string[]>> = {
  "pe-shining-path": ["Shining Path", "Sendero Luminoso", "PCP-SL", "SL"],
  "pe-mrta": ["MRTA", "Tupac Amaru Revolutionary Movement"],
  "pe-mpcp": ["MPCP", "Militarizado Partido Comunista del Perú"],
  "pe-joint-command": ["Joint Command of the Armed Forces", "Comando Conjunto de las Fuerzas Armadas"],
  "sv-fmln": ["FMLN", "Farabundo Marti National Liberation Front"],
  "co-clan-del-golfo": ["Clan del Golfo", "Gulf Clan", "AGC"],
  "islamic-state": ["ISIS", "Isis", "Daesh", "Estado Islámico"],
  "es-eta": ["ETA", "Euskadi Ta Askatasuna"],
  "so-al-shabaab": ["al-Shabab", "al Shabaab"],
  "in-maoist": ["CPI (Maoist)", "Naxalites"],
  "cd-m23": ["M23", "March 23 Movement"],
  "il-idf": ["IDF", "Israel Defense Forces", "Tsahal"],
  "mx-cjng": ["CJNG", "Cártel Jalisco Nueva Generación"],
  monusco: ["MONUSCO"],
};

test("at least 600 places of our own in 40 countries, each with a source and a radius", () => {
  const folder = new URL("../knowledge/countries/", import.meta.url);
  const tables = readdirSync(folder)
    .map((country) => ({ country, file: new URL(`${country}/places.tsv`, folder) }))
    .filter(({ file }) => existsSync(file));
  const rows = tables.flatMap(({ file }) => readFileSync(file, "utf8").trimEnd().split("\n").slice(1));
  assert.ok(tables.length >= 40, `${tables.length} countries`);
  assert.ok(rows.length >= 600, `${rows.length} places`);
  for (const row of rows) {
    const cells = row.split("\t");
    assert.ok(cells.at(-1) !== "" && Number(cells.at(-2)) > 0, row);
  }
});
