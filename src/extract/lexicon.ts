import type { ActorEntry, Country } from "../model/knowledge.ts";
import type { Circumstance, Means, SideKind, Stance } from "../model/words.ts";
import { fold } from "../text/fold.ts";
import type { LanguagePack } from "../text/pack.ts";
import { type PhraseHit, type PhraseIndex, phraseIndex, wordsOf } from "../text/phrases.ts";
import type { Token } from "../text/tokens.ts";
import type {
  BlameRule,
  Context,
  EventTrigger,
  HarmIdiom,
  HarmNoun,
  HarmState,
  HarmVerb,
  LinkRole,
  Modality,
  PersonNoun,
  Sign,
  VerbForms,
} from "../text/word-lexicon.ts";

import { compileSpeech, type SpeechWords } from "./speakers/speech-words.ts";
import { firstWritten, spell, type WordFacts } from "./spellings.ts";

/** A noun for people as it was found: which noun, and in which number. */
export type PersonSense = {
  readonly noun: PersonNoun;
  readonly plural: boolean;
  /** The same noun as a body, where an article makes it one; null for any other. */
  readonly body: PersonNoun | null;
};

/** A word of a setting; `sure` where it makes the setting of its sentence. */
export type ContextMark = { readonly context: Context; readonly sure: boolean };

/** What a form of a verb can be. */
export type VerbSense = {
  readonly base: boolean;
  readonly finite: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  readonly harms: readonly HarmVerb[];
  readonly events: readonly EventTrigger[];
  readonly stance: Stance | null;
  /** How the form itself says that its clause stands to fact; null where it says nothing. */
  readonly mood: Modality | null;
};

/** Closed word classes, as bits of one number. */
export const WORD = {
  definite: 1,
  indefinite: 2,
  possessive: 4,
  negative: 8,
  and: 16,
  subordinator: 32,
  relative: 64,
  be: 128,
  have: 256,
  to: 512,
  negator: 1024,
  adverb: 2048,
  pronounPlural: 4096,
  pronounSingular: 8192,
  others: 16384,
  suspected: 32768,
  notPeople: 65536,
  partitive: 131072,
  described: 262144,
  abstract: 524288,
  reflexive: 1048576,
  contraction: 2097152,
  objectMark: 4194304,
  cliticSingular: 8388608,
  cliticPlural: 16777216,
  prenominal: 33554432,
  postnominal: 67108864,
} as const;

/** A phrase table with the bit that says whether a word may start one of its phrases. */
export type Table<T> = { readonly bit: number; readonly index: PhraseIndex<T> };

/** Knowledge and one language, compiled for look-up. */
export type Lexicon = {
  readonly pack: LanguagePack;
  /** Folded words that the pack spells in several ways (Spanish "secuestro" and "secuestró"): each in lower case. */
  readonly spellings: ReadonlyMap<string, ReadonlyMap<string, WordFacts>>;
  /** For each word: in which tables a phrase may start with it, as bits. */
  readonly starts: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  readonly modals: ReadonlyMap<string, Modality>;
  readonly verbs: ReadonlyMap<string, VerbSense>;
  readonly people: Table<PersonSense>;
  readonly modifiers: Table<SideKind>;
  readonly titles: Table<SideKind>;
  readonly triggers: Table<readonly EventTrigger[]>;
  readonly blames: Table<BlameRule>;
  readonly harmNouns: Table<readonly HarmNoun[]>;
  readonly states: Table<HarmState>;
  readonly idioms: Table<HarmIdiom>;
  readonly links: Table<LinkRole>;
  readonly conjunctions: Table<true>;
  readonly partitives: Table<true>;
  readonly governors: Table<Modality>;
  readonly contexts: Table<readonly ContextMark[]>;
  readonly means: Table<readonly Means[]>;
  readonly circumstances: Table<readonly Circumstance[]>;
  readonly signs: Table<readonly Sign[]>;
  /** Weapons of armies, ships and aircraft. */
  readonly arms: Table<true>;
  readonly voices: Table<SideKind>;
  readonly speech: SpeechWords;
  readonly saidBefore: Table<true>;
  readonly relays: Table<true>;
  readonly outlets: Table<true>;
  readonly hearsay: Table<true>;
  readonly separate: Table<true>;
  readonly aliases: Table<true>;
  readonly cumulative: Table<true>;
  readonly careSites: Table<true>;
  /** True = an exact spot; false = a vague or moving one. */
  readonly sites: Table<boolean>;
  readonly early: Table<true>;
  readonly equally: Table<true>;
  readonly ofAll: Table<true>;
  readonly sequels: Table<true>;
  readonly tallies: ReadonlySet<string>;
  readonly wholes: ReadonlyMap<string, number>;
  /** Forms of verbs of meeting with an event; true = behind a link. */
  readonly meets: ReadonlyMap<string, boolean>;
  /** Forms of verbs of doing an event. */
  readonly commits: ReadonlySet<string>;
  readonly samePlace: Table<true>;
  readonly areaUnits: ReadonlySet<string>;
  readonly countries: Table<Country>;
  readonly demonyms: Table<Country>;
  readonly actors: Table<readonly ActorEntry[]>;
  /** Aliases that count only when written exactly so. */
  readonly casedActors: ReadonlyMap<string, readonly ActorEntry[]>;
  readonly countryById: ReadonlyMap<string, Country>;
  readonly actorById: ReadonlyMap<string, ActorEntry>;
};

