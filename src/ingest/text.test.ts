import assert from "node:assert/strict";
import { test } from "node:test";
import { Trouble } from "../model/trouble.ts";
import { givenId } from "./given.ts";
import { reportFromText } from "./text.ts";

const BODY =
  "Four soldiers and two suspected rebels died on Monday when a patrol came under fire in a coca-growing valley, the army said.";

/** The headline read (null = none), then texts that have it. */
const TITLES: readonly (readonly [string | null, readonly string[]])[] = [
  [
    "Six dead in valley clash",
    [
      `Six dead in valley clash\n\n${BODY}`,
      `Six dead in valley clash\n${BODY}`,
      `\n\n  Six dead in valley clash\n\n${BODY}`,
      `Six dead in valley clash\r\n\r\n${BODY}`,
      `# Six dead in valley clash\n\n${BODY}`,
      `Six dead in valley clash  \n\n\n${BODY}`,
    ],
  ],
  ["“Six dead” in clash", [`“Six dead” in clash\n\n${BODY}`]],
  ["Mueren seis en el VRAEM", ["Mueren seis en el VRAEM\n\nCuatro soldados murieron el lunes."]],
  [
    null,
    [
      BODY,
      "Six dead in valley clash",
      `Six people died on Monday.\n\n${BODY}`,
      // A paragraph wrapped by hand has no headline, though its first line is short and ends in no stop.
      "Gunmen killed six people on Monday in the northern town of\nMaiduguri before soldiers drove them off, the police said.\n",
      "Gunmen killed six on Monday\nin the north, police said.",
      `KABUL (Example) —\n${BODY}`,
      `${"A long first line without a stop ".repeat(8)}\n\n${BODY}`,
      "1 2 3\n\nSoldiers died.",
    ],
  ],
];

test("a headline is found where one stands, and nowhere else", () => {
  for (const [title, texts] of TITLES) {
    for (const text of texts) {
      const report = reportFromText(text, givenId("a"));
      assert.equal(report.text, text, "the text is kept to the character");
      assert.equal(report.title && text.slice(report.title.start, report.title.end), title, text);
    }
  }
});

test("a text without words is refused", () => {
  for (const [text, code] of [
    ["", "empty-input"],
    [" \n\t ", "empty-input"],
    ["12 34 — !", "no-words"],
    ["x".repeat(9 * 1024 * 1024), "too-large"],
    ["é".repeat(5 * 1024 * 1024), "too-large"],
  ] as const) {
    assert.throws(
      () => reportFromText(text, givenId("a")),
      (error) => error instanceof Trouble && error.code === code,
    );
  }
});
