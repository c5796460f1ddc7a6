/** Builds the desk into `build/desk`, with the base map of its map screen. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { baseMap } from "./base-map.ts";

const ROOT = join(import.meta.dirname, "..");
const ATLAS = join(ROOT, "node_modules/world-atlas/countries-50m.json");

await build({ root: join(ROOT, "src/desk"), configFile: join(ROOT, "vite.config.ts"), logLevel: "error" });
writeFileSync(join(ROOT, "build/desk/base-map.json"), JSON.stringify(baseMap(JSON.parse(readFileSync(ATLAS, "utf8")))));
