import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, describe, test } from "node:test";
import { type Run, run, runApart, start } from "./contracts/command.ts";
import { sampleReading, sampleReport, type Told } from "./contracts/sample.ts";

const room = mkdtempSync(join(tmpdir(), "recount-ledger-"));
after(() => rmSync(room, { recursive: true }));
let rooms = 0;

/** Two papers tell of one attack, a third of another; the last text holds what must reach no terminal and no sheet. */
const STORIES: readonly (readonly [id: string, publishedAt: string, text: string, told: Told])[] = [
  [
    "wire",
    "2024-04-04",
    "Six soldiers were killed in an attack on a patrol near Putis on Wednesday, the army said. Rebels hit the patrol.",
    { trigger: "attack", toll: "Six soldiers", killed: 6, day: "2024-04-03" },
  ],
  [
    "paper",
    "2024-04-04",
    "LIMA - Six soldiers were killed in an attack on a patrol near Putis on Wednesday, according to the army.",
    { trigger: "attack", toll: "Six soldiers", killed: 6, day: "2024-04-03" },
  ],
  [
    "=1+1|\u001b[31mred\n",
    "2024-06-21",
    "\u001b[2J<script>alert(1)</script> At a wedding in Tumbes an attack left nine guests dead on 20 June, police said.",
    { trigger: "attack", toll: "nine guests", killed: 9, day: "2024-06-20" },
  ],
];

/** A folder of its own with the stories as readings in `stories.jsonl`. */
function fresh(): string {
  const folder = join(room, String(rooms++));
  mkdirSync(folder);
  const lines = STORIES.map(([id, publishedAt, text, told]) =>
    JSON.stringify(sampleReading(sampleReport(text, { id, publisher: id, publishedAt }), told)),
  );
  writeFileSync(join(folder, "stories.jsonl"), `${lines.join("\n")}\n`);
  return folder;
}

async function withStories(): Promise<string> {
  const folder = fresh();
  assert.equal((await run(folder, ["ingest", "stories.jsonl"])).exit, 0);
  return folder;
}

async function events(folder: string, ...filter: readonly string[]) {
  const { exit, out, err } = await run(folder, ["events", "--format", "json", "--sort", "date", ...filter]);
  assert.deepEqual({ exit, err }, { exit: 0, err: "" });
  return JSON.parse(out) as readonly { id: string; reports: number; killed: { low: number; best: number } | null }[];
}

const ids = async (folder: string, ...filter: readonly string[]) =>
  (await events(folder, ...filter)).map(({ id }) => id);
const reportsOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; status: string; mentions: number });

describe("eval links", () => {
  const known = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

  test("pairs and incidents are scored, by name; what the ledger lacks is told", async () => {
    const folder = await withStories();
    const pairs = known(
      { left: "wire", right: "paper", verdict: "same" },
      { left: "paper", right: STORIES[2]![0], verdict: "different" },
      { left: "wire", right: "nowhere", verdict: "same" },
    );
    const { exit, out } = await run(folder, ["eval", "links", "-", "--format", "json"], pairs);
    const { listed, closeMerged, missing } = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(
      { exit, listed, closeMerged, missing },
      {
        exit: 0,
        listed: { precision: 100, recall: 50, f: 66.66666666666666, same: 2, different: 1 },
        closeMerged: { count: 0, of: 1 },
        missing: ["nowhere"],
      },
    );
    const incidents = known(
      { report: "wire", incident: "putis" },
      { report: "paper", incident: "putis", group: null },
      { report: STORIES[2]![0], incident: "tumbes" },
    );
    const table = await run(folder, ["eval", "links", "-", "--format", "table"], incidents);
    assert.match(
      table.out,
      /pairs of reports +100\.0 +100\.0 +100\.0\n.*B³.* 100\.0 .*\n\n3 reports of 2 incidents stand in 2 events/,
    );
  });

  test("what is no list of known links is told with its line", async () => {
    const folder = await withStories();
    const codes: readonly (readonly [input: string, exit: number, said: RegExp])[] = [
      ["", 3, /nothing to read/],
      ["{", 3, /no JSON object/],
      [known({ left: "a", right: "b", verdict: "maybe" }), 3, /line 1: a verdict is same or different/],
      [known({ report: "a", incident: "x" }, { report: "b" }), 3, /line 2: no incident/],
    ];
    for (const [input, exit, said] of codes) {
      const found = await run(folder, ["eval", "links", "-"], input);
      assert.equal(found.exit, exit);
      assert.match(found.err, said);
    }
    assert.equal((await run(folder, ["eval", "links", "absent.jsonl"])).exit, 3);
  });
});

