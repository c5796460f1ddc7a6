import type { Speaker } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import { spanOf } from "../../text/prose.ts";
import type { Marks } from "../marks.ts";
import type { FoundSpeaker } from "../speakers/found-speaker.ts";
import type { Scene } from "./scene.ts";

/** A speaker of an incident, with all the names he goes by, in small letters. */
export type KnownSpeaker = { readonly speaker: Speaker; readonly names: Set<string> };

export function speakerKey(speaker: FoundSpeaker): string {
  return speaker.name.toLowerCase();
}

/**
 * The speakers of an incident, each once: a shorter name that a longer one ends with is the same, and who speaks in the
 * title is who speaks for that kind of body in the text.
 */
export function speakersOf(scenes: readonly Scene[], marks: Marks): readonly KnownSpeaker[] {
  const known: KnownSpeaker[] = [];
  const body = scenes.filter((scene) => !scene.title);
  for (const scene of body) for (const found of scene.speakers) add(found, false);
  for (const scene of scenes) if (scene.title) for (const found of scene.speakers) add(found, true);
  return known;

  function add(found: FoundSpeaker, inTitle: boolean): void {
    const name = speakerKey(found);
    const same =
      known.find(({ names }) =>
        [...names].some((other) => name === other || other.endsWith(` ${name}`) || name.endsWith(` ${other}`)),
      ) ?? (inTitle ? known.find(({ speaker }) => speaker.kind === found.kind) : undefined);
    if (same !== undefined) {
      same.names.add(name);
      return;
    }
    if (inTitle && known.length > 0) return;
    known.push({
      names: new Set([name]),
      speaker: {
        id: `s${known.length + 1}`,
        name: found.name,
        kind: found.kind,
        via: found.via.map((relay) => relay.name),
        ...cite(marks.prose.text, spanOf(marks.prose.tokens, found), "speaker/said"),
      },
    });
  }
}
