/** A scored pair of items by number. */
export type Edge = { readonly left: number; readonly right: number; readonly score: number };

/** What clustering must respect. */
export type Terms = {
  readonly count: number;
  readonly edges: readonly Edge[];
  /** Groups joined from the start, by number of item. */
  readonly together: readonly (readonly number[])[];
  /** Items that must never share a group. */
  readonly apart: readonly (readonly [number, number])[];
  /** Mentions of one report have an equal owner. They share a group only where `maySplit` allows it. */
  readonly owner: (item: number) => number;
  /** Can these two items of one owner be one thing told twice? */
  readonly maySplit: (left: number, right: number) => boolean;
  /** Mean score from which two groups are joined. */
  readonly join: number;
  /** Score of a pair for which no edge is given. */
  readonly missing: (left: number, right: number) => number;
  /** Scores count at most this much for or against. */
  readonly most: number;
};

type Link = { readonly sum: number; readonly pairs: number; readonly best: number };

type Group = { members: number[]; links: Map<number, Link>; stamp: number };

/**
 * Joins groups, the likeliest first, while the mean over all pairs between two groups, mixed with their best pair,
 * reaches `join` and nothing forbids it. Ties fall to the lower number, so that the result depends on the numbering alone.
 * Returns the groups, members ascending, groups by first member.
 */
export function cluster(terms: Terms): readonly (readonly number[])[] {
  const { count, most } = terms;
  const groupOf = new Int32Array(count);
  const groups: (Group | null)[] = [];
  for (let i = 0; i < count; i++) {
    groupOf[i] = i;
    groups.push({ members: [i], links: new Map(), stamp: 0 });
  }
  const apart = new Map<number, number[]>();
  for (const [left, right] of terms.apart) {
    apart.set(left, [...(apart.get(left) ?? []), right]);
    apart.set(right, [...(apart.get(right) ?? []), left]);
  }
  for (const { left, right, score } of terms.edges) {
    const sum = Math.max(-most, Math.min(most, score));
    groups[left]!.links.set(right, { sum, pairs: 1, best: sum });
    groups[right]!.links.set(left, { sum, pairs: 1, best: sum });
  }
  const heap = newHeap();
  const offer = (a: number, b: number) => {
    const link = groups[a]!.links.get(b)!;
    if (link.best < terms.join) return;
    const mean = meanBetween(groups[a]!, groups[b]!, link, terms);
    if (mean >= terms.join)
      heap.push({ mean, a: Math.min(a, b), b: Math.max(a, b), stamp: groups[a]!.stamp + groups[b]!.stamp });
  };
  const merge = (a: number, b: number) => {
    const [kept, gone] = a < b ? [a, b] : [b, a];
    const into = groups[kept]!;
    const from = groups[gone]!;
    for (const member of from.members) groupOf[member] = kept;
    into.members.push(...from.members);
    into.stamp += from.stamp + 1;
    into.links.delete(gone);
    for (const [other, link] of from.links) {
      if (other === kept) continue;
      const theirs = groups[other]!.links;
      theirs.delete(gone);
      const old = into.links.get(other);
      const joined =
        old === undefined
          ? link
          : { sum: old.sum + link.sum, pairs: old.pairs + link.pairs, best: Math.max(old.best, link.best) };
      into.links.set(other, joined);
      theirs.set(kept, joined);
    }
    groups[gone] = null;
    return kept;
  };
  for (const names of terms.together) {
    for (const name of names) {
      const [a, b] = [groupOf[names[0]!]!, groupOf[name]!];
      if (a !== b) merge(a, b);
    }
  }
  groups.forEach((group, a) => {
    if (group !== null) for (const b of group.links.keys()) if (a < b) offer(a, b);
  });
  for (let top = heap.pop(); top !== null; top = heap.pop()) {
    const { a, b } = top;
    if (groups[a] === null || groups[b] === null || groups[a]!.stamp + groups[b]!.stamp !== top.stamp) continue;
    if (isForbidden(groups[a]!, groups[b]!, apart, groupOf, terms)) continue;
    const kept = merge(a, b);
    for (const other of groups[kept]!.links.keys()) offer(kept, other);
  }
  const found = groups.filter((group) => group !== null).map((group) => group.members.sort((x, y) => x - y));
  return found.sort((x, y) => x[0]! - y[0]!);
}

function meanBetween(a: Group, b: Group, link: Link, terms: Terms): number {
  const all = a.members.length * b.members.length;
  let sum = link.sum;
  if (link.pairs < all) {
    if (all <= EXACT_PAIRS) {
      sum = 0;
      for (const x of a.members)
        for (const y of b.members) sum += Math.max(-terms.most, Math.min(terms.most, terms.missing(x, y)));
    } else sum += (all - link.pairs) * (sum / link.pairs) * UNSEEN_SHARE;
  }
  return (1 - BEST_SHARE) * (sum / all) + BEST_SHARE * link.best;
}

/**
 * How much the best pair of two groups counts beside the mean of all: a report of a trial resembles one of ten reports
 * of the crime, and that suffices unless the others speak against. Source: best of 0, 0.1, 0.3, 0.5 on the own look-alikes and the tuning part of the
 * Gun Violence Corpus.
 */
const BEST_SHARE = 0.1;

/** Up to so many pairs between two groups are scored outright where blocking skipped some. Beyond, the unseen are guessed. */
const EXACT_PAIRS = 144;
/** Pairs that blocking did not pick are less alike than those it did; a large group's unseen pairs count half. */
const UNSEEN_SHARE = 0.5;

function isForbidden(
  a: Group,
  b: Group,
  apart: ReadonlyMap<number, readonly number[]>,
  groupOf: Int32Array,
  { owner, maySplit }: Terms,
): boolean {
  const [few, many] = a.members.length < b.members.length ? [a, b] : [b, a];
  const target = groupOf[many.members[0]!]!;
  if (few.members.some((member) => apart.get(member)?.some((other) => groupOf[other] === target) ?? false)) return true;
  const owners = new Map<number, number[]>();
  for (const member of many.members) owners.set(owner(member), [...(owners.get(owner(member)) ?? []), member]);
  return few.members.some((member) => owners.get(owner(member))?.some((other) => !maySplit(member, other)) ?? false);
}

type Entry = { readonly mean: number; readonly a: number; readonly b: number; readonly stamp: number };

function isBefore(x: Entry, y: Entry): boolean {
  return x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/** Binary heap, best entry first. */
function newHeap() {
  const items: Entry[] = [];
  return {
    push(entry: Entry) {
      let at = items.length;
      items.push(entry);
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (!isBefore(entry, items[up]!)) break;
        items[at] = items[up]!;
        at = up;
      }
      items[at] = entry;
    },
    pop(): Entry | null {
      const top = items[0];
      const last = items.pop();
      if (top === undefined || last === undefined) return null;
      if (items.length === 0) return top;
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= items.length) break;
        if (down + 1 < items.length && isBefore(items[down + 1]!, items[down]!)) down++;
        if (!isBefore(items[down]!, last)) break;
        items[at] = items[down]!;
        at = down;
      }
      items[at] = last;
      return top;
    },
  };
}
