import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { type AppOptions, createApp } from "../../api/app.ts";
import type { Names } from "../../model/names.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Store } from "../../store/store.ts";
import { loadNames, NAMED_LANGUAGES } from "../names.ts";

export type Server = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a ledger on loopback. Port 0 takes any. Throws Trouble `port-taken`. */
export async function serveStore(
  store: Store,
  { port, ...options }: Omit<AppOptions, "version" | "names"> & { readonly port: number },
): Promise<Server> {
  const app = createApp(store, { ...options, version: version(), names: once(loadNames) });
  return await new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port }, ({ port: bound }) =>
      resolve({
        url: `http://127.0.0.1:${bound}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Browsers keep connections open; whoever ends the server does not wait for them.
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      }),
    );
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Trouble("port-taken", String(port)) : error),
    );
  });
}

/** Each language's tables are read once. */
function once(load: (language: string) => Names): (language: string) => Names {
  const loaded = new Map<string, Names>();
  return (language) => {
    const names = loaded.get(language) ?? load(language);
    // Whatever else is asked for has no names, and is not kept.
    if (NAMED_LANGUAGES.includes(language)) loaded.set(language, names);
    return names;
  };
}

function version(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
