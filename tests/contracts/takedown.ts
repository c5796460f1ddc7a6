import assert from "node:assert/strict";
import { test } from "node:test";
import { exported } from "../../src/export/index.ts";
import { check, verifyHistory } from "../../src/jobs/check.ts";
import { decide } from "../../src/jobs/decide.ts";
import { eachEvent } from "../../src/jobs/events.ts";
import { ingest, readIncoming } from "../../src/jobs/ingest.ts";
import { linkPending } from "../../src/jobs/link.ts";
import { takeDownName, takeDownReport } from "../../src/jobs/takedown.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Report } from "../../src/model/report.ts";
import { cite } from "../../src/model/span.ts";
import { Trouble } from "../../src/model/trouble.ts";
import type { Store } from "../../src/store/store.ts";
import { RULES } from "../../src/store/takedowns.ts";
import { NOW, STAMP, sampleReading, sampleReport } from "./sample.ts";

/** A ledger with a way to see all that lies in it, as one who steals the files would. */
export type OpenBench = {
  readonly open: () => Promise<Store>;
  /** Every column of every table with its type, and all it holds as text; also the word index. */
  readonly columns: () => Promise<readonly Column[]>;
  /** The bytes of the ledger's files, and of a copy of it made now. */
  readonly bytes: () => Promise<readonly Buffer[]>;
  readonly remove: () => Promise<void>;
};
export type Column = {
  readonly table: string;
  readonly column: string;
  readonly isText: boolean;
  readonly held: string;
};

