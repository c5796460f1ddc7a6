import assert from "node:assert/strict";
import { test } from "node:test";
import { agreementOf, type Known } from "./agreement.ts";
import { pairAgreementOf } from "./known.ts";

/** Two incidents of one group, three reports and two; the last is in another language. */
const KNOWN: readonly Known[] = ["a1", "a2", "a3", "b1", "b2"].map((report) => ({
  report,
  incident: report[0]!,
  group: "g",
  language: report === "b2" ? "es" : "en",
}));
const put = (events: Readonly<Record<string, string>>) => (report: string) => events[report] ?? null;
const round = (value: number) => Math.round(value * 10) / 10;

test("how events agree with incidents known", () => {
  const cases: readonly (readonly [
    name: string,
    events: Readonly<Record<string, string>>,
    expected: readonly number[],
  ])[] = [
    ["all right", { a1: "1", a2: "1", a3: "1", b1: "2", b2: "2" }, [100, 100, 100, 100, 0, 1]],
    ["nothing found: each report alone", {}, [0, 0, 100, 50, 0, 0].map((x, i) => (i === 3 ? 40 : x))],
    ["all in one", { a1: "1", a2: "1", a3: "1", b1: "1", b2: "1" }, [40, 100, 52, 100, 1, 1]],
    ["one strayed to the other", { a1: "1", a2: "1", a3: "2", b1: "2", b2: "2" }, [50, 50, 73.3, 73.3, 1, 1]],
    ["one not in the ledger", { a1: "1", a2: "1", b1: "2", b2: "2" }, [100, 50, 100, 73.3, 0, 1]],
  ];
  for (const [name, events, expected] of cases) {
    const { pairs, bCubed, closeMerged, acrossLanguages } = agreementOf(KNOWN, put(events));
    assert.deepEqual(
      [pairs.precision, pairs.recall, bCubed.precision, bCubed.recall, closeMerged.count, acrossLanguages.count].map(
        round,
      ),
      expected,
      name,
    );
    assert.deepEqual([closeMerged.of, acrossLanguages.of], [1, 1]);
  }
});

test("a list of pairs: chains are incidents, pairs that differ are look-alikes", () => {
  const pairs = [
    { left: "a1", right: "a2", same: true },
    { left: "a2", right: "a3", same: true },
    { left: "b1", right: "b2", same: true },
    { left: "a1", right: "b1", same: false },
    { left: "a3", right: "b2", same: false },
  ];
  const found = pairAgreementOf(pairs, put({ a1: "1", a2: "1", a3: "2", b1: "2", b2: "2" }), () => null);
  assert.deepEqual([found.reports, found.incidents, found.events], [5, 2, 2]);
  assert.deepEqual(found.closeMerged, { count: 1, of: 1 });
  const { precision, recall, same, different } = found.listed;
  assert.deepEqual([round(precision), round(recall), same, different], [66.7, 66.7, 3, 2]);
});
