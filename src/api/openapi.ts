import { z } from "zod";
import { TROUBLES, type TroubleCode } from "../model/trouble.ts";
import type { Route } from "./route.ts";
import * as wire from "./wire.ts";

type Json = Readonly<Record<string, unknown>>;

/** The description of the API as OpenAPI 3.1, made from the schemas that check what comes in and goes out. */
export function openapiOf(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = paths[route.path] ?? {};
    path[route.method] = operationOf(route);
    paths[route.path] = path;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Recount",
      version,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      description: "Reports of armed and political violence, what they say happened, and what persons made of it.",
    },
    servers: [{ url: "/api/v1" }],
    security: [{ cookie: [] }, { bearer: [] }],
    paths,
    components: {
      schemas: componentsOf(),
      securitySchemes: {
        cookie: { type: "apiKey", in: "cookie", name: "recount", description: "set by POST /session" },
        bearer: { type: "http", scheme: "bearer", description: "a token of the server or of a person" },
      },
    },
  };
}

/** Name of an operation for clients: `getEventsById`, `postClaimsByIdAccept`. */
export function operationId({ method, path }: Pick<Route, "method" | "path">): string {
  const words = path.split(/[/.-]/).flatMap((part) => {
    const id = /^\{(\w+)\}$/.exec(part)?.[1];
    return part === "" ? [] : [id === undefined ? capital(part) : `By${capital(id)}`];
  });
  return `${method}${words.join("")}`;
}

function operationOf(route: Route): Json {
  const { path, access, summary, query, body, ifMatch, answers } = route;
  const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true, schema: { type: "string" } },
  }));
  const asked = query === null ? {} : query.shape;
  const queries = Object.entries(asked).map(([name, schema]) => ({
    ...{ name, in: "query", required: !(schema as z.ZodType).safeParse(undefined).success },
    schema: schemaOf(schema as z.ZodType, "output"),
  }));
  const heads = [
    ...(ifMatch ? [headOf("If-Match", true, "the ETag of what is written to")] : []),
    ...(route.method === "post"
      ? [headOf("Idempotency-Key", false, "the same request with the same key is done once")]
      : []),
  ];
  return {
    operationId: operationId(route),
    summary,
    tags: [path.split(/[/.{]/)[1]],
    "x-recount-role": access,
    ...(access === "anyone" ? { security: [] } : {}),
    parameters: [...params, ...queries, ...heads],
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: schemaOf(body, "input") } } } }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(status, answer)])),
      default: {
        description: "a problem, by its code",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function headOf(name: string, required: boolean, description: string): Json {
  return { name, in: "header", required, description, schema: { type: "string" } };
}

function answerOf(status: string, answer: z.ZodType | string | null): Json {
  const description =
    { 200: "done", 202: "taken up", 204: "done", 304: "not changed", 308: "it is found there" }[status] ?? "done";
  if (answer === null) return { description };
  if (typeof answer === "string")
    return { description, content: { [answer.split(";")[0]!]: { schema: { type: "string" } } } };
  return { description, content: { "application/json": { schema: schemaOf(answer, "output") } } };
}

/** Named schemas: what `wire.ts` exports as schemas, under their names with a capital. */
const NAMED: ReadonlyMap<z.ZodType, string> = new Map(
  Object.entries(wire).flatMap(([name, schema]) =>
    schema instanceof z.ZodType && !/(?:Query|Filter)$|^(?:paging|none)$/.test(name)
      ? [[schema, capital(name)] as const]
      : [],
  ),
);

function componentsOf(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of NAMED) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: "any",
    io: "input",
  });
  const codes = Object.keys(TROUBLES) as TroubleCode[];
  return Object.fromEntries(
    Object.entries(schemas)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [
        id,
        id === "Problem" ? { ...schema, "x-codes": [...codes, "internal"] } : schema,
      ]),
  );
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const name = NAMED.get(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { unrepresentable: "any", io });
  return plain;
}

function capital(name: string): string {
  return `${name[0]!.toUpperCase()}${name.slice(1)}`;
}
