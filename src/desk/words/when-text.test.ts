import assert from "node:assert/strict";
import { test } from "node:test";
import { clockText, isUndated, whenText } from "./when-text.ts";

const at = (
  start: string | null,
  end: string | null,
  precision: "minute" | "day-part" | "day" | "week" | "month" | "year",
) => ({ start, end, precision, basis: "stated", words: "" }) as const;

test("a time is shown as wide as it is known", () => {
  assert.equal(whenText(at("2023-09-04", "2023-09-05", "day")), "2023-09-04");
  assert.equal(whenText(at("2023-09-04T18:00", "2023-09-05T00:00", "day-part")), "2023-09-04");
  assert.equal(whenText(at("2022-03-01", "2022-04-01", "month")), "2022-03");
  assert.equal(whenText(at("2022-03-10", "2022-04-01", "month")), "2022-03-10 to 2022-03-31");
  assert.equal(whenText(at("2013-01-01", "2014-01-01", "year")), "2013");
  assert.equal(whenText(at("2023-09-04", "2023-09-11", "week")), "2023-09-04 to 2023-09-10");
  assert.equal(whenText(at(null, "2023-03-19", "day")), "before 2023-03-19");
  assert.equal(whenText(at("2023-03-19", null, "day")), "from 2023-03-19");
  assert.equal(whenText(at(null, null, "day")), "undated");
  assert.equal(whenText(null), "undated");
});

test("the clock is shown where the text gives it", () => {
  assert.equal(clockText(at("2023-09-04T18:00", "2023-09-05T00:00", "day-part")), "18:00–24:00");
  assert.equal(clockText(at("2023-09-04T18:05", "2023-09-04T18:06", "minute")), "18:05");
  assert.equal(clockText(at("2023-09-04", "2023-09-05", "day")), null);
});

test("without any bound nothing can be placed in time", () => {
  assert.equal(isUndated(at(null, null, "day")), true);
  assert.equal(isUndated(at(null, "2023-03-19", "day")), false);
});
