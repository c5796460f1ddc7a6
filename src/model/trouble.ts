/** One row per way a caller can be wrong or the world can fail. `docs/reference/errors.md` is made from this table. */
export const TROUBLES = {
  "bad-usage": { exit: 2, status: 400, says: "the command line is not understood", todo: "see --help" },
  "unknown-language": { exit: 2, status: 400, says: "no reader for that language", todo: "use en, es or auto" },
  "bad-date": { exit: 2, status: 400, says: "not a calendar day", todo: "give it as YYYY-MM-DD" },
  "file-not-found": { exit: 3, status: 404, says: "no such file", todo: "check the path" },
  "unreadable-file": { exit: 3, status: 403, says: "the file cannot be opened", todo: "check that it is a file and may be read" },
  "empty-input": { exit: 3, status: 422, says: "nothing to read", todo: "give a text of at least one word" },
  "binary-input": { exit: 3, status: 415, says: "not a text", todo: "give plain text, Markdown, HTML or JSONL" },
  "wrong-encoding": { exit: 3, status: 415, says: "not valid UTF-8 or UTF-16", todo: "convert the file to UTF-8" },
  "too-large": { exit: 3, status: 413, says: "larger than one report may be", todo: "split it; the limit is 8 MB of text" },
  "bad-json": { exit: 3, status: 422, says: "a line that is no JSON object", todo: "mend that line" },
  "bad-report": { exit: 3, status: 422, says: "a report's field is missing or of the wrong type", todo: "see docs/record.md, Input" },
  "duplicate-id": { exit: 3, status: 409, says: "an id seen before in this input", todo: "give each report its own id" },
  "no-article": { exit: 3, status: 422, says: "no article text in the page", todo: "save the article's own page" },
  "not-found": { exit: 4, status: 404, says: "nothing of that id", todo: "list what there is" },
} as const;

export type TroubleCode = keyof typeof TROUBLES;

/** The caller is wrong or the world failed. Our own mistakes are plain Errors. */
export class Trouble extends Error {
  readonly code: TroubleCode;
  /** What exactly: the path, the line number, the value. May hold text from outside: clean it before a terminal. */
  readonly detail: string;
  constructor(code: TroubleCode, detail: string) {
    super(`${code}: ${TROUBLES[code].says}: ${detail}`);
    this.name = "Trouble";
    this.code = code;
    this.detail = detail;
  }
}