/** Columns of text in which no word of a report or reason can stand, and why. */
const WORDLESS: Readonly<Record<string, string>> = {
  "reports.id": "made from a digest",
  "reports.digest": "a digest",
  "reports.redacted_digest": "a digest",
  "reports.packing": "one of two words",
  "reports.relevance": "a word of a closed list",
  "reports.published_at": "a day",
  "reports.language": "a code",
  "reports.country": "a code",
  "reports.replaced_by": "an id",
  "reports.ingested_at": "a moment",
  "reports.ingested_by": "who took it in",
  "readings.report_id": "an id",
  "readings.reader": "name and version of a program",
  "readings.read_at": "a moment",
  "mentions.id": "made from a digest",
  "mentions.report_id": "an id",
  "mentions.reader": "name and version of a program",
  "mentions.role": "a word of a closed list",
  "mentions.kind": "a word of a closed list",
  "mentions.country": "a code",
  "mentions.start_day": "a day",
  "mentions.end_day": "a day",
  "mention_actors.mention_id": "an id",
  "mention_actors.actor": "an id of the register",
  "claims.id": "made from a digest",
  "claims.mention_id": "an id",
  "claims.report_id": "an id",
  "claims.about": "a word of a closed list",
  "claims.rule": "the name of a rule",
  "claims.spans": "numbers",
  "changes.at": "a moment",
  "changes.by_kind": "a word of a closed list",
  "changes.by_name": "who did it: stays, as the chain covers it",
  "changes.op": "a word of a closed list",
  "changes.payload_digest": "a digest over chance",
  "changes.previous": "a digest",
  "changes.digest": "a digest",
  "change_subjects.subject": "an id",
  "judgements.left_id": "an id",
  "judgements.right_id": "an id",
  "judgements.verdict": "a word of a closed list",
  "judgements.by_kind": "a word of a closed list",
  "judgements.by_name": "who said it",
  "judgements.at": "a moment",
  "corrections.report_id": "an id",
  "corrections.mention_id": "an id",
  "corrections.by_name": "who said it",
  "corrections.at": "a moment",
  "events.kind": "a word of a closed list",
  "events.domain": "a word of a closed list",
  "events.country": "a code",
  "events.start_day": "a day",
  "events.end_day": "a day",
  "events.sort_day": "a day",
  "events.updated_at": "a moment",
  "event_ids.mention_id": "an id",
  "takedowns.kind": "one of two words",
  "takedowns.report_id": "an id",
  "takedowns.at": "a moment",
  "takedowns.by_name": "who erased it",
  "takedowns.reason": "refused where it holds what is erased",
  "taught_places.by_name": "who taught it",
  "taught_places.at": "a moment",
  "place_sources.label": "a gazetteer's file or address",
  "place_sources.format": "a word of a closed list",
  "place_sources.prefix": "a digest",
  "place_sources.state": "a word of a closed list",
  "place_sources.at": "a moment",
  "place_sources.by_name": "who loaded it",
  "places.id": "an id",
  "places.name": "a gazetteer's, which is loaded anew without what is not wanted",
  "places.names": "a gazetteer's",
  "places.kind": "a word of a closed list",
  "places.feature": "a code",
  "places.country": "a code",
  "places.admin1": "an id",
  "places.admin2": "an id",
  "place_names.key": "a gazetteer's",
  "place_names.place_id": "an id",
  "place_index.digest": "a digest",
  "mention_keys.mention_id": "an id; the keys, made from words too, are made anew",
  "originals.report_id": "an id; the bytes go with the report, and where a name is blanked in it",
  "originals.media_type": "a word of the web",
  "originals.digest": "a digest",
  "feeds.url": "an address that a person chose to watch",
  "feeds.tag": "a server's own",
  "feeds.modified": "a moment",
  "feeds.checked_at": "a moment",
  "feeds.next_at": "a moment",
  "people.name": "of who works with the ledger",
  "people.role": "of who works with the ledger",
  "people.password": "of who works with the ledger",
  "people.invited_by": "of who works with the ledger",
  "people.invited_at": "of who works with the ledger",
  "people.joined_at": "of who works with the ledger",
  "people.removed_at": "of who works with the ledger",
  "people.invite_digest": "of who works with the ledger",
  "people.invite_until": "of who works with the ledger",
  "sessions.digest": "of who works with the ledger",
  "sessions.created_at": "of who works with the ledger",
  "sessions.until": "of who works with the ledger",
  "api_tokens.digest": "of who works with the ledger",
  "api_tokens.label": "of who works with the ledger",
  "api_tokens.scope": "of who works with the ledger",
  "api_tokens.created_at": "of who works with the ledger",
  "api_tokens.until": "of who works with the ledger",
  "api_tokens.revoked_at": "of who works with the ledger",
  "sign_ins.at": "of who works with the ledger",
  "sign_ins.name": "of who works with the ledger",
  "sign_ins.address": "of who works with the ledger",
  "sign_ins.how": "of who works with the ledger",
  "sign_ins.outcome": "of who works with the ledger",
  "jobs.id": "chance",
  "jobs.kind": "a word of a closed list",
  "jobs.state": "a word of a closed list",
  "jobs.by_name": "who asked for it",
  "jobs.created_at": "a moment",
  "jobs.started_at": "a moment",
  "jobs.ended_at": "a moment",
  "jobs.beat_at": "a moment",
  "job_events.job_id": "chance",
  "job_events.at": "a moment",
  "job_errors.job_id": "chance",
  "job_errors.code": "a word of a closed list",
  "idempotency.who": "who asked",
  "idempotency.key": "chance, made by a client",
  "idempotency.digest": "a digest of a request, gone within a day",
  "idempotency.headers": "ours",
  "idempotency.at": "a moment",
  "migrations.name": "ours",
  "migrations.applied_at": "a moment",
};
/** Columns that `src/store/takedowns.ts` erases by hand. */
const BY_HAND = ["name", "text", "publisher", "url", "extra"].map((column) => `reports.${column}`);
const ALSO = [...BY_HAND, "change_payloads.payload"];

const BY = { person: "ana", at: NOW, reason: "the family asked", successions: new Map<string, string>() };
/** Words that nothing else in the program or a database's files holds. */
const NAME = "Zoraída Quispeluna";
const FORMS = [NAME, "Mrs Quispeluna"];
const TRACES = ["zoraída", "zoraida", "quispeluna"];

