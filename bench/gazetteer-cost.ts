import { loadGazetteer } from "../src/cli/gazetteer-file.ts";
import { loadKnowledge } from "../src/cli/knowledge-files.ts";

/** Prints what the gazetteer costs: run in a process of its own, with --expose-gc. */
const NAMES = ["cairo", "santa cruz", "san jose", "huanta", "springfield", "kabul", "vraem", "nowhere at all"];
const LOOKUPS = 40_000;

const root = new URL("../", import.meta.url);
const { countries } = loadKnowledge(new URL("knowledge", root));
const collect = globalThis.gc ?? (() => undefined);
collect();
const before = process.memoryUsage();
const started = performance.now();
const gazetteer = loadGazetteer(root, countries);
const opened = performance.now();
collect();
const after = process.memoryUsage();
const used = after.rss - before.rss;
let found = 0;
const asked = performance.now();
for (let i = 0; i < LOOKUPS; i++) found += gazetteer.find(NAMES[i % NAMES.length]!).length;
const told = performance.now();
console.log(
  `gazetteer: ${gazetteer.size} places, open in ${(opened - started).toFixed(0)} ms (reach 50), ${(used / 1e6).toFixed(0)} MB (reach 80), ` +
    `${(((told - asked) * 1000) / LOOKUPS).toFixed(1)} µs a look-up with ${(found / LOOKUPS).toFixed(1)} places`,
);
