import { fileURLToPath } from "node:url";
import { makeGazetteer } from "../src/cli/gazetteer-file.ts";

const started = performance.now();
const size = makeGazetteer(fileURLToPath(new URL("../", import.meta.url)));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`build/gazetteer.bin: ${(size / 1e6).toFixed(1)} MB in ${seconds} s`);
