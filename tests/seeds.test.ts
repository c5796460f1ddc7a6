import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openReader } from "../src/cli/open-reader.ts";
import { link } from "../src/link/index.ts";
import type { EventMention, Reading, Side } from "../src/model/reading.ts";
import type { Report } from "../src/model/report.ts";
import { quoteOf, type Span } from "../src/model/span.ts";
import { sampleReports } from "./desk-server.ts";
import { loadGold, toReport } from "./gold/load.ts";
import { sameName } from "./gold/same.ts";

/**
 * Every row of what a careful analyst would write down of the two reports that started this, checked on retellings of
 * our own always and on the originals where they lie beside the checkout.
 */
const SEEDS = fileURLToPath(new URL("../../shared/seeds/", import.meta.url));
const reader = openReader();

type Row = readonly [row: string, holds: (reading: Reading) => void];

/** The army's patrol attacked at Putis. */
const PUTIS: readonly Row[] = [
  [
    "news event: a battle, soldiers on patrol attacked",
    (reading) => {
      const event = newsOf(reading);
      assert.equal(event.kind, "battle");
      assert.ok(event.circumstance.includes("patrol"), event.circumstance.join());
    },
  ],
  [
    "when: Monday is 2023-09-04",
    (reading) => {
      const { when } = newsOf(reading);
      assert.equal(when?.start?.slice(0, 10), "2023-09-04");
      assert.match(when?.words ?? "", /Monday|early hours/);
    },
  ],
  [
    "where: Putis, Ayacucho, in the VRAEM, Peru; never Huamanga",
    (reading) => {
      const { where, country } = newsOf(reading);
      assert.equal(country, "PE");
      assert.equal(where[0]?.name, "Putis");
      assert.ok(where[0].admin1 === "Ayacucho" || hasPlace(where, "Ayacucho"));
      assert.ok(
        hasPlace(where, "VRAEM", "Valley of the Apurímac, Ene, and Mantaro rivers"),
        where.map(({ name }) => name).join(),
      );
      assert.ok(!hasPlace(where, "Huamanga"));
    },
  ],
  [
    "sides: army killed 4, injured 3; Shining Path killed 2; nothing counted twice",
    (reading) => {
      const { sides } = newsOf(reading);
      assert.equal(sides.length, 2, sides.map(({ actor }) => actor).join());
      assert.deepEqual(tollsOf(sideOf(sides, "state-forces")), {
        killed: 4,
        injured: 3,
        captured: null,
        missing: null,
      });
      assert.equal(sideOf(sides, "state-forces").actorId, "pe-military");
      assert.equal(sideOf(sides, "state-forces").role, "target");
      assert.deepEqual(tollsOf(sideOf(sides, "armed-group")), {
        killed: 2,
        injured: null,
        captured: null,
        missing: null,
      });
      assert.equal(sideOf(sides, "armed-group").actor, "Shining Path");
      assert.equal(sideOf(sides, "armed-group").role, "initiator");
    },
  ],
  [
    "whole event: killed 6 as stated, injured 3",
    (reading) => {
      const { killed, injured } = newsOf(reading);
      assert.deepEqual([killed?.min, killed?.max, killed?.basis], [6, 6, "stated"]);
      assert.deepEqual([injured?.min, injured?.max], [3, 3]);
    },
  ],
  [
    "wording: suspected members",
    (reading) => {
      assert.ok(sideOf(newsOf(reading).sides, "armed-group").suspected);
    },
  ],
  [
    "speakers: Barron's, Al Jazeera, i24, official reports, President Boluarte; no photo agency",
    (reading) => {
      const speakers = speakersOf(reading);
      for (const names of [["Barron's", "BARRON"], ["Al Jazeera"], ["i24"], ["official reports"], ["Dina Boluarte"]]) {
        assert.ok(
          speakers.some((name) => sameName(names, name)),
          `${names[0]} is not among ${speakers.join(", ")}`,
        );
      }
      assert.ok(!speakers.some((name) => sameName(["AFP", "Getty Images"], name)), speakers.join());
    },
  ],
  [
    "background: February of the year, the VRAEM, 7 police killed, so the Interior Ministry",
    (reading) => {
      const [event, ...more] = backgroundOf(reading);
      assert.ok(event !== undefined && more.length === 0, reading.events.map(({ trigger }) => trigger.quote).join());
      assert.deepEqual(
        [event.when?.start, event.when?.end, event.when?.precision],
        ["2023-02-01", "2023-03-01", "month"],
      );
      assert.ok(hasPlace(event.where, "VRAEM", "Valley of the Apurímac, Ene, and Mantaro rivers"));
      assert.deepEqual([event.killed?.min, event.killed?.max], [7, 7]);
      assert.equal(sideOf(event.sides, "police").killed?.min, 7);
      assert.ok(
        event.speakers.some(({ name }) => /Interior/.test(name)),
        event.speakers.map(({ name }) => name).join(),
      );
    },
  ],
  [
    "figures, not events: 70,000 lives, 69.3 % of the coca, several hundred fighters, 95,000 hectares",
    (reading) => {
      const lives = figureOf(reading, 70000);
      assert.ok(sameName(["Truth and Reconciliation Commission"], speakerOf(reading, lives.speaker)));
      assert.equal(lives.scope, "cumulative");
      assert.match(lives.period ?? "", /two decades/);
      assert.match(figureOf(reading, 69.3).unit, /%|percent/);
      assert.match(figureOf(reading, 95000).unit, /hectares/);
      assert.ok(reading.figures.some(({ subject, max }) => /fighters/.test(subject) && max === null));
      assert.equal(reading.events.length, 2);
    },
  ],
  [
    "a mistake in the report: 95,000 hectares is no 23,500 acres",
    (reading) => {
      const note = reading.notes.find(({ code }) => code === "unit-mismatch");
      assert.ok(note !== undefined, reading.notes.map(({ code }) => code).join());
      assert.match(note.text, /234,750/);
      assert.match(quoteOf(reading.text, note), /23,500|95,000/);
    },
  ],
  [
    "not report text: credit, owner, byline, “WATCH:”",
    (reading) => {
      for (const words of ["Getty Images", "This article is owned", "Written by", "WATCH:"]) {
        const start = reading.text.indexOf(words);
        assert.ok(start >= 0 && reading.boilerplate.some((span) => span.start <= start && start < span.end), words);
      }
    },
  ],
];

