import { fold } from "../../text/fold.ts";
import { type PhraseIndex, phraseIndex } from "../../text/phrases.ts";
import type { SpeechTables, SpeechVerb } from "../../text/speech-lexicon.ts";

/** One way a form of a verb can say something, with the words it needs behind it folded. */
export type SayingSense = Pick<SpeechVerb, "stance" | "plain" | "inverts" | "quoted" | "reduced"> & {
  readonly needs: ReadonlySet<string> | null;
  readonly participle: boolean;
  readonly gerund: boolean;
  readonly base: boolean;
};

/** The tables of speech, compiled for look-up by folded word. */
export type SpeechWords = {
  readonly verbs: ReadonlyMap<string, readonly SayingSense[]>;
  readonly heard: ReadonlySet<string>;
  readonly toldTo: PhraseIndex<true>;
  readonly passedOn: PhraseIndex<true>;
  readonly claimsDeed: PhraseIndex<true>;
  readonly documents: ReadonlySet<string>;
  readonly noOwners: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly mouthpieces: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  readonly mute: ReadonlySet<string>;
};

export function compileSpeech(speech: SpeechTables): SpeechWords {
  const verbs = new Map<string, SayingSense[]>();
  for (const { stance, verb, plain, inverts, quoted, reduced, needs } of speech.verbs) {
    const { base, finite, participle, gerund } = verb;
    for (const form of new Set([...base, ...finite, ...participle, ...gerund])) {
      const folded = fold(form);
      const sense: SayingSense = {
        stance,
        ...(plain ? { plain } : {}),
        ...(inverts ? { inverts } : {}),
        ...(quoted ? { quoted } : {}),
        ...(reduced ? { reduced } : {}),
        needs: needs === undefined ? null : set(needs),
        participle: participle.includes(form),
        gerund: gerund.includes(form),
        base: base.includes(form),
      };
      verbs.set(folded, [...(verbs.get(folded) ?? []), sense]);
    }
  }
  return {
    verbs,
    heard: set(speech.heard.flatMap(({ participle }) => participle)),
    toldTo: phrases(speech.toldTo),
    passedOn: phrases(speech.passedOn),
    claimsDeed: phrases(speech.claimsDeed),
    documents: set(speech.documents),
    noOwners: set(speech.noOwners),
    bodies: set(speech.bodies),
    mouthpieces: set(speech.mouthpieces),
    nobody: set(speech.nobody),
    mute: set(speech.mute),
  };
}

function set(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}

function phrases(list: readonly string[]): PhraseIndex<true> {
  return phraseIndex(list.map((phrase) => [phrase, true] as const));
}
