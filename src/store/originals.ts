import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Kysely } from "kysely";
import type { StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

/** The bytes of a page or document as they came. */
export type Original = { readonly mediaType: string; readonly bytes: Uint8Array };
export type StoredOriginal = Original & {
  /** SHA-256 of the bytes as they came, in hexadecimal. */
  readonly digest: string;
};

export function originalReads(db: Kysely<Tables>): Pick<StoreReads, "original"> {
  return {
    original: async (report) => {
      const row = await db.selectFrom("originals").selectAll().where("report_id", "=", report).executeTakeFirst();
      if (row === undefined) return null;
      return { mediaType: row.media_type, digest: row.digest, bytes: gunzipSync(row.body) };
    },
  };
}

export function originalWrites(db: Kysely<Tables>): Pick<StoreWrites, "saveOriginal"> {
  return {
    saveOriginal: async (report, { mediaType, bytes }) => {
      const digest = createHash("sha256").update(bytes).digest("hex");
      await db
        .insertInto("originals")
        .values({ report_id: report, media_type: mediaType, digest, body: gzipSync(bytes) })
        .onConflict((conflict) => conflict.column("report_id").doNothing())
        .execute();
    },
  };
}