/** The raid after Comrade José in Vizcatán del Ene. */
const VIZCATAN: readonly Row[] = [
  [
    "news event: a battle, in an operation to catch a leader",
    (reading) => {
      const event = newsOf(reading);
      assert.equal(event.kind, "battle");
      assert.ok(event.circumstance.includes("capture-operation"), event.circumstance.join());
    },
  ],
  [
    "when: not given, announced on Saturday: on or before 2023-03-18",
    (reading) => {
      const { when } = newsOf(reading);
      assert.deepEqual([when?.start, when?.end], [null, "2023-03-19"]);
    },
  ],
  [
    "where: Vizcatán del Ene, Junín, in the VRAEM, Peru",
    (reading) => {
      const { where, country } = newsOf(reading);
      assert.equal(country, "PE");
      assert.equal(where[0]?.name, "Vizcatán del Ene");
      assert.ok(where[0].admin1 === "Junín" || hasPlace(where, "Junín"));
      assert.ok(
        hasPlace(where, "VRAEM", "Valle de los Ríos Apurímac, Ene y Mantaro"),
        where.map(({ name }) => name).join(),
      );
    },
  ],
  [
    "sides: Shining Path killed 5, captured 1; army killed 1",
    (reading) => {
      const { sides } = newsOf(reading);
      assert.equal(sides.length, 2, sides.map(({ actor }) => actor).join());
      assert.deepEqual(tollsOf(sideOf(sides, "armed-group")), { killed: 5, injured: null, captured: 1, missing: null });
      assert.equal(sideOf(sides, "armed-group").actor, "Shining Path");
      assert.deepEqual(tollsOf(sideOf(sides, "state-forces")), {
        killed: 1,
        injured: null,
        captured: null,
        missing: null,
      });
      assert.equal(sideOf(sides, "state-forces").actorId, "pe-military");
    },
  ],
  [
    "of the five, Paulino is one and “about four” are security men",
    (reading) => {
      const parts = newsOf(reading)
        .claims.filter(({ about }) => about === "killed")
        .flatMap(({ quantity, including }) => [quantity, ...including.map((part) => part.quantity)]);
      assert.ok(
        parts.some(({ named, wording }) => named === 4 && wording === "about"),
        JSON.stringify(parts),
      );
    },
  ],
  [
    "whole event: killed at least 6",
    (reading) => {
      const { killed } = newsOf(reading);
      assert.deepEqual([killed?.min, killed?.max, killed?.wording], [6, null, "at-least"]);
    },
  ],
  [
    "people: Quispe Palomino = Comrade José sought, Paulino killed, Álvaro captured",
    (reading) => {
      const { people } = newsOf(reading);
      const fateOf = (name: string) =>
        people.find((person) => [person.name, ...person.aliases].some((other) => sameName([name], other)))?.fate;
      assert.equal(fateOf("Víctor Quispe Palomino"), "sought");
      assert.equal(fateOf("Comrade José"), "sought");
      assert.equal(fateOf("Paulino"), "killed");
      assert.equal(fateOf("Álvaro"), "captured");
    },
  ],
  [
    "speakers: the Joint Command, the UN, the commission, the military for its estimate",
    (reading) => {
      const speakers = speakersOf(reading);
      for (const names of [
        ["Joint Command of the Armed Forces"],
        ["UN", "United Nations"],
        ["Truth and Reconciliation Commission"],
        ["military", "Military Forces of Peru"],
      ]) {
        assert.ok(
          speakers.some((name) => sameName(names, name)),
          `${names[0]} is not among ${speakers.join(", ")}`,
        );
      }
    },
  ],
  [
    "background: 14 March one soldier killed, February two wounded, both in the VRAEM",
    (reading) => {
      const background = backgroundOf(reading);
      assert.equal(background.length, 2, reading.events.map(({ trigger }) => trigger.quote).join());
      const march = background.find(({ when }) => when?.start?.startsWith("2023-03-14"));
      assert.deepEqual([march?.killed?.min, march?.killed?.max, march?.when?.end?.slice(0, 10)], [1, 1, "2023-03-15"]);
      const february = background.find(({ when }) => when?.start === "2023-02-01");
      assert.deepEqual([february?.injured?.min, february?.injured?.max, february?.when?.end], [2, 2, "2023-03-01"]);
      assert.equal(february?.killed, null);
      for (const event of [march, february]) assert.ok(hasPlace(event?.where ?? [], "VRAEM"));
    },
  ],
  [
    "figures: 69,000 dead and missing by the commission's count, 200 to 350 still active",
    (reading) => {
      const dead = figureOf(reading, 69000);
      assert.ok(sameName(["Truth and Reconciliation Commission"], speakerOf(reading, dead.speaker)));
      assert.match(dead.period ?? "", /two decades/);
      assert.ok(reading.figures.some(({ min, max }) => min === 200 && max === 350));
    },
  ],
];

