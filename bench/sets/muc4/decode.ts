import type { Prose } from "../../../src/text/prose.ts";
import type { Clues } from "./clues.ts";
import type { Parsed } from "./document.ts";
import { coreOf, type Entity, entitiesOf, type Player, textOf } from "./entities.ts";
import { documentFeatures, featuresOf } from "./features.ts";
import { groupBy } from "./group-by.ts";
import { type Model, probabilities } from "./model.ts";
import { splitName } from "./names.ts";
import { numberOf } from "./numbers.ts";
import type { Template } from "./template.ts";

export type Models = Readonly<Record<string, Model>>;

/**
 * Limits on sureness, set on the tuning part of the set. `part`: below it a phrase plays no part. `harmed`: a document in which
 * nobody and nothing is hurt with this sureness tells of no incident; `document`: the weight in that of the whole document's
 * odds. `weight`, `share`: a type of incident needs so much sureness behind it, and such a share of all. The roles: what the surest phrase of
 * a thing must reach.
 */
export const LIMITS = {
  part: 0.4,
  harmed: 0.7,
  document: 0.1,
  weight: 0.8,
  share: 0.3,
  victim: 0.7,
  target: 0.7,
  perpetrator: 0.5,
  organisation: 0.8,
  instrument: 0.6,
};

/** Every phrase that plays a part in an incident. Empty where the document tells of none. */
export function playersOf({ prose, phrases }: Parsed, clues: Clues, models: Models): readonly Player[] {
  const model = models.role!;
  const none = model.classes.indexOf("none");
  const players: Player[] = [];
  const told = models.document!;
  const relevant = probabilities(told, documentFeatures(prose, clues))[told.classes.indexOf("relevant")]!;
  const odds = Math.max(0.01, relevant) / Math.max(0.01, 1 - relevant);
  phrases.forEach((phrase, i) => {
    const features = featuresOf(prose, phrases, i, clues);
    const shares = probabilities(model, features);
    const sureness = 1 - shares[none]!;
    if (sureness < LIMITS.part) return;
    let best = -1;
    for (let c = 0; c < shares.length; c++) if (c !== none && (best < 0 || shares[c]! > shares[best]!)) best = c;
    const { name, desc } = splitName(textOf(prose, phrase.from, phrase.to));
    players.push({
      name,
      desc,
      phrase,
      role: model.classes[best]!,
      sureness,
      features,
      actor: clues.actorOf(phrase),
      core: coreOf(prose, phrase),
      text: textOf(prose, phrase.whole.from, phrase.whole.to),
    });
  });
  const harmed = players.filter(({ role }) => role === "victim" || role === "target");
  const isTold = harmed.some(
    ({ sureness }) =>
      (sureness / Math.max(0.001, 1 - sureness)) * odds ** LIMITS.document > LIMITS.harmed / (1 - LIMITS.harmed),
  );
  return isTold ? players : [];
}

/** An incident's players, told apart by type of incident. */
export type Draft = {
  readonly type: string;
  readonly entities: readonly Entity[];
  readonly players: readonly Player[];
};

export function draftsOf(players: readonly Player[], models: Models): readonly Draft[] {
  const model = models.kind!;
  const harmed = players.filter(({ role }) => role === "victim" || role === "target");
  if (harmed.length === 0) return [];
  // each type's share over all who are hurt; a type with little behind it is the noise of the largest
  const sums = new Map(model.classes.map((type) => [type, 0]));
  for (const { features, sureness } of harmed) {
    for (const [i, share] of probabilities(model, features).entries()) {
      const type = model.classes[i]!;
      sums.set(type, sums.get(type)! + share * sureness);
    }
  }
  const total = [...sums.values()].reduce((a, b) => a + b, 0);
  const kept = [...sums].filter(([, sum]) => sum >= LIMITS.weight && sum / total >= LIMITS.share).map(([type]) => type);
  const largest = [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const types = kept.length === 0 ? [largest] : kept;
  const typeOf = ({ features }: Player) => {
    const shares = probabilities(model, features);
    return types.reduce((best, type) =>
      shares[model.classes.indexOf(type)]! > shares[model.classes.indexOf(best)]! ? type : best,
    );
  };
  const groups = groupBy(harmed, typeOf);
  return [...groups].map(([type, own]) => {
    const sentences = new Set(own.map(({ phrase }) => phrase.sentence));
    const others = players.filter(
      (player) =>
        !harmed.includes(player) && (groups.size === 1 || type === largest || sentences.has(player.phrase.sentence)),
    );
    return { type, players: [...own, ...others], entities: entitiesOf([...own, ...others]) };
  });
}

/** The slots that the players fill. When, where and stage are left to the caller. */
export function fillsOf(
  prose: Prose,
  { type, entities }: Draft,
  models: Models,
): Omit<Template, "date" | "location" | "stage"> {
  const of = (role: keyof typeof LIMITS) =>
    entities.filter(
      (entity) => entity.role === role && entity.players.some(({ sureness }) => sureness >= LIMITS[role]),
    );
  /** Most said of all the phrases of one thing; null for "none". */
  const told = (task: string, { players }: Entity): string | null => {
    const model = models[task]!;
    const sums = model.classes.map(() => 0);
    for (const { features } of players) {
      for (const [i, share] of probabilities(model, features).entries()) sums[i]! += share;
    }
    const best = model.classes[sums.indexOf(Math.max(...sums))]!;
    return best === "none" || best === "-" ? null : best;
  };
  const makers = [...of("perpetrator"), ...of("organisation")];
  const [first] = makers;
  return {
    type,
    perp_category:
      first === undefined ? null : told("category", { role: "", players: makers.flatMap(({ players }) => players) }),
    perp_ind: of("perpetrator").map(({ players }) => players[0]!.text),
    perp_org: of("organisation").map((entity) => ({
      name: entity.players[0]!.text,
      confidence: told("confidence", entity) ?? "REPORTED AS FACT",
    })),
    instruments: of("instrument").map((entity) => ({
      id: entity.players[0]!.text,
      type: told("instrumentType", entity),
    })),
    phys_targets: of("target").map((entity) => ({
      id: entity.players[0]!.text,
      type: told("targetType", entity),
      number: numberOf(prose, entity.players[0]!.phrase),
      effect: told("targetEffect", entity),
    })),
    victims: of("victim").map((entity) => {
      const full = entity.players[0]!;
      const named = entity.players.find(({ name }) => name !== null);
      const desc =
        named === undefined ? full.text : entity.players.find((one) => one.name !== null && one.desc !== null)?.desc;
      return {
        ...(named === undefined ? {} : { name: named.name! }),
        ...(desc == null ? {} : { desc }),
        type: told("victimType", entity),
        number: named === undefined ? numberOf(prose, full.phrase) : "1",
        effect: told("victimEffect", entity),
      };
    }),
  };
}
