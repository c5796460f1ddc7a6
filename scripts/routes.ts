import { ACCOUNT_ROUTES } from "../src/api/accounts.ts";
import { routesOf } from "../src/api/app.ts";
import { localGate } from "../src/api/gate.ts";
import type { Route } from "../src/api/route.ts";

/** Every route of the HTTP API, in the order of the reference. */
const gate = { ...localGate("", ""), routes: ACCOUNT_ROUTES };
export const ROUTES: readonly Route[] = routesOf(gate);
