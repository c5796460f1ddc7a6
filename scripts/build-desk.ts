/** Builds the desk into `build/desk`, with the base map of its map screen. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { baseMap } from "./base-map.ts";

const ROOT = join(import.meta.dirname, "..");
const ATLAS = join(ROOT, "node_modules/world-atlas");

await build({ root: join(ROOT, "src/desk"), configFile: join(ROOT, "vite.config.ts"), logLevel: "error" });
const atlas = JSON.parse(readFileSync(join(ATLAS, "countries-50m.json"), "utf8"));
writeFileSync(join(ROOT, "build/desk/base-map.json"), JSON.stringify(baseMap(atlas)));
const licence = readFileSync(join(ATLAS, "LICENSE"), "utf8");
appendFileSync(
  join(ROOT, "build/desk/licences.md"),
  `\n## world-atlas: the base map, from Natural Earth\n\n${licence}`,
);
