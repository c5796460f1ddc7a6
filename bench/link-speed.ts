import { link } from "../src/link/index.ts";
import type { Reading } from "../src/model/reading.ts";
import { stream } from "./link-stream.ts";

/**
 * Links a synthetic stream of N and of 2N reports and prints mentions per second of processor time and time(2N)/time(N).
 * `npm run bench:link [-- N]`; a million reports need about 14 GB: `node --max-old-space-size=16000 bench/link-speed.ts 500000`.
 */
function main(count: number): void {
  timed([...stream(2_000, 9)]);
  const once = timed([...stream(count)]);
  const twice = timed([...stream(2 * count)]);
  console.log(`time(2N)/time(N) = ${(twice / once).toFixed(2)}`);
}

function timed(readings: readonly Reading[]): number {
  const before = process.cpuUsage();
  const { events } = link(readings, { pairs: "none" });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const mentions = readings.length;
  const rate = Math.round(mentions / seconds);
  console.log(
    `${mentions} mentions, ${events.length} events, ${seconds.toFixed(2)} s of processor time, ${rate} a second, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
  return seconds;
}

main(Number(process.argv[2] ?? 10_000));
