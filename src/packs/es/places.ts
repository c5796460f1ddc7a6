import type { PlaceLexicon } from "../../text/place-lexicon.ts";
import { GIVEN_NAMES } from "./given-names.ts";
import { ORDINARY_WORDS } from "./ordinary-words.ts";

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== "");

export const PLACES: PlaceLexicon = {
  language: "es",
  locatives: words("en"),
  weakLocatives: words("de"),
  articles: words("el la los las"),
  conjunctions: words("y e"),
  bearings: {},
  parts: [],
  distances: { km: 1 },
  origins: words("de"),
  vicinity: {},
  between: ["entre"],
  kindsBefore: {},
  kindsAfter: {},
  sureBefore: [],
  sureAfter: [],
  joiners: words("de del la las los el y"),
  openers: words("el la los las"),
  titles: [],
  speech: [],
  givenNames: words(GIVEN_NAMES),
  nameTails: [],
  brandsAfter: [],
  brandsBefore: [],
  bodiesAfter: [],
  never: [],
  ordinary: words(ORDINARY_WORDS),
  abbreviations: {},
  units: {},
  doubtfulUnits: [],
  roadsAfter: [],
  roadsBefore: [],
  countryCues: {},
  peoples: {},
};
