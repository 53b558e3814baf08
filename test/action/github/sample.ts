// The least that a schema of GitHub's allows: answers are these with what matters put in.
import { dereferenced, type Schema } from "./contract.ts";

const TEXTS: Readonly<Record<string, string>> = {
  uri: "https://github.test/x",
  "date-time": "2026-11-01T00:00:00Z",
  email: "nobody@github.test",
};

/** Required properties only, null where it may be. */
export function sample(part: Schema): unknown {
  const schema = dereferenced(part);
  const choices = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (choices !== undefined) return choices.some(({ type }) => type === "null") ? null : sample(choices[0] ?? {});
  if (Array.isArray(schema.allOf)) return Object.assign({}, ...schema.allOf.map((one: Schema) => sample(one)));
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (schema.type) {
    case "array":
      return [];
    case "string":
      return TEXTS[String(schema.format)] ?? "x";
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return false;
    default: {
      const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
      const required = (schema.required ?? []) as readonly string[];
      return Object.fromEntries(required.map((name) => [name, sample(properties[name] ?? {})]));
    }
  }
}
