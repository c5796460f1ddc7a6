import { exactly, type Quantity } from "../../src/model/quantity.ts";
import type { Claim, EventMention, Figured, Reading, Side, Speaker, When, Where } from "../../src/model/reading.ts";
import type { Evidence } from "../../src/model/span.ts";

/** Builders of readings by hand, for tests of what comes after reading. Whatever is left out is unknown. */

const NO_WORDS: Evidence = { spans: [], rule: "test", from: [] };

/** A figure: a number is exact. */
export function figured(quantity: Quantity | number): Figured {
  const value = typeof quantity === "number" ? exactly(quantity) : quantity;
  return { ...NO_WORDS, ...value, basis: "stated" };
}

/** A day, or `[from, until)`; null is open. */
export function when(start: string | null, end?: string | null, precision: When["precision"] = "day"): When {
  const until = end === undefined && start !== null ? nextDay(start) : (end ?? null);
  return { ...NO_WORDS, start, end: until, precision, basis: "stated", words: "" };
}

export function where(
  name: string,
  latitude: number | null,
  longitude: number | null,
  more: Partial<Where> = {},
): Where {
  const radiusKm = latitude === null ? null : 3;
  const base = {
    name,
    kind: "settlement",
    admin1: null,
    country: "PE",
    latitude,
    longitude,
    radiusKm,
    id: null,
  } as const;
  return { ...NO_WORDS, ...base, basis: "stated", candidates: 1, codes: { acled: 1, ucdp: 1, plover: 5 }, ...more };
}

export function side(kind: Side["kind"], role: Side["role"], more: Partial<Side> = {}): Side {
  const harms = { killed: null, injured: null, captured: null, missing: null };
  return { ...NO_WORDS, actor: kind, actorId: null, words: "", kind, role, suspected: false, ...harms, ...more };
}

export function claim(quantity: Quantity | number, more: Partial<Claim> = {}): Claim {
  const value = typeof quantity === "number" ? exactly(quantity) : quantity;
  const base = {
    about: "killed",
    side: null,
    who: "people",
    speaker: null,
    stance: "asserts",
    scope: "event",
  } as const;
  return { ...NO_WORDS, ...base, quantity: value, superseded: false, including: [], ...more };
}

export function speaker(id: string, name: string, kind: Speaker["kind"], via: readonly string[] = []): Speaker {
  return { ...NO_WORDS, id, name, kind, via };
}

export function mention(more: Partial<EventMention> = {}): EventMention {
  return {
    id: "e1",
    role: "news",
    kind: "attack",
    domain: "political",
    codes: { acled: ["Violence against civilians", "Attack"], ucdp: null, plover: "ASSAULT" },
    means: [],
    circumstance: [],
    trigger: { ...NO_WORDS, quote: "attack" },
    when: null,
    country: "PE",
    where: [],
    sides: [],
    killed: null,
    injured: null,
    claims: [],
    people: [],
    speakers: [],
    ...more,
  };
}

export function reading(id: string, events: readonly EventMention[], more: Partial<Reading> = {}): Reading {
  return {
    id,
    text: "",
    title: null,
    publisher: null,
    url: null,
    language: "en",
    reader: "test",
    publishedAt: null,
    relevant: events.some(({ role }) => role === "news"),
    boilerplate: [],
    events,
    speakers: [],
    figures: [],
    notes: [],
    ...more,
  };
}

function nextDay(day: string): string {
  return new Date(Date.parse(day.slice(0, 10)) + 86_400_000).toISOString().slice(0, 10);
}
