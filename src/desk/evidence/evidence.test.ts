import assert from "node:assert/strict";
import { test } from "node:test";
import type { ClaimDetail, EventDetail, MentionDetail } from "../client/index.ts";
import { evidenceOf, spansIn } from "./evidence.ts";

const at = (start: number, end: number) => ({ spans: [{ start, end }], quotes: [""], rule: "r" });
const claim = (id: string, report: string, start: number): ClaimDetail => ({
  id,
  mention: "m",
  report,
  about: "killed",
  side: null,
  who: "",
  quantity: { min: 1, max: 1, named: 1, wording: "exact" },
  speaker: null,
  stance: "asserts",
  scope: "event",
  superseded: false,
  status: "proposed",
  including: [],
  ...at(start, start + 2),
});
const mention = (id: string, report: string, claims: ClaimDetail[]): MentionDetail => ({
  id,
  report,
  event: null,
  role: "news",
  kind: "attack",
  domain: "political",
  codes: { acled: [], ucdp: null, plover: "" },
  means: [],
  circumstance: [],
  trigger: { quote: "", ...at(90, 95) },
  when: null,
  country: null,
  where: [],
  sides: [],
  killed: { min: 3, max: 3, named: 3, wording: "exact", basis: "inferred", partial: false, ...at(70, 72) },
  injured: null,
  claims,
  people: [],
  corrections: [],
});
const toll = (claims: string[]): NonNullable<EventDetail["killed"]> => ({
  low: 1,
  best: 1,
  high: 1,
  wording: "exact",
  disputed: false,
  partial: false,
  policy: "",
  claims,
});
const NONE = { captured: null, missing: null, injured: null };

test("a toll rests on the claims it was made from, report by report", () => {
  const told = [
    mention("m1", "r1", [claim("a", "r1", 10), claim("b", "r1", 20)]),
    mention("m2", "r2", [claim("c", "r2", 30)]),
  ];
  const evidence = evidenceOf({ told, accounts: { ...NONE, killed: toll(["a", "c"]) } });
  assert.deepEqual(spansIn(evidence.get("killed"), "r1"), [{ start: 10, end: 12 }]);
  assert.deepEqual(spansIn(evidence.get("killed"), "r2"), [{ start: 30, end: 32 }]);
  assert.deepEqual(spansIn(evidence.get("b"), "r1"), [{ start: 20, end: 22 }]);
  assert.deepEqual(spansIn(evidence.get("b"), "r2"), []);
});

test("a toll without claims of its own rests on the words of its parts", () => {
  const evidence = evidenceOf({ told: [mention("m1", "r1", [])], accounts: { ...NONE, killed: toll([]) } });
  assert.deepEqual(spansIn(evidence.get("killed"), "r1"), [{ start: 70, end: 72 }]);
});

test("what nobody reports has no words, and no key is used twice", () => {
  const evidence = evidenceOf({
    told: [mention("m1", "r1", [claim("a", "r1", 1)])],
    accounts: { ...NONE, killed: null },
  });
  assert.deepEqual(evidence.get("missing")?.parts, []);
  assert.deepEqual([...evidence.keys()], ["killed", "injured", "captured", "missing", "a", "m1.killed", "m1.kind"]);
});
