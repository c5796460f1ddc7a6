import type { Kind } from "../../model/words.ts";
import { type Group, plainGroup } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** What only the forces of a country do: its adjective before the word says whose. */
const OF_STATES: ReadonlySet<Kind> = new Set(["air_or_drone_strike", "shelling", "arrest_or_raid"]);
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
      if (!act.nominal) return wielded(act, told.sentence.from);
      if (act.kind === null || !OF_STATES.has(act.kind) || act.agents.length > 0) return act;
      const owner = ownerBefore(act, told.sentence.from);
      return owner === null ? act : { ...act, agents: [owner] };
    }),
  }));

  function ownerBefore(act: Act, floor: number): Group | null {
    for (let k = act.from - 1; k >= floor && k >= act.from - 1 - BETWEEN; k--) {
      for (let from = k; from > k - 3 && from >= floor; from--) {
        const name = names.get(from);
        if (name === undefined || name.to !== k + 1 || name.is === "actor") continue;
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

  /** The forces whose weapon is the subject of a verb without a doer. */
  function wielded(act: Act, floor: number): Act {
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
        if (!armed || name.to > act.from) return act;
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
