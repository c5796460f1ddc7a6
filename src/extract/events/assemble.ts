import type { ActorEntry, Country } from "../../model/knowledge.ts";
import { type Quantity, sum } from "../../model/quantity.ts";
import type { Claim, EventMention, EventToll, Figured, Side } from "../../model/reading.ts";
import type { CivilTime } from "../../model/report.ts";
import { cite, type Evidence, type Span } from "../../model/span.ts";
import type { Harm, SideHarm } from "../../model/words.ts";
import { spanOf, wordsIn } from "../../text/prose.ts";
import type { Group } from "../actors/group.ts";
import type { FoundPlace } from "../found.ts";
import type { Act } from "../harm/act.ts";
import type { Marks } from "../marks.ts";
import { codesOf, domainOf } from "./codes.ts";
import { isTold } from "./draft.ts";
import { chosen, PLACE_RANK } from "./geo.ts";
import type { Incident } from "./incidents.ts";
import { kindOf, meansOf } from "./kind.ts";
import { peopleOf } from "./people.ts";
import { isConcrete, isDated, isGrounded, isPast, isViolent } from "./relevance.ts";
import type { Setting } from "./setting.ts";
import { type SideDraft, sidesOf } from "./sides.ts";
import { type KnownSpeaker, speakerKey, speakersOf } from "./speakers.ts";
import { type Tally, tally } from "./tally.ts";
import { type ToldToll, toldTolls } from "./tolls.ts";
import { whenOf } from "./when.ts";
import { countryOf, whereOf } from "./where.ts";

