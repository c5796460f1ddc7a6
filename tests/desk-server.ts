import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const RECOUNT = join(ROOT, "bin/recount");

export type ReportLine = { readonly id: string; readonly text: string } & Readonly<Record<string, unknown>>;

/** A ledger of its own in a folder of its own, served on a free port until closed. */
/** `headers`: what lets a request in. `url`: without the token. */
export type DeskServer = {
  readonly url: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly close: () => Promise<void>;
};

/** Ingests the reports with the real command and serves them with the real one. Throws with what it said otherwise. */
export async function serveReports(reports: readonly ReportLine[]): Promise<DeskServer> {
  const folder = mkdtempSync(join(tmpdir(), "recount-desk-"));
  const [file, ledger] = [join(folder, "reports.jsonl"), join(folder, "ledger")];
  writeFileSync(file, reports.map((report) => `${JSON.stringify(report)}\n`).join(""));
  const { status, stderr } = spawnSync(process.execPath, [RECOUNT, "ingest", file, "--ledger", ledger], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`recount ingest: exit ${status}\n${stderr}`);
  const server = spawn(process.execPath, [RECOUNT, "serve", "--ledger", ledger, "--port", "0"]);
  const close = async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const { url, token } = await addressOf(server);
  return { url, token, headers: { authorization: `Bearer ${token}` }, close };
}

/** The samples as an outlet would hand them over: text, publisher, day. */
export function sampleReports(): readonly ReportLine[] {
  const folder = join(ROOT, "samples");
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => {
    const id = name.slice(0, -".txt".length);
    const beside = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8")) as Readonly<Record<string, unknown>>;
    const { publisher, publishedAt, language } = beside;
    return { id, text: readFileSync(join(folder, name), "utf8"), publisher, publishedAt, language };
  });
}

async function addressOf(server: ChildProcess): Promise<{ readonly url: string; readonly token: string }> {
  let said = "";
  return await new Promise((resolve, reject) => {
    server.stdout?.on("data", (piece: Buffer) => {
      said += piece.toString();
      const found = /(http:\/\/127\.0\.0\.1:\d+\/)#token=(\S+)\n/.exec(said);
      if (found !== null) resolve({ url: found[1]!, token: found[2]! });
    });
    server.stderr?.on("data", (piece: Buffer) => {
      said += piece.toString();
    });
    server.once("exit", (code) => reject(new Error(`recount serve: exit ${code}\n${said}`)));
  });
}
