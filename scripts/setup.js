/**
 * Brings what the next npm script needs, and nothing when it is there: the packages of the lock file, Node 24 among
 * them, and the gazetteer. Runs before the first install, so on the system's Node (20 or later) and nothing else.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { missingFrom } from "./installed.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const missing = missingFrom(ROOT);
if (missing !== null) {
  console.log(`Installing the packages of package-lock.json: ${missing} (about 15 s, once)`);
  // `npm test --silent` hands its log level down; an install that fails must still say why.
  run("npm", ["ci", "--loglevel=error", "--no-audit", "--no-fund"]);
  const still = missingFrom(ROOT);
  if (still !== null) stop(`npm ci ended well, but ${still}`);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  if (error !== undefined) stop(`cannot run ${command}: ${error.message}`);
  if (status !== 0) stop(`${command} ${args.join(" ")} failed with exit code ${status}`);
}

function stop(line) {
  console.error(`Set-up failed: ${line}`);
  process.exit(1);
}
