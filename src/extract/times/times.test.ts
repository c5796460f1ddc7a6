import assert from "node:assert/strict";
import { test } from "node:test";
import { NUMBERS } from "../../packs/en/numbers.ts";
import * as english from "../../packs/en/times.corpus.ts";
import { TIMES } from "../../packs/en/times.ts";
import { NUMBERS as NUMEROS } from "../../packs/es/numbers.ts";
import * as spanish from "../../packs/es/times.corpus.ts";
import { TIMES as TIEMPOS } from "../../packs/es/times.ts";
import type { NumberLexicon } from "../../text/number-lexicon.ts";
import { spanOf, toProse, wordsIn } from "../../text/prose.ts";
import type { TimeLexicon } from "../../text/time-lexicon.ts";
import { numberFinder } from "../numbers/number-finder.ts";
import { dateOf, dayOf, dayText, isDate, isoWeekOf, minuteOf, shiftDays, weekdayOf } from "./calendar.ts";
import { datelineFinder } from "./dateline.ts";
import { timeFinder } from "./time-finder.ts";

const { PUBLISHED } = english;
const ABBREVIATIONS = new Set(["a", "p", "m", "mar", "nov", "feb"]);

function reader(times: TimeLexicon, numbers: NumberLexicon) {
  const findNumbers = numberFinder(numbers);
  const find = timeFinder(times);
  return (text: string, published: string | null = PUBLISHED) => {
    const prose = toProse({ text, title: null }, ABBREVIATIONS);
    return find(prose, findNumbers(prose), published).map((time) => ({ ...time, ...spanOf(prose.tokens, time) }));
  };
}

const timesIn = reader(TIMES, NUMBERS);
const findNumbers = numberFinder(NUMBERS);

for (const [language, read, corpus] of [
  ["en", timesIn, english],
  ["es", reader(TIEMPOS, NUMEROS), spanish],
] as const) {
  const { READS, RELATIVE, ROLES, IGNORES, LEAD, UNDATED, DATED } = corpus;

  function timeAt(phrase: string, lead: string, published: string | null = PUBLISHED) {
    const open = phrase.indexOf("[");
    const start = lead.length + Math.max(0, open);
    const end = open < 0 ? lead.length + phrase.length : lead.length + phrase.indexOf("]") - 1;
    const text = lead + phrase.replace("[", "").replace("]", "");
    const hits = read(text, published).filter((hit) => hit.start < end && start < hit.end);
    assert.equal(hits.length, 1, `${text}: ${JSON.stringify(hits)}`);
    assert.deepEqual({ start: hits[0]!.start, end: hits[0]!.end }, { start, end }, `${text}: ${hits[0]!.words}`);
    return hits[0]!;
  }

  for (const [value, phrases] of READS) {
    test(`${language}: ${value}`, () => {
      for (const phrase of phrases) {
        for (const lead of ["", LEAD]) {
          const found = timeAt(phrase, lead).value;
          assert.equal(found && `${found.start}..${found.end} ${found.precision}`, value, phrase);
        }
      }
    });
  }

  for (const [anchor, offset, phrases] of RELATIVE) {
    test(`${language}: ${anchor} ${offset}`, () => {
      for (const phrase of phrases) {
        const found = timeAt(phrase, LEAD);
        assert.deepEqual([found.value, found.anchor, found.offsetDays], [null, anchor, offset], phrase);
      }
    });
  }

  for (const [role, phrases] of ROLES) {
    test(`${language}: role ${role}`, () => {
      for (const phrase of phrases) assert.equal(timeAt(phrase, LEAD).role, role, phrase);
    });
  }

  test(`${language}: what tells no time`, () => {
    for (const phrase of IGNORES) {
      assert.deepEqual(
        read(phrase).map(({ words }) => words),
        [],
        phrase,
      );
    }
  });

  test(`${language}: without a publication date only full dates have a value, and words and weekday stay`, () => {
    for (const phrase of UNDATED) assert.equal(timeAt(phrase, LEAD, null).value, null, phrase);
    const monday = timeAt(UNDATED[0], LEAD, null);
    assert.deepEqual([monday.words, monday.weekday], [UNDATED[0], 0]);
    for (const phrase of DATED) assert.equal(timeAt(phrase, LEAD, null).value?.basis, "stated", phrase);
  });
}

test("a day and its month stand on different sides of the new year", () => {
  const found = timesIn("They died on December 30.", "2023-01-02")[0]!;
  assert.equal(found.value?.start, "2022-12-30");
  assert.equal(timesIn("They died on February 29.", "2023-03-02")[0]!.value?.start, "2020-02-29");
  assert.equal(timesIn("They died on the 31st.", "2023-03-02")[0]!.value?.start, "2023-01-31");
});

test("times do not cross sentences and never overlap", () => {
  const found = timesIn("He left on Friday. At 4:30 p.m. two died. In 2009 they left, and 14 March was a Saturday.");
  assert.deepEqual(
    found.map(({ words }) => words),
    ["on Friday", "At 4:30 p.m.", "In 2009", "14 March", "Saturday"],
  );
});

