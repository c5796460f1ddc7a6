import type { Prose } from "../../text/prose.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { PlaceWords } from "./place-words.ts";
import type { Spot } from "./spot.ts";

/** Share of a list's names that must be of one rank for all of them to be taken for it. */
const MOST = 0.75;

/**
 * Names in one list are of one rank: in "Georgia, Oklahoma, Pennsylvania and Wisconsin" no name is a town and none lies
 * in the next; "Niger, Nigeria and Togo" are countries. A list of units needs one name that no town in it bears, or
 * "Lima and Cusco" would be no towns.
 */
export function rankLists(list: Spot[], { tokens, sentenceOf }: Prose, gazetteer: Gazetteer, words: PlaceWords): void {
  for (let from = 0; from < list.length; ) {
    let to = from + 1;
    let joined = false;
    for (let link = linkBetween(from); link !== null && to < list.length; link = linkBetween(to - 1)) {
      joined ||= link === "and";
      to++;
    }
    if (joined && to - from >= 2) settle(from, to);
    from = to;
  }

  /** How the name at `at` is tied to the next: a comma, a conjunction, or not at all. */
  function linkBetween(at: number): "comma" | "and" | null {
    const [first, second] = [list[at]!, list[at + 1]];
    if (second === undefined || sentenceOf[first.from] !== sentenceOf[second.from]) return null;
    let link: "comma" | "and" | null = null;
    for (let i = first.to; i < second.from; i++) {
      const { norm } = tokens[i]!;
      if (norm === "," && link === null) link = "comma";
      else if (words.conjunctions.has(norm) && link !== "and") link = "and";
      else if (!words.articles.has(norm)) return null;
    }
    return link;
  }

  function settle(from: number, to: number): void {
    const members = list.slice(from, to);
    const enough = (count: number) => count >= Math.max(2, members.length * MOST);
    const countries = members.filter((spot) => rowsOf(spot, "country").length > 0);
    if (enough(countries.length)) {
      mark(from, to, "country");
      return;
    }
    const units = new Map<string, number>();
    let plain = false;
    for (const spot of members) {
      const codes = new Set(rowsOf(spot, "unit1").map((row) => gazetteer.country(row)));
      for (const code of codes) units.set(code, (units.get(code) ?? 0) + 1);
      plain ||= codes.size === 1 && rowsOf(spot, "unit1").every((row) => !hasTown(spot, row));
    }
    if (plain && [...units.values()].some(enough)) mark(from, to, "admin1");
  }

  function mark(from: number, to: number, kind: "country" | "admin1"): void {
    const rank = kind === "country" ? "country" : "unit1";
    for (let i = from; i < to; i++) {
      const spot = list[i]!;
      if (rowsOf(spot, rank).length === 0) continue;
      const inside = spot.container >= from && spot.container < to;
      const held = list.findIndex(({ container }) => container === i);
      list[i] = {
        ...spot,
        kind,
        container: inside ? -1 : spot.container,
        contains: spot.contains && !(held >= from && held < to),
      };
    }
  }

  function rowsOf({ postings }: Spot, rank: "country" | "unit1"): readonly number[] {
    return postings.flatMap(({ row, alternate }) => (!alternate && gazetteer.rank(row) === rank ? [row] : []));
  }

  function hasTown({ postings }: Spot, unit: number): boolean {
    return postings.some(
      ({ row, alternate }) =>
        !alternate && row !== unit && gazetteer.admin1(row) === unit && gazetteer.kind(row) === "settlement",
    );
  }
}
