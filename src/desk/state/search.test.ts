import assert from "node:assert/strict";
import { test } from "node:test";
import { filterOf, filterQuery, isFiltered, parseSearch, stringifySearch, valuesOf } from "./search.ts";

test("an address comes back as it was, its keys in one order", () => {
  const search = parseSearch("?killed.gte=6&q=Putis%20raid&country=PE,CO&lit=m1.c0&text=r1");
  assert.deepEqual(search, { "killed.gte": "6", q: "Putis raid", country: "PE,CO", lit: "m1.c0", text: "r1" });
  assert.equal(stringifySearch(search), "?q=Putis+raid&country=PE,CO&killed.gte=6&text=r1&lit=m1.c0");
  assert.deepEqual(parseSearch(stringifySearch(search)), search);
});

test("unknown and empty keys are dropped", () => {
  assert.deepEqual(parseSearch("?q=&x=1&from=%20"), {});
  assert.equal(stringifySearch({ q: undefined, page: 2, to: "" }), "");
});

test("only the filter goes to the API", () => {
  const search = { q: "a&b", lit: "m1", pane: "text", sort: "-killed" };
  assert.equal(filterQuery(search), "q=a%26b&sort=-killed");
  assert.equal(filterQuery(search, ["q"]), "sort=-killed");
  assert.deepEqual(filterOf(search), { q: "a&b", sort: "-killed" });
});

test("an order is no filter", () => {
  assert.equal(isFiltered({ sort: "killed", lit: "m1" }), false);
  assert.equal(isFiltered({ has: "place" }), true);
});

test("values stand between commas", () => {
  assert.deepEqual(valuesOf("PE,CO"), ["PE", "CO"]);
  assert.deepEqual(valuesOf(undefined), []);
});
