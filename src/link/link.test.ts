import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { figured, mention, reading, side, when, where } from "../../tests/links/build.ts";
import type { Judgement } from "../model/judgement.ts";
import type { EventMention, Reading } from "../model/reading.ts";
import type { Verdict } from "../model/words.ts";
import { COMPARERS } from "./compare/all.ts";
import { compare, link } from "./index.ts";
import { toBatch } from "./subject.ts";

const ARMY = { actor: "Military Forces of Peru", actorId: "pe-military" } as const;
const SHINING = { actor: "Shining Path", actorId: "shining-path" } as const;
const PUTIS = where("Putis", -12.63, -74.4, { admin1: "Ayacucho" });
const VIZCATAN = where("Vizcatán del Ene", -12.2, -74.01, { admin1: "Junín", kind: "district", radiusKm: 15 });

function battle(forces: number | null, rebels: number | null, more: Partial<EventMention> = {}): EventMention {
  return mention({
    kind: "battle",
    where: [PUTIS],
    when: when("2023-09-04"),
    sides: [
      side("state-forces", "target", { ...ARMY, killed: forces === null ? null : figured(forces) }),
      side("armed-group", "initiator", { ...SHINING, killed: rebels === null ? null : figured(rebels) }),
    ],
    killed: forces === null || rebels === null ? null : { ...figured(forces + rebels), partial: false },
    ...more,
  });
}

const toll = (n: number) => ({ ...figured(n), partial: false });

/** Are the first mentions of the two in one event? */
function joined(a: Reading, b: Reading, options: Parameters<typeof link>[1] = {}): boolean {
  const { events } = link([a, b], options);
  return events.some(({ mentions }) => mentions.length > 1);
}

const at = (id: string, event: EventMention, day: string | null = "2023-09-05") =>
  reading(id, [event], { publishedAt: day });

test("pairs that are one incident and pairs that are not", () => {
  const same: readonly (readonly [string, Reading, Reading])[] = [
    ["the same told twice", at("r1", battle(4, 2)), at("r2", battle(4, 2))],
    [
      "an early count of 12 and a later 25",
      at("r1", mention({ kind: "bombing", where: [PUTIS], when: when("2023-09-04"), killed: toll(12) })),
      at("r2", mention({ kind: "bombing", where: [PUTIS], when: when("2023-09-04"), killed: toll(25) }), "2023-09-07"),
    ],
    [
      "district-wide spots 40 km apart",
      at("r1", battle(4, 2, { where: [where("A", -12.63, -74.4, { kind: "district", radiusKm: 30 })] })),
      at("r2", battle(4, 2, { where: [where("B", -12.3, -74.25, { kind: "district", radiusKm: 30 })] })),
    ],
    ["as somebody's background", at("r1", battle(4, 2)), at("r2", battle(4, 2, { role: "background" }), "2023-10-01")],
  ];
  for (const [name, a, b] of same) assert.ok(joined(a, b), name);
  const different: readonly (readonly [string, Reading, Reading])[] = [
    ["exact spots 40 km apart", at("r1", battle(4, 2)), at("r2", battle(4, 2, { where: [where("B", -12.3, -74.25)] }))],
    [
      "same place and toll on another date",
      at("r1", battle(4, 2)),
      at("r2", battle(4, 2, { when: when("2023-09-20") }), "2023-09-21"),
    ],
    [
      "13 soldiers of one year and 13 soldiers of the next",
      at("r1", battle(13, 0, { when: when("2009-04-09") }), "2009-04-10"),
      at("r2", battle(13, 0, { when: when("2010-04-09") }), "2010-04-10"),
    ],
    [
      "another country",
      at("r1", battle(4, 2)),
      at("r2", battle(4, 2, { country: "CO", where: [where("Putis", 1, -75, { country: "CO" })] })),
    ],
    [
      "two news mentions of one report",
      reading("r1", [battle(4, 2), { ...battle(4, 2), id: "e2" }]),
      at("r2", battle(9, 9, { when: when("2001-01-01") }), "2001-01-02"),
    ],
  ];
  for (const [name, a, b] of different) assert.ok(!joined(a, b), name);
});

