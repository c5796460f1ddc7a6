import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { NOW, sampleReading, sampleReport } from "../../tests/contracts/sample.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import { openSqlite } from "../store/sqlite/open.ts";
import type { Store } from "../store/store.ts";
import { check } from "./check.ts";
import { ingest, readIncoming } from "./ingest.ts";
import { linkPending } from "./link.ts";

const folder = mkdtempSync(join(tmpdir(), "recount-link-"));
after(() => rmSync(folder, { recursive: true }));

const PLACES = ["Tarma", "Huanta", "Pichari", "Satipo", "Oxapampa", "Tocache"];
const WHO = ["farmers", "guards", "teachers", "drivers", "miners"];

/** Three tellings of each of 30 made-up attacks, a fortnight apart, in words of their own. */
function stories(): readonly (readonly [Report, Reading])[] {
  return Array.from({ length: 90 }, (_, i) => {
    const n = i % 30;
    const day = new Date(Date.UTC(2020, 0, 1 + 14 * n)).toISOString().slice(0, 10);
    const [place, who, killed] = [PLACES[n % 6]!, WHO[n % 5]!, (n % 9) + 1];
    const toll = `${killed} ${who}`;
    const text = [
      `${toll} were killed in an attack on a bus near ${place}, survivor number ${n} told the radio.`,
      `In ${place} an attack on a bus left ${toll} dead, said the mayor, quoting survivor number ${n}.`,
      `Survivor number ${n} spoke of the attack on the bus in ${place}, in which ${toll} died.`,
    ][Math.floor(i / 30)]!;
    const report = sampleReport(text, { id: `s${i}`, publisher: `P${Math.floor(i / 30)}`, publishedAt: day });
    return [report, sampleReading(report, { trigger: "attack", toll, killed, day })] as const;
  });
}

test("a ledger too large to be weighed whole comes to sound events, and the same ones here", async () => {
  const groups = [];
  for (const whole of [0, 1_000]) {
    const store = await openSqlite(join(folder, String(whole)), { create: true, now: NOW });
    const all = stories();
    for (let from = 0; from < all.length; from += 25) {
      for (const [report, reading] of all.slice(from, from + 25)) {
        await ingest(store, [await readIncoming(store, report, () => reading)], { at: NOW, by: "tester" });
      }
      await linkPending(store, { at: NOW, successions: new Map(), whole });
      assert.deepEqual((await check(store)).faults, []);
    }
    assert.equal((await check(store)).waiting, 0);
    groups.push(await groupsOf(store));
    await store.close();
  }
  assert.deepEqual(groups[0], groups[1]);
  // Else there was nothing to compare.
  assert.ok(groups[0]!.length < 60, `${groups[0]!.length} groups`);
});

async function groupsOf(store: Store): Promise<readonly string[]> {
  const groups = new Map<number | null, string[]>();
  for (const { event, report } of await store.mentions({ after: "", limit: 1_000 })) {
    groups.set(event, [...(groups.get(event) ?? []), report]);
  }
  return [...groups.values()].map((reports) => reports.toSorted().join(" ")).toSorted();
}
