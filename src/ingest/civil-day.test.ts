import assert from "node:assert/strict";
import { test } from "node:test";
import { civilDay, civilDayOfStamp } from "./civil-day.ts";

const DAYS: readonly (readonly [string, string | null])[] = [
  ["2023-09-05", "2023-09-05"],
  ["2024-02-29", "2024-02-29"],
  ["2023-02-29", null],
  ["2023-02-30", null],
  ["1900-02-29", null],
  ["2000-02-29", "2000-02-29"],
  ["2023-13-01", null],
  ["2023-00-10", null],
  ["2023-9-5", null],
  ["2023-09-05T10:00", null],
  ["yesterday", null],
  ["", null],
];

const STAMPS: readonly (readonly [string, string | null])[] = [
  ["2023-09-05", "2023-09-05"],
  ["2023-09-05T23:10:00-05:00", "2023-09-05"],
  ["2023-09-05 08:00:00", "2023-09-05"],
  ["2023-09-05T08:00:00.000Z", "2023-09-05"],
  ["20230905", "2023-09-05"],
  ["20230905T0800", "2023-09-05"],
  ["Tue, 05 Sep 2023 10:00:00 GMT", "2023-09-05"],
  ["5 Sep 2023 10:00:00 +0200", "2023-09-05"],
  [" 2023-09-05 ", "2023-09-05"],
  ["2023-02-30T10:00:00Z", null],
  ["2023-09", null],
  ["1693900000", null],
  ["last Tuesday", null],
];

test("a civil day is a real day of the calendar, or none", () => {
  for (const [text, day] of DAYS) assert.equal(civilDay(text), day, text);
});

test("a time stamp's day is the one its writer saw", () => {
  for (const [stamp, day] of STAMPS) assert.equal(civilDayOfStamp(stamp), day, stamp);
});
