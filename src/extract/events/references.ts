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
          agents: act.agents.map((group) => meant(group, act.patients, true)),
          patients: act.patients.map((group) => meant(group, act.agents, false)),
        }),
      ),
    };

    function meant(group: Group, others: readonly Group[], acting: boolean): Group {
      const named = namedBefore(group, acting);
      if (named !== null) return named;
      const pronoun = group.form === "pronoun";
      const bare = group.kind === null && (group.partOfBefore || (group.form === "number" && group.definite));
      if (!pronoun && !bare) return group;
      const pool = before(group, others);
      // "police shot him", "guards killed two of them": forces strike whoever struck
      const striker = others.some(isForce)
        ? pool.find(
            (other) =>
              isHostile(other) && (group.count === null || other.count === null || other.count.min >= group.count.min),
          )
        : undefined;
      if (striker !== undefined) {
        const { kind, noun, actors, country } = striker;
        return { ...group, kind, noun, actors, country, definite: true };
      }
      if (group.partOfBefore) {
        const least = group.count?.min ?? 0;
        const wholes = pool.filter(
          (other) => other.count !== null && other.count.min >= least && other.plural && !agents.has(other),
        );
        // "116 inmates dead and 80 injured … five of them": a bare number says nothing of whom
        const whole = wholes.find(({ kind, noun }) => kind !== null || noun !== null) ?? wholes[0];
        if (whole !== undefined)
          return { ...group, kind: whole.kind, noun: whole.noun, actors: whole.actors, country: whole.country };
      }
      const { count: own } = group;
      const same = own === null ? undefined : pool.find((other) => other.count?.min === own.min);
      // "they opened fire": whoever strikes is hostile rather than one of those struck
      const near = pool[0];
      const meek = acting && pronoun && near !== undefined && !isForce(near) && !isHostile(near);
      const antecedent = same ?? (meek ? (pool.find(isHostile) ?? near) : near);
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

    /** "The commandos", "the gunmen", "the group": who was told of before by the same noun, and then more fully. */
    function namedBefore(group: Group, acting: boolean): Group | null {
      const { noun } = group;
      if (
        !group.definite ||
        group.form !== "noun" ||
        noun === null ||
        group.actors.length > 0 ||
        group.country !== null
      )
        return null;
      const last = indexBefore(groups, group.from);
      for (let i = last; i >= 0 && i > last - LOOKED_AT; i--) {
        const other = groups[i]!;
        if (other.to > group.from || other.form === "thing" || other.form === "pronoun") continue;
        const same = other.noun === noun;
        const body = acting && noun.needs === "of" && group.kind === null && other.kind === "armed-group";
        if (!(same || body)) continue;
        if (other.kind === null || (other.kind === group.kind && other.actors.length === 0)) continue;
        return { ...group, kind: other.kind, actors: other.actors, country: other.country };
      }
      return null;
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

function isForce({ kind }: Group): boolean {
  return kind === "police" || kind === "state-forces";
}

function isHostile({ kind, noun }: Group): boolean {
  return kind === "armed-group" || noun?.hostile === true;
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
