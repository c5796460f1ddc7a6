import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { batched, mapped } from "./batched.ts";

async function* source(plan: readonly (number | "wait" | "fail")[]): AsyncGenerator<number> {
  for (const step of plan) {
    if (step === "wait") await setTimeout(80);
    else if (step === "fail") throw new Error("on purpose");
    else yield step;
  }
}

async function batches(plan: readonly (number | "wait" | "fail")[], size: number) {
  const found: (readonly number[] | string)[] = [];
  try {
    for await (const batch of batched(source(plan), size, 15)) found.push(batch);
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

test("batches are full, or as full as patience allows, and nothing is lost before a failure", async () => {
  assert.deepEqual(await batches([], 3), []);
  assert.deepEqual(await batches([1, 2, 3, 4, 5, 6, 7], 3), [[1, 2, 3], [4, 5, 6], [7]]);
  assert.deepEqual(await batches([1, 2, "wait", 3, "wait"], 3), [[1, 2], [3]]);
  assert.deepEqual(await batches(["wait", 1, 2, "fail", 3], 3), [[1, 2], "Error: on purpose"]);
  assert.deepEqual(await batches(["fail"], 3), ["Error: on purpose"]);
});

test("mapping keeps the order", async () => {
  const found: number[] = [];
  for await (const item of mapped(source([3, 1, 2]), async (n) => n * 2)) found.push(item);
  assert.deepEqual(found, [6, 2, 4]);
});
