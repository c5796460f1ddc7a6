import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";

/** What a run of test files came to. `skips`: one line a skipped test, with its reason. */
export type Tally = { passed: number; failed: number; skips: string[] };

/** After this long the files still running are taken for hung, ended and failed; a stage takes seconds, with a browser and a database a minute. */
const TIMEOUT_MS = 10 * 60_000;

/**
 * Runs test files in processes of their own, prints what fails as it fails, and counts. A suite is counted by its
 * tests; a file that ends without having run one test counts as a failure, for then it tests nothing.
 */
export async function runTestFiles(root: string, files: readonly string[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skips: [] };
  const output = new Map<string, string>();
  const fail = (file: string, name: string, cause: unknown) => {
    tally.failed++;
    console.log(`  ✗ ${relative(root, file)}${name === file ? "" : ` › ${name}`}`);
    console.log(indent(cause instanceof Error ? reasonOf(cause) : String(cause)));
    const said = output.get(file);
    if (name === file && said !== undefined) console.log(indent(said.trimEnd()));
  };
  const stream = run({
    files: files.map((file) => join(root, file)),
    concurrency: availableParallelism(),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  for await (const { type, data } of stream) {
    if (type === "test:stderr" || type === "test:stdout") {
      output.set(data.file ?? "", (output.get(data.file ?? "") ?? "") + data.message);
    } else if (type === "test:pass" || type === "test:fail") {
      const { name, file = "", details, skip, todo } = data;
      const put = skip ?? todo;
      if (put !== undefined && put !== false) {
        tally.skips.push(`${relative(root, file)} › ${name}: ${put === true ? "no reason given" : put}`);
      } else if (type === "test:fail") {
        const { error } = data.details;
        if (details.type !== "suite" || error.code !== "ERR_TEST_FAILURE" || !onlyTestsFailed(error))
          fail(file, name, error);
      } else if (name === file) fail(file, name, "no test in this file");
      else if (details.type !== "suite") tally.passed++;
    }
  }
  return tally;
}

/** Paths below `root`, sorted, of every `*.test.ts` in the folders. */
export function testFilesIn(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
    )
    .filter((path) => path.endsWith(".test.ts"))
    .sort();
}

function onlyTestsFailed(error: object): boolean {
  return "failureType" in error && error.failureType === "subtestsFailed";
}

/** The assertion itself, where the runner has wrapped it. */
function reasonOf(error: Error): string {
  const cause = error.cause ?? error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause);
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "      ");
}
