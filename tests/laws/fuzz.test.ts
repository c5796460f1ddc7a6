import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { openReader } from "../../src/cli/open-reader.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Report } from "../../src/model/report.ts";
import { plainReport } from "../contracts/report.ts";
import { loadGold } from "../gold/load.ts";
import { spansIn } from "./spans-of.ts";

/** Texts tried; `RECOUNT_FUZZ=100000` for the long form. */
const TEXTS = Number(process.env.RECOUNT_FUZZ ?? 2_000);
/** One fixed seed unless told: a failure seen once is seen again. */
const SEED = Number(process.env.RECOUNT_FUZZ_SEED ?? 20230904);

const { read } = openReader();
const reports = loadGold().map(({ report }) => report.text);
const words = [...new Set(reports.join(" ").match(/\S+|\n+/g) ?? [])];

/** Cut anywhere, which may well part a surrogate pair. */
const cut = fc
  .tuple(fc.constantFrom(...reports), fc.nat(), fc.nat({ max: 600 }))
  .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
const shuffled = fc
  .array(fc.constantFrom(...words, "“", "”", '"', "(", "killed", "killing of", "and", ",", "12", "\n\n"), {
    maxLength: 120,
  })
  .map((some) => some.join(" "));
const spliced = fc
  .array(fc.oneof(cut, fc.string({ unit: "binary", maxLength: 20 })), { maxLength: 6 })
  .map((some) => some.join(""));
const halves = fc
  .array(fc.oneof(fc.integer({ min: 0xd800, max: 0xdfff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some).toString("latin1"));
const anything = fc.oneof(cut, shuffled, spliced, halves, bytes, fc.string({ unit: "grapheme", maxLength: 200 }));

test(`${TEXTS} texts of any kind are read without a throw, every span on words`, () => {
  fc.assert(
    fc.property(anything, fc.nat({ max: 40 }), fc.constantFrom("en", "es"), (text, title, language) => {
      const reading = read({ ...reportOf(text, title < 20 ? title : null), language });
      assert.equal(reading.text, text);
      for (const { path, found } of spansIn(reading)) {
        assert.ok(found.start >= 0 && found.end <= text.length && found.start < found.end, path);
      }
    }),
    { seed: SEED, numRuns: TEXTS },
  );
});

/** Shapes that ask more of a reader the longer they get. */
const SHAPES: Readonly<Record<string, (times: number) => string>> = {
  "one report over and over": (n) => "Six soldiers were killed in Putis on Monday, the army said. ".repeat(n),
  "many reports in one": (n) =>
    reports
      .join("\n\n")
      .repeat(4)
      .slice(0, 200 * n),
  "a sentence without end": (n) =>
    "six soldiers were killed in Putis on Monday and rebels attacked the village and ".repeat(n),
  "lines without stops": (n) => "Six soldiers were killed in Putis\n".repeat(n),
  "nothing but groups": (n) => "six soldiers and four rebels and ".repeat(n),
  "everything taken up again": (n) => "They were killed. The attack killed them. The soldiers fled. ".repeat(n),
  "incidents of many days": (n) =>
    Array.from({ length: n }, (_, i) => {
      const town = ["Putis", "Lima", "Kabul", "Garissa", "Kano"][i % 5];
      return `${i + 2} soldiers were killed in an attack in ${town} on ${1 + (i % 28)} March ${1990 + (i % 30)}, police said. `;
    }).join(""),
  "quotations, each closed": (n) => "“Six died”, he said. ".repeat(n),
  "quotations never closed": (n) => "“Six died, he said. ".repeat(n),
  "nested quotation marks": (n) => `${"“".repeat(5 * n)}Six soldiers were killed${"”".repeat(5 * n)}`,
  "nested brackets": (n) => `${"(".repeat(5 * n)}six soldiers were killed${")".repeat(5 * n)}`,
  "sayings inside sayings": (n) => "the army said that the police said that ".repeat(n),
  names: (n) => "John Smith Peter Brown Maria Lopez ".repeat(n),
  places: (n) => "Putis Ayacucho Lima Peru Kabul ".repeat(n),
  times: (n) => "on Monday 4 September 2023 in March ".repeat(n),
  numbers: (n) => "6 12 1,200 between 3 and six-seven ".repeat(n),
  capitals: (n) => "SIX SOLDIERS WERE KILLED IN PUTIS ON MONDAY ".repeat(n),
  "one word": (n) => "a".repeat(40 * n),
  "nothing but dashes": (n) => "-".repeat(20 * n),
};
/** Repetitions of the shorter text, and how many times longer the longer one is. */
const SHORT = 250;
const LONGER = 8;
/** Linear growth takes `LONGER` times as long, quadratic growth its square, 64; the room between is for a busy machine. */
const MOST = 24;
/** Below so many milliseconds a measurement tells nothing. */
const LEAST_MS = 25;

for (const [name, make] of Object.entries(SHAPES)) {
  test(`time grows with length, not its square: ${name}`, () => {
    const short = timeOf(make(SHORT));
    const long = timeOf(make(SHORT * LONGER));
    assert.ok(long < MOST * Math.max(short, LEAST_MS), `${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`);
  });
}

/** Processor time of one reading in ms: the better of three, for others use the machine as well. */
function timeOf(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      const reading: Reading = read(reportOf(text, null));
      assert.equal(reading.text, text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

function reportOf(text: string, title: number | null): Report {
  return plainReport("fuzz", text, "2023-09-05", Math.min(title ?? 0, text.length));
}
