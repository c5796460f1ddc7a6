import type { Verdict } from "./words.ts";

/** `report#event`: names a mention within one set of readings. */
export type MentionName = string;

/** A named, signed share of a score, with a sentence a reviewer can read. */
export type Reason = { readonly name: string; readonly weight: number; readonly detail: string };

/**
 * One word on one pair, never altered: to undo is to append. `verdict` null = withdrawn, the pair is open again.
 * `part-of` and `updates` have a direction: left is part of right, left updates right. `at`: UTC, compared as text.
 */
export type Judgement = {
  readonly left: MentionName;
  readonly right: MentionName;
  readonly verdict: Verdict | null;
  readonly at: string;
  readonly by:
    | { readonly person: string; readonly note: string }
    | { readonly model: string; readonly score: number; readonly reasons: readonly Reason[] };
};

/** A pair that a person joined although other words of persons keep the two apart. `held`: the words that stand. */
export type Contradiction = { readonly judgement: Judgement; readonly held: readonly Judgement[] };

/** What the judgements of persons force: groups that belong together, pairs kept apart, pairs left open, and quarrels. */
export type Bindings = {
  readonly together: readonly (readonly MentionName[])[];
  readonly apart: readonly Judgement[];
  readonly open: readonly Judgement[];
  readonly contradictions: readonly Contradiction[];
};

/** `same` and `updates` join, `different` and `part-of` keep apart, `unsure` leaves the pair to nobody. */
export function effectOf(verdict: Verdict): "join" | "part" | "leave" {
  return verdict === "same" || verdict === "updates" ? "join" : verdict === "unsure" ? "leave" : "part";
}

/** Names a pair whichever way round. */
export function pairName(left: MentionName, right: MentionName): string {
  return left < right ? `${left}\n${right}` : `${right}\n${left}`;
}

/**
 * The judgement that stands for each pair: the latest of a person, else the latest of a model; a withdrawn one leaves
 * none of its kind standing. Does not depend on the order of the list. Sorted by pair.
 */
export function standing(judgements: readonly Judgement[]): readonly Judgement[] {
  const latest = new Map<string, { person: Judgement | null; model: Judgement | null }>();
  for (const judgement of judgements) {
    const name = pairName(judgement.left, judgement.right);
    const slot = latest.get(name) ?? { person: null, model: null };
    const by = "person" in judgement.by ? "person" : "model";
    if (slot[by] === null || isLater(judgement, slot[by])) slot[by] = judgement;
    latest.set(name, slot);
  }
  const stands: Judgement[] = [];
  for (const name of [...latest.keys()].sort()) {
    const { person, model } = latest.get(name)!;
    const judgement = person !== null && person.verdict !== null ? person : model;
    if (judgement !== null && judgement.verdict !== null) stands.push(judgement);
  }
  return stands;
}

/**
 * What persons' words force. `different` binds whole groups: a later `same` that would bring two parted groups
 * together is not carried out and is listed with the words that hold against it.
 */
export function bind(judgements: readonly Judgement[]): Bindings {
  const words = standing(judgements).filter((judgement) => "person" in judgement.by);
  const with_ = (effect: string) => words.filter((word) => effectOf(word.verdict!) === effect);
  const apart = with_("part");
  const groups = new Map<MentionName, Set<MentionName>>();
  const groupOf = (mention: MentionName) => {
    const group = groups.get(mention) ?? new Set([mention]);
    groups.set(mention, group);
    return group;
  };
  const contradictions: Contradiction[] = [];
  for (const judgement of with_("join").sort((a, b) => (isLater(a, b) ? 1 : -1))) {
    const left = groupOf(judgement.left);
    const right = groupOf(judgement.right);
    if (left === right) continue;
    const held = apart.filter(
      (word) => (left.has(word.left) && right.has(word.right)) || (left.has(word.right) && right.has(word.left)),
    );
    if (held.length > 0) {
      contradictions.push({ judgement, held });
      continue;
    }
    for (const mention of right) {
      left.add(mention);
      groups.set(mention, left);
    }
  }
  const together = [...new Set(groups.values())].filter((group) => group.size > 1).map((group) => [...group].sort());
  together.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  return { together, apart, open: with_("leave"), contradictions };
}

/** Total order on judgements of one pair, so that equal times still give one answer. */
function isLater(a: Judgement, b: Judgement): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return JSON.stringify(a) > JSON.stringify(b);
}
