import { type Kysely, sql } from "kysely";
import { changeReads, changeWrites, countChanges } from "./changes.ts";
import type { Differences } from "./differences.ts";
import { eventReads, eventWrites } from "./events.ts";
import { feedReads, feedWrites } from "./feeds.ts";
import { jobReads, jobWrites } from "./jobs.ts";
import { judgementReads, judgementWrites } from "./judgements.ts";
import { mentionReads, mentionWrites } from "./mentions.ts";
import { originalReads, originalWrites } from "./originals.ts";
import { peopleReads, peopleWrites } from "./people.ts";
import { placeReads, placeWrites } from "./places.ts";
import { reportReads, reportWrites } from "./reports.ts";
import type { StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";
import { takedownReads, takedownWrites } from "./takedowns.ts";

/** All a ledger can be asked, over one connection or transaction. */
export function readsOf(db: Kysely<Tables>, differences: Differences): StoreReads {
  const takenDown = async () => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from takedowns where kind = 'report'`.execute(db);
    return Number(rows[0]?.n ?? 0);
  };
  const count = async (table: "reports" | "events" | "mentions") => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    return Number(rows[0]?.n ?? 0);
  };
  return {
    counts: async () => ({
      reports: (await count("reports")) - (await takenDown()),
      mentions: await count("mentions"),
      events: await count("events"),
      changes: await countChanges(db),
    }),
    holdsMore: async (reports) =>
      (await db.selectFrom("reports").select("seq").orderBy("seq").offset(reports).limit(1).execute()).length > 0,
    ...reportReads(db, differences),
    ...mentionReads(db),
    ...judgementReads(db),
    ...eventReads(db, differences),
    ...changeReads(db),
    ...placeReads(db),
    ...originalReads(db),
    ...feedReads(db),
    ...takedownReads(db),
    ...jobReads(db),
    ...peopleReads(db),
  };
}

/** All a ledger can be told, over one write transaction. */
export function writesOf(db: Kysely<Tables>, differences: Differences): StoreWrites {
  return {
    ...reportWrites(db, differences),
    ...mentionWrites(db),
    ...judgementWrites(db),
    ...eventWrites(db),
    ...changeWrites(db),
    ...placeWrites(db),
    ...originalWrites(db),
    ...feedWrites(db),
    ...takedownWrites(db, differences),
    ...jobWrites(db),
    ...peopleWrites(db),
  };
}