/** Compiles the tables once. Costs some tens of milliseconds; look-ups afterwards cost one per word. */
export function compileLexicon(
  pack: LanguagePack,
  countries: readonly Country[],
  actors: readonly ActorEntry[],
): Lexicon {
  const written = new Map<string, number>();
  const named = new Map<string, number>();
  let tables = 0;
  function table<T>(entries: Iterable<readonly [string, T]>, merge?: (a: T, b: T) => T, register = false): Table<T> {
    const bit = 1 << tables++;
    const list = [...entries];
    const firsts = register ? named : written;
    for (const [phrase] of list) {
      const first = wordsOf(phrase)[0];
      if (first === undefined) continue;
      const key = register ? first : firstWritten(phrase, first);
      firsts.set(key, (firsts.get(key) ?? 0) | bit);
    }
    return { bit, index: phraseIndex(list, merge) };
  }
  const { words, speech } = pack;
  const language = pack.language;
  const yes = (list: readonly string[]): readonly (readonly [string, true])[] => list.map((word) => [word, true]);
  const concat = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [
    ...a,
    ...b.filter((item) => !a.includes(item)),
  ];
  const compiled = {
    pack,
    modals: new Map(
      Object.entries(words.modals).flatMap(([modality, list]) =>
        list.map((word) => [fold(word), modality as Modality]),
      ),
    ),
    people: table(peopleOf(pack.personNouns), (a, b) => (a.noun.kind === null ? b : a)),
    modifiers: table(Object.entries(pack.sideModifiers)),
    titles: table(Object.entries(pack.titles)),
    triggers: table(
      pack.eventTriggers.flatMap((row) => row.nouns.map((noun): [string, readonly EventTrigger[]] => [noun, [row]])),
      concat,
    ),
    blames: table(pack.blames.flatMap((row) => row.phrases.map((phrase) => [phrase, row] as const))),
    harmNouns: table(
      pack.harmNouns.flatMap((row) => row.nouns.map((noun): [string, readonly HarmNoun[]] => [noun, [row]])),
      concat,
    ),
    states: table(pack.harmStates.flatMap((row) => row.words.map((word) => [word, row] as const))),
    idioms: table(pack.harmIdioms.flatMap((row) => row.before.map((phrase) => [phrase, row] as const))),
    links: table(
      (Object.entries(words.links) as [LinkRole, readonly string[]][]).flatMap(([role, list]) =>
        list.map((word) => [word, role] as const),
      ),
      (a) => a,
    ),
    conjunctions: table(yes(words.and)),
    partitives: table(yes(words.partitives)),
    governors: table(
      (Object.entries(words.governors) as [Modality, readonly string[]][]).flatMap(([modality, list]) =>
        list.map((word) => [word, modality] as const),
      ),
      (a) => a,
    ),
    contexts: table(contextMarks(words.contexts), concat),
    means: table(byWord(pack.meansWords), concat),
    circumstances: table(byWord(pack.circumstanceWords), concat),
    signs: table(byWord(pack.signWords), concat),
    arms: table(yes(words.arms)),
    voices: table(
      speech.voices.flatMap(({ words: list, kind }) => list.map((word) => [word, kind] as const)),
      (a) => a,
    ),
    speech: compileSpeech(speech),
    saidBefore: table(yes(speech.before)),
    relays: table(yes(speech.relay)),
    outlets: table(yes(speech.outlets)),
    hearsay: table(yes(speech.hearsay)),
    separate: table(yes(words.separate)),
    aliases: table(yes(pack.aliasMarks)),
    cumulative: table(yes(words.cumulative)),
    samePlace: table(yes(words.samePlace)),
    meets: new Map([
      ...formsOf(words.meets.direct).map((form) => [fold(form), false] as const),
      ...formsOf(words.meets.linked).map((form) => [fold(form), true] as const),
    ]),
    commits: new Set(formsOf(words.commits).map(fold)),
    tallies: new Set(words.tallies),
    wholes: new Map(Object.entries(words.wholes).map(([word, number]) => [fold(word), number])),
    early: table(yes(words.early)),
    equally: table(yes(words.equally)),
    ofAll: table(yes(words.ofAll)),
    sequels: table(yes(words.sequels)),
    careSites: table(yes(pack.careSites)),
    sites: table(pack.siteNouns.map((noun) => [noun, !pack.weakSites.includes(noun)] as const)),
    areaUnits: new Set(pack.areaUnits.map(fold)),
    countries: table(
      countries.flatMap((country) => (country.names[language] ?? []).map((name) => [name, country] as const)),
      undefined,
      true,
    ),
    demonyms: table(
      countries.flatMap((country) => (country.demonyms[language] ?? []).map((name) => [name, country] as const)),
      (a) => a,
      true,
    ),
    ...actorTables(actors, (entries, merge) => table(entries, merge, true)),
    countryById: new Map(countries.map((country) => [country.id, country])),
    actorById: new Map(actors.map((actor) => [actor.id, actor])),
  };
  return { ...compiled, ...spell({ starts: written, classes: classesOf(pack), verbs: verbsOf(pack) }, named) };
}

