import assert from "node:assert/strict";
import { test } from "node:test";
import type { z } from "zod";
import type { Linked } from "../../link/index.ts";
import { KINDS, WORDINGS } from "../../model/words.ts";
import type { PrintedReading } from "../printed.ts";
import { jsonSchema, SCHEMAS, type SchemaName } from "./index.ts";
import type { linked } from "./linked.ts";
import type { reading } from "./reading.ts";

/** Deeply writable and flattened, so that two ways of writing one type compare equal. */
type Plain<T> = T extends readonly unknown[]
  ? { -readonly [Key in keyof T]: Plain<T[Key]> }
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Fails to compile where the schema and the model say different things. */
const schemaIsModel: Equal<Plain<z.infer<typeof reading>>, Plain<PrintedReading>> = true;
const schemaIsLinked: Equal<Plain<z.infer<typeof linked>>, Plain<Omit<Linked, "contradictions">>> = true;

test("the schemas are the model's own types", () => assert.ok(schemaIsModel && schemaIsLinked));

test("every schema is printed as JSON Schema 2020-12 with the model's own words in it", () => {
  for (const name of Object.keys(SCHEMAS) as SchemaName[]) {
    const schema = jsonSchema(name) as { readonly $schema: string; readonly type: string };
    assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.equal(schema.type, "object");
  }
  const text = JSON.stringify(jsonSchema("reading"));
  assert.ok(text.includes(JSON.stringify({ type: "string", enum: KINDS })));
  assert.ok(text.includes(JSON.stringify({ type: "string", enum: WORDINGS })));
});
