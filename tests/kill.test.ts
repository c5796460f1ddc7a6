import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Ingested } from "../src/jobs/ingest.ts";
import { openSqlite } from "../src/store/sqlite/open.ts";
import { run, start } from "./contracts/command.ts";
import { NOW, sampleReading, sampleReport } from "./contracts/sample.ts";

/** How often an ingest is killed; `RECOUNT_KILLS=50` for the long form. */
const KILLS = Number(process.env.RECOUNT_KILLS ?? 8);
/** Reports handed to each ingest. */
const BATCH = 200;
/** A round is ended somewhere between its first word and this long after, in milliseconds: before, in and after linking. */
const LATEST_MS = 400;

const folder = mkdtempSync(join(tmpdir(), "recount-kill-"));
after(() => rmSync(folder, { recursive: true }));

test(`an ingest killed ${KILLS} times loses nothing that it had acknowledged`, async (t) => {
  const acknowledged = new Map<string, string>();
  const handed: string[] = [];
  let interrupted = 0;
  for (let round = 0; round < KILLS; round++) {
    const file = join(folder, `round-${round}.jsonl`);
    writeFileSync(file, lines(round).join(""));
    handed.push(file);
    const said = await killed(["ingest", file, "--format", "jsonl"], LATEST_MS * Math.random());
    if (said.length < BATCH) interrupted++;
    for (const { id, name } of said) acknowledged.set(id, name);
    await assertWhole(acknowledged, `after round ${round}`);
  }
  const { exit, err } = await run(folder, ["ingest", ...handed]);
  assert.deepEqual({ exit, err }, { exit: 0, err: "" });
  const { reports, waiting } = await assertWhole(acknowledged, "at the end");
  assert.deepEqual({ reports, waiting }, { reports: KILLS * BATCH, waiting: 0 });
  t.diagnostic(`${acknowledged.size} acknowledged before ${KILLS} kills, ${interrupted} of them in mid-work, 0 lost`);
});

/** Starts an ingest, kills it -9 some time after its first word, and returns what it had acknowledged by then. */
async function killed(argv: readonly string[], delayMs: number): Promise<readonly Ingested[]> {
  const child = start(folder, argv);
  let [out, err] = ["", ""];
  child.stderr.on("data", (data: Buffer) => {
    err += data.toString();
  });
  const done = once(child, "close");
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (data: Buffer) => {
      out += data.toString();
      resolve();
    });
    child.once("exit", () => resolve());
  });
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  child.kill("SIGKILL");
  await done;
  assert.equal(err, "");
  // The last line may have been cut off in the middle: it was not acknowledged.
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Ingested);
}

async function assertWhole(acknowledged: ReadonlyMap<string, string>, when: string) {
  const { exit, out } = await run(folder, ["check", "--json"]);
  const checked = JSON.parse(out) as { faults: unknown[]; reports: number; waiting: number };
  assert.deepEqual({ exit, faults: checked.faults }, { exit: 0, faults: [] }, when);
  const store = await openSqlite(join(folder, "recount-data"), { create: false, now: NOW });
  try {
    const heads = await store.reportHeads([...acknowledged.keys()]);
    assert.deepEqual(new Map(heads.map(({ id, name }) => [id, name])), acknowledged, when);
    assert.equal((await store.counts()).reports, checked.reports, when);
  } finally {
    await store.close();
  }
  return checked;
}

/** Readings of made-up reports: several tell of one day's attack, so that there is something to link. */
function lines(round: number): readonly string[] {
  return Array.from({ length: BATCH }, (_, i) => {
    const day = `${1970 + round}-03-${String((i % 28) + 1).padStart(2, "0")}`;
    const killed = (i % 5) + 2;
    const toll = `${killed} villagers`;
    const text = `Round ${round}, story ${i}: ${toll} were killed in an attack near river ${i % 28} on ${day}, elders said.`;
    const report = sampleReport(text, { id: `${round}/${i}`, publisher: `Paper ${i % 7}`, publishedAt: day });
    return `${JSON.stringify(sampleReading(report, { trigger: "attack", toll, killed, day }))}\n`;
  });
}
