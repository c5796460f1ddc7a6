import type { Engine } from "./engine.ts";
import type { Io } from "./io.ts";
import type { LedgerPlaces } from "./ledger-places.ts";

/** What a command's action gets: the process's streams, the reader on demand, and where to leave the exit code. */
export type Host = {
  readonly io: Io;
  /** Loads the knowledge on disk, the TSV files named and the places of a ledger. Throws `bad-pack`, `file-not-found`. */
  readonly engine: (packs: readonly string[], places?: LedgerPlaces | null) => Promise<Engine>;
  readonly exit: (code: number) => void;
};

/** Exit code of a run in which some inputs could not be read (all of them included). */
export const PARTIAL = 3;
