import type { ActorEntry, Country } from "../model/knowledge.ts";
import type { EventMention, Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { LanguagePack } from "../text/pack.ts";
import { type Prose, type Range, toProse } from "../text/prose.ts";
import { hedgedInCaptions } from "./actors/caption-hedges.ts";
import { findGroups } from "./actors/group-finder.ts";
import { findNames } from "./actors/name-finder.ts";
import { findPeople } from "./actors/person-finder.ts";
import { boilerplateFinder } from "./boilerplate.ts";
import { assemble, containersOf, type ReportFrame } from "./events/assemble.ts";
import { figuresOf, takeFigures } from "./events/figures.ts";
import { incidentsOf } from "./events/incidents.ts";
import { takeJointTolls } from "./events/joint.ts";
import { notesOf } from "./events/notes.ts";
import { withOwners } from "./events/owners.ts";
import { resolveReferences } from "./events/references.ts";
import { scenesOf } from "./events/scene.ts";
import { settingOf } from "./events/setting.ts";
import { speakersOf } from "./events/speakers.ts";
import { homeOf, townsOf } from "./events/towns.ts";
import { findActs } from "./harm/act-finder.ts";
import { compileLexicon } from "./lexicon.ts";
import { byStart, type Marks, markWords } from "./marks.ts";
import { numberFinder } from "./numbers/number-finder.ts";
import type { Gazetteer } from "./places/gazetteer.ts";
import { withoutNamesakes } from "./places/namesakes.ts";
import { placeFinder } from "./places/place-finder.ts";
import { findSites } from "./places/site-finder.ts";
import { findUnlisted } from "./places/unlisted.ts";
import { findSpeakers } from "./speakers/speaker-finder.ts";
import { datelineFinder } from "./times/dateline.ts";
import { timeFinder } from "./times/time-finder.ts";

/** What a reader knows: one language, and the world. */
export type Knowledge = {
  readonly pack: LanguagePack;
  readonly countries: readonly Country[];
  readonly actors: readonly ActorEntry[];
  readonly gazetteer: Gazetteer;
  /** Version of the engine, as it stands in `reading.reader`. */
  readonly version: string;
};

/** Compiles knowledge once; the reader it returns is pure: same report, same reading, byte for byte. */
export function createReader(knowledge: Knowledge): (report: Report) => Reading {
  const { pack, countries, actors, gazetteer } = knowledge;
  const lexicon = compileLexicon(pack, countries, actors);
  const findBoilerplate = boilerplateFinder(pack.boilerplate);
  const findNumbers = numberFinder(pack.numbers);
  const findTimes = timeFinder(pack.times);
  const findDateline = datelineFinder(pack.times);
  const findPlaces = placeFinder(gazetteer, pack.places, countries);
  return (report) => {
    const boilerplate = findBoilerplate(report.text, report.title);
    const prose = toProse(report, pack.abbreviations, boilerplate);
    const words = markWords(prose, lexicon);
    const numbers = findNumbers(prose);
    const names = findNames(words);
    const dateline = findDateline(prose, numbers, report.publishedAt);
    const publishedAt = report.publishedAt ?? dateline?.day ?? null;
    const times = findTimes(prose, numbers, publishedAt).filter(
      (time) => dateline === null || time.from >= dateline.to || time.to <= dateline.from,
    );
    // the words of a time are nothing else: "March" is no demonstration
    for (const { from, to } of times) words.starts.fill(0, from, to);
    // "Malian" is no town of that name
    const actorNames = names.filter((name) => name.is !== "country");
    const named = findPlaces(prose, {
      taken: [...times, ...actorNames],
      countryHint: report.country,
      countriesNamed: names.flatMap((name) => (name.is === "actor" ? [] : [name.country.id])),
    });
    const places = withoutNamesakes(named, homeOf(townsOf(named, dateline, prose)));
    if (dateline !== null) words.starts.fill(0, dateline.from, dateline.to);
    const taken = new Uint8Array(prose.tokens.length);
    for (const { from, to } of [...times, ...names, ...places]) taken.fill(1, from, to);
    const unsited: Omit<Marks, "sites"> = {
      ...words,
      prose: dateline === null ? prose : withoutOpening(prose, dateline),
      numbers: byStart(numbers),
      times: byStart(times),
      places: byStart(
        dateline === null ? places : places.filter((place) => place.from >= dateline.to || place.to <= dateline.from),
      ),
      names: byStart(names),
      people: byStart(findPeople(words, taken)),
    };
    const located = { ...unsited, places: new Map([...unsited.places, ...byStart(findUnlisted(unsited))]) };
    const marks: Marks = { ...located, sites: findSites({ ...located, sites: [] }) };
    const groups = findGroups(marks);
    const sentences = withOwners(resolveReferences(findActs(marks, groups), groups, marks), marks);
    const speakers = findSpeakers(marks, sentences);
    const { scenes, figureActs } = takeFigures(scenesOf(sentences, speakers, marks), marks);
    const frame: ReportFrame = {
      marks,
      publishedAt,
      countriesNamed: countriesNamed(marks),
      armedGroups: armedGroupsOf(marks),
      containers: containersOf(places),
      towns: townsOf(places, dateline, prose),
      setting: settingOf(marks),
      hedged: hedgedInCaptions(report.text, boilerplate, lexicon),
    };
    const joint = takeJointTolls(incidentsOf(scenes, publishedAt, countriesInWords(marks)));
    const events = eventsOf(joint.incidents, frame);
    return {
      id: report.id,
      text: report.text,
      title: report.title === null ? null : report.text.slice(report.title.start, report.title.end),
      publisher: report.publisher,
      url: report.url,
      language: pack.language,
      reader: `recount ${knowledge.version}, ${pack.language} ${pack.version}`,
      publishedAt,
      relevant: events.some((event) => event.role === "news"),
      boilerplate,
      events,
      speakers: speakersOf(scenes, marks).map(({ speaker }) => speaker),
      figures: figuresOf([...figureActs, ...joint.figureActs], groups, marks, sentences, scenes),
      notes: notesOf(events, numbers, times, marks),
      ...(report.extra === null ? {} : { extra: report.extra }),
    };
  };
}

/** The sentences begin behind the dateline: its words are no part of what they tell. */
function withoutOpening(prose: Prose, dateline: Range): Prose {
  const sentences = prose.sentences.map((sentence) =>
    sentence.from < dateline.to && sentence.to > dateline.from
      ? { ...sentence, from: Math.min(sentence.to, dateline.to) }
      : sentence,
  );
  return { ...prose, sentences };
}

/** News first in the order of the text, then background. */
function eventsOf(incidents: ReturnType<typeof incidentsOf>, frame: ReportFrame): readonly EventMention[] {
  const found: Omit<EventMention, "id">[] = [];
  let before: Omit<EventMention, "id"> | null = null;
  for (const incident of incidents) {
    const event = assemble(incident, frame, before, found.length > 0);
    if (event === null) continue;
    if (event.role === "news" && (before === null || event.when?.start != null)) before = event;
    found.push(event);
  }
  const ordered = [
    ...found.filter((event) => event.role === "news"),
    ...found.filter((event) => event.role !== "news"),
  ];
  return ordered.map((event, i) => ({ id: `e${i + 1}`, ...event }));
}

/** Countries that the report names by name or adjective, not only by a town. */
function countriesInWords({ names }: Marks): ReadonlySet<string> {
  const named = new Set<string>();
  for (const name of names.values()) if (name.is !== "actor") named.add(name.country.id);
  return named;
}

/** How often the report names each country, by place, name or adjective. */
function countriesNamed({ names, places }: Marks): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string | null | undefined) => id != null && counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const name of names.values()) if (name.is !== "actor") add(name.country.id);
  for (const place of places.values()) add(place.candidates[0]?.place.country);
  return counts;
}

/** Armed groups the report names, most often named first. */
function armedGroupsOf({ names }: Marks): readonly ActorEntry[] {
  const counts = new Map<ActorEntry, number>();
  for (const name of names.values()) {
    if (name.is !== "actor") continue;
    const actor = name.actors[0]!;
    if (actor.kind === "armed-group") counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
}