/** What taking down must do on every store: afterwards no byte of it is left, and everything else stands. */
export function takedownContract(name: string, fresh: () => Promise<OpenBench>): void {
  const on = (title: string, work: (store: Store, bench: OpenBench) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      const bench = await fresh();
      const store = await bench.open();
      try {
        await work(store, bench);
      } finally {
        await store.close();
        await bench.remove();
      }
    });

  on("every column is known to hold words or not to", async (_, bench) => {
    const ruled = RULES.flatMap(({ table, texts, json }) => [...texts, ...json].map((column) => `${table}.${column}`));
    const known = new Set([...ruled, ...ALSO, ...Object.keys(WORDLESS)]);
    const texts = (await bench.columns())
      .filter(({ isText }) => isText)
      .map(({ table, column }) => `${table}.${column}`);
    assert.deepEqual(
      texts.filter((column) => !known.has(column)),
      [],
      "columns that src/store/takedowns.ts must erase, or this test explain",
    );
    for (const column of [...ruled, ...ALSO]) assert.ok(texts.includes(column), column);
  });

  on("a name is gone from every table, index, file, copy and export", async (store, bench) => {
    const { paper, other, older } = await tellOf(store);
    await assertFound(store, bench);
    const dry = await takeDownName(store, FORMS, BY, true);
    assert.deepEqual([dry.change, dry.reports.toSorted()], [null, [paper, other, older].toSorted()]);
    await assertFound(store, bench);
    const done = await takeDownName(store, FORMS, BY);
    assert.deepEqual(done.reports.toSorted(), [paper, other, older].toSorted());
    assert.deepEqual(done.alsoCalled, ["QUISPELUNA", "Quispeluna"]);
    await assertGone(store, bench);
    const kept = await store.report(paper);
    assert.match(kept!.report.text, /^Nurse killed: █{18}\n\nSix people, among them █{18}, a nurse, were killed/);
    assert.equal(kept!.title, "Nurse killed: ██████████████████");
    assert.equal((await store.counts()).events, 1);
    assert.deepEqual((await check(store)).faults, []);
    assert.deepEqual(
      (await store.takedowns()).map(({ kind, report, reason, scrubbed }) => [kind, report, reason, scrubbed]),
      [["name", null, "the family asked", true]],
    );
    // Its own words stand where they stood; the erased reason is a gap that the history accounts for.
    const [mention] = await store.mentions({ report: paper });
    for (const { spans, quotes } of await store.claims(mention!.id)) {
      assert.deepEqual(
        spans.map(({ start, end }) => kept!.report.text.slice(start, end)),
        quotes,
      );
    }
    const changes = await store.changes({ limit: 100 });
    assert.deepEqual(changes.flatMap(({ erased, op }) => (erased ? [op] : [])).toSorted(), [
      "correct",
      "decide",
      "ingest",
      "ingest",
    ]);
    await assert.rejects(takeDownName(store, FORMS, BY), isTrouble("not-found"));
  });

  on("a report is gone with all its versions, and does not come back", async (store, bench) => {
    const { paper, older, reports } = await tellOf(store);
    const done = await takeDownReport(store, paper, BY);
    assert.deepEqual(done.reports.toSorted(), [paper, older].toSorted());
    // The other report that names her is not this report: it has its own takedown.
    await takeDownReport(store, (await store.reports({ limit: 9 }))[0]!.id, BY);
    await assertGone(store, bench);
    const tomb = await store.report(paper);
    assert.deepEqual([tomb?.takenDown, tomb?.report.text, tomb?.url, tomb?.title], [true, "", null, null]);
    assert.equal((await store.takedownOf(paper))?.reason, "the family asked");
    assert.deepEqual((await check(store)).faults, []);
    assert.deepEqual(await store.counts().then(({ reports, events }) => [reports, events]), [0, 0]);
    const again = await readIncoming(store, reports[1]!, () => Promise.reject(new Error("must not be read")));
    assert.equal((await ingest(store, [again], STAMP))[0]?.status, "taken-down");
    await assert.rejects(takeDownReport(store, paper, BY), isTrouble("taken-down"));
    await assertGone(store, bench);
  });

  on("what other reports tell of the same event stands, under its number", async (store) => {
    const { paper, other } = await tellOf(store);
    const [before] = await store.events({ sort: "date", limit: 9 });
    assert.equal(before?.reports, 2);
    await takeDownReport(store, paper, BY);
    const [after] = await store.events({ sort: "date", limit: 9 });
    assert.deepEqual([after?.seq, after?.reports], [before?.seq, 1]);
    assert.equal(await store.resolveEvent(before!.seq), before!.seq);
    assert.equal((await store.mentions({ report: other }))[0]?.event, before?.seq);
    assert.deepEqual((await check(store)).faults, []);
  });

  on("only a takedown may erase, and the history notices an erasure of which none tells", async (store) => {
    await tellOf(store);
    const erase = (open: boolean) =>
      store.write(async (tx) => {
        if (open) await tx.beginErasing();
        const { id } = (await tx.reports({ limit: 1 }))[0]!;
        await tx.eraseReports([id]);
        if (open)
          await tx.endErasing((await tx.counts()).changes, {
            kind: "report",
            reports: [id],
            at: NOW,
            by: "x",
            reason: "x",
          });
      });
    await assert.rejects(erase(false), /append-only/);
    assert.deepEqual((await store.snapshot(verifyHistory)).faults, []);
    await erase(true);
    assert.match((await store.snapshot(verifyHistory)).faults.join(), /no takedown says so/);
    await store.scrub();
  });

  on("a takedown needs a reason, and one that does not tell the name", async (store) => {
    const { paper } = await tellOf(store);
    await assert.rejects(takeDownReport(store, paper, { ...BY, reason: " " }), isTrouble("bad-usage"));
    await assert.rejects(
      takeDownName(store, [NAME], { ...BY, reason: "zoraida quispeluna asked" }),
      isTrouble("bad-usage"),
    );
    await assert.rejects(takeDownName(store, ["-"], BY), isTrouble("bad-usage"));
    await assert.rejects(takeDownReport(store, "r-none", BY), isTrouble("not-found"));
  });
}

