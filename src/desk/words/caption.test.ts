import assert from "node:assert/strict";
import { test } from "node:test";
import { captionOf, placeText } from "./caption.ts";

const WHERE = {
  name: "Putis",
  kind: "settlement",
  admin1: "Ayacucho",
  country: "PE",
  latitude: -12.6,
  longitude: -74.4,
  radiusKm: 3,
  id: null,
  basis: "stated",
  candidates: 1,
  codes: { acled: 1, ucdp: 1, plover: 5 },
} as const;
const KILLED = {
  low: 6,
  best: 6,
  high: 6,
  wording: "exact",
  disputed: false,
  partial: false,
  policy: "",
} as const;
const NO_CLAIMS: string[] = [];
const EVENT = {
  when: { start: "2023-09-04", end: "2023-09-05", precision: "day", basis: "stated", words: "" },
  where: WHERE,
  country: "PE",
  killed: { ...KILLED, claims: NO_CLAIMS },
  kind: "battle",
} as const;

test("captions name an incident in one line", () => {
  assert.equal(captionOf(EVENT), "2023-09-04 · Putis, Ayacucho (PE) · 6 killed · battle");
  const disputed = { ...EVENT, killed: { ...KILLED, claims: NO_CLAIMS, low: 4, high: 7, disputed: true } };
  assert.equal(captionOf(disputed), "2023-09-04 · Putis, Ayacucho (PE) · 4–7 killed, disputed · battle");
  const bare = { when: null, where: null, country: null, killed: null, kind: "air_or_drone_strike" } as const;
  assert.equal(captionOf(bare), "undated · place unknown · toll not reported · air or drone strike");
});

test("a place is named once", () => {
  assert.equal(placeText({ where: { ...WHERE, name: "Ayacucho" }, country: "PE" }), "Ayacucho (PE)");
  assert.equal(placeText({ where: { ...WHERE, name: "Peru", kind: "country", admin1: null }, country: "PE" }), "Peru");
  assert.equal(placeText({ where: null, country: "PE" }), "Peru");
});
