import { Trouble } from "../model/trouble.ts";
import { type Blanking, blankingOf } from "../store/blanking.ts";
import type { Store, StoreReads, StoreWrites } from "../store/store.ts";
import { reindex } from "./correct.ts";
import { relink, type Successions } from "./link.ts";

/** Who erases, when, and why. The reason stays, so it must not hold what is erased. */
export type Eraser = {
  readonly person: string;
  readonly at: string;
  readonly reason: string;
  readonly successions: Successions;
};

/** `alsoCalled`: other ways in which readings name the person; told once and kept nowhere. `change` null = a try. */
export type TakenDown = {
  readonly change: number | null;
  readonly reports: readonly string[];
  readonly changedEvents: readonly string[];
  readonly alsoCalled: readonly string[];
};

type Ledger = StoreReads & StoreWrites;
type Found = Omit<TakenDown, "change" | "changedEvents"> & {
  readonly payloads: readonly number[];
  /** Live mentions to be weighed again. */
  readonly weigh: readonly string[];
};

/**
 * Erases a report for good, with all versions of it under its URL. Its id leads to the reason from then on, and the same
 * text is not taken in again. `dry`: says what would go, and changes nothing.
 */
export async function takeDownReport(store: Store, id: string, by: Eraser, dry = false): Promise<TakenDown> {
  const reports = await versionsOf(store, id);
  return await takeDown(store, "report", by, dry, async (ledger) => {
    const mentions = [];
    for (const report of reports) mentions.push(...(await ledger.mentions({ report })));
    const own = new Set(mentions.map((mention) => mention.id));
    const events = [...new Set(mentions.flatMap(({ event }) => event ?? []))];
    const left = (await ledger.mentions({ events })).filter(({ id }) => !own.has(id));
    for (const { id, event } of mentions) {
      const heir = event === null ? undefined : left.find((one) => one.event === event);
      if (heir !== undefined) await ledger.bequeath(id, heir.id);
    }
    await ledger.placeMentions(
      left.map(({ id }) => id),
      null,
    );
    for (const event of events) await ledger.removeEvent(event);
    const payloads = await ledger.eraseReports(reports);
    return { reports, payloads, weigh: left.map(({ id }) => id), alsoCalled: [] };
  });
}

/**
 * Erases a person's name for good wherever it stands, in all the forms given: each of its characters becomes a black
 * box, so that everything else keeps its place. `dry` as above. Throws Trouble `not-found` where it stands nowhere.
 */
export async function takeDownName(
  store: Store,
  forms: readonly string[],
  by: Eraser,
  dry = false,
): Promise<TakenDown> {
  const name = blanking(forms);
  if (name.text(by.reason) !== by.reason) throw new Trouble("bad-usage", "the reason stays, and names who is erased");
  return await takeDown(store, "name", by, dry, async (ledger) => {
    const alsoCalled = new Set<string>();
    const { reports, payloads } = await ledger.eraseName(spying(name, alsoCalled));
    if (reports.length + payloads.length === 0) throw new Trouble("not-found", "no such name in the ledger");
    const weigh = [];
    for (const report of reports) weigh.push(...(await ledger.mentions({ report })));
    return {
      reports,
      payloads,
      weigh: weigh.flatMap(({ id, live }) => (live ? [id] : [])),
      alsoCalled: [...alsoCalled].toSorted(),
    };
  });
}

async function takeDown(
  store: Store,
  kind: "report" | "name",
  by: Eraser,
  dry: boolean,
  erase: (ledger: Ledger) => Promise<Found>,
): Promise<TakenDown> {
  if (by.reason.trim() === "") throw new Trouble("bad-usage", "say why: the reason is what stays");
  const work = store.write(async (ledger) => {
    await ledger.beginErasing();
    const { weigh, alsoCalled, ...found } = await erase(ledger);
    // The keys by which mentions are found were made from their words.
    await reindex(ledger, weigh);
    const change = await ledger.appendChange({
      at: by.at,
      by: { kind: "person", name: by.person },
      op: "takedown",
      subjects: found.reports,
      before: null,
      after: { kind, reports: found.reports, erased: found.payloads },
      reason: by.reason,
      undoOf: null,
    });
    await ledger.endErasing(change, { kind, reports: found.reports, at: by.at, by: by.person, reason: by.reason });
    const { changedEvents } =
      weigh.length === 0
        ? { changedEvents: [] }
        : await relink(ledger, weigh, { at: by.at, successions: by.successions });
    const done = { reports: found.reports, alsoCalled, changedEvents };
    if (dry) throw new Tried({ ...done, change: null });
    return { ...done, change };
  });
  const done = await work.catch((error: unknown) => {
    if (error instanceof Tried) return error.done;
    throw error;
  });
  if (!dry) await store.scrub();
  return done;
}

/** Thrown to take the transaction back once it has shown what it would do. */
class Tried extends Error {
  readonly done: TakenDown;
  constructor(done: TakenDown) {
    super("tried");
    this.done = done;
  }
}

/** A report with every other text that was kept under its URL. Throws Trouble `not-found`, or `taken-down`. */
async function versionsOf(store: StoreReads, id: string): Promise<readonly string[]> {
  const own = await store.report(id);
  if (own === null) throw new Trouble("not-found", id);
  if (own.takenDown) throw new Trouble("taken-down", (await store.takedownOf(id))?.reason ?? id);
  return own.url === null ? [id] : (await store.versions(own.url)).map((version) => version.id);
}

function blanking(forms: readonly string[]): Blanking {
  try {
    return blankingOf(forms);
  } catch (error) {
    if (error instanceof RangeError) throw new Trouble("bad-usage", error.message);
    throw error;
  }
}

/** The same, noting what else a person or speaker is called whose own words are blanked. */
function spying(name: Blanking, alsoCalled: Set<string>): Blanking {
  return {
    ...name,
    words: (text) => {
      const blank = name.words(text);
      // A short form that stands in the text by itself is not found by the long one.
      if (blank !== text && name.text(text) === text && NAMELIKE.test(text)) alsoCalled.add(text);
      return blank;
    },
  };
}

/** Begins as names do and is no sentence. */
const NAMELIKE = /^\p{Lu}[^\n]{0,60}$/u;
