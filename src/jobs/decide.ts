import { type Correction, isSameValue } from "../model/correction.ts";
import { effectOf, pairName } from "../model/judgement.ts";
import { Trouble } from "../model/trouble.ts";
import type { Verdict } from "../model/words.ts";
import { eventIdOf } from "../store/event-id.ts";
import type { Change, NewJudgement, Store, StoredMention, StoreReads, StoreWrites } from "../store/store.ts";
import { reindex } from "./correct.ts";
import { type LinkRun, relink, type Successions } from "./link.ts";
import { mentionOf } from "./mentions.ts";
import { requireRevision } from "./revision.ts";
import { eventNamed, mentionsNamed } from "./targets.ts";

/** Who decides, when, and why; `override` overrules what persons said before. */
export type Decider = {
  readonly person: string;
  readonly at: string;
  readonly reason: string | null;
  readonly override: boolean;
  /** Revision that the writer saw of the one thing written to; null or left out = whichever it has. */
  readonly revision?: number | null;
  readonly successions: Successions;
};

/** `change`: number of the entry in the history, to undo it by. */
export type Decided = { readonly change: number; readonly changedEvents: readonly string[] };

type Ledger = StoreReads & StoreWrites;
type Word = { readonly left: string; readonly right: string; readonly verdict: Verdict };

/** A person says of two events, mentions or reports whether they are one occurrence. */
export function decide(store: Store, left: string, right: string, verdict: Verdict, by: Decider): Promise<Decided> {
  return store.write(async (ledger) => {
    const [a, b] = [await mentionsNamed(ledger, left), await mentionsNamed(ledger, right)];
    const pair = [anchorOf(a), anchorOf(b)] as const;
    if (pair[0].id === pair[1].id) throw new Trouble("bad-usage", `${left} and ${right} are one already`);
    return await judge(ledger, "decide", [{ left: pair[0].id, right: pair[1].id, verdict }], by);
  });
}

/** A person says that all these events are one. The lowest number stays, the others lead to it. */
export function merge(store: Store, ids: readonly string[], by: Decider): Promise<Decided> {
  return store.write(async (ledger) => {
    const events = [];
    for (const id of ids) events.push(await eventNamed(ledger, id));
    const [first, ...rest] = [...new Map(events.map((event) => [event.seq, event])).values()];
    if (first === undefined || rest.length === 0) throw new Trouble("bad-usage", "merge takes two events or more");
    const anchor = anchorOf(first.mentions).id;
    const words = rest.map(({ mentions }): Word => ({ left: anchor, right: anchorOf(mentions).id, verdict: "same" }));
    return await judge(ledger, "merge", words, by);
  });
}

/**
 * A person says that what the named reports or mentions tell is another event than the rest. Both parts stay whole; the
 * part that holds the event's own number keeps it.
 */
export function split(store: Store, id: string, out: readonly string[], by: Decider): Promise<Decided> {
  return store.write(async (ledger) => {
    const event = await eventNamed(ledger, id);
    await requireRevision(ledger, event.id, by);
    const named = new Set<string>();
    for (const one of out) for (const mention of await mentionsNamed(ledger, one)) named.add(mention.id);
    const moved = event.mentions.filter((mention) => named.has(mention.id));
    const rest = event.mentions.filter((mention) => !named.has(mention.id));
    if (moved.length === 0) throw new Trouble("not-found", `nothing of ${out.join(", ")} is in ${event.id}`);
    if (rest.length === 0) throw new Trouble("bad-usage", `nothing would be left in ${event.id}`);
    const chain = (part: readonly StoredMention[]) =>
      part.slice(1).map((mention, i): Word => ({ left: part[i]!.id, right: mention.id, verdict: "same" }));
    const apart: Word = { left: moved[0]!.id, right: rest[0]!.id, verdict: "different" };
    return await judge(ledger, "split", [apart, ...chain(moved), ...chain(rest)], by);
  });
}

/**
 * Takes back a decision, a correction, or an undo. What it did is weighed again; nothing is erased. Later words on the
 * same pair or value rest on it: Trouble `has-dependents` lists them, or they are taken back as well.
 */
