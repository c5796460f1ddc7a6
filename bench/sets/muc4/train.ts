import { writeFileSync } from "node:fs";
import { loadKnowledge } from "../../../src/cli/knowledge-files.ts";
import { openReader } from "../../../src/cli/open-reader.ts";
import { linesOf } from "../../lines.ts";
import { reportOf } from "../adapter.ts";
import { actorNames, type Clues, cluesOf } from "./clues.ts";
import { filedIn } from "./country.ts";
import { type Document, type Parsed, parse } from "./document.ts";
import { documentFeatures, featuresOf, stem } from "./features.ts";
import { groupBy } from "./group-by.ts";
import type { Model } from "./model.ts";
import type { Phrase } from "./phrases.ts";

/**
 * Trains the classifiers of the set's adapter on its development part and writes their weights beside this file:
 * `node bench/sets/muc4/train.ts DOCS.jsonl TEMPLATES.jsonl`. Deterministic: documents are taken in one fixed order.
 */
type Fill = { readonly alts: readonly string[]; readonly xref: readonly string[] | null };
type Template = { readonly doc_id: string; readonly slots: Readonly<Record<string, readonly Fill[]>> };
type Example = { readonly features: readonly string[]; readonly label: string };

/** Slots that name something in the text, the role that they give, and the slots that tell of it. */
const ROLES = [
  ["hum_name", "victim", { victimType: "hum_type", victimEffect: "hum_effect" }],
  ["hum_desc", "victim", { victimType: "hum_type", victimEffect: "hum_effect" }],
  ["phys_id", "target", { targetType: "phys_type", targetEffect: "phys_effect" }],
  ["perp_org", "organisation", { confidence: "perp_org_conf" }],
  ["perp_ind", "perpetrator", {}],
  ["instrument_id", "instrument", { instrumentType: "instrument_type" }],
] as const;

/** A feature seen fewer times says more of one text than of the language. */
const LEAST_SEEN = 8;
const EPOCHS = 6;
/** Weights are kept in hundredths; less than this changes nothing. */
const LEAST_WEIGHT = 25;

const examples: Record<string, Example[]> = { document: [], role: [], kind: [], category: [] };

function learnFrom({ prose, phrases }: Parsed, clues: Clues, keys: readonly Template[]): void {
  examples.document!.push({
    features: documentFeatures(prose, clues),
    label: keys.length > 0 ? "relevant" : "irrelevant",
  });
  phrases.forEach((phrase, i) => {
    const features = featuresOf(prose, phrases, i, clues);
    const { role, told, of } = keyOf(wordsOf(phrase), keys);
    examples.role!.push({ features, label: role });
    if (role === "none") return;
    const types = new Set(of.map(({ slots }) => slots.type?.[0]?.alts[0]));
    const [type] = types;
    if (types.size === 1 && type !== undefined) examples.kind!.push({ features, label: type });
    const category = of[0]?.slots.perp_category?.[0]?.alts[0] ?? "none";
    if (role === "perpetrator" || role === "organisation") examples.category!.push({ features, label: category });
    for (const [task, label] of told) {
      examples[task] ??= [];
      examples[task].push({ features, label });
    }
  });

  function wordsOf({ whole, from, to, head }: Phrase) {
    const words = (a: number, b: number) =>
      prose.tokens
        .slice(a, b)
        .filter(({ kind }) => kind !== "mark")
        .map(({ norm }) => stem(norm));
    return { core: words(from, to), whole: words(whole.from, whole.to), head: stem(prose.tokens[head]!.norm) };
  }
}

type Words = { readonly core: readonly string[]; readonly whole: readonly string[]; readonly head: string };

/** The first role whose fills name the phrase, with what the key tells of it. */
function keyOf(words: Words, keys: readonly Template[]) {
  for (const [slot, role, tasks] of ROLES) {
    const of = keys.filter(({ slots }) =>
      slots[slot]?.some((fill) => fill.alts.some((alt) => isNamed(words, alt, slot))),
    );
    const [first] = of;
    if (first === undefined) continue;
    const fill = first.slots[slot]!.find((fill) => fill.alts.some((alt) => isNamed(words, alt, slot)))!;
    const tags = new Set([...fill.alts, ...(slot === "hum_desc" ? (fill.xref ?? []) : [])]);
    const told = Object.entries(tasks).map(([task, other]) => {
      const value = first.slots[other]?.find(({ xref }) => xref?.some((tag) => tags.has(tag)));
      return [task, value?.alts[0] ?? "none"] as const;
    });
    return { role, told, of };
  }
  return { role: "none", told: [], of: [] };
}

