import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { claim, figured, mention, reading, side, speaker } from "../../tests/links/build.ts";
import { hedged, vague } from "../model/quantity.ts";
import { account, asKnownOn, historyOf, POLICIES, policyNamed, type Telling } from "./index.ts";

const ARMY = speaker("s1", "Joint Command", "state-forces", ["Agency One"]);
const HOSPITAL = speaker("s1", "Regional Hospital", "officials");
const REBELS = speaker("s1", "The Front", "armed-group");

function telling(
  id: string,
  day: string | null,
  claims: Parameters<typeof claim>[],
  more: Parameters<typeof mention>[0] = {},
): Telling {
  const event = mention({ claims: claims.map((args) => claim(...args)), ...more });
  return { reading: reading(id, [event], { publishedAt: day, publisher: `Outlet ${id}` }), mention: event };
}

const SIDES = [
  side("state-forces", "target", { actor: "Army", actorId: "pe-army" }),
  side("armed-group", "initiator", { actor: "The Front", actorId: "front" }),
];

/** Three voices on one toll: 4 early, 6 later, "dozens" by the rebels. */
const THREE: readonly Telling[] = [
  telling("r1", "2024-03-01", [[4, { speaker: "s1", side: 0 }]], { sides: SIDES, speakers: [ARMY] }),
  telling("r2", "2024-03-02", [[6, { speaker: "s1", side: 0 }]], { sides: SIDES, speakers: [HOSPITAL] }),
  telling("r3", "2024-03-02", [[vague(24, "dozens"), { speaker: "s1", side: 0 }]], {
    sides: SIDES,
    speakers: [REBELS],
  }),
];

const settled = (name: string, tellings = THREE, options = {}) => {
  const { total } = account(tellings, policyNamed(name)!, options).harms.killed;
  return total === null ? null : [total.low, total.best, total.high, total.open];
};

test("one set of claims, five policies", () => {
  const expected: readonly (readonly [string, readonly (number | boolean)[]])[] = [
    ["acled", [4, 4, 4, false]],
    ["ucdp", [4, 4, 24, true]],
    ["casualty-recorder", [4, 4, 24, true]],
    ["latest-best-source", [6, 6, 6, false]],
    ["widest", [4, 4, 24, true]],
  ];
  for (const [name, figures] of expected) assert.deepEqual(settled(name), figures, name);
});

test("vague words and hedges by policy", () => {
  const one = (quantity: Parameters<typeof claim>[0]) => [telling("r1", "2024-03-01", [[quantity]])];
  assert.deepEqual(settled("acled", one(vague(24, "dozens"))), [12, 12, 12, false]);
  assert.deepEqual(settled("acled", one(vague(200, "hundreds"))), [100, 100, 100, false]);
  assert.deepEqual(settled("acled", one(vague(2, "several"))), [3, 3, 3, false]);
  assert.deepEqual(settled("ucdp", one(vague(24, "dozens"))), [24, 24, 24, true]);
  assert.deepEqual(settled("ucdp", one(hedged(6, "at-least"))), [6, 6, 6, true]);
  assert.deepEqual(settled("ucdp", one(hedged(15, "at-most"))), [0, 0, 15, false]);
});

test("reprints are one voice", () => {
  const prints = ["r1", "r2", "r3"].map((id) => telling(id, "2024-03-01", [[7]]));
  assert.equal(account(prints, policyNamed("ucdp")!).harms.killed.total!.voices, 3);
  assert.equal(account(prints, policyNamed("ucdp")!, { copies: [["r1", "r2", "r3"]] }).harms.killed.total!.voices, 1);
  const quoting = ["r1", "r2"].map((id) => telling(id, "2024-03-01", [[7, { speaker: "s1" }]], { speakers: [ARMY] }));
  assert.equal(account(quoting, policyNamed("ucdp")!).harms.killed.total!.voices, 1, "one communiqué in two outlets");
});

test("a party's word about its enemy is marked and does not set the best", () => {
  const tellings = [
    telling("r1", "2024-03-01", [[30, { speaker: "s1", side: 1 }]], { sides: SIDES, speakers: [ARMY] }),
    telling("r2", "2024-03-01", [[9, { speaker: "s1", side: 1 }]], { sides: SIDES, speakers: [HOSPITAL] }),
  ];
  const { total, sides } = account(tellings, policyNamed("ucdp")!).harms.killed;
  assert.deepEqual([total!.low, total!.best, total!.high], [9, 9, 30]);
  assert.ok(sides[0]!.figures.steps.some((step) => step.includes("a party on its enemy")));
});

test("sums, subsets and the unknown slot", () => {
  const event = { sides: [side("civilians", "target"), side("police", "target")] };
  const both = telling("r1", "2024-03-01", [[4, { side: 0 }], [2, { side: 1 }], [7]], event);
  const { total, unknown } = account([both], policyNamed("ucdp")!).harms.killed;
  assert.deepEqual([total!.best, unknown], [7, 1]);
  const including = [
    {
      spans: [],
      rule: "test",
      from: [],
      who: "police",
      side: 1,
      quantity: { min: 3, max: 3, named: 3, wording: "exact" },
    },
  ] as const;
  const inside = telling(
    "r2",
    "2024-03-01",
    [
      [12, { side: 0, including }],
      [3, { side: 1 }],
    ],
    event,
  );
  assert.equal(account([inside], policyNamed("ucdp")!).harms.killed.total!.best, 12, "12, not 15");
});

