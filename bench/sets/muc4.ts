import { readFileSync } from "node:fs";
import { loadKnowledge } from "../../src/cli/knowledge-files.ts";
import type { EventMention } from "../../src/model/reading.ts";
import { linesOf } from "../lines.ts";
import type { Adapter } from "./adapter.ts";
import { actorNames } from "./muc4/clues.ts";
import { ASKED } from "./muc4/country.ts";
import type { Document } from "./muc4/document.ts";
import { fillsOf } from "./muc4/fills.ts";
import { type Incident, incidentsOf } from "./muc4/incidents.ts";
import type { Models } from "./muc4/model.ts";
import { lookAt, type Sight } from "./muc4/sight.ts";
import type { Template } from "./muc4/template.ts";

/**
 * Templates of the Message Understanding Conferences. Who and what is hurt, by whom and with what comes from classifiers
 * over noun phrases, for the reading keeps no physical targets, weapons' words or descriptions of perpetrators; when, where and which
 * organisation comes from the reading. Phrases are judged, gathered into things, the hurt things into incidents, and strikers
 * and weapons joined to these.
 */
export const muc4: Adapter = function* (path, open) {
  const engine = open();
  const models = JSON.parse(readFileSync(new URL("muc4/weights.json", import.meta.url), "utf8")) as Models;
  const { countries, actors } = loadKnowledge(new URL("../../knowledge/", import.meta.url));
  const nameOf = new Map(countries.map(({ id, names }) => [id, (names.en?.[0] ?? id).toUpperCase()]));
  const names = actorNames(actors);
  for (const document of linesOf<Document>(path)) {
    const sight = lookAt(document, engine, names);
    const templates = incidentsOf(sight, models).map((incident): Template => {
      const event = eventOf(sight, incident);
      const fills = fillsOf(sight.prose, incident, models);
      return {
        ...fills,
        ...perpetratorsOf(fills, event),
        perp_category: fills.perp_category ?? categoryOf(event),
        stage: "ACCOMPLISHED",
        date: dateOf(event, sight.published),
        location: locationOf(event, { text: document.text, filed: sight.filed }, nameOf),
      };
    });
    yield { doc_id: document.id, templates };
  }
};

/** The event of the reading that tells of most of the incident's sentences; the first event where none does. */
function eventOf({ events }: Sight, { harmed }: Incident): EventMention | null {
  const own = new Set(harmed.flatMap(({ sentences }) => sentences));
  const counts = events.map(({ sentences }) => [...own].filter((sentence) => sentences.has(sentence)).length);
  return events[Math.max(0, counts.indexOf(Math.max(...counts)))]?.event ?? null;
}

/** Where the classifier names nobody: whom the reading takes to have struck. */
function perpetratorsOf(
  { perp_ind, perp_org }: Pick<Template, "perp_ind" | "perp_org">,
  event: EventMention | null,
): Pick<Template, "perp_ind" | "perp_org"> {
  const strikers = event?.sides.filter(({ role, kind }) => role === "initiator" && kind !== "civilians") ?? [];
  const listed = strikers.filter(({ actorId, kind }) => actorId !== null && kind === "armed-group");
  return {
    perp_ind:
      perp_ind.length > 0
        ? perp_ind
        : strikers.filter(({ actorId }) => actorId === null).map(({ words }) => words.replace(/\s+/g, " ")),
    perp_org:
      perp_org.length > 0
        ? perp_org
        : listed.map(({ actor, suspected }) => ({
            name: actor.toUpperCase(),
            confidence: suspected ? "SUSPECTED OR ACCUSED" : "REPORTED AS FACT",
          })),
  };
}

/** Nearly every key says which: what armed groups and unknown hands do is terrorism, what forces do is state-sponsored. */
function categoryOf(event: EventMention | null): string {
  const isState = event?.sides.some(
    ({ role, kind }) => role === "initiator" && (kind === "state-forces" || kind === "police"),
  );
  return isState ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT";
}

/** The day; nothing said of it means some day up to publication, as the keys write it. */
function dateOf(event: EventMention | null, published: string | null): Template["date"] {
  const { start, end } = event?.when ?? { start: null, end: null };
  if (start === null && end === null) return published === null ? null : { start: null, end: published };
  const first = start?.slice(0, 10) ?? null;
  const last = end === null ? null : lastDayOf(end);
  return { start: first, end: last ?? first };
}

/** The last day of a half-open span. */
function lastDayOf(end: string): string {
  if (end.length > 10 && !end.endsWith("T00:00")) return end.slice(0, 10);
  return new Date(Date.parse(`${end.slice(0, 10)}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Country, then places from the widest to the spot. A country that the text never names is no likelier than that of the dateline. */
function locationOf(
  event: EventMention | null,
  { text, filed }: { readonly text: string; readonly filed: string | null },
  nameOf: ReadonlyMap<string, string>,
): Template["location"] {
  const read = event?.country ?? null;
  const isNamed = read !== null && ASKED.has(read) && text.includes(nameOf.get(read) ?? read);
  const id = isNamed || filed === null ? read : filed;
  const country = id === null ? null : (nameOf.get(id) ?? null);
  const places = (event?.where ?? [])
    .filter(({ kind }) => kind !== "country" && kind !== "site" && kind !== "area")
    .map(({ name }) => name.toUpperCase());
  return country === null && places.length === 0 ? null : { country, places: places.reverse() };
}
