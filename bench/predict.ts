import { openReader } from "../src/cli/open-reader.ts";
import { SETS } from "./sets/index.ts";

/** Prints what a set's scorer takes, one line an item: `npm run -s bench:predict -- SET FILE`. */
const [name = "", path] = process.argv.slice(2);
const adapter = SETS[name];
if (adapter === undefined || path === undefined) {
  process.stderr.write(
    `usage: npm run -s bench:predict -- SET FILE, where SET is one of ${Object.keys(SETS).join(", ")}\n`,
  );
  process.exitCode = 2;
} else {
  let out = "";
  for (const line of adapter(path, openReader)) {
    out += `${JSON.stringify(line)}\n`;
    if (out.length > 1 << 16) {
      process.stdout.write(out);
      out = "";
    }
  }
  process.stdout.write(out);
}