/** Looks a table up at token `i`, if the token may start a phrase of it (`mask` = its `starts` bits). */
export function lookUp<T>(table: Table<T>, tokens: readonly Token[], mask: number, i: number): PhraseHit<T> | null {
  return (mask & table.bit) === 0 ? null : table.index.at(tokens, i);
}

function formsOf(list: readonly VerbForms[]): readonly string[] {
  return list.flatMap(({ base, finite, participle, gerund }) => [...base, ...finite, ...participle, ...gerund]);
}

function byWord<K extends string>(
  lists: Readonly<Partial<Record<K, readonly string[]>>>,
): readonly (readonly [string, readonly K[]])[] {
  return (Object.entries(lists) as [K, readonly string[]][]).flatMap(([key, list]) =>
    list.map((word) => [word, [key]] as const),
  );
}

function contextMarks(
  contexts: LanguagePack["words"]["contexts"],
): readonly (readonly [string, readonly ContextMark[]])[] {
  return (Object.entries(contexts) as [Context, { sure: readonly string[]; hint: readonly string[] }][]).flatMap(
    ([context, { sure, hint }]) => [
      ...sure.map((word) => [word, [{ context, sure: true }]] as const),
      ...hint.map((word) => [word, [{ context, sure: false }]] as const),
    ],
  );
}

function peopleOf(nouns: readonly PersonNoun[]): readonly (readonly [string, PersonSense])[] {
  return nouns.flatMap((noun) => {
    const body: PersonNoun | null = noun.bodyAfter === undefined ? null : { ...noun, collective: true };
    return [
      ...noun.singular.map((word) => [word, { noun, plural: false, body }] as const),
      ...noun.plural.map((word) => [word, { noun, plural: true, body: null }] as const),
    ];
  });
}

