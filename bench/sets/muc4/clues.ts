import type { ActorEntry } from "../../../src/model/knowledge.ts";
import type { Reading } from "../../../src/model/reading.ts";
import type { Span } from "../../../src/model/span.ts";
import { fold } from "../../../src/text/fold.ts";
import { type Prose, spanOf } from "../../../src/text/prose.ts";
import type { Phrase } from "./phrases.ts";

/** What reading and registers know of a phrase. */
export type Clues = {
  /** Features: the part the reading gives the phrase, what the reading finds in its sentence, and in the document. */
  readonly featuresOf: (phrase: Phrase) => readonly string[];
  /** Features of the whole document. */
  readonly document: readonly string[];
  /** The listed actor that the phrase names; null = none. */
  readonly actorOf: (phrase: Phrase) => string | null;
};

export type ActorNames = ReadonlyMap<string, { readonly id: string; readonly kind: string }>;

/** Every name of an actor as its folded words joined by blanks. */
export function actorNames(actors: readonly ActorEntry[]): ActorNames {
  const names = new Map<string, { id: string; kind: string }>();
  for (const { id, kind, name, names: inOther, aliases, cased } of actors) {
    for (const known of [name, ...Object.values(inOther), ...aliases, ...cased]) {
      const key = fold(known)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      if (!names.has(key)) names.set(key, { id, kind });
    }
  }
  return names;
}

type Mark = { readonly span: Span; readonly feature: string };

export function cluesOf(reading: Reading, prose: Prose, names: ActorNames): Clues {
  const marks: Mark[] = [];
  const events: Mark[] = [];
  for (const { role, kind, sides, claims, trigger } of reading.events) {
    for (const span of trigger.spans) events.push({ span, feature: `RE=${kind}:${role}` });
    for (const side of sides)
      for (const span of side.spans) marks.push({ span, feature: `RS=${side.role}:${side.kind}` });
    for (const claim of claims) {
      for (const span of claim.spans) marks.push({ span, feature: `RC=${claim.about}:${role}` });
    }
  }
  const news = reading.events.filter(({ role }) => role === "news").length;
  const whole = [`doc=${Math.min(news, 3)}`, `docb=${Math.min(reading.events.length - news, 2)}`];
  const at = (phrase: Phrase) => spanOf(prose.tokens, phrase);
  const kinds = reading.events.map(({ kind, role }) => `RD=${kind}:${role}`);
  return {
    document: [...whole, ...new Set(kinds)],
    featuresOf: (phrase) => {
      const { start, end } = at(phrase);
      const sentence = spanOf(prose.tokens, prose.sentences[phrase.sentence]!);
      const own = marks.filter(({ span }) => span.start < end && start < span.end).map(({ feature }) => feature);
      const near = events.filter(({ span }) => span.start >= sentence.start && span.start < sentence.end);
      const actor = actorIn(phrase);
      return [
        ...new Set([...whole, ...own, ...near.map(({ feature }) => feature)]),
        ...(near.length === 0 ? ["noevent"] : []),
        ...(actor === null ? [] : [`A=${actor.kind}`]),
      ];
    },
    actorOf: (phrase) => actorIn(phrase)?.id ?? null,
  };

  /** The longest actor's name inside the phrase. */
  function actorIn({ from, to }: Phrase) {
    const words = prose.tokens
      .slice(from, to)
      .filter(({ kind }) => kind !== "mark")
      .map(({ norm }) => norm);
    for (let length = Math.min(words.length, 8); length > 0; length--) {
      for (let i = 0; i + length <= words.length; i++) {
        const actor = names.get(words.slice(i, i + length).join(" "));
        if (actor !== undefined) return actor;
      }
    }
    return null;
  }
}
