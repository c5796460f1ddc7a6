import { TROUBLES, Trouble } from "../model/trouble.ts";
import { TROUBLES_ES } from "../model/trouble-es.ts";
import { forTerminal } from "./for-terminal.ts";
import { type Io, write } from "./io.ts";
import { detailInSpanish } from "./spanish/details.ts";
import { languageOf, type Say, type Tongue, tongueOf } from "./tongue.ts";

/** Where in the input: the file as given, and the line in a JSONL file. */
export type At = { readonly file: string; readonly line: number | null };

/** `recount: CODE: what (file:line) — what to do`, one line, safe for a terminal. */
export function complaint(trouble: Trouble, at: At | null, { language, say }: Tongue): string {
  const isSpanish = language === "es";
  const { says, todo } = (isSpanish ? TROUBLES_ES : TROUBLES)[trouble.code];
  const told = isSpanish ? detailInSpanish(trouble.detail) : trouble.detail;
  const detail = told === "" ? "" : `: ${told}`;
  const place = at === null ? "" : ` (${placeOf(at, say)})`;
  return forTerminal(`recount: ${trouble.code}: ${says}${detail}${place} — ${todo}`);
}

/** Tells one trouble on standard error. */
export function complain({ stderr, env }: Speaking, trouble: Trouble, at: At | null = null): Promise<void> {
  return write(stderr, `${complaint(trouble, at, tongueOf(languageOf(env)))}\n`);
}

/** Tells something the caller should know though nothing went wrong. */
export function remark({ stderr, env }: Speaking, text: string, at: At): Promise<void> {
  const { say } = tongueOf(languageOf(env));
  return write(stderr, `${forTerminal(`recount: ${say("note: {0}", say(text))} (${placeOf(at, say)})`)}\n`);
}

type Speaking = Pick<Io, "stderr" | "env">;

function placeOf({ file, line }: At, say: Say): string {
  const name = file === "-" ? say("standard input") : file;
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
