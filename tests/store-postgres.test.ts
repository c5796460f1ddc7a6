import { after, test } from "node:test";
import { openPostgres } from "../src/store/postgres/open.ts";
import { placesContract } from "./contracts/places.ts";
import { postgresServer } from "./contracts/postgres.ts";
import { NOW } from "./contracts/sample.ts";
import { storeContract } from "./contracts/store.ts";

const server = await postgresServer();
if (typeof server === "string") test("postgres: the store contract", { skip: server }, () => undefined);
else {
  after(() => server.stop());
  const fresh = async () => {
    const { url, remove } = await server.database();
    return { open: () => openPostgres(url, { now: NOW }), remove };
  };
  storeContract("postgres", fresh);
  placesContract("postgres", fresh);
}