export function undo(store: Store, change: number | null, by: Decider, withDependents = false): Promise<Decided> {
  return store.write(async (ledger) => {
    const target = change ?? (await lastDecision(ledger));
    const entry = await ledger.change(target);
    if (entry === null) throw new Trouble("not-found", `change ${target}`);
    if (!UNDOABLE.has(entry.op)) throw new Trouble("not-undoable", `change ${target} is a ${entry.op}`);
    if (entry.undoneBy !== null) throw new Trouble("already-undone", `change ${target}, by change ${entry.undoneBy}`);
    const dependents = await dependentsOf(ledger, entry);
    if (dependents.length > 0 && !withDependents) {
      const more = { dependents: dependents.map(({ seq }) => seq) };
      throw new Trouble("has-dependents", `change ${target}: ${more.dependents.join(", ")}`, more);
    }
    const gone = [entry, ...dependents];
    const mentions = [...new Set(gone.flatMap(({ subjects }) => subjects))].filter((one) => one.startsWith("m"));
    const own = await ledger.appendChange({
      at: by.at,
      by: { kind: "person", name: by.person },
      op: "undo",
      subjects: entry.subjects,
      before: {
        change: target,
        op: entry.op,
        ...(dependents.length === 0 ? {} : { with: dependents.map(({ seq }) => seq) }),
      },
      after: null,
      reason: by.reason,
      undoOf: target,
    });
    await ledger.setUndone(
      gone.map(({ seq }) => seq),
      own,
    );
    // An undo taken back puts what it undid in force again.
    if (entry.op === "undo") await ledger.setUndone(undoneIn(entry), null);
    await reindex(ledger, mentions);
    const { changedEvents } = await relink(ledger, mentions, { at: by.at, successions: by.successions });
    return { change: own, changedEvents };
  });
}

/** What an undo took back: its own, and what rested on it. */
function undoneIn({ undoOf, before }: Change): readonly number[] {
  // Written by `undo` above.
  const also = (before as { readonly with?: readonly number[] } | null)?.with ?? [];
  return [...(undoOf === null ? [] : [undoOf]), ...also];
}

/** Later words in force on the same pair or the same value, newest first. */
async function dependentsOf(ledger: StoreReads, { seq, op, subjects }: Change): Promise<readonly Change[]> {
  if (op === "undo") return [];
  const mentions = subjects.filter((subject) => subject.startsWith("m"));
  const found = new Set<number>();
  const words = (await ledger.judgements(mentions)).filter(({ by }) => by.kind === "person");
  const own = new Set(words.flatMap((word) => (word.change === seq ? [pairName(word.left, word.right)] : [])));
  for (const word of words) if (word.change > seq && own.has(pairName(word.left, word.right))) found.add(word.change);
  const corrections = await ledger.corrections(mentions);
  for (const { mention, body } of corrections.filter(({ change }) => change === seq)) {
    for (const later of corrections) {
      // Kept by `correct.ts`.
      const same = later.mention === mention && isSameValue(body as Correction, later.body as Correction);
      if (later.change > seq && same) found.add(later.change);
    }
  }
  const changes = [];
  for (const one of [...found].toSorted((a, b) => b - a)) changes.push((await ledger.change(one))!);
  return changes;
}

const UNDOABLE: ReadonlySet<string> = new Set([
  "decide",
  "merge",
  "split",
  "correct",
  "accept",
  "reject",
  "teach-place",
  "undo",
]);

async function lastDecision(ledger: StoreReads): Promise<number> {
  for (let before: number | undefined; ; ) {
    const page = await ledger.changes({
      limit: 100,
      newestFirst: true,
      ...(before === undefined ? {} : { after: before }),
    });
    const found = page.find(({ op, undoneBy }) => UNDOABLE.has(op) && op !== "undo" && undoneBy === null);
    if (found !== undefined) return found.seq;
    before = page.at(-1)?.seq;
    if (before === undefined) throw new Trouble("not-found", "no decision to undo");
  }
}

