import type { Country, Place } from "../../model/knowledge.ts";
import { placeCodesOf } from "../../model/place-codes.ts";
import type { Where } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import { type Prose, spanOf } from "../../text/prose.ts";
import type { FoundPlace } from "../found.ts";
import type { Chunk } from "../harm/chunks.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { FoundSite } from "../places/site-finder.ts";
import { isTold } from "./draft.ts";
import { chosen, distanceKm, liesIn, PLACE_RANK } from "./geo.ts";
import type { Scene } from "./scene.ts";
import { ABOUT, type Town, townOf } from "./towns.ts";

/** Places kept for one incident: the spot and what contains it. */
const MOST_PLACES = 5;

/** Tokens between an event and the hospital that it struck ("an explosion at the main hospital"). */
const CARE_WITHIN = 4;

/** Score from which a province is sure, and below which a small town abroad is a namesake. Source: best on tests/reports. */
const SURE = 1.8;
/** Tokens between a town and its quarter told together. */
const QUARTER_WITHIN = 6;

/** Steps by which a place beside the acts, or abroad, must be more exact. Source: best on tests/reports. */
const ASIDE = 1.4;

/** What the whole report says of places: those that contain others, and the towns it is about. */
export type Surroundings = { readonly containers: readonly FoundPlace[]; readonly towns: readonly Town[] };

/**
 * The spot first, then what contains it. A spot that no gazetteer lists lies in a town of the report, and where no place
 * is told at all the town that the report is about is taken. Empty where there is none either.
 */
export function whereOf(scenes: readonly Scene[], { containers, towns }: Surroundings, marks: Marks): readonly Where[] {
  const { prose } = marks;
  const all = scenes.filter((scene) => scene.acts.some(isTold));
  const body = all.filter((scene) => !scene.title && scene.places.length > 0);
  const told = body.length > 0 ? all.filter((scene) => !scene.title) : all;
  const inActs = withoutStrays(told.flatMap(nearestFirst));
  const around = scenes.filter((scene) => !all.includes(scene)).flatMap((scene) => scene.places);
  const pool = [...inActs, ...around];
  const near = best(inActs, []);
  const spot =
    near !== null && chosen(near)?.kind !== "country"
      ? best(inActs, around)
      : (samePlace(told, marks) ?? best(inActs, around));
  const at = spot === null ? null : chosen(spot);
  const site = siteOf(told, marks);
  if (spot === null) {
    const town = site !== null || (towns[0]?.weight ?? 0) >= ABOUT ? townOf(towns, [], null) : null;
    if (town === null) return site === null ? [] : [siteRow(site, null, prose)];
    const around = [inferred(rowOf(town, prose)), ...holding(chosen(town)!).map((place) => rowOf(place, prose))];
    return (site === null ? around : [siteRow(site, around[0]!, prose), ...around]).slice(0, MOST_PLACES);
  }
  if (at === null) {
    const outer = [...inActs, ...around].filter((place) => PLACE_RANK[chosen(place)?.kind ?? "site"] >= 2);
    outer.sort((a, b) => chosen(a)!.radiusKm - chosen(b)!.radiusKm);
    const town = townOf(towns, inActs, outer[0] ?? null);
    if (town !== null) {
      const row = inActs.includes(town) ? rowOf(town, prose) : inferred(rowOf(town, prose));
      const rest = [row, ...holding(chosen(town)!).map((place) => rowOf(place, prose))];
      const first = spot.kind === "site" ? settled(rowOf(spot, prose), row) : rowOf(spot, prose);
      const listed = [first, ...rest];
      return (site === null || isNameOf(site, spot) ? listed : [siteRow(site, row, prose), ...listed]).slice(
        0,
        MOST_PLACES,
      );
    }
  }
  const rows: FoundPlace[] = [spot];
  const seen = new Set([at?.id ?? spot.name]);
  for (const place of [...pool, ...containers]) {
    const there = chosen(place);
    if (there === null || seen.has(there.id)) continue;
    if (at === null ? PLACE_RANK[there.kind] < 2 || !inActs.includes(place) : !liesIn(at, there)) continue;
    seen.add(there.id);
    rows.push(place);
  }
  const [first, ...rest] = rows;
  rest.sort((a, b) => chosen(a)!.radiusKm - chosen(b)!.radiusKm);
  const named = [first!, ...rest].slice(0, MOST_PLACES).map((place) => rowOf(place, prose));
  const exact = at !== null && at.kind === "site" ? null : site;
  return exact === null || isNameOf(exact, first!) ? named : [siteRow(exact, named[0]!, prose), ...named];

  /** The places of the report that hold another one, the nearest first. */
  function holding(inner: Place): readonly FoundPlace[] {
    const seen = new Set([inner.id]);
    const found: FoundPlace[] = [];
    for (const place of [...pool, ...containers]) {
      const there = chosen(place);
      if (there === null || seen.has(there.id) || !liesIn(inner, there)) continue;
      seen.add(there.id);
      found.push(place);
    }
    return found.sort((a, b) => chosen(a)!.radiusKm - chosen(b)!.radiusKm);
  }
}

