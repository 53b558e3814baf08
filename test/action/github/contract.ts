// Calls and answers against GitHub's published description (openapi.json, written by scripts/write-github-api.ts).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

export type Schema = { readonly [key: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content; readonly headers?: Schema; readonly $ref?: string }>>;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

const description = nullsSpelledOut(JSON.parse(readFileSync(new URL("./openapi.json", import.meta.url), "utf8"))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
};

/** OpenAPI 3.0 says `nullable`, JSON Schema says what may be null. */
function nullsSpelledOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullsSpelledOut);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nullsSpelledOut(inner)]));
  return nullable === true ? { anyOf: [rest, { type: "null" }] } : rest;
}

export function dereferenced<Part = Schema>(part: unknown): Part {
  const reference = (part as { readonly $ref?: string }).$ref;
  if (reference === undefined) return part as Part;
  const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
  const found = description.components[kind]?.[name];
  assert.ok(found, reference);
  return dereferenced<Part>(found);
}

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
ajv.addSchema({ ...description, $id: "github" });
const compiled = new Map<Schema, ValidateFunction>();

function faults(schema: Schema, value: unknown): readonly string[] {
  // References begin at the description's root, wherever they stand in it.
  const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')) as Schema;
  const validate = compiled.get(schema) ?? ajv.compile(rooted);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath || "the whole"} ${message}`);
}

export interface MatchedCall {
  readonly id: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation of a call, found by method and path; undefined where GitHub describes none that is in use here. */
export function matchCall(method: string, pathname: string): MatchedCall | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const operation = methods[method.toLowerCase()];
    if (operation === undefined) continue;
    // The name of a reference has slashes in it.
    const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const pattern = template.replace(/\{(\w+)\}/g, (_, name: string) => (name === "ref" ? "(.+)" : "([^/]+)"));
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    if (found === null) continue;
    const path = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]));
    return { id: operation.operationId, operation, path };
  }
  return undefined;
}

/** What GitHub would not understand of a call: its path, query, body and headers. */
export function faultsOfCall(
  { id, operation, path }: MatchedCall,
  { query, body, headers }: { readonly query: URLSearchParams; readonly body: unknown; readonly headers: Headers },
): readonly string[] {
  const found: string[] = [];
  const parameters = (operation.parameters ?? []).map((one) => dereferenced<Parameter>(one));
  for (const { name, in: place, required, schema } of parameters) {
    const given = place === "path" ? path[name] : place === "query" ? (query.get(name) ?? undefined) : undefined;
    if (given === undefined) {
      if (required) found.push(`${place} parameter ${name} is missing`);
    } else found.push(...faults(schema, typed(schema, given)).map((fault) => `${name} = ${given}: ${fault}`));
  }
  for (const name of query.keys())
    if (!parameters.some((one) => one.in === "query" && one.name === name)) found.push(`there is no query parameter ${name}`);
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (schema === undefined) {
    if (body !== undefined) found.push("it takes no body");
  } else if (body === undefined) {
    if (operation.requestBody?.required) found.push("the body is missing");
  } else {
    found.push(...faults(schema, body).map((fault) => `body: ${fault}`));
    // More is allowed by the description and ignored by GitHub: a slip of ours.
    const known = Object.keys((schema.properties ?? {}) as object);
    for (const name of Object.keys(body ?? {})) if (!known.includes(name)) found.push(`body: there is no ${name}`);
    if (headers.get("content-type") !== "application/json") found.push("the body is not sent as application/json");
  }
  if (headers.get("accept") !== "application/vnd.github+json") found.push(`accept is ${headers.get("accept")}`);
  if (headers.get("x-github-api-version") !== "2022-11-28") found.push("no version of the API is asked for");
  if (!headers.get("user-agent")) found.push("there is no user-agent");
  return found.map((fault) => `${id}: ${fault}`);
}

/** GitHub may say any of these to every call, and does not list them everywhere. */
const ALWAYS: ReadonlySet<number> = new Set([401, 403, 404, 429, 500, 502, 503]);

/** What the stand-in says that GitHub would not. */
export function faultsOfAnswer({ id, operation }: MatchedCall, status: number, body: unknown): readonly string[] {
  const response = operation.responses[String(status)];
  if (response === undefined && !ALWAYS.has(status)) return [`${id}: it never answers ${status}`];
  const schema = response === undefined ? undefined : jsonOf(dereferenced<{ content?: Content }>(response).content);
  return schema === undefined ? [] : faults(schema, body).map((fault) => `${id}: answer ${status}: ${fault}`);
}

/** The schema of what a call answers when all is well. */
export function answerSchema({ operation }: MatchedCall, status: number): Schema {
  const schema = jsonOf(dereferenced<{ content?: Content }>(operation.responses[String(status)]).content);
  assert.ok(schema, `${operation.operationId} ${status}`);
  return schema;
}

function jsonOf(content: Content | undefined): Schema | undefined {
  return content?.["application/json"]?.schema;
}

function typed(schema: Schema, text: string): unknown {
  return schema.type === "integer" && /^-?\d+$/.test(text) ? Number(text) : schema.type === "boolean" ? text === "true" : text;
}
