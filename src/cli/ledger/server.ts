import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { type AppOptions, createApp } from "../../api/app.ts";
import { importWork, matchingWork } from "../../jobs/import.ts";
import { type Queue, startQueue } from "../../jobs/queue.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Store } from "../../store/store.ts";

export type Server = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a ledger. Port 0 takes any. Throws Trouble `port-taken`. */
export async function serveStore(
  store: Store,
  {
    port,
    hostname,
    ...options
  }: Omit<AppOptions, "version" | "queue"> & { readonly port: number; readonly hostname: string },
): Promise<Server> {
  const { work, readOnly = false } = options;
  const works = { import: importWork(store, work), matching: matchingWork(store, work) };
  const queue = readOnly ? NO_QUEUE : startQueue(store, works, work.now);
  const app = createApp(store, { ...options, queue, version: programVersion() });
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port }, ({ port: bound }) =>
      resolve({
        url: `http://${hostname}:${bound}/`,
        close: async () => {
          await new Promise<void>((done) => {
            server.close(() => done());
            // Browsers keep connections open; whoever ends the server does not wait for them.
            if ("closeAllConnections" in server) server.closeAllConnections();
          });
          await queue.stop();
        },
      }),
    );
    server.on("error", (error: NodeJS.ErrnoException) => {
      const trouble = error.code === "EADDRINUSE" ? new Trouble("port-taken", String(port)) : error;
      queue.stop().then(() => reject(trouble), reject);
    });
  });
}

const NO_QUEUE: Queue = { poke: () => undefined, stop: async () => undefined };

export function programVersion(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