describe("ingest", () => {
  test("what is new is told and kept; again, nothing changes", async () => {
    const folder = fresh();
    const first = await run(folder, ["ingest", "stories.jsonl"]);
    assert.deepEqual(
      reportsOf(first.out).map(({ status, mentions }) => [status, mentions]),
      [
        ["new", 1],
        ["new", 1],
        ["new", 1],
      ],
    );
    const before = readLedger(folder);
    const again = await run(folder, ["ingest", "stories.jsonl", "--format", "text"]);
    assert.match(again.out, /^Ingested 3: 0 new, 3 already there, 0 changed\./);
    assert.deepEqual(readLedger(folder), before);
    assert.deepEqual(await events(folder).then((all) => all.map(({ id, reports }) => [id, reports])), [
      ["RC-00001", 2],
      ["RC-00002", 1],
    ]);
  });

  test("the order of the reports does not change the groups", async () => {
    const folder = fresh();
    const lines = readFileSync(join(folder, "stories.jsonl"), "utf8").trimEnd().split("\n");
    for (const line of lines.toReversed()) assert.equal((await run(folder, ["ingest", "-", "--jsonl"], line)).exit, 0);
    assert.deepEqual(
      (await events(folder)).map(({ reports }) => reports),
      [2, 1],
    );
  });

  test("one bad line is told, the others are taken, exit 3", async () => {
    const folder = fresh();
    const { exit, err } = await run(folder, ["ingest", "stories.jsonl", "-", "no-such-file.txt"], '{"id":"x"}\n');
    assert.equal(exit, 3);
    assert.match(err, /bad-report.*standard input:1/);
    assert.match(err, /file-not-found.*no-such-file/);
    assert.equal((await events(folder)).length, 2);
  });

  test("another text under one URL replaces the first; ids and decisions lead on", async () => {
    const folder = fresh();
    const url = "https://example.org/a";
    const versions = ["Six", "Seven"].map((word, i) => {
      const text = `${word} soldiers were killed in an attack near Putis on Wednesday, the army said.`;
      const report = sampleReport(text, { id: word, url, publisher: "wire", publishedAt: "2024-04-04" });
      const told = { trigger: "attack", toll: `${word} soldiers`, killed: 6 + i, day: "2024-04-03" };
      return JSON.stringify(sampleReading(report, told));
    });
    assert.equal(reportsOf((await run(folder, ["ingest", "-", "--jsonl"], versions[0]!)).out)[0]?.status, "new");
    assert.deepEqual(
      (await events(folder)).map(({ id, killed }) => [id, killed?.best]),
      [["RC-00001", 6]],
    );
    assert.equal(reportsOf((await run(folder, ["ingest", "-", "--jsonl"], versions[1]!)).out)[0]?.status, "changed");
    assert.deepEqual(
      (await events(folder)).map(({ id, killed }) => [id, killed?.best]),
      [["RC-00001", 7]],
    );
    assert.equal((await run(folder, ["check"])).exit, 0);
  });
});

test("two ingests of the same reports at once: each is kept once", async () => {
  const folder = fresh();
  const many = Array.from({ length: 200 }, (_, i) => {
    const report = sampleReport(`Story ${i}: six villagers were killed in an attack on 3 April.`, { id: `s${i}` });
    return JSON.stringify(sampleReading(report, { trigger: "attack", toll: "six villagers", killed: 6 }));
  });
  writeFileSync(join(folder, "many.jsonl"), many.join("\n"));
  const both = [start(folder, ["ingest", "many.jsonl"]), start(folder, ["ingest", "many.jsonl"])].map(
    (child) =>
      new Promise<readonly [number | null, string]>((resolve) => {
        let out = "";
        child.stdout.on("data", (data: Buffer) => {
          out += data.toString();
        });
        child.stderr.on("data", (data: Buffer) => {
          out += data.toString();
        });
        child.once("close", (code) => resolve([code, out]));
      }),
  );
  const told = await Promise.all(both);
  assert.deepEqual(
    told.map(([code]) => code),
    [0, 0],
    told.map(([, out]) => out.slice(-300)).join(),
  );
  const fresher = told.flatMap(([, out]) => reportsOf(out)).filter(({ status }) => status === "new");
  assert.equal(new Set(fresher.map(({ id }) => id)).size, 200);
  assert.equal(fresher.length, 200);
  const { exit, out } = await run(folder, ["check", "--json"]);
  assert.equal(exit, 0, out);
  assert.equal((JSON.parse(out) as { reports: number }).reports, 200);
});

