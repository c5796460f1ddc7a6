import { Command } from "commander";
import type { ClaimDetail, EventDetail, LinkDetail, ReportHead, ShownToll } from "../../api/wire.ts";
import { Trouble } from "../../model/trouble.ts";
import { SIDE_HARMS } from "../../model/words.ts";
import { quantityCell, signed, UNSAID, whenCell, whereCell } from "../cells.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { columnsOf, type Paint, paintFor, write } from "../io.ts";
import { wrap } from "../table.ts";
import { namedSide, shownCell } from "./event-table.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions & { readonly why?: boolean; readonly format?: "text" | "json" };

/** How many voices in how many reports: one or several of each. */
const VOICES = [
  ["{0} independent voice in {1} report", "{0} independent voice in {1} reports"],
  ["{0} independent voices in {1} report", "{0} independent voices in {1} reports"],
] as const;
/** Words of a quote shown on each side of nothing: longer ones are cut in the middle. */
const QUOTE = 160;

/** `recount show`: one event, each figure on its words. */
export function showCommand(host: Host): Command {
  const command = new Command("show")
    .summary("one event, each figure on its words")
    .description("Show one event: every figure with the words it rests on, who says so and in which report.")
    .argument("<event>", "its id, RC-00012 or 12; one that was merged leads to what it was merged into")
    .action((id: string, options: Options) => show(host, id, options));
  withLedger(command)
    .option("--why", "the reasons for and against each link between its reports")
    .option("--format <format>", "text or json (default: text on a terminal, json in a pipe)");
  return withExamples(command, [
    ["recount show RC-00012", "the card of an event"],
    ["recount show 12 --why", "and why its reports were taken for one"],
  ]);
}

async function show(host: Host, id: string, options: Options): Promise<void> {
  const { io } = host;
  const { format = io.stdout.isTTY ? "text" : "json" } = options;
  if (format !== "text" && format !== "json") throw new Trouble("bad-usage", "--format takes text or json");
  const { eventDetail } = await import("../../api/event-detail.ts");
  await withStore(host, options, async (store) => {
    const event = await store.snapshot((ledger) => eventDetail(ledger, id));
    if (format === "json") return write(io.stdout, `${JSON.stringify(event, null, 2)}\n`);
    const lines = [...card(event, paintFor(io)), ...(options.why === true ? whyLines(event, paintFor(io)) : [])];
    const width = columnsOf(io);
    await write(io.stdout, `${lines.flatMap((line) => wrapped(line, width)).join("\n")}\n`);
  });
}

/** The card, line by line. All text from outside is made safe here. */
function card(event: EventDetail, paint: Paint): readonly string[] {
  const { id, caption, when, where, country, sides, speakers, reportHeads, accounts, told } = event;
  const reports = reportHeads.length;
  const row = (name: string, value: string) => forTerminal(`  ${paint.say(name).padEnd(9)} ${value}`);
  const heads = new Map(reportHeads.map((head) => [head.id, head]));
  const claims = new Map(told.flatMap((mention) => mention.claims.map((claim) => [claim.id, claim] as const)));
  const lines = [
    paint.strong(forTerminal(`${id}  ${caption}`)),
    row("when", whenCell(when, paint)),
    row("where", `${whereCell(where === null ? [] : [where], country, paint)}${nearly(event)}`),
    ...sides.map((side) => row(side.role, namedSide(side, paint))),
    row("said by", paint.say(VOICES[Number(speakers !== 1)]![Number(reports !== 1)]!, speakers, reports)),
  ];
  for (const harm of SIDE_HARMS) {
    const toll = accounts[harm];
    if (toll === null) continue;
    lines.push(
      "",
      `${paint.strong(`${paint.say(harm)} ${shownCell(toll, paint)}`)}${paint.faint(`  ${policyOf(toll, paint)}`)}`,
    );
    const all = told.flatMap((mention) => mention.claims.filter(({ about }) => about === harm));
    const used = toll.claims.flatMap((claim) => claims.get(claim) ?? []);
    for (const claim of used) lines.push(...claimLines(claim, heads, "", paint));
    for (const claim of all)
      if (!used.includes(claim)) lines.push(...claimLines(claim, heads, whyNot(claim, paint), paint));
    // A total that was summed up has no claim of its own: its words are those of the mention.
    if (used.length === 0) lines.push(...summedLines(event, harm, heads, paint));
  }
  lines.push(
    "",
    paint.strong(paint.say("reports")),
    ...reportHeads.map((head) => forTerminal(`  ${head.id}  ${headLine(head)}`)),
  );
  return lines;
}

