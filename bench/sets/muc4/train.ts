import { writeFileSync } from "node:fs";
import { loadKnowledge } from "../../../src/cli/knowledge-files.ts";
import { openReader } from "../../../src/cli/open-reader.ts";
import { linesOf } from "../../lines.ts";
import { actorNames } from "./clues.ts";
import type { Document } from "./document.ts";
import { type Entity, entityOf, type Group, groupsOf, harmOf } from "./entities.ts";
import { groupBy } from "./group-by.ts";
import { HARMED, judge, ROLES, type Role } from "./judge.ts";
import { creditOf, type Key, NAMED_IN } from "./keys.ts";
import { type Example, type Settings, train } from "./learn.ts";
import type { Model, Models } from "./model.ts";
import { pairFeatures } from "./pairs.ts";
import { lookAt, type Sight, type Trait } from "./sight.ts";

/**
 * Trains the classifiers of the set's adapter on its development part and writes their weights beside this file:
 * `node bench/sets/muc4/train.ts DOCS.jsonl TEMPLATES.jsonl`. Deterministic. What a later classifier learns from an earlier
 * one's answers, it learns from answers given by one that had not seen the document.
 */
type Lesson = { readonly sight: Sight; readonly keys: readonly Key[]; readonly roles: readonly (Role | "none")[] };

const FOLDS = 5;
const PHRASES: Settings = { least: 4, decay: 3e-3 };
const ENTITIES: Settings = { least: 5, decay: 3e-2 };
const SMALL: Settings = { least: 4, decay: 1e-2 };
/** What the keys tell of the things of a role, by the name of the classifier. */
const TOLD: Readonly<Partial<Record<Role, Readonly<Record<string, string>>>>> = {
  victim: { victimType: "hum_type", victimEffect: "hum_effect" },
  target: { targetType: "phys_type", targetEffect: "phys_effect" },
  organisation: { confidence: "perp_org_conf" },
  instrument: { instrumentType: "instrument_type" },
};

function roleOf(trait: Trait, keys: readonly Key[]): Role | "none" {
  let best: Role | "none" = "none";
  let most = 0;
  for (const role of ROLES) {
    for (const slot of NAMED_IN[role]) {
      for (const fill of keys.flatMap(({ slots }) => slots[slot] ?? [])) {
        const credit = creditOf(trait, slot, fill);
        if (credit > most) [most, best] = [credit, role];
      }
    }
  }
  return best;
}

/** Document, sentence and phrase. */
function firstModels(lessons: readonly Lesson[]): Models {
  const isHarmed = (role: Role | "none") => role === "victim" || role === "target";
  return {
    document: train(
      lessons.map(({ sight, keys }) => ({ features: sight.features, label: keys.length > 0 ? "yes" : "no" })),
      PHRASES,
    ),
    sentence: train(
      lessons.flatMap(({ sight, roles }) => {
        const harmed = new Set(sight.traits.filter((_, i) => isHarmed(roles[i]!)).map(({ phrase }) => phrase.sentence));
        return sight.sentences.map((features, i) => ({ features, label: harmed.has(i) ? "yes" : "no" }));
      }),
      PHRASES,
    ),
    role: train(
      lessons.flatMap(({ sight, roles }) =>
        sight.traits.map(({ features }, i) => ({ features, label: roles[i]! as string })),
      ),
      PHRASES,
    ),
  };
}

/** A thing and the part it plays by the keys: the commonest of its phrases'. */
type Case = { readonly lesson: Lesson; readonly group: Group; readonly label: string };

function casesOf(lessons: readonly Lesson[], models: Models): readonly Case[] {
  return lessons.flatMap((lesson) => {
    const { sight, roles } = lesson;
    const roleOf = new Map(sight.traits.map((trait, i) => [trait, roles[i]!]));
    return groupsOf(sight, judge(sight, models)).map((group) => {
      const counts = groupBy(
        group.traits.map((trait) => roleOf.get(trait)!).filter((role) => role !== "none"),
        (role) => role,
      );
      const label = [...counts].reduce((best, next) => (next[1].length > best[1].length ? next : best), [
        "none",
        [],
      ] as readonly [string, readonly string[]])[0];
      return { lesson, group, label };
    });
  });
}

/** The keys that name a thing in a role. */
function keysOf({ traits }: Group, role: Role, keys: readonly Key[]): readonly Key[] {
  return keys.filter(({ slots }) =>
    NAMED_IN[role].some((slot) =>
      slots[slot]?.some((fill) =>
        traits.some((trait) => creditOf(trait, slot, fill) >= (slot === "hum_name" ? 0.5 : 1)),
      ),
    ),
  );
}

