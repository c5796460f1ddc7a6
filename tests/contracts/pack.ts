import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Act } from "../../src/extract/harm/act.ts";
import type { LanguagePack } from "../../src/text/pack.ts";
import { wordsOf } from "../../src/text/phrases.ts";
import type { Proof, VerbForms } from "../../src/text/word-lexicon.ts";
import { actReader } from "./acts.ts";

type Row = Proof & {
  readonly id: string;
  /** Phrases of which one must stand in a look-alike. */
  readonly own: readonly string[];
  /** Who must be found in what the row reads. */
  readonly finds: "patients" | "agents" | "nothing";
};

/** Towns the examples of a pack may name. */
export type PackTowns = readonly string[];

/**
 * The promises of every language pack. Every row reads its examples and leaves its look-alikes alone, and a look-alike
 * holds the row's own word, so that it can fail. `model` is the pack that has every table; `pack` has the same or says
 * in `missing` why it has not.
 */
export function packContract(pack: LanguagePack, model: LanguagePack, towns: PackTowns = []): void {
  const read = actReader(pack, towns);
  const rows = rowsOf(pack);
  const told = (sentence: string): readonly Act[] =>
    read(sentence)
      .sentences.flatMap(({ acts }) => acts)
      .filter(({ modality }) => modality === "fact");

  describe(`pack ${pack.language}: rows`, () => {
    for (const row of rows) {
      for (const sentence of row.reads) {
        test(`${row.id} reads: ${sentence}`, () => {
          const acts = told(sentence).filter(({ rule }) => rule === row.id);
          assert.ok(acts.length > 0, `told as fact: ${told(sentence).map(({ rule }) => rule)}`);
          if (row.finds === "patients") assert.ok(acts.some(harmsSomebody), "nobody is harmed");
          if (row.finds === "agents") assert.ok(acts.some(({ agents }) => agents.length > 0));
        });
      }
      for (const sentence of row.ignores) {
        test(`${row.id} ignores: ${sentence}`, () => {
          assert.ok(holdsAny(sentence, row.own), `holds none of: ${row.own.join(", ")}`);
          const wrong = told(sentence).filter((act) => act.rule === row.id && isReport(act, row));
          assert.deepEqual(
            wrong.map(({ rule }) => rule),
            [],
          );
        });
      }
    }
  });

  describe(`pack ${pack.language}: tables`, () => {
    test("every row has examples and look-alikes of its own", () => {
      assert.deepEqual(
        rows.filter(({ reads, ignores }) => reads.length === 0 || ignores.length === 0).map(({ id }) => id),
        [],
      );
    });

    test("no rule has the name of another", () => {
      const ids = rows.map(({ id }) => id);
      assert.deepEqual(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        [],
      );
    });

    test("rules are named after their language", () => {
      assert.deepEqual(
        rows.map(({ id }) => id).filter((id) => !id.startsWith(`${pack.language}/`)),
        [],
      );
    });

    test("every table of the model is filled, or it is said why not", () => {
      const empty = keysOf(model).filter((key) => !isEmpty(at(model, key)) && isEmpty(at(pack, key)));
      assert.deepEqual(
        empty.filter((key) => (pack.missing[key] ?? "").trim().length < 20),
        [],
      );
    });

    test("nothing is excused that is there", () => {
      const keys = keysOf(model);
      assert.deepEqual(
        Object.keys(pack.missing).filter((key) => !keys.includes(key) || !isEmpty(at(pack, key))),
        [],
      );
    });
  });
}

/** A row of harm is silent when nobody is harmed, one of events when it tells of no incident. */
function isReport(act: Act, row: Row): boolean {
  if (row.finds === "patients") return harmsSomebody(act);
  return row.finds === "agents" || act.strength >= 2 || act.patients.length > 0;
}

function harmsSomebody(act: Act): boolean {
  return act.toll !== null || act.patients.some(({ none }) => !none);
}

function rowsOf(pack: LanguagePack): readonly Row[] {
  return [
    ...pack.harmVerbs.map((row) => rowOf(row, formsOf(row.verb), "patients")),
    ...pack.harmNouns.map((row) => rowOf(row, row.nouns, "patients")),
    ...pack.harmStates.map((row) => rowOf(row, row.words, "patients")),
    ...pack.harmIdioms.map((row) => rowOf(row, row.before, "patients")),
    ...pack.eventTriggers.map((row) =>
      rowOf(row, [...row.nouns, ...(row.verb === null ? [] : formsOf(row.verb))], "nothing"),
    ),
    ...pack.blames.map((row) => rowOf(row, row.phrases, "agents")),
  ];
}

function rowOf(row: Proof & { readonly id: string }, own: readonly string[], finds: Row["finds"]): Row {
  const { id, reads, ignores } = row;
  return { id, reads, ignores, own, finds };
}

function formsOf({ base, finite, participle, gerund }: VerbForms): readonly string[] {
  return [...base, ...finite, ...participle, ...gerund];
}

function holdsAny(sentence: string, phrases: readonly string[]): boolean {
  const words = ` ${wordsOf(sentence).join(" ")} `;
  return phrases.some((phrase) => words.includes(` ${wordsOf(phrase).join(" ")} `));
}

/** `words.governors` for the table of a table, so that none hides behind a full neighbour. */
function keysOf(pack: LanguagePack): readonly string[] {
  return Object.entries(pack).flatMap(([key, value]) => (isTable(value) ? [key, ...inner(key, value)] : []));
}

const inner = (key: string, value: object): readonly string[] =>
  key === "words" ? Object.keys(value).map((name) => `${key}.${name}`) : [];

const isTable = (value: unknown): value is object => typeof value === "object" && value !== null;

function at(pack: LanguagePack, key: string): unknown {
  return key.split(".").reduce<unknown>((value, name) => (isTable(value) ? Reflect.get(value, name) : undefined), pack);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (value instanceof Set || value instanceof Map) return value.size === 0;
  return isTable(value) && Object.keys(value).length === 0;
}
