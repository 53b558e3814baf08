// What is written as JSON against the committed schema of its name, and against the code's, key by key.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { gateSchema } from "../../src/gate/schema.ts";
import { historySchema } from "../../src/history/schema.ts";
import { distributionSchema, mergedSchema } from "../../src/report/schema/distribution.ts";
import { printedPlanSchema } from "../../src/report/schema/printed-plan.ts";
import { reportSchema } from "../../src/report/schema/report.ts";
import { sweptSchema } from "../../src/report/schema/swept.ts";

const schemas = {
  plan: printedPlanSchema,
  report: reportSchema,
  distribution: distributionSchema,
  merged: mergedSchema,
  gate: gateSchema,
  history: historySchema,
  sweep: sweptSchema,
};

export type Written = keyof typeof schemas;

export function committedSchema(name: Written): Parameters<typeof z.fromJSONSchema>[0] {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8"));
}

const readers = new Map<Written, z.ZodType>();

function readerOf(name: Written): z.ZodType {
  const reader = readers.get(name) ?? z.fromJSONSchema(committedSchema(name));
  readers.set(name, reader);
  return reader;
}

/** `written`: the value, or the text that was made of it. */
export function assertKeepsToSchema(name: Written, written: unknown): void {
  const value = JSON.parse(typeof written === "string" ? written : JSON.stringify(written));
  const read = readerOf(name).safeParse(value);
  assert.ok(read.success, `${name}: ${JSON.stringify(read.error?.issues.slice(0, 3))}`);
  // A schema passes over keys that it does not know, so a key that it lacks would be missing from what it read.
  assert.deepEqual(schemas[name].parse(value), value);
}

export function assertBreaksSchema(name: Written, value: unknown): void {
  assert.equal(schemas[name].safeParse(value).success, false);
  assert.equal(readerOf(name).safeParse(value).success, false);
}
