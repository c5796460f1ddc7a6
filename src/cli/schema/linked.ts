import { z } from "zod";
import { PLACE_KINDS, PRECISIONS, ROLES, VERDICTS } from "../../model/words.ts";
import { quantity } from "./reading.ts";

/** The output of `recount link`. */
const incident = z.object({
  id: z.string(),
  mentions: z.array(z.object({ report: z.string(), mention: z.string(), role: z.enum(ROLES) })),
  killed: quantity.nullable(),
  when: z
    .object({ start: z.string().nullable(), end: z.string().nullable(), precision: z.enum(PRECISIONS) })
    .nullable(),
  where: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(PLACE_KINDS),
      admin1: z.string().nullable(),
      country: z.string().nullable(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
      radiusKm: z.number().nullable(),
      id: z.string().nullable(),
    }),
  ),
  copies: z.array(z.array(z.string())).meta({ description: "Reports that carry one text, oldest first; one voice." }),
});

const pair = z.object({
  left: z.string().meta({ description: "report#mention" }),
  right: z.string(),
  verdict: z.enum(VERDICTS),
  score: z.number(),
  by: z.enum(["model", "person"]),
  joined: z.boolean().meta({ description: "Whether the two came to stand in one event." }),
  reasons: z.array(z.object({ name: z.string(), weight: z.number(), detail: z.string() })),
});

export const linked = z
  .object({ events: z.array(incident), pairs: z.array(pair) })
  .meta({ title: "Linked", description: "Which mentions tell of the same incident, and why." });
