import assert from "node:assert/strict";
import { test } from "node:test";
import { Trouble } from "../model/trouble.ts";
import { NO_DEFAULTS } from "./given.ts";
import { reportFromJson } from "./json.ts";

test("a report comes from its line whole, title before text", () => {
  const line = JSON.stringify({
    id: "r1",
    title: "Six dead",
    text: "Six died.",
    publisher: "P",
    url: "https://example.org",
    publishedAt: "2023-09-05T23:00:00-05:00",
    language: "en-GB",
    desk: { row: 7 },
    __proto__x: null,
  });
  assert.deepEqual(reportFromJson(line), {
    id: "r1",
    text: "Six dead\n\nSix died.",
    title: { start: 0, end: 8 },
    publisher: "P",
    url: "https://example.org",
    publishedAt: "2023-09-05",
    language: "en",
    country: null,
    extra: { desk: { row: 7 }, __proto__x: null },
  });
});

test("without a title the text is the line's own, to the character", () => {
  const report = reportFromJson('\uFEFF{"id":"r","text":" Six died.\\n","title":null}');
  assert.equal(report.text, " Six died.\n");
  assert.equal(report.title, null);
  assert.equal(report.extra, null);
});

test("what the line says wins over the defaults", () => {
  const defaults = { ...NO_DEFAULTS, publishedAt: "2020-01-01", language: "es", country: "PE" };
  const own = reportFromJson('{"id":"r","text":"Six died.","publishedAt":"2023-09-05","language":"en"}', defaults);
  assert.deepEqual([own.publishedAt, own.language, own.country], ["2023-09-05", "en", "PE"]);
  const none = reportFromJson('{"id":"r","text":"Six died.","language":"auto"}', defaults);
  assert.deepEqual([none.publishedAt, none.language], ["2020-01-01", "es"]);
});

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ["bad-json", "{", /JSON/],
  ["bad-json", "[]", /a list/],
  ["bad-json", '"text"', /a string/],
  ["bad-json", "null", /null/],
  ["bad-report", '{"text":"Six died."}', /"id" is missing/],
  ["bad-report", '{"id":7,"text":"Six died."}', /"id" is a number/],
  ["bad-report", '{"id":"","text":"Six died."}', /"id" is empty/],
  ["bad-report", '{"id":"r"}', /"text" is missing/],
  ["bad-report", '{"id":"r","text":["Six"]}', /"text" is a list/],
  ["bad-report", '{"id":"r","text":"Six died.","title":{}}', /"title" is an object/],
  ["bad-report", '{"id":"r","text":"Six died.","language":"English, I think"}', /language tag/],
  ["bad-date", '{"id":"r","text":"Six died.","publishedAt":"2023-02-30"}', /2023-02-30/],
  ["bad-date", '{"id":"r","text":"Six died.","publishedAt":"Monday"}', /Monday/],
  ["empty-input", '{"id":"r","text":"  "}', /report r/],
  ["empty-input", '{"id":"r","title":"Headline","text":""}', /report r/],
  ["no-words", '{"id":"r","text":"12 — 14"}', /no word/],
];

test("a line that is no report is refused by its code, with the field at fault", () => {
  for (const [code, line, says] of REFUSED) {
    assert.throws(
      () => reportFromJson(line),
      (error) => error instanceof Trouble && error.code === code && says.test(error.message),
      line,
    );
  }
});
