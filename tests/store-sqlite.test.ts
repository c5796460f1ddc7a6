import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "../src/store/sqlite/open.ts";
import { placesContract } from "./contracts/places.ts";
import { NOW } from "./contracts/sample.ts";
import { storeContract } from "./contracts/store.ts";

const fresh = async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-store-"));
  return {
    open: () => openSqlite(join(folder, "ledger"), { create: true, now: NOW }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
};

storeContract("sqlite", fresh);
placesContract("sqlite", fresh);
