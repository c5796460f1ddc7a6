import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { main } from "../src/cli/main.ts";
import { SCHEMAS, type SchemaName } from "../src/cli/schema/index.ts";
import { TROUBLES } from "../src/model/trouble.ts";

/** Text of our own, of no real incident. */
const CLASH = `Six dead in clash in Ayacucho

Four soldiers and two suspected Shining Path rebels were killed in a clash near Putis, in the Ayacucho region of Peru, on Monday, the army said.

Three other soldiers were wounded, the army said.
`;
const QUAKE =
  "An earthquake shook the south of the country on Monday. Roads were cut. Rescue teams are on their way.\n";

const folder = mkdtempSync(join(tmpdir(), "recount-cli-"));
after(() => rmSync(folder, { recursive: true }));

/** Files of the folder in which every command here runs. */
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "clash.txt": CLASH,
  "quake.txt": QUAKE,
  "clash.html": `<html><head><title>Six dead</title><meta name="date" content="2023-09-05"></head><body><article>${CLASH.split(
    "\n\n",
  )
    .map((part) => `<p>${part}</p>`)
    .join("")}</article></body></html>`,
  "empty.txt": "",
  "blank.txt": " \n\n",
  "figures.txt": "12 34 56\n",
  "binary.txt": Uint8Array.from([0, 1, 2, 3, 0, 255]),
  "report.pdf": "%PDF-1.7\n",
  "big.txt": `${"Four soldiers were killed on Monday. ".repeat(290_000)}`,
  "koi8.txt": Uint8Array.from([0xd7, 0xcf, 0xca, 0xce, 0xc1, 0x20, 0xc9, 0x20, 0xcd, 0xc9, 0xd2]),
  "latin.txt": Buffer.from("Víctor died in Perú, soldiers said on Monday.", "latin1"),
  "page.html": "<html><body><script>alert(1)</script></body></html>",
  "control\u001b[31m.txt": "",
  "broken.jsonl":
    '{"id":"a","text":"Four soldiers were killed on Monday."}\n{"id":"b","text":\n{"id":"c","text":"It rained."}\n',
  "twice.jsonl": '{"id":"a","text":"Four soldiers were killed on Monday."}\n\n{"id":"a","text":"It rained."}\n',
  "dates.jsonl": '{"id":"a","text":"Four soldiers were killed on Monday.","publishedAt":"2023-02-30"}\n',
  "fields.jsonl": '{"id":"a"}\n{"id":"b","text":7}\n[1]\n',
  "empty.jsonl": "\n\n",
  "french.txt":
    "Six soldats ont été tués lundi dans une embuscade dans le nord du pays, a annoncé le ministère de la défense.",
  "escape.txt": "Army\u001b[2J says six \u202ekilled\n\nSix soldiers were killed in a clash on Monday, the army said.",
  "sub/nested.txt": CLASH,
};
for (const [name, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

type Run = { readonly exit: number; readonly out: string; readonly err: string };

/** Runs the command line in this process, on real files, with streams that are kept. */
async function recount(
  argv: readonly string[],
  stdin: string | Uint8Array = "",
  terminal = false,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const kept = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    isTTY: terminal,
    columns: 100,
    write: (text: string, done?: () => void) => {
      kept[name] += text;
      done?.();
      return true;
    },
  });
  async function* input(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(stdin);
    for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
  }
  const io = { stdin: input(), stdout: stream("out"), stderr: stream("err"), env, cwd: () => folder };
  return { exit: await main(argv, io), ...kept };
}

