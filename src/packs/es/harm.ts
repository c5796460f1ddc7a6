import type { HarmIdiom, HarmNoun, HarmState, HarmVerb } from "../../text/word-lexicon.ts";

export const harmVerbs: readonly HarmVerb[] = [];
export const harmNouns: readonly HarmNoun[] = [];
export const harmStates: readonly HarmState[] = [];
export const harmIdioms: readonly HarmIdiom[] = [];
