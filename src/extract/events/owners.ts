import type { Kind, Means } from "../../model/words.ts";
import { type Group, plainGroup } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** What only the forces of a country do: its adjective before the word says whose. */
const OF_STATES: ReadonlySet<Kind> = new Set(["air_or_drone_strike", "shelling", "arrest_or_raid"]);
/** What kind of event a weapon makes where nothing else says it. */
const KIND_OF: Readonly<Partial<Record<Means, Kind>>> = {
  drone: "air_or_drone_strike",
  airstrike: "air_or_drone_strike",
  rockets: "shelling",
  artillery: "shelling",
  "suicide-bomb": "bombing",
  "car-bomb": "bombing",
  ied: "bombing",
  landmine: "bombing",
  explosives: "bombing",
  grenade: "bombing",
};
/** Words that may stand between the adjective and the event ("Israeli military air strike"). */
const BETWEEN = 3;

/** Tokens before a verb within which its subject names a weapon and its country ("Azerbaijan's artillery, mortars and drones struck"). */
const SUBJECT = 9;

/**
 * "An Israeli air strike", "Russian shelling", "Israeli tanks fired at": gives such an event the forces of the country as
 * agents.
 */
export function withOwners(sentences: readonly ActSentence[], marks: Marks): readonly ActSentence[] {
  const { prose, lexicon, starts, classes, verbs, names } = marks;
  return sentences.map((told) => ({
    ...told,
    acts: told.acts.map((act) => {
      if (!act.nominal) return wielded(armedWith(act, told), told);
      if (act.kind === null || !OF_STATES.has(act.kind) || act.agents.length > 0) return act;
      const owner =
        ownerBehind(act, told.sentence.to) ??
        ownerBefore(act, told.sentence.from) ??
        committedBy(act, told.sentence.from);
      return owner === null ? act : { ...act, agents: [owner] };
    }),
  }));

  /** "bombardeos rusos": where modifiers follow. */
  function ownerBehind(act: Act, end: number): Group | null {
    const name = names.get(act.to);
    if (!lexicon.pack.words.grammar.modifiersFollow || name?.is !== "demonym" || name.to > end) return null;
    return stateOf(act.to, name.to, name.country);
  }

  function ownerBefore(act: Act, floor: number): Group | null {
    for (let k = act.from - 1; k >= floor && k >= act.from - 1 - BETWEEN; k--) {
      for (let from = k; from > k - 3 && from >= floor; from--) {
        const name = names.get(from);
        if (name === undefined || name.to !== k + 1 || name.is === "actor") continue;
        if (!isAdjective(from, name.to, name.is)) return null;
        return stateOf(from, name.to, name.country);
      }
      const token = prose.tokens[k]!;
      const plain =
        token.kind === "word" && classes[k]! & ~WORD.others
          ? false
          : lookUp(lexicon.links, prose.tokens, starts[k]!, k) === null;
      if (!plain || (verbs[k] !== undefined && !verbs[k]!.participle) || token.norm === ",") return null;
    }
    return null;
  }

  /** "Russia later carried out a missile strike": the country before a verb of doing. */
  function committedBy(act: Act, floor: number): Group | null {
    let verb = act.from - 1;
    while (verb >= floor && verb >= act.from - SUBJECT && !lexicon.commits.has(prose.tokens[verb]!.norm)) verb--;
    if (verb < floor || verb < act.from - SUBJECT) return null;
    let last = verb - 1;
    while (last >= floor && classes[last]! & (WORD.adverb | WORD.have)) last--;
    for (let from = last; from > last - 3 && from >= floor; from--) {
      const name = names.get(from);
      if (name !== undefined && name.is === "country" && name.to === last + 1)
        return stateOf(from, name.to, name.country);
    }
    return null;
  }

  /** "an Israeli raid", "a US strike"; "the Nigeria attack" and "West Bank raids" only say where. */
  function isAdjective(from: number, to: number, is: "country" | "demonym"): boolean {
    const words = prose.text.slice(prose.tokens[from]!.start, prose.tokens[to - 1]!.end);
    return is === "demonym" || (words.length <= 4 && words === words.toUpperCase());
  }

  /** "A drone hit two ambulances", "the post was hit by rockets": a weapon makes a sure event of a verb that says little. */
  function armedWith(act: Act, { sentence, chunks }: ActSentence): Act {
    if (act.strength !== 1 || act.harm !== null || act.kind !== "attack") return act;
    const passive = chunks.some((c) => c.is === "verb" && c.from === act.from && c.verb.passive);
    const [from, to] = passive
      ? [act.to, Math.min(sentence.to, act.to + SUBJECT)]
      : [Math.max(sentence.from, act.from - SUBJECT), act.from];
    for (let k = from; k < to; k++) {
      const [means] = lookUp(lexicon.means, prose.tokens, starts[k]!, k)?.value ?? [];
      const kind = means === undefined ? undefined : KIND_OF[means];
      if (kind !== undefined) return { ...act, strength: 2, kind, means: [means!] };
    }
    return act;
  }

  /** The forces whose weapon is the subject of a verb without a doer. */
  function wielded(act: Act, { sentence: { from: floor }, chunks }: ActSentence): Act {
    const strikes = act.strength >= 1 || (act.harm !== null && act.done);
    if (!strikes || act.agents.length > 0) return act;
    let armed = false;
    for (let k = act.from - 1; k >= floor && k >= act.from - SUBJECT; k--) {
      if (
        lookUp(lexicon.means, prose.tokens, starts[k]!, k) !== null ||
        lookUp(lexicon.arms, prose.tokens, starts[k]!, k) !== null
      ) {
        armed = true;
        continue;
      }
      const name = names.get(k);
      if (name !== undefined && name.is !== "actor") {
        const people = chunks.some((c) => c.is === "group" && c.from <= k && k < c.to && c.group.form !== "thing");
        if (!armed || people || name.to > act.from) return act;
        return { ...act, agents: [stateOf(k, name.to, name.country)] };
      }
      const { norm, kind } = prose.tokens[k]!;
      if (kind === "number" || norm === ";" || norm === ":" || classes[k]! & (WORD.relative | WORD.subordinator))
        return act;
      if (verbs[k] !== undefined && !verbs[k]!.participle && !verbs[k]!.base) return act;
    }
    return act;
  }

  function stateOf(from: number, to: number, country: NonNullable<Group["country"]>): Group {
    return plainGroup({ from, to }, "noun", { kind: "state-forces", plural: true, country });
  }
}
