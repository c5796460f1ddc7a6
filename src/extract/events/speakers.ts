import type { Speaker } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import { spanOf } from "../../text/prose.ts";
import type { Marks } from "../marks.ts";
import type { FoundSpeaker } from "../speakers/found-speaker.ts";
import type { Scene } from "./scene.ts";

export type KnownSpeaker = { readonly speaker: Speaker; readonly names: Set<string> };

export function speakerKey(speaker: FoundSpeaker): string {
  return speaker.name.toLowerCase();
}

/** The speakers of an incident, each once: a shorter name that a longer one ends with is the same. */
export function speakersOf(scenes: readonly Scene[], marks: Marks): readonly KnownSpeaker[] {
  const known: KnownSpeaker[] = [];
  for (const scene of scenes) {
    for (const found of scene.speakers) {
      const same = known.find(({ names }) =>
        [...names].some(
          (name) =>
            name === speakerKey(found) ||
            name.endsWith(` ${speakerKey(found)}`) ||
            speakerKey(found).endsWith(` ${name}`),
        ),
      );
      if (same !== undefined) {
        same.names.add(speakerKey(found));
        continue;
      }
      known.push({
        names: new Set([speakerKey(found)]),
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
  return known;
}
