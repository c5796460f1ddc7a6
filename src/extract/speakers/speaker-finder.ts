import type { Stance } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import type { Chunk } from "../harm/chunks.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { QUOTES } from "../quotes.ts";
import type { FoundSpeaker } from "./found-speaker.ts";
import { withRelays } from "./relays.ts";
import { quoteStaysOpen, scopeOf, verbTokens } from "./scope.ts";
import type { SayingSense } from "./speech-words.ts";
import { takeUp } from "./take-up.ts";
import { type Voice, voiceReader } from "./voice.ts";

export type { FoundSpeaker } from "./found-speaker.ts";

/** Tokens behind a verb in which a word that it needs must stand. */
const NEEDED_WITHIN = 7;
/** Tokens an apposition between name and verb may run to. */
const APPOSITION = 22;

const DETERMINER = WORD.definite | WORD.indefinite | WORD.possessive;
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--"]);
/** Chunks that are never a verb of saying in disguise. */
const CLOSED: ReadonlySet<Chunk["is"]> = new Set([
  "time",
  "place",
  "comma",
  "break",
  "quote",
  "link",
  "and",
  "relative",
  "determiner",
  "subordinator",
]);
/** Words between a subject and its verb. */
const BETWEEN = WORD.adverb | WORD.reflexive | WORD.cliticSingular | WORD.cliticPlural;
/** Takes known speakers only. */
const KNOWN: Pick<SayingSense, "plain" | "needs"> = { needs: null };
/** Tokens that an attribution behind a dash or colon at a sentence's end may run to. */
const TAG = 7;

