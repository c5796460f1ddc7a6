import type { Person } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import type { Fate, Harm, Part } from "../../model/words.ts";
import { spanOf } from "../../text/prose.ts";
import type { Group } from "../actors/group.ts";
import type { Marks } from "../marks.ts";
import { isTold } from "./draft.ts";
import type { Scene } from "./scene.ts";

const FATES: Readonly<Partial<Record<Harm, Fate>>> = {
  killed: "killed",
  injured: "injured",
  captured: "captured",
  missing: "missing",
  freed: "freed",
};

export function peopleOf(
  scenes: readonly Scene[],
  order: readonly string[],
  keyOf: ReadonlyMap<Group, string>,
  marks: Marks,
): readonly Person[] {
  const people = new Map<string, Person>();
  const { prose } = marks;
  const add = (group: Group, fate: Fate) => {
    if (group.person === null || group.personRange === null) return;
    const sideKey = keyOf.get(group);
    const side = sideKey === undefined ? -1 : order.indexOf(sideKey);
    const known = [...people.values()].find(
      (person) =>
        person.name === group.person ||
        person.name.endsWith(` ${group.person}`) ||
        group.person!.endsWith(` ${person.name}`),
    );
    const name = known !== undefined && known.name.length > group.person.length ? known.name : group.person;
    if (known !== undefined) people.delete(known.name);
    people.set(name, {
      name,
      aliases: known?.aliases ?? aliasesOf(group, marks),
      side: side < 0 ? (known?.side ?? null) : side,
      part: partOf(group),
      fate: fate === "unknown" ? (known?.fate ?? fate) : fate,
      ...(group.minor ? { minor: true as const } : {}),
      ...(known === undefined
        ? cite(prose.text, spanOf(prose.tokens, group.personRange), "person/named")
        : { spans: known.spans, rule: known.rule, from: known.from }),
    });
  };
  for (const scene of scenes) {
    for (const act of scene.acts) {
      const sought = act.harm === "captured" && !isTold(act);
      const fate = isTold(act)
        ? ((act.harm !== null ? FATES[act.harm] : undefined) ?? "unknown")
        : sought
          ? "sought"
          : "unknown";
      for (const group of act.patients) {
        add(group, fate);
        for (const part of group.including) add(part.kind === null ? { ...part, kind: group.kind } : part, fate);
      }
      for (const group of act.agents) add(group, "unknown");
    }
  }
  return [...people.values()];
}

function partOf(group: Group): Part {
  switch (group.kind) {
    case "state-forces":
    case "police":
    case "armed-group":
    case "unidentified":
      return "combatant";
    case "officials":
      return "official";
    default:
      return "civilian";
  }
}

/** Names behind "alias", "also known as", in brackets or quotes right after the name. */
function aliasesOf(group: Group, marks: Marks): readonly string[] {
  const { prose, lexicon, starts, people } = marks;
  const { tokens, text } = prose;
  let i = group.personRange!.to;
  while (tokens[i] !== undefined && (tokens[i]!.norm === "," || tokens[i]!.norm === "(")) i++;
  const mark =
    tokens[i] === undefined
      ? null
      : (starts[i]! & lexicon.aliases.bit) === 0
        ? null
        : lexicon.aliases.index.at(tokens, i);
  if (mark === null) return [];
  i = mark.to;
  while (tokens[i] !== undefined && /["'“‘]/.test(tokens[i]!.norm)) i++;
  const named = people.get(i);
  if (named !== undefined) return [text.slice(tokens[named.from]!.start, tokens[named.to - 1]!.end)];
  let to = i;
  while (tokens[to]?.capital && to < i + 3) to++;
  return to > i ? [text.slice(tokens[i]!.start, tokens[to - 1]!.end)] : [];
}
