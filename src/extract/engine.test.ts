import assert from "node:assert/strict";
import { test } from "node:test";
import { actReader, type ReadActs } from "../../tests/contracts/acts.ts";
import { english } from "../packs/en/index.ts";
import type { NumberLexicon } from "../text/number-lexicon.ts";
import type { LanguagePack } from "../text/pack.ts";
import type { PlaceLexicon } from "../text/place-lexicon.ts";
import { wordsIn } from "../text/prose.ts";
import type { TimeLexicon } from "../text/time-lexicon.ts";
import type { HarmVerb, PersonNoun, VerbForms } from "../text/word-lexicon.ts";
import type { Group } from "./actors/group.ts";

/**
 * A language of a few words, so that the engine cannot lean on English: "ta" the, "un" a, "et" and, "ol" in, "fen" of,
 * "ba" by, "wer" is or are, "zu" to, "nul" no, "du" 2, "trem" 3; soldier "tarn", rebel "vusk", farmer "mell", plural in -i.
 */
const NO_PROOF = { reads: [], ignores: [] };

const forms = (base: string, past: string, participle: string, gerund: string): VerbForms => ({
  base: [base],
  finite: [past],
  past: [past],
  participle: [participle],
  gerund: [gerund],
});

const person = (singular: string, kind: PersonNoun["kind"], hostile?: true): PersonNoun => ({
  singular: [singular],
  plural: [`${singular}i`],
  kind,
  ...(hostile === undefined ? {} : { hostile }),
});

const harmVerbs: readonly HarmVerb[] = [
  {
    id: "xx/harm/krat-tol",
    harm: "captured",
    verb: forms("krat", "kratto", "kratten", "kratund"),
    patient: "object",
    particle: ["tol"],
    violent: true,
    ...NO_PROOF,
  },
  {
    id: "xx/harm/krat",
    harm: "killed",
    verb: forms("krat", "kratto", "kratten", "kratund"),
    patient: "object",
    violent: true,
    ...NO_PROOF,
  },
  {
    id: "xx/harm/blig",
    harm: "injured",
    verb: forms("blig", "bligto", "bligten", "bligund"),
    patient: "object",
    violent: false,
    ...NO_PROOF,
  },
  {
    id: "xx/harm/sulf",
    harm: "killed",
    verb: forms("sulf", "sulfto", "sulften", "sulfund"),
    patient: "subject",
    violent: false,
    ...NO_PROOF,
  },
];

const NUMBERS: NumberLexicon = {
  ...emptied(english.numbers),
  cardinals: { du: 2, trem: 3 },
  multipliers: {},
  joiners: {},
  fractions: {},
  fixed: {},
  ordinals: {},
  gluedMultipliers: {},
  gluedMoney: {},
  none: ["nul"],
  vague: {},
  hedgesBefore: { ginst: "at-least" },
  hedgesAfter: {},
  after: {},
  afterJoined: {},
  before: {},
  beforeNamed: {},
  months: {},
};

const TIMES: TimeLexicon = {
  ...emptied(english.times),
  weekdays: {},
  months: {},
  units: {},
  dayParts: {},
  seasons: {},
  decades: {},
  meridiems: {},
  leads: {},
  ranges: { openers: {}, mids: [] },
};

const PLACES: PlaceLexicon = {
  ...emptied(english.places),
  language: "xx",
  locatives: ["ol"],
  bearings: {},
  distances: {},
  vicinity: {},
  kindsBefore: {},
  kindsAfter: {},
  abbreviations: {},
  units: {},
  peoples: {},
};

const bare = emptied(english);
const invented: LanguagePack = {
  ...bare,
  language: "xx",
  version: "1",
  numbers: NUMBERS,
  times: TIMES,
  places: PLACES,
  words: {
    ...bare.words,
    determiners: { definite: ["ta"], indefinite: ["un"], possessive: [], negative: ["nul"] },
    links: { ...bare.words.links, of: ["fen"], by: ["ba"], in: ["ol"], including: ["inter"] },
    and: ["et"],
    relatives: ["qua"],
    be: ["wer"],
    infinitiveMark: ["zu"],
    grammar: { ...bare.words.grammar, subjectsFollow: true },
    negators: ["nok"],
    wholes: {},
    verbs: [forms("dig", "digto", "digten", "digund"), forms("grom", "gromto", "gromten", "gromund")],
    governors: { threat: ["gromto zu"], denied: ["nekto"] },
  },
  personNouns: [person("tarn", "state-forces"), person("vusk", "armed-group", true), person("mell", "civilians")],
  harmVerbs,
  harmNouns: [
    {
      id: "xx/harm/noun-sterb",
      harm: "killed",
      nouns: ["sterb", "sterbi"],
      takes: ["of", "counted"],
      violent: false,
      ...NO_PROOF,
    },
  ],
  harmStates: [{ id: "xx/harm/state-mort", harm: "killed", words: ["mort"], ...NO_PROOF }],
  harmIdioms: [{ id: "xx/harm/vit", harm: "killed", before: ["gotto ta vit fen"], violent: false, ...NO_PROOF }],
  eventTriggers: [
    {
      id: "xx/event/rumpel",
      kind: "battle",
      nouns: ["rumpel"],
      verb: null,
      both: true,
      strength: 3,
      ...NO_PROOF,
    },
  ],
};

