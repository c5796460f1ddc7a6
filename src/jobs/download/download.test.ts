import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Trouble } from "../../model/trouble.ts";
import { isPrivate } from "./address.ts";
import { download } from "./download.ts";

const BODY = Buffer.from("0123456789".repeat(20_000));
const folder = mkdtempSync(join(tmpdir(), "recount-download-"));
const asked: { readonly url: string; readonly range: string | undefined }[] = [];
let breakAt: number | null = null;
let etag = '"one"';

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const url = request.url ?? "";
  asked.push({ url, range: request.headers.range });
  if (url === "/gone") return void response.writeHead(404).end();
  if (url === "/broken") return void response.writeHead(500).end();
  if (url === "/loop") return void response.writeHead(302, { location: "/loop" }).end();
  if (url === "/away") return void response.writeHead(302, { location: "http://169.254.169.254/latest" }).end();
  if (url === "/silent") return void response.writeHead(200, { "content-length": "10" }).write("1");
  const from =
    request.headers["if-range"] === etag ? Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0) : 0;
  const rest = BODY.subarray(from);
  response.writeHead(from > 0 ? 206 : 200, { etag, "content-length": String(rest.length) });
  if (breakAt === null) return void response.end(rest);
  response.write(rest.subarray(0, breakAt), () => setTimeout(() => response.destroy(), 20));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const options = { folder, allowed: new Set(["127.0.0.1"]), tell: () => undefined, silentMs: 300 };
const code = (wanted: string) => (error: unknown) => error instanceof Trouble && error.code === wanted;

test("a download that dies goes on where it ended", async () => {
  breakAt = 50_000;
  await assert.rejects(download(`${base}/file`, options), code("download-failed"));
  breakAt = null;
  const path = await download(`${base}/file`, options);
  assert.deepEqual(readFileSync(path), BODY);
  const range = asked.findLast(({ url }) => url === "/file")?.range;
  assert.match(range ?? "", /^bytes=[1-9]\d*-$/);
  rmSync(path);
});

test("where the server has another file by now, it begins anew", async () => {
  breakAt = 50_000;
  await assert.rejects(download(`${base}/changed`, options), code("download-failed"));
  breakAt = null;
  etag = '"two"';
  const path = await download(`${base}/changed`, options);
  assert.deepEqual(readFileSync(path), BODY);
  rmSync(path);
});

test("a whole file left by an ended run is used", async () => {
  const path = await download(`${base}/left`, options);
  writeFileSync(path, "as left");
  assert.equal(readFileSync(await download(`${base}/left`, options), "utf8"), "as left");
  rmSync(path);
});

for (const [wanted, address] of [
  ["not-found", "/gone"],
  ["download-failed", "/broken"],
  ["download-failed", "/loop"],
  ["download-failed", "/silent"],
  ["private-address", "/away"],
] as const) {
  test(`${address} is ${wanted}`, () => assert.rejects(download(base + address, options), code(wanted)));
}

for (const [wanted, address] of [
  ["bad-usage", "ftp://example.org/x"],
  ["bad-usage", "no address"],
  ["private-address", "http://[::1]:9/x"],
  ["private-address", "http://10.0.0.1/x"],
  ["private-address", "http://localhost:9/x"],
] as const) {
  test(`${address} is ${wanted}`, () => assert.rejects(download(address, options), code(wanted)));
}

test("a private host is asked only when it is allowed by name", async () => {
  await assert.rejects(download(`${base}/file`, { ...options, allowed: new Set() }), code("private-address"));
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".whole")),
    [],
  );
});

for (const address of "0.0.0.0 127.0.0.1 10.1.2.3 172.31.0.1 192.168.1.1 169.254.169.254 100.64.0.1 224.0.0.1 255.255.255.255 :: ::1 fe80::1 fd00::1 ::ffff:10.0.0.1".split(
  " ",
))
  test(`${address} is private`, () => assert.equal(isPrivate(address), true));
for (const address of "8.8.8.8 172.32.0.1 100.128.0.1 2606:4700::1111 ::ffff:8.8.8.8".split(" "))
  test(`${address} is public`, () => assert.equal(isPrivate(address), false));
