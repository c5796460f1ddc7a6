import type { SideKind, Stance } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import type { Chunk } from "../harm/chunks.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** Someone who says something, as one sentence names them. `via`: the outlets it came through, nearest first. */
export type FoundSpeaker = Range & {
  readonly sentence: number;
  readonly name: string;
  readonly kind: SideKind;
  readonly stance: Stance;
  readonly via: readonly (Range & { readonly name: string })[];
  /** Index of the chunk that holds the verb or phrase of saying. */
  readonly saying: number;
};

/** Tokens a speaker's name may run to. */
const MAX_NAME = 9;

/** Who says what each sentence tells. A sentence may have several; a pronoun takes up the speaker before it. */
export function findSpeakers(marks: Marks, sentences: readonly ActSentence[]): readonly FoundSpeaker[] {
  const { prose, lexicon, starts, classes, names, times } = marks;
  const { tokens, text, sentenceOf } = prose;
  const found: FoundSpeaker[] = [];
  for (const { sentence, chunks } of sentences) {
    const here: FoundSpeaker[] = [];
    chunks.forEach((chunk, i) => {
      if (chunk.is === "verb" && chunk.verb.sense?.stance && !chunk.verb.passive)
        fromVerb(chunk.verb.sense.stance, chunks, i);
    });
    for (let at = sentence.from; at < sentence.to; at++) {
      const before = lookUp(lexicon.saidBefore, tokens, starts[at]!, at);
      if (before === null) continue;
      const named = nameAfter(before.to, sentence.to);
      if (named !== null)
        here.push({
          ...named,
          sentence: sentence.index,
          stance: "asserts",
          via: [],
          saying: chunks.findIndex((chunk) => chunk.to > at),
        });
      at = before.to - 1;
    }
    const relayed = relaysIn(sentence.from, sentence.to);
    found.push(...settle(here, relayed));

    function fromVerb(stance: Stance, all: readonly Chunk[], i: number): void {
      const verb = all[i]!;
      const left = nameBefore(verb.from, clauseStart(all, i));
      const right = left === null ? nameAfter(verb.to, sentence.to) : null;
      const named = left ?? (right !== null && isSpeakerLike(right) ? right : null);
      if (named !== null) here.push({ ...named, sentence: sentence.index, stance, via: [], saying: i });
      else if (takesUpSpeaker(all, i)) {
        const last = meantBy(all[i - 1]!, here.at(-1) ?? found.at(-1));
        if (last !== undefined) here.push({ ...last, sentence: sentence.index, stance, saying: i });
      }
    }
  }
  return found;

  /** "he added", "it said": the speaker told of last. */
  function takesUpSpeaker(chunks: readonly Chunk[], i: number): boolean {
    const before = chunks[i - 1];
    return before?.is === "group" && before.group.form === "pronoun";
  }

  /** "she" is the person named last, within two sentences; else whoever spoke last and is no outlet. */
  function meantBy(pronoun: Chunk, last: FoundSpeaker | undefined): FoundSpeaker | undefined {
    const single = pronoun.is === "group" && !pronoun.group.plural;
    if (single) {
      const from = prose.sentences[Math.max(0, sentenceOf[pronoun.from]! - 2)]!.from;
      for (let i = pronoun.from - 1; i >= from; i--) {
        const person = marks.people.get(i);
        if (person !== undefined && (last === undefined || last.from < i)) {
          return {
            from: person.nameFrom,
            to: person.to,
            sentence: sentenceOf[i]!,
            name: text.slice(tokens[person.nameFrom]!.start, tokens[person.to - 1]!.end),
            kind: person.kind ?? "other",
            stance: "asserts",
            via: [],
            saying: -1,
          };
        }
      }
    }
    return last?.kind === "media" && single ? undefined : last;
  }

  function clauseStart(chunks: readonly Chunk[], i: number): number {
    for (let k = i - 1; k >= 0; k--) {
      const chunk = chunks[k]!;
      if (
        chunk.is === "break" ||
        chunk.is === "subordinator" ||
        chunk.is === "verb" ||
        (chunk.is === "comma" && !appositionStarts(chunks, k))
      )
        return chunk.to;
    }
    return chunks[0]!.from;
  }

  /** A comma inside "John Smith, a police spokesman, said" does not start the clause. */
  function appositionStarts(chunks: readonly Chunk[], comma: number): boolean {
    return (
      chunks.slice(comma + 1, comma + 4).some((chunk) => chunk.is === "comma") && chunks[comma - 1]?.is === "group"
    );
  }

  function nameBefore(end: number, from: number): (Range & { name: string; kind: SideKind }) | null {
    let to = end;
    while (to > from && (times.has(to - 1) || (classes[to - 1]! & WORD.adverb) !== 0 || tokens[to - 1]!.norm === ","))
      to--;
    for (const time of times.values()) if (time.to === to && time.from > from) to = time.from;
    let linkBack = to;
    while (
      linkBack > from &&
      lookUp(lexicon.links, tokens, starts[linkBack - 1]!, linkBack - 1)?.value === "in" &&
      linkBack - 1 > from
    )
      linkBack--;
    to = linkBack;
    return nameWithin(Math.max(from, to - MAX_NAME), to, false);
  }

  function nameAfter(from: number, end: number): (Range & { name: string; kind: SideKind }) | null {
    let to = from;
    while (to < end && to < from + MAX_NAME) {
      const token = tokens[to]!;
      const phrase =
        lookUp(lexicon.voices, tokens, starts[to]!, to) ?? lookUp(lexicon.outlets, tokens, starts[to]!, to);
      if (phrase !== null && phrase.to <= end && (to === from || marks.verbs[to] === undefined)) {
        to = phrase.to;
        continue;
      }
      if (
        to > from &&
        token.kind === "mark" &&
        token.norm !== "-" &&
        token.norm !== "." &&
        token.norm !== "'" &&
        token.norm !== "&"
      )
        break;
      if (token.norm === "." && (to + 1 >= end || tokens[to + 1]!.spaced)) break;
      if (
        times.has(to) ||
        (to > from && marks.verbs[to] !== undefined && !tokens[to]!.capital) ||
        (to > from && classes[to]! & (WORD.be | WORD.have | WORD.relative | WORD.subordinator))
      )
        break;
      to++;
    }
    return to === from ? null : nameWithin(from, to, true);
  }

  /** The name inside a stretch, if something in it can speak: a body, an outlet, a person, a group. */
  function nameWithin(from: number, to: number, lead: boolean): (Range & { name: string; kind: SideKind }) | null {
    let kind: SideKind | null = null;
    let first = -1;
    let last = -1;
    for (let i = from; i < to; ) {
      const outlet = lookUp(lexicon.outlets, tokens, starts[i]!, i);
      const voice = lookUp(lexicon.voices, tokens, starts[i]!, i);
      const name = names.get(i);
      const person = marks.people.get(i);
      const noun = lookUp(lexicon.people, tokens, starts[i]!, i);
      let end = i;
      let found: SideKind | null = null;
      if (voice !== null) [end, found] = [voice.to, voice.value];
      if (
        outlet !== null &&
        outlet.to >= end &&
        (tokens[i]!.capital || marks.shouting || tokens[i + 1]?.kind === "number")
      )
        [end, found] = [outlet.to, "media"];
      if (name?.is === "actor" && name.to >= end) [end, found] = [name.to, name.actors[0]!.kind];
      if (person !== undefined && person.to > end) [end, found] = [person.to, person.kind ?? found ?? "other"];
      if (end === i && noun !== null && noun.value.noun.kind !== null) [end, found] = [noun.to, noun.value.noun.kind];
      if (end > i) {
        if (first < 0) first = i;
        last = Math.min(end, to);
        kind = kind === null || kind === "officials" || kind === "other" ? found : kind;
        i = end;
      } else i++;
    }
    if (kind === null) return null;
    let start = first;
    // the words before it that belong to the name: capitals, "the country's", "local", "army"
    while (start > from && belongs(start - 1)) start--;
    let end = last;
    while (end < to && continues(end, to)) end++;
    while (start < first && classes[start]! & (WORD.definite | WORD.indefinite | WORD.possessive | WORD.suspected))
      start++;
    if (lead && start > from + 3) return null;
    return { from: start, to: end, name: text.slice(tokens[start]!.start, tokens[end - 1]!.end), kind };
  }

  function belongs(i: number): boolean {
    const token = tokens[i]!;
    if (token.kind === "mark") return token.norm === "-" && !token.spaced;
    if (classes[i]! & (WORD.and | WORD.subordinator | WORD.relative | WORD.be | WORD.have)) return false;
    if (lookUp(lexicon.links, tokens, starts[i]!, i) !== null) return false;
    return marks.verbs[i] === undefined || token.capital;
  }

  /** "Commission of Human Rights", "minister Juan Pérez": a capital or a link with a capital behind it goes on. */
  function continues(i: number, to: number): boolean {
    const token = tokens[i]!;
    if (token.kind === "word" && token.capital && !marks.shouting) return true;
    const link = lookUp(lexicon.links, tokens, starts[i]!, i);
    const next = tokens[i + 1];
    return (
      link !== null &&
      link.value === "of" &&
      next !== undefined &&
      i + 1 < to &&
      (next.capital || (classes[i + 1]! & WORD.definite) !== 0)
    );
  }

  function isSpeakerLike(range: Range): boolean {
    for (let i = range.from; i < range.to; i++) {
      if (marks.people.has(i) || names.get(i)?.is === "actor") return true;
      if (
        lookUp(lexicon.voices, tokens, starts[i]!, i) !== null ||
        lookUp(lexicon.outlets, tokens, starts[i]!, i) !== null
      )
        return true;
    }
    return false;
  }

  function relaysIn(from: number, to: number): readonly (Range & { name: string; kind: SideKind; marker: number })[] {
    const relays: (Range & { name: string; kind: SideKind; marker: number })[] = [];
    for (let i = from; i < to; i++) {
      const relay = lookUp(lexicon.relays, tokens, starts[i]!, i);
      if (relay === null) continue;
      const named = nameAfter(relay.to, to);
      if (named !== null) relays.push({ ...named, marker: i });
      i = relay.to - 1;
    }
    return relays;
  }

  /** An outlet that cites or was told by someone relays them: the one cited speaks, through the outlet. */
  function settle(
    here: readonly FoundSpeaker[],
    relays: readonly (Range & { name: string; kind: SideKind; marker: number })[],
  ): readonly FoundSpeaker[] {
    let out = [...here];
    for (const relay of relays) {
      const outlets = out.filter((speaker) => speaker.kind === "media" && speaker.to <= relay.marker);
      if (relay.kind === "media") {
        // "police told Reuters": the outlet is whom it came through
        out = out.map((speaker) =>
          speaker.kind === "media" || speaker.from === relay.from
            ? speaker
            : { ...speaker, via: [...speaker.via, relay] },
        );
        continue;
      }
      const first = outlets[0] ?? here[0];
      if (first === undefined) continue;
      out = out.filter((speaker) => !outlets.includes(speaker) && speaker.from !== relay.from);
      out.push({ ...first, from: relay.from, to: relay.to, name: relay.name, kind: relay.kind, via: outlets });
    }
    return out;
  }
}
