import { CommanderError } from "commander";
import { TROUBLES, Trouble } from "../model/trouble.ts";
import { complain } from "./complain.ts";
import { forTerminal } from "./for-terminal.ts";
import { type Io, write } from "./io.ts";
import type { LedgerPlaces } from "./ledger-places.ts";
import { program } from "./program.ts";

/** Exit code of a fault of our own. */
const UNEXPECTED = 1;

/**
 * Runs the command line and returns its exit code: 0 done, 1 our fault, 2 usage, 3 some inputs could not be read,
 * 4 no such thing. Never throws. Data goes to `stdout`, everything else to `stderr`.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let exit = 0;
  const host = {
    io,
    engine: async (packs: readonly string[], places: LedgerPlaces | null = null) =>
      (await import("./open-reader.ts")).openReader({ packs, cwd: io.cwd(), places }),
    exit: (code: number) => {
      exit = code;
    },
  };
  const root = program(host);
  try {
    if (argv.length === 0) await write(io.stdout, root.helpInformation());
    else await root.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    return tell(error, io);
  }
}

async function tell(error: unknown, io: Io): Promise<number> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0; // help or version, printed already
    const trouble = new Trouble("bad-usage", usageDetail(error));
    await complain(io.stderr, trouble);
    return TROUBLES[trouble.code].exit;
  }
  if (error instanceof Trouble) {
    await complain(io.stderr, error);
    return TROUBLES[error.code].exit;
  }
  if (error instanceof Error && "code" in error && error.code === "EPIPE") return 0; // the reader of the pipe has enough
  const said =
    error instanceof Error ? (io.env.RECOUNT_DEBUG ? (error.stack ?? error.message) : error.message) : String(error);
  await write(
    io.stderr,
    `recount: a fault of Recount itself: ${said.split("\n").map(forTerminal).join("\n")} — please report it; RECOUNT_DEBUG=1 shows where\n`,
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
