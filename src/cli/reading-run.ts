import type { Engine } from "./engine.ts";
import type { Host } from "./host.ts";
import { defaultsOf, type Format, filesOf, type ReadingOptions } from "./options.ts";
import { reportsOf, type Taken, type Tally } from "./read-sources.ts";

type Options = ReadingOptions & { readonly format?: Format };

/** What every command that reads reports begins with. */
export type ReadingRun = {
  readonly files: readonly string[];
  readonly format: Format;
  readonly engine: Engine;
  /** How it goes, counted while `reports` is walked through. */
  readonly tally: Tally;
  readonly reports: AsyncGenerator<Taken>;
};

/** Looks at the options and opens reader and files. `readings`: a reading that was printed is taken as one. */
export async function readingRun(
  { io, engine: open }: Host,
  given: readonly string[],
  options: Options,
  readings: boolean,
): Promise<ReadingRun> {
  const files = filesOf(given, io.stdin.isTTY);
  const defaults = defaultsOf(options);
  const format = options.format ?? (io.stdout.isTTY ? "table" : "jsonl");
  const engine = await open(options.pack ?? []);
  const tally = { taken: 0, failed: 0 };
  const reports = reportsOf(
    files,
    { jsonl: options.jsonl === true, defaults, readings, columns: options.columns ?? [] },
    io,
    tally,
  );
  return { files, format, engine, tally, reports };
}