test("what the reading worked out stands for several claims of one speaker", () => {
  const rebels = side("armed-group", "target", { actorId: "front", killed: figured(5) });
  const told = telling(
    "r1",
    "2024-03-01",
    [
      [1, { side: 0 }],
      [hedged(4, "about"), { side: 0 }],
    ],
    { sides: [rebels] },
  );
  assert.equal(account([told], policyNamed("ucdp")!).harms.killed.total!.best, 5);
});

test("not heard: denials, running totals, superseded figures, background beside news", () => {
  const table: readonly (readonly [string, readonly Telling[]])[] = [
    ["a denial", [telling("r1", "2024-03-01", [[3], [9, { stance: "denies" }]])]],
    ["the year's toll", [telling("r1", "2024-03-01", [[3], [300, { scope: "cumulative" }]])]],
    ["superseded", [telling("r1", "2024-03-01", [[3], [2, { superseded: true }]])]],
    ["background", [telling("r1", "2024-03-01", [[3]]), telling("r2", "2024-04-01", [[11]], { role: "background" })]],
  ];
  for (const [name, tellings] of table) assert.deepEqual(settled("widest", tellings), [3, 3, 3, false], name);
});

test("nothing said is no figure, never 0", () => {
  assert.equal(settled("widest", [telling("r1", "2024-03-01", [])]), null);
});

test("a correction stands over every policy, from its day on", () => {
  const corrections = [
    {
      about: "killed",
      side: null,
      low: 5,
      best: 5,
      high: 5,
      person: "ana",
      note: "counted the graves",
      at: "2024-03-05",
    },
  ];
  for (const { name } of POLICIES) {
    assert.deepEqual(settled(name, THREE, { corrections }), [5, 5, 5, false], name);
    assert.deepEqual(settled(name, THREE, { corrections, asKnownOn: "2024-03-04" }), settled(name, THREE), name);
  }
});

test("as known on a day", () => {
  assert.deepEqual(settled("widest", THREE, { asKnownOn: "2024-03-01" }), [4, 4, 4, false]);
  assert.equal(settled("widest", THREE, { asKnownOn: "2024-02-28" }), null);
  assert.equal(asKnownOn(THREE, "2024-03-02").length, 3);
});

test("the history of a toll tells first words and changes, not repetitions", () => {
  const again = telling("r4", "2024-03-03", [[6, { speaker: "s1", side: 0 }]], { sides: SIDES, speakers: [HOSPITAL] });
  const more = telling("r5", "2024-03-04", [[8, { speaker: "s1", side: 0 }]], { sides: SIDES, speakers: [HOSPITAL] });
  const turns = historyOf([more, again, ...THREE], "killed", "pe-army");
  assert.deepEqual(
    turns.map(({ at, voice, quantity, was }) => [at, voice.name, quantity.min, was?.min ?? null]),
    [
      ["2024-03-01", "Joint Command", 4, null],
      ["2024-03-02", "Regional Hospital", 6, null],
      ["2024-03-02", "The Front", 24, null],
      ["2024-03-04", "Regional Hospital", 8, 6],
    ],
  );
});

const quantities = fc.oneof(
  fc.nat(50).map((n) => ({ min: n, max: n, named: n, wording: "exact" as const })),
  fc.nat(50).map((n) => hedged(n, "at-least")),
  fc.nat(50).map((n) => hedged(n, "at-most")),
  fc.constantFrom(vague(24, "dozens"), vague(2, "several"), vague(200, "hundreds")),
);
const tellings = fc
  .array(
    fc.record({
      day: fc.option(fc.constantFrom("2024-03-01", "2024-03-02", "2024-03-09")),
      speaker: fc.constantFrom(ARMY, HOSPITAL, REBELS, null),
      claims: fc.array(fc.tuple(quantities, fc.constantFrom(null, 0, 1)), { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map((draft, i) =>
      telling(
        `r${i}`,
        draft.day,
        draft.claims.map(([quantity, at]) => [quantity, { side: at, speaker: draft.speaker === null ? null : "s1" }]),
        { sides: SIDES, speakers: draft.speaker === null ? [] : [draft.speaker] },
      ),
    ),
  );

test("low ≤ best ≤ high always, and the order of reports changes nothing", () => {
  fc.assert(
    fc.property(tellings, fc.constantFrom(...POLICIES), (told, policy) => {
      const shown = account(told, policy);
      for (const { total, sides } of Object.values(shown.harms)) {
        for (const figures of [total, ...sides.map((one) => one.figures)]) {
          if (figures !== null)
            assert.ok(figures.low <= figures.best && figures.best <= figures.high, JSON.stringify(figures));
        }
      }
      assert.deepEqual(account([...told].reverse(), policy), shown);
    }),
  );
});
