import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { numberFinder } from "../src/extract/numbers/number-finder.ts";
import { timeFinder } from "../src/extract/times/time-finder.ts";
import { NUMBERS } from "../src/packs/en/numbers.ts";
import { TIMES } from "../src/packs/en/times.ts";
import { spanOf, toProse } from "../src/text/prose.ts";

/** One document of the set: text and the day it was created. Gold fields are not looked at. */
type Item = { readonly id: string; readonly dct: string; readonly text: string };
type Prediction = {
  readonly id: string;
  readonly timexes: readonly { readonly start: number; readonly end: number; readonly value: string }[];
};

const findNumbers = numberFinder(NUMBERS);
const findTimes = timeFinder(TIMES);
/** Enough for sentence borders in news; the pack's own list belongs to the reader. */
const ABBREVIATIONS = new Set(
  "a p m mr mrs ms dr gen col lt sgt capt maj gov sen rep st no jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s vs inc corp co ltd".split(
    " ",
  ),
);

/** Dates and clock times of one document; lengths of time ("two years") are another type in this set and are left out. */
export function predictTimex(item: Item): Prediction {
  const prose = toProse({ text: item.text, title: null }, ABBREVIATIONS);
  const times = findTimes(prose, findNumbers(prose), item.dct);
  const timexes = times.flatMap((time) => {
    if (time.timex === null || (time.timex.startsWith("P") && !time.timex.endsWith("_REF"))) return [];
    const value = time.timex.startsWith("T") ? item.dct + time.timex : time.timex;
    return [{ ...spanOf(prose.tokens, time), value }];
  });
  return { id: item.id, timexes };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const line of readFileSync(process.argv[2]!, "utf8").split("\n")) {
    if (line.trim() !== "") process.stdout.write(`${JSON.stringify(predictTimex(JSON.parse(line)))}\n`);
  }
}
