import type { SideKind, Stance } from "../model/words.ts";
import type { VerbForms } from "./word-lexicon.ts";

/** How a language tells who says so. */
export type SpeechTables = {
  /** Verbs of saying, by the stance they take. */
  readonly verbs: readonly { readonly stance: Stance; readonly verb: VerbForms }[];
  /** "according to", "per", "citing": the speaker follows. */
  readonly before: readonly string[];
  /** "citing", "quoting": what follows is whom the outlet has it from. */
  readonly relay: readonly string[];
  /** Nouns that can speak without being people, with the kind of body meant ("statement", "ministry", "hospital"). */
  readonly voices: readonly { readonly words: readonly string[]; readonly kind: SideKind }[];
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
