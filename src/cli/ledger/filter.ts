import type { Command } from "commander";

/** Options that choose events, under the names that the API uses too. */
export type FilterOptions = {
  readonly q?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly admin1?: string;
  readonly kind?: string;
  readonly domain?: string;
  readonly actor?: string;
  readonly minKilled?: string;
  readonly maxKilled?: string;
  readonly bbox?: string;
  readonly near?: string;
  readonly has?: string;
  readonly report?: string;
  readonly sort?: string;
};

export function withFilter(command: Command): Command {
  return command
    .option("--q <words>", "words that must all stand in one of its reports")
    .option("--from <day>", "not over before this day, YYYY-MM-DD, YYYY-MM or YYYY")
    .option("--to <day>", "not begun after this day")
    .option("--country <codes>", "ISO 3166-1 alpha-2, several with commas")
    .option("--admin1 <names>", "province or region")
    .option("--kind <kinds>", "battle, attack, bombing, …; several with commas")
    .option("--domain <domains>", "political, criminal, interpersonal or unclear")
    .option("--actor <actors>", "id or name of a party")
    .option("--min-killed <n>", "at least so many killed, surely")
    .option("--max-killed <n>", "at most so many killed, surely")
    .option("--bbox <w,s,e,n>", "inside these degrees")
    .option("--near <lat,lon,km>", "inside the square around this point")
    .option("--has <what>", "conflict, duplicate, place or date")
    .option("--report <id>", "told by this report")
    .option("--sort <order>", "date, killed or updated; with a minus in front, the other way round (default -date)");
}

/** The same as a query string would have it. */
export function queryOf(options: FilterOptions): Readonly<Record<string, string | undefined>> {
  const { minKilled, maxKilled, q, from, to, country, admin1, kind, domain, actor, bbox, near, has, report, sort } =
    options;
  const named = { q, from, to, country, admin1, kind, domain, actor, bbox, near, has, report, sort };
  const all = { ...named, "killed.gte": minKilled, "killed.lte": maxKilled };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
