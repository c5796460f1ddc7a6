import type { Engine } from "./engine.ts";
import type { Io } from "./io.ts";

/** What a command's action gets: the process's streams, the reader on demand, and where to leave the exit code. */
export type Host = {
  readonly io: Io;
  /** Loads the knowledge on disk and the TSV files named. Throws `bad-pack`, `file-not-found`. */
  readonly engine: (packs: readonly string[]) => Promise<Engine>;
  readonly exit: (code: number) => void;
};

/** Exit code of a run in which some inputs could not be read (all of them included). */
export const PARTIAL = 3;
