import { Command } from "commander";
import type { Gazetteer } from "../../extract/places/gazetteer.ts";
import { taughtId } from "../../jobs/gazetteer/taught.ts";
import type { Place } from "../../model/knowledge.ts";
import { Trouble } from "../../model/trouble.ts";
import { PLACE_KINDS, type PlaceKind } from "../../model/words.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { ledgerPlacesOf } from "../ledger-places.ts";
import { gazetteerWith, pointOf } from "./gazetteer-known.ts";
import { now, personOf, type WriterOptions, withStore, withWriter } from "./ledger.ts";

/** `recount gazetteer teach`: a person's word on a name. */
export function teachCommand(host: Host): Command {
  const command = new Command("teach")
    .summary("say what a name means in this ledger")
    .description(
      "Say which place a name means. Later readings of this ledger weigh that place first, and tell why; what was read before stays. recount undo takes it back.",
    )
    .argument("<name>", "the name as reports have it")
    .option("--id <id>", "a place that recount gazetteer find lists")
    .option("--at <latitude,longitude>", "or a point, in degrees")
    .option("--kind <kind>", "of a point: site, settlement, district, province, admin1 or area", "settlement")
    .option("--country <code>", "of a point; without it, that of the nearest place")
    .option("--radius <km>", "of a point: how far around it the place reaches", "3")
    .option("--event <event>", "the event in which the name was read wrongly, for the history")
    .option("--reason <text>", "why; kept in the history")
    .action((name: string, options: TeachOptions) => teach(host, name, options));
  return withExamples(withWriter(command), [
    ["recount gazetteer teach Pangoa --id geonames:3691954 --reason 'the district in Satipo'", "a listed place"],
    ["recount gazetteer teach Kasomari --at 26.31,92.88 --event RC-00012", "a village that no list has"],
  ]);
}

type TeachOptions = WriterOptions & {
  readonly id?: string;
  readonly at?: string;
  readonly kind: string;
  readonly country?: string;
  readonly radius: string;
  readonly event?: string;
  readonly reason?: string;
};

async function teach(host: Host, name: string, options: TeachOptions): Promise<void> {
  if ((options.id === undefined) === (options.at === undefined)) throw new Trouble("bad-usage", "give --id or --at");
  const { placeKey } = await import("../../extract/places/place-key.ts");
  if (name.length > 200 || placeKey(name) === "") throw new Trouble("bad-usage", `${name.slice(0, 40)} is no name`);
  const { teachPlace } = await import("../../jobs/gazetteer/teach.ts");
  const { eventNamed } = await import("../../jobs/targets.ts");
  await withStore(host, { ...options, create: true }, async (store) => {
    const gazetteer = await gazetteerWith(await ledgerPlacesOf(store));
    const place = options.id === undefined ? pointPlace(name, options, gazetteer) : listedPlace(options.id, gazetteer);
    const event = options.event === undefined ? null : await eventNamed(store, options.event);
    const about = event === null ? [] : [event.id, ...event.mentions.map(({ id }) => id)];
    const { id, latitude, longitude } = place;
    const change = await teachPlace(store, {
      name,
      place,
      person: personOf(options, host),
      at: now(),
      reason: options.reason ?? null,
      about,
    });
    await write(host.io.stdout, `${JSON.stringify({ change, name, id, latitude, longitude })}\n`);
  });
}

function listedPlace(id: string, gazetteer: Gazetteer): Place {
  const row = gazetteer.known(id);
  if (row < 0) throw new Trouble("not-found", id);
  return gazetteer.place(row);
}

function pointPlace(name: string, { at, kind, country, radius }: TeachOptions, gazetteer: Gazetteer): Place {
  const [latitude, longitude] = pointOf(at ?? "");
  const radiusKm = Number(radius);
  if (!(radiusKm > 0 && radiusKm <= 2_000)) throw new Trouble("bad-usage", `--radius ${radius}`);
  if (!isPlaceKind(kind) || kind === "country") throw new Trouble("bad-usage", `--kind ${kind}`);
  if (country !== undefined && !/^[A-Za-z]{2}$/.test(country)) throw new Trouble("bad-usage", `--country ${country}`);
  const [near] = gazetteer.near(latitude, longitude, 1, 200);
  const code = country?.toUpperCase() ?? near?.place.country ?? null;
  return {
    id: taughtId(name, latitude, longitude),
    name,
    names: [name],
    kind,
    country: code,
    admin1: code !== null && near?.place.country === code ? near.place.admin1 : null,
    admin2: null,
    latitude,
    longitude,
    radiusKm,
    population: 0,
  };
}

function isPlaceKind(kind: string): kind is PlaceKind {
  return (PLACE_KINDS as readonly string[]).includes(kind);
}
