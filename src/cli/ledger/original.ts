import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import { fromFileSystem } from "../complain.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions & { readonly to?: string };

/** `recount original`: the page or document that a report was taken from. */
export function originalCommand(host: Host): Command {
  const command = new Command("original")
    .summary("the page or document a report was taken from")
    .description(
      "Write a page, PDF, Word document or mail as it came, byte for byte. Reports that came as text have none.",
    )
    .argument("<report>", "id of the report")
    .option("--to <file>", "write it into this file (default: say what it is)")
    .action((report: string, options: Options) => original(host, report, options));
  return withExamples(withLedger(command), [["recount original r-4f1c… --to page.html", "the page as it was fetched"]]);
}

async function original({ io, ...host }: Host, id: string, options: Options): Promise<void> {
  await withStore({ io, ...host }, options, async (store) => {
    const report = await store.report(id);
    if (report === null) throw new Trouble("not-found", id);
    if (report.takenDown) throw new Trouble("taken-down", id);
    const found = await store.original(id);
    if (found === null) throw new Trouble("not-found", `${id} came as text, or what it came as was erased`);
    const { mediaType, digest, bytes } = found;
    if (options.to === undefined) {
      await write(io.stdout, `${JSON.stringify({ report: id, mediaType, bytes: bytes.length, sha256: digest })}\n`);
      return;
    }
    try {
      writeFileSync(resolve(io.cwd(), options.to), bytes);
    } catch (error) {
      throw fromFileSystem(error);
    }
  });
}