const PAIR = [
  { name: "seed-putis", file: "000_ff4c19e13dc7d0ae.txt", published: "2023-09-05", rows: PUTIS },
  { name: "seed-vizcatan", file: "002_af6a436e178a988c.txt", published: "2023-03-20", rows: VIZCATAN },
] as const;
for (const { name, file, published, rows } of PAIR) {
  const retelling = reader.read(loadGold(name)[0]!.report);
  for (const [row, holds] of rows) test(`${name}, retold: ${row}`, () => holds(retelling));
  if (existsSync(SEEDS + file)) {
    const original = reader.read(toReport(file, readFileSync(SEEDS + file, "utf8"), published));
    for (const [row, holds] of rows) test(`${name}, original: ${row}`, () => holds(original));
  }
}

const SAMPLES = sampleReports().map(({ id, text, publishedAt }) => toReport(id, text, String(publishedAt)));
const TELLINGS: (readonly [telling: string, left: string, right: string, reports: readonly Report[]])[] = [
  ["retold", PAIR[0].name, PAIR[1].name, PAIR.map(({ name }) => loadGold(name)[0]!.report)],
  ["among the samples", "peru-putis-clash", "peru-vizcatan-raid", SAMPLES],
];
if (PAIR.every(({ file }) => existsSync(SEEDS + file)))
  TELLINGS.push([
    "original",
    PAIR[0].file,
    PAIR[1].file,
    PAIR.map(({ file, published }) => toReport(file, readFileSync(SEEDS + file, "utf8"), published)),
  ]);

