import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import pg from "pg";

/** A server to test on. `database` makes an empty database and returns its URL. */
export type Server = {
  readonly database: () => Promise<{ readonly url: string; readonly remove: () => Promise<void> }>;
  readonly stop: () => Promise<void>;
};

/** A running PostgreSQL: that of DATABASE_URL, else one of our own in a temporary folder; a sentence if neither can be had. */
export async function postgresServer(): Promise<Server | string> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined && given !== "") return serverAt(given, async () => undefined);
  const bin = binaries();
  if (bin === null) return "no PostgreSQL server program was found and DATABASE_URL is not set";
  return await start(bin);
}

function binaries(): string | null {
  const root = "/usr/lib/postgresql";
  const installed = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...installed.map((version) => join(root, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

/** PostgreSQL refuses to run as root, so there it runs as user `postgres`. */
async function start(bin: string): Promise<Server | string> {
  const asRoot = process.getuid?.() === 0;
  const owner = asRoot ? idsOf("postgres") : null;
  if (asRoot && owner === null) return "PostgreSQL refuses to run as root, and there is no user postgres to run it as";
  const folder = mkdtempSync(join(tmpdir(), "recount-pg-"));
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const options = { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "recount", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"], {
    ...options,
    stdio: "ignore",
  });
  const port = await freePort();
  const server = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder], {
    ...options,
    stdio: "ignore",
  });
  process.once("exit", () => server.kill("SIGKILL"));
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const stop = async () => {
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://recount@127.0.0.1:${port}/postgres`;
  for (let tries = 0; ; tries++) {
    try {
      await query(url, "select 1");
      return serverAt(url, stop);
    } catch (error) {
      if (tries > 100) {
        await stop();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

let made = 0;

function serverAt(url: string, stop: () => Promise<void>): Server {
  return {
    database: async () => {
      const name = `recount_test_${process.pid}_${made++}`;
      await query(url, `create database ${name}`);
      const own = new URL(url);
      own.pathname = `/${name}`;
      return { url: own.href, remove: () => query(url, `drop database ${name} with (force)`) };
    },
    stop,
  };
}

async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function idsOf(user: string): { readonly uid: number; readonly gid: number } | null {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((row) => row.startsWith(`${user}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
      probe.close(() => resolve(address.port));
    });
  });
}