describe("events", () => {
  test("each filter reaches the ledger", async () => {
    const folder = await withStories();
    const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
      [[], ["RC-00001", "RC-00002"]],
      [["--from", "2024-05"], ["RC-00002"]],
      [["--to", "2024-04-03"], ["RC-00001"]],
      [
        ["--country", "pe"],
        ["RC-00001", "RC-00002"],
      ],
      [["--country", "CO"], []],
      [["--kind", "attack,bombing", "--min-killed", "7"], ["RC-00002"]],
      [["--max-killed", "6"], ["RC-00001"]],
      [["--q", "WEDDING tumbes"], ["RC-00002"]],
      [["--has", "duplicate"], ["RC-00001"]],
      [["--limit", "1"], ["RC-00001"]],
    ];
    for (const [filter, expected] of cases) assert.deepEqual(await ids(folder, ...filter), expected, filter.join(" "));
  });

  test("a filter that makes no sense is told, exit 2", async () => {
    const folder = await withStories();
    for (const filter of [
      ["--kind", "murder"],
      ["--from", "soon"],
      ["--min-killed", "-1"],
      ["--bbox", "1,2,3"],
      ["--near", "1,2,x"],
      ["--sort", "colour"],
      ["--limit", "0"],
    ]) {
      assert.equal((await run(folder, ["events", ...filter])).exit, 2, filter.join(" "));
    }
  });

  test("no match is no error, but for those who ask", async () => {
    const folder = await withStories();
    assert.equal((await run(folder, ["events", "--country", "CO"])).exit, 0);
    assert.equal((await run(folder, ["events", "--country", "CO", "--exit-status"])).exit, 1);
  });
});

describe("show", () => {
  test("each figure stands on its quote, its speaker and its report", async () => {
    const folder = await withStories();
    const { out } = await run(folder, ["show", "RC-00001", "--format", "text", "--why"]);
    assert.match(out, /killed 6/);
    assert.equal(out.match(/“Six soldiers”/g)?.length, 2);
    assert.match(out, /same \+\d/);
    assert.match(out, /words +likeness of words/);
  });

  test("an id that was never given out is not found, exit 4", async () => {
    const folder = await withStories();
    for (const id of ["RC-00077", "77", "m123", "x"]) assert.equal((await run(folder, ["show", id])).exit, 4, id);
  });
});

