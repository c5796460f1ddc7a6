import { z } from "zod";
import { linked } from "./linked.ts";
import { places } from "./places.ts";
import { reading } from "./reading.ts";

/** What `recount schema` can print, by name. */
export const SCHEMAS = { reading, linked, places } as const;
export type SchemaName = keyof typeof SCHEMAS;

/** JSON Schema 2020-12. Keys it does not list are allowed, for the contract grows by adding. */
export function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { target: "draft-2020-12", io: "input" });
}