/** Tokens by which a place before the act is farther off than one behind it, unless the sentence opens with it. */
const BEFORE = 8;

/** As far off as any: "two drivers from Goma". */
const ORIGIN = 100;

/** "gunmen from Katsina": where people come from, not how far off they were. */
function isOrigin(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, before, group] = [chunks[at], chunks[at - 1], chunks[at - 2]];
  if (chunk?.is !== "place" || chunk.place.relation !== null) return false;
  return before?.is === "link" && before.role === "from" && group?.is === "group";
}

/**
 * The places of a scene, those first that stand nearest to what was done: "officials meeting in Addis Ababa condemned the
 * killing of ten people in Mekelle". Where people were killed or hurt, that is what was done.
 */
function nearestFirst(scene: Scene): readonly FoundPlace[] {
  const { acts, places, opensAt, chunks } = scene;
  if (places.length < 2) return places;
  const told = acts.filter(isTold);
  const harming = told.filter(({ harm }) => harm === "killed" || harm === "injured");
  const done = harming.length > 0 ? harming : told;
  const origins = new Set(chunks.flatMap((chunk, i) => (isOrigin(chunks, i) ? [chunk.from] : [])));
  const stepsTo = (place: FoundPlace): number => {
    if (place === opensAt) return 0;
    if (origins.has(place.from)) return ORIGIN;
    const steps = done.map(({ from, to }) => (place.from >= to ? place.from - to : from - place.to + BEFORE));
    return Math.min(...steps);
  };
  return places.toSorted((a, b) => stepsTo(a) - stepsTo(b) || a.from - b.from);
}

/** A row that no words of the incident tell, but those of the report. */
function inferred(row: Where): Where {
  return { ...row, basis: "inferred", codes: placeCodesOf(row, true) };
}

/** A road or building is known no better than the town it lies in. */
function settled(road: Where, { admin1, country, latitude, longitude, radiusKm }: Where): Where {
  const moved = { ...road, admin1, country, latitude, longitude, radiusKm };
  return { ...moved, codes: placeCodesOf(moved, true) };
}

/** Wider than a town: what lies in it is only near its middle. */
function isWide(within: Where | null): boolean {
  return within !== null && within.kind !== "settlement" && within.kind !== "site";
}

/** "in the same area", "there": the place named last before the words. */
function samePlace(told: readonly Scene[], { prose, lexicon, starts, places }: Marks): FoundPlace | null {
  for (const scene of told) {
    for (let i = scene.from; i < scene.to; i++) {
      if (lookUp(lexicon.samePlace, prose.tokens, starts[i]!, i) === null) continue;
      let last: FoundPlace | null = null;
      for (const place of places.values()) if (place.to <= i && (last === null || place.from > last.from)) last = place;
      return last;
    }
  }
  return null;
}

/** The first exact site of the scenes that tell what was done; a vague or moving one only where it stands alone. */
function siteOf(told: readonly Scene[], marks: Marks): FoundSite | null {
  const untitled = told.filter((scene) => !scene.title);
  const sites = (untitled.length > 0 ? untitled : told)
    .slice(0, 3)
    .flatMap((scene) => scene.sites.filter(isFree(scene, marks)));
  return sites.find((site) => site.exact) ?? null;
}

/** "ran over a mine": the words of an act are no site; nor is a hospital, unless something is done right there. */
function isFree({ acts }: Scene, { prose, lexicon, starts }: Marks): (site: FoundSite) => boolean {
  return (site) => {
    if (acts.some((act) => act.from < site.to && site.from < act.to)) return false;
    for (let i = site.from; i < site.to; i++) {
      if (lookUp(lexicon.careSites, prose.tokens, starts[i]!, i) === null) continue;
      return acts.some((act) => act.strength >= 2 && act.to <= site.from && site.from - act.to <= CARE_WITHIN);
    }
    return true;
  };
}

/** The gazetteer's name already covers the site's words. */
function isNameOf(site: FoundSite, place: FoundPlace): boolean {
  return place.from < site.to && site.from < place.to;
}

