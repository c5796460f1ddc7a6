/**
 * `npm test`: every check there is, in order of how soon it can fail. Ends with the line "N passed, N failed" (and
 * ", N skipped" where something could not run here) and exit code 1 if anything failed. `npm test -- PART…` runs only
 * the test files whose path holds one of the parts.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { runTestFiles, type Tally, testFilesIn } from "./test-files.ts";

/** Tests look at what is printed: in English, whatever the machine speaks. */
process.env.RECOUNT_LANG = "en";

const ROOT = join(import.meta.dirname, "..");

type Stage = { readonly name: string; readonly run: () => Tally | Promise<Tally> };

const all = testFilesIn(ROOT, ["src", "tests"]);
const late = ["tests/bundle.test.ts", "tests/docs.test.ts", "tests/package.test.ts"];
const wanted = process.argv.slice(2);

const stages: readonly Stage[] =
  wanted.length > 0
    ? [
        files(
          wanted.join(" "),
          all.filter((path) => wanted.some((part) => path.includes(part))),
        ),
      ]
    : [
        tool("types of the pure layers", "tsc", ["-p", "tsconfig.core.json"]),
        tool("types", "tsc", ["-p", "tsconfig.json"]),
        tool("format and lint", "biome", ["check", "--error-on-warnings", "."]),
        files("walls", ["tests/architecture.test.ts"]),
        files(
          "units",
          all.filter((path) => path.startsWith("src/")),
        ),
        files(
          "whole",
          all.filter(
            (path) => path.startsWith("tests/") && !late.includes(path) && path !== "tests/architecture.test.ts",
          ),
        ),
        files("bundle", [late[0]!]),
        files("docs", [late[1]!]),
        files("package", [late[2]!]),
      ];

const total: Tally = { passed: 0, failed: 0, skips: [] };
for (const { name, run } of stages) {
  const began = performance.now();
  const { passed, failed, skips } = await tallyOf(run);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const skipped = skips.length === 0 ? "" : `, ${skips.length} skipped`;
  console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed${skipped} (${seconds} s)`);
  for (const skip of skips) console.log(`  – ${skip}`);
  total.passed += passed;
  total.failed += failed;
  total.skips.push(...skips);
}
const skipped = total.skips.length === 0 ? "" : `, ${total.skips.length} skipped`;
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A stage that breaks down has failed; the others still run and the closing line still comes. */
async function tallyOf(run: Stage["run"]): Promise<Tally> {
  try {
    return await run();
  } catch (error) {
    console.log(error);
    return { passed: 0, failed: 1, skips: [] };
  }
}

/** A tool that passes or fails as one. */
function tool(name: string, command: string, args: readonly string[]): Stage {
  return {
    name,
    run: () => {
      const { status, stdout, stderr, error } = spawnSync(join(ROOT, "node_modules", ".bin", command), args, {
        cwd: ROOT,
        encoding: "utf8",
      });
      if (status === 0) return { passed: 1, failed: 0, skips: [] };
      console.log(error?.message ?? `${stdout}${stderr}`.trimEnd());
      return { passed: 0, failed: 1, skips: [] };
    },
  };
}

/** A stage of test files. None at all is a failure: a stage that tests nothing must not look green. */
function files(name: string, paths: readonly string[]): Stage {
  return {
    name,
    run: () => {
      if (paths.length > 0) return runTestFiles(ROOT, paths);
      console.log("  ✗ no test file found");
      return { passed: 0, failed: 1, skips: [] };
    },
  };
}
