import { Argument, Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import type { PersonRole } from "../../store/store.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { now, personOf, type WriterOptions, withStore, withWriter } from "./ledger.ts";

type Act = "invite" | "list" | "role" | "remove";
type Options = WriterOptions & { readonly role?: PersonRole };

/** `recount people`: who may come in where the ledger is served to others. */
export function peopleCommand(host: Host): Command {
  const command = new Command("people")
    .summary("who may come in, and what they may do")
    .description(
      "Invite people to the ledger, list them, give them another role or take their access away. With people in it, a ledger lets nobody in without an account.",
    )
    .addArgument(new Argument("<act>", "what to do").choices(["invite", "list", "role", "remove"]))
    .argument("[name]", "whom")
    .action((act: Act, name: string | undefined, options: Options) => people(host, act, name, options));
  withWriter(command).option("--role <role>", "reader, coder, reviewer or admin");
  return withExamples(command, [
    ["recount people invite Ana --role admin", "prints an invitation, good for a week"],
    ["recount people role Ana --role reviewer", "another role"],
    ["recount people remove Ana", "out at once; what she did stays"],
  ]);
}

async function people(host: Host, act: Act, name: string | undefined, options: Options): Promise<void> {
  const { stdout } = host.io;
  await withStore(host, { ...options, create: true }, async (store) => {
    if (act === "list") {
      for (const { password: _, id: __, ...one } of await store.people())
        await write(stdout, `${JSON.stringify(one)}\n`);
      return;
    }
    if (name === undefined) throw new Trouble("bad-usage", "say whom");
    const { invite, removePerson, setRole } = await import("../../jobs/people.ts");
    const by = { person: personOf(options, host), at: now() };
    if (act === "remove") return await removePerson(store, name, by);
    const role = roleOf(options.role);
    if (act === "role") return await setRole(store, name, role, by);
    await write(stdout, `${JSON.stringify({ name, role, invitation: await invite(store, name, role, by) })}\n`);
  });
}

function roleOf(text: string | undefined): PersonRole {
  const role = (["reader", "coder", "reviewer", "admin"] as const).find((one) => one === text);
  if (role === undefined) throw new Trouble("bad-usage", "--role takes reader, coder, reviewer or admin");
  return role;
}
