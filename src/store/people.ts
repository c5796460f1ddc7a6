import type { Kysely, Selectable } from "kysely";
import type { Person, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

type Reads = "people" | "personCalled" | "personOf" | "personInvited" | "tokens" | "signIns";
type Writes = "addPerson" | "setPerson" | "addSession" | "endSessions" | "addToken" | "revokeToken" | "noteSignIn";

export function peopleReads(db: Kysely<Tables>): Pick<StoreReads, Reads> {
  return {
    people: async () => (await db.selectFrom("people").selectAll().orderBy("id").execute()).map(personOf),
    personCalled: async (name) => {
      const row = await db.selectFrom("people").selectAll().where("name", "=", name).executeTakeFirst();
      return row === undefined ? null : personOf(row);
    },
    personInvited: async (digest) => {
      const row = await db.selectFrom("people").selectAll().where("invite_digest", "=", digest).executeTakeFirst();
      return row === undefined ? null : personOf(row);
    },
    personOf: async (digest) => {
      const session = await db
        .selectFrom("sessions")
        .innerJoin("people", "people.id", "sessions.person_id")
        .selectAll("people")
        .select("sessions.until")
        .where("sessions.digest", "=", digest)
        .executeTakeFirst();
      if (session !== undefined) return { person: personOf(session), scope: null, until: session.until };
      const token = await db
        .selectFrom("api_tokens")
        .innerJoin("people", "people.id", "api_tokens.person_id")
        .selectAll("people")
        .select(["api_tokens.scope", "api_tokens.until as ends"])
        .where("api_tokens.digest", "=", digest)
        .where("api_tokens.revoked_at", "is", null)
        .executeTakeFirst();
      return token === undefined ? null : { person: personOf(token), scope: token.scope, until: token.ends };
    },
    tokens: async (person) => {
      const rows = await db
        .selectFrom("api_tokens")
        .selectAll()
        .where("person_id", "=", person)
        .orderBy("id")
        .execute();
      return rows.map(({ id, label, scope, created_at, until, revoked_at }) => ({
        ...{ id, label, scope, createdAt: created_at, until, revokedAt: revoked_at },
      }));
    },
    signIns: async (limit) => {
      const rows = await db.selectFrom("sign_ins").selectAll().orderBy("seq", "desc").limit(limit).execute();
      return rows.map(({ at, name, address, how, outcome }) => ({ at, name, address, how, outcome }));
    },
  };
}

export function peopleWrites(db: Kysely<Tables>): Pick<StoreWrites, Writes> {
  return {
    addPerson: async ({ name, role, invitedBy, at, inviteDigest, inviteUntil }) => {
      const row = {
        ...{ name, role, password: null, invited_by: invitedBy, invited_at: at, joined_at: null, removed_at: null },
        ...{ invite_digest: inviteDigest, invite_until: inviteUntil },
      };
      // `id` is the database's.
      await db
        .insertInto("people")
        .values(row as Tables["people"])
        .execute();
    },
    setPerson: async (id, { role, password, joinedAt, removedAt, inviteDigest, inviteUntil }) => {
      await db
        .updateTable("people")
        .set({
          ...(role === undefined ? {} : { role }),
          ...(password === undefined ? {} : { password }),
          ...(joinedAt === undefined ? {} : { joined_at: joinedAt }),
          ...(removedAt === undefined ? {} : { removed_at: removedAt }),
          ...(inviteDigest === undefined ? {} : { invite_digest: inviteDigest }),
          ...(inviteUntil === undefined ? {} : { invite_until: inviteUntil }),
        })
        .where("id", "=", id)
        .execute();
    },
    addSession: async (digest, person, at, until) => {
      await db.deleteFrom("sessions").where("until", "<", at).execute();
      await db.insertInto("sessions").values({ digest, person_id: person, created_at: at, until }).execute();
    },
    endSessions: async (which) => {
      const rows = db.deleteFrom("sessions");
      await ("digest" in which
        ? rows.where("digest", "=", which.digest)
        : rows.where("person_id", "=", which.person)
      ).execute();
    },
    addToken: async ({ digest, person, label, scope, at, until }) => {
      const { id } = await db
        .insertInto("api_tokens")
        // `id` is the database's.
        .values({
          digest,
          person_id: person,
          label,
          scope,
          created_at: at,
          until,
          revoked_at: null,
        } as Tables["api_tokens"])
        .returning("id")
        .executeTakeFirstOrThrow();
      return id;
    },
    revokeToken: async (person, id, at) => {
      const row = await db
        .updateTable("api_tokens")
        .set({ revoked_at: at })
        .where("id", "=", id)
        .where("person_id", "=", person)
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },
    noteSignIn: async (entry) => {
      await db
        .insertInto("sign_ins")
        .values(entry as Tables["sign_ins"])
        .execute();
    },
  };
}

function personOf(row: Selectable<Tables["people"]>): Person {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    password: row.password,
    invitedBy: row.invited_by,
    invitedAt: row.invited_at,
    joinedAt: row.joined_at,
    removedAt: row.removed_at,
    inviteUntil: row.invite_until,
  };
}
