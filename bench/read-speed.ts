import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { openReader } from "../src/cli/open-reader.ts";
import type { Report } from "../src/model/report.ts";
import { loadGold } from "../tests/gold/load.ts";

/**
 * How fast reading is, on our own reports: reports of 2 kB a second on one core, against wink-nlp's `readDoc` with sentences,
 * negation and part of speech; two workers against one; linearity; memory; the first reading of a fresh process.
 * `npm run bench:read [-- --brief]`: brief leaves out workers, linearity and the fresh process.
 */
const SIZE = 2_048;
/** Enough for the compiler to settle, and for medians that hold still to a few per cent. */
const ROUNDS = 9;
const BATCH = 200;
const FILE = fileURLToPath(import.meta.url);

/** English gold reports set one after the other, cut where a paragraph ends, to reports of about 2 kB each. */
export function reportsOf2k(count: number): readonly Report[] {
  const texts = loadGold("", "en").map(({ report }) => report.text);
  const reports: Report[] = [];
  let next = 0;
  while (reports.length < count) {
    let text = texts[next++ % texts.length]!;
    while (text.length < SIZE) text = `${text}\n\n${texts[next++ % texts.length]!}`;
    const cut = text.lastIndexOf(".", SIZE);
    reports.push(reportOf(reports.length, text.slice(0, cut < SIZE / 2 ? SIZE : cut + 1)));
  }
  return reports;
}

function reportOf(index: number, text: string): Report {
  const none = { title: null, publisher: null, url: null, country: null, extra: null } as const;
  return { ...none, id: String(index), text, publishedAt: "2023-09-05", language: "en" };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function seconds(act: () => void): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}

async function main(): Promise<void> {
  const { read } = openReader();
  const reports = reportsOf2k(BATCH);
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0) / BATCH;
  const wink = winkNLP(model, ["sbd", "negation", "pos"]);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const [a, b] = [
      seconds(() => reports.forEach((report) => void read(report))),
      seconds(() => reports.forEach(({ text }) => void wink.readDoc(text))),
    ];
    // two rounds to warm up
    if (round >= 0) {
      ours.push(a);
      theirs.push(b);
    }
  }
  console.log(`${BATCH} reports of ${Math.round(characters)} characters, median of ${ROUNDS} interleaved runs`);
  console.log(
    `recount  ${Math.round(BATCH / median(ours))} reports/s (fastest ${Math.round(BATCH / Math.min(...ours))})`,
  );
  console.log(
    `wink-nlp ${Math.round(BATCH / median(theirs))} reports/s (fastest ${Math.round(BATCH / Math.min(...theirs))})`,
  );
  console.log(`time of recount / time of wink-nlp = ${(median(ours) / median(theirs)).toFixed(2)}`);
  console.log(`memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB with both loaded`);
  if (process.argv.includes("--brief")) return;
  linearity(read);
  fresh();
  await workers();
}

/** One report of 1 MB, and half of it. */
function linearity(read: (report: Report) => unknown): void {
  const one = reportsOf2k(40)
    .map(({ text }) => text)
    .join("\n\n");
  const whole = one.repeat(Math.ceil(2 ** 20 / one.length)).slice(0, 2 ** 20);
  const time = (length: number) =>
    median([0, 1, 2].map(() => seconds(() => read(reportOf(0, whole.slice(0, length))))));
  const [half, full] = [time(2 ** 19), time(2 ** 20)];
  console.log(`1 MB in one report ${full.toFixed(2)} s, time(2N)/time(N) = ${(full / half).toFixed(2)}`);
}

/** First reading of a fresh process, program start and knowledge included. */
function fresh(): void {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = performance.now();
    const { stdout } = spawnSync(process.execPath, [FILE, "--first"], { encoding: "utf8" });
    return [performance.now() - start, ...(JSON.parse(stdout) as readonly number[])];
  });
  const [whole, reader, memory] = [0, 1, 2].map((i) => median(times.map((row) => row[i]!)));
  console.log(
    `fresh process ${whole!.toFixed(0)} ms to its end; opening the reader and the first report ${reader!.toFixed(0)} ms; ${memory} MB`,
  );
}

function first(): void {
  const start = performance.now();
  openReader().read(reportOf(0, "Gunmen killed two policemen in Kano on Monday, officials said."));
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(JSON.stringify([performance.now() - start, memory]));
}

/** Two workers against one, each with its own reader, over the same number of reports in all. */
async function workers(): Promise<void> {
  const run = async (count: number) => {
    const started = Array.from(
      { length: count },
      () => new Worker(FILE, { workerData: { reports: (8 * BATCH) / count } }),
    );
    await Promise.all(started.map((worker) => new Promise((done) => worker.once("message", done))));
    const begin = performance.now();
    await Promise.all(
      started.map((worker) => {
        worker.postMessage("go");
        return new Promise((done) => worker.once("message", done));
      }),
    );
    const time = performance.now() - begin;
    await Promise.all(started.map((worker) => worker.terminate()));
    return time;
  };
  const ratios: number[] = [];
  for (let round = 0; round < 3; round++) ratios.push((await run(1)) / (await run(2)));
  console.log(`two workers ${median(ratios).toFixed(2)} times one, on ${availableParallelism()} cores`);
}

function work({ reports: count }: { readonly reports: number }): void {
  const { read } = openReader();
  const reports = reportsOf2k(BATCH);
  for (const report of reports) read(report);
  parentPort!.on("message", () => {
    for (let i = 0; i < count; i++) read(reports[i % BATCH]!);
    parentPort!.postMessage("done");
  });
  parentPort!.postMessage("ready");
}

// the shape of workerData is this file's own
if (!isMainThread) work(workerData as { readonly reports: number });
else if (process.argv.includes("--first")) first();
else await main();
