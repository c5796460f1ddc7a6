import type { Kysely } from "kysely";
import type { Reason } from "../model/judgement.ts";
import type { Verdict } from "../model/words.ts";
import { keepable, keepableOrNull } from "./packing.ts";
import type { StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

export function judgementReads(db: Kysely<Tables>): Pick<StoreReads, "judgements" | "corrections"> {
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
      return rows.map((row) => ({
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
      }));
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
