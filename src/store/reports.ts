import { type Kysely, type Selectable, sql } from "kysely";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Differences } from "./differences.ts";
import { reportIdOf } from "./digest.ts";
import { keepable, keepableOrNull, pack, unpack } from "./packing.ts";
import type { Added, Relevance, ReportHead, Stamp, StoredReport, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["reports"]>;
/** Ids bound in one statement. */
const AT_ONCE = 200;
const HEAD = [
  "seq",
  "id",
  "name",
  "publisher",
  "url",
  "published_at",
  "language",
  "version",
  "replaced_by",
  "packing",
] as const;

export function reportReads(
  db: Kysely<Tables>,
  differences: Differences,
): Pick<
  StoreReads,
  "report" | "reports" | "sources" | "reportHeads" | "reportsCalled" | "versions" | "reading" | "readings" | "readers"
> {
  return {
    report: async (id) => {
      const row = await db.selectFrom("reports").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : storedOf(row);
    },
    reports: async ({ after = 0, limit, text, takenDown = false }) => {
      let query = db.selectFrom("reports").selectAll().where("seq", ">", after).orderBy("seq").limit(limit);
      if (!takenDown) query = query.where("taken_down", "=", 0);
      if (text !== undefined) query = query.where(differences.hasWords(text));
      return (await query.execute()).map(storedOf);
    },
    reportHeads: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom("reports")
        .select(HEAD)
        .select(["title_start", "title_end"])
        // Titles stand at a text's start, so only that much is fetched.
        .select(
          sql<string>`case when packing = 'json' then text else substr(text, 1, coalesce(title_end, 0)) end`.as(
            "opening",
          ),
        )
        .where("id", "in", [...ids])
        .execute();
      const heads = new Map(rows.map((row) => [row.id, headOf({ ...row, text: row.opening })]));
      return ids.flatMap((id) => heads.get(id) ?? []);
    },
    sources: async () => {
      const rows = await db
        .selectFrom("reports")
        .select(["publisher", sql<number>`count(*)`.as("n")])
        .where("taken_down", "=", 0)
        .groupBy("publisher")
        .execute();
      return rows
        .map(({ publisher, n }) => ({ publisher, reports: Number(n) }))
        .toSorted((a, b) => b.reports - a.reports || ((a.publisher ?? "") < (b.publisher ?? "") ? -1 : 1));
    },
    versions: async (url) => {
      const rows = await db
        .selectFrom("reports")
        .selectAll()
        .where("url", "=", keepable(url))
        .orderBy("version")
        .execute();
      return rows.map(headOf);
    },
    reportsCalled: async (names) => {
      const found = new Map<string, Pick<ReportHead, "id" | "language">>();
      for (let from = 0; from < names.length; from += AT_ONCE) {
        const some = names.slice(from, from + AT_ONCE).map(keepable);
        const rows = await db
          .selectFrom("reports")
          .select(["id", "name", "url", "language"])
          .where((eb) => eb.or([eb("id", "in", some), eb("name", "in", some), eb("url", "in", some)]))
          .orderBy("seq")
          .execute();
        // Later rows are newer, and an id is surer than a name.
        for (const { id, name, url, language } of rows)
          for (const called of [url, name]) if (called !== null) found.set(called, { id, language });
        for (const { id, language } of rows) found.set(id, { id, language });
      }
      return found;
    },
    reading: async (report) => (await readings(db, [report])).get(report) ?? null,
    readings: (reports) => readings(db, reports),
    readers: async (report) => {
      const rows = await db.selectFrom("readings").select("reader").where("report_id", "=", report).execute();
      return rows.map(({ reader }) => reader);
    },
  };
}

async function readings(db: Kysely<Tables>, reports: readonly string[]): Promise<ReadonlyMap<string, Reading>> {
  const found = new Map<string, Reading>();
  for (let from = 0; from < reports.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom("readings")
      .innerJoin("reports", "reports.id", "readings.report_id")
      .select(["reports.id", "readings.body", "reports.text", "reports.packing"])
      .where("readings.report_id", "in", reports.slice(from, from + AT_ONCE))
      .where("readings.current", "=", 1)
      .execute();
    for (const { id, body, text, packing } of rows) {
      // Written by saveReading below, from a Reading whose text was taken off.
      const bare = JSON.parse(body) as Omit<Reading, "text">;
      found.set(id, { ...bare, text: unpack(text, packing) });
    }
  }
  return found;
}

