import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const ROOT = join(import.meta.dirname, "..");
const SAMPLE = join(ROOT, "samples", "peru-putis-clash.txt");
/** The sample job's time once everything is installed: the best of three, for others may use the machine as well. */
const START_MS = 5_000;
const room = mkdtempSync(join(tmpdir(), "recount-package-"));
after(() => rmSync(room, { recursive: true, force: true }));

type Manifest = {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>> };

let packed: readonly string[] = [];

before(() => {
  const [made] = JSON.parse(npm(ROOT, "pack", "--json", "--pack-destination", room)) as [
    { readonly filename: string; readonly files: readonly { readonly path: string }[] },
  ];
  packed = made.files.map(({ path }) => path);
  install(made.filename);
});

test("the tarball holds what runs and what the licences ask for, and no sources or tests", () => {
  const needed = [
    "LICENSE",
    "README.md",
    "THIRD_PARTY.md",
    "bin/launcher.mjs",
    "bin/recount",
    "build/desk/index.html",
    "build/gazetteer.bin",
    "dist/cli/main.js",
    "dist/index.d.ts",
    "dist/index.js",
    "dist/packs/en/index.js",
    "dist/packs/es/index.js",
    "knowledge/countries/world.tsv",
    "samples/peru-putis-clash.txt",
  ];
  assert.deepEqual(
    needed.filter((path) => !packed.includes(path)),
    [],
  );
  assert.deepEqual(
    packed.filter((path) => /^(src|tests|scripts|bench|node_modules|tools)\/|\.test\.|[^d]\.ts$/.test(path)),
    [],
  );
});

test("installed, it reads a sample exactly as the checkout does", () => {
  const installed = join(room, "node_modules", ".bin", "recount");
  const args = ["read", SAMPLE, "--published", "2023-09-05", "--format", "jsonl"];
  const output = recount(installed, args);
  const reading = JSON.parse(output);
  assert.ok(readFileSync(SAMPLE, "utf8").includes(reading.text.slice(0, 200)));
  assert.ok(reading.events.length > 0);
  assert.equal(output, recount(join(ROOT, "bin", "recount"), args));
});

test("installed, it keeps the samples in a ledger and shows them, within seconds, and serves the desk", async () => {
  const installed = join(room, "node_modules", ".bin", "recount");
  const timed = [1, 2, 3].map((ledger) => {
    const began = performance.now();
    const out = recount(installed, ["start", "--once", "--ledger", `ledger-${ledger}`]);
    return { out, took: performance.now() - began };
  });
  const shown = timed[0]!.out;
  const took = Math.min(...timed.map((one) => one.took));
  assert.match(shown, /^\d+ sample reports in \S+ledger-1 \(\d+ new\)/);
  assert.match(shown, /Putis, Ayacucho/);
  assert.ok(took < START_MS, `${took.toFixed(0)} ms`);
  const serving = spawn(process.execPath, [installed, "start", "--port", "0"], { cwd: room });
  const url = await new Promise<string>((resolve, reject) => {
    let out = "";
    serving.stdout.on("data", (data: Buffer) => {
      out += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(out);
      if (found !== null) resolve(found[0]);
    });
    serving.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  const page = await (await fetch(url)).text();
  const scripts = [...page.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map((match) => match[1]!);
  assert.ok(scripts.length > 0, page);
  for (const script of scripts) assert.equal((await fetch(url + script)).status, 200, script);
  serving.kill("SIGINT");
  assert.deepEqual(await once(serving, "exit"), [0, null]);
});

test("installed, its library entries can be imported and bring nothing along", () => {
  const script =
    'for (const name of ["recount", "recount/packs/en", "recount/packs/es"]) console.log(Object.keys(await import(name)).length > 0);';
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: room, encoding: "utf8" });
  assert.equal(output, "true\ntrue\ntrue\n");
});

/**
 * Installs the tarball and its dependencies into the room, as an empty folder's owner would. The versions are those
 * of our lock file, so that npm finds them in its cache and the test needs no network after `npm ci`.
 */
function install(tarball: string): void {
  const { name, version, dependencies } = readJson<Manifest>(join(ROOT, "package.json"));
  const { packages } = readJson<Lock>(join(ROOT, "package-lock.json"));
  const runtime = Object.entries(packages).filter(
    ([path, { dev, link }]) => path.startsWith("node_modules/") && dev !== true && link !== true,
  );
  const root = { name: "room", version: "1.0.0", dependencies: { [name]: `file:${tarball}` } };
  const recount = { version, resolved: `file:${tarball}`, dependencies, bin: { recount: "bin/recount" } };
  mkdirSync(room, { recursive: true });
  writeJson(join(room, "package.json"), root);
  writeJson(join(room, "package-lock.json"), {
    ...root,
    lockfileVersion: 3,
    packages: { "": root, [`node_modules/${name}`]: recount, ...Object.fromEntries(runtime) },
  });
  npm(room, "ci", "--prefer-offline", "--no-audit", "--no-fund");
}

function recount(path: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [path, ...args], { cwd: room, encoding: "utf8", maxBuffer: 2 ** 26 });
}

/** npm without the settings that an `npm test` around us hands down (log level, the outer package's names). */
function npm(cwd: string, ...args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.toLowerCase().startsWith("npm_")));
  return execFileSync("npm", args, { cwd, env, encoding: "utf8", maxBuffer: 2 ** 26 });
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}
