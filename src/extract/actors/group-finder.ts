import type { ActorEntry, Country } from "../../model/knowledge.ts";
import { exactly, type Quantity } from "../../model/quantity.ts";
import type { SideKind } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import type { PersonNoun } from "../../text/word-lexicon.ts";
import type { FoundNumber } from "../found.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { QUOTES } from "../quotes.ts";
import { type Group, plainGroup } from "./group.ts";
import { mergeAppositions, nestInclusions } from "./joined-groups.ts";
import type { PersonName } from "./person-finder.ts";

/** Modifiers a group may carry before its head. */
const MAX_MODIFIERS = 7;
/** Tokens between "members of" and the body they belong to. */
const MAX_OF_GAP = 4;

/** Tokens between a victim and the verb that tells of its death. */
const KILLED_WITHIN = 9;
/** Years from which on nobody is a minor. */
const ADULT = 18;
/** Tokens of a bracket among the modifiers, or of a quoted rank behind a head. */
const ASIDE = 4;

/** Classes of words that are nouns all the same. */
const NOUNS = WORD.notPeople | WORD.abstract | WORD.described | WORD.postnominal;

const SPECIFIC: ReadonlySet<SideKind> = new Set(["police", "state-forces", "armed-group"]);

/** Finds the noun groups for people, left to right, never overlapping. Inclusions are nested into what they belong to. */
export function findGroups(marks: Marks): readonly Group[] {
  const { prose, lexicon, starts, classes, verbs, numbers, times, places, names, people: personAt } = marks;
  const { tokens, sentences } = prose;
  const { grammar } = lexicon.pack.words;
  const groups: Group[] = [];
  for (const sentence of sentences) {
    let i = sentence.from;
    while (i < sentence.to) {
      const time = times.get(i);
      if (time !== undefined && numbers.get(i)?.sense !== "count") {
        i = Math.max(time.to, i + 1);
        continue;
      }
      const group = opensClause(i, sentence.from) || isAdjective(i, sentence.from) ? null : groupAt(i, sentence.to);
      if (group === null) i++;
      else {
        const other = otherForces(group);
        if (other !== null) groups.push(other);
        groups.push(group);
        i = group.to;
      }
    }
  }
  return nestInclusions(mergeAppositions(groups, marks), marks);

  /**
   * "la reforma fiscal", "una nota oficial": where modifiers follow, a noun for people with nothing of its own behind a plain
   * noun is its adjective. Behind an event it says whose the event is.
   */
  function isAdjective(i: number, first: number): boolean {
    if (!grammar.modifiersFollow || i === first || personAt.has(i)) return false;
    if (lookUp(lexicon.people, tokens, starts[i]!, i) === null) return false;
    const before = i - 1;
    if (tokens[before]!.kind !== "word" || (classes[before]! & ~NOUNS) !== 0) return false;
    // "la fuerza militar": a present form behind an article or a preposition is a noun
    const nominal =
      before > first &&
      ((classes[before - 1]! & (WORD.definite | WORD.indefinite | WORD.possessive)) !== 0 ||
        lookUp(lexicon.links, tokens, starts[before - 1]!, before - 1) !== null);
    if (verbs[before] !== undefined && (verbs[before].past || !nominal)) return false;
    if (times.has(before) || places.has(before) || numbers.has(before) || groups.at(-1)?.to === i) return false;
    return [lexicon.links, lexicon.triggers, lexicon.titles].every(
      (table) => lookUp<unknown>(table, tokens, starts[before]!, before) === null,
    );
  }

  /** "Thai and Cambodian troops": the adjective before the "and" shares the noun. */
  function otherForces(group: Group): Group | null {
    const { from, kind, noun, plural, country } = group;
    if (country === null || !plural || (kind !== "state-forces" && kind !== "police") || from < 2) return null;
    const name = (classes[from - 1]! & WORD.and) === 0 ? undefined : names.get(from - 2);
    if (name === undefined || name.is !== "demonym" || name.to !== from - 1 || name.country === country) return null;
    if (groups.at(-1)?.to === name.to) return null;
    return plainGroup({ from: name.from, to: name.to }, "noun", { kind, noun, plural, country: name.country });
  }

  /** "troops fought rebels": a form that can be finite, right behind a group, is the verb and no modifier of the next. */
  function opensClause(i: number, first: number): boolean {
    const last = groups.at(-1);
    if (i === first || verbs[i]?.past !== true) return false;
    if (last !== undefined && last.to === i) return true;
    // "the bomb killed Judge Rojas": a noun of no people stands before
    const before = i - 1;
    if (
      tokens[before]!.kind !== "word" ||
      (classes[before]! & ~(WORD.notPeople | WORD.described | WORD.abstract)) !== 0
    )
      return false;
    if (verbs[before] !== undefined) return lookUp(lexicon.triggers, tokens, starts[before]!, before) !== null;
    return lookUp(lexicon.links, tokens, starts[before]!, before) === null;
  }

  function groupAt(start: number, end: number): Group | null {
    let i = start;
    let definite = start > 0 && (classes[start - 1]! & WORD.contraction) !== 0;
    let indefinite = false;
    let none = false;
    let other = false;
    let suspected = false;
    let number: FoundNumber | null = null;
    const equal = lookUp(lexicon.equally, tokens, starts[start]!, start);
    const last = equal === null ? undefined : groups.findLast(({ count }) => count !== null);
    if (equal !== null && last !== undefined && prose.sentenceOf[last.from] === prose.sentenceOf[start]) {
      // "two soldiers and as many rebels"
      number = { from: start, to: equal.to, quantity: last.count!, sense: "count", unit: null };
      i = equal.to;
    }
    // determiners, "other", "suspected", a number, in any order news writes them
    for (let steps = 0; i < end && steps < 6; steps++) {
      // "Los Lobos": the article is the name's
      if (names.get(i)?.is === "actor") break;
      const found = numbers.get(i);
      if (found !== undefined && found.sense === "count" && number === null && found.to <= end) {
        number = found;
        i = found.to;
        continue;
      }
      if (
        found?.sense === "ordinal" &&
        (indefinite || opensSentence(i)) &&
        !other &&
        found.to < end &&
        tokens[found.to]!.norm !== "-"
      ) {
        // "a second bystander"
        if (!leadsToHead(found.to, end)) break;
        other = (found.quantity.named ?? 0) > 1;
        i = found.to;
        continue;
      }
      const bits = classes[i]!;
      // "116 los muertos": an article behind a figure opens another phrase
      if (number !== null && bits & WORD.definite) break;
      if (bits & WORD.others && nextMakesGroup(i + 1, end)) other = true;
      else if (bits & (WORD.definite | WORD.possessive)) definite ||= (bits & WORD.definite) !== 0;
      else if (bits & WORD.indefinite) indefinite = true;
      else if (bits & WORD.negative) none = true;
      else if (bits & WORD.suspected && !(verbs[i] !== undefined && number === null && steps === 0 && i > start))
        suspected = true;
      else break;
      if (bits & WORD.others) other = true;
      i++;
    }
    const clitic = cliticAt(start, end);
    if (clitic !== null) return clitic;
    if (i >= end && number === null) return null;
    if (number !== null && isPartitive(i)) return partOf(start, i, end, number, definite);
    if (tokens[start]!.kind === "mark") return null;
    if (number === null && definite && i < end && isPartitive(i)) {
      const phrase = lookUp(lexicon.partitives, tokens, starts[i]!, i)!;
      return plainGroup({ from: start, to: phrase.to }, "pronoun", { plural: true, definite: true });
    }
    if (i === start && classes[i]! & WORD.adverb) return null;
    const found = coreAt(number !== null && i + 1 < end && QUOTES.has(tokens[i]!.norm) ? i + 1 : i, end);
    const core = found !== null && number !== null && describesEvent(found, number) ? null : found;
    if (core !== null) {
      const { to, head } = core;
      const both =
        number === null && core.plural && tokens[start] !== undefined
          ? lexicon.wholes.get(tokens[start]!.norm)
          : undefined;
      const count =
        number?.quantity ?? (both !== undefined ? exactly(both) : null) ?? (none ? exactly(0) : impliedCount(core));
      return finish(
        {
          from: start,
          to,
          head,
          form: core.form,
          kind: core.kind,
          noun: core.noun,
          plural: core.plural,
          count: sized(count, core.noun),
          countRange:
            number ?? (count !== null && (indefinite || both !== undefined) ? { from: start, to: start + 1 } : null),
          definite: definite && !core.owned,
          possessed: (classes[start]! & WORD.possessive) !== 0,
          other: other || core.other === true,
          partOfBefore: core.ledBy,
          suspected: suspected || core.suspected,
          minor: core.minor,
          actors: core.actors,
          country: core.country,
          person: core.person?.name ?? null,
          personRange: core.person === null ? null : { from: core.person.nameFrom, to: core.person.to },
          including: [],
          none: none || number?.quantity.wording === "none",
        },
        end,
      );
    }
    const people = number !== null || indefinite ? peopleOf(i, end) : null;
    if (people !== null) {
      return plainGroup({ from: start, to: people.to }, "noun", {
        count: number?.quantity ?? exactly(1),
        countRange: number ?? { from: start, to: start + 1 },
        country: people.country,
        plural: number !== null && number.quantity.min !== 1,
        definite,
        other,
        suspected,
      });
    }
    const aged = number === null && (indefinite || definite) ? ageAlone(i, end) : null;
    if (aged !== null)
      return plainGroup({ from: start, to: aged.to }, "noun", {
        count: exactly(1),
        countRange: indefinite ? { from: start, to: start + 1 } : null,
        definite,
        other,
        minor: aged.minor,
      });
    if (number !== null) return bareNumber(start, i, end, number, definite, other, suspected);
    if (
      other &&
      i > start &&
      (classes[i - 1]! & WORD.others) !== 0 &&
      (verbs[i] === undefined || predicates(i, end)) &&
      (tokens[i - 1]!.norm.length > 4 || (grammar.modifiersFollow && predicates(i, end)))
    ) {
      const one = indefinite || (classes[i - 1]! & WORD.indefinite) !== 0;
      return plainGroup({ from: start, to: i }, "number", { other: true, definite, ...(one ? single(i - 1) : {}) });
    }
    // "un muerto": the participle behind is told of one
    if (indefinite && grammar.verbsStandOut && i === start + 1 && isHarmed(i))
      return plainGroup({ from: start, to: i }, "number", { ...single(start) });
    // "a sixth Palestinian"
    const ranked = indefinite ? numbers.get(i) : undefined;
    const another = ranked?.sense === "ordinal" ? peopleOf(ranked.to, end) : null;
    if (another !== null)
      return plainGroup({ from: start, to: another.to }, "noun", {
        other: true,
        country: another.country,
        ...single(start),
      });
    // "wounding a sixth"
    const ordinal = indefinite ? numbers.get(i) : undefined;
    if (
      ordinal?.sense === "ordinal" &&
      ordinal.to <= end &&
      (standsAlone(ordinal.to, end) || predicates(ordinal.to, end))
    )
      return plainGroup({ from: start, to: ordinal.to }, "number", { other: true, ...single(i) });
    const both = lexicon.wholes.get(tokens[start]!.norm);
    if (both !== undefined && number === null && i === start + 1) {
      return plainGroup({ from: start, to: i }, "number", {
        count: exactly(both),
        countRange: { from: start, to: i },
        definite: true,
        plural: true,
      });
    }
    const victim = victimAt(start, i, end);
    if (victim !== null)
      return plainGroup({ from: start, to: victim }, "noun", {
        count: exactly(1),
        countRange: { from: start, to: start + 1 },
      });
    if (isKin(start, i, end))
      return plainGroup({ from: start, to: i + 1 }, "noun", {
        count: exactly(1),
        countRange: { from: start, to: i + 1 },
        possessed: true,
      });
    return pronounAt(start, end);
  }

  /** "two separatist attacks", "three police stations": the lone noun behind a larger number only says of which kind the events are. */
  function describesEvent({ to, noun, plural }: Core, { quantity }: FoundNumber): boolean {
    if (quantity.min <= 1 || plural || noun === null || to >= tokens.length) return false;
    if (noun.collective === true) return (classes[to]! & WORD.notPeople) !== 0;
    return noun.plural.length > 0 && lookUp(lexicon.triggers, tokens, starts[to]!, to) !== null;
  }

  /** "two Germans", "a Swiss": people named by their country alone. */
  function peopleOf(at: number, end: number): { readonly to: number; readonly country: Country } | null {
    const name = names.get(at);
    if (name === undefined || name.is !== "demonym" || name.to > end) return null;
    if (name.to < end && (isPrenominal(name.to) || names.has(name.to) || numbers.has(name.to))) return null;
    return { to: name.to, country: name.country };
  }

  /** "a 14-year-old": somebody of whom only the age is told. */
  function ageAlone(at: number, end: number): { readonly to: number; readonly minor: boolean } | null {
    const age = numbers.get(at);
    if (age?.sense !== "age") return null;
    let to = age.to;
    while (to + 1 < end && tokens[to]!.norm === "-" && !tokens[to + 1]!.spaced) to += 2;
    if (to === age.to || to > end) return null;
    if (to < end && !standsAlone(to, end) && !predicates(to, end) && verbs[to] === undefined) return null;
    return { to, minor: (age.quantity.named ?? ADULT) < ADULT };
  }

  /**
   * "killed a captive", "murdered the trustee", "a miller and his brother were killed": whoever stands with an article
   * where the killed stand is somebody, unless tables know better.
   */
  function victimAt(start: number, at: number, end: number): number | null {
    if (at !== start + 1 || at >= end) return null;
    const indefinite = (classes[start]! & WORD.indefinite) !== 0;
    if (!indefinite && !(classes[start]! & (WORD.definite | WORD.possessive))) return null;
    let to = at;
    while (
      to < end &&
      to < at + 4 &&
      isModifierWord(to) &&
      verbs[to] === undefined &&
      !(classes[to]! & (WORD.notPeople | WORD.abstract | WORD.described)) &&
      !places.has(to) &&
      !names.has(to) &&
      !isKnownThing(to)
    )
      to++;
    if (
      to === at ||
      (places.has(to) && !isPossessive(to)) ||
      (to < end && (isKnownThing(to) || classes[to]! & WORD.notPeople))
    )
      if (to === at || !startsLink(to)) return null;
    const behind =
      start > 0
        ? verbs[start - 1]?.harms.find(
            (row) => row.harm === "killed" && row.patient === "object" && row.object === undefined,
          )
        : undefined;
    if (behind !== undefined && behind.of === undefined && (indefinite || isList(to, end) || isSlain(start - 1)))
      return to;
    return (indefinite || isList(to, end, true)) && isKilledBehind(to, end) ? to : null;
  }

  /** A participle of harm that is no finite form. */
  function isHarmed(at: number): boolean {
    const sense = verbs[at];
    return sense?.participle === true && !sense.finite && sense.harms.length > 0;
  }

  function opensSentence(at: number): boolean {
    return sentences[prose.sentenceOf[at]!]!.from === at;
  }

  function startsLink(at: number): boolean {
    return lookUp(lexicon.links, tokens, starts[at]!, at) !== null;
  }

  /** "shot and killed": said of nothing but people. */
  function isSlain(at: number): boolean {
    return at >= 2 && (classes[at - 1]! & WORD.and) !== 0 && (verbs[at - 2]?.harms.length ?? 0) > 0;
  }

  /** Behind it an "and" or a comma leads to people with an article or a number of their own. */
  function isList(at: number, end: number, loose = false): boolean {
    if (at >= end || !(classes[at]! & WORD.and || tokens[at]!.norm === ",")) return false;
    const next = classes[at]! & WORD.and ? at + 1 : at + 1 < end && classes[at + 1]! & WORD.and ? at + 2 : at + 1;
    if (next >= end) return false;
    const opens =
      numbers.get(next)?.sense === "count" ||
      (classes[next]! & (WORD.indefinite | WORD.possessive | WORD.others)) !== 0;
    return opens && (loose || leadsToHead(next + 1, end));
  }

  /** A passive of killing is the verb of the noun, or of the list it opens. */
  function isKilledBehind(at: number, end: number): boolean {
    for (let k = at; k < end && k < at + KILLED_WITHIN; k++) {
      const token = tokens[k]!;
      if (classes[k]! & WORD.be) {
        const verb = classes[k + 1]! & (WORD.be | WORD.adverb) ? k + 2 : k + 1;
        return (
          verb < end &&
          verbs[verb]?.harms.some((row) => row.harm === "killed" && row.patient === "object") === true &&
          (k === at || isList(at, end, true))
        );
      }
      if (token.kind === "mark" && token.norm !== "," && token.norm !== "-") return false;
      if (verbs[k] !== undefined && !verbs[k]!.participle) return false;
    }
    return false;
  }

  function isKnownThing(at: number): boolean {
    return [lexicon.triggers, lexicon.harmNouns, lexicon.sites, lexicon.links].some(
      (table) => lookUp<unknown>(table, tokens, starts[at]!, at) !== null,
    );
  }

  /** "a driver and his assistant": behind an "and", somebody's somebody is one person more. */
  function isKin(start: number, at: number, end: number): boolean {
    if (at !== start + 1 || at >= end || !(classes[start]! & WORD.possessive)) return false;
    const joined = start >= 2 && (classes[start - 1]! & WORD.and) !== 0 && groups.at(-1)?.to === start - 1;
    return joined && classes[at] === 0 && !isKnownThing(at) && verbs[at] === undefined && tokens[at]!.kind === "word";
  }

  /** "others" alone is a head; "other" needs something behind it. */
  function nextMakesGroup(i: number, end: number): boolean {
    return i < end && (numbers.has(i) || starts[i] !== 0 || classes[i] === 0);
  }

  type Core = {
    readonly to: number;
    readonly head: number;
    readonly form: "noun" | "name" | "actor";
    readonly kind: SideKind | null;
    readonly noun: PersonNoun | null;
    readonly plural: boolean;
    readonly suspected: boolean;
    readonly minor: boolean;
    readonly actors: readonly ActorEntry[];
    readonly country: Country | null;
    readonly person: PersonName | null;
    /** "more" behind the head: besides those told before. */
    readonly other?: boolean;
    /** People of one leader (\"comrade José's guards\"): some of their side. */
    readonly ledBy: boolean;
    /** Somebody's ("the mayor's guards"): the article is the owner's. */
    readonly owned: boolean;
  };

  /** Modifiers and head from token `start`. Null where no person, actor or name stands. */
  function coreAt(start: number, end: number): Core | null {
    let i = start;
    let actors: readonly ActorEntry[] = [];
    let country: Country | null = null;
    let modifier: SideKind | null = null;
    let suspected = false;
    let minor = false;
    let head: { at: number; to: number; noun: PersonNoun; plural: boolean } | null = null;
    let actorHead: Range | null = null;
    let person: PersonName | null = null;
    let ledBy = false;
    let possessed = false;
    let pending = 0;
    for (let steps = 0; i < end && steps <= MAX_MODIFIERS; steps++) {
      if (
        QUOTES.has(tokens[i]!.norm) &&
        i + 1 < end &&
        (personAt.has(i + 1) || (pending > 0 && leadsToHead(i + 1, end)))
      )
        i++;
      const named = personAt.get(i);
      const owned = named === undefined ? null : ownedFrom(named.to, end);
      if (named !== undefined && owned !== null) {
        modifier = named.kind ?? modifier;
        ledBy = true;
        i = owned;
        pending = 1;
        continue;
      }
      if (named !== undefined && (named.nameFrom === i || head === null || named.kind !== null)) {
        person = named;
        i = named.to;
        pending = 0;
        break;
      }
      const given = head !== null && !head.plural && !head.noun.collective && i === head.to ? givenName(i, end) : null;
      if (given !== null) {
        // "his wife Rosa"
        person = given;
        i = given.to;
        break;
      }
      const name = names.get(i);
      if (name !== undefined) {
        if (head !== null && name.is === "actor" && head.noun.collective && actors.length === 0) {
          // "the guerrilla group Shining Path"
          actors = name.actors;
          head = { ...head, to: name.to };
          i = name.to;
          break;
        }
        if (head !== null) break;
        const possessive = isPossessive(name.to);
        if (name.is === "actor") {
          actors = name.actors;
          actorHead = possessive ? null : { from: name.from, to: factionEnd(name.to, end) };
          if (actorHead !== null && actorHead.to > name.to) {
            i = actorHead.to;
            pending = 0;
            continue;
          }
        } else {
          country = name.country;
          if (name.is === "country" && !possessive && !leadsToHead(name.to, end))
            return head === null && actorHead === null ? null : done();
          actorHead = null;
        }
        i = name.to + (possessive ? 1 : 0);
        pending = name.is === "actor" && !possessive ? 0 : 1;
        continue;
      }
      const place = places.get(i);
      if (place !== undefined && head === null) {
        const to = place.to + (isPossessive(place.to) ? 1 : 0);
        if (!leadsToHead(to, end)) break;
        i = to;
        pending = 1;
        continue;
      }
      const noun = lookUp(lexicon.people, tokens, starts[i]!, i);
      const side = lookUp(lexicon.modifiers, tokens, starts[i]!, i);
      if (
        noun !== null &&
        !(side !== null && side.to >= noun.to && leadsToHead(side.to, end)) &&
        !isVerbHere(i, head !== null || actorHead !== null)
      ) {
        // "an army-run bakery", "the front-line city": half a word
        if (tokens[noun.to]?.norm === "-" && !tokens[noun.to]!.spaced && noun.to + 1 < end && !personAt.has(i)) {
          if (head !== null) break;
          i = noun.to;
          pending++;
          continue;
        }
        // "the mayor's driver", "the team's coach": the noun behind is whom the group is
        if (head === null && isPossessive(noun.to) && noun.to + 1 < end && leadsToHead(noun.to + 1, end)) {
          i = noun.to + 1;
          pending = 1;
          continue;
        }
        if (head !== null && !head.noun.collective && !joinsOn(head)) break;
        if (head !== null && grammar.modifiersFollow && side !== null && side.to >= noun.to) break;
        if (head !== null) modifier = head.noun.kind ?? modifier;
        const { body } = noun.value;
        const isBody = body?.bodyAfter?.includes(tokens[i - 1]?.norm ?? "") === true;
        head = { at: noun.to - 1, to: noun.to, noun: isBody ? body : noun.value.noun, plural: noun.value.plural };
        actorHead = null;
        i = noun.to;
        pending = 0;
        if (isPossessive(i) && head.noun.kind !== null && !head.noun.hostile && leadsToHead(i + 1, end)) {
          // "the contractor's workers": those behind are meant
          possessed = true;
          head = null;
          i++;
          pending = 1;
        }
        // a compound goes on only through another noun for people, or a name
        continue;
      }
      if (side !== null && leadsToHead(side.to, end)) {
        modifier = modifier !== null && SPECIFIC.has(modifier) ? modifier : side.value;
        i = side.to;
        pending = 1;
        continue;
      }
      if (head !== null) break;
      if (classes[i]! & WORD.suspected) {
        suspected = true;
        i++;
        continue;
      }
      const age = numbers.get(i);
      if (age !== undefined && age.sense === "age") {
        minor ||= (age.quantity.named ?? ADULT) < ADULT && age.quantity.named !== 0;
        i = age.to;
        pending = 1;
        continue;
      }
      if (age !== undefined && (age.sense === "label" || age.sense === "ordinal")) {
        i = age.to;
        pending = 1;
        continue;
      }
      const aside = tokens[i]!.norm === "(" && i > start ? asideEnd(i, end) : null;
      if (aside !== null && leadsToHead(aside, end)) {
        i = aside;
        continue;
      }
      if (!isPrenominal(i) || (i > start && isDeedBehindThing(i))) break;
      if (tokens[i]!.kind === "word") pending++;
      i++;
      if (pending > 3) break;
    }
    return done();

    function done(): Core | null {
      if (person !== null) {
        const kind = combine(head?.noun ?? null, person.kind ?? modifier, actors);
        return {
          to: person.to,
          head: person.to - 1,
          form: "name",
          kind,
          noun: head?.noun ?? null,
          plural: false,
          suspected,
          minor,
          actors,
          country,
          person,
          ledBy,
          owned: possessed,
        };
      }
      if (head !== null && describesThing(head, end)) return null;
      if (head !== null) {
        const behind = grammar.modifiersFollow ? modifiersBehind(head.to, end, head.noun.collective === true) : null;
        return {
          to: behind?.to ?? head.to,
          head: head.at,
          form: "noun",
          kind: combine(head.noun, modifier ?? behind?.kind ?? null, behind?.actors ?? actors),
          noun: head.noun,
          plural: head.plural,
          suspected: suspected || behind?.suspected === true,
          minor: minor || head.noun.minor === true,
          actors: behind?.actors ?? actors,
          country: country ?? behind?.country ?? null,
          other: behind?.other === true,
          person: null,
          ledBy,
          owned: possessed,
        };
      }
      if (actorHead !== null) {
        return {
          to: actorHead.to,
          head: actorHead.to - 1,
          form: "actor",
          kind: actors[0]?.kind ?? null,
          noun: null,
          plural: true,
          suspected,
          minor,
          actors,
          country,
          person: null,
          ledBy,
          owned: possessed,
        };
      }
      return null;
    }
  }

  /** "soldados peruanos", "hombres armados desconocidos", "dos efectivos policiales más": what stands behind the head. */
  function modifiersBehind(
    from: number,
    end: number,
    collective: boolean,
  ): Pick<Core, "to" | "kind" | "country" | "suspected" | "other"> & { readonly actors: Core["actors"] | null } {
    let to = from;
    let kind: SideKind | null = null;
    let country: Country | null = null;
    let suspected = false;
    let other = false;
    for (let steps = 0; to < end && steps < MAX_MODIFIERS; steps++) {
      const name = names.get(to);
      const side = lookUp(lexicon.modifiers, tokens, starts[to]!, to);
      const next = names.get(to + 1);
      if (name?.is === "actor" && steps > 0 && name.to <= end)
        return { to: name.to, kind, country, suspected, other, actors: name.actors };
      if (name?.is === "demonym" && name.to <= end) [country, to] = [name.country, name.to];
      else if (side !== null && side.to <= end) [kind, to] = [kind ?? side.value, side.to];
      else if (classes[to]! & WORD.suspected) [suspected, to] = [true, to + 1];
      else if (classes[to]! & WORD.postnominal) to++;
      else if (classes[to]! & WORD.others && !(classes[to]! & WORD.indefinite) && !numbers.has(to + 1))
        [other, to] = [true, to + 1];
      // "la guerrilla maoísta Sendero Luminoso"
      else if (
        next?.is === "actor" &&
        collective &&
        tokens[to]!.kind === "word" &&
        classes[to] === 0 &&
        starts[to] === 0
      )
        to++;
      else break;
    }
    return { to, kind, country, suspected, other, actors: null };
  }

  /** "his wife Rosa", "constable Ali": one word with a capital behind a noun for one person. */
  function givenName(at: number, end: number): PersonName | null {
    const token = tokens[at];
    if (at >= end || token?.kind !== "word" || !token.capital || token.shout || marks.shouting) return null;
    if (marks.loud[prose.sentenceOf[at]!] === 1 || classes[at] !== 0 || verbs[at] !== undefined || starts[at] !== 0)
      return null;
    if (places.has(at) || names.has(at) || times.has(at) || personAt.has(at) || tokens[at + 1]?.capital === true)
      return null;
    return { from: at, to: at + 1, name: prose.text.slice(token.start, token.end), nameFrom: at, kind: null };
  }

  /** "NDC-R/Guidon": a faction named behind a stroke. */
  function factionEnd(at: number, end: number): number {
    const named = at + 1 < end && tokens[at]!.norm === "/" && !tokens[at]!.spaced && tokens[at + 1]!.capital;
    return named ? at + 2 : at;
  }

  /** "comrade José's guards": the noun behind a name in quotes or with a possessive is whom the group is. */
  function ownedFrom(at: number, end: number): number | null {
    if (at >= end || !(isPossessive(at) || QUOTES.has(tokens[at]!.norm))) return null;
    return leadsToHead(at + 1, end) ? at + 1 : null;
  }

  /** "a military academy", "three police stations", "a civilian truck": the body or the lone noun only describes a thing. */
  function describesThing(
    { to, noun, plural }: { to: number; noun: PersonNoun; plural: boolean },
    end: number,
  ): boolean {
    if (to >= end || verbs[to] !== undefined || !(noun.collective || !plural)) return false;
    if (noun.collective && lookUp(lexicon.sites, tokens, starts[to]!, to) !== null) return true;
    // "an army position", "rebel camps": whose it is was struck
    if (
      (noun.kind !== null && SPECIFIC.has(noun.kind)) ||
      numbers.has(to) ||
      times.has(to) ||
      lookUp(lexicon.triggers, tokens, starts[to]!, to) !== null
    )
      return false;
    return (classes[to]! & WORD.notPeople) !== 0;
  }

  /** "army officers", "volunteer fighters": a body or a singular goes on to the noun behind it, a plural only to a name. */
  function joinsOn(head: { to: number; noun: PersonNoun; plural: boolean }): boolean {
    return head.noun.collective === true || !head.plural;
  }

  /** "three Katiba (JNIM) militants": where a bracket of few words ends. */
  function asideEnd(at: number, end: number): number | null {
    for (let k = at + 1; k < end && k <= at + ASIDE; k++) if (tokens[k]!.norm === ")") return k + 1;
    return null;
  }

  /** "gunmen on motorcycles killed the mayor": no adjective stands behind a noun of things. */
  function isDeedBehindThing(i: number): boolean {
    return verbs[i]?.past === true && verbs[i]!.harms.length > 0 && (classes[i - 1]! & WORD.notPeople) !== 0;
  }

  /** Within a few tokens a noun for people or a name follows, with nothing but modifiers between. */
  function leadsToHead(from: number, end: number): boolean {
    for (let i = from, steps = 0; i < end && steps < 4; steps++) {
      if (personAt.has(i)) return true;
      if (lookUp(lexicon.people, tokens, starts[i]!, i) !== null && !isVerbHere(i, true)) return true;
      const name = names.get(i);
      if (name !== undefined) {
        if (name.is === "actor") return true;
        i = name.to;
        continue;
      }
      const side = lookUp(lexicon.modifiers, tokens, starts[i]!, i);
      if (side !== null) {
        i = side.to;
        continue;
      }
      const age = numbers.get(i);
      if (age !== undefined && age.sense === "age") {
        i = age.to;
        continue;
      }
      if (!isPrenominal(i)) return false;
      i++;
    }
    return false;
  }

  /** A word that may stand before a head in this language: where modifiers follow their noun, few do. */
  function isPrenominal(i: number): boolean {
    const few = WORD.suspected | WORD.adverb | WORD.others | WORD.prenominal;
    return isModifierWord(i) && (!grammar.modifiersFollow || (classes[i]! & few) !== 0);
  }

  /** A word that may belong to a noun: no closed word, no finite verb, no mark but an inner hyphen. */
  function isModifierWord(i: number): boolean {
    const token = tokens[i]!;
    if (token.kind === "mark") return token.norm === "-" && !token.spaced;
    if (token.kind !== "word" || numbers.has(i) || times.has(i)) return false;
    // "off-duty": a word of any class joined by a hyphen
    if (tokens[i + 1]?.norm === "-" && !tokens[i + 1]!.spaced) return true;
    if (classes[i]! & WORD.prenominal) return true;
    if (classes[i]! & ~(WORD.suspected | WORD.adverb | WORD.others | WORD.notPeople)) return false;
    if (lookUp(lexicon.links, tokens, starts[i]!, i) !== null) return false;
    const sense = verbs[i];
    // "36 identified civilians", but "police identified suspects"
    const counted =
      i > 0 && tokens[i - 1]!.kind === "number" && lookUp(lexicon.people, tokens, starts[i + 1] ?? 0, i + 1);
    if (sense?.stance != null && !(classes[i]! & WORD.suspected) && !(sense.participle && counted)) return false;
    return sense === undefined || (sense.participle && !(i > 0 && classes[i - 1]! & (WORD.be | WORD.have)));
  }

  /** "police say", "troops fire": a noun that is really a verb here. Only words that are both can be. */
  function isVerbHere(i: number, afterHead: boolean): boolean {
    const sense = verbs[i];
    return sense !== undefined && afterHead && (sense.finite || sense.base);
  }

  function isPossessive(i: number): boolean {
    const norm = tokens[i]?.norm;
    return norm === "'s" || norm === "’s" || (norm === "'" && !tokens[i]!.spaced);
  }

  function isPartitive(i: number): boolean {
    return i < tokens.length && lookUp(lexicon.partitives, tokens, starts[i]!, i) !== null;
  }

  /** "three of them", "two of the attackers". */
  function partOf(start: number, at: number, end: number, number: FoundNumber, definite: boolean): Group | null {
    const phrase = lookUp(lexicon.partitives, tokens, starts[at]!, at)!;
    const inner = coreAt(phrase.to - 1, end);
    return plainGroup({ from: start, to: phrase.to }, "number", {
      count: number.quantity,
      countRange: number,
      partOfBefore: true,
      definite,
      plural: number.quantity.min !== 1,
      kind: inner?.to === phrase.to ? inner.kind : null,
    });
  }

  /** "six were killed", "12 tourists": a number with no noun the tables know. */
  function bareNumber(
    start: number,
    at: number,
    end: number,
    number: FoundNumber,
    definite: boolean,
    other: boolean,
    suspected: boolean,
  ): Group | null {
    let to = at;
    let form: Group["form"] = "number";
    const of = lookUp(lexicon.links, tokens, starts[at] ?? 0, at);
    if (of !== null && of.value === "of" && of.to < end) {
      const inner = groupAt(of.to, end);
      if (inner !== null && inner.form !== "number") {
        return {
          ...inner,
          from: start,
          count: number.quantity,
          countRange: number,
          possessed: (classes[of.to]! & WORD.possessive) !== 0,
          partOfBefore:
            (inner.definite || (classes[of.to]! & WORD.possessive) !== 0) && inner.noun?.collective !== true,
          plural: true,
        };
      }
    }
    while (
      to < end &&
      to < at + 3 &&
      isModifierWord(to) &&
      (verbs[to] === undefined || tokens[to - 1]!.norm === "-") &&
      lookUp(lexicon.states, tokens, starts[to]!, to) === null &&
      lookUp(lexicon.harmNouns, tokens, starts[to]!, to) === null
    ) {
      to++;
      if (classes[to - 1]! & WORD.notPeople) form = "thing";
    }
    const counted = to < end && lookUp(lexicon.harmNouns, tokens, starts[to]!, to) !== null;
    if (to === at && to < end && !counted && classes[to]! & WORD.notPeople) {
      form = "thing";
      to++;
    }
    if (to < end && lookUp(lexicon.triggers, tokens, starts[to]!, to) !== null) form = "thing";
    if (counted) form = "thing";
    return plainGroup({ from: start, to: Math.max(to, number.to) }, form, {
      count: number.quantity,
      countRange: number,
      definite,
      other,
      suspected,
      plural: number.quantity.min !== 1,
      none: number.quantity.wording === "none",
    });
  }

  /** "lo mataron": where the same word is an article, a verb behind it tells. */
  function cliticAt(i: number, end: number): Group | null {
    const bits = classes[i]! & (WORD.cliticSingular | WORD.cliticPlural);
    if (bits === 0 || i + 1 >= end) return null;
    const sense = verbs[i + 1];
    const helper = (classes[i + 1]! & (WORD.be | WORD.have)) !== 0;
    const noun =
      lookUp(lexicon.triggers, tokens, starts[i + 1]!, i + 1) !== null ||
      lookUp(lexicon.harmNouns, tokens, starts[i + 1]!, i + 1) !== null ||
      lookUp(lexicon.people, tokens, starts[i + 1]!, i + 1) !== null;
    if (!helper && (sense?.finite !== true || sense.participle || (noun && !sense.past))) return null;
    // "la toma": behind what may be an article only a past form is surely a verb
    if (!helper && classes[i]! & WORD.definite && !sense!.past) return null;
    const plural = bits === WORD.cliticPlural;
    return plainGroup({ from: i, to: i + 1 }, "pronoun", {
      plural,
      definite: true,
      ...(plural ? {} : { count: exactly(1) }),
    });
  }

  function pronounAt(i: number, end: number): Group | null {
    if (i >= end) return null;
    const bits = classes[i]!;
    if (bits & WORD.relative || names.has(i)) return null;
    if (bits & (WORD.cliticSingular | WORD.cliticPlural)) return null;
    if (bits & WORD.pronounPlural && !(bits & WORD.definite))
      return plainGroup({ from: i, to: i + 1 }, "pronoun", { plural: true, definite: true });
    if (bits & WORD.pronounSingular && (!(bits & (WORD.possessive | WORD.definite)) || standsAlone(i + 1, end)))
      return plainGroup({ from: i, to: i + 1 }, "pronoun", { plural: false, definite: true, count: exactly(1) });
    return null;
  }

  /** "killed her": nothing that a possessive could belong to stands behind. */
  function standsAlone(i: number, end: number): boolean {
    if (i >= end || tokens[i]!.kind === "mark" || times.has(i)) return true;
    return (
      (classes[i]! & (WORD.and | WORD.subordinator | WORD.adverb)) !== 0 ||
      lookUp(lexicon.links, tokens, starts[i]!, i) !== null
    );
  }

  /** A helper or participle stands here, so that what is before it is whole: "another was wounded", "a third killed". */
  function predicates(i: number, end: number): boolean {
    return i < end && ((classes[i]! & (WORD.be | WORD.have)) !== 0 || verbs[i]?.participle === true);
  }

  function single(at: number): Partial<Group> {
    return { count: exactly(1), countRange: { from: at, to: at + 1 } };
  }

  /** "Bilal, 17", "Amina (35 years old)", "two girls aged six and seven": where the ages behind a group end. */
  function agesBehind(at: number, end: number): number {
    if (at + 1 >= end) return at;
    const mark = tokens[at]!;
    const first = numbers.get(at + 1);
    if (first?.sense !== "age" || first.to > end) return at;
    if (mark.norm === "(") {
      for (let k = first.to; k < end && k <= first.to + ASIDE; k++) if (tokens[k]!.norm === ")") return k + 1;
      return at;
    }
    if (mark.norm === ",") return first.to < end && tokens[first.to]!.kind === "mark" ? first.to : at;
    if (mark.kind !== "word" || classes[at] !== 0 || verbs[at] !== undefined || numbers.has(at)) return at;
    let to = first.to;
    while (to + 1 < end && (tokens[to]!.norm === "," || classes[to]! & WORD.and)) {
      const next = numbers.get(to + 1);
      if (next?.sense !== "age" || next.to > end) break;
      to = next.to;
    }
    return to;
  }

  /** Adds what stands behind the head: "of the Shining Path", "from the Peruvian army". */
  function finish(headed: Group, end: number): Group | null {
    const aged = agesBehind(headed.to, end);
    const group = aged === headed.to ? headed : { ...headed, to: aged };
    const link = group.to < end ? lookUp(lexicon.links, tokens, starts[group.to]!, group.to) : null;
    const joins =
      link !== null &&
      (link.value === "of" ||
        link.value === "from" ||
        link.value === "with" ||
        (group.noun?.needs === "of" && link.value === "to"));
    const size = group.noun?.collective === true && link?.value === "of" ? numbers.get(link.to) : undefined;
    if (size?.sense === "count" && group.count === null && standsAlone(size.to, end))
      return { ...group, to: size.to, count: size.quantity, countRange: size, plural: true };
    const direct = joins ? link!.to : affiliation(group.to, end);
    if (direct !== null && group.actors.length === 0) {
      let i = direct;
      for (let steps = 0; i < end && steps < MAX_OF_GAP; steps++) {
        const inner = coreAt(i, end);
        const led = inner?.form === "name" && inner.kind === "armed-group";
        const collective =
          led ||
          (inner !== null &&
            (inner.form === "actor" ||
              inner.actors.length > 0 ||
              inner.noun?.collective === true ||
              (inner.noun !== null && inner.plural && group.noun?.needs === "of")));
        if (inner !== null && collective) {
          const owner = inner.actors.length === 0 ? ownerOf(inner.to, end) : null;
          if (owner !== null) return { ...group, to: owner.to, kind: owner.kind, actors: owner.actors };
          const kind =
            led ||
            group.noun?.needs === "of" ||
            group.kind === null ||
            lexicon.pack.words.bareOfficers.includes(group.noun?.singular[0] ?? "") ||
            (group.kind === "police" && inner.kind === "state-forces")
              ? inner.kind
              : group.kind;
          return {
            ...group,
            to: inner.to,
            kind,
            actors: inner.actors,
            country: inner.country ?? group.country,
            partOfBefore: group.partOfBefore || led,
          };
        }
        const bits = classes[i]!;
        if (!(bits & (WORD.definite | WORD.indefinite | WORD.suspected)) && !isPrenominal(i)) break;
        i++;
      }
    }
    return group.noun?.needs === "of" &&
      group.actors.length === 0 &&
      group.kind === null &&
      (group.count === null || (grammar.modifiersFollow && group.countRange === null)) &&
      !group.definite
      ? null
      : group;
  }

  /** "the military force of the Shining Path": whose the body is. */
  function ownerOf(at: number, end: number): Core | null {
    const link = at < end ? lookUp(lexicon.links, tokens, starts[at]!, at) : null;
    if (link === null || link.value !== "of") return null;
    const from = classes[link.to]! & WORD.definite ? link.to + 1 : link.to;
    const owner = from < end ? coreAt(from, end) : null;
    return owner?.form === "actor" ? owner : null;
  }

  /** "affiliated with", "belonging to", "loyal to": a participle and its link behind a group. */
  function affiliation(i: number, end: number): number | null {
    if (
      i + 1 >= end ||
      verbs[i] === undefined ||
      !(verbs[i]!.participle || verbs[i]!.gerund) ||
      verbs[i]!.harms.length > 0 ||
      verbs[i]!.events.length > 0
    )
      return null;
    const link = lookUp(lexicon.links, tokens, starts[i + 1]!, i + 1);
    return link !== null && (link.value === "with" || link.value === "to") ? link.to : null;
  }

  function impliedCount(core: Core): Quantity | null {
    if (core.form === "name") return exactly(1);
    // "sus padres": a plural without a singular that means so many
    if (core.noun?.size !== undefined && core.noun.singular.length === 0) return exactly(1);
    if (core.noun === null || core.plural || core.noun.collective) return null;
    return exactly(1);
  }

  /** "a couple" is two people; "three couples" six. */
  function sized(count: Quantity | null, noun: PersonNoun | null): Quantity | null {
    return count === null || noun?.size === undefined
      ? count
      : {
          ...count,
          min: count.min * noun.size,
          max: count.max === null ? null : count.max * noun.size,
          named: count.named === null ? null : count.named * noun.size,
        };
  }
}

/** Which side the words settle: a police or army word before the noun beats it; a vaguer one only fills a gap. */
function combine(noun: PersonNoun | null, modifier: SideKind | null, actors: readonly ActorEntry[]): SideKind | null {
  const own = noun?.kind ?? null;
  const actor = actors[0]?.kind ?? null;
  if (own === "officials" || own === "media") return own;
  if (modifier !== null && SPECIFIC.has(modifier)) return modifier;
  if (actor !== null && own !== "civilians") return actor;
  return own ?? modifier;
}
