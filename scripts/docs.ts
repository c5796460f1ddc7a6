import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reference } from "./reference.ts";

for (const [path, text] of await reference()) {
  const file = join(import.meta.dirname, "..", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
