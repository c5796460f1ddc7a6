import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { NOW, sampleReading, sampleReport } from "../../tests/contracts/sample.ts";
import type { Reading } from "../model/reading.ts";
import { openSqlite } from "../store/sqlite/open.ts";
import type { Store } from "../store/store.ts";
import { check } from "./check.ts";
import { decide } from "./decide.ts";
import { lineOf } from "./events.ts";
import { ingest, readIncoming } from "./ingest.ts";
import { linkPending } from "./link.ts";
import { reread } from "./reread.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-reread-"));
after(() => rmSync(folder, { recursive: true }));
const LINKING = { at: NOW, successions: new Map() };
const WIRE = "Six soldiers, then seven, were killed in an attack on a patrol near Putis on Wednesday, the army said.";
const PAPER = "An attack in Tumbes left nine guests dead on 20 June, police said.";
let ledgers = 0;

/** A ledger of two reports that tell of two attacks, read by "hand 1". */
async function ledger(): Promise<{ readonly store: Store; readonly ids: readonly string[] }> {
  const store = await openSqlite(join(folder, String(ledgers++)), { create: true, now: NOW });
  const ids: string[] = [];
  for (const [text, told] of [
    [WIRE, { trigger: "attack", toll: "Six soldiers", killed: 6, day: "2024-04-03" }],
    [PAPER, { trigger: "attack", toll: "nine guests", killed: 9, day: "2024-06-20" }],
  ] as const) {
    const report = sampleReport(text, { id: told.toll, publishedAt: told.day });
    const incoming = await readIncoming(store, report, () => sampleReading(report, told));
    ids.push((await ingest(store, [incoming], { at: NOW, by: "tester" }))[0]!.id);
  }
  await linkPending(store, LINKING);
  return { store, ids };
}

async function better(store: Store, id: string, killed: number, trigger = "attack"): Promise<Reading> {
  const { report } = (await store.report(id))!;
  const told = { trigger, toll: trigger === "attack" ? "seven" : "patrol", killed, day: "2024-04-03" };
  return { ...sampleReading(report, told, "hand 2"), id };
}

const eventsOf = async (store: Store) =>
  (await store.events({ sort: "date", limit: 10 })).map(({ seq, body }) => [seq, lineOf({ body }).killed?.best]);

test("a better reading takes the place of the old one; the event keeps its id, what changed is listed", async () => {
  const { store, ids } = await ledger();
  const before = await eventsOf(store);
  const run = await reread(store, [{ report: ids[0]!, reading: await better(store, ids[0]!, 7) }], LINKING);
  assert.deepEqual(run.changed, [ids[0]]);
  assert.deepEqual(
    run.events.map(({ before, after }) => [before?.killed, after?.killed]),
    [
      [
        [6, 6, 6],
        [7, 7, 7],
      ],
    ],
  );
  assert.deepEqual(
    (await eventsOf(store)).map(([seq]) => seq),
    before.map(([seq]) => seq),
  );
  assert.deepEqual((await store.readers(ids[0]!)).toSorted(), ["hand 1", "hand 2"]);
  assert.deepEqual((await check(store)).faults, []);
  await store.close();
});

test("a reading that says the same changes nothing but the reader's name", async () => {
  const { store, ids } = await ledger();
  const { changes } = await store.counts();
  const same = { ...(await store.reading(ids[0]!))!, reader: "hand 2" };
  assert.deepEqual(await reread(store, [{ report: ids[0]!, reading: same }], LINKING), {
    changed: [],
    events: [],
    waiting: [],
  });
  assert.equal((await store.counts()).changes, changes);
  assert.equal((await store.reading(ids[0]!))?.reader, "hand 2");
  await store.close();
});

test("a person's word stays across a reading, and waits where its mention is not read any more", async () => {
  const { store, ids } = await ledger();
  const by = { person: "ana", at: NOW, reason: "one night", override: false, successions: new Map() };
  await decide(store, ids[0]!, ids[1]!, "same", by);
  assert.equal((await eventsOf(store)).length, 1);
  const stays = await reread(store, [{ report: ids[0]!, reading: await better(store, ids[0]!, 7) }], LINKING);
  assert.deepEqual(stays.waiting, []);
  assert.equal((await eventsOf(store)).length, 1);
  const gone = await reread(store, [{ report: ids[0]!, reading: await better(store, ids[0]!, 7, "killed") }], LINKING);
  assert.equal(gone.waiting.length, 1);
  assert.equal((await eventsOf(store)).length, 2);
  assert.deepEqual((await check(store)).faults, []);
  await store.close();
});

test("an event that nobody tells of any more is gone, and said to be", async () => {
  const { store, ids } = await ledger();
  const { report } = (await store.report(ids[1]!))!;
  const silent = { ...sampleReading(report, null, "hand 2"), id: ids[1]! };
  const run = await reread(store, [{ report: ids[1]!, reading: silent }], LINKING);
  assert.deepEqual(
    run.events.map(({ after }) => after),
    [null],
  );
  assert.equal((await eventsOf(store)).length, 1);
  assert.deepEqual((await check(store)).faults, []);
  await store.close();
});
