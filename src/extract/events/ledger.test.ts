import assert from "node:assert/strict";
import { test } from "node:test";
import { plainReport } from "../../../tests/contracts/report.ts";
import { openReader } from "../../cli/open-reader.ts";

const { read } = openReader();

/** What the whole news incident's dead come to: text, least, most (null: no bound), wording. */
const TOLLS: readonly (readonly [name: string, text: string, min: number, max: number | null, wording: string])[] = [
  [
    "two speakers",
    "Four people were killed near Aleppo, Syria, on Monday when warplanes bombed a house, police said. The opposition reported seven dead.",
    4,
    7,
    "disputed",
  ],
  [
    "a magnitude above somebody's least",
    "At least 14 civilians were killed in an air strike on a school in Raqqa, Syria, on Monday, police said. One local source put the number of dead at 50.",
    14,
    50,
    "disputed",
  ],
  [
    "the same speaker again",
    "Police said that three people were killed in a bombing in Quetta, Pakistan, on Monday. Police later said that five people had been killed.",
    5,
    5,
    "exact",
  ],
  [
    "part of people not counted before",
    "A bomber rammed a vehicle carrying engineers near Besham, Pakistan, on Tuesday, killing five of them and their driver.",
    6,
    6,
    "exact",
  ],
  [
    "part of people counted before",
    "Nine people were killed near Gao, Mali, on Monday when gunmen attacked a bus. Five of them were soldiers.",
    9,
    9,
    "exact",
  ],
];

for (const [name, text, min, max, wording] of TOLLS)
  test(`tally of ${name}`, () => {
    const { events } = read(plainReport("case", text, "2022-06-15"));
    const { killed } = events.find((event) => event.role === "news")!;
    assert.deepEqual({ min: killed?.min, max: killed?.max, wording: killed?.wording }, { min, max, wording });
  });