test("the calendar", () => {
  for (let day = -800_000; day < 800_000; day += 997) {
    const { year, month, day: dayOfMonth } = dateOf(day);
    assert.equal(dayOf(year, month, dayOfMonth), day);
    assert.ok(isDate(year, month, dayOfMonth));
    assert.equal(weekdayOf(day + 7), weekdayOf(day));
  }
  assert.equal(dayOf(1970, 1, 1), 0);
  assert.equal(dayText(dayOf(2000, 2, 29)), "2000-02-29");
  assert.equal(isDate(1900, 2, 29), false);
  assert.equal(weekdayOf(dayOf(2023, 9, 5)), 1);
  assert.deepEqual(isoWeekOf(dayOf(2021, 1, 3)), { year: 2020, week: 53 });
  assert.equal(minuteOf("no day"), null);
  assert.equal(minuteOf("2023-02-30"), null);
  assert.equal(shiftDays("2023-12-31", 1), "2024-01-01");
});

const findDateline = datelineFinder(TIMES);

for (const [text, line, place, day, agency] of [
  [
    "GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT] TWO DIED.",
    "GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT]",
    "GUATEMALA CITY",
    "1990-02-04",
    "ACAN-EFE",
  ],
  ["LIMA, March 20 (Reuters) - Six men died.", "LIMA, March 20 (Reuters) -", "LIMA", "2023-03-20", "Reuters"],
  ["KABUL (AP) — Gunmen shot two.", "KABUL (AP) —", "KABUL", null, "AP"],
  ["ROME (ITALY), 11 JAN 90 -- They spoke.", "ROME (ITALY), 11 JAN 90 --", "ROME (ITALY)", "1990-01-11", null],
  ["QUETTA: Unknown gunmen shot two.", "QUETTA:", "QUETTA", null, null],
  [
    "Port-au-Prince, Haiti, May 5, 2003 (AFP) - Two died.",
    "Port-au-Prince, Haiti, May 5, 2003 (AFP) -",
    "Port-au-Prince, Haiti",
    "2003-05-05",
    "AFP",
  ],
] as const) {
  test(`dateline ${line}`, () => {
    const prose = toProse({ text, title: null }, ABBREVIATIONS);
    const found = findDateline(prose, findNumbers(prose), PUBLISHED)!;
    assert.equal(wordsIn(prose, found), line);
    assert.equal(wordsIn(prose, found.place), place);
    assert.equal(found.day, day);
    assert.equal(found.agency && wordsIn(prose, found.agency), agency);
  });
}

test("no dateline", () => {
  for (const text of [
    "Gunmen shot two men in Quetta - police",
    "Lima: it rains",
    "Update: 3 dead",
    "Police said Friday (AP) that",
  ]) {
    const prose = toProse({ text, title: null }, ABBREVIATIONS);
    assert.equal(findDateline(prose, findNumbers(prose), PUBLISHED), null, text);
  }
});

/** An invented language that puts its words the other way round: "the past Monday" is "lun ra", "two days ago" "ha 2 dia". */
const INVENTED: TimeLexicon = {
  ...TIMES,
  weekdays: { lun: { weekday: 0, weak: false } },
  months: { marz: { month: 3, capital: false, needs: "nothing" } },
  units: { dia: { unit: "day", plural: false } },
  dayParts: { noc: { from: 1080, to: 1800, timex: "NI", afternoon: true } },
  patterns: [
    ["{weekday}", {}],
    ["{weekday} ra", { which: "last" }],
    ["ha {num} {unit}", { step: -1 }],
    ["{day} da {month}", {}],
    ["{day} da {month} da {year}", {}],
    ["{part}", { weak: true }],
  ],
  glue: ["po la"],
  leads: { el: "plain", desd: "since" },
  ranges: { openers: {}, mids: [] },
};

test("the engine knows no word order of its own", () => {
  const find = timeFinder(INVENTED);
  const months = numberFinder({ ...NUMBERS, months: { marz: false }, monthLinks: ["da"] });
  const read = (text: string) => {
    const prose = toProse({ text, title: null }, new Set());
    return find(prose, months(prose), PUBLISHED).map(({ words, value }) => [
      words,
      value?.start ?? null,
      value?.end ?? null,
    ]);
  };
  assert.deepEqual(read("el lun ra"), [["el lun ra", "2023-09-04", "2023-09-05"]]);
  assert.deepEqual(read("x ha 2 dia"), [["ha 2 dia", "2023-09-03", "2023-09-04"]]);
  assert.deepEqual(read("el 14 da marz da 2021"), [["el 14 da marz da 2021", "2021-03-14", "2021-03-15"]]);
  assert.deepEqual(read("el lun po la noc"), [["el lun po la noc", "2023-09-04T18:00", "2023-09-05T06:00"]]);
  assert.deepEqual(read("desd lun"), [["desd lun", "2023-09-04", "2023-09-06"]]);
  assert.deepEqual(read("on Monday, noc"), []);
});
