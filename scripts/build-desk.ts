/** Builds the desk into `build/desk`: the base map first, which Vite then takes in as one of its assets. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { baseMap } from "./base-map.ts";

const ROOT = join(import.meta.dirname, "..");
const ATLAS = join(ROOT, "node_modules/world-atlas/countries-50m.json");
const GENERATED = join(ROOT, "build/base-map");

mkdirSync(GENERATED, { recursive: true });
writeFileSync(join(GENERATED, "countries.json"), JSON.stringify(baseMap(JSON.parse(readFileSync(ATLAS, "utf8")))));
await build({ root: join(ROOT, "src/desk"), configFile: join(ROOT, "vite.config.ts"), logLevel: "warn" });