function claimLines(
  claim: ClaimDetail,
  heads: ReadonlyMap<string, ReportHead>,
  remark: string,
  paint: Paint,
): readonly string[] {
  const { quantity, quotes, speaker, report, who, stance } = claim;
  const head = heads.get(report);
  const says =
    speaker === null ? (head?.publisher ?? paint.say("the report")) : [speaker.name, ...speaker.via].join(", via ");
  const how = stance === "asserts" ? "" : ` ${paint.say(stance)}`;
  return [
    forTerminal(`  ${quantityCell(quantity, paint)} ${who}  “${cut(quotes.join(" … "))}”`),
    forTerminal(`      ${says}${how} — ${head === undefined ? report : headLine(head)} [${report}]${remark}`),
  ];
}

function summedLines(
  event: EventDetail,
  harm: "killed" | "injured" | "captured" | "missing",
  heads: ReadonlyMap<string, ReportHead>,
  paint: Paint,
) {
  return event.told.flatMap((mention) => {
    const parts = [
      ...(harm === "killed" || harm === "injured" ? [mention[harm]] : []),
      ...mention.sides.map((side) => side[harm]),
    ];
    return parts.flatMap((part) => {
      if (part === null || part.quotes.length === 0) return [];
      const head = heads.get(mention.report);
      return [
        forTerminal(`  ${quantityCell(part, paint)}  “${cut(part.quotes.join(" … "))}”`),
        forTerminal(`      ${head === undefined ? mention.report : headLine(head)} [${mention.report}]`),
      ];
    });
  });
}

function whyNot({ scope, superseded, stance }: ClaimDetail, { say }: Paint): string {
  if (superseded) return `  (${say("a later figure stands")})`;
  if (scope !== "event") return `  (${say(`counts ${scope.replaceAll("-", " ")}, not this event`)})`;
  return stance === "asserts" ? `  (${say("beside the figure shown")})` : "";
}

function policyOf({ policy, disputed, partial }: ShownToll, { say }: Paint): string {
  return `${say("settled by {0}", policy)}${disputed ? say(", disputed") : ""}${partial ? say(", one side's loss unknown") : ""}`;
}

function whyLines({ links, told }: EventDetail, paint: Paint): readonly string[] {
  const own = new Set(told.map(({ id }) => id));
  const lines = ["", paint.strong(paint.say("links"))];
  if (links.length === 0) lines.push(`  ${paint.say("a single report: nothing to link")}`);
  for (const link of [...links].sort((a, b) => Number(inside(b, own)) - Number(inside(a, own)))) {
    const { left, right, verdict, score, by, note, reasons } = link;
    const weighed = score === null ? "" : ` ${signed(score)}`;
    lines.push(
      forTerminal(
        `  ${left} ~ ${right}: ${paint.say(verdict)}${weighed}, ${by.name}${note === null ? "" : `: ${note}`}`,
      ),
    );
    for (const reason of [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))) {
      lines.push(
        forTerminal(`      ${signed(reason.weight).padStart(6)}  ${reason.name}  ${paint.reason(reason.detail)}`),
      );
    }
  }
  return lines;
}

function inside({ left, right }: LinkDetail, own: ReadonlySet<string>): boolean {
  return own.has(left) && own.has(right);
}

function headLine({ publisher, publishedAt, title, name }: ReportHead): string {
  return [publisher, publishedAt, title ?? name].filter((part) => part !== null).join(", ") || UNSAID;
}

function nearly({ where }: EventDetail): string {
  if (where === null || where.latitude === null || where.longitude === null) return "";
  const radius = where.radiusKm === null ? "" : ` ±${where.radiusKm} km`;
  return `  (${where.latitude}, ${where.longitude}${radius})`;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= QUOTE ? line : `${line.slice(0, QUOTE / 2)} … ${line.slice(-QUOTE / 2)}`;
}

/** Long lines go on two columns further in than they began. */
function wrapped(line: string, width: number): readonly string[] {
  const indent = /^ */.exec(line)![0];
  const [first, ...rest] = wrap(line.slice(indent.length), width - indent.length);
  return [`${indent}${first}`, ...rest.map((more) => `${indent}${more}`)];
}