function classesOf({ words }: LanguagePack): Map<string, number> {
  const classes = new Map<string, number>();
  const add = (list: readonly string[], bit: number) => {
    for (const word of list) if (!word.includes(" ")) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(words.determiners.definite, WORD.definite);
  add(words.determiners.indefinite, WORD.indefinite);
  add(words.determiners.possessive, WORD.possessive);
  add(words.determiners.negative, WORD.negative);
  add(words.and, WORD.and);
  add(words.subordinators, WORD.subordinator);
  add(words.relatives, WORD.relative);
  add(words.be, WORD.be);
  add(words.have, WORD.have);
  add(words.infinitiveMark, WORD.to);
  add(words.negators, WORD.negator);
  add(words.adverbs, WORD.adverb);
  add(words.pronouns.plural, WORD.pronounPlural);
  add(words.pronouns.singular, WORD.pronounSingular);
  add(words.pronouns.reflexive, WORD.reflexive);
  add(words.others, WORD.others);
  add(words.suspected, WORD.suspected);
  add(words.neverNouns, WORD.notPeople);
  add(words.describedNouns, WORD.described);
  add(words.abstractNouns, WORD.abstract);
  add(words.grammar.contractions, WORD.contraction);
  add(words.grammar.prenominals, WORD.prenominal);
  add(words.grammar.postnominals, WORD.postnominal);
  add(words.grammar.objectMarks, WORD.objectMark);
  add(words.grammar.clitics.singular, WORD.cliticSingular);
  add(words.grammar.clitics.plural, WORD.cliticPlural);
  return classes;
}

function verbsOf(pack: LanguagePack): Map<string, VerbSense> {
  type Draft = { -readonly [K in keyof VerbSense]: VerbSense[K] } & { harms: HarmVerb[]; events: EventTrigger[] };
  const senses = new Map<string, Draft>();
  const senseOf = (form: string): Draft => {
    let sense = senses.get(form);
    if (sense === undefined) {
      sense = {
        base: false,
        finite: false,
        past: false,
        participle: false,
        gerund: false,
        harms: [],
        events: [],
        stance: null,
        mood: null,
      };
      senses.set(form, sense);
    }
    return sense;
  };
  const add = (forms: VerbForms, change: (sense: Draft) => void) => {
    for (const shape of ["base", "finite", "past", "participle", "gerund"] as const) {
      for (const form of forms[shape] ?? []) {
        const sense = senseOf(form);
        sense[shape] = true;
        change(sense);
      }
    }
    for (const [modality, list] of Object.entries(forms.moods ?? {}) as [Modality, readonly string[]][]) {
      for (const form of list) {
        const isNew = !senses.has(form);
        const sense = senseOf(form);
        sense.finite = true;
        if (isNew || sense.mood !== null) sense.mood = modality;
        change(sense);
      }
    }
  };
  for (const forms of pack.words.verbs) add(forms, () => {});
  for (const row of pack.harmVerbs) add(row.verb, (sense) => void (sense.harms.includes(row) || sense.harms.push(row)));
  for (const row of pack.eventTriggers) {
    if (row.verb !== null) add(row.verb, (sense) => void (sense.events.includes(row) || sense.events.push(row)));
  }
  for (const { stance, verb, needs } of pack.speech.verbs) {
    add(verb, (sense) => {
      if (sense.stance === null && needs === undefined) sense.stance = stance;
    });
  }
  return senses;
}

function actorTables(
  actors: readonly ActorEntry[],
  table: (
    entries: Iterable<readonly [string, readonly ActorEntry[]]>,
    merge: (a: readonly ActorEntry[], b: readonly ActorEntry[]) => readonly ActorEntry[],
  ) => Table<readonly ActorEntry[]>,
): Pick<Lexicon, "actors" | "casedActors"> {
  const cased = new Map<string, readonly ActorEntry[]>();
  const free: (readonly [string, readonly ActorEntry[]])[] = [];
  for (const actor of actors) {
    const exact = new Set(actor.cased);
    const names = new Set([actor.name, ...Object.values(actor.names), ...actor.aliases]);
    for (const name of names) if (!exact.has(name)) free.push([name, [actor]]);
    for (const name of exact) cased.set(name, [...(cased.get(name) ?? []), actor]);
  }
  return { actors: table(free, (a, b) => [...a, ...b]), casedActors: cased };
}