test("the two seeds' news: mirror-image tolls in two districts are two incidents, with reasons", () => {
  const left = reading("a", [battle(4, 2, { circumstance: ["patrol"] })], { publishedAt: "2023-09-05" });
  const right = reading(
    "b",
    [
      battle(1, 5, {
        when: when(null, "2023-03-19"),
        where: [VIZCATAN],
        circumstance: ["capture-operation"],
        sides: [
          side("state-forces", "initiator", { ...ARMY, killed: figured(1) }),
          side("armed-group", "target", { ...SHINING, killed: figured(5) }),
        ],
      }),
    ],
    { publishedAt: "2023-03-20" },
  );
  const { verdict, reasons, rows } = compare(left, right);
  assert.equal(verdict, "different");
  const told = reasons.map(({ detail }) => detail).join("\n");
  assert.match(told, /mirror images/);
  assert.match(told, /lie 6\d km apart/);
  assert.equal(rows.find(({ row }) => row === "tolls")!.verdict, "different");
  assert.equal(rows.find(({ row }) => row === "when")!.verdict, "different");
  assert.equal(link([left, right]).events.length, 2);
});

test("every comparer measures as many parts as it names", () => {
  const { subjects, terms } = toBatch([
    at("r1", battle(4, 2)),
    at("r2", battle(1, 5, { where: [VIZCATAN], country: "CO" })),
  ]);
  const bare = toBatch([reading("r3", [mention()]), reading("r4", [mention()])]);
  for (const { name, parts, measure } of COMPARERS) {
    for (const batch of [{ subjects, terms }, bare]) {
      const [a, b] = batch.subjects;
      assert.equal(measure(a!, b!, { terms: batch.terms, successions: new Map() }).length, parts.length, name);
    }
  }
});

test("the reasons add up to the score", () => {
  for (const { score, reasons } of link([at("r1", battle(4, 2)), at("r2", battle(4, 3))], { pairs: "all" }).pairs) {
    const sum = reasons.reduce((total, { weight }) => total + weight, 0);
    assert.ok(Math.abs(sum - score) < 0.06, `${sum} against ${score}`);
  }
});

test("background does not make the toll grow", () => {
  const news = at("r1", battle(4, 2));
  const later = at("r2", battle(4, 2, { role: "background", killed: toll(40) }), "2023-10-01");
  const [event] = link([news, later]).events;
  assert.equal(event!.mentions.length, 2);
  assert.deepEqual([event!.killed!.min, event!.killed!.max], [6, 6]);
});

test("an actor and its successor are compatible, two strangers are not", () => {
  const other = (id: string) =>
    at(
      "r2",
      battle(4, 2, {
        sides: [side("state-forces", "target", ARMY), side("armed-group", "initiator", { actor: id, actorId: id })],
      }),
    );
  const scoreOf = (id: string, successions = new Map<string, string>()) =>
    link([at("r1", battle(4, 2)), other(id)], { pairs: "all", successions }).pairs[0]!.score;
  assert.ok(scoreOf("mpcp", new Map([["mpcp", "shining-path"]])) > scoreOf("mpcp"));
});

test("copies of one text are listed, strangers are not", () => {
  const wire = Array.from({ length: 60 }, (_, i) => `Sentence ${i} tells of ${i * 7} things near hill ${i * 13}.`).join(
    " ",
  );
  const edited = wire.replace("Sentence 30 tells", "Line 30 reports").replace("hill 91", "mount 91");
  const cut = wire.slice(0, wire.length / 2);
  const stranger = Array.from({ length: 60 }, (_, i) => `Row ${i} has ${i * 3} apples by river ${i * 11}.`).join(" ");
  const told = (id: string, text: string) => reading(id, [battle(4, 2)], { text, publishedAt: "2023-09-05" });
  const { events } = link([
    told("r1", wire),
    told("r2", `New title\n\n${edited}`),
    told("r3", cut),
    told("r4", stranger),
  ]);
  assert.equal(events.length, 1);
  assert.deepEqual(events[0]!.copies, [["r1", "r2", "r3"]]);
});

const person = (left: string, right: string, verdict: Verdict | null, at_ = "2024-01-01"): Judgement => ({
  left,
  right,
  verdict,
  at: at_,
  by: { person: "ana", note: "" },
});

test("a person's word stands over the model, and can be withdrawn", () => {
  const [a, b] = [at("r1", battle(4, 2)), at("r2", battle(4, 2))];
  const far = at("r3", battle(90, 1, { when: when("2011-01-01"), country: "CO", where: [] }), "2011-01-02");
  assert.ok(!joined(a, b, { judgements: [person("r1#e1", "r2#e1", "different")] }));
  assert.ok(!joined(a, b, { judgements: [person("r1#e1", "r2#e1", "part-of")] }));
  assert.ok(!joined(a, b, { judgements: [person("r1#e1", "r2#e1", "unsure")] }));
  assert.ok(joined(a, far, { judgements: [person("r1#e1", "r3#e1", "same")] }));
  assert.ok(
    joined(a, b, { judgements: [person("r1#e1", "r2#e1", "different"), person("r2#e1", "r1#e1", null, "2024-02-01")] }),
  );
});

