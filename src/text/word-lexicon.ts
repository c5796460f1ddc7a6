import type { Circumstance, Harm, Kind, Means, SideKind } from "../model/words.ts";

/**
 * Forms of a verb, in lower case and with their diacritics, which may tell a form from another word ("secuestró" from
 * "secuestro"). A form may stand in two lists (English "killed" is finite and participle).
 */
export type VerbForms = {
  readonly base: readonly string[];
  readonly finite: readonly string[];
  /** Those of the finite forms that tell of the past: no noun looks like them, unless the base does ("hit"). */
  readonly past?: readonly string[];
  readonly participle: readonly string[];
  readonly gerund: readonly string[];
  /** Finite forms that say by themselves how the clause stands to fact ("morirían", the conditional of rumour). */
  readonly moods?: Readonly<Partial<Record<Modality, readonly string[]>>>;
};

/** Sentences that must be read by a row, and look-alikes that must not. The pack contract runs every one. */
export type Proof = { readonly reads: readonly string[]; readonly ignores: readonly string[] };

/** What the action does to whom. `patient`: where the harmed stand in an active clause. */
export type HarmVerb = Proof & {
  readonly id: string;
  readonly harm: Harm;
  readonly verb: VerbForms;
  readonly patient: "object" | "subject";
  /** Words of which one must follow the verb, perhaps after its object ("shot … dead"), or stand right before it ("fatally shot"). */
  readonly particle?: readonly string[];
  /** Words right behind the verb with which it says something else ("shot down a plane"). */
  readonly unless?: readonly string[];
  /** Phrases of which one must be the object ("lost their lives"); the harmed are then where `patient` says. */
  readonly object?: readonly string[];
  /** Only these nouns can be the harmed ("lives were lost"). */
  readonly of?: readonly string[];
  /** The harmed are the subject's own ("the army lost eight men"). */
  readonly ownLoss?: true;
  /** Attackers and fighters do not suffer it: those who flee their deed are not displaced. */
  readonly sparesHostile?: true;
  /** Somebody does it to himself ("took his own life"). */
  readonly self?: true;
  /** The harm is by violence in itself (murder, behead), not by accident or disease. */
  readonly violent: boolean;
  /** One kind of event that the verb alone tells. */
  readonly kind?: Kind;
  readonly means?: readonly Means[];
  /** The word commits to less than the harm ("neutralised"): the figure becomes at most. */
  readonly weak?: true;
  /** Says this only with a reflexive before it ("se entregaron"). */
  readonly reflexive?: true;
};

/** Nouns of harm: "the death of two soldiers", "12 deaths", "a death toll of 12". */
export type HarmNoun = Proof & {
  readonly id: string;
  readonly harm: Harm;
  readonly nouns: readonly string[];
  /**
   * `of`: the harmed follow behind a genitive ("killing of"), or stand before as possessor; `counted`: the number before it counts the harmed
   * ("12 deaths"); `toll`: a figure follows as its value ("death toll … 12"); `value`: so, but only right behind a verb ("deaths rose to 12").
   */
  readonly takes: readonly ("of" | "counted" | "toll" | "value")[];
  readonly violent: boolean;
  readonly kind?: Kind;
};

/** "six dead", "left 12 wounded", "three missing": a state predicated of the group beside it. */
export type HarmState = Proof & {
  readonly id: string;
  readonly harm: Harm;
  readonly words: readonly string[];
  /** The words break a toll down that was told before ("were among the dead"). */
  readonly breakdown?: true;
};

/** A phrase with the harmed at a named spot: "claimed the lives of {patient}", "bodies of {patient}". */
export type HarmIdiom = Proof & {
  readonly id: string;
  readonly harm: Harm;
  /** The words break a toll down that was told before ("the dead were …"). */
  readonly breakdown?: true;
  /** Words before the harmed; each item is a phrase. */
  readonly before: readonly string[];
  readonly violent: boolean;
};

