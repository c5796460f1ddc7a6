import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { run } from "./contracts/command.ts";
import { pdfOf } from "./contracts/documents.ts";
import { postgresServer } from "./contracts/postgres.ts";
import { sampleReading, sampleReport } from "./contracts/sample.ts";

const server = await postgresServer();
const room = mkdtempSync(join(tmpdir(), "recount-backup-"));
after(async () => {
  rmSync(room, { recursive: true });
  if (typeof server !== "string") await server.stop();
});

/** A ledger with a bit of everything: versions, decisions, an undo, a document, words that only JSON can keep, a takedown. */
async function ledger(where: string): Promise<void> {
  const told = { trigger: "attack", toll: "Six soldiers", killed: 6, day: "2024-04-03" };
  const story = (id: string, text: string, url: string | null = null) =>
    JSON.stringify(sampleReading(sampleReport(text, { id, url, publisher: id, publishedAt: "2024-04-04" }), told));
  const stories = [
    story("wire", "Six soldiers were killed in an attack near Putis, the army said.", "https://example.org/1"),
    story("paper", "Six soldiers died in an attack near Putis. \u0000 Niños vieron todo."),
    story("radio", "In an attack on a patrol, Six soldiers died."),
  ];
  writeFileSync(join(room, "a.jsonl"), `${stories.join("\n")}\n`);
  writeFileSync(
    join(room, "b.jsonl"),
    `${story("wire", "Six soldiers were killed in an attack near Putis, the army said late.", "https://example.org/1")}\n`,
  );
  writeFileSync(join(room, "c.pdf"), pdfOf(["Four police were killed near Huanta on Monday, a colonel said."]));
  for (const argv of [
    ["ingest", "a.jsonl"],
    ["ingest", "b.jsonl", "c.pdf"],
    ["decide", "1", "2", "different"],
    ["undo"],
  ]) {
    const { exit, err } = await run(room, [...argv, "--ledger", where]);
    assert.ok(exit === 0 || exit === 4, err);
  }
}

const says = async (where: string, ...argv: readonly string[]) => (await run(room, [...argv, "--ledger", where])).out;
const state = async (where: string) => [
  await says(where, "events", "--format", "json"),
  await says(where, "history", "--json"),
  await says(where, "events", "--q", "ninos", "--format", "json"),
];
const digestIn = (out: string) => /sha256 (\w{64})/.exec(out)?.[1];

test("a backup restores to the same ledger, and the ledger goes on from there", async () => {
  await ledger("one");
  const made = await run(room, ["backup", "one.recount", "--ledger", "one"]);
  assert.equal(made.exit, 0, made.err);
  const back = await run(room, ["restore", "one.recount", "--ledger", "two"]);
  assert.equal(back.exit, 0, back.err);
  assert.equal(digestIn(made.out), digestIn(back.out));
  assert.deepEqual(await state("two"), await state("one"));
  assert.equal((await run(room, ["check", "--ledger", "two"])).exit, 0);
  assert.equal((await run(room, ["ingest", "a.jsonl", "--ledger", "two"])).exit, 0);
  assert.equal((await run(room, ["merge", "1", "2", "--ledger", "two"])).exit, 0);
});

test("a backup that is cut off or altered restores nothing; a ledger that holds something is left alone", async () => {
  const whole = readFileSync(join(room, "one.recount"));
  copyFileSync(join(room, "one.recount"), join(room, "cut.recount"));
  truncateSync(join(room, "cut.recount"), Math.floor(whole.length / 2));
  const text = gunzipSync(whole).toString("utf8");
  writeFileSync(join(room, "altered.recount"), gzipSync(text.replace("Six soldiers died", "Ten soldiers died")));
  writeFileSync(join(room, "short.recount"), gzipSync(text.split("\n").slice(0, 3).join("\n")));
  writeFileSync(join(room, "no.recount"), "no backup");
  for (const name of ["cut", "altered", "short", "no"]) {
    const { exit, err } = await run(room, ["restore", `${name}.recount`, "--ledger", name]);
    assert.equal(exit, 6, `${name}: ${err}`);
    assert.match(err, /bad-backup/);
    assert.match(await says(name, "events", "--format", "json"), /^(?:\[\]|\{"items":\[\]|)/);
    assert.equal((await run(room, ["restore", "one.recount", "--ledger", name])).exit, 0);
  }
  assert.match((await run(room, ["restore", "one.recount", "--ledger", "one"])).err, /ledger-not-empty/);
  assert.match((await run(room, ["backup", "one.recount", "--ledger", "one"])).err, /bad-usage/);
  assert.match((await run(room, ["restore", "none.recount", "--ledger", "x"])).err, /file-not-found/);
  assert.ok(!existsSync(join(room, "one.recount.part")));
});

if (typeof server === "string") test("from one database to the other", { skip: server }, () => undefined);
else
  test("from one database to the other and back, a ledger stays the same", async () => {
    const { url, remove } = await server.database();
    const there = await run(room, ["db", "copy", "one", url]);
    assert.equal(there.exit, 0, there.err);
    const back = await run(room, ["db", "copy", url, "three"]);
    assert.equal(back.exit, 0, back.err);
    assert.equal(digestIn(there.out), digestIn(back.out));
    assert.deepEqual(await state(url), await state("one"));
    assert.deepEqual(await state("three"), await state("one"));
    assert.equal((await run(room, ["check", "--ledger", url])).exit, 0);
    // Numbers given out next come after those that were copied.
    assert.equal((await run(room, ["merge", "1", "2", "--ledger", url])).exit, 0);
    writeFileSync(
      join(room, "d.txt"),
      "Nine guests were killed in an attack on a wedding in Tumbes on 20 June, police said.",
    );
    const more = await run(room, ["ingest", "d.txt", "--ledger", url, "--format", "text"]);
    assert.equal(more.exit, 0, more.err);
    const pg = await run(room, ["backup", "pg.recount", "--ledger", url]);
    assert.equal((await run(room, ["restore", "pg.recount", "--ledger", "four"])).exit, 0, pg.err);
    await remove();
  });
