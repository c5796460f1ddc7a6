import type { Reason } from "../found.ts";
import type { Gazetteer, Posting } from "./gazetteer.ts";
import { placeKey } from "./place-key.ts";
import type { Spot } from "./spot.ts";

/** What the whole report says of where it is about, beyond its place names. */
export type PlaceContext = {
  /** Country the caller knows the report to be from; null = none. */
  readonly hint: string | null;
  /** ISO codes of the countries that actors, demonyms and adjectives name, one for each time. */
  readonly named: readonly string[];
};

/** A row weighed for a spot's name. */
export type Choice = { readonly row: number; readonly score: number; readonly reasons: readonly Reason[] };

/** Shares of a candidate's score; set by hand on the minimal pairs beside this file. */
const SHARE = {
  people: 1.3,
  country: 1.5,
  unit1: 0.8,
  own: 0.65,
  ownUnit: 1.2,
  ownArea: 1.4,
  ownSite: 1.1,
  unit2: -0.3,
  capital: 1,
  seat1: 0.15,
  eponym: 0.35,
  section: -0.15,
  alternate: -0.35,
  longer: -0.8,
  sameCountry: 1,
  sameUnit: 1.3,
  near: 1.3,
  within: 3,
  kind: 0.8,
  hint: 0.5,
  town: 1,
  taught: 2.5,
} as const;

/** Share of belief that a people's name leaves open: one "Russian" does not put a town into Russia, a Russian town does. */
const OPEN = 0.5;

/** Distance in km at which another place's pull has fallen to a third. */
const REACH_KM = 120;
const MOST_CANDIDATES = 150;
const MOST_ANCHORS = 12;
const ANCHOR_CANDIDATES = 12;
/** Sharpness with which scores become shares of belief, round by round: soft first, so that small places may agree. */
const SHARPNESS = [0.8, 1.5, 2.5, 3.5];

type Anchor = {
  readonly group: Group;
  readonly latitudes: readonly number[];
  readonly longitudes: readonly number[];
  readonly beliefs: readonly number[];
};

type Group = {
  readonly id: string;
  readonly key: string;
  readonly postings: readonly Posting[];
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  readonly base: Float64Array;
  readonly belief: Float64Array;
  readonly scores: Float64Array;
  readonly near: Float64Array;
  readonly within: Uint8Array;
  readonly kindFits: Int8Array;
  weight: number;
  container: Group | null;
  best: number;
};

/**
 * Chooses a place for each spot from what the whole report says: containment, countries named, units and neighbours
 * that other names share, the kind named, size as the last resort. A name means one place throughout unless a
 * container says otherwise. Returns for each spot its candidates, best first, at most `most`.
 */
