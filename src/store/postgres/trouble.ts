import { Trouble } from "../../model/trouble.ts";

/** PostgreSQL's error codes (postgresql.org/docs/15/errcodes-appendix.html) and the socket's, where the world is to blame. */
export function asPostgresTrouble(error: unknown, where: string): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return asPostgresTrouble(error.errors[0], where);
  if (!(error instanceof Error) || error instanceof Trouble) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (code.startsWith("28") || code === "42501" || code === "25006") return new Trouble("ledger-denied", where);
  if (code === "3D000") return new Trouble("no-ledger", where);
  if (code === "53100") return new Trouble("ledger-full", where);
  if (code === "55P03" || code === "40P01" || code === "40001") return new Trouble("ledger-busy", where);
  if (code.startsWith("08") || code.startsWith("57P") || code === "53300")
    return new Trouble("ledger-unreachable", where);
  if (/^E[A-Z]+$/.test(code)) return new Trouble("ledger-unreachable", where);
  if (/^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)) {
    return new Trouble("ledger-unreachable", where);
  }
  return error;
}
