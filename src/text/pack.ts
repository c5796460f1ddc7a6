import type { Circumstance, Means, SideKind } from "../model/words.ts";
import type { NumberLexicon } from "./number-lexicon.ts";
import type { PlaceLexicon } from "./place-lexicon.ts";
import type { BoilerplateTables, SpeechTables } from "./speech-lexicon.ts";
import type { TimeLexicon } from "./time-lexicon.ts";
import type {
  BlameRule,
  EventTrigger,
  HarmIdiom,
  HarmNoun,
  HarmState,
  HarmVerb,
  PersonNoun,
  Sign,
  WordTables,
} from "./word-lexicon.ts";

/** Everything the engine knows of one language. It holds tables only; the engine never asks which language it is. */
export type LanguagePack = {
  /** ISO 639-1. */
  readonly language: string;
  readonly version: string;
  readonly abbreviations: ReadonlySet<string>;
  readonly boilerplate: BoilerplateTables;
  readonly numbers: NumberLexicon;
  readonly times: TimeLexicon;
  readonly places: PlaceLexicon;
  readonly words: WordTables;
  readonly personNouns: readonly PersonNoun[];
  readonly sideModifiers: Readonly<Record<string, SideKind>>;
  readonly titles: Readonly<Record<string, SideKind>>;
  readonly aliasMarks: readonly string[];
  readonly forceNames: Readonly<Partial<Record<SideKind, string>>>;
  readonly plainSideNames: Readonly<Record<SideKind, string>>;
  readonly harmVerbs: readonly HarmVerb[];
  readonly harmNouns: readonly HarmNoun[];
  readonly harmStates: readonly HarmState[];
  readonly harmIdioms: readonly HarmIdiom[];
  readonly eventTriggers: readonly EventTrigger[];
  readonly blames: readonly BlameRule[];
  readonly meansWords: Readonly<Record<Means, readonly string[]>>;
  readonly circumstanceWords: Readonly<Record<Circumstance, readonly string[]>>;
  /** Words of takeovers, looting, mobs, crime and private quarrels. */
  readonly signWords: Readonly<Record<Sign, readonly string[]>>;
  /** Nouns for buildings and other exact spots, and those of them that are vague or move. */
  readonly siteNouns: readonly string[];
  readonly weakSites: readonly string[];
  /** Those to which the harmed are brought. */
  readonly careSites: readonly string[];
  readonly speech: SpeechTables;
  /** Units that convert into each other: `from` times `factor` is `to`. Folded words. */
  readonly conversions: readonly {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly factor: number;
  }[];
  /** Units of area, for figures that are worth keeping. Folded words. */
  readonly areaUnits: readonly string[];
  /** Words of running totals: "since" before the clause that opens the count. */
  readonly figureWords: { readonly since: readonly string[] };
  /** Sentences of the notes, by code; `{name}` is filled in. */
  readonly noteTexts: Readonly<Record<string, string>>;
  /** Tables left empty, with the reason in words: "demonyms", "words.others". The pack contract asks for it. */
  readonly missing: Readonly<Record<string, string>>;
};
