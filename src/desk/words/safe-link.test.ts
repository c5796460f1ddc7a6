import assert from "node:assert/strict";
import { test } from "node:test";
import { safeLink } from "./safe-link.ts";

test("only addresses of the web are followed", () => {
  assert.equal(safeLink("https://example.org/a?b"), "https://example.org/a?b");
  for (const bad of ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/x", ""])
    assert.equal(safeLink(bad), null);
  assert.equal(safeLink(null), null);
});
