import { type Kysely, type Selectable, sql } from "kysely";
import { keepable } from "./packing.ts";
import type { Job, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["jobs"]>;

export function jobReads(
  db: Kysely<Tables>,
): Pick<StoreReads, "job" | "jobs" | "jobEvents" | "jobErrors" | "answered"> {
  return {
    job: async (id) => {
      const row = await db.selectFrom("jobs").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : jobOf(row);
    },
    jobs: async ({ after, limit }) => {
      let query = db.selectFrom("jobs").selectAll().orderBy("id", "desc").limit(limit);
      if (after !== undefined) query = query.where("id", "<", after);
      return (await query.execute()).map(jobOf);
    },
    jobEvents: async (id, after) => {
      const rows = await db
        .selectFrom("job_events")
        .selectAll()
        .where("job_id", "=", id)
        .where("seq", ">", after)
        .orderBy("seq")
        .execute();
      return rows.map(({ seq, at, body }) => ({ seq, at, body: JSON.parse(body) as unknown }));
    },
    jobErrors: async (id) => {
      const rows = await db.selectFrom("job_errors").selectAll().where("job_id", "=", id).orderBy("seq").execute();
      return rows.map(({ seq, name, code, detail }) => ({ seq, name, code, detail }));
    },
    answered: async (who, key) => {
      const row = await db
        .selectFrom("idempotency")
        .selectAll()
        .where("who", "=", who)
        .where("key", "=", key)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { digest, status, headers, body, at } = row;
      // Written by setAnswered below.
      return { digest, status, headers: JSON.parse(headers) as Readonly<Record<string, string>>, body, at };
    },
  };
}

export function jobWrites(
  db: Kysely<Tables>,
): Pick<StoreWrites, "addJob" | "claimJob" | "tellJob" | "failJobItem" | "setJob" | "setAnswered" | "forgetAnswers"> {
  const tell = async (id: string, at: string, body: unknown) => {
    const { seq } = await nextOf(db, "job_events", id);
    await db
      .insertInto("job_events")
      .values({ job_id: id, seq, at, body: JSON.stringify(body) })
      .execute();
  };
  return {
    addJob: async ({ id, kind, by, input, total, createdAt }) => {
      await db
        .insertInto("jobs")
        .values({
          ...{
            id,
            kind,
            state: "queued",
            by_name: keepable(by),
            input: JSON.stringify(input),
            result: null,
            done: 0,
            total,
          },
          ...{ failed: 0, created_at: createdAt, started_at: null, ended_at: null, beat_at: null },
        })
        .execute();
      await tell(id, createdAt, { state: "queued", done: 0, total, failed: 0 });
    },
    claimJob: async (at, silentSince) => {
      const row = await db
        .selectFrom("jobs")
        .selectAll()
        .where((eb) =>
          eb.or([eb("state", "=", "queued"), eb.and([eb("state", "=", "running"), eb("beat_at", "<", silentSince)])]),
        )
        .orderBy("created_at")
        .orderBy("id")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return null;
      const claimed = { ...row, state: "running", started_at: row.started_at ?? at, beat_at: at } as const;
      const { state, started_at, beat_at } = claimed;
      await db
        .updateTable("jobs")
        .set({ state, started_at, beat_at, done: 0, failed: 0 })
        .where("id", "=", row.id)
        .execute();
      await db.deleteFrom("job_errors").where("job_id", "=", row.id).execute();
      await tell(row.id, at, { state, done: 0, total: row.total, failed: 0 });
      return jobOf({ ...claimed, done: 0, failed: 0 });
    },
    tellJob: async (id, at, { done, total, failed }) => {
      const row = await db
        .updateTable("jobs")
        .set({ done, total, failed, beat_at: at })
        .where("id", "=", id)
        .where("state", "=", "running")
        .returning("id")
        .executeTakeFirst();
      if (row === undefined) return false;
      await tell(id, at, { state: "running", done, total, failed });
      return true;
    },
    failJobItem: async (id, { name, code, detail }) => {
      const { seq } = await nextOf(db, "job_errors", id);
      await db
        .insertInto("job_errors")
        .values({ job_id: id, seq, name: keepable(name), code, detail: keepable(detail) })
        .execute();
    },
    setJob: async (id, state, at, result) => {
      const again = state === "queued" || state === "running";
      const row = await db
        .updateTable("jobs")
        .set({
          ...{ state, result: JSON.stringify(result), ended_at: again ? null : at, beat_at: at },
          // A failed or cancelled job may be run again, so it keeps what it was to do.
          ...(state === "done" ? { input: null } : {}),
        })
        .where("id", "=", id)
        .returning(["done", "total", "failed"])
        .executeTakeFirst();
      if (row !== undefined) await tell(id, at, { state, ...row, result });
    },
    setAnswered: async (who, key, answer) => {
      await db.deleteFrom("idempotency").where("who", "=", who).where("key", "=", key).execute();
      if (answer === null) return;
      const { digest, status, headers, body, at } = answer;
      await db
        .insertInto("idempotency")
        .values({
          who: keepable(who),
          key: keepable(key),
          digest,
          status,
          headers: JSON.stringify(headers),
          body: keepable(body),
          at,
        })
        .execute();
    },
    forgetAnswers: async (before) => {
      await db.deleteFrom("idempotency").where("at", "<", before).execute();
    },
  };
}

async function nextOf(db: Kysely<Tables>, table: "job_events" | "job_errors", id: string): Promise<{ seq: number }> {
  const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from ${sql.table(table)}
    where job_id = ${id}`.execute(db);
  return { seq: Number(rows[0]?.seq ?? 0) + 1 };
}

function jobOf(row: Row): Job {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    by: row.by_name,
    input: row.input === null ? null : (JSON.parse(row.input) as unknown),
    result: row.result === null ? null : (JSON.parse(row.result) as unknown),
    done: row.done,
    total: row.total,
    failed: row.failed,
    createdAt: row.created_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  };
}