describe("decisions", () => {
  test("a merge is undone to the very same events, and the id goes on leading", async () => {
    const folder = await withStories();
    const before = await bare(folder);
    assert.equal((await run(folder, ["merge", "RC-00002", "1", "--reason", "same"])).exit, 0);
    assert.deepEqual(await ids(folder), ["RC-00001"]);
    const shown = await run(folder, ["show", "RC-00002", "--format", "json"]);
    assert.equal((JSON.parse(shown.out) as { id: string }).id, "RC-00001");
    assert.equal((await run(folder, ["undo"])).exit, 0);
    assert.deepEqual(await bare(folder), before);
    assert.equal((await run(folder, ["check"])).exit, 0);
  });

  test("a split stands against the model, also when more comes in", async () => {
    const folder = await withStories();
    const report = await reportNamed(folder, "paper");
    assert.equal((await run(folder, ["split", "1", "--out", report])).exit, 0);
    assert.equal((await ids(folder)).length, 3);
    const more = sampleReport("A fair was held in Lima. Nobody came to harm in any attack, no soldiers died.", {
      id: "z",
    });
    const reading = sampleReading(more, { trigger: "attack", toll: "no soldiers", killed: 0, day: "2020-01-01" });
    assert.equal((await run(folder, ["ingest", "-", "--jsonl"], JSON.stringify(reading))).exit, 0);
    assert.equal((await ids(folder)).length, 4);
    assert.equal((await run(folder, ["undo"])).exit, 0);
    assert.equal((await ids(folder)).length, 3);
  });

  test("what a person kept apart is joined only by overruling it", async () => {
    const folder = await withStories();
    assert.equal((await run(folder, ["decide", "1", "2", "different", "--reason", "weeks apart"])).exit, 0);
    const refused = await run(folder, ["merge", "1", "2"]);
    assert.deepEqual([refused.exit, /contradicts-decision.*tester/.test(refused.err)], [5, true]);
    assert.equal((await ids(folder)).length, 2);
    assert.equal((await run(folder, ["merge", "1", "2", "--override"])).exit, 0);
    assert.equal((await ids(folder)).length, 1);
    assert.equal((await run(folder, ["check"])).exit, 0);
  });

  test("an undo can be undone; what is undone cannot be again", async () => {
    const folder = await withStories();
    const { change } = JSON.parse((await run(folder, ["merge", "1", "2"])).out) as { change: number };
    const undo = JSON.parse((await run(folder, ["undo", String(change)])).out) as { change: number };
    assert.equal((await run(folder, ["undo", String(change)])).exit, 5);
    assert.equal((await run(folder, ["undo", String(undo.change)])).exit, 0);
    assert.deepEqual(await ids(folder), ["RC-00001"]);
    assert.equal((await run(folder, ["undo", "1"])).exit, 5);
    assert.equal((await run(folder, ["undo", "999"])).exit, 4);
  });

  test("the history tells who, what and why, and notices what was altered", async () => {
    const folder = await withStories();
    await run(folder, ["decide", "1", "2", "different", "--reason", "weeks apart"]);
    const { out } = await run(folder, ["history", "RC-00001", "--format", "jsonl"]);
    const [latest] = out
      .split("\n")
      .map((line) => (line === "" ? null : (JSON.parse(line) as Record<string, unknown>)));
    assert.deepEqual(
      [latest?.op, latest?.reason, latest?.by],
      ["decide", "weeks apart", { kind: "person", name: "tester" }],
    );
    assert.equal((await run(folder, ["history", "verify"])).exit, 0);
    tamper(
      folder,
      "drop trigger change_payloads_update_only_to_erase; update change_payloads set payload = replace(payload, 'weeks', 'hours')",
    );
    assert.equal((await run(folder, ["history", "verify"])).exit, 6);
    assert.equal((await run(folder, ["check"])).exit, 6);
  });
});

describe("takedown", () => {
  test("it only says what would go, until --yes; then the tombstone is all there is", async () => {
    const folder = await withStories();
    const report = await reportNamed(folder, "paper");
    const takedown = (...more: readonly string[]) =>
      run(folder, ["takedown", "--report", report, "--reason", "asked", ...more]);
    const tried = await takedown();
    assert.deepEqual([tried.exit, JSON.parse(tried.out).change, JSON.parse(tried.out).reports], [0, null, [report]]);
    assert.match(tried.err, /Nothing was changed/);
    assert.equal((await run(folder, ["takedown"])).out, "");
    assert.equal((await takedown("--yes")).exit, 0);
    assert.equal((await takedown("--yes")).exit, 4);
    assert.match(
      (await run(folder, ["takedown"])).out,
      new RegExp(`"report":"${report}".*"reason":"asked".*"scrubbed":true`),
    );
    assert.match((await run(folder, ["history", "--format", "table"])).out, /takedown .*asked/);
    for (const check of [["check"], ["history", "verify"]]) assert.equal((await run(folder, check)).exit, 0);
  });

  test("an interrupted one is told by check and finished later; a wrong command line is told", async () => {
    const folder = await withStories();
    const report = await reportNamed(folder, "paper");
    assert.equal((await run(folder, ["takedown", "--report", report, "--reason", "asked", "--yes"])).exit, 0);
    tamper(folder, "update takedowns set scrubbed = 0");
    assert.match((await run(folder, ["check", "--json"])).out, /takedown-unfinished/);
    assert.equal((await run(folder, ["takedown", "--finish"])).exit, 0);
    assert.equal((await run(folder, ["check"])).exit, 0);
    for (const wrong of [
      ["--report", "r1"],
      ["--name", "-", "--reason", "x"],
      ["--report", "r1", "--name", "x"],
    ]) {
      assert.equal((await run(folder, ["takedown", ...wrong])).exit, 2, wrong.join(" "));
    }
  });
});

