import { readdirSync, readFileSync } from "node:fs";
import { decodeText } from "../ingest/decode.ts";
import { givenId } from "../ingest/given.ts";
import { reportFromText } from "../ingest/text.ts";
import type { Report } from "../model/report.ts";

const SAMPLES = new URL("../../samples/", import.meta.url);

/** What lies beside a sample: what its outlet would know. */
type Sidecar = { readonly publisher: string; readonly publishedAt: string; readonly language: string };

/** The samples in the order of their names. A sample without its file beside is our own mistake and throws. */
export function sampleReports(): readonly Report[] {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => {
    const id = name.slice(0, -".txt".length);
    const { text } = decodeText(readFileSync(new URL(name, SAMPLES)));
    // Our own file; the test of the samples checks its shape.
    const { publisher, publishedAt, language } = JSON.parse(
      readFileSync(new URL(`${id}.json`, SAMPLES), "utf8"),
    ) as Sidecar;
    return reportFromText(text, { ...givenId(id), publisher, publishedAt, language });
  });
}
