import { createHash } from "node:crypto";
import { placeKey } from "../../extract/places/place-key.ts";
import type { ListedPlace } from "../../model/listed-place.ts";
import { Trouble } from "../../model/trouble.ts";
import type { NewPlace, PlaceSource, Stamp, Store } from "../../store/store.ts";
import { compileLedgerPlaces } from "./compile.ts";
import type { Records } from "./records.ts";

/** A row that is no place, by its number. */
export type Fault = { readonly number: number; readonly says: string };

/** What became of a file of places. */
export type AddedPlaces = {
  /** `same` = the ledger had exactly this file already. */
  readonly status: "new" | "same" | "resumed";
  readonly rows: number;
  readonly faults: readonly Fault[];
  readonly faultCount: number;
};

/** Where a run is: records taken, those that an earlier run had taken included. */
export type Step = { readonly done: number; readonly rows: number; readonly faults: number };

/** Records in one transaction. */
const BATCH = 4_000;
/** Faults that are told one by one; more are counted. */
const MOST_TOLD = 1_000;
/** Of the first rows, the share that may be wrong before the whole file is taken for something else. */
const FIRST = 200;
const MOST_WRONG = 0.5;
/** Longest name, in words, that the look-up keeps. */
const MOST_WORDS = 12;

/**
 * Loads places into a ledger. Batches are kept as they come, but count only once the file is whole, so nothing is half
 * loaded; a rerun with the same file goes on where the last one ended, and with one that is loaded already does nothing.
 * `open` gives the records from the top, each time. Throws Trouble `bad-gazetteer` where the columns are not what they
 * seem, `cut-off` where the file ends within a row.
 */
export async function addPlaces(
  store: Store,
  open: () => Promise<Records>,
  {
    label,
    stamp,
    tell,
  }: { readonly label: string; readonly stamp: Stamp; readonly tell: (step: Step) => Promise<void> },
): Promise<AddedPlaces> {
  const known = (await store.placeSources()).filter((source) => source.label === label && source.state !== "replaced");
  const whole = known.find(({ state }) => state === "whole");
  if (whole !== undefined && (await isSame(await open(), whole, true)))
    return { status: "same", rows: whole.rows, faults: [], faultCount: whole.faults };
  const partial = known.find(({ state }) => state === "loading");
  const resumes = partial !== undefined && (await isSame(await open(), partial, false));
  if (partial !== undefined && !resumes) await store.write((ledger) => ledger.dropPlaces(partial.seq));

  const { format, records } = await open();
  let source = resumes ? partial.seq : null;
  const skipped = resumes ? partial.done : 0;
  const hash = createHash("sha256");
  const prefix = () => hash.copy().digest("hex");
  const faults: Fault[] = [];
  let counts = { done: 0, rows: 0, faults: 0 };
  let batch: NewPlace[] = [];
  let waiting = 0;
  const flush = async () => {
    source ??= await store.write((ledger) => ledger.startPlaces({ label, format, at: stamp.at, by: stamp.by }));
    const [own, places, progress] = [source, batch, { prefix: prefix(), ...counts }];
    await store.write((ledger) => ledger.addPlaces(own, places, progress));
    batch = [];
    waiting = 0;
    await tell(counts);
  };
  let last = { number: 0, unended: false, wrong: false };
  for await (const { number, text, row, unended } of records) {
    hash.update(text).update("\n");
    const wrong = row !== null && "fault" in row;
    const { done, rows, faults: wrongs } = counts;
    counts = { done: done + 1, rows: rows + (row !== null && !wrong ? 1 : 0), faults: wrongs + (wrong ? 1 : 0) };
    last = { number, unended, wrong };
    if (wrong && faults.length < MOST_TOLD) faults.push({ number, says: row.fault });
    if (counts.done === FIRST && counts.faults > FIRST * MOST_WRONG) throw wrongColumns(label, faults);
    if (counts.done <= skipped) continue;
    if (row !== null && !("fault" in row)) batch.push({ place: row, keys: keysOf(row) });
    if (++waiting >= BATCH) await flush();
  }
  if (last.wrong && last.unended) throw new Trouble("cut-off", `${label}, in row ${last.number}`);
  if (counts.rows === 0) throw wrongColumns(label, faults);
  if (waiting > 0 || source === null) await flush();
  const own = source!;
  await store.write(async (ledger) => {
    await ledger.finishPlaces(own, label);
    await compileLedgerPlaces(ledger);
    await ledger.appendChange({
      at: stamp.at,
      by: { kind: "person", name: stamp.by },
      op: "add-places",
      subjects: [],
      before: null,
      after: { label, rows: counts.rows, faults: counts.faults, digest: prefix() },
      reason: null,
      undoOf: null,
    });
  });
  return { status: resumes ? "resumed" : "new", rows: counts.rows, faults, faultCount: counts.faults };
}

/** True if the file begins with the records that a source is known to hold; `entirely`: and ends with them. */
async function isSame({ records }: Records, { done, prefix }: PlaceSource, entirely: boolean): Promise<boolean> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const { text } of records) {
    if (count === done) return !entirely && hash.digest("hex") === prefix;
    hash.update(text).update("\n");
    count++;
  }
  return count === done && hash.digest("hex") === prefix;
}

function wrongColumns(label: string, faults: readonly Fault[]): Trouble {
  const [first] = faults;
  const why = first === undefined ? "no row" : `row ${first.number}: ${first.says}`;
  return new Trouble("bad-gazetteer", `${label}: ${why}`);
}

/** Every form a place is looked up by. */
export function keysOf({ name, names }: Pick<ListedPlace, "name" | "names">): readonly string[] {
  const keys = new Set<string>();
  for (const spelling of [name, ...names]) {
    const key = placeKey(spelling);
    if (key !== "" && key.split(" ").length <= MOST_WORDS) keys.add(key);
  }
  return [...keys];
}
