// Takes from GitHub's published OpenAPI description what the stand-in of the tests checks calls against: the operations in use and
// what they refer to, without prose. `node bin/node24.js scripts/write-github-api.ts path/to/api.github.com.json`; where that file
// comes from stands in what is written. Not part of `npm run schema`: the description has 13 MB and is no dependency.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatInstant } from "../src/time/units.ts";
import { machineDate } from "../src/time/wall-clock.ts";

const TARGET = fileURLToPath(new URL("../test/action/github/openapi.json", import.meta.url));

/** Operations that action/github and action/comment.ts call. */
const OPERATIONS: readonly string[] = [
  "actions/list-artifacts-for-repo",
  "actions/list-workflow-run-artifacts",
  "actions/get-workflow-run-attempt",
  "actions/list-jobs-for-workflow-run",
  "actions/download-artifact",
  "issues/list-for-repo",
  "issues/create",
  "issues/update",
  "issues/list-comments",
  "issues/create-comment",
  "issues/update-comment",
  "issues/get-label",
  "issues/create-label",
  "git/get-ref",
  "git/create-ref",
  "git/update-ref",
  "git/get-commit",
  "git/create-commit",
  "git/get-tree",
  "git/create-tree",
  "git/get-blob",
];

/** Prose, examples and what is for code generators; a property may bear such a name all the same. */
const DROPPED: ReadonlySet<string> = new Set(["description", "summary", "example", "examples", "externalDocs", "tags", "title", "links"]);
/** Beneath these the keys are names, not words of OpenAPI. */
const NAMED: ReadonlySet<string> = new Set(["properties", "schemas", "parameters", "responses", "headers", "patternProperties"]);

interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly license: { readonly name: string } };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function withoutProse(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => named || (!DROPPED.has(key) && !key.startsWith("x-")))
      .map(([key, inner]) => [key, withoutProse(inner, !named && NAMED.has(key) && !Array.isArray(inner))]),
  );
}

/** `#/components/schemas/issue` and the like, in everything below. */
function references(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "$ref" && typeof inner === "string" ? [inner] : references(inner)));
}

function main([path]: readonly string[]): void {
  if (path === undefined) throw new Error("Name the file: api.github.com.json of @octokit/openapi or of github/rest-api-description.");
  const whole = JSON.parse(readFileSync(path, "utf8")) as Description & Record<string, unknown>;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, methods] of Object.entries(whole.paths))
    for (const [method, operation] of Object.entries(methods))
      if (OPERATIONS.includes((operation as { readonly operationId?: string }).operationId ?? ""))
        paths[name] = { ...paths[name], [method]: withoutProse(operation) };
  const found = Object.values(paths).flatMap(Object.values).length;
  if (found !== OPERATIONS.length) throw new Error(`${OPERATIONS.length - found} operations are not described.`);
  const components: Record<string, Record<string, unknown>> = {};
  const open = [...references(paths)];
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
    if (components[kind]?.[name] !== undefined) continue;
    const part = withoutProse((whole.components as Record<string, Record<string, unknown>>)[kind]?.[name]);
    components[kind] = { ...components[kind], [name]: part };
    open.push(...references(part));
  }
  const { info, openapi } = whole;
  const description = {
    openapi,
    info: {
      title: `${info.title}: the operations in use, without prose`,
      version: info.version,
      license: info.license,
      "x-source": "npm package @octokit/openapi, generated/api.github.com.json, made from github.com/github/rest-api-description (MIT)",
      "x-taken": formatInstant(machineDate()).slice(0, 10),
    },
    paths,
    components,
  };
  writeFileSync(TARGET, `${JSON.stringify(description)}\n`);
  execFileSync("biome", ["format", "--write", TARGET], { stdio: "inherit" });
}

main(process.argv.slice(2));
