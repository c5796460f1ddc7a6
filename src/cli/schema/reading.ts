import { z } from "zod";
import {
  BASES,
  CIRCUMSTANCES,
  DOMAINS,
  FATES,
  HARMS,
  KINDS,
  MEANS,
  PARTS,
  PLACE_KINDS,
  PRECISIONS,
  ROLES,
  SCOPES,
  SIDE_KINDS,
  SIDE_ROLES,
  STANCES,
  WORDINGS,
} from "../../model/words.ts";

/** The output of `recount read`, built on the model's own word lists. A type test keeps it equal to the model. */

export const span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .meta({ description: "Half-open range of UTF-16 code units of `text`." });

const spans = z.array(span);
const evidence = { spans, rule: z.string() };
const cited = { spans, rule: z.string(), basis: z.enum(BASES) };
const civilTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
  .meta({ description: "Civil time where it happened: YYYY-MM-DD or YYYY-MM-DDTHH:MM." });
const country = z.string().nullable().meta({ description: "ISO 3166-1 alpha-2." });

const quantityFields = {
  min: z.number(),
  max: z.number().nullable(),
  named: z.number().nullable(),
  wording: z.enum(WORDINGS),
  term: z.string().exactOptional(),
};
export const quantity = z.object(quantityFields);
const figured = z.object({ ...quantityFields, ...cited });

export const toll = z.object({ ...quantityFields, ...cited, partial: z.boolean() });

export const when = z.object({
  start: civilTime.nullable(),
  end: civilTime.nullable(),
  precision: z.enum(PRECISIONS),
  words: z.string(),
  ...cited,
});

export const where = z.object({
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  admin1: z.string().nullable(),
  country,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  radiusKm: z.number().min(0).nullable(),
  id: z.string().nullable(),
  candidates: z.int().min(0),
  codes: z
    .object({
      acled: z.literal([1, 2, 3]),
      ucdp: z.literal([1, 2, 3, 4, 5, 6, 7]),
      plover: z.literal([1, 2, 3, 4, 5]),
    })
    .meta({ description: "Precision: ACLED geo_precision, UCDP where_prec, PLOVER resolution." }),
  ...cited,
});

const side = z.object({
  actor: z.string(),
  actorId: z.string().nullable(),
  words: z.string(),
  kind: z.enum(SIDE_KINDS),
  role: z.enum(SIDE_ROLES),
  suspected: z.boolean(),
  killed: figured.nullable(),
  injured: figured.nullable(),
  captured: figured.nullable(),
  missing: figured.nullable(),
  ...evidence,
});

const sideNumber = z.int().min(0).nullable().meta({ description: "Counts from 0; null = the whole event." });

const claim = z.object({
  about: z.enum(HARMS),
  side: sideNumber,
  who: z.string(),
  quantity,
  speaker: z.string().nullable().meta({ description: "Id among `speakers`; null = the narrator." }),
  stance: z.enum(STANCES),
  scope: z.enum(SCOPES),
  superseded: z.boolean(),
  including: z.array(z.object({ who: z.string(), side: sideNumber, quantity, ...evidence })),
  ...evidence,
});

const person = z.object({
  name: z.string().meta({ description: "Blank for private victims and minors unless names were asked for." }),
  aliases: z.array(z.string()),
  side: sideNumber,
  part: z.enum(PARTS),
  fate: z.enum(FATES),
  minor: z.literal(true).exactOptional(),
  ...evidence,
});

const speaker = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(SIDE_KINDS),
  via: z.array(z.string()),
  ...evidence,
});

const event = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  kind: z.enum(KINDS),
  domain: z.enum(DOMAINS),
  codes: z.object({
    acled: z.tuple([z.string(), z.string()]),
    ucdp: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
    plover: z.string(),
  }),
  means: z.array(z.enum(MEANS)),
  circumstance: z.array(z.enum(CIRCUMSTANCES)),
  trigger: z.object({ quote: z.string(), ...evidence }),
  when: when.nullable(),
  country,
  where: z.array(where),
  sides: z.array(side),
  killed: toll.nullable(),
  injured: toll.nullable(),
  claims: z.array(claim),
  people: z.array(person),
  speakers: z.array(speaker),
});

const figure = z.object({
  ...quantityFields,
  about: z.string(),
  subject: z.string(),
  scope: z.enum(SCOPES),
  unit: z.string(),
  period: z.string().nullable(),
  speaker: z.string().nullable(),
  ...evidence,
});

const note = z.object({ code: z.string(), text: z.string(), spans });

export const reading = z
  .object({
    id: z.string(),
    text: z.string().exactOptional().meta({ description: "What the spans index. Absent with --no-text." }),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().meta({ description: "ISO 639-1; `und` = not recognised." }),
    reader: z.string(),
    publishedAt: civilTime.nullable(),
    relevant: z.boolean(),
    boilerplate: spans,
    events: z.array(event),
    speakers: z.array(speaker),
    figures: z.array(figure),
    notes: z.array(note),
    extra: z.record(z.string(), z.unknown()).exactOptional(),
  })
  .meta({ title: "Reading", description: "What one report says happened, every value on its words." });
