import { randomBytes } from "node:crypto";
import { type Kysely, type Selectable, sql } from "kysely";
import { sha256 } from "./digest.ts";
import { keepable } from "./packing.ts";
import type { Change, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

/** What the first entry's `previous` is. */
export const CHAIN_START = "0".repeat(64);

type Payload = {
  /** Chance, so that nobody can find out an erased payload by trying what its digest fits. */
  readonly salt: string;
  readonly subjects: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
};
type Row = Selectable<Tables["changes"]>;
type Joined = Row & { readonly undone_by: number | null; readonly payload: string | null };

export function changeReads(db: Kysely<Tables>): Pick<StoreReads, "changes" | "change"> {
  const select = () =>
    db
      .selectFrom("changes")
      .leftJoin("undone", "undone.change_seq", "changes.seq")
      .leftJoin("change_payloads", "change_payloads.change_seq", "changes.seq")
      .selectAll("changes")
      .select(["undone.by_seq as undone_by", "change_payloads.payload"]);
  return {
    changes: async ({ subject, after, limit, newestFirst = false }) => {
      let query = select().limit(limit);
      if (subject !== undefined) {
        query = query.where("changes.seq", "in", (eb) =>
          eb.selectFrom("change_subjects").select("change_seq").where("subject", "=", subject),
        );
      }
      if (after !== undefined) query = query.where("changes.seq", newestFirst ? "<" : ">", after);
      const rows = await query.orderBy("changes.seq", newestFirst ? "desc" : "asc").execute();
      const subjects = await subjectsOf(
        db,
        rows.flatMap(({ seq, payload }) => (payload === null ? [seq] : [])),
      );
      return rows.map((row) => changeOf(row, subjects.get(row.seq) ?? []));
    },
    change: async (seq) => {
      const row = await select().where("changes.seq", "=", seq).executeTakeFirst();
      if (row === undefined) return null;
      return changeOf(row, (await subjectsOf(db, row.payload === null ? [seq] : [])).get(seq) ?? []);
    },
  };
}

export function changeWrites(db: Kysely<Tables>): Pick<StoreWrites, "appendChange" | "setUndone"> {
  return {
    appendChange: async ({ at, by, op, subjects, before, after, reason, undoOf }) => {
      const last = await db
        .selectFrom("changes")
        .select(["seq", "digest"])
        .orderBy("seq", "desc")
        .limit(1)
        .executeTakeFirst();
      const content: Payload = { salt: randomBytes(16).toString("hex"), subjects, before, after, reason };
      const payload = JSON.stringify(content);
      const link = {
        seq: (last?.seq ?? 0) + 1,
        at,
        by_kind: by.kind,
        by_name: keepable(by.name),
        op,
        undo_of: undoOf,
        payload_digest: sha256(payload),
        previous: last?.digest ?? CHAIN_START,
      };
      await db
        .insertInto("changes")
        .values({ ...link, digest: chainDigest(link) })
        .execute();
      await db.insertInto("change_payloads").values({ change_seq: link.seq, payload }).execute();
      const unique = [...new Set(subjects)];
      for (let from = 0; from < unique.length; from += 500) {
        await db
          .insertInto("change_subjects")
          .values(unique.slice(from, from + 500).map((subject) => ({ change_seq: link.seq, subject })))
          .execute();
      }
      return link.seq;
    },
    setUndone: async (changes, by) => {
      if (changes.length === 0) return;
      await db
        .deleteFrom("undone")
        .where("change_seq", "in", [...changes])
        .execute();
      if (by === null) return;
      await db
        .insertInto("undone")
        .values(changes.map((change) => ({ change_seq: change, by_seq: by })))
        .execute();
    },
  };
}

/** Digest of one link of the chain. It covers the payload through its digest only, so a payload can be taken down. */
export function chainDigest(
  row: Pick<Row, "seq" | "at" | "by_kind" | "by_name" | "op" | "undo_of" | "payload_digest" | "previous">,
): string {
  const { seq, at, by_kind, by_name, op, undo_of, payload_digest, previous } = row;
  return sha256(JSON.stringify([previous, seq, at, by_kind, by_name, op, undo_of, payload_digest]));
}

/** Faults of the chain, in words, oldest first; empty = intact. `rows` are all changes in order. */
export function chainFaults(rows: readonly Change[], start = CHAIN_START): readonly string[] {
  const faults: string[] = [];
  let previous = start;
  for (const change of rows) {
    const name = `change ${change.seq}`;
    if (change.previous !== previous) faults.push(`${name} does not follow the one before it`);
    if (!change.erased && change.payload !== null && sha256(change.payload) !== change.payloadDigest) {
      faults.push(`${name}: what it holds was altered`);
    }
    const digest = chainDigest({
      seq: change.seq,
      at: change.at,
      by_kind: change.by.kind,
      by_name: change.by.name,
      op: change.op,
      undo_of: change.undoOf,
      payload_digest: change.payloadDigest,
      previous: change.previous,
    });
    if (digest !== change.digest) faults.push(`${name}: its entry was altered`);
    previous = change.digest;
  }
  return faults;
}

/** Number of entries. The history has no holes, so the last number is the count. */
export async function countChanges(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ seq: number | null }>`select max(seq) as seq from changes`.execute(db);
  return Number(rows[0]?.seq ?? 0);
}

/** What changes whose payload is erased are about: ids only, which say nothing of what was erased. */
async function subjectsOf(
  db: Kysely<Tables>,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, readonly string[]>> {
  const found = new Map<number, string[]>();
  if (seqs.length === 0) return found;
  const rows = await db
    .selectFrom("change_subjects")
    .selectAll()
    .where("change_seq", "in", [...seqs])
    .orderBy("subject")
    .execute();
  for (const { change_seq, subject } of rows) found.set(change_seq, [...(found.get(change_seq) ?? []), subject]);
  return found;
}

function changeOf(row: Joined, subjects: readonly string[]): Change {
  // Written by appendChange above.
  const payload = row.payload === null ? null : (JSON.parse(row.payload) as Payload);
  return {
    seq: row.seq,
    at: row.at,
    by: { kind: row.by_kind, name: row.by_name },
    op: row.op,
    subjects: payload?.subjects ?? subjects,
    before: payload?.before ?? null,
    after: payload?.after ?? null,
    reason: payload?.reason ?? null,
    undoOf: row.undo_of,
    undoneBy: row.undone_by,
    erased: row.payload === null,
    payload: row.payload,
    payloadDigest: row.payload_digest,
    previous: row.previous,
    digest: row.digest,
  };
}
