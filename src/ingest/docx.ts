import mammoth from "mammoth";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { Given } from "./given.ts";
import { reportFromText } from "./text.ts";
import { refuseZipBomb } from "./zip-sizes.ts";

/** A report from a Word document: its paragraphs. Throws `bad-document`, `no-words`, `too-large`. */
export async function reportFromDocx(bytes: Uint8Array, given: Given): Promise<Report> {
  await refuseZipBomb(bytes);
  let raw: string;
  try {
    raw = (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch (error) {
    throw new Trouble("bad-document", `DOCX: ${error instanceof Error ? error.message : "broken"}`);
  }
  const paragraphs = raw
    .split(/\n+/)
    .map((line) => line.replace(/[^\S\n]+/gu, " ").trim())
    .filter((line) => line !== "");
  if (paragraphs.length === 0) throw new Trouble("no-words", "");
  return reportFromText(paragraphs.join("\n\n"), given);
}
