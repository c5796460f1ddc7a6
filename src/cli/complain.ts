import { TROUBLES, Trouble } from "../model/trouble.ts";
import { forTerminal } from "./for-terminal.ts";
import { type Output, write } from "./io.ts";

/** Where in the input: the file as given, and the line in a JSONL file. */
export type At = { readonly file: string; readonly line: number | null };

/** `recount: CODE: what (file:line) — what to do`, one line, safe for a terminal. */
export function complaint(trouble: Trouble, at: At | null): string {
  const { says, todo } = TROUBLES[trouble.code];
  const detail = trouble.detail === "" ? "" : `: ${trouble.detail}`;
  return forTerminal(`recount: ${trouble.code}: ${says}${detail}${at === null ? "" : ` (${placeOf(at)})`} — ${todo}`);
}

/** Tells one trouble on standard error. */
export function complain(stderr: Output, trouble: Trouble, at: At | null = null): Promise<void> {
  return write(stderr, `${complaint(trouble, at)}\n`);
}

/** Tells something the caller should know though nothing went wrong. */
export function remark(stderr: Output, text: string, at: At): Promise<void> {
  return write(stderr, `${forTerminal(`recount: note: ${text} (${placeOf(at)})`)}\n`);
}

function placeOf({ file, line }: At): string {
  const name = file === "-" ? "standard input" : file;
  return line === null ? name : `${name}:${line}`;
}

/** What the file system said, as a trouble; anything else is our own mistake and is thrown on. */
export function fromFileSystem(error: unknown): Trouble {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new Trouble("file-not-found", "");
    case "EISDIR":
      return new Trouble("unreadable-file", "it is a folder");
    case "EACCES":
    case "EPERM":
      return new Trouble("unreadable-file", "no permission");
    case "ENAMETOOLONG":
    case "ELOOP":
    case "EIO":
    case "ENXIO":
    case "EMFILE":
      return new Trouble("unreadable-file", code);
    default:
      throw error;
  }
}