/** What is handed in, the code told (null = none), and the exit code. */
const BAD: readonly (readonly [string, readonly string[], string | null, number, string?])[] = [
  ["an empty file", ["read", "empty.txt"], "empty-input", 3],
  ["a file of blanks", ["read", "blank.txt"], "empty-input", 3],
  ["a text with no word", ["read", "figures.txt"], "no-words", 3],
  ["a binary file", ["read", "binary.txt"], "binary-input", 3],
  ["a PDF", ["read", "report.pdf"], "bad-document", 3],
  ["10 MB of text", ["read", "big.txt"], "too-large", 3],
  ["a wrong encoding", ["read", "koi8.txt"], "wrong-encoding", 3],
  ["a page without an article", ["read", "page.html"], "no-article", 3],
  ["a file that is not there", ["read", "nope.txt"], "file-not-found", 3],
  ["a path through a file", ["read", "clash.txt/x"], "file-not-found", 3],
  ["a folder", ["read", "sub"], "unreadable-file", 3],
  ["a name of control characters", ["read", "control\u001b[31m.txt"], "empty-input", 3],
  ["a broken JSON line", ["read", "broken.jsonl"], "bad-json", 3],
  ["an id twice", ["read", "twice.jsonl"], "duplicate-id", 3],
  ["a file twice", ["read", "clash.txt", "clash.txt"], "duplicate-id", 3],
  ["fields of the wrong type", ["read", "fields.jsonl"], "bad-report", 3],
  ["a date that is no date, in a line", ["read", "dates.jsonl"], "bad-date", 3],
  ["JSONL without a line", ["read", "empty.jsonl"], "empty-input", 3],
  ["standard input closed at once", ["read", "-"], "empty-input", 3],
  ["standard input closed within a line", ["read", "--jsonl", "-"], "bad-json", 3, '{"id":"a","te'],
  ["a language without a pack", ["read", "french.txt"], null, 0],
  ["an unknown language", ["read", "clash.txt", "--language", "xx"], "unknown-language", 2],
  ["a date that is no date", ["read", "clash.txt", "--published", "2023-02-30"], "bad-date", 2],
  ["a date in words", ["read", "clash.txt", "--published", "monday"], "bad-date", 2],
  ["a country that is no code", ["read", "clash.txt", "--country", "Peru"], "bad-usage", 2],
  ["a format that is none", ["read", "clash.txt", "--format", "xml"], "bad-usage", 2],
  ["a mistyped option", ["read", "clash.txt", "--publishd", "2023-09-05"], "bad-usage", 2],
  ["a mistyped command", ["raed", "clash.txt"], "bad-usage", 2],
  ["one report to compare", ["compare", "clash.txt"], "bad-usage", 2],
  ["a report compared with itself", ["compare", "clash.txt", "clash.txt"], "duplicate-id", 3],
  ["a report compared with nothing", ["compare", "clash.txt", "nope.txt"], "file-not-found", 3],
  ["a value that is not there", ["explain", "clash.txt", "e9.killed"], "not-found", 4],
  ["a schema that is none", ["schema", "ledger"], "bad-usage", 2],
  ["a pack that is not there", ["read", "clash.txt", "--pack", "nope.tsv"], "file-not-found", 3],
  ["mentions that are missing", ["places", "clash.txt", "--mentions"], "bad-report", 3],
];

describe("bad input gets one coded line and its exit code", () => {
  for (const [name, argv, code, exit, stdin] of BAD) {
    test(name, async () => {
      const run = await recount(argv, stdin);
      assert.equal(run.exit, exit, run.err);
      const lines = run.err.split("\n").slice(0, -1);
      if (code === null) return assert.deepEqual(lines, []);
      assert.ok(
        lines.some((line) => line.startsWith(`recount: ${code}: ${TROUBLES[code as keyof typeof TROUBLES].says}`)),
        run.err,
      );
      assert.ok(
        lines.every((line) => line.startsWith("recount: ")),
        run.err,
      );
      assert.ok(
        lines.some((line) => line.endsWith(TROUBLES[code as keyof typeof TROUBLES].todo)),
        run.err,
      );
      assert.ok(!/[^\n\P{Cc}]/u.test(run.err), "no control character");
    });
  }
});

test("one bad input leaves the others read, in their order", async () => {
  const files = ["clash.txt", "empty.txt", "broken.jsonl", "nope.txt", "quake.txt"];
  const { exit, out, err } = await recount(["read", ...files]);
  assert.equal(exit, 3);
  assert.deepEqual(
    readings(out).map(({ id }) => id),
    ["clash.txt", "a", "c", "quake.txt"],
  );
  assert.deepEqual(
    err
      .split("\n")
      .slice(0, -1)
      .map((line) => line.split(":")[1]!.trim()),
    ["empty-input", "bad-json", "file-not-found"],
  );
  assert.match(err, /\(broken\.jsonl:2\)/);
});

test("a typo is answered with a suggestion, never with a run", async () => {
  const { out, err } = await recount(["raed", "clash.txt"]);
  assert.equal(out, "");
  assert.match(err, /unknown command 'raed'; did you mean read\?/);
  assert.match((await recount(["read", "--publishd", "x"])).err, /did you mean --published\?/);
});

