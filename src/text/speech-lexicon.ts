import type { SideKind, Stance } from "../model/words.ts";
import type { VerbForms } from "./word-lexicon.ts";

/** A verb of saying. */
export type SpeechVerb = {
  readonly stance: Stance;
  readonly verb: VerbForms;
  /** It says nothing else: whoever its subject is speaks, known or not. Other verbs need someone who can speak. */
  readonly plain?: true;
  /** Its subject may stand behind it ("said a farmer"). */
  readonly inverts?: true;
  /** Speaks only with one of these words behind it, at most a few words on ("put the toll at", "spoke of"). */
  readonly needs?: readonly string[];
  /** Said of by others, its subject speaks all the same ("was quoted as saying"). */
  readonly quoted?: true;
  /** Right before a preposition or infinitive it is a participle that tells of its noun ("accused of", "believed to"). */
  readonly reduced?: true;
};

/** How a language tells who says so. */
export type SpeechTables = {
  /** Verbs of saying, by the stance they take. Of two rows with one form, the later is taken where its `needs` are met. */
  readonly verbs: readonly SpeechVerb[];
  /** "according to", "per": the speaker follows. */
  readonly before: readonly string[];
  /** Verbs of hearing: the speaker follows behind "from" ("it was learned from"). */
  readonly heard: readonly VerbForms[];
  /** "citing", "quoting": what follows is whom the outlet has it from. */
  readonly relay: readonly string[];
  /** "told", "in an interview with": an outlet that follows is whom it came through. */
  readonly toldTo: readonly string[];
  /** "quoted by", "carried by": the outlet that follows passed on what the speaker before it says. */
  readonly passedOn: readonly string[];
  /** Phrases by which a speaker takes an attack upon himself ("claimed responsibility", "said it was behind"). */
  readonly claimsDeed: readonly string[];
  /** Nouns that can speak without being people, with the kind of body meant ("ministry", "hospital"). */
  readonly voices: readonly { readonly words: readonly string[]; readonly kind: SideKind }[];
  /** What is said or written, not who says it ("statement", "report"): single words. */
  readonly documents: readonly string[];
  /** What stands before a document and is no owner of it ("official data"): single words. */
  readonly noOwners: readonly string[];
  /** Words that stand for a body named before ("the group", "the alliance"), or for its voice ("a spokesman"): single words. */
  readonly bodies: readonly string[];
  readonly mouthpieces: readonly string[];
  /** Nobody ("no one", "none"): single words. */
  readonly nobody: readonly string[];
  /** Things that never speak, though they stand as subject of a verb of saying ("attack", "blast"): single words. */
  readonly mute: readonly string[];
  /** "reportedly", "allegedly": hearsay without a name. */
  readonly hearsay: readonly string[];
  /** News agencies and outlets that relay. */
  readonly outlets: readonly string[];
};

/** What marks text that is no report text: patterns over one line or sentence. */
export type BoilerplateTables = {
  /** A line that begins so is left out whole ("WATCH:", "Read also:", "Written by:"). */
  readonly lineStarts: readonly string[];
  /** A line that holds one of these is left out whole ("All rights reserved", "This article is owned by"). */
  readonly lineHas: readonly string[];
  /** Photo credits: a short line ending so, or this near its end ("via Getty Images", "/AFP", "AP Photo"). */
  readonly credits: readonly string[];
};
