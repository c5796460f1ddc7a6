import { Argument, Command } from "commander";
import { withExamples } from "./help.ts";
import type { Host } from "./host.ts";
import { write } from "./io.ts";
import type { SchemaName } from "./schema/index.ts";

/** `recount schema`: the shapes that the other commands print. */
export function schemaCommand({ io }: Host): Command {
  const command = new Command("schema")
    .summary("the shape of what is printed, as JSON Schema")
    .description("Print the JSON Schema (2020-12) of what read, link and places print.")
    .addArgument(new Argument("<name>", "which shape").choices(["reading", "linked", "places"]))
    .action(async (name: SchemaName) => {
      const { jsonSchema } = await import("./schema/index.ts");
      await write(io.stdout, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    });
  return withExamples(command, [["recount schema reading > reading.schema.json", "the shape of one reading"]]);
}