describe("people", () => {
  test("elsewhere a ledger is served only with accounts; the invitation lets in", async () => {
    const folder = await withStories();
    const refused = await run(folder, ["serve", "--host", "0.0.0.0", "--port", "0"]);
    assert.deepEqual([refused.exit, /no-accounts/.test(refused.err)], [8, true]);
    const invited = await run(folder, ["people", "invite", "Ana", "--role", "admin"]);
    const { invitation } = JSON.parse(invited.out) as { invitation: string };
    assert.match((await run(folder, ["people", "list"])).out, /"name":"Ana","role":"admin"/);
    assert.equal((await run(folder, ["people", "remove", "Ana"])).exit, 2);
    assert.equal((await run(folder, ["people", "role", "Ana", "--role", "king"])).exit, 2);
    assert.equal((await run(folder, ["people", "remove", "Bob"])).exit, 4);
    const server = start(folder, ["serve", "--host", "0.0.0.0", "--port", "0"]);
    try {
      const url = await new Promise<string>((resolve, reject) => {
        server.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
        server.stderr.once("data", (data: Buffer) => reject(new Error(data.toString())));
      });
      const base = `http://127.0.0.1:${new URL(url).port}/api/v1`;
      assert.equal((await fetch(`${base}/events`)).status, 401);
      const body = JSON.stringify({ invitation, password: "correct horse battery" });
      const headers = { "content-type": "application/json" };
      const session = await fetch(`${base}/session`, { method: "POST", headers, body });
      assert.deepEqual(await session.json(), { name: "Ana", role: "admin", accounts: true });
      const cookie = /^[^;]+/.exec(session.headers.get("set-cookie")!)![0];
      assert.equal((await fetch(`${base}/events`, { headers: { cookie } })).status, 200);
    } finally {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await ended;
    }
  });
});

describe("check finds what was broken on purpose", () => {
  const breakages: readonly (readonly [name: string, sql: string, code: string])[] = [
    [
      "a report's text",
      "drop trigger reports_update_only_to_erase; update reports set text = text || '.' where seq = 1",
      "report-altered",
    ],
    ["a quote", `update claims set quotes = '["Five soldiers"]' where about = 'killed'`, "quote-mismatch"],
    [
      "bounds the wrong way round",
      "update claims set low = 9, high = 1 where about = 'killed'",
      "low-greater-than-high",
    ],
    ["a mention whose event is gone", "delete from events where seq = 1", "orphan"],
    ["an event that nothing tells of", "update mentions set event_seq = 1", "empty-event"],
    [
      "a change that was removed",
      "drop trigger changes_kept; pragma foreign_keys = off; delete from changes where seq = 2",
      "history-broken",
    ],
    [
      "what a change held, erased without a takedown",
      "drop trigger change_payloads_delete_only_to_erase; delete from change_payloads where change_seq = 2",
      "history-broken",
    ],
  ];
  for (const [name, sql, code] of breakages) {
    test(name, async () => {
      const folder = await withStories();
      assert.equal((await run(folder, ["check"])).exit, 0);
      tamper(folder, sql);
      const { exit, out } = await run(folder, ["check", "--json"]);
      const { faults } = JSON.parse(out) as { faults: readonly { code: string }[] };
      assert.equal(exit, 6);
      assert.ok(
        faults.some((fault) => fault.code === code),
        JSON.stringify(faults),
      );
    });
  }
});

describe("export", () => {
  test("each format, to a pipe and to a file, the same bytes each time", async () => {
    const folder = await withStories();
    for (const format of ["csv", "json", "jsonl", "geojson"]) {
      const { out } = await run(folder, ["export", format]);
      assert.equal((await run(folder, ["export", format, "-o", `events.${format}`])).exit, 0);
      assert.equal(readFileSync(join(folder, `events.${format}`), "utf8"), out);
      assert.ok(!out.includes("\r") && out.endsWith("\n"));
    }
    assert.equal((await run(folder, ["export", "csv", "-o", "no/such/folder.csv"])).exit, 8);
  });
});

