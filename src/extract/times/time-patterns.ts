import { fold } from "../../text/fold.ts";
import { wordsOf } from "../../text/phrases.ts";
import type { TimeLexicon, TimeMeaning } from "../../text/time-lexicon.ts";
import type { Slot, SlotHit, SlotView } from "./slot.ts";
import { NO_PARTS, type TimeParts } from "./time-parts.ts";
import { slotsOf } from "./time-slots.ts";

/** A pattern found at tokens `[from, to)`. */
export type PatternHit = {
  readonly from: number;
  readonly to: number;
  readonly means: TimeMeaning;
  readonly parts: TimeParts;
};

export type PatternReader = {
  readonly at: (view: SlotView, at: number) => PatternHit | null;
  /** Folded words a pattern can begin with; figures aside. */
  readonly starts: ReadonlySet<string>;
};

type Node = { readonly words: Map<string, Node>; readonly slots: Map<string, Node>; row: number };
/** Marks a node reached over a hyphen: no pattern ends there. */
const PAST_HYPHEN = -2;

type Best = { to: number; row: number; hits: readonly SlotHit[] };

/** Compiles the rows into one trie over words and slots. Throws on an unknown slot: a mistake in a pack. */
export function patternReader(lexicon: TimeLexicon): PatternReader {
  const { slots, starts: slotStarts } = slotsOf(lexicon);
  const root = newNode();
  for (const [row, [says]] of lexicon.patterns.entries()) {
    for (const elements of variantsOf(says)) insert(root, elements, row, slots);
  }
  const starts = new Set(slotStarts);
  for (const word of root.words.keys()) starts.add(word);

  return {
    starts,
    at: (view, at) => {
      const best: Best = { to: at, row: -1, hits: [] };
      walk(root, view, at, [], best, slots);
      if (best.row < 0) return null;
      const means = lexicon.patterns[best.row]![1];
      return { from: at, to: best.to, means, parts: partsOf(means, best.hits) };
    },
  };
}

function walk(
  node: Node,
  view: SlotView,
  at: number,
  hits: readonly SlotHit[],
  best: Best,
  slots: ReadonlyMap<string, Slot>,
): void {
  if (node.row >= 0 && (at > best.to || (at === best.to && (best.row < 0 || node.row < best.row)))) {
    best.to = at;
    best.row = node.row;
    best.hits = hits;
  }
  if (at >= view.limit) return;
  const token = view.tokens[at]!;
  const next = node.words.get(token.norm);
  if (next !== undefined) walk(next, view, at + 1, hits, best, slots);
  for (const [name, child] of node.slots) {
    const hit = slots.get(name)!(view, at);
    if (hit !== null) walk(child, view, hit.to, [...hits, hit], best, slots);
  }
  const innerHyphen = token.norm === "-" && !token.spaced && at + 1 < view.limit && !view.tokens[at + 1]!.spaced;
  if (innerHyphen && next === undefined && node.row !== PAST_HYPHEN) {
    walk({ words: node.words, slots: node.slots, row: PAST_HYPHEN }, view, at + 1, hits, best, slots);
  }
}

/** Fields of a meaning and its slots. A second {day} is the last day of a range; of other repeated slots the first stands. */
function partsOf(means: TimeMeaning, hits: readonly SlotHit[]): TimeParts {
  const slot = Object.assign({}, ...[...hits].reverse()) as SlotHit;
  const days = hits.filter((hit) => hit.day !== undefined && hit.n === undefined);
  const count = hits.some((hit) => hit.n !== undefined) ? slot.n! : 1;
  const unit = means.unit ?? slot.unit;
  const vague = means.vague ?? null;
  const nthOf = means.nth;
  return {
    ...NO_PARTS,
    year: slot.year ?? null,
    shortYear: slot.shortYear ?? null,
    month: means.month ?? slot.month ?? null,
    day: means.day ?? (nthOf === undefined ? (slot.day ?? null) : null),
    dayTo: days.length > 1 ? days[1]!.day! : null,
    weekday: slot.weekday ?? null,
    decade: slot.decade ?? null,
    shortDecade: slot.shortDecade ?? null,
    nth: nthOf !== undefined && slot.n !== undefined && slot.n !== null ? { count: slot.n, of: nthOf } : null,
    season: slot.season ?? null,
    part: means.part ?? slot.part ?? null,
    clock: slot.clock ?? null,
    step:
      means.step !== undefined && unit !== undefined
        ? {
            unit,
            count: vague !== null || count === null ? null : means.step * count,
            sign: means.step,
            from: means.from ?? "publication",
          }
        : null,
    stretch:
      means.stretch !== undefined && unit !== undefined ? { unit, count, ahead: means.stretch === "next" } : null,
    lasting:
      means.lasts && unit !== undefined
        ? { unit, count: hits.some((hit) => hit.n !== undefined) ? count : null }
        : null,
    which: means.which ?? null,
    otherEvent: means.from === "other-event",
    edge: means.edge ?? null,
    vague,
    role: means.role ?? null,
    unsure: slot.unsure ?? false,
    weak: (means.weak ?? false) || hits.some((hit) => hit.weak),
  };
}

function insert(root: Node, elements: readonly string[], row: number, slots: ReadonlyMap<string, Slot>): void {
  let node = root;
  for (const element of elements) {
    const slot = element.startsWith("{") ? element.slice(1, -1) : null;
    if (slot !== null && !slots.has(slot)) throw new Error(`no time slot ${element}`);
    const table = slot === null ? node.words : node.slots;
    const key = slot ?? element;
    let next = table.get(key);
    if (next === undefined) {
      next = newNode();
      table.set(key, next);
    }
    node = next;
  }
  if (node.row < 0) node.row = row;
}

/** Every way a pattern can be said, as lists of folded words and slots. */
function variantsOf(says: string): readonly (readonly string[])[] {
  const pieces = says.match(/\([^)]*\)\??|\S+/g) ?? [];
  let variants: (readonly string[])[] = [[]];
  for (const piece of pieces) {
    const optional = piece.endsWith("?");
    const bare = optional ? piece.slice(0, -1) : piece;
    const choices = (bare.startsWith("(") ? bare.slice(1, -1).split("|") : [bare]).map(elementsOf);
    const next = variants.flatMap((variant) => choices.map((choice) => [...variant, ...choice]));
    variants = optional ? [...variants, ...next] : next;
  }
  return variants;
}

function elementsOf(words: string): readonly string[] {
  return words.split(/\s+/).flatMap((word) => (word.startsWith("{") ? [word] : wordsOf(word).map(fold)));
}

function newNode(): Node {
  return { words: new Map(), slots: new Map(), row: -1 };
}
