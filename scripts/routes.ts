import { routesOf } from "../src/api/app.ts";
import { localGate } from "../src/api/gate.ts";
import type { Route } from "../src/api/route.ts";

/** Every route of the HTTP API, in the order of the reference. */
export const ROUTES: readonly Route[] = routesOf(localGate("", ""));
