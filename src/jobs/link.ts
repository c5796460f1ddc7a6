import { corrected } from "../account/index.ts";
import { type Linked, link } from "../link/index.ts";
import { keysOfMentions } from "../link/keys.ts";
import { MODEL } from "../link/model.ts";
import type { Correction } from "../model/correction.ts";
import type { EventLine } from "../model/event-line.ts";
import type { Judgement } from "../model/judgement.ts";
import { eventIdOf } from "../store/event-id.ts";
import type {
  NewJudgement,
  Store,
  StoredCorrection,
  StoredEvent,
  StoredJudgement,
  StoreReads,
  StoreWrites,
} from "../store/store.ts";
import { eventLineOf, summaryOf } from "./event-line.ts";
import { lineOf } from "./events.ts";
import { mentionOf, renamed } from "./mentions.ts";
import type { Told } from "./told.ts";

/**
 * Up to so many reports are linked all together, so that the groups do not depend on the order in which they came.
 * Beyond, only what lies near the new ones in time and place is weighed again. Set so that a run stays within seconds.
 */
export const WHOLE_LEDGER = 2_000;
/** Mentions taken up in one round, and neighbours weighed for each of them, in a ledger larger than that. */
const PENDING_AT_ONCE = 500;
const NEIGHBOURS = 24;
/** Keys that more mentions hold pick out nothing: linking's own limit. */
const MOST_HOLDERS = 48;
/** A score must move this far (log-odds) before the model's changed mind is written down again. */
const WORTH_NOTING = 0.5;

/** Actor id to the id it grew out of, so that a renamed group is still itself. */
export type Successions = ReadonlyMap<string, string>;
/** `at`: UTC, as it will stand in the history. */
export type LinkOptions = {
  readonly at: string;
  readonly successions: Successions;
  /** Up to so many reports everything is weighed together; `WHOLE_LEDGER` unless told. */
  readonly whole?: number;
};
export type LinkRun = { readonly mentions: number; readonly changedEvents: readonly string[] };

/**
 * Puts mentions that no event holds yet into events, and weighs again what that touches. Nothing waiting = nothing
 * done. Safe to repeat and to interrupt: what was not put anywhere is still waiting.
 */
export async function linkPending(store: Store, options: LinkOptions): Promise<LinkRun> {
  let mentions = 0;
  const changedEvents = new Set<string>();
  for (;;) {
    const waiting = await store.mentions({ pending: PENDING_AT_ONCE });
    if (waiting.length === 0) return { mentions, changedEvents: [...changedEvents] };
    // Weighing takes long and needs no lock; if someone wrote meanwhile it is done once more, inside.
    const early = await store.snapshot((ledger) => weighed(ledger, null, options));
    const done = await store.write(async (ledger) => {
      const fresh = (await lastChange(ledger)) === early.lastChange ? early : await weighed(ledger, null, options);
      return await keep(ledger, fresh, options.at);
    });
    mentions += done.mentions;
    for (const id of done.changedEvents) changedEvents.add(id);
    // Someone else may have been faster; but what waits before and after such a round would wait for ever.
    const [still] = await store.mentions({ pending: 1 });
    if (done.mentions === 0 && still?.id === waiting[0]!.id) throw new Error(`mention ${still.id} fits no event`);
  }
}

/** Weighs again, inside a transaction, the events of the given mentions: after a person's word, or an undo. */
export async function relink(
  ledger: StoreReads & StoreWrites,
  mentions: readonly string[],
  options: LinkOptions,
): Promise<LinkRun & { readonly linked: Linked }> {
  const fresh = await weighed(ledger, mentions, options);
  return { ...(await keep(ledger, fresh, options.at)), linked: fresh.linked };
}

/** What came out of weighing, and all that is needed to keep it. */
type Weighed = {
  /** Number of the newest change when it was weighed. */
  readonly lastChange: number;
  readonly linked: Linked;
  readonly told: ReadonlyMap<string, Told>;
  /** The event that each mention stands in so far. */
  readonly placed: ReadonlyMap<string, number | null>;
  readonly corrections: readonly StoredCorrection[];
  readonly judgements: readonly StoredJudgement[];
};

