import type { Command, Help } from "commander";
import type { Say } from "./tongue.ts";

const EXAMPLES = new WeakMap<Command, readonly Example[]>();

/** A line to type, and what it does. */
export type Example = readonly [command: string, does: string];

/** Gives a command its examples; help shows them first, and the reference is made from them. */
export function withExamples(command: Command, examples: readonly Example[]): Command {
  EXAMPLES.set(command, examples);
  return command;
}

export function examplesOf(command: Command): readonly Example[] {
  return EXAMPLES.get(command) ?? [];
}

/** Help in our order: what it is for, examples, usage, arguments, options, commands. */
export function formatHelp(command: Command, helper: Help, say: Say): string {
  const width = helper.helpWidth ?? 100;
  const lines: string[] = [say(helper.commandDescription(command)), ""];
  const examples = examplesOf(command);
  if (examples.length > 0) {
    lines.push(say("Examples"));
    for (const [line, does] of examples) lines.push(`  ${line}`, `      ${say(does)}`);
    lines.push("");
  }
  lines.push(say("Usage"), `  ${helper.commandUsage(command)}`, "");
  const section = (title: string, rows: readonly (readonly [string, string])[]) => {
    if (rows.length === 0) return;
    const term = Math.max(...rows.map(([name]) => name.length));
    lines.push(say(title), ...rows.flatMap(([name, says]) => entry(name, says, term, width)), "");
  };
  section(
    "Arguments",
    helper
      .visibleArguments(command)
      .map((argument) => [
        helper.argumentTerm(argument),
        optionText(argument.description, helper.argumentDescription(argument), say),
      ]),
  );
  section(
    "Options",
    helper
      .visibleOptions(command)
      .map((option) => [
        helper.optionTerm(option),
        optionText(option.description, helper.optionDescription(option), say),
      ]),
  );
  section(
    "Commands",
    helper
      .visibleCommands(command)
      .map((inner) => [helper.subcommandTerm(inner), say(helper.subcommandDescription(inner))]),
  );
  return `${lines.join("\n").trimEnd()}\n`;
}

/** What an option is for, and what the library adds to it: its default and choices. */
function optionText(own: string, whole: string, say: Say): string {
  const added = whole.startsWith(own) ? whole.slice(own.length) : "";
  return `${say(own)}${added.replace("choices:", say("choices:")).replace("default:", say("default:"))}`;
}

function entry(name: string, says: string, term: number, width: number): readonly string[] {
  const room = Math.max(30, width - term - 4);
  const lines: string[] = [];
  let line = "";
  for (const word of says.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((text, i) => `  ${(i === 0 ? name : "").padEnd(term)}  ${text}`.trimEnd());
}
