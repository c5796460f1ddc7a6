/** Writes the desk's client of the HTTP API: `node scripts/client.ts`. */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openapiOf } from "../src/api/openapi.ts";
import { clientSource, type Described } from "./client-source.ts";
import { ROUTES } from "./routes.ts";

const FILE = join(import.meta.dirname, "../src/desk/client/api.ts");

/** The client as it should stand there, formatted. */
export function clientText(): string {
  // As any client gets it: JSON, and nothing else of the program.
  const document = JSON.parse(JSON.stringify(openapiOf(ROUTES, "1"))) as Described;
  const biome = join(import.meta.dirname, "../node_modules/.bin/biome");
  return execFileSync(biome, ["format", "--stdin-file-path=src/desk/client/api.ts"], {
    cwd: join(import.meta.dirname, ".."),
    input: `${clientSource(document)}\n`,
    encoding: "utf8",
  });
}

/** The client as it stands. */
export function clientThere(): string {
  return readFileSync(FILE, "utf8");
}

if (import.meta.main) writeFileSync(FILE, clientText());
