import type { SideKind } from "../../model/words.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** A name or noun of someone who can speak. `kind` null: a place, country or plain noun for people. */
export type Known = { readonly to: number; readonly kind: SideKind | null; readonly named: boolean };

/** Looks up who can speak at token `i`; what runs over `to` does not count. */
export type KnownAt = (i: number, to: number) => Known | null;

export function knownReader(marks: Marks): KnownAt {
  const { prose, lexicon, starts, names, people, places } = marks;
  const { tokens } = prose;
  return knownAt;

  function knownAt(i: number, to: number): Known | null {
    const mask = starts[i]!;
    let end = i;
    let kind: SideKind | null = null;
    let isNamed = false;
    const person = people.get(i);
    const name = names.get(i);
    const voice = lookUp(lexicon.voices, tokens, mask, i);
    if (voice !== null && voice.to <= to) [end, kind] = [voice.to, voice.value];
    const outlet = lookUp(lexicon.outlets, tokens, mask, i);
    if (
      outlet !== null &&
      outlet.to <= to &&
      outlet.to >= end &&
      (tokens[i]!.capital || marks.shouting || tokens[i + 1]?.kind === "number")
    )
      [end, kind, isNamed] = [outlet.to, "media", true];
    if (name?.is === "actor" && name.to <= to && name.to >= end)
      [end, kind, isNamed] = [name.to, name.actors[0]!.kind, true];
    if (person !== undefined && person.to <= to && person.to > end)
      [end, kind, isNamed] = [person.to, person.kind ?? kind ?? "other", true];
    const noun = lookUp(lexicon.people, tokens, mask, i);
    if (noun !== null && noun.to <= to && noun.to > end) [end, kind] = [noun.to, noun.value.noun.kind];
    if (end > i) return { to: end, kind, named: isNamed };
    const place = places.get(i);
    if (name !== undefined && name.is !== "actor" && name.to <= to) return { to: name.to, kind: null, named: false };
    if (place !== undefined && place.to <= to) return { to: place.to, kind: null, named: false };
    return null;
  }
}