/** What the whole report says that one incident may lean on. */
export type ReportFrame = {
  readonly marks: Marks;
  readonly publishedAt: CivilTime | null;
  readonly countriesNamed: ReadonlyMap<string, number>;
  readonly armedGroups: readonly ActorEntry[];
  readonly containers: readonly FoundPlace[];
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
  const where = whereOf(scenes, frame.containers, marks);
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

type Accounts = {
  readonly sides: readonly Side[];
  readonly order: readonly string[];
  readonly killed: EventToll | null;
  readonly injured: EventToll | null;
  readonly superseded: ReadonlySet<ToldToll>;
};

const SIDE_HARMS: readonly SideHarm[] = ["killed", "injured", "captured", "missing"];

function accountOf(
  tolls: readonly ToldToll[],
  drafts: readonly SideDraft[],
  country: Country | null,
  marks: Marks,
): Accounts {
  const superseded = new Set<ToldToll>();
  const within = new Set<string>();
  const event = tolls.filter((toll) => toll.scope === "event");
  const perSide = new Map<string, Partial<Record<SideHarm, Tally>>>();
  const keys = drafts.map((draft) => draft.key).filter((key) => key !== "people");
  const note = (found: Tally | null): Tally | null => {
    for (const toll of found?.superseded ?? []) superseded.add(toll);
    return found;
  };
  for (const key of keys) {
    const figures: Partial<Record<SideHarm, Tally>> = {};
    for (const harm of SIDE_HARMS) {
      const own = event.filter((toll) => toll.harm === harm && toll.side === key);
      const inside = own.length > 0 ? [] : insideOf(event, harm, key);
      const found = note(tally(own.length > 0 ? own : inside));
      if (found !== null) figures[harm] = found;
      if (found !== null && own.length === 0) within.add(`${harm} ${key}`);
    }
    perSide.set(key, figures);
  }
  const people: Partial<Record<SideHarm, Tally>> = {};
  for (const harm of SIDE_HARMS) {
    const found = note(tally(event.filter((toll) => toll.harm === harm && toll.side === null)));
    if (found !== null) people[harm] = found;
  }
  const whole = (harm: "killed" | "injured"): { toll: EventToll | null; asSide: boolean } =>
    wholeOf(
      harm,
      people[harm] ?? null,
      keys.map((key) => ({
        key,
        tally: within.has(`${harm} ${key}`) && people[harm] !== undefined ? null : (perSide.get(key)![harm] ?? null),
      })),
      drafts,
      marks,
    );
  const killed = whole("killed");
  const injured = whole("injured");
  const order: string[] = [];
  const sides: Side[] = [];
  for (const draft of drafts) {
    if (isDouble(draft, drafts, perSide, people)) continue;
    if (
      draft.key === "people" &&
      !(killed.asSide || injured.asSide || people.captured || people.missing) &&
      drafts.length > 1
    )
      continue;
    const figures =
      draft.key === "people"
        ? {
            ...people,
            killed: killed.asSide ? besidesParts(people.killed) : undefined,
            injured: injured.asSide ? besidesParts(people.injured) : undefined,
          }
        : perSide.get(draft.key)!;
    order.push(draft.key);
    sides.push(sideOf(draft, figures, country, marks));
  }
  return { sides, order, killed: killed.toll, injured: injured.toll, superseded };
}

/** "12 people, including three soldiers": nine of them are of no side told. Null where all are. */
function besidesParts(tally: Tally | undefined): Tally | undefined {
  const whole = tally?.from.find((toll) =>
    toll.including.some((part) => part.side !== null && part.group.count !== null),
  );
  if (tally === undefined || whole === undefined) return tally;
  const parts = whole.including.filter((part) => part.side !== null && part.group.count !== null);
  const inside = parts.reduce((total, part) => total + part.group.count!.min, 0);
  const { min, max, named, wording } = tally.quantity;
  if (inside >= min) return undefined;
  return {
    ...tally,
    quantity: {
      min: min - inside,
      max: max === null ? null : max - inside,
      named: named === null ? null : named - inside,
      wording,
    },
  };
}

const HELPLESS: ReadonlySet<string> = new Set(["civilians", "people"]);

/** "opened fire on customers; four men were killed": a target of whom no harm is told, beside one of the like that has it. */
function isDouble(
  draft: SideDraft,
  drafts: readonly SideDraft[],
  perSide: ReadonlyMap<string, Partial<Record<SideHarm, Tally>>>,
  people: Partial<Record<SideHarm, Tally>>,
): boolean {
  if (!HELPLESS.has(draft.key) || draft.role === "initiator") return false;
  const told = (key: string) => Object.keys(key === "people" ? people : (perSide.get(key) ?? {})).length > 0;
  return !told(draft.key) && drafts.some((other) => other !== draft && other.role !== "initiator" && told(other.key));
}

/** Parts of a larger toll: "12 people, including three soldiers" tells of three soldiers. */
function insideOf(tolls: readonly ToldToll[], harm: Harm, key: string): readonly ToldToll[] {
  return tolls
    .filter((toll) => toll.harm === harm)
    .flatMap((toll) =>
      toll.including
        .filter((part) => part.side === key && part.group.count !== null)
        .map((part) => ({
          ...toll,
          side: key,
          group: part.group,
          quantity: part.group.count!,
          part: false,
          more: false,
          including: [],
        })),
    );
}

/** The whole event's toll: the total the text states for everybody, else the sum over its sides. */
function wholeOf(
  harm: "killed" | "injured",
  people: Tally | null,
  sides: readonly { readonly key: string; readonly tally: Tally | null }[],
  drafts: readonly SideDraft[],
  marks: Marks,
): { readonly toll: EventToll | null; readonly asSide: boolean } {
  const counted = sides.filter((side): side is { key: string; tally: Tally } => side.tally !== null);
  const hostile = (key: string) => drafts.find((draft) => draft.key === key)?.role === "initiator";
  const rule = `account/${harm}`;
  if (people === null) {
    if (counted.length === 0) return { toll: null, asSide: false };
    const quantity = sum(counted.map((side) => side.tally.quantity));
    return {
      toll: figure(
        quantity,
        counted.flatMap((side) => side.tally.from),
        `${rule}-sum`,
        counted.length > 1 ? "inferred" : "stated",
        marks,
      ),
      asSide: false,
    };
  }
  const victims = counted.filter((side) => !hostile(side.key));
  const attackers = counted.filter((side) => hostile(side.key));
  const least = (list: readonly { tally: Tally }[]) => list.reduce((total, side) => total + side.tally.quantity.min, 0);
  const total = Math.max(people.quantity.max ?? 0, people.quantity.min);
  const stated = (asSide: boolean) => ({
    toll: figure(people.quantity, people.from, `${rule}-stated`, "stated", marks),
    asSide,
  });
  const summed = (from: readonly { tally: Tally }[], asSide: boolean) => ({
    toll: figure(
      sum(from.map((side) => side.tally.quantity)),
      from.flatMap((side) => side.tally.from),
      `${rule}-sum`,
      "inferred",
      marks,
    ),
    asSide,
  });
  if (counted.length === 0) return stated(true);
  // "a man and a woman were killed": told of in one breath, they add up
  const acts = new Set(people.from.map((toll) => toll.act));
  if (
    counted.some((side) =>
      side.tally.from.some(
        (toll) =>
          acts.has(toll.act) &&
          toll.including.length === 0 &&
          !people.from.some((one) => one.including.some((part) => part.group === toll.group)),
      ),
    )
  ) {
    return summed([{ tally: people }, ...counted], true);
  }
  // a headline or a toll counts everybody; "killed 12 people" counts whom somebody struck
  const counting = people.from.some((toll) => toll.scene.title || toll.act.toll !== null);
  const struck = people.from.some((toll) => toll.act.agents.length > 0);
  const besides = attackers.length > 0 && struck && !counting && total > least(victims);
  if (total >= least(counted) && !besides) return stated(least(victims) === 0);
  if (counting && people.from.every((toll) => toll.scene.title || toll.act.toll !== null))
    return summed(counted, false);
  // the sides told apart come to more than the "people": those are a side of their own
  return summed([{ tally: people }, ...(total >= least(victims) ? attackers : counted)], true);
}

function evidenceOf(tolls: readonly ToldToll[], rule: string, marks: Marks): Evidence {
  const from = tolls.map((toll) => citeToll(toll, marks));
  const spans: Span[] = [];
  for (const { spans: own } of from)
    if (!spans.some((span) => span.start === own[0]!.start && span.end === own[0]!.end)) spans.push(own[0]!);
  return cite(marks.prose.text, spans, rule, from);
}

/** The words of one toll: the number and whom it counts, then the word that says what befell them. */
function citeToll(toll: ToldToll, marks: Marks): Evidence {
  const { tokens, text } = marks.prose;
  const own = toll.act.toll ?? groupWords(toll.group);
  return cite(text, [spanOf(tokens, own), spanOf(tokens, toll.act)], toll.act.rule);
}

function groupWords(group: Group) {
  const last = group.including.length > 0 ? Math.min(group.to, group.including[0]!.from) : group.to;
  const end = Math.max(group.head + 1, group.including.length > 0 ? Math.min(last, group.head + 1) : last);
  return { from: group.from, to: Math.max(end, group.from + 1) };
}

function figure(
  quantity: Quantity,
  tolls: readonly ToldToll[],
  rule: string,
  basis: "stated" | "inferred",
  marks: Marks,
): EventToll {
  return { ...quantity, basis, partial: false, ...evidenceOf(tolls, rule, marks) };
}

function sideOf(
  draft: SideDraft,
  figures: Partial<Record<SideHarm, Tally | undefined>>,
  country: Country | null,
  marks: Marks,
): Side {
  const { prose, lexicon } = marks;
  const { pack } = lexicon;
  const home = draft.country ?? (draft.kind === "state-forces" || draft.kind === "police" ? country : null);
  const template = pack.forceNames[draft.kind];
  const byRule =
    draft.actor === null &&
    home !== null &&
    template !== undefined &&
    (draft.kind === "state-forces" || draft.kind === "police");
  const actor =
    draft.actor?.name ??
    (byRule
      ? template!.replace("{country}", home!.names[pack.language]?.[0] ?? home!.id)
      : pack.plainSideNames[draft.kind]);
  const actorId =
    draft.actor?.id ?? (byRule ? `${home!.id.toLowerCase()}-${draft.kind === "police" ? "police" : "military"}` : null);
  const naming = draft.groups.find((group) => group.form !== "pronoun") ?? draft.groups[0]!;
  const value = (harm: SideHarm): Figured | null => {
    const found = figures[harm];
    if (found === undefined || found === null) return null;
    return { ...found.quantity, basis: "stated", ...evidenceOf(found.from, `account/${harm}-side`, marks) };
  };
  return {
    actor,
    actorId,
    words: wordsIn(prose, { from: naming.from, to: Math.max(naming.head + 1, naming.from + 1) }),
    kind: draft.kind,
    role: draft.role,
    suspected: draft.suspected,
    killed: value("killed"),
    injured: value("injured"),
    captured: value("captured"),
    missing: value("missing"),
    ...cite(
      prose.text,
      spanOf(prose.tokens, groupWords(naming)),
      draft.actor !== null ? "actor/register" : byRule ? "actor/state-body" : "actor/described",
    ),
  };
}

function claimsOf(
  tolls: readonly ToldToll[],
  accounts: Accounts,
  speakers: readonly KnownSpeaker[],
  marks: Marks,
): readonly Claim[] {
  const indexOf = (key: string | null): number | null => {
    const at = accounts.order.indexOf(key ?? "people");
    return at < 0 ? null : at;
  };
  return tolls.map((toll) => ({
    about: toll.harm,
    side: indexOf(toll.side),
    who: wordsIn(marks.prose, groupWords(toll.group)),
    quantity: toll.quantity,
    speaker:
      toll.speaker === null
        ? null
        : (speakers.find((known) => known.names.has(speakerKey(toll.speaker!)))?.speaker.id ?? null),
    stance: toll.stance,
    scope: toll.scope,
    superseded: accounts.superseded.has(toll),
    including: toll.including
      .filter((part) => part.group.count !== null)
      .map((part) => ({
        who: wordsIn(marks.prose, groupWords(part.group)),
        side: indexOf(part.side),
        quantity: part.group.count!,
        ...cite(marks.prose.text, spanOf(marks.prose.tokens, groupWords(part.group)), "toll/including"),
      })),
    ...citeToll(toll, marks),
  }));
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
