import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "./contracts/command.ts";
import { zipOf } from "./contracts/zip.ts";

const room = mkdtempSync(join(tmpdir(), "recount-gazetteer-"));
let rooms = 0;
function folder(): string {
  const path = join(room, String(rooms++));
  mkdirSync(path);
  return path;
}

/** Lines as GeoNames writes them: a village that no other list has, and its district. */
const DUMP = [
  "30000001\tQenwapampa\tQenwapampa\tQenhuapampa\t-12.51\t-74.31\tP\tPPL\tPE\t\t05\t0504\t\t\t140\t\t3100\tAmerica/Lima\t2024-01-01",
  "30000002\tYanaqaqa\tYanaqaqa\t\t-12.52\t-74.33\tT\tMT\tPE\t\t05\t0504\t\t\t0\t\t4100\tAmerica/Lima\t2024-01-01",
].join("\n");
const BAD =
  "30000003\tNowhere\tNowhere\t\t200\t-74.33\tP\tPPL\tPE\t\t05\t0504\t\t\t0\t\t4100\tAmerica/Lima\t2024-01-01";
const REPORT = "LIMA, 5 March 2024 - Gunmen killed four farmers in Qenwapampa on Monday, the army said.";

let cut = false;
const archive = zipOf({ "readme.txt": "columns …", "PE.txt": `${DUMP}\n${BAD}\n` });
const server = createServer((request, response) => {
  if (request.url !== "/dumps/PE.zip") return void response.writeHead(404).end();
  response.writeHead(200, { "content-length": String(archive.length), etag: '"a"' });
  if (!cut) return void response.end(archive);
  response.write(archive.subarray(0, 150), () => setTimeout(() => response.destroy(), 20));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dumps`;
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(room, { recursive: true });
});

type Spot = { readonly name: string; readonly latitude: number | null; readonly longitude: number | null };
/** Where the events of a ledger happened, the newest first. */
async function spotsIn(cwd: string): Promise<readonly (Spot | null)[]> {
  const { out, exit, err } = await run(cwd, ["events", "--format", "jsonl", "--sort", "-date"]);
  assert.equal(exit, 0, err);
  return out
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly where: Spot | null }).where);
}

test("a country's dump is fetched, loaded, and used by later readings of that ledger alone", async () => {
  const cwd = folder();
  const env = { RECOUNT_GEONAMES: base, XDG_CACHE_HOME: cwd };
  const refused = await run(cwd, ["gazetteer", "add", "PE"], "", env);
  assert.equal(refused.exit, 8);
  assert.match(refused.err, /private-address/);
  cut = true;
  const died = await run(cwd, ["gazetteer", "add", "PE", "--allow-private", "127.0.0.1"], "", env);
  cut = false;
  assert.equal(died.exit, 7, died.err);
  assert.match(died.err, /download-failed/);
  const added = await run(cwd, ["gazetteer", "add", "PE", "--allow-private", "127.0.0.1"], "", env);
  assert.equal(added.exit, 3, added.err);
  assert.match(added.err, /row 3: latitude 200/);
  assert.deepEqual(JSON.parse(added.out), { status: "new", rows: 2, badRows: 1, places: 2 });
  const again = await run(cwd, ["gazetteer", "add", "pe", "--allow-private", "127.0.0.1"], "", env);
  assert.deepEqual([again.exit, JSON.parse(again.out).status], [0, "same"]);

  const found = await run(cwd, ["gazetteer", "find", "qenhuapampa", "--country", "pe"]);
  const place = JSON.parse(found.out);
  assert.deepEqual([place.id, place.admin1, place.latitude], ["geonames:30000001", "Ayacucho", -12.51]);
  const near = await run(cwd, ["gazetteer", "where", "--km", "1", "--", "-12.52", "-74.33"]);
  assert.equal(JSON.parse(near.out.split("\n")[0]!).name, "Yanaqaqa");

  writeFileSync(join(cwd, "report.txt"), REPORT);
  assert.equal((await run(cwd, ["ingest", "report.txt"])).exit, 0);
  const [spot] = await spotsIn(cwd);
  assert.deepEqual([spot?.name, spot?.latitude], ["Qenwapampa", -12.51]);
  const other = folder();
  writeFileSync(join(other, "report.txt"), REPORT);
  assert.equal((await run(other, ["ingest", "report.txt"])).exit, 0);
  assert.notEqual((await spotsIn(other))[0]?.latitude, -12.51);
});

test("what a person teaches is used in later readings, with a reason of its own, until it is undone", async () => {
  const cwd = folder();
  const text = (day: number) => `Gunmen killed ${day} farmers in Pangoa on ${day} March 2024, police in Peru said.`;
  writeFileSync(join(cwd, "a.txt"), text(4));
  assert.equal((await run(cwd, ["ingest", "a.txt"])).exit, 0);
  const [before] = await spotsIn(cwd);
  const taught = await run(cwd, [
    "gazetteer",
    "teach",
    "Pangoa",
    "--at",
    "-11.1,-74.9",
    "--country",
    "PE",
    "--reason",
    "the hamlet",
    "--event",
    "1",
  ]);
  assert.equal(taught.exit, 0, taught.err);
  const { change } = JSON.parse(taught.out);
  writeFileSync(join(cwd, "b.txt"), text(19));
  assert.equal((await run(cwd, ["ingest", "b.txt"])).exit, 0);
  const spots = await spotsIn(cwd);
  assert.deepEqual([spots[0]?.latitude, spots[0]?.longitude], [-11.1, -74.9]);
  assert.equal(spots[1]?.latitude, before?.latitude);
  assert.match((await run(cwd, ["history"])).out, /teach-place/);
  assert.equal((await run(cwd, ["undo", String(change)])).exit, 0);
  writeFileSync(join(cwd, "c.txt"), text(29));
  assert.equal((await run(cwd, ["ingest", "c.txt"])).exit, 0);
  assert.equal((await spotsIn(cwd))[0]?.latitude, before?.latitude);
});

for (const [exit, code, argv] of [
  [3, "file-not-found", ["add", "none.tsv"]],
  [3, "bad-gazetteer", ["add", "wrong.tsv"]],
  [3, "cut-off", ["add", "cut.zip"]],
  [3, "wrong-encoding", ["add", "latin1.csv"]],
  [2, "bad-usage", ["find", "x", "--country", "PER"]],
  [4, "not-found", ["find", "qqqqqq"]],
  [2, "bad-usage", ["where", "200", "1"]],
  [2, "bad-usage", ["where", "north", "1"]],
  [2, "bad-usage", ["teach", "Pangoa"]],
  [2, "bad-usage", ["teach", "Pangoa", "--at", "1,2,3"]],
  [4, "not-found", ["teach", "Pangoa", "--id", "geonames:1"]],
  [2, "bad-usage", ["teach", "x".repeat(10_000), "--at", "1,2"]],
] as const) {
  test(`gazetteer ${argv.join(" ").slice(0, 60)}: ${code}`, async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "wrong.tsv"), "a\tb\n1\t2\n");
    writeFileSync(join(cwd, "cut.zip"), archive.subarray(0, archive.length - 40));
    writeFileSync(join(cwd, "latin1.csv"), Buffer.from("name,lat,lon\nPer\xfa,1,2\n", "latin1"));
    const told = await run(cwd, ["gazetteer", ...argv]);
    assert.equal(told.exit, exit, told.err);
    assert.match(told.err, new RegExp(`recount: ${code}:`));
  });
}

test("bad rows go to a file where one is named", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "own.csv"), "name,lat,lon\nFar,200,1\nNear,2,1\n");
  const told = await run(cwd, ["gazetteer", "add", "own.csv", "--errors", "bad.tsv"]);
  assert.equal(told.exit, 3);
  assert.equal(readFileSync(join(cwd, "bad.tsv"), "utf8"), "2\tlatitude 200\n");
});
