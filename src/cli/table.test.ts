import assert from "node:assert/strict";
import { test } from "node:test";
import { displayWidth } from "./display-width.ts";
import { type Column, tableLines, wrap } from "./table.ts";
import { ENGLISH } from "./tongue.ts";

const PLAIN = { ...ENGLISH, strong: (text: string) => text, faint: (text: string) => text };
const COLUMNS: readonly Column[] = [
  { head: "WHERE", least: 8 },
  { head: "SIDES", least: 10 },
  { head: "KILLED", align: "right", least: 6 },
  { head: "NOTE", least: 4 },
];

test("columns line up, wide characters too, and an empty column is left out", () => {
  const rows = [
    [["漢城"], ["Army"], ["6+"], [""]],
    [["Lima"], ["Police"], ["200–350"], [""]],
  ];
  assert.deepEqual(tableLines(COLUMNS, rows, 80, PLAIN), [
    "WHERE  SIDES    KILLED",
    "漢城   Army         6+",
    "Lima   Police  200–350",
  ]);
});

test("a table keeps within the screen, and rows of several lines stand apart", () => {
  const rows = [
    [["Vizcatán del Ene, Junín, PE"], ["Military Forces of Peru: 1 killed", "Shining Path: 5 killed"], ["6+"], ["x"]],
    [["Putis"], ["–"], ["–"], [""]],
  ];
  const lines = tableLines(COLUMNS, rows, 44, PLAIN);
  assert.ok(
    lines.every((line) => displayWidth(line) <= 44),
    lines.join("\n"),
  );
  assert.deepEqual(lines, [
    "WHERE         SIDES             KILLED  NOTE",
    "Vizcatán del  Military Forces       6+  x",
    "Ene, Junín,     of Peru: 1",
    "PE              killed",
    "              Shining Path: 5",
    "                killed",
    "",
    "Putis         –                      –",
  ]);
});

test("cells are made safe", () => {
  const [, row] = tableLines([COLUMNS[0]!], [[["a\u001b[2Jb\u202e"]]], 80, PLAIN);
  assert.equal(row, "a\ufffd[2Jb\ufffd");
});

test("lines break at spaces, paths after their separators, and nothing is lost", () => {
  assert.deepEqual(wrap("reports/2023/september/clash.txt", 16), ["reports/2023/", "  september/", "  clash.txt"]);
  assert.deepEqual(wrap("漢字漢字", 4), ["漢字", "漢字"]);
  assert.deepEqual(wrap("one two", 12), ["one two"]);
  for (let width = 3; width < 40; width++) {
    const text = "Military Forces of Peru (suspected): dozens (24+) killed, reports/2023-09-05/a_b.txt";
    const lines = wrap(text, width);
    assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
    assert.ok(
      lines.every((line) => displayWidth(line) <= width),
      `${width}: ${lines.join("|")}`,
    );
  }
});
