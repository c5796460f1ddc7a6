import type { ActorEntry } from "../../model/knowledge.ts";
import type { SideKind } from "../../model/words.ts";
import { type Range, wordsIn } from "../../text/prose.ts";
import type { Marks } from "../marks.ts";
import type { FoundSpeaker } from "./found-speaker.ts";
import type { Voice } from "./voice.ts";

/** Who is meant, and whether it was named before rather than here. */
export type Meant = Range & { readonly name: string; readonly kind: SideKind; readonly again: boolean };

/** Sentences back in which "he said" may find the person meant. */
const REACH = 3;

/** The speaker a pronoun, a bare "the group", "the statement" or "a spokesman" takes up. Null = nobody can be meant. */
export function takeUp(voice: Voice, before: readonly FoundSpeaker[], marks: Marks): Meant | null {
  switch (voice.is) {
    case "who":
      return { from: voice.from, to: voice.to, name: voice.name, kind: voice.kind, again: false };
    case "pronoun":
      return personOrBody(voice, before, marks);
    case "document":
    case "mouthpiece": {
      const last = lastBody(before);
      if (last !== null) return again(last);
      return voice.is === "document" ? null : plain(voice);
    }
    case "body":
      return body(voice, before, marks);
  }
}

function again({ from, to, name, kind }: FoundSpeaker): Meant {
  return { from, to, name, kind, again: true };
}

function plain({ from, to, name, kind }: Voice): Meant {
  return { from, to, name, kind, again: false };
}

/** The last who speaks for a body, and is no passer-by or outlet. */
function lastBody(before: readonly FoundSpeaker[]): FoundSpeaker | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const speaker = before[i]!;
    if (speaker.kind !== "civilians" && speaker.kind !== "media" && speaker.kind !== "unidentified") return speaker;
  }
  return null;
}

/** "he": the person named last, where that is later than the last speaker and near; else the last speaker. */
function personOrBody(voice: Voice, before: readonly FoundSpeaker[], marks: Marks): Meant | null {
  const { prose, people } = marks;
  const sentence = prose.sentenceOf[voice.from]!;
  const last = before.at(-1) ?? null;
  const near = last !== null && sentence - last.sentence <= REACH ? last : null;
  if (marks.lexicon.pack.words.pronouns.plural.includes(voice.head)) return near === null ? null : again(near);
  if (near !== null && near.kind !== "media") return again(near);
  const from = prose.sentences[Math.max(0, sentence - 2)]!.from;
  for (let i = voice.from - 1; i >= from; i--) {
    const person = people.get(i);
    if (person !== undefined)
      return {
        from: person.nameFrom,
        to: person.to,
        name: wordsIn(prose, { from: person.nameFrom, to: person.to }),
        kind: person.kind ?? "other",
        again: true,
      };
  }
  return null;
}

/** "the group": a speaker so called before, else the group or body named last before it. */
function body(voice: Voice, before: readonly FoundSpeaker[], marks: Marks): Meant {
  for (let i = before.length - 1; i >= 0; i--) {
    const speaker = before[i]!;
    if (speaker.name.toLowerCase().split(/\s+/).includes(voice.head)) return again(speaker);
  }
  if (voice.kind !== "armed-group" && voice.kind !== "other") return plain(voice);
  for (let i = voice.from - 1; i >= 0; i--) {
    const name = marks.names.get(i);
    if (name?.is !== "actor") continue;
    const actor = name.actors[0]!;
    if (actor.kind !== "armed-group" && voice.kind !== "other") continue;
    const { from, to } = firstNaming(actor, marks) ?? { from: i, to: name.to };
    return { from, to, name: wordsIn(marks.prose, { from, to }), kind: actor.kind, again: true };
  }
  return plain(voice);
}

/** Where the text first names an actor: most likely in full. */
function firstNaming(actor: ActorEntry, { names }: Marks): Range | null {
  for (const name of names.values()) if (name.is === "actor" && name.actors[0] === actor) return name;
  return null;
}
