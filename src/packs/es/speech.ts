import type { BoilerplateTables, SpeechTables } from "../../text/speech-lexicon.ts";

export const speech: SpeechTables = {
  verbs: [],
  before: ["según", "de acuerdo con"],
  heard: [],
  relay: [],
  toldTo: [],
  passedOn: [],
  claimsDeed: [],
  voices: [],
  documents: [],
  noOwners: [],
  bodies: [],
  mouthpieces: [],
  nobody: [],
  mute: [],
  hearsay: [],
  outlets: [],
};

/** What is no report text. */
export const boilerplate: BoilerplateTables = { lineStarts: [], lineHas: [], credits: [] };

/** Words whose dot ends no sentence, folded and without the dot. */
export const abbreviations: ReadonlySet<string> = new Set(["sr", "sra", "dr", "gral", "cnel", "cap", "tte", "sgto"]);