async function weighed(
  ledger: StoreReads,
  around: readonly string[] | null,
  { successions, whole = WHOLE_LEDGER }: LinkOptions,
): Promise<Weighed> {
  const changed = await lastChange(ledger);
  const near = (await ledger.holdsMore(whole)) ? await mentionsAround(ledger, around) : null;
  const scope = near === null ? await everyReport(ledger) : [...new Set(near.values())].toSorted();
  const bare = [...(await ledger.readings(scope))].map(([id, reading]) => {
    const { events, ...rest } = renamed(reading, id);
    return [id, { ...rest, events: events.filter((mention) => near === null || near.has(mention.id)) }] as const;
  });
  const corrections = [];
  for (const batch of batches(bare.flatMap(([, { events }]) => events.map(({ id }) => id)))) {
    corrections.push(...(await ledger.corrections(batch)));
  }
  const words = byMention(corrections);
  const readings = new Map(
    bare.map(([id, { events, ...rest }]) => [
      id,
      { ...rest, events: events.map((mention) => corrected(mention, bodiesOf(words.get(mention.id) ?? []))) },
    ]),
  );
  const names = [...readings].flatMap(([id, { events }]) => events.map((mention) => [mention.id, id] as const));
  const placed = new Map<string, number | null>();
  for (const batch of batches(names.map(([mention]) => mention))) {
    for (const mention of await ledger.mentions({ ids: batch })) {
      if (mention.live) placed.set(mention.id, mention.event);
    }
  }
  const judgements = [];
  for (const batch of batches([...placed.keys()])) judgements.push(...(await ledger.judgements(batch)));
  const unique = [...new Map(judgements.map((judgement) => [judgement.seq, judgement])).values()];
  const reportOf = new Map(names);
  const linked = link([...readings.values()], {
    judgements: unique.map((one) => judgementOf(one, reportOf)),
    pairs: "close",
    successions,
  });
  const told = new Map(
    [...readings].flatMap(([report, reading]) =>
      reading.events.map((mention) => [mention.id, { id: mention.id, report, reading, mention }] as const),
    ),
  );
  return { lastChange: changed, linked, told, placed, judgements: unique, corrections };
}

async function keep(
  ledger: StoreReads & StoreWrites,
  { linked, told, placed, judgements, corrections }: Weighed,
  at: string,
): Promise<LinkRun> {
  const before = new Map<number, string[]>();
  for (const [id, event] of placed) if (event !== null) before.set(event, [...(before.get(event) ?? []), id]);
  const numbers = new Map<string, number>();
  for (const batch of batches([...told.keys()]))
    for (const [id, seq] of await ledger.numbersOf(batch)) numbers.set(id, seq);
  const lines: { readonly seq: number; readonly members: readonly string[]; readonly line: EventLine }[] = [];
  for (const event of linked.events) {
    const members = event.mentions.map(({ mention }) => mention);
    const own = members.flatMap((member) => numbers.get(member) ?? []);
    const seq = own.length > 0 ? Math.min(...own) : await ledger.giveNumber(members[0]!);
    const accounted = {
      linked: event,
      told: members.map((member) => told.get(member)!),
      corrections: bodiesOf(corrections.filter(({ mention }) => members.includes(mention))),
    };
    lines.push({ seq, members, line: eventLineOf(eventIdOf(seq), accounted, at) });
  }
  const kept = new Set(lines.map(({ seq }) => seq));
  const gone = [...before.keys()].filter((seq) => !kept.has(seq));
  const moved = lines.filter(({ seq, members }) => !sameMembers(members, before.get(seq)));
  const old = new Map<number, StoredEvent>();
  for (const batch of batches([...kept])) for (const event of await ledger.eventsBy(batch)) old.set(event.seq, event);
  const restated = lines.filter(({ seq, line }) => !sameLine(old.get(seq)?.body, line));
  const news = newJudgements(linked, judgements, at);
  if (moved.length + gone.length + restated.length + news.length === 0) return { mentions: 0, changedEvents: [] };
  const subjects = [...new Set([...moved.map(({ seq }) => seq), ...gone, ...restated.map(({ seq }) => seq)])];
  const change = await ledger.appendChange({
    at,
    by: { kind: "model", name: MODEL.name },
    op: "link",
    subjects: [...subjects.map(eventIdOf), ...moved.flatMap(({ members }) => members)],
    before: {
      mentions: Object.fromEntries(
        [...moved.map(({ seq }) => seq), ...gone]
          .filter((seq) => before.has(seq))
          .map((seq) => [eventIdOf(seq), before.get(seq)]),
      ),
      shown: Object.fromEntries(
        restated.flatMap(({ seq }) => {
          const event = old.get(seq);
          return event === undefined ? [] : [[eventIdOf(seq), shownOf(lineOf(event))]];
        }),
      ),
    },
    after: {
      mentions: Object.fromEntries(moved.map(({ seq, members }) => [eventIdOf(seq), members])),
      shown: Object.fromEntries(restated.map(({ seq, line }) => [eventIdOf(seq), shownOf(line)])),
    },
    reason: null,
    undoOf: null,
  });
  await ledger.addJudgements(news, change);
  for (const { seq, members } of moved) await ledger.placeMentions(members, seq);
  for (const { seq, line } of restated) await ledger.saveEvent(summaryOf(seq, line, change));
  for (const seq of gone) await ledger.removeEvent(seq);
  return {
    mentions: moved.reduce((sum, { members }) => sum + members.length, 0),
    changedEvents: subjects.map(eventIdOf),
  };
}

/** The model's verdicts that are new or have changed since they were last written down. */
function newJudgements(linked: Linked, known: readonly StoredJudgement[], at: string): readonly NewJudgement[] {
  const latest = new Map<string, StoredJudgement>();
  for (const judgement of known) {
    if (judgement.by.kind === "model") latest.set([judgement.left, judgement.right].toSorted().join(), judgement);
  }
  return linked.pairs.flatMap((pair) => {
    if (pair.by !== "model") return [];
    const [left, right] = [mentionOf(pair.left), mentionOf(pair.right)];
    const old = latest.get([left, right].toSorted().join());
    const moved =
      old === undefined || old.verdict !== pair.verdict || Math.abs((old.score ?? 0) - pair.score) >= WORTH_NOTING;
    if (!moved) return [];
    const { verdict, score, reasons } = pair;
    return [{ left, right, verdict, by: { kind: "model", name: MODEL.name }, score, reasons, note: null, at }];
  });
}

