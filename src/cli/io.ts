import { languageOf, type Tongue, tongueOf } from "./tongue.ts";

/** The streams of a process, described by the few members used. `process` itself is one. */
export type Output = {
  readonly write: (text: string, done?: (error?: Error | null) => void) => boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
};

export type Io = {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
};

/** Columns of text where nothing says how wide the screen is. */
const DEFAULT_COLUMNS = 120;
/** Narrower than this no table can be read; wider lines are cut by the terminal instead. */
const LEAST_COLUMNS = 60;

/** Writes and waits until it is taken, so that a slow reader of a pipe bounds our memory. */
export function write(output: Output, text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Columns of the screen that standard output goes to. */
export function columnsOf({ stdout, env }: Pick<Io, "stdout" | "env">): number {
  const told = stdout.isTTY ? stdout.columns : Number(env.COLUMNS);
  return told !== undefined && Number.isInteger(told) && told > 0 ? Math.max(told, LEAST_COLUMNS) : DEFAULT_COLUMNS;
}

/** Marks for a screen; on anything else every mark is the text itself. And the language that it speaks. */
export type Paint = Tongue & { readonly strong: (text: string) => string; readonly faint: (text: string) => string };

/** Colour is for a terminal that has any, and for nobody who set NO_COLOR. */
export function paintFor({ stdout, env }: Pick<Io, "stdout" | "env">): Paint {
  const plain = !stdout.isTTY || (env.NO_COLOR !== undefined && env.NO_COLOR !== "") || env.TERM === "dumb";
  const tongue = tongueOf(languageOf(env));
  if (plain) return { ...tongue, strong: (text) => text, faint: (text) => text };
  return { ...tongue, strong: (text) => `\u001b[1m${text}\u001b[22m`, faint: (text) => `\u001b[2m${text}\u001b[22m` };
}
