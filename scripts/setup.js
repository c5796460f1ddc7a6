/**
 * Brings what the next npm script needs, and nothing when it is there: the packages of the lock file, Node 24 among
 * them, and what `scripts/build.ts` makes. Runs before the first install, so on the system's Node (20 or later) and
 * nothing else. Arguments are handed on to the build.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledNode } from "../bin/launcher.mjs";
import { missingFrom } from "./installed.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const missing = missingFrom(ROOT);
if (missing !== null) {
  console.error(`Installing the packages of package-lock.json: ${missing} (about 15 s, once)`);
  // Whatever the user has set: development packages are what we came for, Node comes among them, and an install that
  // fails must say why, even below `npm test --silent`.
  run("npm", ["ci", "--include=dev", "--include=optional", "--engine-strict=false", "--loglevel=error"]);
  const still = missingFrom(ROOT);
  if (still !== null) stop(`npm ci ended well, but ${still}`);
}
const node = bundledNode(ROOT);
if (node !== null) linkNode(node);
// Named by its path: a shell that ran the system's `node` a moment ago would find that one again.
run(node ?? process.execPath, ["scripts/build.ts", ...process.argv.slice(2)]);

/** npm scripts find `node` through this link. npm 11 makes it, npm 10 does not. */
function linkNode(node) {
  const link = join(ROOT, "node_modules", ".bin", "node");
  if (existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), node), link);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (error !== undefined) stop(`cannot run ${command}: ${error.message}`);
  if (status !== 0) stop(`${command} ${args.join(" ")} failed with exit code ${status}`);
}

function stop(line) {
  console.error(`Set-up failed: ${line}`);
  process.exit(1);
}