/** A site is known no better than the place it lies in. */
function siteRow(site: FoundSite, within: Where | null, prose: Prose): Where {
  const { start, end } = spanOf(prose.tokens, site);
  return {
    name: prose.text.slice(start, end),
    kind: "site",
    admin1: within?.admin1 ?? null,
    country: within?.country ?? null,
    latitude: within?.latitude ?? null,
    longitude: within?.longitude ?? null,
    radiusKm: within?.radiusKm ?? null,
    id: null,
    basis: "stated",
    candidates: 0,
    codes: placeCodesOf({ kind: "site", radiusKm: within?.radiusKm ?? null, country: null, id: null }, isWide(within)),
    ...cite(prose.text, spanOf(prose.tokens, site), "place/site"),
  };
}

/**
 * The most exact of the places told, the earlier of equals; one told beside the acts must be more exact by more than a
 * step, and so must one of another country than the place told first.
 */
/** A small town abroad beside a province told in the same breath is a namesake of one that no gazetteer lists. */
function withoutStrays(places: readonly FoundPlace[]): readonly FoundPlace[] {
  const home = places
    .flatMap(({ candidates }) => candidates.slice(0, 1))
    .find(({ place, score }) => score >= SURE && PLACE_RANK[place.kind] >= PLACE_RANK.district)?.place.country;
  if (home == null) return places;
  return places.map((place) => {
    const [first] = place.candidates;
    const stray = first?.place.kind === "settlement" && first.place.country !== null && first.place.country !== home;
    return stray && first.score < SURE ? { ...place, candidates: [] } : place;
  });
}

function best(inActs: readonly FoundPlace[], around: readonly FoundPlace[]): FoundPlace | null {
  const country = inActs.map((place) => chosen(place)?.country ?? null).find((id) => id !== null) ?? null;
  const isAbroad = (place: FoundPlace) => {
    const own = chosen(place)?.country ?? null;
    return own !== null && country !== null && own !== country;
  };
  let top: FoundPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  const weigh = (place: FoundPlace, more: number) => {
    if (rank(place) + more >= least && !(rank(place) + more === least && isQuarter(place, top))) return;
    top = place;
    least = rank(place) + more;
  };
  for (const place of inActs) weigh(place, isAbroad(place) ? ASIDE : 0);
  for (const place of around) weigh(place, isAbroad(place) ? 2 * ASIDE : ASIDE);
  return top;
}

/** "Baghdad's Sadr City": the smaller of two towns told together that lies in the larger. */
function isQuarter(place: FoundPlace, town: FoundPlace | null): boolean {
  const [inner, outer] = [chosen(place), town === null ? null : chosen(town)];
  if (inner === null || outer === null || town === null || place.from - town.to > QUARTER_WITHIN) return false;
  return 2 * inner.radiusKm < outer.radiusKm && distanceKm(inner, outer) <= outer.radiusKm;
}

function rank(place: FoundPlace): number {
  const there = chosen(place);
  // a name that no gazetteer lists is a small place
  return there === null ? 0.9 : PLACE_RANK[there.kind];
}

function rowOf(place: FoundPlace, prose: Prose): Where {
  const there: Place | null = chosen(place);
  const kind = there?.kind ?? place.kind ?? "settlement";
  const [radiusKm, country, id] = [there?.radiusKm ?? null, there?.country ?? null, there?.id ?? null];
  return {
    name: place.relation === null ? (there?.name ?? place.name) : place.name,
    kind,
    admin1: there?.admin1 ?? null,
    country,
    latitude: there?.latitude ?? null,
    longitude: there?.longitude ?? null,
    radiusKm,
    id,
    basis: "stated",
    candidates: place.candidates.length,
    codes: placeCodesOf({ kind, radiusKm, country, id }, place.relation !== null),
    ...cite(prose.text, spanOf(prose.tokens, place), "place/named"),
  };
}

/** The country of an incident: that of its places, else the one the report names most. */
export function countryOf(
  where: readonly Where[],
  named: ReadonlyMap<string, number>,
  byId: ReadonlyMap<string, Country>,
  before: { readonly country: string | null } | null,
): Country | null {
  const own = where.find((place) => place.country !== null)?.country;
  if (own !== undefined && own !== null) return byId.get(own) ?? null;
  if (before?.country != null) return byId.get(before.country) ?? null;
  let best: string | null = null;
  for (const [id, times] of named) if (best === null || times > named.get(best)!) best = id;
  return best === null ? null : (byId.get(best) ?? null);
}
