/**
 * Starts Recount on Node 24 or later: in this process when it is one, else in the Node that npm brought into the
 * checkout. Plain JavaScript that Node 18 can run, for it runs before we know which Node there is.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const NEEDED = 24;
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SOURCE = join(ROOT, "src", "cli", "main.ts");
const COMPILED = join(ROOT, "dist", "cli", "main.js");

export async function launch() {
  if (majorVersion() >= NEEDED) return runHere();
  const node = bundledNode(ROOT);
  if (node !== null) return runIn(node);
  const remedy = existsSync(SOURCE) ? `or run \`npm ci\` in ${ROOT}, which brings it` : "see https://nodejs.org";
  stop(`recount: needs Node ${NEEDED} or later, this is ${process.version}; install it ${remedy}`);
}

/** Path of the Node 24 that `npm ci` put into the checkout for this platform; null when there is none. */
export function bundledNode(root) {
  const { platform, arch } = process;
  const folders = [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`];
  const paths = folders.map((folder) => join(root, "node_modules", folder, "bin", "node"));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** The machine lacks what Recount needs; no input was looked at. */
function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

function majorVersion() {
  return Number(process.versions.node.split(".")[0]);
}

async function runHere() {
  const checkout = existsSync(SOURCE);
  if (checkout && !existsSync(join(ROOT, "node_modules"))) {
    return stop(`recount: nothing is installed in this checkout yet; run \`npm ci\` in ${ROOT}`);
  }
  if (checkout && !buildGazetteer()) return stop("recount: the gazetteer cannot be built; see above");
  module.enableCompileCache?.(cacheFolder(checkout));
  quietExperiments();
  for (const stream of [process.stdout, process.stderr]) stream.on("error", leaveOnBrokenPipe);
  const program = await load(checkout ? SOURCE : COMPILED);
  if (program !== null) process.exitCode = await program.main(process.argv.slice(2), process);
}

/** The program, or null when a package it needs is not installed; that is told. */
async function load(path) {
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    const lacking = error.code === "ERR_MODULE_NOT_FOUND" && /^Cannot find package '([^']+)'/.exec(error.message);
    if (!lacking) throw error;
    stop(`recount: the package ${lacking[1]} is not installed; run \`npm ci\` in ${ROOT}`);
    return null;
  }
}

/** After an `npm ci` by hand the gazetteer is not there yet: makes it. False when that failed. */
function buildGazetteer() {
  const builder = join(ROOT, "scripts", "build.ts");
  if (existsSync(join(ROOT, "build", "gazetteer.bin")) || !existsSync(builder)) return true;
  return spawnSync(process.execPath, [builder], { stdio: ["ignore", 2, 2] }).status === 0;
}

/** Own folder, never the shared temporary one, where somebody else could leave code for us to run. */
function cacheFolder(checkout) {
  if (checkout) return join(ROOT, "node_modules", ".cache", "recount-compile");
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "recount", "compile");
}

/** `node:sqlite` and type stripping work as we need them; that Node calls them experimental is no news to a user. */
function quietExperiments() {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}

/** `recount read … | head` ends when the reader of the pipe has seen enough: no fault. */
function leaveOnBrokenPipe(error) {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

/** Runs the same command in another Node, with our streams, and ends as it ends. */
function runIn(node) {
  const child = spawn(node, [fileURLToPath(new URL("recount", import.meta.url)), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // A terminal sends Ctrl-C to both of us: passing it on would make it two.
  const fromTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  process.on("SIGINT", () => fromTerminal || child.kill("SIGINT"));
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => stop(`recount: cannot start ${node}: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
