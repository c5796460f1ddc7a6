import type { Reading } from "../model/reading.ts";
import { successors } from "../model/successors.ts";
import type { NewJudgement, StoredMention, StoreReads, StoreWrites } from "../store/store.ts";
import { mentionOf, renamed } from "./mentions.ts";

/** What persons said that goes over to the newer text, and how many of their words found nothing to stand on there. */
export type Carried = { readonly carried: readonly NewJudgement[]; readonly waiting: readonly string[] };

/**
 * A newer text of a report takes the place of an older one: the old mentions leave their events, their numbers and what
 * persons said of them go over to the mentions that follow them. Words that find none stay where they were said, and
 * `waiting` names them for a person. The new report's mentions must be saved already.
 */
export async function replaceReport(
  ledger: StoreReads & StoreWrites,
  old: string,
  next: { readonly id: string; readonly reading: Reading },
): Promise<Carried> {
  const before = await ledger.reading(old);
  const mentions = (await ledger.mentions({ report: old })).filter(({ live }) => live);
  const heirs =
    before === null ? new Map<string, string>() : heirsOf(renamed(before, old), renamed(next.reading, next.id));
  const ids = new Set(mentions.map(({ id }) => id));
  const events = [...new Set(mentions.flatMap(({ event }) => event ?? []))];
  const left = (await ledger.mentions({ events })).filter(({ id }) => !ids.has(id));
  await ledger.saveMentions(old, []);
  const after = await ledger.mentions({ report: next.id });
  for (const mention of mentions) {
    const heir =
      heirs.get(mention.id) ?? likest(mention, after) ?? left.find(({ event }) => event === mention.event)?.id;
    if (heir !== undefined) await ledger.bequeath(mention.id, heir);
  }
  // What stays of those events is weighed again together with the newcomer.
  await ledger.placeMentions(
    left.map(({ id }) => id),
    null,
  );
  for (const event of events) await ledger.removeEvent(event);
  return await wordsOver(ledger, ids, heirs);
}

/**
 * What persons said of mentions that fall away, on the mentions that follow them. A mention that follows itself keeps its
 * own. Words that lack a mention to stand on are in `waiting`.
 */
export async function wordsOver(
  ledger: StoreReads,
  own: ReadonlySet<string>,
  heirs: ReadonlyMap<string, string>,
): Promise<Carried> {
  const carried: NewJudgement[] = [];
  const waiting: string[] = [];
  for (const judgement of await ledger.judgements([...own])) {
    if (judgement.by.kind !== "person") continue;
    const [left, right] = [judgement.left, judgement.right].map((id) => (own.has(id) ? heirs.get(id) : id));
    if (left === undefined || right === undefined)
      waiting.push(`${judgement.left} ${judgement.verdict} ${judgement.right}`);
    else if (left !== judgement.left || right !== judgement.right) carried.push({ ...judgement, left, right });
  }
  return { carried, waiting };
}

/** Old mentions' ids to those that follow them, of readings made by `renamed`. */
export function heirsOf(before: Reading, after: Reading): ReadonlyMap<string, string> {
  const heirs = new Map<string, string>();
  for (const [name, heir] of successors(before, after)) if (heir !== null) heirs.set(mentionOf(name), mentionOf(heir));
  return heirs;
}

/** For its number only: the new mention of the same kind and role, else none. */
function likest({ mention }: StoredMention, after: readonly StoredMention[]): string | undefined {
  return after.find((other) => other.mention.kind === mention.kind && other.mention.role === mention.role)?.id;
}
