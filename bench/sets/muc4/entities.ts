import { HARMED, type Judgement, ROLES, type Role } from "./judge.ts";
import { type Models, sharesOf, steps } from "./model.ts";
import type { Sight, Trait } from "./sight.ts";

/** All that one thing is called in one document, the fullest phrase first. */
export type Group = {
  readonly traits: readonly Trait[];
  /** The phrase likeliest to play a part. */
  readonly top: Trait;
  /** A description that stands beside the thing's name: "Juan Ruiz, mayor of Tocache". */
  readonly aside: string | null;
  readonly features: readonly string[];
};

/** A group with what the classifiers say of it. Probabilities. */
export type Entity = Group & {
  readonly shares: Readonly<Record<Role, number>>;
  /** By type of incident. */
  readonly kinds: ReadonlyMap<string, number>;
  /** All features of all its phrases. */
  readonly all: readonly string[];
  /** Sentences that name it. */
  readonly sentences: readonly number[];
};

/** A phrase less likely than this to play any part is not looked at further. */
const LEAST = 0.04;

/** The things of a document that may play a part. */
export function groupsOf(sight: Sight, judgement: Judgement): readonly Group[] {
  const { traits } = sight;
  const none = traits.map((_, i) => judgement.phrases[i]!.get("none") ?? 1);
  const found: number[][] = [];
  const order = traits.map((_, i) => i).filter((i) => 1 - none[i]! >= LEAST);
  order.sort((a, b) => traits[b]!.core.length - traits[a]!.core.length || none[a]! - none[b]!);
  for (const i of order) {
    const same = found.find(([full]) => isSame(traits[full!]!, traits[i]!));
    if (same === undefined) found.push([i]);
    else same.push(i);
  }
  const asides = asidesOf(sight);
  const taken = new Set(asides.values());
  return found
    .filter((own) => !own.every((i) => taken.has(i)))
    .map((own) => {
      const top = own.reduce((best, i) => (none[i]! < none[best]! ? i : best));
      const aside = own.map((i) => asides.get(i)).find((i) => i !== undefined);
      return {
        traits: own.map((i) => traits[i]!),
        top: traits[top]!,
        aside: aside === undefined ? null : traits[aside]!.whole,
        features: groupFeatures(own, top, sight, judgement),
      };
    });
}

export function entityOf(group: Group, models: Models): Entity {
  const shares = sharesOf(models.entity!, group.features);
  const all = [...new Set(group.traits.flatMap(({ features }) => features))];
  return {
    ...group,
    all,
    shares: Object.fromEntries(ROLES.map((role) => [role, shares.get(role) ?? 0])) as Entity["shares"],
    kinds: sharesOf(models.kind!, all),
    sentences: [...new Set(group.traits.map(({ phrase }) => phrase.sentence))],
  };
}

/** The likelier of the two ways to be hurt. */
export function harmOf({ shares }: Entity): Role {
  return HARMED.reduce((best, role) => (shares[role] > shares[best] ? role : best));
}

export function nameOf({ traits }: Group): string | null {
  return traits.find(({ name }) => name !== null)?.name ?? null;
}

/** One surname, one listed actor, or one head with nothing that the fuller phrase does not say. */
function isSame(full: Trait, { core, actor, name }: Trait): boolean {
  if (name !== null && full.name !== null) return full.name.split(" ").at(-1) === name.split(" ").at(-1);
  if (actor !== null && full.actor !== null) return actor === full.actor;
  if (name !== null) return false;
  return core.length > 0 && core.at(-1) === full.core.at(-1) && core.every((word) => full.core.includes(word));
}

/** Phrase of a name to the phrase beside it that says who it is; both by position. */
function asidesOf({ prose, traits }: Sight): ReadonlyMap<number, number> {
  const asides = new Map<number, number>();
  traits.forEach((left, i) => {
    const right = traits[i + 1];
    if (right === undefined || right.phrase.sentence !== left.phrase.sentence) return;
    if ((left.name === null) === (right.name === null)) return;
    const end = left.phrase.whole.to > right.phrase.from ? left.phrase.to : left.phrase.whole.to;
    const between = prose.tokens.slice(end, right.phrase.from).map(({ norm }) => norm);
    const isBeside = between.length === 0 ? right.name !== null : between.length === 1 && between[0] === ",";
    if (!isBeside) return;
    const [named, other] = left.name === null ? [i + 1, i] : [i, i + 1];
    const { phrase } = traits[other]!;
    const head = prose.tokens[phrase.head]!.norm;
    if ((head.endsWith("s") && !head.endsWith("ss")) || prose.tokens[phrase.from]!.kind === "number") return;
    // "Ruiz, a driver and …" goes on as a list
    const after = prose.tokens[right.phrase.whole.to]?.norm;
    if (left.name !== null && (after === "and" || after === "or")) return;
    if (!asides.has(named)) asides.set(named, other);
  });
  return asides;
}

function groupFeatures(own: readonly number[], top: number, { traits }: Sight, judgement: Judgement) {
  const features = ["bias", ...steps("doc", judgement.document)];
  for (const role of ROLES) {
    const shares = own.map((i) => judgement.phrases[i]!.get(role) ?? 0).sort((a, b) => b - a);
    features.push(...steps(`max:${role}`, shares[0]!));
    features.push(...steps(`any:${role}`, 1 - shares.reduce((product, share) => product * (1 - share), 1)));
    if (shares.length > 1) features.push(...steps(`next:${role}`, shares[1]!));
  }
  const sentences = own.map((i) => traits[i]!.phrase.sentence);
  features.push(...steps("told", Math.max(...sentences.map((sentence) => judgement.sentences[sentence]!))));
  features.push(`first=${Math.min(...sentences, 6)}`, `times=${Math.min(own.length, 5)}`);
  features.push(`h=${traits[top]!.core.at(-1)}`);
  features.push(`name=${own.some((i) => traits[i]!.name !== null)}`);
  features.push(`actor=${own.some((i) => traits[i]!.actor !== null)}`);
  for (const feature of new Set(own.flatMap((i) => traits[i]!.features))) {
    if (!/^(s=|n|p1)/.test(feature)) features.push(`u:${feature}`);
  }
  return features;
}
