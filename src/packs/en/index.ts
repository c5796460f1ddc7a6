import type { LanguagePack } from "../../text/pack.ts";
import { blames, eventTriggers } from "./events.ts";
import { harmIdioms, harmNouns, harmStates, harmVerbs } from "./harm.ts";
import { circumstanceWords, meansWords, signWords } from "./means.ts";
import { areaUnits, conversions, figureWords, noteTexts } from "./notes.ts";
import { NUMBERS } from "./numbers.ts";
import { aliasMarks, forceNames, personNouns, plainSideNames, sideModifiers, titles } from "./people.ts";
import { PLACES } from "./places.ts";
import { careSites, siteNouns, weakSites } from "./sites.ts";
import { abbreviations, boilerplate, speech } from "./speech.ts";
import { TIMES } from "./times.ts";
import { words } from "./words.ts";

/** News English. */
export const english: LanguagePack = {
  language: "en",
  version: "0.1.0",
  abbreviations,
  boilerplate,
  numbers: NUMBERS,
  times: TIMES,
  places: PLACES,
  words,
  personNouns,
  sideModifiers,
  titles,
  aliasMarks,
  forceNames,
  plainSideNames,
  harmVerbs,
  harmNouns,
  harmStates,
  harmIdioms,
  eventTriggers,
  blames,
  meansWords,
  circumstanceWords,
  signWords,
  siteNouns,
  weakSites,
  careSites,
  speech,
  conversions,
  areaUnits,
  figureWords,
  noteTexts,
  missing: {},
};
