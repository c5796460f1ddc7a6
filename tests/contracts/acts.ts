import { findGroups } from "../../src/extract/actors/group-finder.ts";
import { findNames } from "../../src/extract/actors/name-finder.ts";
import { findPeople } from "../../src/extract/actors/person-finder.ts";
import { type ActSentence, findActs } from "../../src/extract/harm/act-finder.ts";
import { compileLexicon } from "../../src/extract/lexicon.ts";
import { byStart, type Marks, markWords } from "../../src/extract/marks.ts";
import { numberFinder } from "../../src/extract/numbers/number-finder.ts";
import { openGazetteer } from "../../src/extract/places/gazetteer.ts";
import { writeGazetteer } from "../../src/extract/places/gazetteer-writer.ts";
import { placeFinder } from "../../src/extract/places/place-finder.ts";
import { timeFinder } from "../../src/extract/times/time-finder.ts";
import type { ActorEntry, Country, Place } from "../../src/model/knowledge.ts";
import type { LanguagePack } from "../../src/text/pack.ts";
import { toProse } from "../../src/text/prose.ts";

/** The day every test text is published. */
const PUBLISHED = "2023-09-05";

/** What a text says was done, sentence by sentence, and the marks it rests on. */
export type ReadActs = { readonly marks: Marks; readonly sentences: readonly ActSentence[] };

/**
 * The first stages of a reading, up to the acts, in the order of `src/extract/reader.ts`, with a world of `towns`
 * only, so that a pack is proven without the gazetteer's file.
 */
export function actReader(
  pack: LanguagePack,
  towns: readonly string[] = [],
  countries: readonly Country[] = [],
  actors: readonly ActorEntry[] = [],
): (text: string) => ReadActs {
  const lexicon = compileLexicon(pack, countries, actors);
  const findNumbers = numberFinder(pack.numbers);
  const findTimes = timeFinder(pack.times);
  const gazetteer = openGazetteer(writeGazetteer([]), towns.map(townOf));
  const findPlaces = placeFinder(gazetteer, pack.places, countries);
  return (text) => {
    const prose = toProse({ text, title: null }, pack.abbreviations);
    const words = markWords(prose, lexicon);
    const numbers = findNumbers(prose);
    const names = findNames(words);
    const times = findTimes(prose, numbers, PUBLISHED);
    for (const { from, to } of times) words.starts.fill(0, from, to);
    const places = findPlaces(prose, {
      taken: [...times, ...names.filter((name) => name.is === "actor")],
      countryHint: null,
      countriesNamed: [],
    });
    const taken = new Uint8Array(prose.tokens.length);
    for (const { from, to } of [...times, ...names, ...places]) taken.fill(1, from, to);
    const marks: Marks = {
      ...words,
      numbers: byStart(numbers),
      times: byStart(times),
      places: byStart(places),
      names: byStart(names),
      people: byStart(findPeople(words, taken)),
      sites: [],
    };
    return { marks, sentences: findActs(marks, findGroups(marks)) };
  };
}

function townOf(name: string, index: number): Place {
  return {
    id: `town:${index}`,
    name,
    names: [],
    kind: "settlement",
    country: null,
    admin1: null,
    admin2: null,
    latitude: index,
    longitude: index,
    radiusKm: 5,
    population: 100_000,
  };
}
