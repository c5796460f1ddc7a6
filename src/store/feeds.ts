import type { Kysely } from "kysely";
import type { StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

/** What is known of a feed that is watched. Times are UTC stamps. */
export type Feed = {
  readonly url: string;
  /** The server's own marks of what was had last; null = it gave none. */
  readonly tag: string | null;
  readonly modified: string | null;
  readonly checkedAt: string;
  /** Not asked again before. */
  readonly nextAt: string;
  /** Failures in a row. */
  readonly failures: number;
};

export function feedReads(db: Kysely<Tables>): Pick<StoreReads, "feed"> {
  return {
    feed: async (url) => {
      const row = await db.selectFrom("feeds").selectAll().where("url", "=", url).executeTakeFirst();
      if (row === undefined) return null;
      const { tag, modified, checked_at, next_at, failures } = row;
      return { url, tag, modified, checkedAt: checked_at, nextAt: next_at, failures };
    },
  };
}

export function feedWrites(db: Kysely<Tables>): Pick<StoreWrites, "saveFeed"> {
  return {
    saveFeed: async ({ url, tag, modified, checkedAt, nextAt, failures }) => {
      const state = { tag, modified, checked_at: checkedAt, next_at: nextAt, failures };
      await db
        .insertInto("feeds")
        .values({ url, ...state })
        .onConflict((conflict) => conflict.column("url").doUpdateSet(state))
        .execute();
    },
  };
}