/** A word that tells of an incident. */
export type EventTrigger = Proof & {
  readonly id: string;
  readonly kind: Kind;
  readonly nouns: readonly string[];
  readonly verb: VerbForms | null;
  /** Phrasal continuations required right after the verb ("opened fire", "blew up"). */
  readonly particle?: readonly string[];
  /** `both`: subject and object fight each other; else the subject strikes the object. */
  readonly both: boolean;
  /** 1 = says little by itself ("strike", "operation", "incident"); 2 = an incident; 3 = surely one. */
  readonly strength: 1 | 2 | 3;
  readonly means?: readonly Means[];
  readonly circumstance?: readonly Circumstance[];
  /** The subject is the instrument or event itself ("a bomb exploded"). */
  readonly instrument?: true;
  /** Says this only with a reflexive before it ("se enfrentaron"). */
  readonly reflexive?: true;
  /** Phrases of which one must be in the object ("burned two lorries"), or in the subject where the verb is passive. */
  readonly object?: readonly string[];
  /** The subject is the one struck ("ran over a mine", "came under fire"). */
  readonly struck?: true;
};

/** Words that lay an incident at somebody's door: who did it stands as their subject or right behind them. */
export type BlameRule = Proof & {
  readonly id: string;
  readonly phrases: readonly string[];
  /** `speaker`: the words are said of themselves ("said that it had carried out the raid"). */
  readonly names: "subject" | "after" | "speaker";
  /** The words only suspect. */
  readonly suspected: boolean;
  /** Says nothing by itself ("carried out by"): only beside a deed of the same sentence. */
  readonly needsDeed?: true;
};

/** A noun for people. `kind` null = says nothing about the side ("people", "others"). */
export type PersonNoun = {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly kind: SideKind | null;
  /** A body of people that acts as one ("army", "patrol", "crowd"). */
  readonly collective?: true;
  readonly minor?: true;
  /** Number of people the noun itself means ("couple" 2). */
  readonly size?: number;
  /** May be an initiator of violence by the word alone ("bandit"). */
  readonly hostile?: true;
  /** Is one: the word tells of the deed ("attacker", "gunman"). */
  readonly strikes?: true;
  /** Articles right before the singular with which it is the body of all of them ("la policía"). */
  readonly bodyAfter?: readonly string[];
  /** A crowd, and what it does is a riot or protest ("rioters torched shops"). */
  readonly riots?: true;
  /** Needs a named body behind it to count as a person ("members of X", "remnants of X"). */
  readonly needs?: "of";
  /** Says no more of its side than that they are of it ("civilian"). */
  readonly general?: true;
};

/** Kinds of context in which a harm is no news of an incident. */
export type Context =
  | "accident"
  | "disaster"
  | "disease"
  | "animal"
  | "court"
  | "anniversary"
  | "fiction"
  | "sport"
  | "drill"
  | "statistics"
  | "metaphor"
  | "history";

/** What else the words of an incident speak of: what its codes and its domain are judged by. */
export type Sign = "takeover" | "retaking" | "looting" | "mob" | "crowd-control" | "crime" | "quarrel";

/** How a clause under a governing word stands to fact. */
export type Modality =
  | "fact"
  | "possible"
  | "future"
  | "hypothetical"
  | "threat"
  | "plan"
  | "attempt"
  | "fear"
  | "claim"
  | "denied"
  | "not";

/** What a preposition or joining word does. */
export type LinkRole =
  | "of"
  | "by"
  | "with"
  | "in"
  | "to"
  | "from"
  | "against"
  | "between"
  | "including"
  | "besides"
  | "other";

/** What the grammar of a language does, as far as the engine asks. */
export type Grammar = {
  /** Adjectives stand behind their noun ("soldados peruanos"), but for `prenominals`. */
  readonly modifiersFollow: boolean;
  readonly prenominals: readonly string[];
  /** Adjectives behind a noun for people that say nothing of its side ("el síndico municipal"). */
  readonly postnominals: readonly string[];
  /** A subject may stand behind its verb ("murieron seis soldados", "fueron asesinados dos policías"). */
  readonly subjectsFollow: boolean;
  /** A verb may do without a subject: it is the one told of before ("Añadió que …"). */
  readonly subjectsDropped: boolean;
  /** Finite forms look like no noun but those that the tables list, and participles of passives like no finite form. */
  readonly verbsStandOut: boolean;
  /** Words that stand before an object if it is people ("mataron a dos"). */
  readonly objectMarks: readonly string[];
  /** Prepositions grown together with the article ("del"). */
  readonly contractions: readonly string[];
  /** Pronouns right before a verb that are its object ("lo mataron"). */
  readonly clitics: { readonly singular: readonly string[]; readonly plural: readonly string[] };
};

