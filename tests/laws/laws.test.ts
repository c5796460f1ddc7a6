import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../../src/cli/open-reader.ts";
import { printed } from "../../src/cli/printed.ts";
import { SCHEMAS } from "../../src/cli/schema/index.ts";
import type { Claim, Reading } from "../../src/model/reading.ts";
import type { Report } from "../../src/model/report.ts";
import { overlaps, type Span } from "../../src/model/span.ts";
import { english } from "../../src/packs/en/index.ts";
import { spanish } from "../../src/packs/es/index.ts";
import { toProse } from "../../src/text/prose.ts";
import { loadGold } from "../gold/load.ts";
import { objectsIn, shifted, spansIn } from "./spans-of.ts";

/** What must hold of every reading; tried on every gold report, the samples among them. */
const PACKS = [english, spanish];
const { read } = openReader();
const reports = loadGold().map(({ report }) => report);
const readings = new Map(reports.map((report) => [report.id, read(report)]));

law("every span lies in the text and holds words", (_, reading) =>
  spansIn(reading).flatMap(({ path, found: { start, end } }) =>
    Number.isInteger(start) && start >= 0 && end <= reading.text.length && /\S/.test(reading.text.slice(start, end))
      ? []
      : [`${path}: ${start}–${end}`],
  ),
);

law("no span begins or ends inside a surrogate pair", (_, { text, ...reading }) =>
  spansIn(reading).flatMap(({ path, found: { start, end } }) =>
    [start, end].some((at) => isInPair(text, at)) ? [`${path}: ${start}–${end}`] : [],
  ),
);

law("a quote is what its first span holds", (_, { text, events }) =>
  events.flatMap(({ id, trigger: { quote, spans } }) =>
    text.slice(spans[0]!.start, spans[0]!.end) === quote ? [] : [`${id}: ${quote}`],
  ),
);

law("nothing is read from boilerplate", (_, { boilerplate, ...reading }) =>
  spansIn(reading).flatMap(({ path, found }) =>
    boilerplate.some((part) => overlaps(part, found)) ? [`${path}: ${reading.text.slice(found.start, found.end)}`] : [],
  ),
);

law("what is stated or inferred has words, what is assumed has none", (_, reading) =>
  objectsIn(reading).flatMap(({ path, found: { spans, basis } }) => {
    if (!Array.isArray(spans) || path.startsWith("notes.")) return [];
    return (basis === "assumed") === (spans.length === 0) ? [] : [`${path}: ${String(basis)}, ${spans.length} spans`];
  }),
);

law("low is not above high, and no count is below nothing", (_, reading) =>
  objectsIn(reading).flatMap(({ path, found: { min, max, named, wording } }) => {
    if (typeof min !== "number") return [];
    const isWithin = typeof named !== "number" || wording === "more-than" || wording === "disputed" || named >= min;
    return min >= 0 && (max === null || (typeof max === "number" && max >= min)) && isWithin
      ? []
      : [`${path}: ${min}–${String(max)}, named ${String(named)}`];
  }),
);

law("a time begins before it ends", (_, { events }) =>
  events.flatMap(({ id, when }) =>
    when?.start != null && when.end !== null && when.start >= when.end ? [`${id}: ${when.start} to ${when.end}`] : [],
  ),
);

law("what refers to something refers to something there is", (_, { events, relevant }) => {
  const wrong = events.flatMap(({ id, sides, claims, speakers, people }) => {
    const known = new Set(speakers.map((speaker) => speaker.id));
    const lost = [...claims, ...claims.flatMap(({ including }) => including), ...people].filter(
      ({ side }) => side !== null && !(side in sides),
    );
    const unheard = claims.filter(({ speaker }) => speaker !== null && !known.has(speaker));
    return lost.length + unheard.length === 0 ? [] : [`${id}: ${lost.length} sides, ${unheard.length} speakers`];
  });
  const roles = events.map(({ role }) => role);
  if (relevant !== roles.includes("news")) wrong.push("relevant, but no news");
  if (roles.lastIndexOf("news") > roles.indexOf("background") && roles.includes("background")) wrong.push("order");
  return wrong;
});

