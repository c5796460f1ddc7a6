import type { Range } from "../../text/prose.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { FoundSpeaker } from "./found-speaker.ts";
import { takeUp } from "./take-up.ts";
import type { Voice, VoiceReader } from "./voice.ts";

/**
 * Tells speakers from the outlets that they came through, in one sentence. `said`: who speaks in it, outlets among
 * them; `found`: who spoke before.
 */
export function withRelays(
  said: readonly FoundSpeaker[],
  { sentence, chunks }: ActSentence,
  found: readonly FoundSpeaker[],
  voices: VoiceReader,
  marks: Marks,
): readonly FoundSpeaker[] {
  const { prose, lexicon, starts, classes } = marks;
  const { tokens } = prose;
  const { speech } = lexicon;
  return relayed(said);

  /** An outlet that cites, or was told by, someone relays them: the one cited speaks, through the outlet. */
  function relayed(said: readonly FoundSpeaker[]): readonly FoundSpeaker[] {
    let out = [...said];
    for (let at = sentence.from; at < sentence.to; at++) {
      const cites = lookUp(lexicon.relays, tokens, starts[at]!, at);
      if (cites !== null && cites.to < sentence.to && !isPassive(at)) {
        out = cited(out, at, cites.to);
        at = cites.to - 1;
        continue;
      }
      const through = speech.toldTo.at(tokens, at, sentence.to) ?? speech.passedOn.at(tokens, at, sentence.to);
      if (through === null) continue;
      const outlet = voicesAfter(through.to).find(
        (voice) => voice.kind === "media" && (voice.named || isOutlet(voice)),
      );
      if (outlet !== undefined) out = passOn(out, outlet, at);
      at = through.to - 1;
    }
    return throughAside(out);
  }

  /** "He said …, Xinhua reported": an outlet that stands apart passed on what others in the sentence say. */
  function throughAside(said: readonly FoundSpeaker[]): FoundSpeaker[] {
    const outlets = said.filter((speaker) => speaker.kind === "media" && speaker.aside && !speaker.again);
    if (outlets.length === 0 || !said.some((speaker) => speaker.kind !== "media")) return [...said];
    const via = outlets.map(({ from, to, name }) => ({ from, to, name }));
    return said
      .filter((speaker) => !outlets.includes(speaker))
      .map((speaker) => (speaker.kind === "media" ? speaker : { ...speaker, via: [...speaker.via, ...via] }));
  }

  function cited(said: readonly FoundSpeaker[], at: number, to: number): FoundSpeaker[] {
    const who = voicesAfter(to).filter((voice) => voice.known);
    const relays = said.filter(
      (speaker) => speaker.sentence === sentence.index && speaker.to <= at && speaker.kind === "media",
    );
    const meant = who.map((voice) => takeUp(voice, [...found, ...said], marks)).filter((voice) => voice !== null);
    if (meant.length === 0) return [...said];
    const first = relays[0] ?? said[0];
    const relay = said.filter((speaker) => relays.includes(speaker));
    const outlet = relay.length > 0 ? relay : outletBefore(at);
    const rest = said.filter(
      (speaker) => !relays.includes(speaker) && !meant.some((voice) => voice.from === speaker.from),
    );
    return [
      ...rest,
      ...meant.map((voice) => ({
        from: voice.from,
        to: voice.to,
        name: voice.name,
        kind: voice.kind,
        again: voice.again,
        via: outlet.map(({ from, to: end, name }) => ({ from, to: end, name })),
        sentence: sentence.index,
        stance: "asserts" as const,
        saying: first?.saying ?? chunks.findIndex((chunk) => chunk.to > at),
        covers: sentence,
        aside: true,
      })),
    ];
  }

  /** "Xinhua, citing police": the outlet that the citing hangs on, though it says nothing itself. */
  function outletBefore(at: number): readonly Voice[] {
    const end = tokens[at - 1]?.norm === "," ? at - 1 : at;
    if (end <= sentence.from) return [];
    return voices
      .within({ from: voices.phraseStart(end, sentence.from), to: end })
      .filter((voice) => voice.kind === "media");
  }

  function isPassive(at: number): boolean {
    return at > sentence.from && (classes[at - 1]! & WORD.be) !== 0;
  }

  /** "police told Reuters": the outlet is whom it came through, and no speaker. */
  function passOn(said: readonly FoundSpeaker[], outlet: Voice, at: number): FoundSpeaker[] {
    const { from, to, name } = outlet;
    let nearest: FoundSpeaker | null = null;
    for (const speaker of said)
      if (speaker.kind !== "media" && (speaker.from < at || speaker.sentence === sentence.index)) nearest = speaker;
    return said
      .filter((speaker) => speaker.from !== from)
      .map((speaker) => (speaker === nearest ? { ...speaker, via: [...speaker.via, { from, to, name }] } : speaker));
  }

  function voicesAfter(from: number): readonly Voice[] {
    if (from >= sentence.to) return [];
    // "dijo a Reuters una fuente": behind the name of an outlet the subject may stand
    const outlet = lexicon.pack.words.grammar.subjectsFollow
      ? lookUp(lexicon.outlets, tokens, starts[from]!, from)
      : null;
    const end = outlet?.to ?? voices.phraseEnd(from, sentence.to);
    return end === from ? [] : voices.within({ from, to: end });
  }

  function isOutlet({ from }: Range): boolean {
    return lookUp(lexicon.outlets, tokens, starts[from]!, from) !== null;
  }
}
