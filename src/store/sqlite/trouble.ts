import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { Trouble, type TroubleCode } from "../../model/trouble.ts";

/** SQLite's primary result codes (sqlite.org/rescode.html) that are the world's fault. */
const CODES: Readonly<Record<number, TroubleCode>> = {
  3: "ledger-denied",
  5: "ledger-busy",
  6: "ledger-busy",
  8: "ledger-denied",
  11: "ledger-damaged",
  13: "ledger-full",
  14: "ledger-denied",
  23: "ledger-denied",
  26: "ledger-damaged",
};
const IO_ERROR = 10;
/** Below this many free bytes an input/output error is taken for a full disk: one checkpoint can need that much. */
const NEARLY_FULL = 1_000_000;

/** A failure of SQLite as a Trouble where the world is to blame; anything else comes back as it is. */
export function asTrouble(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return error;
  const primary = error.errcode & 0xff;
  if (primary === IO_ERROR) return new Trouble(isFull(where) ? "ledger-full" : "ledger-damaged", where);
  const code = CODES[primary];
  return code === undefined ? error : new Trouble(code, where);
}

/** A failure of the file system, the same way. */
export function asFileTrouble(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  switch (error.code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
    case "ENOTDIR":
    case "ENOENT":
    case "EEXIST":
    case "EISDIR":
    case "ELOOP":
    case "ENAMETOOLONG":
      return new Trouble("ledger-denied", where);
    case "ENOSPC":
    case "EDQUOT":
      return new Trouble("ledger-full", where);
    default:
      return error;
  }
}

function isFull(where: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(where));
    return bavail * bsize < NEARLY_FULL;
  } catch {
    return false;
  }
}
