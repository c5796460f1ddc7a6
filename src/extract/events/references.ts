import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import type { Marks } from "../marks.ts";

/** Sentences back in which "they" or "the four" may find whom it means. */
const REACH = 2;

/**
 * Puts the people meant in the place of pronouns and bare definites in acts: the nearest group before, of fitting
 * number, that was harmed or acted. A pronoun's antecedent lends its side but not its count.
 */
export function resolveReferences(
  sentences: readonly ActSentence[],
  groups: readonly Group[],
  _marks: Marks,
): readonly ActSentence[] {
  const candidates: { readonly group: Group; readonly sentence: number }[] = [];
  let at = 0;
  return sentences.map((told) => {
    const { sentence } = told;
    const own = told.acts.flatMap((act) => [...act.agents, ...act.patients]);
    const acts = told.acts.map(
      (act): Act => ({
        ...act,
        agents: act.agents.map((group) => meant(group, act, "agent")),
        patients: act.patients.map((group) => meant(group, act, "patient")),
      }),
    );
    while (at < groups.length && groups[at]!.from < sentence.to) {
      const group = groups[at++]!;
      if (group.form !== "pronoun" && group.form !== "thing" && (own.includes(group) || group.kind !== null))
        candidates.push({ group, sentence: sentence.index });
    }
    return { ...told, acts };

    function meant(group: Group, act: Act, as: "agent" | "patient"): Group {
      if (
        group.form !== "pronoun" &&
        !(group.form === "number" && group.definite && group.kind === null) &&
        !(group.partOfBefore && group.kind === null)
      )
        return group;
      const here = groups.filter(
        (other) =>
          other.from >= sentence.from && other.to <= group.from && other.form !== "pronoun" && other.form !== "thing",
      );
      const earlier = candidates
        .filter((candidate) => sentence.index - candidate.sentence <= REACH)
        .map((candidate) => candidate.group);
      const others = as === "agent" ? act.patients : act.agents;
      const pool = [...earlier, ...here].filter(
        (other) =>
          !others.includes(other) &&
          (group.partOfBefore || other.plural === group.plural || other.noun?.collective === true) &&
          other.to <= group.from,
      );
      if (group.partOfBefore) {
        const least = group.count?.min ?? 0;
        const whole = [...pool]
          .reverse()
          .find(
            (other) =>
              other.count !== null &&
              other.count.min >= least &&
              other.plural &&
              !told.acts.some((mine) => mine.agents.includes(other)),
          );
        if (whole !== undefined)
          return { ...group, kind: whole.kind, noun: whole.noun, actors: whole.actors, country: whole.country };
      }
      const same =
        group.count === null
          ? undefined
          : [...pool].reverse().find((other) => other.count !== null && other.count.min === group.count!.min);
      const antecedent = same ?? pool.at(-1);
      if (antecedent === undefined) return group;
      const lent = {
        kind: antecedent.kind,
        noun: antecedent.noun,
        actors: antecedent.actors,
        country: antecedent.country,
        suspected: antecedent.suspected,
      };
      if (group.form !== "pronoun") return { ...group, ...lent };
      // "he was killed" is one; "they" are as many as they were
      const count = group.plural
        ? antecedent.count
        : antecedent.noun?.collective || antecedent.form === "actor"
          ? null
          : group.count;
      return { ...group, ...lent, count, definite: true };
    }
  });
}