/** What the keys tell of every thing they name. */
function toldExamples(cases: readonly Case[]): Readonly<Record<string, readonly Example[]>> {
  const examples: Record<string, Example[]> = {};
  const add = (task: string, features: readonly string[], label: string) => {
    examples[task] ??= [];
    examples[task].push({ features, label });
  };
  for (const { lesson, group } of cases) {
    const features = [...new Set(group.traits.flatMap((trait) => trait.features))];
    for (const role of ROLES) {
      const keys = keysOf(group, role, lesson.keys);
      const [key] = keys;
      if (key === undefined) continue;
      const types = new Set(keys.map(({ slots }) => slots.type?.[0]?.alts[0]));
      const [type] = types;
      if (HARMED.includes(role)) {
        if (types.size === 1 && type !== undefined) add("kind", features, type);
      } else if (role !== "instrument") add("category", features, key.slots.perp_category?.[0]?.alts[0] ?? "none");
      const fill = NAMED_IN[role]
        .flatMap((slot) => (key.slots[slot] ?? []).map((fill) => ({ slot, fill })))
        .find(({ slot, fill }) => group.traits.some((trait) => creditOf(trait, slot, fill) === 1))?.fill;
      if (fill === undefined) continue;
      const tags = new Set([...fill.alts, ...(fill.xref ?? [])]);
      for (const [task, slot] of Object.entries(TOLD[role] ?? {})) {
        const value = key.slots[slot]?.find(({ xref }) => xref?.some((tag) => tags.has(tag)));
        add(task, features, value?.alts[0] ?? "none");
      }
    }
  }
  return examples;
}

/** Which things are of one incident: `pair` the hurt among themselves, `link` strikers and weapons with the hurt. */
function pairExamples(cases: readonly (Case & { readonly entity: Entity })[]) {
  const pair: Example[] = [];
  const link: Example[] = [];
  for (const [lesson, own] of groupBy(cases, ({ lesson }) => lesson)) {
    const told = (entity: Entity, roles: readonly Role[]) =>
      new Set(roles.flatMap((role) => keysOf(entity, role, lesson.keys)));
    const of = (entity: Entity, role: Role, roles: readonly Role[]) => ({ entity, role, keys: told(entity, roles) });
    const harmed = own.map(({ entity }) => of(entity, harmOf(entity), HARMED)).filter(({ keys }) => keys.size > 0);
    const others = own.flatMap(({ entity }) =>
      ROLES.filter((role) => !HARMED.includes(role) && entity.shares[role] >= 0.1)
        .map((role) => of(entity, role, [role]))
        .filter(({ keys }) => keys.size > 0),
    );
    const example = (a: (typeof harmed)[number], b: (typeof harmed)[number]): Example => ({
      features: pairFeatures(lesson.sight, a.entity, a.role, b.entity, b.role),
      label: [...a.keys].some((key) => b.keys.has(key)) ? "same" : "other",
    });
    const sure = harmed.filter(({ entity }) => HARMED.some((role) => entity.shares[role] > 0.1));
    for (const [i, a] of sure.entries()) pair.push(...sure.slice(0, i).map((b) => example(a, b)));
    for (const other of others) link.push(...harmed.map((one) => example(other, one)));
  }
  return { pair, link };
}

/** Each fold of a list with the rest of it. */
function* foldsOf<T>(list: readonly T[], keyOf: (item: T, i: number) => number) {
  for (let fold = 0; fold < FOLDS; fold++) {
    yield {
      on: list.filter((item, i) => keyOf(item, i) % FOLDS === fold),
      rest: list.filter((item, i) => keyOf(item, i) % FOLDS !== fold),
    };
  }
}

function learn(lessons: readonly Lesson[]): Models {
  const place = new Map(lessons.map((lesson, i) => [lesson, i]));
  const cases = [...foldsOf(lessons, (_, i) => i)].flatMap(({ on, rest }) => casesOf(on, firstModels(rest)));
  const told = Object.entries(toldExamples(cases)).map(([task, examples]) => [task, train(examples, SMALL)] as const);
  const small: Models = Object.fromEntries(told);
  const entityModel = (own: readonly Case[]): Model =>
    train(
      own.map(({ group, label }) => ({ features: group.features, label })),
      ENTITIES,
    );
  const scored = [...foldsOf(cases, ({ lesson }) => place.get(lesson)!)].flatMap(({ on, rest }) => {
    const models = { ...small, entity: entityModel(rest) };
    return on.map((one) => ({ ...one, entity: entityOf(one.group, models) }));
  });
  const { pair, link } = pairExamples(scored);
  return {
    ...firstModels(lessons),
    entity: entityModel(cases),
    ...small,
    pair: train(pair, SMALL),
    link: train(link, SMALL),
  };
}

function main([docsPath, keysPath]: readonly string[]): void {
  if (docsPath === undefined || keysPath === undefined) throw new Error("usage: train.ts DOCS.jsonl TEMPLATES.jsonl");
  const keys = groupBy(linesOf<Key>(keysPath), ({ doc_id }) => doc_id);
  const engine = openReader();
  const names = actorNames(loadKnowledge(new URL("../../../knowledge/", import.meta.url)).actors);
  const lessons = [...linesOf<Document>(docsPath)].map((document): Lesson => {
    const sight = lookAt(document, engine, names);
    const own = keys.get(document.id) ?? [];
    return { sight, keys: own, roles: sight.traits.map((trait) => roleOf(trait, own)) };
  });
  const models = learn(lessons);
  writeFileSync(new URL("weights.json", import.meta.url), `${JSON.stringify(models)}\n`);
  for (const [task, { classes, weights }] of Object.entries(models)) {
    console.log(task, classes.join(" "), Object.keys(weights).length, "features");
  }
}

main(process.argv.slice(2));
