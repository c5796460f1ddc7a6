import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run } from "./contracts/command.ts";
import { sampleReading, sampleReport } from "./contracts/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-reread-cli-"));
after(() => rmSync(folder, { recursive: true }));

test("recount reread reads what an older reader has read, and lists what it changes", async () => {
  const text = "Seven soldiers were killed on Wednesday when rebels attacked a patrol near Putis, Peru, the army said.";
  const old = sampleReading(
    sampleReport(text, { id: "wire", publishedAt: "2024-04-05" }),
    { trigger: "attacked", toll: "soldiers", killed: 1 },
    "recount 0.0.1, en 0.0.1",
  );
  writeFileSync(join(folder, "old.jsonl"), `${JSON.stringify(old)}\n`);
  assert.equal((await run(folder, ["ingest", "old.jsonl"])).exit, 0);
  const first = await run(folder, ["reread"]);
  assert.equal(first.exit, 0, first.err);
  assert.match(first.out, /RC-00001 {2}killed 1 → 7/);
  assert.match(first.out, /Read again 1 of 1 reports: 1 say something else, 1 events changed/);
  const again = await run(folder, ["reread"]);
  assert.match(again.out, /Read again 0 of 1 reports/);
  const all = await run(folder, ["reread", "--all", "--json"]);
  assert.equal(all.out, "");
  assert.equal((await run(folder, ["check"])).exit, 0);
  const nowhere = await run(folder, ["reread", "r-none"]);
  assert.match(nowhere.err, /not-found/);
});
