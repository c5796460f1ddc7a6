import assert from "node:assert/strict";
import { test } from "node:test";
import { KINDS } from "../../model/words.ts";
import type { EventRow } from "../client/index.ts";
import { binned, boundsOf } from "./bins.ts";

const event = (
  start: string | null,
  end: string | null,
  kind: EventRow["kind"] = "battle",
  best: number | null = 1,
): EventRow => ({
  id: `${start} ${end} ${kind}`,
  caption: "",
  kind,
  domain: "political",
  when: { start, end, precision: "day", basis: "stated", words: "" },
  where: null,
  country: null,
  sides: [],
  killed:
    best === null
      ? null
      : { low: best, best, high: best, wording: "exact", disputed: false, partial: false, policy: "", claims: [] },
  injured: null,
  speakers: 1,
  reports: 1,
  mentions: 1,
  background: false,
  copies: [],
  updatedAt: "",
});

test("days, weeks from Monday, months and years", () => {
  assert.deepEqual(boundsOf("2024-02-29", "day"), ["2024-02-29", "2024-03-01"]);
  assert.deepEqual(boundsOf("2024-03-03", "week"), ["2024-02-26", "2024-03-04"]);
  assert.deepEqual(boundsOf("2023-12-31", "month"), ["2023-12-01", "2024-01-01"]);
  assert.deepEqual(boundsOf("2023-12-31", "year"), ["2023-01-01", "2024-01-01"]);
});

test("every dated incident is counted once, the undated stand apart", () => {
  const events = [
    event("2023-09-04", "2023-09-05"),
    event("2023-09-04T18:00", "2023-09-05T00:00", "bombing", 7),
    event(null, "2023-09-05", "attack", null),
    event(null, null),
    { ...event("2023-01-01", null), when: null },
  ];
  const { step, bins, undated, unknownTolls } = binned(events, null);
  assert.equal(step, "day");
  assert.deepEqual(
    bins.map(({ start, group, events, killed }) => [start, group, events, killed]),
    [
      ["2023-09-04", "fighting", 1, 1],
      ["2023-09-04", "attacks", 1, 0],
      ["2023-09-04", "explosions", 1, 7],
    ],
  );
  assert.equal(undated.length, 2);
  assert.equal(unknownTolls, 1);
});

test("the step grows with the time between first and last", () => {
  const from = (end: string) => binned([event("2020-01-01", null), event(end, null)], null).step;
  assert.deepEqual(["2020-03-01", "2021-01-01", "2024-01-01", "2040-01-01"].map(from), [
    "day",
    "week",
    "month",
    "year",
  ]);
  assert.equal(binned([], null).bins.length, 0);
});

test("every kind belongs to a group", () => {
  assert.equal(
    binned(
      KINDS.map((kind) => event("2023-01-01", null, kind)),
      "year",
    ).bins.reduce((n, { events }) => n + events, 0),
    KINDS.length,
  );
});
