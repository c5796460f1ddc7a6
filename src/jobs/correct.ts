import { corrected, gatherSides } from "../account/index.ts";
import { keysOfMentions } from "../link/keys.ts";
import type { Cited, Correction, CorrectPlace } from "../model/correction.ts";
import type { CivilTime } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { Kind, Precision, SideHarm } from "../model/words.ts";
import { eventIdOf } from "../store/event-id.ts";
import type { Store, StoredMention, StoreReads, StoreWrites } from "../store/store.ts";
import type { Decided, Decider } from "./decide.ts";
import { taughtBy } from "./gazetteer/taught.ts";
import { relink } from "./link.ts";
import { daysOf } from "./mentions.ts";
import { requireRevision } from "./revision.ts";
import { eventNamed } from "./targets.ts";

/** What a person says of one value, before it is signed. Figures are of an event, all else of one mention. */
export type Word =
  | FigureWord
  | {
      readonly about: "when";
      readonly start: CivilTime | null;
      readonly end: CivilTime | null;
      readonly precision: Precision;
    }
  | {
      readonly about: "where";
      readonly name: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly place: CorrectPlace;
    }
  | { readonly about: "kind"; readonly kind: Kind }
  | { readonly about: "claim"; readonly claim: number; readonly status: "accepted" | "rejected" };
export type FigureWord = {
  readonly about: SideHarm;
  readonly side: string | null;
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
};

type Ledger = StoreReads & StoreWrites;

/**
 * A person sets a figure of an event. Throws Trouble `low-greater-than-high`, `bad-value` where the event has no such
 * side, and for the words what `requireWords` throws.
 */
export function correctFigure(
  store: Store,
  event: string,
  word: FigureWord,
  cited: Cited | null,
  by: Decider,
): Promise<Decided> {
  return store.write(async (ledger) => {
    const { id, mentions } = await eventNamed(ledger, event);
    await requireRevision(ledger, id, by);
    if (word.low > word.best || word.best > (word.high ?? word.best)) {
      throw new Trouble("low-greater-than-high", `${word.low}, ${word.best}, ${word.high ?? "open"}`);
    }
    const keys = gatherSides(mentions.map(({ mention }) => mention)).sides.map(({ key }) => key);
    if (word.side !== null && !keys.includes(word.side)) {
      throw new Trouble("bad-value", `side: ${word.side} is none of ${keys.join(", ")}`);
    }
    const own = mentions.find(({ report }) => report === cited?.report) ?? anchorOf(mentions);
    if (cited !== null && own.report !== cited.report)
      throw new Trouble("bad-value", `${cited.report} does not tell of ${id}`);
    return await keep(ledger, own, word, cited, by);
  });
}

/** A person corrects what one report tells: when, where, what kind, or whether one claim counts. Throws as above. */
export function correctMention(
  store: Store,
  mention: string,
  word: Exclude<Word, FigureWord>,
  cited: Cited | null,
  by: Decider,
): Promise<Decided> {
  return store.write(async (ledger) => {
    const [own] = (await ledger.mentions({ ids: [mention] })).filter(({ live }) => live);
    if (own === undefined) throw new Trouble("not-found", mention);
    if (own.event !== null) await requireRevision(ledger, eventIdOf(own.event), by);
    if (word.about === "claim" && own.mention.claims[word.claim] === undefined) {
      throw new Trouble("not-found", `${mention}.c${word.claim}`);
    }
    if (word.about === "when" && word.start !== null && word.end !== null && word.start >= word.end) {
      throw new Trouble("low-greater-than-high", `${word.start} to ${word.end}`);
    }
    if (cited !== null && cited.report !== own.report)
      throw new Trouble("bad-value", `${mention} stands in ${own.report}`);
    return await keep(ledger, own, word, cited, by);
  });
}

async function keep(
  ledger: Ledger,
  own: StoredMention,
  word: Word,
  cited: Cited | null,
  by: Decider,
): Promise<Decided> {
  const note = by.reason?.trim() ?? "";
  if (note === "") throw new Trouble("bad-value", "reason: a correction says why");
  if (cited !== null) await requireWords(ledger, cited);
  const signed = { cited, person: by.person, note, at: by.at };
  const body: Correction = word.about === "where" ? { ...word, mention: own.id, ...signed } : { ...word, ...signed };
  const before = (await ledger.corrections([own.id])).map((one) => one.body);
  const change = await ledger.appendChange({
    at: by.at,
    by: { kind: "person", name: by.person },
    op: word.about === "claim" ? (word.status === "accepted" ? "accept" : "reject") : "correct",
    subjects: [own.id, own.report, ...(own.event === null ? [] : [eventIdOf(own.event)])],
    before: { value: readValue(own, word), corrections: before },
    after: { ...word, cited },
    reason: note,
    undoOf: null,
  });
  await ledger.addCorrection({ report: own.report, mention: own.id, body, by: by.person, at: by.at }, change);
  const place = word.about === "where" ? taughtBy(word) : null;
  if (word.about === "where" && place !== null)
    await ledger.teachPlace({ name: word.name, place, by: by.person, at: by.at }, change);
  await reindex(ledger, [own.id]);
  const { changedEvents } = await relink(ledger, [own.id], { at: by.at, successions: by.successions });
  return { change, changedEvents };
}

/** What stood there as it was read. */
function readValue({ mention }: StoredMention, word: Word): unknown {
  switch (word.about) {
    case "when":
      return mention.when === null ? null : { start: mention.when.start, end: mention.when.end };
    case "where":
      return mention.where.find(({ id, name }) => id === word.from && name === word.name) ?? null;
    case "kind":
      return mention.kind;
    case "claim":
      return mention.claims[word.claim]?.quantity ?? null;
    case "killed":
    case "injured":
      return word.side === null ? mention[word.about] : null;
    default:
      return null;
  }
}

/** Puts mentions where their corrected day and place are looked for; also after an undo. */
export async function reindex(ledger: Ledger, ids: readonly string[]): Promise<void> {
  for (const one of await ledger.mentions({ ids })) {
    if (!one.live) continue;
    const reading = await ledger.reading(one.report);
    if (reading === null) continue;
    const mention = await correctedOf(ledger, one);
    const events = reading.events.map((own, i) => (i === one.position ? mention : own));
    const keys = keysOfMentions({ ...reading, events })[one.position] ?? [];
    await ledger.findMention({ id: one.id, mention, keys, ...daysOf(mention, reading.publishedAt) });
  }
}

async function correctedOf(ledger: StoreReads, { id, mention }: StoredMention) {
  const words = await ledger.corrections([id]);
  // Kept by `keep` above.
  return corrected(
    mention,
    words.map(({ body }) => body as Correction),
  );
}

/** Throws Trouble `not-found`, `span-out-of-range`, or `quote-mismatch` where other words stand there. */
async function requireWords(ledger: StoreReads, { report: id, start, end, quote }: Cited): Promise<void> {
  const report = await ledger.report(id);
  if (report === null || report.takenDown) throw new Trouble("not-found", id);
  const { text } = report.report;
  if (!(start < end && end <= text.length))
    throw new Trouble("span-out-of-range", `${start}..${end} of ${text.length}`);
  if (text.slice(start, end) !== quote)
    throw new Trouble("quote-mismatch", `${start}..${end} reads “${text.slice(start, end)}”`);
}

function anchorOf(mentions: readonly StoredMention[]): StoredMention {
  const found = mentions.find(({ mention }) => mention.role === "news") ?? mentions[0];
  if (found === undefined) throw new Error("an event without mentions");
  return found;
}