test("a report in a language that nobody here reads is declined with a note", async () => {
  const [reading] = readings((await recount(["read", "french.txt"])).out);
  assert.equal(reading.relevant, false);
  assert.deepEqual(
    reading.notes.map(({ code }: { readonly code: string }) => code),
    ["unknown-language"],
  );
  assert.equal(reading.language, "fr");
});

test("Windows-1252 is read, and told", async () => {
  const { exit, out, err } = await recount(["read", "latin.txt"]);
  assert.equal(exit, 0);
  assert.match(readings(out)[0].text, /Víctor died in Perú/);
  assert.equal(err, "recount: note: read as Windows-1252, for it is not UTF-8 (latin.txt)\n");
});

/** Ways of handing in one report, that must give one reading but for id and what the form itself tells. */
test("a report gives the same events from a file, a folder below, a pipe and a line of JSON", async () => {
  const line = JSON.stringify({ id: "j", text: CLASH, publishedAt: "2023-09-05" });
  const runs = [
    await recount(["read", "clash.txt", "--published", "2023-09-05"]),
    await recount(["read", "sub/nested.txt", "--published", "2023-09-05"]),
    await recount(["read", "--published", "2023-09-05"], CLASH),
    await recount(["read", "-", "--published", "2023-09-05"], `\uFEFF${CLASH}`),
    await recount(["read", "--jsonl"], line),
    await recount(["read", "-"], line),
  ];
  for (const { exit, err } of runs) assert.equal(exit, 0, err);
  const all = runs.map(({ out }) => readings(out)[0]);
  for (const { events } of all.slice(1, 4)) assert.deepEqual(events, all[0].events);
  assert.deepEqual(all[4].events, all[5].events);
  assert.deepEqual(
    all.map(({ id }) => id),
    ["clash.txt", "sub/nested.txt", "-", "-", "j", "j"],
  );
  assert.ok(all.every(({ publishedAt }) => publishedAt === "2023-09-05"));
});

test("what a reading rests on is in it: every span slices, no trees, text on demand, other keys handed back", async () => {
  const line = JSON.stringify({ id: "j", title: "Six dead", text: CLASH, row: { of: ["the", "caller"] } });
  const [reading] = readings((await recount(["read"], line)).out);
  assert.equal(reading.text, `Six dead\n\n${CLASH}`);
  assert.equal(reading.title, "Six dead");
  assert.deepEqual(reading.extra, { row: { of: ["the", "caller"] } });
  const text = JSON.stringify(reading);
  assert.ok(!text.includes('"from":'));
  const [bare] = readings((await recount(["read", "--no-text"], line)).out);
  assert.deepEqual(bare, Object.fromEntries(Object.entries(reading).filter(([key]) => key !== "text")));
});

test("JSON is an object for one file and a list for more", async () => {
  const one = JSON.parse((await recount(["read", "clash.txt", "--format", "json"])).out);
  assert.equal(one.id, "clash.txt");
  const two = JSON.parse((await recount(["read", "clash.txt", "quake.txt", "--format", "json"])).out);
  assert.deepEqual(
    two.map(({ id }: { readonly id: string }) => id),
    ["clash.txt", "quake.txt"],
  );
  const lines = JSON.parse((await recount(["read", "broken.jsonl", "--format", "json"])).out);
  assert.equal(lines.length, 2);
  assert.deepEqual(JSON.parse((await recount(["read", "empty.txt", "--format", "json"])).out), []);
});

