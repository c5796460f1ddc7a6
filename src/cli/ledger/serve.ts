import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import type { Store } from "../../store/store.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { now, personOf, type WriterOptions, withStore, withWriter } from "./ledger.ts";
import { tokenOf } from "./token.ts";

type Options = WriterOptions & {
  readonly port: string;
  readonly host?: string;
  readonly behindHttps?: boolean;
  readonly readOnly?: boolean;
  readonly allowPrivate?: readonly string[];
};

const DESK = fileURLToPath(new URL("../../../build/desk", import.meta.url));
const DEFAULT_PORT = 4783;
/** Names a browser on this machine may use for it. */
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** `recount serve`: the ledger over HTTP on this machine, with the desk. */
export function serveCommand(host: Host): Command {
  const command = new Command("serve")
    .summary("show the ledger in a browser")
    .description(
      "Serve the ledger's API and desk on this machine only, until Ctrl-C. The address printed lets you in. Other commands go on working beside it.",
    )
    .action((options: Options) => serve(host, options));
  withWriter(command)
    .option("-p, --port <n>", "port; 0 takes any that is free", String(DEFAULT_PORT))
    .option("--host <address>", "listen there, for others too; only with accounts (default: this machine alone)")
    .option("--behind-https", "people come by https, through a proxy: the cookie goes no other way")
    .option("--read-only", "answer, but change nothing")
    .option("--allow-private <host...>", "fetch reports from these hosts though they are not on the public internet");
  return withExamples(command, [
    ["recount serve", "prints the address to open"],
    ["recount serve --port 0 --ledger ~/sahel", "another ledger, on a free port"],
  ]);
}

async function serve(host: Host, options: Options): Promise<void> {
  const port = portOf(options.port);
  await withStore(host, { ...options, create: true }, (store) =>
    serveDesk(host, store, { ...options, port }, (url) => write(host.io.stdout, `${url}\n`)),
  );
}

type Serving = Omit<Options, "port"> & {
  /** Null = the usual one, any other where that is taken. */
  readonly port: number | null;
};

/** Serves a ledger on this machine until Ctrl-C. `tell` gets the address with the token that lets its person in. */
export async function serveDesk(
  host: Host,
  store: Store,
  { port, ...options }: Serving,
  tell: (url: string) => Promise<void>,
): Promise<void> {
  const [{ serveStore }, { localGate }] = await Promise.all([import("./server.ts"), import("../../api/gate.ts")]);
  const { workOf } = await import("./work.ts");
  const { host: hostname = LOOPBACK[0]!, behindHttps = false } = options;
  const isLocal = LOOPBACK.includes(hostname);
  const people = (await store.people()).filter(({ removedAt }) => removedAt === null);
  if (!isLocal && people.length === 0) throw new Trouble("no-accounts", hostname);
  const token = people.length === 0 ? tokenOf(store) : null;
  const serving = {
    desk: DESK,
    hostname,
    // Elsewhere it has names that are not known here; a page of another site has no cookie that it could send.
    hosts: isLocal && !behindHttps ? LOOPBACK : null,
    gate:
      token === null
        ? (await import("../../api/accounts.ts")).accountGate(store, { now, secure: behindHttps })
        : localGate(token, personOf(options, host)),
    work: workOf(host, new Set((options.allowPrivate ?? []).map((name) => name.toLowerCase()))),
    readOnly: options.readOnly === true,
  };
  const server = await serveStore(store, { ...serving, port: port ?? DEFAULT_PORT }).catch((error: unknown) => {
    if (port === null && error instanceof Trouble && error.code === "port-taken") {
      return serveStore(store, { ...serving, port: 0 });
    }
    throw error;
  });
  await tell(token === null ? server.url : `${server.url}#token=${token}`);
  await untilStopped();
  await server.close();
}

/** A port given on the command line. Throws Trouble `bad-usage`. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Trouble("bad-usage", `--port takes a number up to 65535, not ${text}`);
  return port;
}

/** Fulfilled on Ctrl-C or a request to end. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
