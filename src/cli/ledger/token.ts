import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Store } from "../../store/store.ts";

/**
 * The token of a ledger's one person. It lies beside the ledger, readable by its owner alone as the ledger should be, so
 * that a browser that has it once need not ask again; for a ledger on a database server it holds as long as this program.
 */
export function tokenOf({ kind, where }: Store): string {
  const made = randomBytes(24).toString("base64url");
  if (kind !== "sqlite") return made;
  const file = join(dirname(where), "token");
  try {
    writeFileSync(file, made, { mode: 0o600, flag: "wx" });
    return made;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    // A ledger that may only be read has a token for as long as this program runs.
    if (error.code !== "EEXIST") return made;
    const kept = readFileSync(file, "utf8").trim();
    return kept.length >= 24 ? kept : made;
  }
}