const read = actReader(invented, ["Plimor"]);

const SAYS: readonly (readonly [string, readonly string[]])[] = [
  ["Vuski kratto trem tarni ol Plimor.", ["killed trem tarni [3] < Vuski"]],
  ["Trem tarni wer kratten ba vuski.", ["killed Trem tarni [3] < vuski"]],
  ["Vuski kratto trem tarni et bligto du melli.", ["killed trem tarni [3] < Vuski", "injured du melli [2] < Vuski"]],
  ["Ta vuski, qua digto ol Plimor, kratto un mell.", ["killed un mell [1] < Ta vuski"]],
  ["Un rumpel digto, kratund trem melli.", ["killed trem melli [3]"]],
  ["Vuski kratto tol du melli.", ["captured du melli [2] < Vuski"]],
  ["Du tarni sulfto.", ["killed Du tarni [2]"]],
  ["Sulfto du tarni.", ["killed du tarni [2]"]],
  ["Ta sterb fen du melli digto.", ["killed du melli [2]"]],
  ["Trem sterbi wer digten.", ["killed Trem [3]"]],
  ["Trem melli mort ol Plimor.", ["killed Trem melli [3]"]],
  ["Ta rumpel gotto ta vit fen trem melli.", ["killed trem melli [3]"]],
  ["Ginst trem melli wer kratten.", ["killed Ginst trem melli [3–]"]],
  ["Trem melli, inter du tarni, wer kratten.", ["killed Trem melli, inter du tarni [3]"]],
  ["Un tarn, du melli et un vusk wer kratten.", ["killed Un tarn [1] + du melli [2] + un vusk [1]"]],
  ["Vuski gromto zu krat du melli.", ["threat! killed du melli [2] < Vuski"]],
  ["Vuski nekto kratund du melli.", ["denied! killed du melli [2] < Vuski"]],
  ["Nul tarni wer kratten.", ["killed Nul tarni [0]"]],
  ["Du tarni wer nok kratten.", ["not! killed Du tarni [2]"]],
];

for (const [sentence, expected] of SAYS) {
  test(sentence, () => assert.deepEqual(harmsIn(read(sentence)), expected));
}

test("a pack that knows no English reads none", () => {
  assert.deepEqual(harmsIn(read("Rebels killed six soldiers and wounded two; 12 people died in the attack.")), []);
});

test("the kind of an incident comes from the pack's own rows", () => {
  const acts = read("Un rumpel digto ol Plimor.").sentences.flatMap(({ acts }) => acts);
  assert.deepEqual(
    acts.map(({ rule, kind, strength }) => [rule, kind, strength]),
    [["xx/event/rumpel", "battle", 3]],
  );
});

function harmsIn({ marks, sentences }: ReadActs): readonly string[] {
  const counted = (group: Group): string => {
    const { count } = group;
    const bounds = count === null ? "" : ` [${count.min}${count.max === count.min ? "" : `–${count.max ?? ""}`}]`;
    return `${wordsIn(marks.prose, group)}${bounds}`;
  };
  return sentences.flatMap(({ acts }) =>
    acts
      .filter(({ harm }) => harm !== null)
      .map(({ harm, modality, patients, agents }) => {
        const by = agents.length === 0 ? "" : ` < ${agents.map((group) => wordsIn(marks.prose, group)).join(" + ")}`;
        return `${modality === "fact" ? "" : `${modality}! `}${harm} ${patients.map(counted).join(" + ")}${by}`;
      }),
  );
}

/** The same shape with every list and word left out; tables keyed by words of the language have to be given anew. */
function emptied<T>(value: T): T {
  if (Array.isArray(value)) return [] as T;
  if (value instanceof Set) return new Set() as T;
  if (typeof value === "string") return "" as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)])) as T;
}
