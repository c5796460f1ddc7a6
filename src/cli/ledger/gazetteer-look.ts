import { Command } from "commander";
import type { Place } from "../../model/knowledge.ts";
import { Trouble } from "../../model/trouble.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { columnsOf, paintFor, write } from "../io.ts";
import { placeLines } from "../place-table.ts";
import { gazetteerOf, pointOf } from "./gazetteer-known.ts";
import { type LedgerOptions, withLedger } from "./ledger.ts";

/** Places that `where` shows, and how far it looks where nothing is said. */
const SHOWN = 20;
const NEAR_KM = 50;

/** `recount gazetteer find` and `where`. */
export function findCommand(host: Host): Command {
  const command = new Command("find")
    .summary("places of a name")
    .description("List the places of a name, the largest first: the program's and the ledger's.")
    .argument("<name...>", "any name of it, in any spelling of case and accents")
    .option("--country <code>", "only there, ISO 3166-1 alpha-2")
    .option("--format <format>", "table or jsonl (default: table on a terminal, jsonl in a pipe)")
    .action((words: readonly string[], options: FindOptions) => find(host, words.join(" "), options));
  return withExamples(withLedger(command), [
    ["recount gazetteer find Huanta", "which places are called so"],
    ["recount gazetteer find San Miguel --country SV", "those of one country"],
  ]);
}

type FindOptions = LedgerOptions & { readonly country?: string; readonly format?: string };

async function find(host: Host, name: string, options: FindOptions): Promise<void> {
  const country = options.country?.toUpperCase() ?? null;
  if (country !== null && !/^[A-Z]{2}$/.test(country))
    throw new Trouble("bad-usage", `--country takes two letters, not ${options.country}`);
  const { placeKey } = await import("../../extract/places/place-key.ts");
  const gazetteer = await gazetteerOf(host, options);
  const found = gazetteer
    .find(placeKey(name))
    .filter((place) => country === null || place.country === country)
    .toSorted((a, b) => b.population - a.population);
  await show(
    host,
    found.map((place) => ({ place, km: null })),
    options.format,
  );
  if (found.length === 0)
    throw new Trouble("not-found", `no place is called ${name}${country === null ? "" : ` in ${country}`}`);
}

export function whereCommand(host: Host): Command {
  const command = new Command("where")
    .summary("what lies at a point")
    .description("List the places nearest to a point, nearest first, with the units they lie in.")
    .argument("<latitude>", "degrees, south is negative (write -- before it)")
    .argument("<longitude>", "degrees, west is negative")
    .option("--km <n>", `how far to look (default: ${NEAR_KM})`)
    .option("--format <format>", "table or jsonl (default: table on a terminal, jsonl in a pipe)")
    .action((latitude: string, longitude: string, options: FindOptions & { readonly km?: string }) =>
      where(host, [latitude, longitude], options),
    );
  return withExamples(withLedger(command), [["recount gazetteer where -- -12.63 -74.4", "what lies near Putis"]]);
}

async function where(
  host: Host,
  given: readonly [string, string],
  options: FindOptions & { readonly km?: string },
): Promise<void> {
  const [latitude, longitude] = pointOf(given.join(","));
  const km = options.km === undefined ? NEAR_KM : Number(options.km);
  if (!(km > 0 && km <= 20_000)) throw new Trouble("bad-usage", `--km ${options.km}`);
  const gazetteer = await gazetteerOf(host, options);
  const found = gazetteer.near(latitude, longitude, SHOWN, km);
  await show(host, found, options.format);
  if (found.length === 0) throw new Trouble("not-found", `no place within ${km} km`);
}

async function show(
  host: Host,
  found: readonly { readonly place: Place; readonly km: number | null }[],
  format: string | undefined,
): Promise<void> {
  const { io } = host;
  if (format !== undefined && format !== "table" && format !== "jsonl")
    throw new Trouble("bad-usage", `--format takes table or jsonl, not ${format}`);
  if ((format ?? (io.stdout.isTTY ? "table" : "jsonl")) === "jsonl") {
    for (const { place, km } of found) {
      const { names: _, ...shown } = place;
      await write(io.stdout, `${JSON.stringify(km === null ? shown : { ...shown, km: Math.round(km * 10) / 10 })}\n`);
    }
    return;
  }
  if (found.length > 0) await write(io.stdout, `${placeLines(found, columnsOf(io), paintFor(io)).join("\n")}\n`);
}