export function choosePlaces(
  spots: readonly Spot[],
  gazetteer: Gazetteer,
  context: PlaceContext,
  most: number,
): readonly (readonly Choice[])[] {
  const groups = new Map<string, Group>();
  const joined = new Map<string, Group>();
  const groupOf: Group[] = [];
  for (const nested of [true, false]) {
    spots.forEach((spot, index) => {
      if ((spot.container >= 0 || spot.contains) === nested) groupOf[index] = groupFor(spot);
    });
  }
  spots.forEach((spot, index) => {
    const outer = spot.container < 0 ? null : groupOf[spot.container]!;
    if (outer !== null) groupOf[index]!.container = outer;
  });
  const list = [...groups.values()];
  for (const group of list) markWithin(group);
  const named = new Map<string, number>();
  for (const code of context.named) named.set(code, (named.get(code) ?? 0) + 1);
  const namedWeight = (times: number) => Math.sqrt(times) * 0.8;
  let namedTotal = 0;
  for (const times of named.values()) namedTotal += namedWeight(times);

  for (const sharpness of SHARPNESS) {
    believe(list, sharpness);
    const countries = new Map<string, number>();
    const units = new Map<number, number>();
    let countryTotal = 0;
    let unitTotal = 0;
    for (const [code, times] of named) {
      const weight = namedWeight(times);
      countries.set(code, weight);
      countryTotal += weight;
    }
    for (const { postings, belief, weight } of list) {
      for (let i = 0; i < postings.length; i++) {
        const share = belief[i]! * weight;
        if (share < 0.01) continue;
        const { row } = postings[i]!;
        const country = gazetteer.country(row);
        countries.set(country, (countries.get(country) ?? 0) + share);
        countryTotal += share;
        const unit = gazetteer.admin1(row);
        if (unit < 0) continue;
        units.set(unit, (units.get(unit) ?? 0) + share);
        unitTotal += share;
      }
    }
    const anchors = anchorsOf(list);
    for (const group of list) rescore(group, countries, countryTotal, units, unitTotal, anchors);
  }
  const made = new Map<Group, readonly Choice[]>();
  return groupOf.map((group) => {
    let choices = made.get(group);
    if (choices === undefined) {
      choices = choicesOf(group);
      made.set(group, choices);
    }
    return choices;
  });

  function groupFor(spot: Spot): Group {
    const outer = spot.container < 0 ? null : spots[spot.container]!;
    const plain = spot.contains ? `${spot.key}^` : spot.key;
    const id = outer === null ? plain : `${plain}|${outer.key}`;
    let group = groups.get(id) ?? (outer === null ? groups.get(`${spot.key}^`) : undefined);
    if (group === undefined && outer === null) group = joined.get(plain) ?? firstWithContainer(plain);
    if (group === undefined) {
      group = groupOfNames(id, spot, gazetteer);
      groups.set(id, group);
    }
    if (spot.kind !== null) markKind(group, spot.kind);
    group.weight = Math.min(2, group.weight + 0.25);
    return group;
  }

  function firstWithContainer(plain: string): Group | undefined {
    for (const group of groups.values()) {
      if (!group.id.startsWith(`${plain}|`)) continue;
      joined.set(plain, group);
      return group;
    }
    return undefined;
  }

  function markKind(group: Group, kind: Spot["kind"]): void {
    group.postings.forEach(({ row }, i) => {
      const own = gazetteer.kind(row);
      const unit = own === "admin1" || own === "province" || own === "district";
      const unitNamed = kind === "admin1" || kind === "province" || kind === "district";
      if (own === kind) group.kindFits[i] = 1;
      else if (unit && unitNamed) group.kindFits[i] = Math.max(group.kindFits[i]!, 1);
      else if (kind === "area" && own === "site") group.kindFits[i] = Math.max(group.kindFits[i]!, 1);
      else if (group.kindFits[i] === 0) group.kindFits[i] = -1;
    });
  }

  function markWithin(group: Group): void {
    if (group.container === null) return;
    const rows = new Set<number>();
    const codes = new Set<string>();
    for (const { row } of group.container.postings) {
      rows.add(row);
      if (gazetteer.rank(row) === "country") codes.add(gazetteer.country(row));
    }
    group.postings.forEach(({ row }, i) => {
      if (rows.has(row)) return;
      if (rows.has(gazetteer.admin1(row)) || rows.has(gazetteer.admin2(row)) || codes.has(gazetteer.country(row)))
        group.within[i] = 1;
    });
    const parent = group.container;
    parent.postings.forEach(({ row }, i) => {
      const holds = group.postings.some(
        (inner, k) =>
          group.within[k] === 1 &&
          (gazetteer.admin1(inner.row) === row ||
            gazetteer.admin2(inner.row) === row ||
            (gazetteer.rank(row) === "country" && gazetteer.country(row) === gazetteer.country(inner.row))),
      );
      if (holds) parent.within[i] = 1;
    });
  }

  function rescore(
    group: Group,
    countries: ReadonlyMap<string, number>,
    countryTotal: number,
    units: ReadonlyMap<number, number>,
    unitTotal: number,
    anchors: readonly Anchor[],
  ): void {
    const { postings, belief, weight, scores } = group;
    const ownCountries = new Map<string, number>();
    const ownUnits = new Map<number, number>();
    for (let i = 0; i < postings.length; i++) {
      const share = belief[i]! * weight;
      if (share < 0.01) continue;
      const { row } = postings[i]!;
      ownCountries.set(gazetteer.country(row), (ownCountries.get(gazetteer.country(row)) ?? 0) + share);
      ownUnits.set(gazetteer.admin1(row), (ownUnits.get(gazetteer.admin1(row)) ?? 0) + share);
    }
    const othersCountry = Math.max(0.5, countryTotal - weight) + OPEN * Math.min(1, namedTotal);
    const othersUnit = Math.max(0.5, unitTotal - weight);
    for (let i = 0; i < postings.length; i++) {
      const { row } = postings[i]!;
      const country = gazetteer.country(row);
      const unit = gazetteer.admin1(row);
      const inCountry = ((countries.get(country) ?? 0) - (ownCountries.get(country) ?? 0)) / othersCountry;
      const inUnit = unit < 0 ? 0 : ((units.get(unit) ?? 0) - (ownUnits.get(unit) ?? 0)) / othersUnit;
      group.near[i] = gazetteer.rank(row) === "country" ? 0 : nearness(i, group, anchors);
      scores[i] =
        group.base[i]! +
        SHARE.sameCountry * Math.min(1, Math.max(0, inCountry)) +
        SHARE.sameUnit * Math.min(1, Math.max(0, inUnit)) +
        SHARE.near * group.near[i]! +
        (group.within[i] === 1 ? SHARE.within : 0) +
        group.kindFits[i]! * SHARE.kind +
        (context.hint !== null && country === context.hint ? SHARE.hint : 0);
    }
  }

  /** How near the other names' likely places lie: of each name its nearest counts, as far as it is believed. */
  function nearness(at: number, group: Group, anchors: readonly Anchor[]): number {
    const latitude = group.latitudes[at]!;
    const longitude = group.longitudes[at]!;
    const shrink = Math.cos((latitude * Math.PI) / 180);
    let pull = 0;
    for (const anchor of anchors) {
      if (anchor.group === group) continue;
      let most = 0;
      for (let i = 0; i < anchor.latitudes.length; i++) {
        const north = Math.abs(anchor.latitudes[i]! - latitude) * 111.2;
        const east = Math.abs(anchor.longitudes[i]! - longitude) * 111.2 * shrink;
        if (north > REACH_KM * 4 || east > REACH_KM * 4) continue;
        most = Math.max(most, anchor.beliefs[i]! * Math.exp(-Math.sqrt(north * north + east * east) / REACH_KM));
      }
      pull += most;
    }
    return Math.min(1, pull / 1.5);
  }

  /** The names with most belief in one place that is no country or unit, with their likeliest places. */
  function anchorsOf(all: readonly Group[]): readonly Anchor[] {
    const anchors = all.filter((group) => group.best >= 0).sort((a, b) => b.belief[b.best]! - a.belief[a.best]!);
    return anchors.slice(0, MOST_ANCHORS).map((group) => {
      const latitudes: number[] = [];
      const longitudes: number[] = [];
      const beliefs: number[] = [];
      for (let i = 0; i < group.postings.length && beliefs.length < ANCHOR_CANDIDATES; i++) {
        const { row } = group.postings[i]!;
        const rank = gazetteer.rank(row);
        if (group.belief[i]! < 0.03 || rank === "country" || rank === "unit1") continue;
        latitudes.push(group.latitudes[i]!);
        longitudes.push(group.longitudes[i]!);
        beliefs.push(Math.sqrt(group.belief[i]!));
      }
      return { group, latitudes, longitudes, beliefs };
    });
  }

  function choicesOf(group: Group): readonly Choice[] {
    const order = group.postings.map((_, i) => i).sort((a, b) => group.scores[b]! - group.scores[a]! || a - b);
    return order.slice(0, most).map((i) => ({
      row: group.postings[i]!.row,
      score: Math.round(group.scores[i]! * 1000) / 1000,
      reasons: reasonsOf(group, i),
    }));
  }

  function reasonsOf(group: Group, i: number): readonly Reason[] {
    const { row, alternate } = group.postings[i]!;
    const place = gazetteer.place(row);
    const reasons: Reason[] = [];
    const give = (name: string, weight: number, detail: string) => {
      if (Math.abs(weight) >= 0.01) reasons.push({ name, weight: Math.round(weight * 1000) / 1000, detail });
    };
    const outer = group.container?.best ?? -1;
    const taught = gazetteer.isTaught(group.key, row) ? SHARE.taught : 0;
    give("taught", taught, "a person said so in this ledger");
    give(
      "size",
      group.base[i]! - taught,
      `${place.name}: ${gazetteer.rank(row)}, ${place.population} inhabitants${alternate ? ", under another name" : ""}`,
    );
    if (group.within[i] === 1) {
      const where = outer >= 0 ? gazetteer.place(group.container!.postings[outer]!.row).name : place.name;
      give("within", SHARE.within, `the text nests it with ${where}`);
    }
    give(
      "kind",
      group.kindFits[i]! * SHARE.kind,
      `the text ${group.kindFits[i]! > 0 ? "calls" : "does not call"} it a ${place.kind}`,
    );
    give("near", SHARE.near * group.near[i]!, "near other places of the report");
    if (context.hint !== null && place.country === context.hint)
      give("hint", SHARE.hint, `the report is said to be from ${context.hint}`);
    const told = reasons.reduce((sum, { weight }) => sum + weight, 0);
    give(
      "company",
      group.scores[i]! - told,
      `other names of the report lie in ${place.admin1 ?? place.country ?? "no country"}`,
    );
    return reasons;
  }
}