test("a terminal gets a table within its width, without one control character of the report", async () => {
  const { out } = await recount(["read", "escape.txt", "clash.txt", "--published", "2023-09-05"], "", true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: our own marks are taken off first
  const plain = out.replaceAll(/\u001b\[\d+m/g, "");
  assert.ok(!/[^\n\P{Cc}]|\p{Cf}/u.test(plain), JSON.stringify(plain));
  assert.match(plain, /WHEN +WHERE +WHAT +SIDES +KILLED/);
  assert.match(plain, /2023-09-04 .*Putis.*battle.* 6 /);
  for (const line of plain.split("\n")) assert.ok(line.length <= 100, line);
});

test("colour is for terminals, and for nobody who set NO_COLOR", async () => {
  const argv = ["read", "clash.txt", "--format", "table"];
  assert.ok((await recount(argv, "", true)).out.includes("\u001b[2m"));
  assert.ok(!(await recount(argv, "", true, { NO_COLOR: "1" })).out.includes("\u001b"));
  assert.ok(!(await recount(argv)).out.includes("\u001b"));
});

test("JSONL streams: a reading comes out before the next report is sent", async () => {
  const seen: string[] = [];
  const line = (id: string) => Buffer.from(`${JSON.stringify({ id, text: CLASH })}\n`);
  async function* slowly(): AsyncGenerator<Uint8Array> {
    yield line("first");
    assert.deepEqual(seen, ["first"]);
    yield line("second");
  }
  const stdout = {
    write: (text: string, done?: () => void) => {
      seen.push(JSON.parse(text).id);
      done?.();
      return true;
    },
  };
  const exit = await main(["read", "--jsonl"], { stdin: slowly(), stdout, stderr: stdout, env: {}, cwd: () => folder });
  assert.equal(exit, 0);
  assert.deepEqual(seen, ["first", "second"]);
});

test("a reader of the pipe that has seen enough is no fault", async () => {
  const closed = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
  const stdout = {
    write: (_: string, done?: (error: Error) => void) => {
      done?.(closed);
      return false;
    },
  };
  const said: string[] = [];
  const stderr = {
    write: (text: string, done?: () => void) => {
      said.push(text);
      done?.();
      return true;
    },
  };
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const io = { stdin: nothing(), stdout, stderr, env: {}, cwd: () => folder };
  assert.equal(await main(["read", "clash.txt"], io), 0);
  assert.deepEqual(said, []);
});

test("every output is as its schema says, key for key", async () => {
  const read = await recount(["read", "clash.txt", "quake.txt", "french.txt", "--published", "2023-09-05"]);
  for (const line of read.out.trim().split("\n")) validate("reading", line);
  const bare = await recount(["read", "clash.txt", "--no-text"]);
  validate("reading", bare.out);
  const linked = await recount(["link", "clash.txt", "sub/nested.txt", "--published", "2023-09-05", "--pairs", "all"]);
  validate("linked", linked.out);
  validate("places", (await recount(["places", "clash.txt"])).out);
});

test("schema prints each shape as JSON Schema", async () => {
  for (const name of Object.keys(SCHEMAS)) {
    const { exit, out } = await recount(["schema", name]);
    assert.equal(exit, 0);
    assert.equal(JSON.parse(out).$schema, "https://json-schema.org/draft/2020-12/schema");
  }
});

test("link takes reports and readings alike, and the order changes nothing", async () => {
  const files = ["clash.txt", "sub/nested.txt", "quake.txt"];
  const direct = await recount(["link", ...files, "--published", "2023-09-05"]);
  const read = await recount(["read", ...files, "--published", "2023-09-05"]);
  const piped = await recount(["link"], read.out);
  assert.equal(piped.exit, 0, piped.err);
  assert.deepEqual(JSON.parse(piped.out), JSON.parse(direct.out));
  const turned = await recount(["link"], read.out.trim().split("\n").reverse().join("\n"));
  assert.deepEqual(JSON.parse(turned.out), JSON.parse(direct.out));
  const { events } = JSON.parse(direct.out);
  assert.equal(events.length, 1, "two prints of one report are one incident");
  assert.equal(events[0].mentions.length, 2);
  const bare = await recount(["read", "clash.txt", "--no-text"]);
  const refused = await recount(["link"], bare.out);
  assert.equal(refused.exit, 3);
  assert.match(refused.err, /bad-report.*without its text/);
});

test("compare sets two reports side by side, row by row", async () => {
  const { exit, out } = await recount(["compare", "clash.txt", "sub/nested.txt", "--published", "2023-09-05"]);
  assert.equal(exit, 0);
  const comparison = JSON.parse(out);
  assert.equal(comparison.verdict, "same");
  assert.ok(comparison.rows.length >= 5);
  const table = await recount(["compare", "clash.txt", "sub/nested.txt", "--format", "table"]);
  assert.match(table.out, /The same incident/);
  const late = await recount([
    "compare",
    "clash.txt",
    "sub/nested.txt",
    "--published",
    "2023-09-05",
    "--published-b",
    "2021-03-02",
  ]);
  assert.notEqual(JSON.parse(late.out).verdict, "same");
});

test("explain shows how a number was derived, down to the words and their place", async () => {
  const { exit, out } = await recount(["explain", "clash.txt", "e1.killed"]);
  assert.equal(exit, 0);
  assert.match(out, /^e1\.killed = 6 \(exact\), stated\n└─ \S+ {2}“[^”]+” \d+–\d+, line \d/);
  for (const [, quote, start, end] of out.matchAll(/“([^”]+)” (\d+)–(\d+)/g)) {
    assert.equal(CLASH.slice(Number(start), Number(end)).slice(0, 60), quote!.slice(0, 60));
  }
  const side = await recount(["explain", "clash.txt", "e1.sides.0"]);
  assert.match(side.out, /^e1\.sides\.0 = /);
  assert.match(side.out, /\ne1\.sides\.0\.killed = /);
  const all = await recount(["explain", "clash.txt"]);
  assert.match(all.out, /e1\.when = /);
  const silent = await recount(["explain", "quake.txt"]);
  assert.deepEqual([silent.exit, silent.err], [0, ""]);
  assert.match(silent.out, /nothing to explain/);
});

test("places finds names with coordinates, or just those at the spans given", async () => {
  const all = JSON.parse((await recount(["places", "clash.txt", "--format", "json"])).out);
  const putis = all.places.find(({ name }: { readonly name: string }) => name === "Putis");
  assert.equal(putis.country, "PE");
  assert.equal(CLASH.slice(putis.start, putis.end), "Putis");
  const at = CLASH.indexOf("Putis");
  const asked = [
    { id: "m", text: CLASH, mentions: [{ start: at, end: at + 5 }] },
    { id: "n", text: "Six soldiers died.", mentions: [{ start: 4, end: 12 }] },
    { id: "o", text: "Six soldiers died.", mentions: [] },
  ];
  const run = await recount(["places", "--mentions"], asked.map((report) => JSON.stringify(report)).join("\n"));
  const [named, nowhere, none] = readings(run.out);
  assert.equal(named.places.length, 1);
  assert.equal(named.places[0].admin1, "Ayacucho");
  assert.deepEqual(nowhere.places, [null]);
  assert.deepEqual(none.places, []);
});

test("help shows examples first; version is the package's", async () => {
  for (const argv of [[], ["--help"], ["read", "--help"], ["help", "read"], ["explain", "-h"]]) {
    const { exit, out, err } = await recount(argv);
    assert.deepEqual([exit, err], [0, ""], argv.join(" "));
    assert.ok(out.indexOf("Examples") > 0 && out.indexOf("Examples") < out.indexOf("Usage"), argv.join(" "));
  }
  assert.match((await recount(["--version"])).out, /^\d+\.\d+\.\d+\n$/);
});

test("in Spanish: help, tables and errors; JSON is the same in both languages", async () => {
  const table = await recount(["read", "clash.txt", "--published", "2023-09-05", "--format", "table", "--lang", "es"]);
  assert.match(table.out, /^CUÁNDO +DÓNDE +QUÉ +PARTES +MUERTOS +HERIDOS/);
  assert.match(table.out, /Sendero Luminoso/);
  assert.match(table.out, /Fuerzas Militares de Perú/);
  const help = await recount(["--lang=es", "read", "--help"]);
  assert.match(help.out, /^Lee informes[\s\S]*Ejemplos[\s\S]*Uso[\s\S]*Argumentos[\s\S]*Opciones/);
  const wrong = await recount(["raed", "--lang", "es"]);
  assert.equal(wrong.exit, 2);
  assert.equal(
    wrong.err,
    "recount: bad-usage: no se entiende la orden: no existe la orden «raed»; ¿quiso decir read? — véase --help\n",
  );
  const lost = await recount(["read", "gone.txt", "--lang", "es"]);
  assert.equal(lost.err, "recount: file-not-found: no existe ese archivo (gone.txt) — compruebe la ruta\n");
  const other = await recount(["read", "clash.txt", "--lang", "fr"]);
  assert.match(other.err, /^recount: bad-usage: .*--lang takes en or es, not fr/);
  const [english, spanish] = [
    await recount(["read", "clash.txt"]),
    await recount(["read", "clash.txt", "--lang", "es"]),
  ];
  assert.equal(spanish.out, english.out);
});

// The shape of a reading is what the schema test checks; here only a few keys are looked at.
// biome-ignore lint/suspicious/noExplicitAny: parsed JSON
function readings(out: string): any[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Valid, and no key that the schema does not know: parsing drops those. */
function validate(name: SchemaName, json: string): void {
  const value = JSON.parse(json);
  assert.deepEqual(SCHEMAS[name].parse(value), value);
}
