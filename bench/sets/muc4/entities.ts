import type { Prose } from "../../../src/text/prose.ts";
import { stem } from "./features.ts";
import { DETERMINERS, type Phrase } from "./phrases.ts";

/** A phrase that plays a part: what part, how surely, and what its features say of it. */
export type Player = {
  readonly phrase: Phrase;
  readonly role: string;
  readonly sureness: number;
  readonly features: readonly string[];
  /** Id of the listed actor that the phrase names. */
  readonly actor: string | null;
  /** Words of the phrase itself, articles left out, and of the phrase with what "of" hangs to it. */
  readonly core: readonly string[];
  readonly text: string;
  /** The personal name in it, and what else it says of the person or thing. */
  readonly name: string | null;
  readonly desc: string | null;
};

/** All that one thing is called in one document, the fullest phrase first. */
export type Entity = { readonly role: string; readonly players: readonly Player[] };

/** Words of a range, in capitals, articles left out, marks between them as they stand. */
export function textOf(prose: Prose, from: number, to: number): string {
  let start = from;
  while (start < to - 1 && (DETERMINERS.has(prose.tokens[start]!.norm) || prose.tokens[start]!.kind === "mark"))
    start++;
  let end = to;
  while (end > start + 1 && prose.tokens[end - 1]!.kind === "mark") end--;
  return prose.text
    .slice(prose.tokens[start]!.start, prose.tokens[end - 1]!.end)
    .replace(/\s+/g, " ")
    .toUpperCase();
}

export function coreOf(prose: Prose, { from, to }: Phrase): readonly string[] {
  return prose.tokens
    .slice(from, to)
    .filter(({ kind, norm }) => kind !== "mark" && !DETERMINERS.has(norm))
    .map(({ norm }) => stem(norm));
}

/** Joins phrases of one role that can name one thing: one holds all the words of the other. */
export function entitiesOf(players: readonly Player[]): readonly Entity[] {
  const found: { role: string; players: Player[] }[] = [];
  for (const player of [...players].sort((a, b) => b.core.length - a.core.length || b.sureness - a.sureness)) {
    const same = found.find(({ role, players: [full] }) => role === player.role && holds(full!, player));
    if (same === undefined) found.push({ role: player.role, players: [player] });
    else same.players.push(player);
  }
  return found;
}

function holds(full: Player, { core, actor, name }: Player): boolean {
  if (full.role === "victim" && name !== null && full.name !== null)
    return full.name.split(" ").at(-1) === name.split(" ").at(-1);
  if (full.role === "organisation" && actor !== null && actor === full.actor) return true;
  return core.every((word) => full.core.includes(word));
}
