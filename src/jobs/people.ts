import { createHash, randomBytes } from "node:crypto";
import { Trouble } from "../model/trouble.ts";
import type { Person, PersonRole, Store } from "../store/store.ts";

/** Days after which an invitation that nobody took up is void. */
const INVITED_DAYS = 7;

export type Inviter = { readonly person: string; readonly at: string };

/** Invites somebody, or anew who has not come yet or forgot the password. Returns the invitation, told once. */
export async function invite(store: Store, name: string, role: PersonRole, by: Inviter): Promise<string> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M} .@_-]{0,99}$/u.test(name)) throw new Trouble("bad-value", `name: ${name}`);
  const invitation = randomBytes(24).toString("base64url");
  const [inviteDigest, inviteUntil] = [digestOf(invitation), daysAfter(by.at, INVITED_DAYS)];
  await store.write(async (tx) => {
    const known = await tx.personCalled(name);
    if (known === null) await tx.addPerson({ name, role, invitedBy: by.person, at: by.at, inviteDigest, inviteUntil });
    else await tx.setPerson(known.id, { role, inviteDigest, inviteUntil, removedAt: null });
    await note(tx, "invite", known, { name, role }, by);
  });
  return invitation;
}

/** Gives somebody another role. The last admin stays one. */
export async function setRole(store: Store, name: string, role: PersonRole, by: Inviter): Promise<void> {
  await store.write(async (tx) => {
    const person = await personNamed(tx, name);
    if (role !== "admin") await requireOtherAdmin(tx, person);
    await tx.setPerson(person.id, { role });
    await note(tx, "role", person, { name, role }, by);
  });
}

/** Takes somebody's access away: sessions and tokens end. What they did stays theirs. */
export async function removePerson(store: Store, name: string, by: Inviter): Promise<void> {
  await store.write(async (tx) => {
    const person = await personNamed(tx, name);
    await requireOtherAdmin(tx, person);
    await tx.setPerson(person.id, { removedAt: by.at, password: null, inviteDigest: null });
    await tx.endSessions({ person: person.id });
    for (const { id } of await tx.tokens(person.id)) await tx.revokeToken(person.id, id, by.at);
    await note(tx, "remove", person, { name }, by);
  });
}

export function digestOf(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}

export function daysAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}

type Ledger = Parameters<Parameters<Store["write"]>[0]>[0];

async function personNamed(ledger: Ledger, name: string): Promise<Person> {
  const person = await ledger.personCalled(name);
  if (person === null || person.removedAt !== null) throw new Trouble("not-found", name);
  return person;
}

async function requireOtherAdmin(ledger: Ledger, person: Person): Promise<void> {
  const others = (await ledger.people()).filter(
    ({ id, role, removedAt }) => id !== person.id && role === "admin" && removedAt === null,
  );
  if (person.role === "admin" && others.length === 0)
    throw new Trouble("bad-value", `${person.name} is the last admin`);
}

async function note(ledger: Ledger, op: string, before: Person | null, after: object, by: Inviter): Promise<void> {
  await ledger.appendChange({
    at: by.at,
    by: { kind: "person", name: by.person },
    op: `people-${op}`,
    subjects: [],
    before: before === null ? null : { name: before.name, role: before.role },
    after,
    reason: null,
    undoOf: null,
  });
}