/** A person's word, or the model's, as linking wants it. Order of time is the order in the ledger, whatever clocks said. */
function judgementOf(stored: StoredJudgement, reports: ReadonlyMap<string, string>): Judgement {
  const { left, right, verdict, by, score, reasons, note, seq } = stored;
  return {
    left: `${reports.get(left) ?? ""}#${left}`,
    right: `${reports.get(right) ?? ""}#${right}`,
    verdict,
    at: String(seq).padStart(12, "0"),
    by: by.kind === "person" ? { person: by.name, note: note ?? "" } : { model: by.name, score: score ?? 0, reasons },
  };
}

async function lastChange(ledger: StoreReads): Promise<number> {
  return (await ledger.changes({ limit: 1, newestFirst: true })).at(0)?.seq ?? 0;
}

async function everyReport(ledger: StoreReads): Promise<readonly string[]> {
  const reports = new Set<string>();
  for (let after = ""; ; ) {
    const page = await ledger.mentions({ after, limit: 1_000 });
    for (const { report } of page) reports.add(report);
    if (page.length < 1_000) return [...reports].toSorted();
    after = page.at(-1)!.id;
  }
}

/** The mentions, their neighbours, and all that share an event with any of these, each with its report. */
async function mentionsAround(
  ledger: StoreReads,
  around: readonly string[] | null,
): Promise<ReadonlyMap<string, string>> {
  const centre = await ledger.mentions(around === null ? { pending: PENDING_AT_ONCE } : { ids: around });
  const found = new Map(centre.map((mention) => [mention.id, mention]));
  const near = await neighboursOf(ledger, [...new Set(centre.map(({ report }) => report))]);
  for (const batch of batches(near.filter((id) => !found.has(id))))
    for (const one of await ledger.mentions({ ids: batch })) found.set(one.id, one);
  const events = [...new Set([...found.values()].flatMap(({ event }) => event ?? []))];
  for (const batch of batches(events))
    for (const one of await ledger.mentions({ events: batch })) found.set(one.id, one);
  return new Map([...found.values()].flatMap(({ id, report, live }) => (live ? [[id, report] as const] : [])));
}

/** Mentions that share the rarest keys with those of the reports, so many at most for each. */
async function neighboursOf(ledger: StoreReads, reports: readonly string[]): Promise<readonly string[]> {
  const readings = [...(await ledger.readings(reports)).values()];
  const own = readings.flatMap((reading) => keysOfMentions(reading));
  const holders = await ledger.keyHolders([...new Set(own.flat())], MOST_HOLDERS);
  const near = new Set<string>();
  for (const keys of own) {
    const shared = new Map<string, number>();
    for (const key of keys) {
      const ids = holders.get(key) ?? [];
      for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + 1 / Math.log2(1 + ids.length));
    }
    const best = [...shared].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
    for (const [id] of best.slice(0, NEIGHBOURS)) near.add(id);
  }
  return [...near];
}

export function byMention(corrections: readonly StoredCorrection[]): ReadonlyMap<string, readonly StoredCorrection[]> {
  const found = new Map<string, StoredCorrection[]>();
  for (const one of corrections) found.set(one.mention, [...(found.get(one.mention) ?? []), one]);
  return found;
}

/** What persons said, in the order they said it. */
export function bodiesOf(corrections: readonly StoredCorrection[]): readonly Correction[] {
  // Kept by `correct.ts`; an erased one is null.
  return corrections.flatMap(({ body }) => (body as Correction | null) ?? []);
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += 500) yield items.slice(from, from + 500);
}

function sameMembers(now: readonly string[], before: readonly string[] | undefined): boolean {
  return before !== undefined && now.toSorted().join() === before.toSorted().join();
}

/** Figures as [low, best, high]. */
export type Shown = {
  readonly killed: readonly (number | null)[] | null;
  readonly injured: readonly (number | null)[] | null;
  readonly kind: string;
  readonly country: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
};

/** What a reader of the list sees change: figures, day, kind and place's id. No words, so that nothing here is to erase. */
export function shownOf({ killed, injured, when, kind, where, country }: EventLine): Shown {
  const bounds = (toll: EventLine["killed"]) => (toll === null ? null : [toll.low, toll.best, toll.high]);
  return {
    ...{ killed: bounds(killed), injured: bounds(injured), kind, country },
    ...{ start: when?.start ?? null, end: when?.end ?? null, place: where?.id ?? null },
  };
}

/** True if only the moment of saying it differs. */
function sameLine(old: unknown, line: EventLine): boolean {
  return (
    typeof old === "object" && JSON.stringify({ ...old, updatedAt: "" }) === JSON.stringify({ ...line, updatedAt: "" })
  );
}
