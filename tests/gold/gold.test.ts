import assert from "node:assert/strict";
import { test } from "node:test";
import { recogniseLanguage } from "../../src/ingest/language.ts";
import { exactly } from "../../src/model/quantity.ts";
import type { EventMention, Reading } from "../../src/model/reading.ts";
import { parseExpected } from "./expected.ts";
import { loadGold } from "./load.ts";
import { sameName, toDays } from "./same.ts";
import { scoreReading } from "./score.ts";

const GOLD = loadGold();

test("every gold report follows the format and its quotes are in its text", () => {
  for (const { name, report, expected } of GOLD) {
    const quotes = [
      ...expected.events.flatMap((event) => event.quotes),
      ...expected.figures.map(({ quote }) => quote),
      ...expected.notes.map(({ quote }) => quote),
    ];
    for (const quote of quotes) assert.ok(report.text.includes(quote), `${name}: not in the text: ${quote}`);
    for (const event of expected.events) assert.ok(event.quotes.length > 0, `${name}: an event without a quote`);
  }
});

test("every gold report is in the language its marks say", () => {
  const wrong = GOLD.filter(
    ({ report, expected }) => recogniseLanguage(report.text, ["en", "es"]) !== expected.language,
  );
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  );
});

test("marked tolls of a whole event agree with its sides where both are plain numbers", () => {
  for (const { name, expected } of GOLD) {
    for (const event of expected.events) {
      const most = Math.max(
        ...event.killed.map((count) => (count === null ? 0 : (count.max ?? Number.POSITIVE_INFINITY))),
      );
      const parts = event.sides.flatMap(({ harm, optional }) => (harm.killed[0] && !optional ? [harm.killed[0]] : []));
      if (event.killed.length === 0 || [...event.killed, ...parts].some((count) => count?.wording === "disputed"))
        continue;
      const least = parts.reduce((total, { min }) => total + min, 0);
      assert.ok(least <= most, `${name}: sides lose ${least}, the event at most ${most}`);
    }
  }
});

test("counts, times and names are read as the format says", () => {
  const { events, figures } = parseExpected(MARKS);
  assert.deepEqual(events[0]!.killed, [{ min: 6, max: null, wording: null }]);
  assert.deepEqual(events[0]!.injured, [null, { min: 2, max: 5, wording: "disputed" }]);
  assert.deepEqual(events[0]!.when, [
    { first: "2023-02-01", last: "2023-02-28" },
    { first: null, last: "2023-03-01" },
  ]);
  assert.deepEqual(events[0]!.where, [["Jalula", "Jalawla"], ["Diyala"]]);
  assert.deepEqual(events[0]!.sides[0]!.harm.killed, [{ min: 24, max: null, wording: "vague" }]);
  assert.deepEqual(figures[0]!.count, { min: 70000, max: 70000, wording: "about" });
});

const REFUSED = [
  ["news skirmish\n  quote: x", /skirmish is none of/],
  ["news battle\n  place: x\n  quote: x", /no such field/],
  ["news battle\n  killed: many", /no count/],
  ["no incident\nnews battle", /either events/],
  ["", /either events/],
] as const;
for (const [marks, message] of REFUSED) {
  test(`marks refused: ${JSON.stringify(marks)}`, () => assert.throws(() => parseExpected(marks), message));
}

const SAME = [
  ["Shining Path", "the Shining Path"],
  ["Marib", "Marib province"],
  ["Vizcatan del Ene", "Vizcatán del Ene"],
  ["police", "Police Forces of Kenya"],
] as const;
const DIFFERENT = [
  ["Military Forces of Niger", "Military Forces of Nigeria"],
  ["Goma", "Gombe"],
  ["north Kivu", "south Kivu"],
] as const;
for (const [marked, read] of SAME) test(`${marked} is ${read}`, () => assert.ok(sameName([marked], read)));
for (const [marked, read] of DIFFERENT) test(`${marked} is not ${read}`, () => assert.ok(!sameName([marked], read)));