/** Who says what each sentence tells, in the order of the text. A sentence may have several speakers. */
export function findSpeakers(marks: Marks, sentences: readonly ActSentence[]): readonly FoundSpeaker[] {
  const { prose, lexicon, starts, classes } = marks;
  const { tokens } = prose;
  const { speech } = lexicon;
  const verbAt = verbTokens(sentences, marks);
  /** As the word is spelled it may be no verb at all. */
  const sensesOf = (i: number) => (marks.verbs[i] === undefined ? undefined : speech.verbs.get(tokens[i]!.norm));
  const voices = voiceReader(marks, verbAt);
  const found: FoundSpeaker[] = [];
  let quoted: FoundSpeaker | null = null;

  for (const told of sentences) {
    const { sentence, chunks } = told;
    const here: FoundSpeaker[] = [];
    const { behind, clauseStart, clauseEnd, standsApart } = scopeOf(sentence, marks, verbAt);
    for (let i = 0; i < chunks.length; i++) {
      const chunk = chunks[i]!;
      if (chunk.is === "verb") fromVerb(chunks, i);
      else if (!CLOSED.has(chunk.is)) fromBareVerb(chunk, i);
    }
    fromPhrases();
    fromTag();
    const inOrder = here.sort((a, b) => a.covers.from - b.covers.from);
    const settled = [...withRelays(inOrder, told, found, voices, marks)];
    if (settled.length === 0 && quoted !== null)
      settled.push({ ...quoted, sentence: sentence.index, saying: -1, covers: sentence, aside: true, again: true });
    found.push(...settled);
    quoted = quoteStaysOpen(sentence, quoted !== null, marks) ? (settled.at(-1) ?? null) : null;

    function fromVerb(all: readonly Chunk[], i: number): void {
      const chunk = all[i]!;
      if (chunk.is !== "verb") return;
      const { main, passive, shape, modality } = chunk.verb;
      if (modality === "not" || modality === "hypothetical" || modality === "future") return;
      const senses = sensesOf(main);
      if (passive && speech.heard.has(tokens[main]!.norm)) fromHeard(chunk.to, i);
      if (senses === undefined || shape === "infinitive") return;
      if (passive) {
        fromPassive(chunk, senses, i);
        return;
      }
      if (passiveBy(chunk, senses, i)) return;
      if (shape === "gerund") {
        goesOn(senses, chunk, i);
        return;
      }
      const sense = senseAt(senses, chunk.to);
      if (sense === null) return;
      speak(chunk, sense, i);
    }

    /** A verb of saying that the chunks take for something else ("said former rebels", "put the wounded at"). */
    function fromBareVerb(chunk: Chunk, i: number): void {
      const senses = sensesOf(chunk.from);
      if (senses === undefined || classes[chunk.from - 1]! & DETERMINER) return;
      const verb = { from: chunk.from, to: chunk.from + 1 };
      const sense = senseAt(senses, verb.to);
      if (sense === null || (sense.base && sense.needs === null)) return;
      if (passiveBy(verb, senses, i)) return;
      speak(verb, sense, i, true);
    }

    function speak(verb: Range, sense: SayingSense, i: number, bare = false): void {
      if (sense.reduced === true && sense.participle && isReduced(verb.to)) return;
      const before = tokens[verb.from - 1];
      const apart =
        before !== undefined &&
        verb.from > sentence.from &&
        (before.norm === "," || before.norm === "." || DASHES.has(before.norm) || QUOTES.has(before.norm));
      let who: readonly Voice[] = [];
      let inverted = false;
      if (sense.inverts === true && (apart || verb.from === sentence.from)) {
        who = invertedAfter(skipAside(verb.to), sense.plain === true);
        inverted = who.length > 0;
      }
      if (who.length === 0 && before?.norm === "," && apart) who = acrossComma(verb.from, sense);
      else if (who.length === 0 && !apart) who = joined(verb.from) ?? voicesBefore(verb.from, sense);
      if (bare) who = who.filter((voice) => voice.known);
      else if (who.length === 0 && lexicon.pack.words.grammar.subjectsDropped && sense.plain === true)
        who = unsaid(verb);
      const start = inverted || who.length === 0 ? verb.from : Math.min(...who.map((voice) => voice.from));
      const aside = inverted || standsApart(start, verb.to);
      add(who, stanceOf(sense, verb.to), i, aside ? sentence : behind(verb.to), aside);
    }

    /** "Añadió que …", "“…”, aseveró.": a verb with no subject at all has that of the one before. */
    function unsaid(verb: Range): readonly Voice[] {
      const before = tokens[verb.from - 1];
      const opens = verb.from === sentence.from || before!.norm === "," || QUOTES.has(before!.norm);
      const next = verb.to < sentence.to ? tokens[verb.to]! : null;
      const bare = next === null || next.kind === "mark" || (classes[verb.to]! & WORD.subordinator) !== 0;
      if (!opens || !bare) return [];
      const head = tokens[verb.from]!.norm;
      return [
        {
          ...verb,
          name: "",
          kind: "other",
          known: true,
          named: false,
          is: "pronoun",
          head,
          definite: true,
          determined: true,
        },
      ];
    }

    /** "accused of", "believed to be": a participle that tells of its noun, with no speaker. */
    function isReduced(at: number): boolean {
      if (at >= sentence.to || marks.times.has(at)) return false;
      const link = lookUp(lexicon.links, tokens, starts[at]!, at);
      return (classes[at]! & WORD.to) !== 0 || (link !== null && !marks.times.has(link.to));
    }

    /** "said a farmer": the subject behind its verb. A verb behind that shows that the noun is the subject of another clause. */
    function invertedAfter(from: number, plain: boolean): readonly Voice[] {
      if (from >= sentence.to) return [];
      const end = voices.phraseEnd(from, sentence.to);
      if (end === from) return [];
      if (
        end < sentence.to &&
        (verbAt[end] === 1 || classes[end]! & (WORD.be | WORD.have) || lexicon.modals.has(tokens[end]!.norm))
      )
        return [];
      const who = voices
        .within({ from, to: end })
        .filter((voice) => voice.is !== "pronoun" && (voice.known || (plain && isLikely(voice))));
      const only = who.length === 1 ? who[0]! : null;
      if (only === null || !saysLittle(only) || tokens[end]?.norm !== ",") return who;
      const explained = voices.within({ from: end + 1, to: voices.phraseEnd(end + 1, sentence.to) })[0];
      return explained?.known === true ? [{ ...only, kind: explained.kind, known: true }] : who;
    }

    /** "The rebels accused X and said": who did the first does the second. Null where nothing is joined. */
    function joined(verbFrom: number): readonly Voice[] | null {
      let at = verbFrom - 1;
      while (at > sentence.from && classes[at]! & WORD.adverb) at--;
      if (at <= sentence.from || !(classes[at]! & WORD.and)) return null;
      for (let k = chunks.length - 1; k >= 0; k--) {
        const chunk = chunks[k]!;
        if (chunk.is !== "verb" && chunk.is !== "idiom" && chunk.is !== "word") continue;
        if (chunk.to > at) continue;
        if (chunk.is === "verb" && chunk.verb.shape !== "finite") continue;
        if (chunk.is !== "verb" && sensesOf(chunk.from) === undefined) continue;
        const last = here.find((speaker) => speaker.saying === k);
        if (last !== undefined) return [again(last)];
        const own =
          tokens[chunk.from - 1]?.norm === "," ? acrossComma(chunk.from, KNOWN) : voicesBefore(chunk.from, KNOWN);
        if (own.length > 0) return own;
      }
      return [];
    }

    function add(who: readonly Voice[], stance: Stance, saying: number, covers: Range, aside: boolean): void {
      for (const voice of who) {
        const meant = takeUp(voice, [...found, ...here], marks);
        if (meant === null) continue;
        here.push({
          from: meant.from,
          to: meant.to,
          name: meant.name,
          kind: meant.kind,
          again: meant.again,
          via: [],
          sentence: sentence.index,
          stance,
          saying,
          covers,
          aside,
        });
      }
    }

    /** "X, adding that Y": the same speaker goes on. */
    function goesOn(senses: readonly SayingSense[], chunk: Range, i: number): void {
      const last = here.at(-1);
      const sense = senseAt(senses, chunk.to);
      if (sense === null || !sense.plain) return;
      if (last === undefined) {
        // "the statement did not give the date, stating that …": who would not say the one says the other
        const main = chunks.slice(0, i).findLast((before) => before.is === "verb" && before.verb.modality === "not");
        if (main !== undefined) add(voicesBefore(main.from, sense), sense.stance, i, behind(chunk.to), false);
        return;
      }
      here.push({ ...last, stance: sense.stance, saying: i, covers: behind(chunk.to), aside: false, again: true });
    }

    /** "was confirmed by the ministry", "was quoted as saying", "was claimed by X". */
    function fromPassive(chunk: Range, senses: readonly SayingSense[], i: number): void {
      if (passiveBy(chunk, senses, i)) return;
      if (!senses.some((sense) => sense.quoted)) return;
      const who = voicesBefore(chunk.from, senses[0]!);
      add(who, "asserts", i, behind(chunk.to), standsApart(chunk.from, chunk.to));
    }

    function passiveBy(chunk: Range, senses: readonly SayingSense[], i: number): boolean {
      if (!senses.some((sense) => sense.participle)) return false;
      let at = chunk.to;
      while (at < sentence.to && at < chunk.to + 4 && !isBy(at)) {
        if (tokens[at]!.kind === "mark" || verbAt[at] || classes[at]! & DETERMINER) return false;
        at = marks.times.get(at)?.to ?? at + 1;
      }
      if (at >= sentence.to || !isBy(at)) return false;
      if (speech.passedOn.at(tokens, chunk.to - 1, sentence.to) !== null) return true;
      const sense =
        senses.find(({ needs }) => needs !== null && needBefore(needs, chunk.from)) ??
        senses.find(({ needs }) => needs === null);
      if (sense === undefined) return true;
      const who = voicesAfter(at + 1).filter((voice) => voice.known);
      add(who, sense.stance, i, sentence, true);
      return who.length > 0;
    }

    /** "it was learned today from military sources". */
    function fromHeard(from: number, i: number): void {
      let at = from;
      while (at < sentence.to && at < from + 5 && lookUp(lexicon.links, tokens, starts[at]!, at)?.value !== "from")
        at++;
      if (at >= sentence.to || at >= from + 5) return;
      add(
        voicesAfter(at + 1).filter((voice) => voice.known),
        "asserts",
        i,
        sentence,
        true,
      );
    }

    /** "Toll rises to 12: police", "… - Ukraine's State Emergency Service." */
    function fromTag(): void {
      let end = sentence.to;
      while (end > sentence.from && tokens[end - 1]!.norm === ".") end--;
      for (let at = end - 1; at > sentence.from + 2 && at >= end - TAG; at--) {
        const { norm, spaced } = tokens[at]!;
        if (norm !== ":" && !(DASHES.has(norm) && spaced)) continue;
        if (voices.phraseEnd(at + 1, end) !== end) return;
        const who = voices.within({ from: at + 1, to: end }).filter((voice) => voice.known && voice.is === "who");
        const saying = chunks.findIndex((chunk) => chunk.to > at);
        if (!who.some((voice) => marks.places.has(voice.from) && voice.kind === "officials"))
          add(who, "asserts", saying, sentence, true);
        return;
      }
    }

    function fromPhrases(): void {
      for (let at = sentence.from; at < sentence.to; at++) {
        const before = lookUp(lexicon.saidBefore, tokens, starts[at]!, at);
        if (before === null || before.to >= sentence.to) continue;
        const start = marks.times.get(before.to)?.to ?? before.to;
        if (isRelative(start)) continue;
        const end = voices.phraseEnd(start, sentence.to);
        const who = voices.within({ from: start, to: end }).filter((voice) => voice.known || voice.named);
        const first = at === sentence.from;
        const saying = chunks.findIndex((chunk) => chunk.to > at);
        add(
          who,
          "asserts",
          saying,
          first ? { from: end, to: sentence.to } : { from: clauseStart(at), to: clauseEnd(end) },
          true,
        );
        at = Math.max(before.to, end) - 1;
      }
    }

    /** "según la cual": what was said stands before. */
    function isRelative(at: number): boolean {
      const next = classes[at]! & DETERMINER ? at + 1 : at;
      return next < sentence.to && (classes[next]! & WORD.relative) !== 0;
    }

    function voicesBefore(end: number, sense: Pick<SayingSense, "plain" | "needs">): readonly Voice[] {
      let to = end;
      while (to > sentence.from && classes[to - 1]! & BETWEEN) to--;
      const from = voices.phraseStart(to, sentence.from);
      if (from > sentence.from && verbAt[from - 1] === 1) return besideRelative(from - 1, sense.plain === true);
      if (from >= to) return [];
      return voices
        .within({ from, to })
        .filter((voice) => voice.known || (sense.plain === true && sense.needs === null && isLikely(voice)));
    }

    /** "A man who runs a firm there said": behind a relative clause its noun is the subject, not what stands last in it. */
    function besideRelative(verb: number, plain: boolean): readonly Voice[] {
      for (let i = verb; i > sentence.from && i > verb - APPOSITION; i--) {
        if (tokens[i]!.norm === "," || tokens[i]!.norm === ";") return [];
        if (!(classes[i]! & WORD.relative)) continue;
        const from = voices.phraseStart(i, sentence.from);
        return voices
          .within({ from, to: i })
          .filter((voice) => voice.is === "who" && (voice.known || (plain && isLikely(voice))));
      }
      return [];
    }

    /** "X, a police spokesman, said": the name or what explains it, whichever says more. */
    function acrossComma(verbFrom: number, sense: Pick<SayingSense, "plain" | "needs">): readonly Voice[] {
      const comma = verbFrom - 1;
      let open = comma - 1;
      while (open > sentence.from && comma - open < APPOSITION && tokens[open]!.norm !== ",") open--;
      if (tokens[open]?.norm !== "," || open <= sentence.from) {
        const from = voices.phraseStart(comma, sentence.from);
        return from > sentence.from ? [] : voices.within({ from, to: comma }).filter((voice) => voice.known);
      }
      const left = voicesBefore(open, sense).filter((voice) => voice.known || voice.named);
      const bits = classes[open + 1]!;
      const explains =
        !(bits & (WORD.relative | WORD.subordinator)) &&
        verbAt[open + 1] !== 1 &&
        lookUp(lexicon.links, tokens, starts[open + 1]!, open + 1) === null;
      const right = explains ? voices.within({ from: open + 1, to: voices.phraseEnd(open + 1, comma) }) : [];
      if (left.length === 0) return right.filter((voice) => voice.known);
      const last = left.at(-1)!;
      const named = right.find((voice) => voice.named && (voice.known || isProper(voice)));
      const better = named !== undefined && !holdsPerson(last) && (holdsPerson(named) || !isProper(last));
      if (better)
        return [...left.slice(0, -1), { ...named, known: true, kind: saysLittle(named) ? last.kind : named.kind }];
      const kind = saysLittle(last) ? right[0]?.kind : undefined;
      return kind === undefined ? left : [...left.slice(0, -1), { ...last, kind, known: true }];
    }

    function isProper({ from, to }: Range): boolean {
      if (marks.shouting || marks.loud[sentence.index] === 1) return false;
      return tokens[from]!.capital && tokens[to - 1]!.capital;
    }

    function voicesAfter(from: number): readonly Voice[] {
      if (from >= sentence.to) return [];
      const end = voices.phraseEnd(from, sentence.to);
      return end === from ? [] : voices.within({ from, to: end });
    }

    /** The words behind a verb of saying before an inverted subject: "said Tuesday", "told reporters". */
    function skipAside(at: number): number {
      let i = at;
      for (;;) {
        const next = marks.times.get(i)?.to ?? (i < sentence.to && classes[i]! & WORD.adverb ? i + 1 : i);
        if (next === i) return i;
        i = next;
      }
    }

    function senseAt(senses: readonly SayingSense[], to: number): SayingSense | null {
      let plain: SayingSense | null = null;
      for (const sense of senses) {
        if (sense.needs === null) plain ??= sense;
        else if (hasNeeded(sense.needs, to)) return sense;
      }
      return plain;
    }

    function hasNeeded(needs: ReadonlySet<string>, from: number): boolean {
      for (let i = from; i < sentence.to && i < from + NEEDED_WITHIN; i++) {
        if (needs.has(tokens[i]!.norm)) return true;
        if (verbAt[i] || tokens[i]!.norm === "," || tokens[i]!.norm === ";") return false;
        if (classes[i]! & WORD.subordinator) return false;
      }
      return false;
    }

    function needBefore(needs: ReadonlySet<string>, to: number): boolean {
      for (let i = to - 1; i >= sentence.from && i > to - 12; i--) if (needs.has(tokens[i]!.norm)) return true;
      return false;
    }

    function stanceOf(sense: SayingSense, to: number): Stance {
      if (sense.stance !== "asserts") return sense.stance;
      for (let i = to; i < sentence.to && i < to + 4; i++)
        if (speech.claimsDeed.at(tokens, i, sentence.to) !== null) return "claims-responsibility";
      return "asserts";
    }

    function isBy(at: number): boolean {
      return at < sentence.to && lookUp(lexicon.links, tokens, starts[at]!, at)?.value === "by";
    }
  }
  return found;

  /** An unknown noun as the subject of "said": with an article or a capital, and no thing. */
  function isLikely(voice: Voice): boolean {
    if (speech.mute.has(voice.head) || voice.is !== "who" || !(voice.determined || voice.named)) return false;
    const first = tokens[voice.from]!;
    return first.kind === "word" && tokens[voice.to - 1]!.kind === "word" && verbAt[voice.to - 1] !== 1;
  }

  function again({ from, to, name, kind }: FoundSpeaker): Voice {
    return { from, to, name, kind, known: true, named: true, determined: true, is: "who", head: "", definite: true };
  }

  /** The kind comes from a bare name or a title of courtesy. */
  function saysLittle({ kind }: Pick<Voice, "kind">): boolean {
    return kind === "other" || kind === "civilians";
  }

  function holdsPerson({ from, to }: Range): boolean {
    for (let i = from; i < to; i++) if (marks.people.has(i)) return true;
    return false;
  }
}
