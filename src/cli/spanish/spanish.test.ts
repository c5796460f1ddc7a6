import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Command } from "commander";
import { KINDS, SIDE_HARMS, SIDE_KINDS, SIDE_ROLES, VERDICTS } from "../../model/words.ts";
import { examplesOf } from "../help.ts";
import type { Host } from "../host.ts";
import { program } from "../program.ts";
import { languageOf, tongueOf } from "../tongue.ts";
import { detailInSpanish } from "./details.ts";
import { HELP_ES } from "./help.ts";
import { MESSAGES_ES } from "./messages.ts";

const SRC = join(import.meta.dirname, "../..");
const cli = globSync(`${SRC}/cli/**/*.ts`).filter((path) => !path.endsWith(".test.ts"));
const code = cli.filter((path) => !path.includes("/spanish/")).map((path) => readFileSync(path, "utf8"));

test("all that help says is there in Spanish", () => {
  const missing = [...new Set(helpTexts())].filter((text) => text !== "" && HELP_ES[text] === undefined);
  assert.deepEqual(missing, []);
});

test("no Spanish help stands for what is no longer said", () => {
  const said = new Set([...helpTexts(), "Examples", "Usage", "Arguments", "Options", "Commands"]);
  assert.deepEqual(
    Object.keys(HELP_ES).filter((text) => !said.has(text)),
    [],
  );
});

test("all that tables and messages say is there in Spanish", () => {
  const heads = code.flatMap((text) => [...text.matchAll(/\bhead: "([^"]+)"/g)].map((match) => match[1]!));
  const said = code.flatMap((text) => [...text.matchAll(/\bsay\(\s*"((?:[^"\\]|\\.)+)"/g)].map((match) => match[1]!));
  assert.ok(heads.length > 20 && said.length > 30, `${heads.length} heads, ${said.length} messages`);
  const words = [
    ...KINDS.map((kind) => kind.replaceAll("_", " ")),
    ...SIDE_HARMS,
    ...SIDE_KINDS,
    ...SIDE_ROLES,
    ...VERDICTS,
  ];
  const missing = new Set(
    [...heads, ...said, ...words].filter((text) => MESSAGES_ES[text] === undefined && HELP_ES[text] === undefined),
  );
  assert.deepEqual([...missing], []);
});

test("a Spanish text has the values of the English one", () => {
  for (const [english, spanish] of Object.entries({ ...HELP_ES, ...MESSAGES_ES })) {
    const valuesOf = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([value]) => value).sort();
    assert.deepEqual(valuesOf(spanish), valuesOf(english), english);
    assert.ok(spanish.trim() !== "", english);
  }
});

/** Details that are no sentences: what could not be found, a value as it was given. */
const BARE = /^(?:X MB|(?:--\S+|\w+:) X|X(?:[:.,]? X)*|X\.c?X|"X" is X|X \(X\)|)$/;

test("every detail of an error is told in Spanish, or is no sentence", () => {
  const details = globSync(`${SRC}/**/*.ts`)
    .filter((path) => !/\.test\.ts$|\/desk\//.test(path))
    .flatMap((path) => [
      ...readFileSync(path, "utf8").matchAll(
        /new Trouble\(\s*"[a-z-]+",\s*(?:"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g,
      ),
    ])
    .map((match) => (match[1] ?? match[2]!).replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "X").replaceAll('\\"', '"'));
  assert.ok(details.length > 60, `${details.length} details`);
  // What is counted must be a number for its pattern to fit.
  const forms = (detail: string) => [detail, detail.replaceAll("X", "7")];
  const untold = details.filter(
    (detail) => !BARE.test(detail) && !forms(detail).some((form) => detailInSpanish(form) !== form),
  );
  assert.deepEqual([...new Set(untold)], []);
});

const LANGUAGES = [
  [{}, "en"],
  [{ LANG: "es_PE.UTF-8" }, "es"],
  [{ LANG: "es" }, "es"],
  [{ LANG: "C.UTF-8" }, "en"],
  [{ LANG: "fr_FR.UTF-8" }, "en"],
  [{ LANG: "es_ES.UTF-8", LC_ALL: "en_GB.UTF-8" }, "en"],
  [{ LANG: "en_US", LC_MESSAGES: "es_CO" }, "es"],
  [{ LANG: "es_ES", RECOUNT_LANG: "en" }, "en"],
] as const;
for (const [env, language] of LANGUAGES) {
  test(`${JSON.stringify(env)} speaks ${language}`, () => assert.equal(languageOf(env), language));
}

test("values are put where they belong, and what has no Spanish is told in English", () => {
  const { say, sideName } = tongueOf("es");
  assert.equal(say("{0} of {1}; --limit shows more.", 3, 9), "3 de 9; --limit muestra más.");
  assert.equal(say("nobody says so"), "nobody says so");
  assert.equal(
    sideName({ actor: "Shining Path", actorId: "pe-shining-path", kind: "armed-group" }),
    "Sendero Luminoso",
  );
  assert.equal(sideName({ actor: "civilians", actorId: null, kind: "civilians" }), "civiles");
  assert.equal(
    tongueOf("en").sideName({ actor: "Fuerzas Militares de Perú", actorId: "pe-military", kind: "state-forces" }),
    "Military Forces of Peru",
  );
});

function helpTexts(): readonly string[] {
  // Building the program does nothing with its host but look at the streams' environment.
  const host = { io: { env: {} } } as unknown as Host;
  const textsOf = (command: Command): readonly string[] => [
    command.description(),
    command.summary(),
    ...command.registeredArguments.map(({ description }) => description),
    ...command.options.map(({ description }) => description),
    ...examplesOf(command).map(([, does]) => does),
    ...command.commands.flatMap(textsOf),
  ];
  return [...textsOf(program(host)), "show this help", "show help for a command"];
}
