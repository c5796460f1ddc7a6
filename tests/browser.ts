import { spawnSync } from "node:child_process";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

/** A browser that runs, or in words why none does. `close` also removes its profile. */
export type Launched = { readonly browser: Browser; readonly close: () => Promise<void> } | { readonly why: string };

/** Kept between runs, outside of git; not in a folder where others could put a program in its place. */
const CACHE = join(import.meta.dirname, "../.cache");
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-domain-reliability",
  "--disable-dev-shm-usage",
  // Draws WebGL without a graphics card.
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];
const SYSTEM = ["chromium", "chromium-browser", "google-chrome"];

/** Starts the Chromium that npm installed, else the system's. */
export async function launchBrowser(): Promise<Launched> {
  const failures: string[] = [];
  for (const candidate of [bundled, ...SYSTEM.map((name) => () => system(name))]) {
    const found = await candidate().catch((error: unknown) => String(error));
    if (found === null) continue;
    if (typeof found === "string") {
      failures.push(found);
      continue;
    }
    const home = mkdtempSync(join(tmpdir(), "recount-browser-"));
    try {
      const browser = await chromium.launch({
        executablePath: found.path,
        // Playwright gives every browser a profile of its own and removes it; its other files go beside it.
        args: FLAGS,
        env: { ...environment(), HOME: home, TMPDIR: home, ...found.env },
        timeout: 30_000,
      });
      const close = async () => {
        await browser.close();
        rmSync(home, { recursive: true, force: true });
      };
      return { browser, close };
    } catch (error) {
      rmSync(home, { recursive: true, force: true });
      failures.push(`${found.path}: ${String(error).split("\n").slice(0, 3).join(" ")}`);
    }
  }
  return { why: failures.length === 0 ? "no Chromium is installed" : failures.join("; ") };
}

type Found = { readonly path: string; readonly env: Readonly<Record<string, string>> };

/**
 * The package's Chromium, unpacked once for each of its versions, with the libraries and the font it brings: they are
 * used where the machine lacks its own.
 */
async function bundled(): Promise<Found | null> {
  const require = createRequire(import.meta.url);
  // The package exports no path to its manifest; its main file lies two folders below it.
  const root = join(dirname(require.resolve("@sparticuz/chromium")), "../..");
  if (!existsSync(join(root, "bin/chromium.br"))) return null;
  const { version } = require(join(root, "package.json")) as { readonly version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const making = mkdtempSync(`${folder}-`);
    const bin = join(root, "bin");
    await unpack(join(bin, "chromium.br"), join(making, "chromium"));
    chmodSync(join(making, "chromium"), 0o755);
    for (const [name, below] of [
      ["al2023", "."],
      ["swiftshader", "."],
      ["fonts", "fonts"],
    ] as const) {
      const tar = join(making, `${name}.tar`);
      await unpack(join(bin, `${name}.tar.br`), tar);
      mkdirSync(join(making, below), { recursive: true });
      const { status, stderr } = spawnSync("tar", ["xf", tar, "-C", join(making, below)], { encoding: "utf8" });
      if (status !== 0) throw new Error(`tar: ${stderr}`);
      rmSync(tar);
    }
    try {
      renameSync(making, folder);
    } catch {
      // Another process was faster, and its folder is as good.
      rmSync(making, { recursive: true, force: true });
    }
  }
  // A library of the machine comes first: the package's are for machines that have none.
  const libraries = [process.env.LD_LIBRARY_PATH, ...(lacksLibraries(folder) ? [join(folder, "lib")] : [])];
  const hasFonts = existsSync("/etc/fonts/fonts.conf");
  return {
    path: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
      ...(hasFonts ? {} : { FONTCONFIG_PATH: join(folder, "fonts") }),
    },
  };
}

function lacksLibraries(folder: string): boolean {
  const { stdout, status } = spawnSync("ldd", [join(folder, "chromium")], { encoding: "utf8" });
  return status !== 0 || stdout.includes("not found");
}

async function system(name: string): Promise<Found | null> {
  const { stdout, status } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
  return status === 0 ? { path: stdout.trim(), env: {} } : null;
}

async function unpack(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