/** Writes the words down and carries them out. Throws Trouble `contradicts-decision` where earlier ones forbid it. */
async function judge(ledger: Ledger, op: string, words: readonly Word[], by: Decider): Promise<Decided> {
  const mentions = [...new Set(words.flatMap(({ left, right }) => [left, right]))];
  const before = await placesOf(ledger, mentions);
  const write = async (
    all: readonly Word[],
  ): Promise<{ readonly change: number; readonly run: LinkRun & { readonly held: readonly Held[] } }> => {
    const touched = [...new Set(all.flatMap(({ left, right }) => [left, right]))];
    const change = await ledger.appendChange({
      at: by.at,
      by: { kind: "person", name: by.person },
      op,
      subjects: [...touched, ...Object.values(before)],
      before,
      after: { words: all },
      reason: by.reason,
      undoOf: null,
    });
    await ledger.addJudgements(
      all.map((word) => judgementOf(word, by)),
      change,
    );
    const { linked, ...run } = await relink(ledger, touched, { at: by.at, successions: by.successions });
    const own = new Set(all.map(({ left, right }) => [left, right].toSorted().join()));
    const held = linked.contradictions.flatMap(({ judgement, held }) =>
      own.has([mentionOf(judgement.left), mentionOf(judgement.right)].toSorted().join())
        ? held.map(({ left, right, by }) => ({
            left: mentionOf(left),
            right: mentionOf(right),
            person: "person" in by ? by.person : "",
          }))
        : [],
    );
    return { change, run: { ...run, held } };
  };
  const joins = words.some(({ verdict }) => effectOf(verdict) === "join");
  const contrary = joins ? await contraryTo(ledger, words) : [];
  if (contrary.length > 0 && !by.override) throw new Trouble("contradicts-decision", tell(contrary));
  const overruled = contrary.map(({ left, right }): Word => ({ left, right, verdict: "same" }));
  const { change, run } = await write([...overruled, ...words]);
  // Thrown inside the transaction: nothing of it stays.
  if (run.held.length > 0) throw new Trouble("contradicts-decision", tell(run.held));
  return { change, changedEvents: run.changedEvents };
}

type Held = { readonly left: string; readonly right: string; readonly person: string };

/** Earlier words of persons, still in force, that keep apart the very events that are to be joined. */
async function contraryTo(ledger: StoreReads, words: readonly Word[]): Promise<readonly Held[]> {
  const held = new Map<string, Held>();
  for (const { left, right, verdict } of words) {
    if (effectOf(verdict) !== "join") continue;
    const [a, b] = [await companions(ledger, left), await companions(ledger, right)];
    for (const judgement of await ledger.judgements([...a])) {
      if (judgement.by.kind !== "person") continue;
      const across =
        (a.has(judgement.left) && b.has(judgement.right)) || (a.has(judgement.right) && b.has(judgement.left));
      if (!across) continue;
      const pair = [judgement.left, judgement.right].toSorted().join();
      // Later words on the same pair stand over earlier ones.
      if (effectOf(judgement.verdict) === "part")
        held.set(pair, { left: judgement.left, right: judgement.right, person: judgement.by.name });
      else held.delete(pair);
    }
  }
  return [...held.values()];
}

/** All mentions of the event that a mention stands in. */
async function companions(ledger: StoreReads, mention: string): Promise<ReadonlySet<string>> {
  const [own] = await ledger.mentions({ ids: [mention] });
  if (own === undefined || own.event === null) return new Set([mention]);
  return new Set((await ledger.mentions({ events: [own.event] })).map(({ id }) => id));
}

async function placesOf(ledger: StoreReads, mentions: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const found = await ledger.mentions({ ids: mentions });
  return Object.fromEntries(found.flatMap(({ id, event }) => (event === null ? [] : [[id, eventIdOf(event)]])));
}

function judgementOf({ left, right, verdict }: Word, { person, reason, at }: Decider): NewJudgement {
  return { left, right, verdict, by: { kind: "person", name: person }, score: null, reasons: [], note: reason, at };
}

function tell(held: readonly Held[]): string {
  return held.map(({ left, right, person }) => `${person} keeps ${left} and ${right} apart`).join("; ");
}

/** The mention that stands for many: the first news, in the order of their ids. */
function anchorOf(mentions: readonly StoredMention[]): StoredMention {
  const found = mentions.find(({ mention }) => mention.role === "news") ?? mentions[0];
  if (found === undefined) throw new Error("an event without mentions");
  return found;
}