export function reportWrites(
  db: Kysely<Tables>,
  differences: Differences,
): Pick<StoreWrites, "addReport" | "saveReading" | "setRelevance"> {
  return {
    addReport: async (report, digest, how) => {
      const known = await db.selectFrom("reports").select("id").where("digest", "=", digest).executeTakeFirst();
      if (known !== undefined) return { status: "same", id: known.id, replaced: null };
      return await insert(db, differences, report, digest, how);
    },
    setRelevance: async (report, relevance) => {
      await db.updateTable("reports").set({ relevance }).where("id", "=", report).execute();
    },
    saveReading: async ({ text: _, ...bare }, report, at) => {
      await db.updateTable("readings").set({ current: 0 }).where("report_id", "=", report).execute();
      await db
        .insertInto("readings")
        .values({
          report_id: report,
          reader: keepable(bare.reader),
          read_at: at,
          body: JSON.stringify(bare),
          current: 1,
        })
        .onConflict((conflict) =>
          conflict.columns(["report_id", "reader"]).doUpdateSet(({ ref }) => ({
            current: 1,
            read_at: ref("excluded.read_at"),
            body: ref("excluded.body"),
          })),
        )
        .execute();
    },
  };
}

async function insert(
  db: Kysely<Tables>,
  differences: Differences,
  report: Report,
  digest: string,
  { at, by }: Stamp,
): Promise<Added> {
  const id = reportIdOf(digest);
  const before = report.url === null ? null : await newestOf(db, keepable(report.url));
  const { seq } = await db
    .insertInto("reports")
    .values({
      id,
      digest,
      name: keepable(report.id),
      ...pack(report.text),
      title_start: report.title?.start ?? null,
      title_end: report.title?.end ?? null,
      publisher: keepableOrNull(report.publisher),
      url: keepableOrNull(report.url),
      published_at: report.publishedAt,
      language: report.language,
      country: report.country,
      extra: report.extra === null ? null : JSON.stringify(report.extra),
      version: (before?.version ?? 0) + 1,
      replaced_by: null,
      ingested_at: at,
      ingested_by: by,
      // Kysely's insert type wants every column that is not marked as generated; `seq` is the database's.
    } as Tables["reports"])
    .returning("seq")
    .executeTakeFirstOrThrow();
  await differences.indexWords(db, seq, keepable(report.text));
  if (before === null) return { status: "new", id, replaced: null };
  await db.updateTable("reports").set({ replaced_by: id }).where("id", "=", before.id).execute();
  return { status: "changed", id, replaced: before.id };
}

async function newestOf(db: Kysely<Tables>, url: string) {
  const row = await db
    .selectFrom("reports")
    .select(["id", "version"])
    .where("url", "=", url)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export function storedOf(row: Row): StoredReport {
  const text = unpack(row.text, row.packing);
  const title =
    row.title_start === null || row.title_end === null ? null : { start: row.title_start, end: row.title_end };
  return {
    ...headOf(row),
    digest: row.digest,
    ingestedAt: row.ingested_at,
    ingestedBy: row.ingested_by,
    takenDown: row.taken_down === 1,
    redactedDigest: row.redacted_digest,
    // Written by setRelevance below.
    relevance: row.relevance as Relevance | null,
    report: {
      id: row.id,
      text,
      title,
      publisher: row.publisher,
      url: row.url,
      publishedAt: row.published_at,
      language: row.language,
      country: row.country,
      // Written above from the same type.
      extra: row.extra === null ? null : (JSON.parse(row.extra) as Readonly<Record<string, unknown>>),
    },
  };
}

function headOf(row: Pick<Row, (typeof HEAD)[number] | "text" | "title_start" | "title_end">): ReportHead {
  const { title_start: start, title_end: end } = row;
  return {
    seq: row.seq,
    id: row.id,
    name: row.name,
    title: start === null || end === null ? null : unpack(row.text, row.packing).slice(start, end),
    publisher: row.publisher,
    url: row.url,
    publishedAt: row.published_at,
    language: row.language,
    version: row.version,
    replacedBy: row.replaced_by,
  };
}