function isTrouble(code: string) {
  return (error: unknown) => error instanceof Trouble && error.code === code;
}

/** Two reports of one incident that name a person in every way there is; one of them in two versions. */
async function tellOf(store: Store) {
  const lines = "were killed in an attack near Putis on 3 April, the army said.";
  const url = "https://example.org/2024/zoraida-quispeluna-mar%C3%ADa.html";
  const reports = [
    sampleReport(`Six people ${lines} Zoraida  QUISPELUNA was among them. Mrs Quispeluna was 34.`, {
      id: "wire",
      publisher: "wire",
    }),
    sampleReport(`Nurse killed: ${NAME}\n\nFive people, among them ${NAME}, ${lines}`, {
      id: "zoraida_quispeluna.txt",
      url,
      publisher: "paper",
    }),
    sampleReport(`Nurse killed: ${NAME}\n\nSix people, among them ${NAME}, a nurse, ${lines}`, {
      ...{ id: "zoraida_quispeluna.txt", url, publisher: "paper", title: { start: 0, end: 32 } },
      extra: { tags: ["Quispeluna, Zoraída"], "Zoraída Quispeluna": 1 },
    }),
  ];
  const ids = [];
  for (const report of reports) {
    const [done] = await ingest(store, [await readIncoming(store, report, readingOf)], STAMP);
    await linkPending(store, { at: NOW, successions: new Map() });
    ids.push(done!.id);
  }
  const [other, older, paper] = ids as [string, string, string];
  const [first] = await store.mentions({ report: paper });
  const [second] = await store.mentions({ report: other });
  await decide(store, first!.id, second!.id, "same", { ...BY, reason: `both name ${NAME}`, override: false });
  await store.write(async (tx) => {
    const told = { about: "note", note: "says that Zoraida Quispeluna lived" };
    const change = await tx.appendChange({
      ...{ at: NOW, by: { kind: "person", name: "ana" }, op: "correct", subjects: [first!.id] },
      ...{ before: null, after: told, reason: null, undoOf: null },
    });
    await tx.addCorrection({ report: paper, mention: first!.id, body: told, by: "ana", at: NOW }, change);
  });
  assert.equal((await store.counts()).events, 1);
  return { other, older, paper, reports };
}

