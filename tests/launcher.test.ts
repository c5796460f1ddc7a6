import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { after, describe, test } from "node:test";

const ROOT = join(import.meta.dirname, "..");
const room = mkdtempSync(join(tmpdir(), "recount-launcher-"));
after(() => rmSync(room, { recursive: true, force: true }));

/** A command line that does what its first argument says, so that the launcher is tested by itself. */
const MAIN = `
type Io = { readonly stdout: NodeJS.WriteStream };
export async function main(argv: readonly string[], io: Io): Promise<number> {
  if (argv[0] === "exit") return Number(argv[1]);
  if (argv[0] === "flood") for (let i = 0; i < 200_000; i++) io.stdout.write("a line of some length\\n");
  if (argv[0] === "wait") {
    io.stdout.write("waiting\\n");
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
  if (argv[0] === "version") io.stdout.write(process.version + "\\n");
  return 0;
}
`;

const old = olderNode();
const nodes: readonly { name: string; node: string | null }[] = [
  { name: "Node 24 or later", node: process.execPath },
  { name: "an older Node", node: old },
];

for (const { name, node } of nodes) {
  describe(`started by ${name}`, { skip: node === null ? "no Node older than 24 on this machine" : false }, () => {
    const checkout = makeCheckout(name.replaceAll(" ", "-"));
    const launcher = join(checkout, "bin", "recount");
    const start = (...args: string[]) => spawnSync(node!, [launcher, ...args], { encoding: "utf8", cwd: tmpdir() });

    test("runs on Node 24 from any folder and adds nothing to the output", () => {
      const { stdout, stderr, status } = start("version");
      assert.deepEqual(
        { major: Number(stdout.slice(1, 3)) >= 24, stderr, status },
        { major: true, stderr: "", status: 0 },
      );
    });
    test("hands on the exit code", () => assert.equal(start("exit", "3").status, 3));
    test("runs through a symbolic link", () => {
      const link = join(checkout, "link-to-recount");
      symlinkSync(launcher, link);
      assert.equal(spawnSync(node!, [link, "exit", "4"]).status, 4);
    });
    test("ends quietly when the reader of its pipe leaves", () => {
      const { stdout, stderr } = spawnSync("bash", ["-c", `"${node}" "${launcher}" flood | head -n 1`], {
        encoding: "utf8",
      });
      assert.deepEqual({ stdout, stderr }, { stdout: "a line of some length\n", stderr: "" });
    });
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      test(`ends by ${signal} when told so`, async () => {
        const child = spawn(node!, [launcher, "wait"], { stdio: ["ignore", "pipe", "pipe"] });
        await once(child.stdout, "data");
        child.kill(signal);
        assert.deepEqual(await once(child, "exit"), [null, signal]);
      });
    }
  });
}

describe("what is missing is told in one line", () => {
  test("no Node 24", { skip: old === null ? "no Node older than 24 on this machine" : false }, () => {
    const lonely = makeCheckout("lonely");
    rmSync(join(lonely, "node_modules"), { recursive: true });
    const { stdout, stderr, status } = spawnSync(old!, [join(lonely, "bin", "recount")], { encoding: "utf8" });
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /^recount: needs Node 24 or later, this is v\d+\.\d+\.\d+; .*npm ci.*\n$/);
  });
  test("nothing installed", () => {
    const bare = makeCheckout("bare");
    rmSync(join(bare, "node_modules"), { recursive: true });
    const { stderr, status } = spawnSync(process.execPath, [join(bare, "bin", "recount")], { encoding: "utf8" });
    assert.equal(status, 1);
    assert.match(stderr, /^recount: nothing is installed .*npm ci.*\n$/);
  });
});

function makeCheckout(name: string): string {
  const root = join(room, name);
  cpSync(join(ROOT, "bin"), join(root, "bin"), { recursive: true });
  mkdirSync(join(root, "src", "cli"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "src", "cli", "main.ts"), MAIN);
  const home = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin");
  mkdirSync(home, { recursive: true });
  symlinkSync(process.execPath, join(home, "node"));
  return root;
}

/** A Node below 24 among the programs of this machine: npm puts ours first, so look behind it. */
function olderNode(): string | null {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, "node");
    try {
      accessSync(path, constants.X_OK);
      if (Number(execFileSync(path, ["-p", "process.versions.node"], { encoding: "utf8" }).split(".")[0]) < 24)
        return path;
    } catch {
      // No Node in this folder, or none that runs here.
    }
  }
  return null;
}
