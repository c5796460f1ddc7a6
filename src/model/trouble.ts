/** One row per way a caller can be wrong or the world can fail. `docs/reference/errors.md` is made from this table. */
export const TROUBLES = {
  "bad-usage": { exit: 2, status: 400, says: "the command line is not understood", todo: "see --help" },
  "unknown-language": { exit: 2, status: 400, says: "no reader for that language", todo: "use en, es or auto" },
  "bad-date": { exit: 2, status: 400, says: "not a calendar day", todo: "give it as YYYY-MM-DD" },
  "bad-pack": {
    exit: 2,
    status: 400,
    says: "a pack's table is not as its columns promise",
    todo: "mend that row; docs/packs.md has the columns",
  },
  "bad-gazetteer": {
    exit: 3,
    status: 422,
    says: "not a file of places",
    todo: "give a GeoNames dump, GeoJSON, or a table with name, latitude and longitude; nothing was loaded",
  },
  "cut-off": {
    exit: 3,
    status: 422,
    says: "the file ends in the middle of a row",
    todo: "get it whole and run the command again; it goes on where it ended",
  },
  "download-failed": {
    exit: 7,
    status: 502,
    says: "the download did not come through",
    todo: "run the command again; it goes on where it ended",
  },
  "ledger-not-empty": {
    exit: 5,
    status: 409,
    says: "the ledger holds something already",
    todo: "name one that is not there yet",
  },
  "bad-backup": {
    exit: 6,
    status: 422,
    says: "the backup is cut off, altered or from a newer version",
    todo: "take another one; nothing was restored",
  },
  robots: {
    exit: 8,
    status: 403,
    says: "the site asks not to be read there by programs",
    todo: "save the page yourself and give the file",
  },
  "private-address": {
    exit: 8,
    status: 403,
    says: "the address lies in a private network",
    todo: "give --allow-private HOST if that is meant",
  },
  "file-not-found": { exit: 3, status: 404, says: "no such file", todo: "check the path" },
  "unreadable-file": {
    exit: 3,
    status: 403,
    says: "the file cannot be opened",
    todo: "check that it is a file and may be read",
  },
  "empty-input": { exit: 3, status: 422, says: "nothing to read", todo: "give a text of at least one word" },
  "no-words": {
    exit: 3,
    status: 422,
    says: "no word in the text",
    todo: "give prose; figures and signs alone say nothing",
  },
  "binary-input": {
    exit: 3,
    status: 415,
    says: "not a text",
    todo: "give text, Markdown, HTML, PDF, DOCX, a mail, a table or JSONL",
  },
  "bad-document": {
    exit: 3,
    status: 422,
    says: "the document cannot be opened",
    todo: "save it anew, or give its text",
  },
  "wrong-encoding": { exit: 3, status: 415, says: "not valid UTF-8 or UTF-16", todo: "convert the file to UTF-8" },
  "too-large": {
    exit: 3,
    status: 413,
    says: "larger than one report may be",
    todo: "split it; the limit is 8 MB of text",
  },
  "bad-json": { exit: 3, status: 422, says: "a line that is no JSON object", todo: "mend that line" },
  "bad-report": {
    exit: 3,
    status: 422,
    says: "a report's field is missing or of the wrong type",
    todo: "see docs/record.md, Input",
  },
  "duplicate-id": {
    exit: 3,
    status: 409,
    says: "an id seen before in this input",
    todo: "give each report its own id",
  },
  "no-article": { exit: 3, status: 422, says: "no article text in the page", todo: "save the article's own page" },
  "not-found": { exit: 4, status: 404, says: "nothing of that id", todo: "list what there is" },
  "taken-down": {
    exit: 4,
    status: 410,
    says: "it was taken down",
    todo: "it is erased for good; the reason is all that is left",
  },
  "ambiguous-id": { exit: 4, status: 404, says: "more than one thing answers to that id", todo: "give more of the id" },
  "no-ledger": {
    exit: 4,
    status: 404,
    says: "no ledger there",
    todo: "make one with recount ingest, or give --ledger",
  },
  "ledger-busy": { exit: 5, status: 503, says: "the ledger is being written to by another program", todo: "try again" },
  "ledger-newer": {
    exit: 5,
    status: 409,
    says: "the ledger was made by a newer version",
    todo: "update Recount; the ledger was not touched",
  },
  "contradicts-decision": {
    exit: 5,
    status: 409,
    says: "a person decided otherwise before",
    todo: "give --override to overrule it",
  },
  "already-undone": { exit: 5, status: 409, says: "that change is undone already", todo: "see recount history" },
  "not-undoable": { exit: 5, status: 409, says: "that change cannot be undone", todo: "only people's decisions can" },
  "has-dependents": {
    exit: 5,
    status: 409,
    says: "later changes rest on it",
    todo: "undo those first, or all with --with-dependents",
  },
  "ledger-damaged": {
    exit: 6,
    status: 500,
    says: "the ledger is not a sound database",
    todo: "restore a copy; it was not touched",
  },
  "check-failed": { exit: 6, status: 500, says: "the ledger is not in order", todo: "see the findings above" },
  "ledger-unreachable": {
    exit: 7,
    status: 503,
    says: "the database does not answer",
    todo: "check that it runs and the address is right",
  },
  "ledger-denied": {
    exit: 8,
    status: 403,
    says: "the ledger's folder or database may not be used",
    todo: "check the permissions, or give another --ledger",
  },
  "ledger-full": {
    exit: 8,
    status: 507,
    says: "no room left to write the ledger",
    todo: "free some space and run the command again; nothing kept was lost",
  },
  "port-taken": { exit: 5, status: 409, says: "that port is in use", todo: "give another --port, or 0 for any" },
  "host-rejected": {
    exit: 8,
    status: 403,
    says: "the request was meant for another host",
    todo: "use the printed address",
  },
  "read-only": { exit: 8, status: 405, says: "this server only reads", todo: "use the command line to decide" },
  "unwritable-file": {
    exit: 8,
    status: 500,
    says: "the file cannot be written",
    todo: "check the folder, its permissions and the room left",
  },
  "bad-filter": { exit: 2, status: 400, says: "a filter is not understood", todo: "see docs/reference" },
  "bad-request": { exit: 2, status: 400, says: "the request is not understood", todo: "see /api/v1/openapi.json" },
  "bad-value": { exit: 2, status: 422, says: "a value that cannot be", todo: "mend the value named" },
  "quote-mismatch": {
    exit: 6,
    status: 422,
    says: "the quote is not what stands there",
    todo: "offsets count UTF-16 code units of the report's text as it came",
  },
  "span-out-of-range": { exit: 6, status: 422, says: "no such place in the text", todo: "see the report's text" },
  "low-greater-than-high": {
    exit: 6,
    status: 422,
    says: "bounds the wrong way round",
    todo: "give low, best, high in order",
  },
  "stale-revision": {
    exit: 5,
    status: 412,
    says: "somebody changed it since",
    todo: "look at it again, and send its ETag",
  },
  "precondition-required": {
    exit: 2,
    status: 428,
    says: "a write to one thing needs its ETag",
    todo: "send it as If-Match",
  },
  "key-reused": {
    exit: 5,
    status: 422,
    says: "that Idempotency-Key was used for another request",
    todo: "make a new key for a new request",
  },
  "unsupported-media-type": { exit: 3, status: 415, says: "not a body we read", todo: "send application/json" },
  "no-accounts": {
    exit: 8,
    status: 403,
    says: "a ledger without accounts is served on this machine alone",
    todo: "invite somebody first: recount people invite NAME --role admin",
  },
  unauthenticated: { exit: 8, status: 401, says: "nobody is signed in", todo: "sign in, or send a token" },
  forbidden: { exit: 8, status: 403, says: "your role may not do that", todo: "ask somebody whose role may" },
  "rate-limited": { exit: 7, status: 429, says: "too many tries", todo: "wait a while" },
  "job-running": { exit: 5, status: 409, says: "the job is running", todo: "cancel it or wait for its end" },
  "bad-cursor": { exit: 2, status: 400, says: "not a cursor this server gave", todo: "start again without one" },
} as const;

export type TroubleCode = keyof typeof TROUBLES;

/** The caller is wrong or the world failed. Our own mistakes are plain Errors. */
export class Trouble extends Error {
  readonly code: TroubleCode;
  /** What exactly: the path, the line number, the value. May hold text from outside: clean it before a terminal. */
  readonly detail: string;
  /** What a program can make use of, told beside the detail. */
  readonly more: Readonly<Record<string, unknown>>;
  constructor(code: TroubleCode, detail: string, more: Readonly<Record<string, unknown>> = {}) {
    super(`${code}: ${TROUBLES[code].says}: ${detail}`);
    this.name = "Trouble";
    this.code = code;
    this.detail = detail;
    this.more = more;
  }
}