describe("a terminal is safe from what came in", () => {
  test("no control character gets through any command", async () => {
    const folder = await withStories();
    const shown = [
      await run(folder, ["ingest", "stories.jsonl", "--format", "text"]),
      await run(folder, ["ingest", "no\u001b[31msuch\u0007.txt"]),
      await run(folder, ["events", "--format", "table"]),
      await run(folder, ["show", "2", "--format", "text", "--why"]),
      await run(folder, ["history", "--format", "table"]),
      await run(folder, ["show", "\u001b]0;owned\u0007"]),
      await run(folder, ["check"]),
    ];
    for (const { out, err } of shown) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
      assert.doesNotMatch(out + err, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });
});

describe("a ledger that cannot be used is refused and left as it was", () => {
  const refused = (folder: string, exit: number, code: string, runs: readonly Run[]) => {
    for (const one of runs) {
      assert.equal(one.exit, exit, one.err);
      assert.match(one.err, new RegExp(`^recount: ${code}: `));
      assert.equal(one.err.trimEnd().split("\n").length, 1, one.err);
    }
    return folder;
  };
  const everyWay = async (folder: string) => [
    await run(folder, ["events"]),
    await run(folder, ["ingest", "stories.jsonl"]),
    await run(folder, ["merge", "1", "2"]),
    await run(folder, ["check"]),
  ];

  test("there is none", async () => {
    const folder = fresh();
    refused(folder, 4, "no-ledger", [
      await run(folder, ["events"]),
      await run(folder, ["check"]),
      await run(folder, ["undo"]),
    ]);
    assert.ok(!existsSync(join(folder, "recount-data")));
  });

  test("a newer version made it", async () => {
    const folder = await withStories();
    tamper(folder, "insert into migrations values (999, 'from the future', '2099-01-01')");
    const before = readLedger(folder);
    refused(folder, 5, "ledger-newer", await everyWay(folder));
    assert.deepEqual(readLedger(folder), before);
  });

  test("it is no database, another program's, or cut off", async () => {
    const damages: readonly ((path: string) => void)[] = [
      (path) => writeFileSync(path, "Dear diary, no database here.\n".repeat(500)),
      (path) => truncateSync(path, 50),
      (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
      (path) => {
        rmSync(path);
        new DatabaseSync(path).exec("create table theirs (a)");
      },
    ];
    for (const damage of damages) {
      const folder = await withStories();
      const path = join(folder, "recount-data", "ledger.sqlite");
      damage(path);
      const before = readFileSync(path);
      refused(folder, 6, "ledger-damaged", await everyWay(folder));
      assert.deepEqual(readFileSync(path), before);
    }
  });

  test("pages in the middle were overwritten: check says so", async () => {
    const folder = await withStories();
    const path = join(folder, "recount-data", "ledger.sqlite");
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096 * 3, 4096 * 9);
    writeFileSync(path, bytes);
    const { exit, err } = await run(folder, ["check"]);
    assert.equal(exit, 6, err);
  });

  test("its folder may not be written to", async (t) => {
    const folder = fresh();
    writeFileSync(join(folder, "file"), "");
    refused(folder, 8, "ledger-denied", [
      await run(folder, ["ingest", "stories.jsonl", "--ledger", "file"]),
      await run(folder, ["ingest", "stories.jsonl", "--ledger", "file/below"]),
    ]);
    const closed = join(folder, "closed");
    mkdirSync(closed);
    const kept = await withStories();
    chmodSync(join(kept, "recount-data"), 0o555);
    chmodSync(closed, 0o555);
    // Root may write anywhere, so there somebody else has to try.
    const asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    const before = process.getuid?.() === 0 ? asNobody : [];
    for (const path of [room, folder, kept]) chmodSync(path, 0o755);
    if (runApart(folder, ["--version"], before).exit !== 0) return t.skip("nobody else can run Recount here");
    refused(folder, 8, "ledger-denied", [
      runApart(folder, ["ingest", "stories.jsonl", "--ledger", "closed/l"], before),
      runApart(kept, ["ingest", "stories.jsonl"], before),
      runApart(kept, ["events"], before),
    ]);
    chmodSync(join(kept, "recount-data"), 0o755);
    assert.equal((await run(kept, ["check"])).exit, 0);
  });

  test("the disk is full", async (t) => {
    const folder = fresh();
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const script = `mount -t tmpfs -o size=2m tmpfs "${disk}" && "$@"; code=$?; cp -r "${disk}" "${folder}/left"; exit $code`;
    const alone = process.getuid?.() === 0 ? ["unshare", "-m"] : ["unshare", "-rm"];
    const probe = runApart(folder, ["--version"], [...alone, "sh", "-c", script, "sh"]);
    rmSync(join(folder, "left"), { recursive: true, force: true });
    if (probe.exit !== 0) return t.skip("a small disk of its own cannot be mounted here");
    const many = Array.from({ length: 1_500 }, (_, i) => {
      const text = `Story ${i}: six villagers were killed in an attack on 3 April. ${"Nothing more is known. ".repeat(40)}`;
      const report = sampleReport(text, { id: `s${i}`, publishedAt: "2024-04-04" });
      return JSON.stringify(sampleReading(report, { trigger: "attack", toll: "six villagers", killed: 6 }));
    });
    writeFileSync(join(folder, "many.jsonl"), many.join("\n"));
    const full = runApart(folder, ["ingest", "many.jsonl", "--ledger", "disk"], [...alone, "sh", "-c", script, "sh"]);
    assert.equal(full.exit, 8, full.err);
    assert.match(full.err, /^recount: ledger-full: /);
    const told = reportsOf(full.out);
    assert.ok(told.length > 0 && told.length < 1_500);
    const { exit, out } = await run(folder, ["check", "--json", "--ledger", "left"]);
    assert.equal(exit, 0, out);
    assert.equal((JSON.parse(out) as { reports: number }).reports, told.length);
  });
});

describe("serve", () => {
  test("every command works beside it, and it shows what they did", async () => {
    const folder = await withStories();
    const server = start(folder, ["serve", "--port", "0"]);
    try {
      const url = await new Promise<string>((resolve, reject) => {
        server.stdout.once("data", (data: Buffer) => resolve(data.toString().trim()));
        server.stderr.once("data", (data: Buffer) => reject(new Error(data.toString())));
      });
      const [, base, token] = /^(http:\/\/127\.0\.0\.1:\d+\/)#token=([\w-]{32})$/.exec(url)!;
      const headers = { authorization: `Bearer ${token}` };
      const get = async (path: string) =>
        (await (await fetch(`${base}api/v1/${path}`, { headers })).json()) as { total: number };
      assert.equal((await fetch(`${base}api/v1/events`)).status, 401);
      assert.equal(statSync(join(folder, "recount-data", "token")).mode & 0o777, 0o600);
      assert.equal((await get("events")).total, 2);
      assert.equal((await run(folder, ["merge", "1", "2"])).exit, 0);
      assert.equal((await get("events")).total, 1);
      assert.equal((await run(folder, ["undo"])).exit, 0);
      const more = sampleReport("One guard died in an attack in Lima on Monday.", {
        id: "more",
        publishedAt: "2021-01-05",
      });
      const reading = sampleReading(more, { trigger: "attack", toll: "One guard", killed: 1, day: "2021-01-04" });
      assert.equal((await run(folder, ["ingest", "-", "--jsonl"], JSON.stringify(reading))).exit, 0);
      assert.equal((await get("events")).total, 3);
      assert.equal((await run(folder, ["check"])).exit, 0);
      const port = new URL(url).port;
      assert.equal(runApart(folder, ["serve", "--port", port]).exit, 5);
    } finally {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      assert.equal(await ended, 0);
    }
  });
});

/** What is in the ledger, whatever the files look like. */
function readLedger(folder: string): unknown {
  const database = new DatabaseSync(join(folder, "recount-data", "ledger.sqlite"), { readOnly: true });
  try {
    return [
      "reports",
      "readings",
      "mentions",
      "claims",
      "judgements",
      "events",
      "event_ids",
      "changes",
      "migrations",
    ].map((table) => database.prepare(`select * from ${table}`).all());
  } finally {
    database.close();
  }
}

function tamper(folder: string, sql: string): void {
  const database = new DatabaseSync(join(folder, "recount-data", "ledger.sqlite"), {
    enableForeignKeyConstraints: false,
  });
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** The events without the moments at which they were touched. */
async function bare(folder: string) {
  return (await events(folder)).map((event) => ({ ...event, updatedAt: "" }));
}

async function reportNamed(folder: string, name: string): Promise<string> {
  const { out } = await run(folder, ["show", "1", "--format", "json"]);
  const { reportHeads } = JSON.parse(out) as { reportHeads: readonly { id: string; name: string }[] };
  return reportHeads.find((head) => head.name === name)!.id;
}
