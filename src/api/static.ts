import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import type { Handler } from "hono";
import { Trouble } from "../model/trouble.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * The desk's files. A path without a file extension is a view of the desk and gets its page. Where no desk was built, a
 * page says so.
 */
export function deskFiles(folder: string): Handler {
  return async (c) => {
    const path = decoded(c.req.path);
    const extension = extname(path);
    const name = extension === "" ? "index.html" : normalize(path);
    const file = join(folder, name);
    if (!file.startsWith(folder + sep)) throw new Trouble("not-found", path);
    try {
      const bytes = await readFile(file);
      // Built files carry a hash of their content in their name.
      if (name.includes(`${sep}assets${sep}`)) c.header("Cache-Control", "public, max-age=31536000, immutable");
      c.header("Content-Type", TYPES[extname(name)] ?? "application/octet-stream");
      return c.body(new Uint8Array(bytes));
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      if (extension !== "") throw new Trouble("not-found", path);
      return c.html(NO_DESK);
    }
  };
}

function decoded(path: string): string {
  try {
    const plain = decodeURIComponent(path);
    if (plain.includes("\0")) throw new Trouble("not-found", "a path with NUL");
    return plain;
  } catch (error) {
    if (error instanceof URIError) throw new Trouble("not-found", path);
    throw error;
  }
}

const NO_DESK = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Recount</title>
<h1>Recount</h1>
<p>The desk has not been built here. The ledger can be read through the API:</p>
<ul>
<li><a href="/api/v1/events">/api/v1/events</a></li>
<li><a href="/api/v1/events.csv">/api/v1/events.csv</a></li>
<li><a href="/api/v1/events.geojson">/api/v1/events.geojson</a></li>
<li><a href="/api/v1/reports">/api/v1/reports</a></li>
<li><a href="/api/v1/changes">/api/v1/changes</a></li>
</ul>
</html>
`;
