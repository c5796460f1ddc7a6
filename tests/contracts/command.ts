import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";

export const RECOUNT = join(import.meta.dirname, "..", "..", "bin", "recount");

export type Run = { readonly exit: number; readonly out: string; readonly err: string };

/** Runs the command line in this process, in a folder, with streams that are kept. */
export async function run(
  cwd: string,
  argv: readonly string[],
  stdin = "",
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  let [out, err] = ["", ""];
  const sink = (take: (text: string) => void) => ({
    write: (text: string, done?: (error?: Error | null) => void) => {
      take(text);
      done?.();
      return true;
    },
  });
  const exit = await main(argv, {
    stdin: (async function* () {
      yield Buffer.from(stdin);
    })(),
    stdout: sink((text) => {
      out += text;
    }),
    stderr: sink((text) => {
      err += text;
    }),
    env: { RECOUNT_USER: "tester", ...env },
    cwd: () => cwd,
  });
  return { exit, out, err };
}

/** Runs it as a process of its own. `before`: a command and its arguments that run it, to limit what it may. */
export function runApart(cwd: string, argv: readonly string[], before: readonly string[] = []): Run {
  const [command, ...rest] = [...before, process.execPath, RECOUNT, ...argv];
  const { status, signal, stdout, stderr } = spawnSync(command!, rest, { cwd, encoding: "utf8", env: ENV });
  return { exit: status ?? -1, out: stdout, err: signal === null ? stderr : `${stderr}\nended by ${signal}` };
}

/** Starts it and leaves it running. */
export function start(cwd: string, argv: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [RECOUNT, ...argv], { cwd, env: ENV });
}

const ENV = { PATH: process.env.PATH, HOME: process.env.HOME, RECOUNT_USER: "tester" };