test("a half-open interval touches the days it covers, a night the day it begins on", () => {
  assert.deepEqual(toDays({ start: "2023-09-04", end: "2023-09-05", precision: "day" }), {
    first: "2023-09-04",
    last: "2023-09-04",
  });
  assert.deepEqual(toDays({ start: "2023-09-04T18:00", end: "2023-09-05T06:00", precision: "day-part" }), {
    first: "2023-09-04",
    last: "2023-09-04",
  });
  assert.deepEqual(toDays({ start: null, end: "2023-03-19", precision: "day" }), { first: null, last: "2023-03-18" });
});

test("a reading that is as marked has no miss, an empty one misses everything, an extra event is wrong", () => {
  const expected = parseExpected(PLAIN);
  const perfect = scoreReading(readingOf([EVENT]), expected);
  assert.deepEqual(perfect.misses, []);
  assert.deepEqual(perfect.newsKilled, [1, 1]);
  assert.deepEqual(perfect.grounded, [1, 1]);
  assert.equal(perfect.slots.spot.right, 1);

  const empty = scoreReading(readingOf([]), expected);
  assert.equal(empty.slots.killed.missed, 1);
  assert.deepEqual(empty.newsKilled, [0, 1]);

  const wrong = scoreReading(
    readingOf([
      { ...EVENT, kind: "bombing" },
      { ...EVENT, id: "e2" },
    ]),
    expected,
  );
  assert.deepEqual(wrong.slots.kind, { right: 1, wrong: 1, missed: 0 });

  const alarm = scoreReading(readingOf([EVENT]), parseExpected("no incident"));
  assert.deepEqual(alarm.silent, [0, 1]);
});

const MARKS = `published: 2023-03-02
news attack/massacre
  when: 2023-02/on or before 2023-03-01
  where: Jalula = Jalawla | Diyala
  side: villagers | civilians | target | killed 24+ dozens
  killed: 6+
  injured: -/2-5 disputed
  quote: x
figure: ~70000 | cumulative | an estimated 70,000
`;

const PLAIN = `news attack
  country: KE
  where: Mandera
  side: al-Shabaab | armed-group | initiator
  side: workers | civilians | target | killed 4
  killed: 4
  quote: killed four workers
`;
const TEXT = "Al-Shabaab killed four workers in Mandera.";
const cited = (words: string) => ({
  spans: [{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }],
  rule: "test",
  from: [],
});
const four = { ...exactly(4), ...cited("four workers"), basis: "stated" } as const;
const side = { suspected: false, killed: null, injured: null, captured: null, missing: null } as const;
const EVENT: EventMention = {
  id: "e1",
  role: "news",
  kind: "attack",
  domain: "political",
  codes: { acled: ["Violence against civilians", "Attack"], ucdp: 3, plover: "ASSAULT" },
  means: [],
  circumstance: [],
  trigger: { ...cited("killed"), quote: "killed" },
  when: null,
  country: "KE",
  where: [
    {
      ...cited("Mandera"),
      name: "Mandera",
      kind: "settlement",
      admin1: null,
      country: "KE",
      latitude: null,
      longitude: null,
      radiusKm: null,
      id: null,
      basis: "stated",
      candidates: 1,
      codes: { acled: 1, ucdp: 1, plover: 5 },
    },
  ],
  sides: [
    {
      ...cited("Al-Shabaab"),
      ...side,
      actor: "al-Shabaab",
      actorId: "al-shabaab",
      words: "Al-Shabaab",
      kind: "armed-group",
      role: "initiator",
    },
    {
      ...cited("workers"),
      ...side,
      actor: "workers",
      actorId: null,
      words: "workers",
      kind: "civilians",
      role: "target",
      killed: four,
    },
  ],
  killed: { ...four, partial: false },
  injured: null,
  claims: [],
  people: [],
  speakers: [],
};

function readingOf(events: readonly EventMention[]): Reading {
  return {
    id: "r",
    text: TEXT,
    title: null,
    publisher: null,
    url: null,
    language: "en",
    reader: "test",
    publishedAt: null,
    relevant: events.length > 0,
    boilerplate: [],
    events,
    speakers: [],
    figures: [],
    notes: [],
  };
}
