import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingest } from "../src/jobs/ingest.ts";
import { linkPending } from "../src/jobs/link.ts";
import type { Reading } from "../src/model/reading.ts";
import { digestOf } from "../src/store/digest.ts";
import { openStore } from "../src/store/open.ts";
import type { Store } from "../src/store/store.ts";
import { plainReport } from "../tests/contracts/report.ts";
import { stream } from "./link-stream.ts";

/**
 * Fills a ledger with N synthetic reports, then adds 100 more one by one, each kept and linked, and prints how much
 * processor time that takes. `node bench/ledger-link.ts [N]`
 */
const STAMP = { at: "2026-01-01T00:00:00.000Z", by: "bench" };
const ADDED = 100;
const BATCH = 500;

async function main(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "recount-ledger-link-"));
  try {
    const store = await openStore(folder, { create: true, now: STAMP.at });
    const readings = stream(count + ADDED, 3);
    const started = process.cpuUsage();
    let batch: Reading[] = [];
    for (let i = 0; i < count; i++) {
      batch.push(readings.next().value as Reading);
      if (batch.length < BATCH && i + 1 < count) continue;
      await add(store, batch);
      batch = [];
    }
    console.log(`${count} reports kept and linked in ${(msSince(started) / 1000).toFixed(0)} s`);
    const times: number[] = [];
    for (const reading of readings) {
      const before = process.cpuUsage();
      await add(store, [reading]);
      times.push(msSince(before));
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
    console.log(`one more: ${at(0.5)} ms in the middle, ${at(0.9)} ms for nine in ten, ${at(1)} ms at most`);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of processor time. */
function msSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function add(store: Store, readings: readonly Reading[]): Promise<void> {
  const incoming = readings.map((reading) => {
    const report = plainReport(reading.id, reading.text, reading.publishedAt);
    return { report, digest: digestOf(report), reading, takenDown: false };
  });
  await ingest(store, incoming, STAMP);
  await linkPending(store, { at: STAMP.at, successions: new Map() });
}

await main(Number(process.argv[2] ?? 20_000));
