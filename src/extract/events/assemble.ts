import type { ActorEntry } from "../../model/knowledge.ts";
import type { EventMention } from "../../model/reading.ts";
import type { CivilTime } from "../../model/report.ts";
import { cite } from "../../model/span.ts";
import { spanOf } from "../../text/prose.ts";
import type { FoundPlace } from "../found.ts";
import type { Act } from "../harm/act.ts";
import type { Marks } from "../marks.ts";
import { accountOf } from "./account.ts";
import { claimsOf } from "./claims.ts";
import { codesOf, domainOf } from "./codes.ts";
import { isTold } from "./draft.ts";
import { chosen, PLACE_RANK } from "./geo.ts";
import type { Incident } from "./incidents.ts";
import { kindOf, meansOf } from "./kind.ts";
import { peopleOf } from "./people.ts";
import { isConcrete, isDated, isGrounded, isPast, isViolent } from "./relevance.ts";
import type { Setting } from "./setting.ts";
import { sidesOf } from "./sides.ts";
import { speakersOf } from "./speakers.ts";
import { toldTolls } from "./tolls.ts";
import type { Town } from "./towns.ts";
import { whenOf } from "./when.ts";
import { countryOf, whereOf } from "./where.ts";

/** What the whole report says that one incident may lean on. */
export type ReportFrame = {
  readonly marks: Marks;
  readonly publishedAt: CivilTime | null;
  readonly countriesNamed: ReadonlyMap<string, number>;
  readonly armedGroups: readonly ActorEntry[];
  readonly containers: readonly FoundPlace[];
  /** Towns of the report, those it is most about first. */
  readonly towns: readonly Town[];
  readonly setting: Setting;
  /** Actors that a caption calls suspected. A caption counts nobody, but its hedge stands. */
  readonly hedged: ReadonlySet<string>;
};

/** Turns one incident's scenes into an event of the reading. Null where nothing in it is violence between people. */
export function assemble(
  incident: Incident,
  frame: ReportFrame,
  before: EventMention | Omit<EventMention, "id"> | null,
  leaning: boolean,
): Omit<EventMention, "id"> | null {
  const { marks } = frame;
  const { prose, lexicon } = marks;
  const { scenes } = incident;
  const acts = scenes.flatMap((scene) => scene.acts).filter(isTold);
  const where = whereOf(scenes, frame, marks);
  const country = countryOf(where, frame.countriesNamed, lexicon.countryById, before);
  const when = whenOf(scenes, prose, before?.when ?? null);
  const year = Number((when?.start ?? when?.end ?? frame.publishedAt)?.slice(0, 4)) || null;
  const { sides: drafts, keyOf } = sidesOf(scenes, { country, year, armedGroups: frame.armedGroups, lexicon });
  if (!isViolent(scenes, acts, drafts, leaning, frame.setting, marks)) return null;
  const tolls = toldTolls(scenes, keyOf, marks);
  if (!isGrounded(incident, acts, drafts, tolls, when, where.length > 0, leaning)) return null;
  const past = isPast(incident, acts, frame.setting, marks);
  if (past && !isDated(when, where.length > 0, frame.publishedAt)) return null;
  if (incident.role === "background" && !isConcrete(when, where.length > 0, tolls)) return null;
  const accounts = accountOf(tolls, drafts, country, marks);
  const { means, circumstance, signs } = meansOf(scenes, acts, marks);
  const dead = accounts.killed?.min ?? 0;
  const kind = kindOf({ acts, drafts, sides: accounts.sides, killed: dead, means, circumstance });
  const coded = {
    kind,
    means,
    circumstance,
    signs,
    sides: accounts.sides,
    killed: dead,
    injured: accounts.injured?.min ?? 0,
  };
  const speakers = speakersOf(scenes, marks);
  const trigger = triggerOf(acts, marks);
  const sides = accounts.sides.map((side) =>
    side.actorId !== null && frame.hedged.has(side.actorId) ? { ...side, suspected: true } : side,
  );
  return {
    role: past ? "background" : incident.role,
    kind,
    domain: domainOf(coded),
    codes: codesOf(coded),
    means,
    circumstance,
    trigger,
    when,
    country: where.find((place) => place.country !== null)?.country ?? country?.id ?? null,
    where,
    sides,
    killed: accounts.killed,
    injured: accounts.injured,
    claims: claimsOf(tolls, accounts, speakers, marks),
    people: peopleOf(scenes, accounts.order, keyOf, marks),
    speakers: speakers.map(({ speaker }) => speaker),
  };
}

function triggerOf(acts: readonly Act[], marks: Marks): EventMention["trigger"] {
  const act =
    acts.find((candidate) => candidate.strength >= 2) ?? acts.find((candidate) => candidate.harm !== null) ?? acts[0]!;
  const span = spanOf(marks.prose.tokens, act);
  return { quote: marks.prose.text.slice(span.start, span.end), ...cite(marks.prose.text, span, act.rule) };
}

/** Places wide enough to contain others: kept for every incident of the report. */
export function containersOf(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const byId = new Map<string, FoundPlace>();
  for (const place of places) {
    const there = chosen(place);
    if (there !== null && PLACE_RANK[there.kind] >= 2 && !byId.has(there.id)) byId.set(there.id, place);
  }
  return [...byId.values()];
}
