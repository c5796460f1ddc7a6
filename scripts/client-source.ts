/**
 * The TypeScript client of the HTTP API, made from its OpenAPI document and nothing else: types of everything that is
 * sent and answered, and a function for each operation that answers JSON. `node scripts/client.ts` writes it, a test
 * holds the written one against the document.
 */
type Json = { [key: string]: unknown };
type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Json;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Json }>> }>
  >;
};
export type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
};

/** The source of the client, before it is formatted. */
export function clientSource({ paths, components }: Described): string {
  const types = Object.entries(components.schemas).map(([name, schema]) => `export type ${name} = ${typeOf(schema)};`);
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => callOf(path, method, operation) ?? []),
  );
  return [
    "// Written by `node scripts/client.ts` from the OpenAPI document. Change the API's schemas, not this file.",
    'import { request } from "./request.ts";',
    ...types,
    ...calls,
  ].join("\n\n");
}

/** Null for what answers no JSON: files and streams are followed as links. */
function callOf(
  path: string,
  method: string,
  { operationId, summary, parameters, requestBody, responses }: Operation,
): string | null {
  const answers = Object.entries(responses).filter(([status]) => /^2/.test(status));
  const contents = answers.flatMap(([, { content }]) => Object.entries(content ?? {}));
  if (path === "/openapi.json" || contents.some(([type]) => type !== "application/json")) return null;
  const result = contents[0] === undefined ? "undefined" : typeOf(contents[0][1].schema);
  const of = (where: string) => parameters.filter((one) => one.in === where);
  const query = of("query").map(
    ({ name, required, schema }) =>
      `readonly ${JSON.stringify(name)}${required ? "" : "?"}: ${typeOf(schema)}${required ? "" : " | undefined"};`,
  );
  const isAsked = of("query").some(({ required }) => required);
  const needsTag = of("header").some(({ name }) => name === "If-Match");
  const body = requestBody?.content["application/json"]?.schema;
  const fields = [
    ...of("path").map(({ name }) => `readonly ${name}: string;`),
    ...(query.length === 0 ? [] : [`readonly query${isAsked ? "" : "?"}: { ${query.join(" ")} };`]),
    ...(body === undefined ? [] : [`readonly body: ${typeOf(body)};`]),
    ...(needsTag ? ["/** The ETag of what is written to. */ readonly ifMatch: string;"] : []),
    "readonly signal?: AbortSignal;",
  ];
  const isFree = of("path").length === 0 && !isAsked && body === undefined && !needsTag;
  const target = path.replace(/\{(\w+)\}/g, (_, name: string) => `\${encodeURIComponent(input.${name})}`);
  return `/** ${summary[0]!.toUpperCase()}${summary.slice(1)}. */
export function ${operationId}(input: { ${fields.join(" ")} }${isFree ? " = {}" : ""}): Promise<${result}> {
  return request(${JSON.stringify(method.toUpperCase())}, ${target === path ? JSON.stringify(path) : `\`${target}\``}, input);
}`;
}

function typeOf(schema: Json): string {
  if (typeof schema.$ref === "string") return schema.$ref.split("/").at(-1)!;
  if ("const" in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  const choices = (schema.anyOf ?? schema.oneOf) as readonly Json[] | undefined;
  if (choices !== undefined) return choices.map((one) => wrapped(typeOf(one))).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(" | ");
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `${wrapped(typeOf(schema.items as Json))}[]`;
    case "object":
      return objectOf(schema);
    default:
      return "unknown";
  }
}

function objectOf({ properties, required, additionalProperties }: Json): string {
  if (properties === undefined) {
    const values = additionalProperties as Json | undefined;
    return `{ [key: string]: ${values === undefined ? "unknown" : typeOf(values)} }`;
  }
  const needed = new Set((required ?? []) as readonly string[]);
  const fields = Object.entries(properties as Readonly<Record<string, Json>>).map(
    ([name, one]) => `${JSON.stringify(name)}${needed.has(name) ? "" : "?"}: ${typeOf(one)};`,
  );
  return `{ ${fields.join(" ")} }`;
}

function wrapped(type: string): string {
  return / \| /.test(type) && !type.startsWith("{") ? `(${type})` : type;
}
