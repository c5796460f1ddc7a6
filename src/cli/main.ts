import { CommanderError } from "commander";
import { TROUBLES, Trouble } from "../model/trouble.ts";
import { complain } from "./complain.ts";
import { forTerminal } from "./for-terminal.ts";
import { type Io, write } from "./io.ts";
import type { LedgerPlaces } from "./ledger-places.ts";
import { program } from "./program.ts";
import { LANGUAGES, languageOf, tongueOf } from "./tongue.ts";

/** Exit code of a fault of our own. */
const UNEXPECTED = 1;

/**
 * Runs the command line and returns its exit code: 0 done, 1 our fault, 2 usage, 3 some inputs could not be read,
 * 4 no such thing. Never throws. Data goes to `stdout`, everything else to `stderr`.
 */
export async function main(argv: readonly string[], streams: Io): Promise<number> {
  let exit = 0;
  let io = streams;
  const host = {
    io,
    engine: async (packs: readonly string[], places: LedgerPlaces | null = null) =>
      (await import("./open-reader.ts")).openReader({ packs, cwd: io.cwd(), places }),
    exit: (code: number) => {
      exit = code;
    },
  };
  try {
    const { words, language } = withoutLanguage(argv);
    if (language !== null) host.io = io = speaking(language, streams);
    const root = program(host);
    if (words.length === 0) await write(io.stdout, root.helpInformation());
    else await root.parseAsync([...words], { from: "user" });
    return exit;
  } catch (error) {
    return tell(error, io);
  }
}

/** Takes `--lang` out of the words, wherever it stands before a bare `--`. Throws Trouble `bad-usage` for a language that is none of ours. */
function withoutLanguage(argv: readonly string[]): {
  readonly words: readonly string[];
  readonly language: string | null;
} {
  const words: string[] = [];
  let language: string | null = null;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === "--") return { words: [...words, ...argv.slice(i)], language };
    if (word === "--lang") language = argv[++i] ?? "";
    else if (word.startsWith("--lang=")) language = word.slice("--lang=".length);
    else words.push(word);
  }
  if (language !== null && !LANGUAGES.some((known) => known === language)) {
    throw new Trouble("bad-usage", `--lang takes en or es, not ${language}`);
  }
  return { words, language };
}

/** The same streams, in a language. Standard input is not touched before somebody reads it. */
function speaking(language: string, io: Io): Io {
  return {
    get stdin() {
      return io.stdin;
    },
    stdout: io.stdout,
    stderr: io.stderr,
    env: { ...io.env, RECOUNT_LANG: language },
    cwd: () => io.cwd(),
  };
}

async function tell(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0; // help or version, printed already
    const trouble = new Trouble("bad-usage", usageDetail(error));
    await complain(io, trouble);
    return TROUBLES[trouble.code].exit;
  }
  if (error instanceof Trouble) {
    await complain(io, error);
    return TROUBLES[error.code].exit;
  }
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return 0; // the reader of the pipe has enough
  const said =
    error instanceof Error ? (io.env.RECOUNT_DEBUG ? (error.stack ?? error.message) : error.message) : String(error);
  await write(
    io.stderr,
    `recount: ${tongueOf(languageOf(io.env)).say(
      "a fault of Recount itself: {0} — please report it; RECOUNT_DEBUG=1 shows where",
      said.split("\n").map(forTerminal).join("\n"),
    )}\n`,
  );
  return UNEXPECTED;
}

/** Commander's message in one line: "unknown command 'raed', did you mean read?". */
function usageDetail({ message }: CommanderError): string {
  return message
    .replace(/^error: /, "")
    .replace(/\s*\n\(Did you mean (.*)\?\)/, "; did you mean $1?")
    .replaceAll("\n", " ");
}
