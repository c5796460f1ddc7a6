import { homedir, userInfo } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import type { Command } from "commander";
import type { Store } from "../../store/store.ts";
import type { Host } from "../host.ts";

/** Options of every command on a ledger. */
export type LedgerOptions = { readonly ledger?: string };
/** Options of every command that changes one. */
export type WriterOptions = LedgerOptions & { readonly as?: string };

const DEFAULT_LEDGER = "./recount-data";

export function withLedger(command: Command): Command {
  return command.option(
    "--ledger <where>",
    `folder of the ledger, or postgres://…  (default: RECOUNT_LEDGER, else ${DEFAULT_LEDGER})`,
  );
}

export function withWriter(command: Command): Command {
  return withLedger(command).option(
    "--as <name>",
    "who is written down as having done it (default: RECOUNT_USER, else you)",
  );
}

/** Where the ledger is, by option, environment, or default. */
export function ledgerOf({ ledger }: LedgerOptions, { io }: Host): string {
  const given = ledger ?? (io.env.RECOUNT_LEDGER || DEFAULT_LEDGER);
  if (/^postgres(ql)?:\/\//.test(given)) return given;
  if (given.startsWith("~/")) return join(homedir(), given.slice(2));
  return isAbsolute(given) ? given : resolve(io.cwd(), given);
}

/** Opens the ledger, lets `work` use it and closes it whatever comes. Only `create` makes one where there is none. */
export async function withStore<T>(
  host: Host,
  options: LedgerOptions & { readonly create?: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore } = await import("../../store/open.ts");
  const store = await openStore(ledgerOf(options, host), { create: options.create ?? false, now: now() });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Who grew out of whom, for linking: read from the actors' tables alone, for the places take far longer to load. */
export async function successions(): Promise<ReadonlyMap<string, string>> {
  const { loadKnowledge } = await import("../knowledge-files.ts");
  const { actors } = loadKnowledge(new URL("../../../knowledge/", import.meta.url));
  return new Map(actors.flatMap(({ id, successorOf }) => (successorOf === null ? [] : [[id, successorOf] as const])));
}

/** The moment, as the history keeps it. */
export function now(): string {
  return new Date().toISOString();
}

/** Who is at the keyboard. */
export function personOf({ as }: WriterOptions, { io }: Host): string {
  const told = as ?? io.env.RECOUNT_USER;
  if (told !== undefined && told.trim() !== "") return told.trim();
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no user has.
    return "unknown";
  }
}
