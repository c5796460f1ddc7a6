import assert from "node:assert/strict";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { run, start } from "./contracts/command.ts";

const ROOT = join(import.meta.dirname, "..");
const SAMPLES = readdirSync(join(ROOT, "samples")).filter((name) => name.endsWith(".txt"));
const folder = mkdtempSync(join(tmpdir(), "recount-start-"));
after(() => rmSync(folder, { recursive: true }));

test("start keeps the samples in a ledger of its own folder, shows what they tell, and ends when told to", async () => {
  const first = await run(folder, ["start", "--once"]);
  assert.deepEqual([first.exit, first.err], [0, ""]);
  assert.ok(existsSync(join(folder, "recount-data")));
  assert.ok(first.out.startsWith(`${SAMPLES.length} sample reports in `), first.out.slice(0, 80));
  assert.match(first.out, /\(\d+ new\), \d+ incidents/);
  assert.match(first.out, /ID +WHEN +WHERE +WHAT +SIDES +KILLED +INJURED +VOICES +REPORTS/);
  assert.match(first.out, /Putis, Ayacucho/);
  assert.match(first.out, /No incident in: .*kenya-londiani-crash/);
  assert.doesNotMatch(first.out, /Not read:/);
  assert.match(first.out, /2019-01-17 +Bogotá/);
  assert.match(first.out, /Alike, but not the same[\s\S]*peru-putis-clash[\s\S]*peru-vizcatan-raid/);
  assert.match(first.out, /What next/);
});

test("the two reports that look alike share no incident in the ledger, and neither do their Februaries", async () => {
  const { out } = await run(folder, ["events", "--format", "json"]);
  const listed: unknown = JSON.parse(out);
  const all = (Array.isArray(listed) ? listed : []) as readonly {
    readonly caption: string;
    readonly reports: number;
  }[];
  const valley = all.filter(({ caption }) => /VRAEM|Putis|Vizcatán/.test(caption));
  assert.equal(valley.length, 5, valley.map(({ caption }) => caption).join());
  for (const { caption, reports } of valley) assert.equal(reports, 1, caption);
});

test("a second time nothing is doubled", async () => {
  const before = await run(folder, ["events", "--format", "csv"]);
  const second = await run(folder, ["start", "--once"]);
  assert.match(second.out, /\(all there already\)/);
  assert.equal((await run(folder, ["events", "--format", "csv"])).out, before.out);
  const { reports } = JSON.parse((await run(folder, ["check", "--json"])).out) as { readonly reports: number };
  assert.equal(reports, SAMPLES.length);
});

test("the desk is served on this machine until it is told to stop", async () => {
  const child = start(folder, ["start", "--port", "0"]);
  let [out, err] = ["", ""];
  child.stderr.on("data", (data: Buffer) => {
    err += data.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (data: Buffer) => {
      out += data.toString();
      const found = /The desk: (http:\/\/127\.0\.0\.1:\d+\/#token=\S+)/.exec(out);
      if (found !== null) resolve(found[1]!);
    });
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${err}`)));
  });
  const [base, token] = url.split("#token=");
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<title>[^<]*Recount/);
  const listed = (await (
    await fetch(`${base}api/v1/events?limit=100`, { headers: { authorization: `Bearer ${token}` } })
  ).json()) as {
    readonly items: readonly unknown[];
  };
  assert.ok(listed.items.length > 20);
  child.kill("SIGINT");
  const [code] = (await once(child, "exit")) as [number | null];
  assert.deepEqual([code, err], [0, ""]);
});
