// The JSON Schema for editors: fresh, and with a description for every key.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { drillFileJsonSchema, type JsonSchema, schemaAt } from "../../../src/drill-file/json-schema.ts";

test("the committed file is what the schema gives", () => {
  const committed = JSON.parse(readFileSync(new URL("../../../schema/drill-file.schema.json", import.meta.url), "utf8"));
  assert.deepEqual(committed, JSON.parse(JSON.stringify(drillFileJsonSchema())), "run: node scripts/write-schema.ts");
});

test("every key has a description, and maps with fixed keys take no others", () => {
  const walk = (schema: JsonSchema, path: string): number => {
    const inner = [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
    if (typeof schema.additionalProperties === "object") inner.push(schema.additionalProperties);
    if (schema.properties !== undefined) assert.equal(schema.additionalProperties, false, path);
    let count = inner.reduce((sum, each) => sum + walk(each, path), 0);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      assert.ok((property.description ?? "").length > 5, `${path}.${key}`);
      count += 1 + walk(property, `${path}.${key}`);
    }
    return count;
  };
  assert.ok(walk(drillFileJsonSchema(), "") > 40);
});

test("what a path leads to, also through records, lists and alternatives", () => {
  const schema = drillFileJsonSchema();
  assert.match(schemaAt(schema, ["stacks", "any", "template"])?.description ?? "", /^Path of the CloudFormation template/);
  assert.match(schemaAt(schema, ["probes", "page", "every"])?.description ?? "", /^The interval/);
  assert.equal(schemaAt(schema, ["nothing"]), undefined);
});
