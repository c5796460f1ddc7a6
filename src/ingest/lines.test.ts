import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf } from "./lines.ts";

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number, max?: number): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const line of linesOf(chunked(text, size), max)) {
    seen.push(`${line.number} ${"text" in line ? line.text : line.trouble.code}`);
  }
  return seen;
}

test("lines come out alike however the stream is cut, even inside a character", async () => {
  for (let size = 1; size <= 12; size++) {
    assert.deepEqual(await read("Perú\r\n\n 漢 \nlast", size), ["1 Perú", "3  漢 ", "4 last"]);
  }
});

test("a line beyond the limit is told and passed over", async () => {
  assert.deepEqual(await read(`short\n${"x".repeat(100)}\nnext\n`, 7, 20), ["1 short", "2 too-large", "3 next"]);
});

test("a line in another encoding is told and passed over", async () => {
  async function* latin(): AsyncGenerator<Uint8Array> {
    yield Uint8Array.from([0x50, 0xfa, 10, 0x61]);
  }
  const seen = [];
  for await (const line of linesOf(latin())) seen.push("text" in line ? line.text : line.trouble.code);
  assert.deepEqual(seen, ["wrong-encoding", "a"]);
});

test("nothing gives no line", async () => assert.deepEqual(await read("\n \r\n\uFEFF", 3), []));
