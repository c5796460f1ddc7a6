import { Argument, Command } from "commander";
import type { Decided, Decider } from "../../jobs/decide.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Verdict } from "../../model/words.ts";
import type { Store } from "../../store/store.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { now, personOf, successions, type WriterOptions, withStore, withWriter } from "./ledger.ts";

type Options = WriterOptions & { readonly reason?: string; readonly override?: boolean };

/** `recount merge`, `split`, `decide` and `undo`: what a person says of identity. Nothing is ever overwritten. */
export function decisionCommands(host: Host): readonly Command[] {
  return [mergeCommand(host), splitCommand(host), decideCommand(host), undoCommand(host)];
}

function mergeCommand(host: Host): Command {
  const command = new Command("merge")
    .summary("say that events are one")
    .description("Say that events are one. The lowest number stays; the others go on leading to it.")
    .argument("<event...>", "two events or more")
    .action((ids: readonly string[], options: Options) =>
      act(host, options, async (store, by) => (await import("../../jobs/decide.ts")).merge(store, ids, by)),
    );
  return withExamples(withReason(command), [
    ["recount merge RC-00012 RC-00040 --reason 'same convoy'", "one event from now on; undo takes it back"],
  ]);
}

function splitCommand(host: Host): Command {
  const command = new Command("split")
    .summary("say that part of an event is another one")
    .description("Say that what some reports tell is another event than the rest.")
    .argument("<event>", "the event")
    .requiredOption("--out <ids>", "reports or mentions to move out, with commas between")
    .action((id: string, options: Options & { readonly out: string }) =>
      act(host, options, async (store, by) => {
        const out = options.out.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()]));
        return (await import("../../jobs/decide.ts")).split(store, id, out, by);
      }),
    );
  return withExamples(withReason(command), [
    ["recount split RC-00012 --out r1f0…,r77a… --reason 'another village'", "two events from now on"],
  ]);
}

function decideCommand(host: Host): Command {
  const command = new Command("decide")
    .summary("say whether two are the same")
    .description("Say of two events, reports or mentions whether they tell of the same occurrence.")
    .argument("<left>", "an event, a report or a mention")
    .argument("<right>", "another one")
    .addArgument(
      new Argument("<verdict>", "part-of and updates read from left to right").choices([
        "same",
        "different",
        "unsure",
        "part-of",
        "updates",
      ]),
    )
    .action((left: string, right: string, verdict: Verdict, options: Options) =>
      act(host, options, async (store, by) =>
        (await import("../../jobs/decide.ts")).decide(store, left, right, verdict, by),
      ),
    );
  return withExamples(withReason(command), [
    ["recount decide RC-00012 RC-00040 different --reason 'a day apart'", "the model will not join them again"],
  ]);
}

function undoCommand(host: Host): Command {
  const command = new Command("undo")
    .summary("take a decision back")
    .description("Take a decision back, or an undo. Nothing is erased: the history shows both.")
    .argument("[change]", "its number in the history; without one, the last decision in force")
    .action((change: string | undefined, options: Options & { readonly withDependents?: boolean }) => {
      if (change !== undefined && !/^\d{1,9}$/.test(change))
        throw new Trouble("bad-usage", `${change} is no number of a change`);
      return act(host, options, async (store, by) =>
        (await import("../../jobs/decide.ts")).undo(
          store,
          change === undefined ? null : Number(change),
          by,
          options.withDependents === true,
        ),
      );
    });
  return withExamples(
    withWriter(command)
      .option("--reason <text>", "why; kept in the history")
      .option("--with-dependents", "take later words on the same back as well"),
    [
      ["recount undo", "the last decision"],
      ["recount undo 118 --reason 'wrong village'", "any decision"],
    ],
  );
}

function withReason(command: Command): Command {
  return withWriter(command)
    .option("--reason <text>", "why; kept in the history")
    .option("--override", "overrule what was decided otherwise before");
}

async function act(host: Host, options: Options, work: (store: Store, by: Decider) => Promise<Decided>): Promise<void> {
  await withStore(host, options, async (store) => {
    const { change, changedEvents } = await work(store, {
      person: personOf(options, host),
      at: now(),
      reason: options.reason ?? null,
      override: options.override === true,
      successions: await successions(),
    });
    await write(host.io.stdout, `${JSON.stringify({ change, events: changedEvents })}\n`);
  });
}
