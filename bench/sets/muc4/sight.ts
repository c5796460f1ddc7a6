import type { Engine } from "../../../src/cli/engine.ts";
import type { EventMention, Reading } from "../../../src/model/reading.ts";
import { type Prose, spanOf } from "../../../src/text/prose.ts";
import { predictTimex } from "../../timex.ts";
import { reportOf } from "../adapter.ts";
import { type ActorNames, cluesOf } from "./clues.ts";
import { filedIn } from "./country.ts";
import { type Document, parse } from "./document.ts";
import { documentFeatures, featuresOf, sentenceFeatures } from "./features.ts";
import { splitName } from "./names.ts";
import type { Phrase } from "./phrases.ts";
import { coreOf, textOf } from "./words.ts";

/** A noun phrase with all that is asked of it. */
export type Trait = {
  readonly phrase: Phrase;
  readonly features: readonly string[];
  /** The phrase itself, and with what "of" hangs to it. */
  readonly text: string;
  readonly whole: string;
  readonly core: readonly string[];
  /** The personal name in it, and what else it says of the person. */
  readonly name: string | null;
  readonly desc: string | null;
  /** Id of the listed actor that the phrase names. */
  readonly actor: string | null;
};

/** A place or a day that the text names, by the sentence and token it stands at. */
export type Landmark = {
  readonly value: string;
  readonly kind: string;
  readonly sentence: number;
  readonly token: number;
};

/** All that is seen of a document before any classifier is asked. */
export type Sight = {
  readonly document: Document;
  readonly published: string | null;
  readonly filed: string | null;
  readonly prose: Prose;
  readonly features: readonly string[];
  readonly sentences: readonly (readonly string[])[];
  readonly traits: readonly Trait[];
  readonly events: readonly { readonly event: EventMention; readonly sentences: ReadonlySet<number> }[];
  readonly places: readonly Landmark[];
  readonly times: readonly Landmark[];
};

export function lookAt(document: Document, { read, places }: Engine, names: ActorNames): Sight {
  const { id, text } = document;
  const published = document.dateline?.date ?? null;
  const filed = filedIn(text);
  const { prose, phrases } = parse(text);
  const report = { ...reportOf(id, text, published), country: filed };
  const reading = read(report);
  const clues = cluesOf(reading, prose, names);
  const body = phrases[0] === undefined ? 0 : prose.tokens[phrases[0].from]!.start;
  const landmark = (start: number, value: string, kind: string): readonly Landmark[] => {
    const token = prose.tokens.findIndex((token) => token.start >= start);
    return start < body || token < 0 ? [] : [{ value, kind, sentence: prose.sentenceOf[token]!, token }];
  };
  return {
    document,
    published,
    filed,
    prose,
    features: documentFeatures(prose, clues),
    sentences: prose.sentences.map((sentence) => sentenceFeatures(prose, sentence)),
    traits: phrases.map((phrase, i) => {
      const words = textOf(prose, phrase);
      return {
        phrase,
        features: featuresOf(prose, phrases, i, clues),
        text: words,
        whole: textOf(prose, phrase.whole),
        core: coreOf(prose, phrase),
        ...splitName(words),
        actor: clues.actorOf(phrase),
      };
    }),
    events: eventsOf(reading, prose),
    places: places(report, null).flatMap((place) =>
      place === null || place.kind === "country"
        ? []
        : landmark(place.start, text.slice(place.start, place.end).replace(/\s+/g, " ").toUpperCase(), place.kind),
    ),
    times:
      published === null
        ? []
        : predictTimex({ id, dct: published, text }).timexes.flatMap(({ start, value }) =>
            /^\d{4}-\d\d(-\d\d)?/.test(value) ? landmark(start, value.slice(0, 10), "time") : [],
          ),
  };
}

/** The reading's events with the sentences that tell of them. */
function eventsOf({ events }: Reading, { tokens, sentences }: Prose): Sight["events"] {
  return events.map((event) => {
    const spans = [...event.trigger.spans, ...event.claims.flatMap((claim) => claim.spans)];
    return {
      event,
      sentences: new Set(
        spans.map(({ start }) => sentences.findIndex((sentence) => spanOf(tokens, sentence).end > start)),
      ),
    };
  });
}