/** The closed words and word classes of a language: words or phrases in lower case, with their diacritics. */
export type WordTables = {
  readonly determiners: {
    readonly definite: readonly string[];
    readonly indefinite: readonly string[];
    readonly possessive: readonly string[];
    readonly negative: readonly string[];
  };
  readonly links: Readonly<Record<LinkRole, readonly string[]>>;
  readonly and: readonly string[];
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  readonly be: readonly string[];
  readonly have: readonly string[];
  readonly infinitiveMark: readonly string[];
  readonly modals: Readonly<Partial<Record<Modality, readonly string[]>>>;
  readonly negators: readonly string[];
  readonly adverbs: readonly string[];
  readonly pronouns: {
    readonly plural: readonly string[];
    readonly singular: readonly string[];
    /** "himself": the subject is the object. */
    readonly reflexive: readonly string[];
    /** "each other": subject and object do it to one another. */
    readonly reciprocal: readonly string[];
  };
  /** "others", "another", "more": people besides those told before. */
  readonly others: readonly string[];
  /** "them", "the dead": "three of them" is a part of what went before. */
  readonly partitives: readonly string[];
  /** "suspected", "alleged", "presumed". */
  readonly suspected: readonly string[];
  /** Nouns for a member of any uniformed body ("officer"): whose, the incident says. */
  readonly bareOfficers: readonly string[];
  /** Nouns for ranks that armies and police share, by which a bearer is an army's unless only a police is hurt there. */
  readonly sharedRanks: readonly string[];
  /** Words of a count that later ones replace ("initially", "at first"). */
  readonly early: readonly string[];
  /** Words that a count is of everybody who fought ("on both sides"). */
  readonly ofAll: readonly string[];
  /** Nouns for how many there are of those behind an "of" ("the number of people killed"). */
  readonly tallies: readonly string[];
  /** Words for as many as were told of last ("as many"). */
  readonly equally: readonly string[];
  /** Words that tell of one more deed by the same hand or at the same time ("also", "then", "later"). */
  readonly sequels: readonly string[];
  readonly grammar: Grammar;
  /** Words that take up all of so many people told before ("both" 2). */
  readonly wholes: Readonly<Record<string, number>>;
  /** Verbs whose subject meets with the event named as their object ("encountered an attack"), and, linked, behind a link ("came under attack"). */
  readonly meets: { readonly direct: readonly VerbForms[]; readonly linked: readonly VerbForms[] };
  /** Verbs whose subject does the event named as their object ("launched an attack"), particles left out ("carried out"). */
  readonly commits: readonly VerbForms[];
  /** "there", "the same area": the place told of last. */
  readonly samePlace: readonly string[];
  /** What the forces of a country strike with: "tanks", "gunboat"; with its adjective they name who struck. */
  readonly arms: readonly string[];
  readonly neverNouns: readonly string[];
  /** Verbs of no harm, to know where a clause has its verb. */
  readonly verbs: readonly VerbForms[];
  /** Endings of verbs in the past: with them a word that no table has is a verb right behind people. */
  readonly pastEndings: readonly string[];
  /** Verbs and phrases that put what follows under a modality ("threatened to", "feared", "failed to"). */
  readonly governors: Readonly<Partial<Record<Modality, readonly string[]>>>;
  readonly separate: readonly string[];
  /** Words of wars and years: a toll beside them is no single incident's. */
  readonly cumulative: readonly string[];
  /** The language writes "peruano", not "Peruano". */
  readonly demonymsLower: boolean;
  /** Words of a setting: `sure` make that of their sentence, `hint` only where a report is full of them. */
  readonly contexts: Readonly<
    Partial<Record<Context, { readonly sure: readonly string[]; readonly hint: readonly string[] }>>
  >;
  /** Nouns that a word of harm or of an event only describes when it stands right before them ("murder rate"). */
  readonly describedNouns: readonly string[];
  /** Nouns for what no violence can be done to or do: "the policy", "sales". */
  readonly abstractNouns: readonly string[];
};
