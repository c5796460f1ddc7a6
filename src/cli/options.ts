import { type Command, Option } from "commander";
import { civilDay } from "../ingest/civil-day.ts";
import type { Defaults } from "../ingest/given.ts";
import { Trouble } from "../model/trouble.ts";
import { LANGUAGES } from "./packs.ts";

/** Asks for each report's language to be recognised. */
const AUTO = "auto";
export const FORMATS = ["table", "json", "jsonl"] as const;
export type Format = (typeof FORMATS)[number];

/** Options of every command that reads reports. */
export type ReadingOptions = {
  readonly published?: string;
  readonly language: string;
  readonly country?: string;
  readonly pack?: readonly string[];
  readonly jsonl?: boolean;
  readonly columns?: readonly string[];
};

/** Adds them to a command, in the words of the contract. */
export function withReadingOptions(command: Command): Command {
  return command
    .option("--published <day>", "day of publication, YYYY-MM-DD, where a report does not carry its own")
    .addOption(
      new Option("--language <code>", `language of the reports: ${LANGUAGES.join(", ")} or ${AUTO}`).default(AUTO),
    )
    .option("--country <code>", "country the reports are from, ISO 3166-1 alpha-2; a hint, never a filter")
    .option("--pack <file...>", "more places or actors, as TSV files with the columns of knowledge/", collect)
    .option("--jsonl", "standard input carries one report a line")
    .option("--columns <key=column...>", "which column of a table holds what: text=Body title=Headline …");
}

/** Adds `--format`. Without it: a table on a terminal, JSONL in a pipe. */
export function withFormat(command: Command): Command {
  return command.addOption(
    new Option("--format <format>", "how to print (default: table on a terminal, jsonl in a pipe)").choices(FORMATS),
  );
}

function collect(file: string, files: readonly string[] = []): readonly string[] {
  return [...files, file];
}

/** What the options say of every report. Throws `bad-date`, `unknown-language`, `bad-usage`. */
export function defaultsOf({ published, language, country }: ReadingOptions): Defaults {
  const publishedAt = published === undefined ? null : civilDay(published);
  if (published !== undefined && publishedAt === null) throw new Trouble("bad-date", `--published ${published}`);
  if (language !== AUTO && !LANGUAGES.includes(language)) {
    throw new Trouble("unknown-language", `--language ${language}`);
  }
  if (country !== undefined && !/^[A-Za-z]{2}$/.test(country)) {
    throw new Trouble("bad-usage", `--country takes two letters, not ${country}`);
  }
  return { publishedAt, language: language === AUTO ? null : language, country: country?.toUpperCase() ?? null };
}

/** Files named on the command line; standard input where none is and something is piped in. */
export function filesOf(files: readonly string[], stdinIsTerminal: boolean | undefined): readonly string[] {
  if (files.length > 0) return files;
  if (stdinIsTerminal) throw new Trouble("bad-usage", "name a file, or - for standard input");
  return ["-"];
}
