import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadGazetteer } from "../src/cli/gazetteer-file.ts";
import { loadKnowledge } from "../src/cli/knowledge-files.ts";
import { placesOf } from "../src/extract/places/places-of.ts";
import type { Span } from "../src/model/span.ts";
import { PLACES } from "../src/packs/en/places.ts";
import { toProse } from "../src/text/prose.ts";

/** One item of the geoparsing sets: text and the mentions that a coder marked, coordinates unread. */
type GeoItem = {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly (Span & {
    readonly ok?: boolean;
    readonly lat?: number | null;
    readonly nonlocational?: boolean;
  })[];
};

const ABBREVIATIONS = new Set(
  "mr mrs ms dr gen col lt maj capt sgt gov sen rep st mt ft jr sr inc co corp no vs u.s u.k calif".split(" "),
);

/** Compiles a predictor of `recount places` rows for the geoparsing sets: with the marked mentions, or from the bare text. */
export function placePredictor(): (item: GeoItem, withMentions: boolean) => unknown {
  const root = new URL("../", import.meta.url);
  const { countries } = loadKnowledge(new URL("knowledge", root));
  const read = placesOf(loadGazetteer(root, countries), PLACES, countries);
  return ({ id, text, toponyms }, withMentions) => {
    const prose = toProse({ text, title: null }, ABBREVIATIONS);
    const mentions = toponyms.filter(
      ({ ok, lat, nonlocational }) => ok !== false && lat != null && nonlocational !== true,
    );
    return { id, places: read(prose, withMentions ? mentions : null, null) };
  };
}

/** `node bench/places.ts FILE.jsonl FOLDER` writes FOLDER/resolved.jsonl and FOLDER/found.jsonl and prints the speed. */
function main([file, folder]: readonly string[]): void {
  if (file === undefined || folder === undefined) throw new Error("usage: node bench/places.ts FILE.jsonl FOLDER");
  const predict = placePredictor();
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  // the file's shape is the set's own; a line of another shape throws below
  const items = lines.map((line) => JSON.parse(line) as GeoItem);
  const write = (name: string, withMentions: boolean) =>
    writeFileSync(join(folder, name), items.map((item) => `${JSON.stringify(predict(item, withMentions))}\n`).join(""));
  write("resolved.jsonl", true);
  const started = performance.now();
  write("found.jsonl", false);
  const ms = (performance.now() - started) / items.length;
  const size = items.reduce((sum, { text }) => sum + text.length, 0) / items.length;
  console.log(
    `${items.length} items of ${Math.round(size)} characters, ${ms.toFixed(2)} ms each, tokens and file included`,
  );
}

if (import.meta.main) main(process.argv.slice(2));
