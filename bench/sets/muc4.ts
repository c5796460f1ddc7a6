import { readFileSync } from "node:fs";
import { loadKnowledge } from "../../src/cli/knowledge-files.ts";
import type { EventMention, Reading } from "../../src/model/reading.ts";
import { type Prose, spanOf } from "../../src/text/prose.ts";
import { linesOf } from "../lines.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { actorNames, cluesOf } from "./muc4/clues.ts";
import { ASKED, filedIn } from "./muc4/country.ts";
import { type Draft, draftsOf, fillsOf, type Models, playersOf } from "./muc4/decode.ts";
import { type Document, parse } from "./muc4/document.ts";
import type { Template } from "./muc4/template.ts";

/**
 * Templates of the Message Understanding Conferences. Who and what is hurt, by whom and with what comes from classifiers
 * over noun phrases, for the reading keeps no physical targets, weapons' words or descriptions of perpetrators; when, where and which
 * organisation comes from the reading.
 */
export const muc4: Adapter = function* (path, open) {
  const { read } = open();
  const models = JSON.parse(readFileSync(new URL("muc4/weights.json", import.meta.url), "utf8")) as Models;
  const { countries, actors } = loadKnowledge(new URL("../../knowledge/", import.meta.url));
  const nameOf = new Map(countries.map(({ id, names }) => [id, (names.en?.[0] ?? id).toUpperCase()]));
  const names = actorNames(actors);
  for (const { id, text, dateline } of linesOf<Document>(path)) {
    const published = dateline?.date ?? null;
    const parsed = parse(text);
    const { prose } = parsed;
    const filed = filedIn(text);
    const reading = read({ ...reportOf(id, text, published), country: filed });
    const players = playersOf(parsed, cluesOf(reading, prose, names), models);
    const templates = draftsOf(players, models).map((draft): Template => {
      const event = eventOf(reading, draft, prose);
      const fills = fillsOf(prose, draft, models);
      return {
        ...fills,
        ...perpetratorsOf(fills, event),
        perp_category: fills.perp_category ?? categoryOf(event),
        stage: "ACCOMPLISHED",
        date: dateOf(event, published),
        location: locationOf(event, { text, filed }, nameOf),
      };
    });
    yield { doc_id: id, templates };
  }
};

/** The event of the reading that tells of most of the draft's sentences; the first event where none does. */
function eventOf({ events }: Reading, { players }: Draft, { tokens, sentences }: Prose): EventMention | null {
  const own = players
    .filter(({ role }) => role === "victim" || role === "target")
    .map(({ phrase }) => spanOf(tokens, sentences[phrase.sentence]!));
  const counts = events.map(({ trigger, claims }) => {
    const spans = [...trigger.spans, ...claims.flatMap((claim) => claim.spans)];
    return own.filter(({ start, end }) => spans.some((span) => span.start >= start && span.start < end)).length;
  });
  const best = counts.indexOf(Math.max(...counts));
  return events[Math.max(0, best)] ?? null;
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