/** As a reader would: the name as a person, as a side, as a speaker, and in a claim's words. */
function readingOf(report: Report): Reading {
  const killed = report.text.includes("Five") ? 5 : 6;
  const toll = /(?:Five|Six) people/.exec(report.text)![0];
  const reading = sampleReading(report, { trigger: "attack", toll, killed, day: "2024-04-03" });
  const at = (words: string) => {
    const start = report.text.indexOf(words);
    return cite(report.text, { start, end: start + words.length }, "hand/sample");
  };
  const full = /Zora[ií]da\s+quispeluna/i.exec(report.text)![0];
  const short = full.split(/\s+/)[1]!;
  const [event] = reading.events;
  const none = { killed: null, injured: null, captured: null, missing: null };
  const side = {
    actor: full,
    actorId: null,
    words: full,
    kind: "civilians",
    role: "target",
    suspected: false,
  } as const;
  const person = { name: full, aliases: [short], side: 0, part: "civilian", fate: "killed" } as const;
  return {
    ...reading,
    events: [
      {
        ...event!,
        trigger: { ...event!.trigger, quote: "attack" },
        sides: [{ ...side, ...none, ...at(full) }],
        people: [{ ...person, ...at(full) }],
        claims: [
          { ...event!.claims[0]!, who: `people with ${full}`, ...at(toll) },
          { ...event!.claims[0]!, about: "injured", ...at(short) },
        ],
      },
    ],
    speakers: [{ id: "v1", name: short, kind: "civilians", via: [], ...at(full) }],
  };
}

async function everything(store: Store, bench: OpenBench): Promise<string> {
  const parts = (await bench.columns()).map(({ table, column, held }) => `${table}.${column}: ${held}`);
  for (const format of ["csv", "json", "jsonl", "geojson"] as const) {
    for await (const piece of exported(format, eachEvent(store, { sort: "date" }, null))) parts.push(piece);
  }
  return parts.join("\n");
}

async function assertFound(store: Store, bench: OpenBench): Promise<void> {
  const all = (await everything(store, bench)).toLowerCase();
  for (const trace of TRACES) assert.ok(all.includes(trace), `${trace} should be there before`);
  const bytes = Buffer.concat([...(await bench.bytes())])
    .toString("latin1")
    .toLowerCase();
  assert.ok(bytes.includes("quispeluna"));
  assert.equal((await store.reports({ limit: 9, text: "zoraida quispeluna" })).length, 3);
}

async function assertGone(store: Store, bench: OpenBench): Promise<void> {
  for (const line of (await everything(store, bench)).split("\n")) {
    for (const trace of TRACES)
      assert.ok(!line.toLowerCase().includes(trace), `${trace} is left in ${line.slice(0, 300)}`);
  }
  for (const [i, part] of (await bench.bytes()).entries()) {
    const bytes = part.toString("latin1").toLowerCase();
    for (const trace of ["quispeluna", "zoraida", Buffer.from("zoraída").toString("latin1").toLowerCase()]) {
      const at = bytes.indexOf(trace);
      assert.equal(at, -1, `${trace} is left in the bytes of file ${i}: ${bytes.slice(Math.max(0, at - 60), at + 60)}`);
    }
  }
  assert.deepEqual(await store.reports({ limit: 9, text: "quispeluna" }), []);
  assert.deepEqual(await store.reports({ limit: 9, text: "zoraida" }), []);
}
