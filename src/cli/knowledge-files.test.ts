import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadKnowledge } from "./knowledge-files.ts";

const HEAD = "id\tname\taliases\tcased\tkind\tcountries\tfrom\tuntil\tsuccessorOf\tsource\n";
const WORLD = "id\tiso3\tnames_en\tlatitude\tlongitude\tradiusKm\tsource\nXA\tXAA\tAland\t1\t2\t3\tatlas\n";
const root = mkdtempSync(join(tmpdir(), "knowledge-"));
after(() => rmSync(root, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(join(root, name, ".."), { recursive: true });
  writeFileSync(join(root, name), text);
}

test("countries, the actors of each country and those of several are read, in order of the files' names", () => {
  put("countries/world.tsv", WORLD);
  put("countries/xb/places.tsv", "not an actor table");
  put("countries/xa/actors.tsv", `${HEAD}xa-one\tOne\t\t\tpolice\tXA\t\t\t\tunverified\n`);
  put("actors/groups.tsv", `${HEAD}two\tTwo\t\t\tarmed-group\tXA\t\t\t\tunverified\n`);
  put("actors/SOURCES.md", "words");
  const knowledge = loadKnowledge(root);
  assert.deepEqual(
    knowledge.countries.map((country) => country.id),
    ["XA"],
  );
  assert.deepEqual(
    knowledge.actors.map((actor) => actor.id),
    ["two", "xa-one"],
  );
});

test("the version stays while nothing changes and moves when one letter does", () => {
  const before = loadKnowledge(root).version;
  assert.match(before, /^[0-9a-f]{12}$/);
  assert.equal(loadKnowledge(root).version, before);
  put("actors/groups.tsv", `${HEAD}two\tTwos\t\t\tarmed-group\tXA\t\t\t\tunverified\n`);
  assert.notEqual(loadKnowledge(root).version, before);
});

test("a bad row names its file below the folder; a missing folder is told by the disk", () => {
  put("countries/xa/actors.tsv", `${HEAD}xa-one\tOne\t\t\tsoldiers\tXA\t\t\t\tunverified\n`);
  assert.throws(() => loadKnowledge(root), /^Error: countries\/xa\/actors\.tsv:2: kind/);
  assert.throws(() => loadKnowledge(join(root, "nowhere")), { code: "ENOENT" });
});