law("a reading fits its schema", (_, reading) => {
  const shown = JSON.parse(JSON.stringify(printed(reading, { text: true, names: true })));
  const { success, error, data } = SCHEMAS.reading.safeParse(shown);
  if (!success) return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  assert.deepEqual(data, shown, "a key that the schema does not know");
  return [];
});

law("reading twice gives the same", (report, reading) =>
  JSON.stringify(read(report)) === JSON.stringify(reading) ? [] : ["differs"],
);

law("blanks before the text move every span and change nothing else", (report, { text, ...reading }) =>
  [" ", "   \n", `${"\n".repeat(7)}${" ".repeat(90)}`].flatMap((blanks) => {
    const { text: moved, ...again } = read(after(blanks, report));
    assert.equal(moved, blanks + text);
    return JSON.stringify(again) === JSON.stringify(shifted(reading, blanks.length)) ? [] : [JSON.stringify(blanks)];
  }),
);

law("a claim goes when every sentence that states it goes", (report, reading) =>
  reading.events
    .flatMap(({ claims }) => claims)
    .filter((claim, i, all) => all.findIndex((other) => saysSame(claim, other)) === i)
    .flatMap((claim) => lastWordOf(claim, report, reading)),
);

test("the laws see what they are for", () => {
  assert.deepEqual(
    spansIn({ a: [{ spans: [{ start: 1, end: 2 }] }] }).map(({ path }) => path),
    ["a.0.spans.0"],
  );
  assert.deepEqual(shifted({ a: [{ start: 1, end: 2 }], start: "x" }, 3), { a: [{ start: 4, end: 5 }], start: "x" });
});

/** Tries one law on every report; `broken` says in words what breaks it, nothing if it holds. */
function law(name: string, broken: (report: Report, reading: Reading) => readonly string[]): void {
  test(name, () => {
    assert.ok(reports.length > 100);
    const found = reports.flatMap((report) =>
      broken(report, readings.get(report.id)!).map((what) => `${report.id}: ${what}`),
    );
    assert.deepEqual(found, []);
  });
}

/** Blanks sentence after sentence until nothing says so any more; says what is said on blanks, or for ever. */
function lastWordOf(claim: Claim, report: Report, reading: Reading): readonly string[] {
  const sentences = sentencesOf(report, reading);
  const gone: Span[] = [];
  for (let says = [claim]; says.length > 0; ) {
    const named = says.flatMap(({ spans }) => spans);
    const more = sentences.filter(
      (sentence) => named.some((span) => overlaps(sentence, span)) && !gone.includes(sentence),
    );
    if (more.length === 0) return [`${claim.about} ${claim.quantity.min} ${claim.who} is said by no words`];
    gone.push(...more);
    const left = read({ ...report, text: blanked(report.text, gone) });
    says = left.events.flatMap(({ claims }) => claims).filter((other) => saysSame(claim, other));
  }
  return [];
}

function saysSame(a: Claim, b: Claim): boolean {
  return (
    a.about === b.about && a.who === b.who && a.quantity.min === b.quantity.min && a.quantity.max === b.quantity.max
  );
}

function sentencesOf(report: Report, { boilerplate }: Reading): readonly Span[] {
  const { abbreviations } = PACKS.find(({ language }) => language === report.language)!;
  const { tokens, sentences } = toProse(report, abbreviations, boilerplate);
  return sentences.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

/** The text with blanks in place of some of it, so that nothing else moves. */
function blanked(text: string, parts: readonly Span[]): string {
  return parts.reduce(
    (left, { start, end }) => left.slice(0, start) + left.slice(start, end).replace(/[^\n]/g, " ") + left.slice(end),
    text,
  );
}

function after(blanks: string, report: Report): Report {
  const by = blanks.length;
  const { title, text } = report;
  return { ...report, text: blanks + text, title: title && { start: title.start + by, end: title.end + by } };
}

function isInPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}
