// The drill file's schema as JSON Schema, and what it says about one key.
import { z } from "zod";
import { drillFileSchema } from "./schema.ts";

/** The parts of JSON Schema that are used here. */
export interface JsonSchema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
}

/** Draft 7, the newest that common editors understand. What the file may contain, so before defaults and conversions. */
export function drillFileJsonSchema(): JsonSchema {
  return z.toJSONSchema(drillFileSchema, {
    target: "draft-7",
    io: "input",
    reused: "inline",
    override: ({ zodSchema, jsonSchema }) => {
      // The library takes examples for those of the converted value and drops them; ours show what to write.
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  }) as JsonSchema;
}

/** The schema of the value at `path`, as near as it gets; of several alternatives the one that knows the next step. */
export function schemaAt(schema: JsonSchema, path: readonly (string | number)[]): JsonSchema | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  for (const candidate of [schema, ...(schema.anyOf ?? [])]) {
    const { additionalProperties, items, properties } = candidate;
    const named = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined;
    const others = typeof additionalProperties === "object" ? additionalProperties : undefined;
    const next = typeof step === "number" ? items : (named ?? others);
    if (next !== undefined) return schemaAt(next, rest) ?? next;
  }
  return undefined;
}
