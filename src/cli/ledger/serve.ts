import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import type { Store } from "../../store/store.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions & { readonly port: string };

const DESK = fileURLToPath(new URL("../../../build/desk", import.meta.url));
const DEFAULT_PORT = 4783;
/** Names a browser on this machine may use for it. */
const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** `recount serve`: the ledger over HTTP on this machine, with the desk. */
export function serveCommand(host: Host): Command {
  const command = new Command("serve")
    .summary("show the ledger in a browser")
    .description(
      "Serve the ledger's API and desk on this machine only, until Ctrl-C. Other commands go on working beside it.",
    )
    .action((options: Options) => serve(host, options));
  withLedger(command).option("-p, --port <n>", "port; 0 takes any that is free", String(DEFAULT_PORT));
  return withExamples(command, [
    ["recount serve", "prints the address to open"],
    ["recount serve --port 0 --ledger ~/sahel", "another ledger, on a free port"],
  ]);
}

async function serve(host: Host, options: Options): Promise<void> {
  const port = portOf(options.port);
  await withStore(host, { ...options, create: true }, (store) =>
    serveDesk(store, port, (url) => write(host.io.stdout, `${url}\n`)),
  );
}

/** Serves a ledger on this machine until Ctrl-C. `port` null = the usual one, any other where that is taken. */
export async function serveDesk(
  store: Store,
  port: number | null,
  tell: (url: string) => Promise<void>,
): Promise<void> {
  const { serveStore } = await import("./server.ts");
  const options = { desk: DESK, hosts: LOOPBACK };
  const server = await serveStore(store, { ...options, port: port ?? DEFAULT_PORT }).catch((error: unknown) => {
    if (port === null && error instanceof Trouble && error.code === "port-taken") {
      return serveStore(store, { ...options, port: 0 });
    }
    throw error;
  });
  await tell(server.url);
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
