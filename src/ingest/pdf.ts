import { extractText, getDocumentProxy } from "unpdf";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { Given } from "./given.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { reportFromText } from "./text.ts";

/**
 * A report from a PDF: the text of its pages, lines put together into paragraphs. What the file says of its making is no
 * day of publication and is not taken for one. Throws `bad-document`, `no-words` for a scan without text, `too-large`.
 */
export async function reportFromPdf(bytes: Uint8Array, given: Given): Promise<Report> {
  let pages: readonly string[];
  try {
    // A copy, for the parser takes the bytes over. `verbosity` 0: what it has to say of a file, it says by throwing.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    pages = (await extractText(document, { mergePages: false })).text;
    await document.cleanup();
  } catch (error) {
    throw new Trouble("bad-document", `PDF: ${error instanceof Error ? error.message : "broken"}`);
  }
  const text = pages.map((page) => paragraphsOf(page.split("\n"))).join("\n\n");
  if (!/\p{L}/u.test(text)) throw new Trouble("no-words", "a PDF of pictures; recognise its text first");
  return reportFromText(text, given);
}
