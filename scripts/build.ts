/**
 * Makes what is not kept in git, where it is missing or older than what it is made from. `--package` also compiles
 * the sources to `dist/`, for Node strips no types below `node_modules`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

if (existsSync(join(ROOT, "scripts/build-gazetteer.ts")) && isStale("build/gazetteer.bin", gazetteerInputs())) {
  step("Building the gazetteer", process.execPath, ["scripts/build-gazetteer.ts"]);
}
if (existsSync(join(ROOT, "scripts/build-desk.ts")) && isStale("build/desk/index.html", deskInputs())) {
  step("Building the desk", process.execPath, ["scripts/build-desk.ts"]);
}
if (process.argv.includes("--package")) {
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  step("Compiling for the package", join(ROOT, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"]);
}

/** The lock file's installed copy stands for the versions of the place packages. */
function gazetteerInputs(): readonly string[] {
  const code = [
    "scripts/build-gazetteer.ts",
    "src/cli/gazetteer-build.ts",
    "src/extract/places/{gazetteer-*,place-key}.ts",
  ];
  return ["node_modules/.package-lock.json", ...globSync([...code, "knowledge/places/*.tsv"], { cwd: ROOT })];
}

/** The desk takes words and shapes from the layers it may import. */
function deskInputs(): readonly string[] {
  const code = ["vite.config.ts", "scripts/{build-desk,base-map}.ts", "src/model/*.ts", "src/desk/**/*"];
  return ["node_modules/.package-lock.json", ...globSync(code, { cwd: ROOT })];
}

function isStale(output: string, inputs: readonly string[]): boolean {
  const made = statSync(join(ROOT, output), { throwIfNoEntry: false })?.mtimeMs;
  return (
    made === undefined ||
    inputs.some((path) => (statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) > made)
  );
}

function step(what: string, command: string, args: readonly string[]): void {
  console.error(what);
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (status === 0) return;
  console.error(`${what} failed`);
  process.exit(1);
}
