import { type Kysely, type Selectable, sql } from "kysely";
import type { Reason } from "../model/judgement.ts";
import type { Verdict } from "../model/words.ts";
import { keepable, keepableOrNull } from "./packing.ts";
import type { StoredJudgement, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["judgements"]>;

export function judgementReads(
  db: Kysely<Tables>,
): Pick<StoreReads, "judgements" | "corrections" | "candidates" | "judgement" | "decisions"> {
  return {
    judgements: async (mentions) => {
      if (mentions.length === 0) return [];
      const ids = [...mentions];
      const rows = await db
        .selectFrom("judgements")
        .selectAll()
        .where((eb) => eb.or([eb("left_id", "in", ids), eb("right_id", "in", ids)]))
        .where("change_seq", "not in", (eb) => eb.selectFrom("undone").select("change_seq"))
        .orderBy("seq")
        .execute();
      return rows.map(judgementOf);
    },
    judgement: async (seq) => {
      const row = await db.selectFrom("judgements").selectAll().where("seq", "=", seq).executeTakeFirst();
      return row === undefined ? null : judgementOf(row);
    },
    decisions: async ({ after, limit }) => {
      let query = db
        .selectFrom("judgements")
        .selectAll()
        .where("by_kind", "=", "person")
        .where("change_seq", "not in", (eb) => eb.selectFrom("undone").select("change_seq"));
      if (after !== undefined) query = query.where("seq", "<", after);
      return (await query.orderBy("seq", "desc").limit(limit).execute()).map(judgementOf);
    },
    candidates: async ({ state, order, min, after, limit }) => {
      // Uncertain pairs are those whose log-odds are near even.
      const key = order === "score" ? sql<number>`coalesce(j.score, 0)` : sql<number>`-abs(coalesce(j.score, 0))`;
      const samePair = sql`((k.left_id = j.left_id and k.right_id = j.right_id)
        or (k.left_id = j.right_id and k.right_id = j.left_id))`;
      const inForce = sql`k.change_seq not in (select change_seq from undone)`;
      const wanted =
        state === "open"
          ? sql`j.by_kind = 'model' and not exists (select 1 from judgements as k
              where ${samePair} and ${inForce} and (k.by_kind = 'person' or k.seq > j.seq))`
          : sql`j.by_kind = 'person' and j.verdict = 'unsure' and j.change_seq not in (select change_seq from undone)
              and not exists (select 1 from judgements as k
                where ${samePair} and ${inForce} and k.by_kind = 'person' and k.seq > j.seq)`;
      const atLeast = min === null ? sql`` : sql`and coalesce(j.score, 0) >= ${min}`;
      const from = after === undefined ? sql`` : sql`and (${key}, j.seq) < (${after.key}, ${after.seq})`;
      const { rows } = await sql<Row>`select j.* from judgements as j
        join mentions as l on l.id = j.left_id and l.live = 1 join mentions as r on r.id = j.right_id and r.live = 1
        where l.event_seq <> r.event_seq and ${wanted} ${atLeast} ${from}
        order by ${key} desc, j.seq desc limit ${limit}`.execute(db);
      return rows.map(judgementOf);
    },
    corrections: async (mentions) => {
      if (mentions.length === 0) return [];
      const rows = await db
        .selectFrom("corrections")
        .selectAll()
        .where("mention_id", "in", [...mentions])
        .where("change_seq", "not in", (eb) => eb.selectFrom("undone").select("change_seq"))
        .orderBy("seq")
        .execute();
      return rows.map((row) => ({
        seq: row.seq,
        change: row.change_seq,
        report: row.report_id,
        mention: row.mention_id,
        body: JSON.parse(row.body) as unknown,
        by: row.by_name,
        at: row.at,
      }));
    },
  };
}

function judgementOf(row: Row): StoredJudgement {
  return {
    seq: row.seq,
    change: row.change_seq,
    left: row.left_id,
    right: row.right_id,
    // Written by addJudgements below from these types.
    verdict: row.verdict as Verdict,
    by: { kind: row.by_kind, name: row.by_name },
    score: row.score,
    reasons: JSON.parse(row.reasons) as readonly Reason[],
    note: row.note,
    at: row.at,
  };
}

export function judgementWrites(db: Kysely<Tables>): Pick<StoreWrites, "addJudgements" | "addCorrection"> {
  return {
    addJudgements: async (judgements, change) => {
      for (const { left, right, verdict, by, score, reasons, note, at } of judgements) {
        await db
          .insertInto("judgements")
          .values({
            change_seq: change,
            left_id: left,
            right_id: right,
            verdict,
            by_kind: by.kind,
            by_name: keepable(by.name),
            score,
            reasons: JSON.stringify(reasons),
            note: keepableOrNull(note),
            at,
            // `seq` is the database's.
          } as Tables["judgements"])
          .execute();
      }
    },
    addCorrection: async ({ report, mention, body, by, at }, change) => {
      await db
        .insertInto("corrections")
        .values({
          change_seq: change,
          report_id: report,
          mention_id: mention,
          body: JSON.stringify(body),
          by_name: keepable(by),
          at,
          // `seq` is the database's.
        } as Tables["corrections"])
        .execute();
    },
  };
}
