import { type Kysely, type QueryResult, type RawBuilder, sql } from "kysely";
import type { EventMention } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { BLANK, type Blanking, blankedValue } from "./blanking.ts";
import type { Differences } from "./differences.ts";
import { digestOf } from "./digest.ts";
import { keepable, pack, unpack } from "./packing.ts";
import { storedOf } from "./reports.ts";
import type { StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

type Reads = Pick<StoreReads, "takedowns" | "takedownOf">;
type Writes = Pick<StoreWrites, "beginErasing" | "endErasing" | "eraseReports" | "eraseName">;

/** Rows looked at in one go. */
const PAGE = 200;

export function takedownReads(db: Kysely<Tables>): Reads {
  const all = () => db.selectFrom("takedowns").selectAll().orderBy("seq");
  return {
    takedowns: async () => (await all().execute()).map(takedownOf),
    takedownOf: async (report) => {
      const row = await all().where("report_id", "=", report).executeTakeFirst();
      return row === undefined ? null : takedownOf(row);
    },
  };
}

export function takedownWrites(db: Kysely<Tables>, differences: Differences): Writes {
  return {
    beginErasing: async () => {
      await db.insertInto("erasing").values({ open: 1 }).execute();
    },
    endErasing: async (change, { kind, reports, at, by, reason }) => {
      const rows = kind === "name" ? [null] : reports;
      for (const report_id of rows) {
        await db
          .insertInto("takedowns")
          .values({
            change_seq: change,
            kind,
            report_id,
            at,
            by_name: keepable(by),
            reason: keepable(reason),
            scrubbed: 0,
            // `seq` is the database's.
          } as Tables["takedowns"])
          .execute();
      }
      await db.deleteFrom("erasing").execute();
    },
    eraseReports: async (ids) => {
      for (const id of ids) await eraseReport(db, differences, id);
      // Traces of how it came in; what is still on its way is refused where it arrives.
      for (const table of ["job_events", "job_errors", "idempotency"] as const) await db.deleteFrom(table).execute();
      await db.updateTable("jobs").set({ result: null }).where("ended_at", "is not", null).execute();
      return await erasePayloads(db, await toldBy(db, ids));
    },
    eraseName: async (blanking) => {
      const reports = new Map<string, readonly Span[]>();
      await eachRow(db, "reports", "seq", async (row) => {
        const blanked = await blankReport(db, differences, row, blanking);
        if (blanked.length > 0) reports.set(row.id, blanked);
        // No word can be taken out of a document without making another of it.
        if (blanked.length > 0) await db.deleteFrom("originals").where("report_id", "=", row.id).execute();
      });
      const mentions = await mentionsOf(db, [...reports.keys()]);
      for (const rule of RULES) await blankTable(db, rule, blanking, { reports, mentions });
      const payloads: number[] = [];
      await eachRow(db, "change_payloads", "change_seq", async ({ change_seq, payload }) => {
        if (blanking.maybe(payload) && changed(payload, blanking)) payloads.push(change_seq);
      });
      return { reports: [...reports.keys()], payloads: await erasePayloads(db, payloads) };
    },
  };
}

/** Payloads of what persons did to the reports: a reason is in their own words, and may repeat the report's. */
async function toldBy(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly number[]> {
  const mentions = await db
    .selectFrom("mentions")
    .select("id")
    .where("report_id", "in", [...ids])
    .execute();
  const subjects = [...ids, ...mentions.map(({ id }) => id)];
  const seqs = new Set<number>();
  for (let from = 0; from < subjects.length; from += PAGE) {
    const rows = await db
      .selectFrom("change_subjects")
      .innerJoin("changes", "changes.seq", "change_subjects.change_seq")
      .select("changes.seq")
      .where("subject", "in", subjects.slice(from, from + PAGE))
      .where("by_kind", "=", "person")
      .where("op", "<>", "takedown")
      .execute();
    for (const { seq } of rows) seqs.add(seq);
  }
  return [...seqs];
}

/** Erases payloads and returns all changes that this leaves without anyone else to answer for them. */
async function erasePayloads(db: Kysely<Tables>, seqs: readonly number[]): Promise<readonly number[]> {
  const erased = new Set<number>();
  for (let from = 0; from < seqs.length; from += PAGE) {
    const some = seqs.slice(from, from + PAGE);
    const rows = await db.selectFrom("change_payloads").selectAll().where("change_seq", "in", some).execute();
    for (const { change_seq, payload } of rows) {
      erased.add(change_seq);
      // A takedown whose own entry is erased hands on what it answered for.
      const { after } = JSON.parse(payload) as { readonly after: { readonly erased?: readonly number[] } | null };
      if (Array.isArray(after?.erased)) for (const seq of after.erased) erased.add(seq);
    }
    await db.deleteFrom("change_payloads").where("change_seq", "in", some).execute();
  }
  return [...erased].toSorted((a, b) => a - b);
}

async function eraseReport(db: Kysely<Tables>, differences: Differences, id: string): Promise<void> {
  const row = await db
    .updateTable("reports")
    .set({
      ...{ name: "", text: "", packing: "plain", title_start: null, title_end: null, publisher: null, url: null },
      ...{
        published_at: null,
        language: null,
        country: null,
        extra: null,
        redacted_digest: null,
        taken_down: 1,
        relevance: null,
      },
    })
    .where("id", "=", id)
    .returning("seq")
    .executeTakeFirstOrThrow();
  await differences.unindexWords(db, row.seq);
  await db.deleteFrom("originals").where("report_id", "=", id).execute();
  await db.deleteFrom("readings").where("report_id", "=", id).execute();
  await db.deleteFrom("claims").where("report_id", "=", id).execute();
  const mentions = (await db.selectFrom("mentions").select("id").where("report_id", "=", id).execute()).map(
    ({ id }) => id,
  );
  await db
    .updateTable("mentions")
    .set({
      ...{ reader: "", role: NOTHING.role, kind: NOTHING.kind, country: null, start_day: null, end_day: null },
      ...{ latitude: null, longitude: null, radius_km: null, body: JSON.stringify(NOTHING), live: 0, event_seq: null },
    })
    .where("report_id", "=", id)
    .execute();
  for (let from = 0; from < mentions.length; from += PAGE) {
    const some = mentions.slice(from, from + PAGE);
    await db.deleteFrom("mention_actors").where("mention_id", "in", some).execute();
    await db.deleteFrom("mention_keys").where("mention_id", "in", some).execute();
    await db.updateTable("corrections").set({ body: "null" }).where("mention_id", "in", some).execute();
    await db
      .updateTable("judgements")
      .set({ reasons: "[]", note: null })
      .where((eb) => eb.or([eb("left_id", "in", some), eb("right_id", "in", some)]))
      .execute();
  }
}

/** What is left of a mention: its id, which words of persons still point at. */
const NOTHING: EventMention = {
  id: "",
  role: "background",
  kind: "other",
  domain: "unclear",
  codes: { acled: ["", ""], ucdp: null, plover: "" },
  means: [],
  circumstance: [],
  trigger: { quote: "", spans: [], rule: "", from: [] },
  when: null,
  country: null,
  where: [],
  sides: [],
  killed: null,
  injured: null,
  claims: [],
  people: [],
  speakers: [],
};

/** Blanks a report and returns where, in its text. */
async function blankReport(
  db: Kysely<Tables>,
  differences: Differences,
  row: Tables["reports"],
  blanking: Blanking,
): Promise<readonly Span[]> {
  const before = unpack(row.text, row.packing);
  const blanked = blanking.find(before);
  const text = blanking.text(before);
  const around = {
    name: blanking.text(row.name),
    publisher: row.publisher === null ? null : blanking.text(row.publisher),
    url: row.url === null ? null : blanking.text(row.url),
    extra: row.extra === null ? null : JSON.stringify(blankedValue(JSON.parse(row.extra), blanking, [])),
  };
  const same =
    blanked.length === 0 &&
    around.name === row.name &&
    around.publisher === row.publisher &&
    around.url === row.url &&
    around.extra === row.extra;
  if (same) return [];
  const kept = { ...row, ...pack(text), ...around };
  await db
    .updateTable("reports")
    .set({ ...pack(text), ...around, redacted_digest: digestOf(storedOf(kept).report) })
    .where("seq", "=", row.seq)
    .execute();
  await differences.unindexWords(db, row.seq);
  await differences.indexWords(db, row.seq, keepable(text));
  // Without a span of its own the report is named all the same: its address or file name was touched.
  return blanked.length > 0 ? blanked : [{ start: 0, end: 0 }];
}

/**
 * Columns in which words of reports or of persons stand, apart from `reports` and `change_payloads`. `tests/contracts`
 * compares them with the schema: a column that may hold words must be here or be explained there.
 */
export type BlankRule = {
  readonly table: keyof Tables;
  /** Names one row. */
  readonly key: readonly string[];
  /** Column by which the rows are walked. */
  readonly walk: string;
  readonly texts: readonly string[];
  readonly json: readonly string[];
  /** Column that names the report whose spans the JSON rests on. */
  readonly report: string | null;
  /** Columns that name mentions: where one is of a report that names the person, single words of the name go too. */
  readonly mentions?: readonly string[];
};

export const RULES: readonly BlankRule[] = [
  {
    table: "readings",
    key: ["report_id", "reader"],
    walk: "report_id",
    texts: [],
    json: ["body"],
    report: "report_id",
  },
  { table: "mentions", key: ["id"], walk: "id", texts: [], json: ["body"], report: "report_id" },
  { table: "claims", key: ["id"], walk: "id", texts: ["speaker"], json: ["quotes"], report: "report_id" },
  {
    table: "judgements",
    key: ["seq"],
    walk: "seq",
    texts: ["note"],
    json: ["reasons"],
    report: null,
    mentions: ["left_id", "right_id"],
  },
  { table: "corrections", key: ["seq"], walk: "seq", texts: [], json: ["body"], report: "report_id" },
  { table: "events", key: ["seq"], walk: "seq", texts: ["caption", "admin1"], json: [], report: null },
  { table: "event_lines", key: ["event_seq"], walk: "event_seq", texts: [], json: ["body"], report: null },
  { table: "taught_places", key: ["seq"], walk: "seq", texts: ["name"], json: ["body"], report: null },
  { table: "jobs", key: ["id"], walk: "id", texts: [], json: ["input", "result"], report: null },
  { table: "job_events", key: ["job_id", "seq"], walk: "job_id", texts: [], json: ["body"], report: null },
  { table: "job_errors", key: ["job_id", "seq"], walk: "job_id", texts: ["name", "detail"], json: [], report: null },
  { table: "idempotency", key: ["who", "key"], walk: "who", texts: ["body"], json: [], report: null },
  {
    table: "event_actors",
    key: ["event_seq", "actor"],
    walk: "event_seq",
    texts: ["actor", "name"],
    json: [],
    report: null,
  },
];

/** Reports that name the person, with where; and the mentions in them. */
type Named = { readonly reports: ReadonlyMap<string, readonly Span[]>; readonly mentions: ReadonlySet<string> };

async function mentionsOf(db: Kysely<Tables>, reports: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let from = 0; from < reports.length; from += PAGE) {
    const some = reports.slice(from, from + PAGE);
    const rows = await db.selectFrom("mentions").select("id").where("report_id", "in", some).execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}

type AnyRow = Readonly<Record<string, string | number | null>>;

async function blankTable(
  db: Kysely<Tables>,
  { table, key, walk, texts, json, report, mentions: near = [] }: BlankRule,
  blanking: Blanking,
  { reports, mentions }: Named,
): Promise<void> {
  await eachRow(db, table, walk, async (row: AnyRow) => {
    const isTold = near.some((column) => mentions.has(String(row[column])));
    const blanked = (report === null ? undefined : reports.get(String(row[report]))) ?? [];
    const set: Record<string, string> = {};
    for (const column of texts) {
      const before = row[column];
      if (typeof before !== "string" || !(blanked.length > 0 || blanking.maybe(before) || isTold)) continue;
      set[column] =
        isTold || (table === "claims" && isNear(row, blanked))
          ? blanking.words(blanking.text(before))
          : blanking.text(before);
    }
    for (const column of json) {
      const before = row[column];
      if (typeof before !== "string" || !(blanked.length > 0 || blanking.maybe(before) || isTold)) continue;
      const value: unknown = JSON.parse(before);
      const after =
        table === "claims"
          ? quotesOf(row, value as readonly string[], blanked)
          : blankedValue(value, blanking, isTold ? "everywhere" : blanked);
      set[column] = JSON.stringify(after);
    }
    const news = Object.entries(set).filter(([column, after]) => after !== row[column]);
    if (news.length === 0) return;
    const where = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
    const sets = news.map(([column, after]) => sql`${sql.ref(column)} = ${after}`);
    await sql`update ${sql.table(table)} set ${sql.join(sets)} where ${sql.join(where, sql` and `)}`.execute(db);
  });
}

/** A claim's quotes as the blanked text now has them. */
function quotesOf(row: AnyRow, quotes: readonly string[], blanked: readonly Span[]): readonly string[] {
  const spans = JSON.parse(String(row.spans)) as readonly Span[];
  return quotes.map((quote, i) => {
    const span = spans[i];
    if (span === undefined) return quote;
    const signs = quote.split("");
    for (const { start, end } of blanked) {
      for (let at = Math.max(start, span.start); at < Math.min(end, span.end); at++) signs[at - span.start] = BLANK;
    }
    return signs.join("");
  });
}

/** True if the words of a claim overlap what was blanked. */
function isNear(row: AnyRow, blanked: readonly Span[]): boolean {
  const spans = JSON.parse(String(row.spans)) as readonly Span[];
  return spans.some((span) => blanked.some(({ start, end }) => start < span.end && span.start < end));
}

function changed(json: string, blanking: Blanking): boolean {
  return JSON.stringify(blankedValue(JSON.parse(json), blanking, [])) !== JSON.stringify(JSON.parse(json));
}

/** Every row of a table, page by page; rows that share a value of `walk` come in one page. */
async function eachRow<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  walk: string,
  work: (row: Tables[T] & AnyRow) => Promise<void>,
): Promise<void> {
  const column = sql.ref(walk);
  for (let after: string | number | null = null; ; ) {
    const from: RawBuilder<unknown> = after === null ? sql`` : sql`where ${column} > ${after}`;
    const ends: QueryResult<{ last: string | number | null; n: number }> = await sql<{
      last: string | number | null;
      n: number;
    }>`select max(w) as last, count(*) as n from
      (select ${column} as w from ${sql.table(table)} ${from} order by ${column} limit ${PAGE}) as page`.execute(db);
    const { last, n } = ends.rows[0]!;
    if (last === null) return;
    const page = after === null ? sql`${column} <= ${last}` : sql`${column} > ${after} and ${column} <= ${last}`;
    const { rows } = await sql<Tables[T] & AnyRow>`select * from ${sql.table(table)} where ${page}`.execute(db);
    for (const row of rows) await work(row);
    if (Number(n) < PAGE) return;
    after = last;
  }
}

function takedownOf(row: Tables["takedowns"]) {
  return {
    seq: row.seq,
    change: row.change_seq,
    kind: row.kind,
    report: row.report_id,
    at: row.at,
    by: row.by_name,
    reason: row.reason,
    scrubbed: row.scrubbed === 1,
  };
}
