// Writes the keys of the drill file into docs/drill-file.md, from the schema that validates it; with --check it only says whether they are stale.
// Another page may be named: write-drill-file-page.ts [--check] [PAGE].
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drillFileJsonSchema, type JsonSchema } from "../src/drill-file/json-schema.ts";
import { DURATION_PATTERN } from "../src/drill-file/sections.ts";
import { parseDuration } from "../src/time/units.ts";

interface Row {
  readonly key: string;
  readonly schema: JsonSchema;
  readonly required: boolean;
}

const args = process.argv.slice(2);
const page = args.find((argument) => !argument.startsWith("--")) ?? fileURLToPath(new URL("../docs/drill-file.md", import.meta.url));
const text = readFileSync(page, "utf8");
const fresh = text.replace(/(<!-- begin keys -->\n)[\s\S]*?(<!-- end keys -->)/, (_, begin: string, end: string) => {
  return `${begin}\n${reference(drillFileJsonSchema())}\n\n${end}`;
});
if (fresh === text) {
  if (!text.includes("<!-- begin keys -->")) throw new Error(`${page} has no place for the keys`);
} else if (args.includes("--check")) {
  console.error("docs/drill-file.md is stale: run npm run schema");
  process.exitCode = 1;
} else writeFileSync(page, fresh);

/** First the keys that have no keys of their own, then a section for each of the others. */
function reference(root: JsonSchema): string {
  const top = keysOf(root, "");
  const plain = top.filter(({ schema }) => below(schema).length === 0);
  const sections = top.filter(({ schema }) => below(schema).length > 0);
  return [
    "## The drill",
    table(plain),
    ...sections.flatMap(({ key, schema, required }) => [
      `## \`${key}\``,
      `${escaped(schema.description ?? "")}${required ? " Required." : ""}`,
      table(flattened(schema, key)),
    ]),
  ].join("\n\n");
}

function keysOf({ properties, required }: JsonSchema, prefix: string): readonly Row[] {
  return Object.entries(properties ?? {}).map(([key, schema]) => ({
    key: `${prefix}${key}`,
    schema,
    required: required?.includes(key) === true,
  }));
}

/** The maps that a value may hold, each with what a path into it is called. */
function below(schema: JsonSchema): readonly (readonly [step: string, JsonSchema])[] {
  const { properties, additionalProperties, items, anyOf = [] } = schema;
  return [
    ...(properties === undefined ? [] : [[".", schema] as const]),
    ...(typeof additionalProperties === "object" && additionalProperties.properties ? [[".NAME.", additionalProperties] as const] : []),
    ...(items?.properties === undefined ? [] : [["[].", items] as const]),
    ...anyOf.flatMap(below),
  ];
}

function flattened(schema: JsonSchema, prefix: string): readonly Row[] {
  return below(schema).flatMap(([step, map]) => keysOf(map, `${prefix}${step}`).flatMap((row) => [row, ...flattened(row.schema, row.key)]));
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ key, schema, required }) => [
    code(key),
    escaped(schema.description ?? ""),
    formOf(schema),
    required ? "required" : standardOf(schema.default),
    (schema.examples ?? []).map((example) => code(yamlOf(example))).join(" or "),
  ]);
  return [["key", "what", "form", "default", "example"], ["---", "---", "---", "---", "---"], ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function formOf(schema: JsonSchema): string {
  const { const: only, enum: choices, anyOf, items, type, minimum, maximum, pattern, format, properties } = schema;
  if (only !== undefined) return code(yamlOf(only));
  if (choices !== undefined) return choices.map((choice) => code(yamlOf(choice))).join(", ");
  if (anyOf !== undefined) return [...new Set(anyOf.map(formOf))].join(" or ");
  if (items !== undefined) return `list of ${formOf(items)}`;
  if (properties !== undefined) return "map";
  if (type === "object") return "map of your own keys";
  if (type === "integer") return `${minimum} to ${maximum}`;
  if (Array.isArray(type)) return type.map(nameOfType).join(" or ");
  if (format === "regex") return "regular expression";
  return pattern === DURATION_PATTERN ? "duration" : nameOfType(String(type));
}

function nameOfType(type: string): string {
  return { string: "text", boolean: "true or false" }[type] ?? type;
}

function standardOf(value: unknown): string {
  const isEmpty = value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  return isEmpty ? "" : code(yamlOf(value));
}

/** As it would stand in the drill file, on one line. */
function yamlOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlOf).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${yamlOf(item)}`)
      .join(", ")} }`;
  }
  if (typeof value !== "string") return String(value);
  const isPlain = /^[A-Za-z/^](?:[^\s:#{}[\],&*!|>'"%@`]|:(?=\S))*$/.test(value) || parseDuration(value) !== undefined;
  return isPlain ? value : `'${value.replaceAll("'", "''")}'`;
}

function code(value: string): string {
  return `\`${value.replaceAll("|", "\\|")}\``;
}

/** Words of a description, whose own code stays code. */
function escaped(words: string): string {
  return words.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
