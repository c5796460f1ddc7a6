import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import type { Marks } from "../marks.ts";

/** Sentences back in which "they" or "the four" may find whom it means. */
const REACH = 2;
/** Groups looked back at for that. No sentence of a report named more before a pronoun when this was set. */
const LOOKED_AT = 60;

/**
 * Puts the people meant in the place of pronouns and bare definites in acts: the nearest group before, of fitting
 * number, that was harmed or acted. A pronoun's antecedent lends its side but not its count.
 */
export function resolveReferences(
  sentences: readonly ActSentence[],
  groups: readonly Group[],
  { prose }: Marks,
): readonly ActSentence[] {
  const acting = new Set(sentences.flatMap(({ acts }) => acts.flatMap((act) => [...act.agents, ...act.patients])));
  return sentences.map((told) => {
    const { sentence } = told;
    const agents = new Set(told.acts.flatMap((act) => act.agents));
    return {
      ...told,
      acts: told.acts.map(
        (act): Act => ({
          ...act,
          agents: act.agents.map((group) => meant(group, act.patients)),
          patients: act.patients.map((group) => meant(group, act.agents)),
        }),
      ),
    };

    function meant(group: Group, others: readonly Group[]): Group {
      const pronoun = group.form === "pronoun";
      const bare = group.kind === null && (group.partOfBefore || (group.form === "number" && group.definite));
      if (!pronoun && !bare) return group;
      const pool = before(group, others);
      if (group.partOfBefore) {
        const least = group.count?.min ?? 0;
        const whole = pool.find(
          (other) => other.count !== null && other.count.min >= least && other.plural && !agents.has(other),
        );
        if (whole !== undefined)
          return { ...group, kind: whole.kind, noun: whole.noun, actors: whole.actors, country: whole.country };
      }
      const { count: own } = group;
      const same = own === null ? undefined : pool.find((other) => other.count?.min === own.min);
      const antecedent = same ?? pool[0];
      if (antecedent === undefined) return group;
      const lent = {
        kind: antecedent.kind,
        noun: antecedent.noun,
        actors: antecedent.actors,
        country: antecedent.country,
        suspected: antecedent.suspected,
      };
      if (!pronoun) return { ...group, ...lent };
      // "he was killed" is one; "they" are as many as they were
      const unsized = antecedent.noun?.collective || antecedent.form === "actor";
      const count = group.plural ? antecedent.count : unsized ? null : group.count;
      return { ...group, ...lent, count, definite: true };
    }

    /** Whom a group may mean, nearest first: people told of before it in its sentence or the ones before. */
    function before(group: Group, others: readonly Group[]): readonly Group[] {
      const pool: Group[] = [];
      const last = indexBefore(groups, group.from);
      for (let i = last; i >= 0 && i > last - LOOKED_AT; i--) {
        const other = groups[i]!;
        const away = sentence.index - prose.sentenceOf[other.from]!;
        if (away > REACH) break;
        if (other.form === "pronoun" || other.form === "thing" || other.to > group.from) continue;
        if (away > 0 && other.kind === null && !acting.has(other)) continue;
        const fits = group.partOfBefore || other.plural === group.plural || other.noun?.collective === true;
        if (fits && !others.includes(other)) pool.push(other);
      }
      return pool;
    }
  });
}

/** The last of the groups, sorted by their start, that starts before a token; -1 where none does. */
function indexBefore(groups: readonly Group[], token: number): number {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (groups[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
