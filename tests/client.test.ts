import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { clientText, clientThere } from "../scripts/client.ts";

test("the desk's client is the one that the API's description makes", () => {
  assert.equal(clientThere(), clientText(), "run `node scripts/client.ts`");
});

test("the desk asks the API through the client alone", () => {
  const root = join(import.meta.dirname, "../src/desk");
  const asking = globSync("**/*.{ts,tsx}", { cwd: root }).filter((path) =>
    /api\/v1|api\/wire/.test(readFileSync(join(root, path), "utf8")),
  );
  assert.deepEqual(asking, ["client/request.ts"]);
});
