import type { Reading } from "../model/reading.ts";
import { Trouble } from "../model/trouble.ts";
import { fromPrinted, type Printed } from "./printed.ts";
import { reading as readingSchema } from "./schema/reading.ts";

/**
 * A reading from the record that `recount read` printed of it. Throws `bad-report` when it is not whole, or came
 * without its text.
 */
export function readingFromRecord(record: Readonly<Record<string, unknown>>): Reading {
  const parsed = readingSchema.safeParse(record);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Trouble("bad-report", `reading: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  if (parsed.data.text === undefined) throw new Trouble("bad-report", "a reading without its text (--no-text)");
  // Parsed against the schema, which a type test keeps equal to the model; text was checked to be there.
  return fromPrinted(parsed.data as Printed<Reading>);
}
