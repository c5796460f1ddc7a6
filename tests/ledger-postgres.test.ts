import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { RECOUNT, run } from "./contracts/command.ts";
import { postgresServer } from "./contracts/postgres.ts";
import { sampleReading, sampleReport } from "./contracts/sample.ts";

const server = await postgresServer();
const folder = mkdtempSync(join(tmpdir(), "recount-ledger-pg-"));
after(async () => {
  rmSync(folder, { recursive: true });
  if (typeof server !== "string") await server.stop();
});

if (typeof server === "string") test("the ledger's commands on PostgreSQL", { skip: server }, () => undefined);
else {
  test("every command does on PostgreSQL what it does on SQLite", async () => {
    const { url, remove } = await server.database();
    writeFileSync(join(folder, "stories.jsonl"), stories(0, 30).join("\n"));
    const on = async (where: string, ...argv: readonly string[]) => {
      const { exit, out, err } = await run(folder, [...argv, "--ledger", where]);
      // Moments differ from run to run, and so do the digests that cover them.
      return { exit, err, out: out.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "T").replace(/"digest":"\w+"/g, "D") };
    };
    const commands = [
      ["ingest", "stories.jsonl"],
      ["ingest", "stories.jsonl"],
      ["events", "--format", "json"],
      ["events", "--format", "csv", "--q", "NIÑOS rio", "--sort", "-killed"],
      ["events", "--format", "json", "--from", "2024-03-05", "--to", "2024-03-07", "--min-killed", "3"],
      ["merge", "1", "2", "--reason", "try"],
      ["show", "2", "--format", "json", "--why"],
      ["undo"],
      ["decide", "1", "2", "different"],
      ["merge", "2", "1"],
      ["events", "--format", "geojson"],
      ["history", "--format", "jsonl"],
      ["history", "verify"],
      ["check"],
    ];
    for (const command of commands) {
      const [sqlite, postgres] = [await on("sqlite", ...command), await on(url, ...command)];
      assert.deepEqual(postgres, sqlite, command.join(" "));
    }
    await remove();
  });

  test("two ingests at once, one killed, and a third: all is there once", async () => {
    const { url, remove } = await server.database();
    const files = [0, 1, 2].map((part) => {
      const file = join(folder, `part-${part}.jsonl`);
      writeFileSync(file, [...stories(part * 40, 60), ...stories(900, 20)].join("\n"));
      return file;
    });
    const begin = (file: string) =>
      spawn(process.execPath, [RECOUNT, "ingest", file, "--ledger", url], {
        cwd: folder,
        env: process.env,
        stdio: "pipe",
      });
    const [killed, whole] = [begin(files[0]!), begin(files[1]!)];
    killed.stdout.once("data", () => killed.kill("SIGKILL"));
    const ends = await Promise.all([once(killed, "close"), once(whole, "close")]);
    assert.deepEqual(ends[1], [0, null]);
    for (const file of files) assert.equal((await run(folder, ["ingest", file, "--ledger", url])).exit, 0);
    const { exit, out } = await run(folder, ["check", "--json", "--ledger", url]);
    const { reports, waiting } = JSON.parse(out) as { reports: number; waiting: number };
    assert.deepEqual({ exit, reports, waiting }, { exit: 0, reports: 160, waiting: 0 }, out);
    await remove();
  });

  test("a database that is not there is told in a line, without its password", async () => {
    const { exit, err } = await run(folder, ["events", "--ledger", "postgres://user:secret@127.0.0.1:1/none"]);
    assert.equal(exit, 7);
    assert.match(err, /^recount: ledger-unreachable: .*127\.0\.0\.1:1\/none/);
    assert.ok(!err.includes("secret"));
  });
}

function stories(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => {
    const i = from + n;
    const day = `2024-03-${String((i % 20) + 1).padStart(2, "0")}`;
    const killed = (i % 4) + 2;
    const toll = `${killed} niños`;
    const text = `Story ${i}: ${toll} were killed in an attack by the Río ${i % 20} on ${day}, elders of village ${i % 20} said.`;
    const report = sampleReport(text, { id: `s${i}`, publisher: `Paper ${i % 5}`, publishedAt: day });
    return JSON.stringify(sampleReading(report, { trigger: "attack", toll, killed, day }));
  });
}