test("different binds whole groups; a quarrel is listed and not carried out", () => {
  const readings = ["r1", "r2", "r3"].map((id) => at(id, battle(4, 2)));
  const apart = [person("r1#e1", "r2#e1", "same"), person("r2#e1", "r3#e1", "different")];
  const { events } = link(readings, { judgements: apart });
  assert.deepEqual(
    events.map(({ mentions }) => mentions.map(({ report }) => report)),
    [["r1", "r2"], ["r3"]],
  );
  const quarrel = link(readings, { judgements: [...apart, person("r1#e1", "r3#e1", "same", "2024-03-01")] });
  assert.equal(quarrel.contradictions.length, 1);
  assert.equal(quarrel.events.length, 2);
});

test("two readings of one id throw", () => {
  assert.throws(() => link([at("r1", battle(4, 2)), at("r1", battle(1, 1))]), /two readings named r1/);
});

const events = fc.record({
  forces: fc.nat(3),
  rebels: fc.nat(3),
  day: fc.constantFrom("2023-09-04", "2023-09-05", "2023-09-11"),
  spot: fc.constantFrom(PUTIS, VIZCATAN),
  role: fc.constantFrom("news" as const, "background" as const),
});
const batches = fc
  .array(fc.array(events, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 7 })
  .map((reports) =>
    reports.map((drafts, r) =>
      reading(
        `r${r}`,
        drafts.map(({ forces, rebels, day, spot, role }, e) =>
          battle(forces, rebels, { id: `e${e}`, role, when: when(day), where: [spot] }),
        ),
        { publishedAt: "2023-09-12" },
      ),
    ),
  );
const verdicts = fc.constantFrom<Verdict | null>("same", "different", "unsure", "part-of", "updates", null);
const judgements = fc.array(
  fc.record({
    a: fc.nat(6),
    b: fc.nat(6),
    verdict: verdicts,
    at: fc.constantFrom("2024-01-01", "2024-01-02", "2024-01-03"),
  }),
  { maxLength: 6 },
);

test("laws: order changes nothing; each mention stands in one event; days and spots of one report stay apart; persons obeyed", () => {
  fc.assert(
    fc.property(batches, judgements, fc.func(fc.nat()), (readings, drafts, shuffle) => {
      const words = drafts.map(({ a, b, verdict, at: day }) => person(`r${a}#e0`, `r${b}#e0`, verdict, day));
      const linked = link(readings, { judgements: words, pairs: "all" });
      const shuffled = [...readings].sort((x, y) => shuffle(x.id) - shuffle(y.id));
      assert.deepEqual(link(shuffled, { judgements: [...words].reverse(), pairs: "all" }), linked);
      const placed = linked.events.flatMap(({ mentions }) =>
        mentions.map(({ report, mention: id }) => `${report}#${id}`),
      );
      assert.equal(new Set(placed).size, placed.length);
      assert.equal(
        placed.length,
        readings.reduce((sum, { events: own }) => sum + own.length, 0),
      );
      const eventNamed = new Map(readings.flatMap(({ id, events: own }) => own.map((one) => [`${id}#${one.id}`, one])));
      for (const event of linked.events) {
        for (const one of event.mentions) {
          for (const other of event.mentions.filter(({ report }) => report === one.report)) {
            const [x, y] = [one, other].map(({ report, mention: id }) => eventNamed.get(`${report}#${id}`)!);
            assert.equal(x!.when!.start, y!.when!.start, "one report's mentions of two days never join");
            assert.equal(x!.where[0]!.name, y!.where[0]!.name);
          }
        }
      }
      const groupOf = new Map<string, string>(
        linked.events.flatMap(({ id, mentions }) =>
          mentions.map((one) => [`${one.report}#${one.mention}`, id] as const),
        ),
      );
      for (const pair of linked.pairs) {
        if (pair.by !== "person") continue;
        if (pair.verdict === "different" || pair.verdict === "part-of")
          assert.notEqual(groupOf.get(pair.left), groupOf.get(pair.right));
        const quarrelled = linked.contradictions.some(({ judgement }) =>
          [judgement.left, judgement.right].includes(pair.left),
        );
        if (pair.verdict === "same" && !quarrelled) assert.equal(groupOf.get(pair.left), groupOf.get(pair.right));
      }
    }),
    { numRuns: 150 },
  );
});
