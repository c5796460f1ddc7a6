import type { Range } from "../../text/prose.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { EventTrigger, HarmIdiom, HarmNoun, HarmState, LinkRole, Modality } from "../../text/word-lexicon.ts";
import type { Group } from "../actors/group.ts";
import type { FoundPlace, FoundTime } from "../found.ts";
import { lookUp, type VerbSense, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { QUOTES } from "../quotes.ts";

/** A verb with its helpers. `sense` null = a copula or helper alone ("were dead"). */
export type VerbGroup = Range & {
  readonly main: number;
  readonly sense: VerbSense | null;
  readonly passive: boolean;
  /** Says when or that it is so by itself; a bare participle or gerund leans on another verb. */
  readonly shape: "finite" | "participle" | "gerund" | "infinitive";
  readonly modality: Modality;
  readonly perfect: boolean;
  /** A reflexive stands before it ("se entregaron"). */
  readonly reflexive: boolean;
};

/** A sentence cut into what matters for who did what to whom. */
export type Chunk = Range &
  (
    | { readonly is: "group"; readonly group: Group }
    | { readonly is: "verb"; readonly verb: VerbGroup }
    | { readonly is: "trigger"; readonly rows: readonly EventTrigger[] }
    | { readonly is: "harm-noun"; readonly rows: readonly HarmNoun[]; readonly triggers: readonly EventTrigger[] }
    | { readonly is: "state"; readonly row: HarmState }
    | { readonly is: "idiom"; readonly row: HarmIdiom }
    | {
        readonly is: "link";
        readonly role: LinkRole;
        /** May mark what is behind it as the object ("mataron a dos"). */
        readonly object: boolean;
      }
    | {
        readonly is: "comma";
        /** A bracket or a dash: what stands behind it explains what stands before. */
        readonly aside: boolean;
      }
    | {
        /** A pronoun before its verb that is the object ("lo mataron"). */
        readonly is: "clitic";
        readonly group: Group;
      }
    | { readonly is: "time"; readonly time: FoundTime }
    | { readonly is: "place"; readonly place: FoundPlace }
    | {
        readonly is: "and";
        /** Joins to what was done or suffered before ("along with"), not to the next clause. */
        readonly joint: boolean;
      }
    | {
        readonly is:
          | "subordinator"
          | "relative"
          | "break"
          | "adverb"
          | "quote"
          | "word"
          | "determiner"
          | "reflexive"
          | "name";
      }
  );

/** A verb of which nothing is known but that it tells of the past. */
const UNKNOWN: VerbSense = {
  base: false,
  finite: true,
  past: true,
  participle: false,
  gerund: false,
  harms: [],
  events: [],
  stance: null,
  mood: null,
};

const COMMAS = new Set([",", "(", ")", "—", "–", "--"]);
/** Chunks behind which a bare form with people behind it is told of: "blasts kill 73", "rob a bank and kill two". */
const JOINING: ReadonlySet<Chunk["is"] | undefined> = new Set<Chunk["is"]>(["trigger", "and", "comma"]);
const BREAKS = new Set([";", ":"]);

/** Cuts one sentence into chunks. `groupAt`: the groups by first token. */
export function chunksOf(sentence: Sentence, marks: Marks, groupAt: ReadonlyMap<number, Group>): readonly Chunk[] {
  const { prose, lexicon, starts, classes, verbs, times, places, names } = marks;
  const { tokens } = prose;
  const { grammar, infinitiveMark } = lexicon.pack.words;
  const bareInfinitives = infinitiveMark.length === 0;
  const chunks: Chunk[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    const chunk = chunkAt(i);
    chunks.push(chunk);
    i = chunk.to;
  }
  return chunks;

  function chunkAt(at: number): Chunk {
    const mask = starts[at]!;
    const token = tokens[at]!;
    const idiom = lookUp(lexicon.idioms, tokens, mask, at);
    if (idiom !== null && idiom.to <= sentence.to && (idiom.to - at > 1 || groupAt.has(idiom.to)))
      return { from: at, to: idiom.to, is: "idiom", row: idiom.value };
    const time = times.get(at);
    if (time !== undefined) return { from: at, to: time.to, is: "time", time };
    const group = groupAt.get(at);
    if (group?.form === "pronoun" && classes[at]! & (WORD.cliticSingular | WORD.cliticPlural) && verbAfter(group.to))
      return { from: at, to: group.to, is: "clitic", group };
    const stateOf = group !== undefined && bareWord(group) ? lookUp(lexicon.states, tokens, mask, at) : null;
    if (stateOf !== null && behindVerb()) return { from: at, to: stateOf.to, is: "state", row: stateOf.value };
    if (group !== undefined) return { from: at, to: Math.min(group.to, sentence.to), is: "group", group };
    const place = places.get(at);
    if (place !== undefined) return { from: at, to: place.to, is: "place", place };
    const name = names.get(at);
    if (name !== undefined) return { from: at, to: name.to, is: "name" };
    if (token.kind === "mark") {
      const aside = token.norm === "(" ? asideAt(at) : null;
      if (aside !== null) return { from: at, to: aside, is: "adverb" };
      const is = markOf(token.norm);
      if (is === "comma") return { from: at, to: at + 1, is, aside: token.norm !== "," };
      return { from: at, to: at + 1, is };
    }
    const bits = classes[at]!;
    const verb = verbGroupAt(at) ?? unknownVerbAt(at);
    if (verb !== null) return { from: at, to: verb.to, is: "verb", verb };
    const harm = lookUp(lexicon.harmNouns, tokens, mask, at);
    const trigger = lookUp(lexicon.triggers, tokens, mask, at);
    if (trigger !== null && (harm === null || trigger.to > harm.to))
      return { from: at, to: trigger.to, is: "trigger", rows: trigger.value };
    if (harm !== null)
      return { from: at, to: harm.to, is: "harm-noun", rows: harm.value, triggers: trigger?.value ?? [] };
    const state = lookUp(lexicon.states, tokens, mask, at);
    if (state !== null) return { from: at, to: state.to, is: "state", row: state.value };
    const conjunction = lookUp(lexicon.conjunctions, tokens, mask, at);
    if (conjunction !== null) {
      const joint = lookUp(lexicon.links, tokens, mask, at)?.value === "with";
      return { from: at, to: conjunction.to, is: "and", joint };
    }
    if (bits & WORD.reflexive) return { from: at, to: at + 1, is: "reflexive" };
    if (bits & WORD.relative) return { from: at, to: at + 1, is: "relative" };
    const link = lookUp(lexicon.links, tokens, mask, at);
    // "of whom two died", but "two of whom were children" has its head before it
    if (link !== null && link.to - at > 1 && classes[link.to - 1]! & WORD.relative && groupAt.has(link.to))
      return { from: at, to: link.to, is: "relative" };
    const compound = link !== null && tokens[link.to]?.norm === "-" && !tokens[link.to]!.spaced;
    if (link !== null && !compound && !(bits & WORD.subordinator && !behindGuise() && clauseFollows(link.to)))
      return {
        from: at,
        to: link.to,
        is: "link",
        role: link.value,
        object: link.to === at + 1 && (bits & WORD.objectMark) !== 0,
      };
    if (bits & WORD.subordinator) return { from: at, to: at + 1, is: "subordinator" };
    if (bits & (WORD.definite | WORD.indefinite | WORD.possessive | WORD.negative))
      return { from: at, to: at + 1, is: "determiner" };
    if (bits & WORD.adverb) return { from: at, to: at + 1, is: "adverb" };
    return { from: at, to: at + 1, is: "word" };
  }

  /** "gunmen dressed as soldiers opened fire": behind a bare participle of no harm, "as" opens no clause. */
  function behindGuise(): boolean {
    const last = chunks.at(-1);
    if (last?.is !== "verb" || last.verb.sense === null || last.verb.main !== last.verb.from) return false;
    const { sense } = last.verb;
    const plain = sense.harms.length === 0 && sense.events.length === 0 && (sense.stance === null || !sense.finite);
    return plain && (sense.participle || sense.gerund) && chunks.at(-2)?.is === "group";
  }

  /** "after the attack" is a link, "after gunmen attacked" opens a clause: a verb comes before the next mark. */
  function clauseFollows(from: number): boolean {
    for (let k = from; k < sentence.to && k < from + 12; k++) {
      const token = tokens[k]!;
      if (token.kind === "mark" && token.norm !== "-") return false;
      const sense = verbs[k];
      if (sense === undefined) continue;
      if (classes[k]! & (WORD.be | WORD.have) || ((sense.finite || sense.participle) && !nounHere(k))) return true;
      if (sense.base && endsMany(k)) return true;
    }
    return false;
  }

  /** "the soldiers outmanoeuvred the group": a word of no table with the ending of a past, between people and what it is done to. */
  function unknownVerbAt(at: number): VerbGroup | null {
    const { norm, kind, capital } = tokens[at]!;
    if (kind !== "word" || capital || verbs[at] !== undefined || starts[at] !== 0 || classes[at] !== 0) return null;
    if (groupEnding(at) === null || at + 1 >= sentence.to) return null;
    const next = at + 1;
    const opens = classes[next]! & (WORD.definite | WORD.indefinite | WORD.possessive) || groupAt.has(next);
    if (
      !opens ||
      !lexicon.pack.words.pastEndings.some((ending) => norm.length > ending.length + 2 && norm.endsWith(ending))
    )
      return null;
    return {
      from: at,
      to: at + 1,
      main: at,
      sense: UNKNOWN,
      passive: false,
      shape: "finite",
      modality: "fact",
      perfect: false,
      reflexive: false,
    };
  }

  /** "as rebels blow up a bus": several people end right before the token. */
  function endsMany(at: number): boolean {
    for (let from = at - 1; from >= sentence.from && from > at - 5; from--) {
      const group = groupAt.get(from);
      if (group !== undefined) return group.to === at && group.plural;
    }
    return false;
  }

  /** "held hostage": a noun for one person with nothing before it, where a state may stand. */
  function bareWord(group: Group): boolean {
    return group.form === "noun" && !group.plural && group.to === group.from + 1;
  }

  function behindVerb(): boolean {
    const last = chunks.at(-1);
    return last?.is === "verb" || (last?.is === "group" && chunks.at(-2)?.is === "verb");
  }

  /** End of a short bracket that names nothing but an acronym or the like: "(VDP)", "(RTI)". Null for any other. */
  function asideAt(at: number): number | null {
    for (let k = at + 1; k < sentence.to && k <= at + 6; k++) {
      if (tokens[k]!.norm === ")") return k + 1;
      if (places.has(k) || times.has(k) || verbs[k] !== undefined || tokens[k]!.kind === "number") return null;
      if (groupAt.get(k)?.count != null) return null;
    }
    return null;
  }

  function verbGroupAt(at: number): VerbGroup | null {
    let i = at;
    let be = false;
    let have = false;
    let infinitive = false;
    let negated = false;
    let modality: Modality = "fact";
    let helpers = 0;
    while (i < sentence.to) {
      const bits = classes[i]!;
      const modal = lexicon.modals.get(tokens[i]!.norm);
      if (modal !== undefined) modality = modal;
      if (bits & WORD.be) be = true;
      else if (bits & WORD.have) have = true;
      else if (modal !== undefined) {
        // says nothing but how it stands to fact
      } else if (bits & WORD.to && i === at && verbs[i + 1]?.base === true) infinitive = true;
      else if (bits & WORD.negator && ((helpers > 0 && !(bits & WORD.negative)) || verbFollows(i + 1))) negated = true;
      else if (bits & WORD.adverb && helpers > 0 && verbFollows(i + 1)) {
        i++;
        continue;
      } else break;
      helpers++;
      i++;
    }
    const sense = i < sentence.to && !groupAt.has(i) && !times.has(i) ? verbs[i] : undefined;
    const isVerb =
      sense !== undefined && (helpers > 0 ? fits(sense, be, have, infinitive || modality !== "fact") : !nounHere(i));
    if (!isVerb) {
      // a helper alone: "were", "had", "did not"
      const only = be || have || negated || modality !== "fact";
      return only && helpers > 0 && !(helpers === 1 && infinitive) && (be || have)
        ? {
            from: at,
            to: Math.max(i, at + 1),
            main: i - 1,
            sense: null,
            passive: false,
            shape: "finite",
            modality: negated ? "not" : modality,
            perfect: false,
            reflexive: false,
          }
        : null;
    }
    const passive = be && sense.participle;
    if (sense.mood !== null) modality = sense.mood;
    const reflexive = at > sentence.from && (classes[at - 1]! & WORD.reflexive) !== 0;
    const shape =
      infinitive || (bareInfinitives && sense.base && !sense.finite && !have)
        ? "infinitive"
        : helpers > 0 && !(be && !have && sense.gerund && false)
          ? "finite"
          : sense.gerund
            ? "gerund"
            : sense.finite || sense.base
              ? "finite"
              : "participle";
    return {
      from: at,
      to: i + 1,
      main: i,
      sense,
      passive,
      shape,
      modality: negated ? "not" : modality,
      perfect: have,
      reflexive,
    };
  }

  function verbAfter(at: number): boolean {
    return at < sentence.to && (verbs[at] !== undefined || (classes[at]! & (WORD.be | WORD.have)) !== 0);
  }

  function verbFollows(from: number): boolean {
    for (let k = from; k < sentence.to && k < from + 3; k++) {
      if (verbs[k] !== undefined || classes[k]! & (WORD.be | WORD.have)) return true;
      if (!(classes[k]! & (WORD.adverb | WORD.negator))) return false;
    }
    return false;
  }

  function fits(sense: VerbSense, be: boolean, have: boolean, bare: boolean): boolean {
    if (be) return sense.participle || sense.gerund;
    if (have) return sense.participle;
    return bare ? sense.base || sense.participle : true;
  }

  /**
   * A word that can be verb or noun: is it the noun here? Past forms never are; a base or -s form is one unless a plural
   * (or singular) subject stands right before it; a gerund is one behind a determiner, link or at a sentence's start.
   */
  function nounHere(i: number): boolean {
    const sense = verbs[i]!;
    const before = i - 1;
    const previous = before >= sentence.from ? tokens[before]! : null;
    const bits = before >= sentence.from ? classes[before]! : 0;
    const helped = bits & (WORD.be | WORD.have | WORD.to) || (previous !== null && lexicon.modals.has(previous.norm));
    if (helped) return false;
    const linkBefore = previous !== null && lookUp(lexicon.links, tokens, starts[before]!, before) !== null;
    const determined =
      (bits & (WORD.definite | WORD.indefinite | WORD.possessive | WORD.negative)) !== 0 && !(bits & WORD.relative);
    if (sense.gerund) {
      const noun = lookUp(lexicon.triggers, tokens, starts[i]!, i) ?? lookUp(lexicon.harmNouns, tokens, starts[i]!, i);
      if (noun === null) return false;
      const next = i + 1 < sentence.to ? lookUp(lexicon.links, tokens, starts[i + 1]!, i + 1) : null;
      if (determined || next?.value === "of") return true;
      return !objectFollows(i + 1) && !gerundFollows(i + 1);
    }
    if (grammar.verbsStandOut) return isNounBetween(i, determined || linkBefore);
    if (sense.participle && !sense.base) return false;
    if (determined || linkBefore) return true;
    if (previous === null) return !sense.past || sense.base;
    const subject = groupEnding(i);
    if (sense.past && (!sense.base || subject !== null || objectFollows(i + 1))) return false;
    const tabled =
      lookUp(lexicon.triggers, tokens, starts[i]!, i) !== null ||
      lookUp(lexicon.harmNouns, tokens, starts[i]!, i) !== null;
    if (subject === null) {
      // "blasts kill 73": a noun that is no group stands before, an object behind
      const told = sense.finite && !sense.base ? true : JOINING.has(chunks.at(-1)?.is) && groupAt.has(i + 1);
      return tabled || !told;
    }
    // "the military calculate", but "the army raid"
    // "an al-Shabaab attack on a hotel", "Houthi raid"
    if (subject.form === "actor" && sense.base && tabled && !objectFollows(i + 1)) return true;
    const many = subject.plural || (subject.noun?.collective === true && !tabled);
    return sense.base && !sense.participle ? !many : sense.base ? false : subject.plural && subject.form !== "name";
  }

  /**
   * Where verbs stand out: a form that the tables list as a noun is one behind a determiner or link, or where nothing
   * tells; a participle behind a determiner of its own is one too ("los heridos").
   */
  function isNounBetween(i: number, opened: boolean): boolean {
    const sense = verbs[i]!;
    const last = chunks.at(-1);
    if (sense.participle && !sense.finite && classes[i]! & WORD.abstract) return true;
    if (sense.participle && !sense.finite)
      return last?.is === "determiner" ? opened : last?.is !== "group" && isTrigger(i);
    // "el alcalde auxiliar": an infinitive right behind a noun is no infinitive
    if (sense.base && !sense.finite && !sense.participle)
      return !opened && (last?.is === "group" || last?.is === "word");
    // "la toma", "de marcha": no finite form stands behind an article or a preposition
    if (sense.finite && opened && last?.is !== "clitic" && !(classes[i - 1]! & WORD.subordinator)) return true;
    const tabled =
      lookUp(lexicon.triggers, tokens, starts[i]!, i) !== null ||
      lookUp(lexicon.harmNouns, tokens, starts[i]!, i) !== null;
    if (!tabled || sense.base || objectFollows(i + 1)) return false;
    if (i + 1 < sentence.to && classes[i + 1]! & WORD.objectMark) return false;
    return opened || (last?.is !== "clitic" && last?.is !== "reflexive" && last?.is !== "group" && !sense.past);
  }

  function isTrigger(i: number): boolean {
    return lookUp(lexicon.triggers, tokens, starts[i]!, i) !== null;
  }

  /** "hit a house": what stands behind the word can be its object. */
  function objectFollows(next: number): boolean {
    const at =
      next < sentence.to && lookUp(lexicon.links, tokens, starts[next]!, next)?.value === "other" ? next + 1 : next;
    if (at >= sentence.to) return false;
    const determined = classes[at]! & (WORD.definite | WORD.indefinite | WORD.possessive | WORD.reflexive);
    return determined !== 0 || groupAt.has(at) || places.has(at);
  }

  /** "killing and wounding four". */
  function gerundFollows(at: number): boolean {
    return (
      at + 1 < sentence.to && (classes[at]! & WORD.and) !== 0 && verbs[at + 1]?.gerund === true && objectFollows(at + 2)
    );
  }

  function groupEnding(at: number): Group | null {
    const last = chunks.at(-1);
    if (last?.is === "group" && last.to === at) return last.group;
    const before = chunks.at(-2);
    return last?.is === "adverb" && before?.is === "group" ? before.group : null;
  }
}

function markOf(mark: string): "comma" | "break" | "quote" | "word" {
  if (COMMAS.has(mark)) return "comma";
  if (BREAKS.has(mark)) return "break";
  return QUOTES.has(mark) ? "quote" : "word";
}