for (const [telling, left, right, reports] of TELLINGS)
  for (const dated of [true, false])
    test(`the two are told apart, neither do their Februaries join: ${telling}, ${dated ? "dated" : "undated"}`, () => {
      const readings = reports.map((report) => reader.read(dated ? report : { ...report, publishedAt: null }));
      const ids = new Set(readings.map(({ id }) => id));
      assert.ok(ids.has(left) && ids.has(right), [...ids].join());
      for (const { mentions } of link(readings, { successions: reader.successions }).events) {
        const told = (id: string) => mentions.some(({ report }) => report === id);
        const names = mentions.map(({ report, mention }) => `${report}#${mention}`);
        assert.ok(!(told(left) && told(right)), names.join(" and "));
      }
    });

test("without a publication date Monday stays unresolved and keeps its words", () => {
  const { report } = loadGold("seed-putis")[0]!;
  const { when } = newsOf(reader.read({ ...report, publishedAt: null }));
  assert.match(when?.words ?? "", /Monday/);
  assert.ok(when?.start == null || when.end == null || when.precision !== "day", `${when?.start}..${when?.end}`);
});

function newsOf({ events }: Reading): EventMention {
  const news = events.filter(({ role }) => role === "news");
  assert.equal(news.length, 1, `news events: ${news.map(({ trigger }) => trigger.quote).join(", ")}`);
  return news[0]!;
}

function backgroundOf({ events }: Reading): readonly EventMention[] {
  return events.filter(({ role }) => role === "background");
}

function sideOf(sides: readonly Side[], kind: Side["kind"]): Side {
  const found = sides.find((side) => side.kind === kind);
  assert.ok(found !== undefined, `no ${kind} among ${sides.map((side) => `${side.actor} (${side.kind})`).join(", ")}`);
  return found;
}

function tollsOf({ killed, injured, captured, missing }: Side) {
  const plain = (toll: Side["killed"]) =>
    toll === null ? null : toll.min === toll.max ? toll.min : [toll.min, toll.max];
  return { killed: plain(killed), injured: plain(injured), captured: plain(captured), missing: plain(missing) };
}

function hasPlace(where: EventMention["where"], ...names: readonly string[]): boolean {
  return where.some(({ name }) => sameName(names, name));
}

function speakersOf({ speakers }: Reading): readonly string[] {
  return speakers.map(({ name }) => name);
}

/** A figure names its speaker, or points at one of an event's. */
function speakerOf({ events }: Reading, speaker: string | null): string {
  return events.flatMap(({ speakers }) => speakers).find(({ id }) => id === speaker)?.name ?? speaker ?? "";
}

function figureOf({ figures }: Reading, named: number): Reading["figures"][number] {
  const found = figures.find((figure) => figure.named === named);
  assert.ok(found !== undefined, `${named} is not among ${figures.map((figure) => figure.named).join(", ")}`);
  return found;
}

/** Evidence must be there for what is stated; the laws check the rest. */
test("every stated toll of the retellings stands on words", () => {
  for (const name of ["seed-putis", "seed-vizcatan"]) {
    for (const event of reader.read(loadGold(name)[0]!.report).events) {
      const tolls: readonly { readonly spans: readonly Span[]; readonly basis: string }[] = [
        event.killed,
        event.injured,
      ].filter((toll) => toll !== null);
      for (const toll of tolls) assert.ok(toll.basis === "assumed" || toll.spans.length > 0);
    }
  }
});
