import type { Judgement, MentionName } from "./judgement.ts";
import type { EventMention, Reading } from "./reading.ts";

/**
 * After a report is read anew: the new name of each old mention, null where none follows it. A mention follows another
 * when their trigger words overlap in the same text; the longest overlap wins, an equal quote breaks ties. A mention
 * follows at most one. If the report's text itself changed, only an equal quote at an equal place counts.
 */
export function successors(old: Reading, next: Reading): ReadonlyMap<MentionName, MentionName | null> {
  const found = new Map<MentionName, MentionName | null>();
  const taken = new Set<string>();
  const offers = old.events.flatMap((before) =>
    next.events.map((after) => ({ before, after, weight: closeness(before, after, old.text === next.text) })),
  );
  offers.sort(
    (a, b) => b.weight - a.weight || compareText(a.before.id, b.before.id) || compareText(a.after.id, b.after.id),
  );
  for (const { before, after, weight } of offers) {
    const name = `${old.id}#${before.id}`;
    if (weight <= 0 || found.has(name) || taken.has(after.id)) continue;
    found.set(name, `${next.id}#${after.id}`);
    taken.add(after.id);
  }
  for (const { id } of old.events) if (!found.has(`${old.id}#${id}`)) found.set(`${old.id}#${id}`, null);
  return found;
}

/** Moves judgements to the new names. Those whose mention has no successor wait for a person; none is dropped. */
export function carry(
  judgements: readonly Judgement[],
  names: ReadonlyMap<MentionName, MentionName | null>,
): { readonly carried: readonly Judgement[]; readonly waiting: readonly Judgement[] } {
  const carried: Judgement[] = [];
  const waiting: Judgement[] = [];
  for (const judgement of judgements) {
    const left = names.has(judgement.left) ? names.get(judgement.left)! : judgement.left;
    const right = names.has(judgement.right) ? names.get(judgement.right)! : judgement.right;
    if (left === null || right === null) waiting.push(judgement);
    else carried.push({ ...judgement, left, right });
  }
  return { carried, waiting };
}

function closeness(before: EventMention, after: EventMention, sameText: boolean): number {
  let shared = 0;
  for (const a of before.trigger.spans) {
    for (const b of after.trigger.spans) {
      shared = Math.max(shared, Math.min(a.end, b.end) - Math.max(a.start, b.start));
    }
  }
  const equal = before.trigger.quote === after.trigger.quote;
  if (!sameText && !equal) return 0;
  return shared <= 0 ? 0 : shared + (equal ? 0.5 : 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