function isNamed({ core, whole, head }: Words, alt: string, slot: string): boolean {
  const key = alt
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== "" && !SMALL.has(word))
    .map(stem);
  if (key.length === 0 || core.length === 0) return false;
  const isName = slot === "hum_name" || slot === "perp_org";
  if (key.every((word) => core.includes(word))) return isName || key.includes(head);
  if (key.every((word) => whole.includes(word))) return key.includes(head);
  const own = core.filter((word) => !SMALL.has(word));
  if (slot === "hum_name") return key.at(-1) === head && key.length > 1;
  return key.includes(head) && own.every((word) => key.includes(word));
}

const SMALL = new Set([
  "a",
  "an",
  "the",
  "this",
  "that",
  "of",
  "their",
  "his",
  "her",
  "its",
  "two",
  "three",
  "four",
  "some",
  "several",
]);

/** Multinomial logistic regression by AdaGrad, then rounding. */
function train(list: readonly Example[]): Model {
  const classes = [...new Set(list.map(({ label }) => label))].sort();
  const seen = new Map<string, number>();
  for (const { features } of list)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const index = new Map([...seen].filter(([, count]) => count >= LEAST_SEEN).map(([feature], i) => [feature, i]));
  const k = classes.length;
  const weights = new Float64Array(index.size * k);
  const squares = new Float64Array(index.size * k).fill(1e-6);
  const rows = list.map(({ features, label }) => ({
    ids: Int32Array.from([...new Set(features)].flatMap((feature) => index.get(feature) ?? [])),
    label: classes.indexOf(label),
  }));
  const scores = new Float64Array(k);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0; n < rows.length; n++) {
      // a fixed stride visits every row once an epoch without following the order of the texts
      const { ids, label } = rows[(n * 7919 + epoch * 31) % rows.length]!;
      scores.fill(0);
      for (const id of ids) for (let c = 0; c < k; c++) scores[c]! += weights[id * k + c]!;
      const top = Math.max(...scores);
      let total = 0;
      for (let c = 0; c < k; c++) total += scores[c] = Math.exp(scores[c]! - top);
      for (let c = 0; c < k; c++) {
        const error = scores[c]! / total - (c === label ? 1 : 0);
        if (Math.abs(error) < 0.001) continue;
        for (const id of ids) {
          const at = id * k + c;
          const gradient = error + 3e-3 * weights[at]!;
          squares[at]! += gradient * gradient;
          weights[at]! -= (0.15 * gradient) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  const kept: Record<string, number[]> = {};
  for (const [feature, id] of index) {
    const row = Array.from({ length: k }, (_, c) => Math.round(100 * weights[id * k + c]!));
    if (row.some((weight) => Math.abs(weight) >= LEAST_WEIGHT)) kept[feature] = row;
  }
  return { classes, weights: kept };
}

function main([docsPath, templatesPath]: readonly string[]): void {
  if (docsPath === undefined || templatesPath === undefined)
    throw new Error("usage: train.ts DOCS.jsonl TEMPLATES.jsonl");
  const templates = groupBy(linesOf<Template>(templatesPath), ({ doc_id }) => doc_id);
  const { read } = openReader();
  const names = actorNames(loadKnowledge(new URL("../../../knowledge/", import.meta.url)).actors);
  for (const { id, text, dateline } of linesOf<Document>(docsPath)) {
    const parsed = parse(text);
    const reading = read({ ...reportOf(id, text, dateline?.date ?? null), country: filedIn(text) });
    learnFrom(parsed, cluesOf(reading, parsed.prose, names), templates.get(id) ?? []);
  }
  const models = Object.fromEntries(Object.entries(examples).map(([task, list]) => [task, train(list)]));
  writeFileSync(new URL("weights.json", import.meta.url), `${JSON.stringify(models)}\n`);
  for (const [task, model] of Object.entries(models)) {
    console.log(task, examples[task]!.length, model.classes.join(" "), Object.keys(model.weights).length, "features");
  }
}

main(process.argv.slice(2));