function believe(groups: readonly Group[], sharpness: number): void {
  for (const group of groups) {
    const { scores, belief } = group;
    let top = -Infinity;
    group.best = -1;
    for (let i = 0; i < scores.length; i++) {
      if (scores[i]! <= top) continue;
      top = scores[i]!;
      group.best = i;
    }
    let total = 0;
    for (let i = 0; i < scores.length; i++) {
      belief[i] = Math.exp((scores[i]! - top) * sharpness);
      total += belief[i]!;
    }
    for (let i = 0; i < scores.length; i++) belief[i]! /= total;
  }
}

function groupOfNames(id: string, spot: Spot, gazetteer: Gazetteer): Group {
  let { postings } = spot;
  if (postings.length > MOST_CANDIDATES) {
    postings = [...postings]
      .sort((a, b) => gazetteer.population(b.row) - gazetteer.population(a.row))
      .slice(0, MOST_CANDIDATES);
  }
  const base = new Float64Array(postings.length);
  const isCountry = postings.some(({ row }) => gazetteer.rank(row) === "country");
  postings.forEach(({ row, alternate }, i) => {
    const rank = gazetteer.rank(row);
    let score = (Math.log10(gazetteer.population(row) + 1) / 7) * SHARE.people;
    if (rank === "country") score = SHARE.people + SHARE.country;
    else if (rank === "unit1")
      score += SHARE.unit1 - (spot.contains ? 0 : SHARE.town * cityOfUnit(postings, row, gazetteer));
    else if (rank === "unit2") score += SHARE.unit2;
    else if (rank === "own") score += ownShare(gazetteer.kind(row));
    else if (rank === "capital") score += SHARE.capital;
    else if (rank === "seat1") score += SHARE.seat1;
    else if (rank === "section") score += SHARE.section;
    const longer = isCountry && rank !== "country" && placeKey(gazetteer.place(row).name) !== spot.key;
    if ((rank === "seat1" || rank === "capital") && isEponym(postings, gazetteer.admin1(row))) score += SHARE.eponym;
    if (gazetteer.isTaught(spot.key, row)) score += SHARE.taught;
    base[i] = score + (alternate || longer ? SHARE.alternate : 0) + (longer ? SHARE.longer : 0);
  });
  return {
    id,
    key: spot.key,
    postings,
    latitudes: Float64Array.from(postings, ({ row }) => gazetteer.latitude(row)),
    longitudes: Float64Array.from(postings, ({ row }) => gazetteer.longitude(row)),
    base,
    belief: new Float64Array(postings.length),
    scores: base.slice(),
    near: new Float64Array(postings.length),
    within: new Uint8Array(postings.length),
    kindFits: new Int8Array(postings.length),
    weight: 0.75,
    container: null,
    best: -1,
  };
}

/** Places of our own have no population: those that name a stretch of land are mostly meant where they are named. */
function ownShare(kind: string): number {
  if (kind === "area") return SHARE.ownArea;
  return kind === "admin1" ? SHARE.ownUnit : kind === "site" ? SHARE.ownSite : SHARE.own;
}

/** 1 where a town of the same name lies in the unit: a bare name then means the town sooner. */
function cityOfUnit(postings: readonly Posting[], unit: number, gazetteer: Gazetteer): number {
  return postings.some(
    ({ row }) => row !== unit && gazetteer.admin1(row) === unit && gazetteer.kind(row) === "settlement",
  )
    ? 1
    : 0;
}

/** True where the unit bears the name as well: its seat is then better known than its size tells. */
function isEponym(postings: readonly Posting[], unit: number): boolean {
  return postings.some(({ row, alternate }) => row === unit && !alternate);
}
