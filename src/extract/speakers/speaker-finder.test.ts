import assert from "node:assert/strict";
import { test } from "node:test";
import { plainReport } from "../../../tests/contracts/report.ts";
import { openReader } from "../../cli/open-reader.ts";
import * as english from "../../packs/en/speech.corpus.ts";
import * as spanish from "../../packs/es/speech.corpus.ts";

const { read } = openReader();

for (const [language, { SILENT, SPEAKS, TAKES_UP, WHOSE }] of [
  ["en", english],
  ["es", spanish],
] as const) {
  const readingOf = (text: string) => read({ ...plainReport("r", text, "2023-09-06"), language });
  const speakersIn = (text: string) =>
    readingOf(text).speakers.map(({ name, via }) => (via.length === 0 ? name : `${name} via ${via.join(", ")}`));

  for (const [text, names] of [...SPEAKS, ...TAKES_UP]) {
    test(`${names.join(" and ")} speak: ${text}`, () => {
      assert.deepEqual(speakersIn(text), names);
    });
  }

  for (const text of SILENT) {
    test(`nobody speaks: ${text}`, () => {
      assert.deepEqual(speakersIn(text), []);
    });
  }

  for (const [text, who, speaker, stance] of WHOSE) {
    test(`“${who}” is the word of ${speaker ?? "the report"}: ${text}`, () => {
      const events = readingOf(text).events;
      const told = events.flatMap((event) =>
        event.claims.map((claim) => ({
          claim,
          by: event.speakers.find(({ id }) => id === claim.speaker)?.name ?? null,
        })),
      );
      const claim = told.find(({ claim }) => claim.who === who);
      assert.ok(claim, `no claim of ${who}: ${told.map(({ claim }) => claim.who).join("; ")}`);
      assert.deepEqual([claim.by, claim.claim.stance], [speaker, stance]);
    });
  }
}
