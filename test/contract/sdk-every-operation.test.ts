// Every operation, over a real socket and in process on twin labs: the same calls get the same outputs and the same errors.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { RegisteredOperation } from "../../src/lab/operation.ts";
import { operations } from "../../src/lab/operations.ts";
import { operationShape } from "../../src/lab/wire/shape.ts";
import { arbitraryStruct } from "../lab/wire/arbitrary.ts";
import { schemaOf } from "../lab/wire/sdk.ts";
import { serveLab, stillLab } from "./sdk-lab.ts";
import { inProcess, overTheWire } from "./sdk-outcome.ts";

const SEED = 20_260_106;
const INPUTS = 6;

test("the wire adds nothing and loses nothing, whatever is asked", async (t) => {
  const served = await serveLab(t);
  const twin = stillLab();
  for (const operation of operations) {
    const client = served.client(operation.service);
    await t.test(`${operation.service} ${operation.name}`, async () => {
      for (const input of inputsFor(operation)) {
        const there = await overTheWire(client, operation, input);
        const here = inProcess(twin, operation, input);
        assert.deepEqual(there, here, `input ${JSON.stringify(input)}`);
      }
    });
  }
  assert.deepEqual(served.bugs, []);
});

function inputsFor(operation: RegisteredOperation): readonly Record<string, unknown>[] {
  const schema = schemaOf(operation);
  const shape = operationShape(schema).input;
  // Tokens and checksums that clients fill, and what their own validation stops on the way.
  const without = new Set([
    "Bucket",
    "ContentMD5",
    "SSECustomerKey",
    "SSECustomerKeyMD5",
    "Expires",
    "CreateBucketConfiguration",
    "EncodingType",
  ]);
  for (const { name, traits } of shape.members) if (/^Checksum|^Content/.test(name) || traits.httpHeader) without.add(name);
  const generated = fc.sample(arbitraryStruct(schema[4], without), { numRuns: INPUTS, seed: SEED });
  const bucket = shape.members.some(({ name }) => name === "Bucket") ? { Bucket: "some-bucket" } : {};
  return generated.map((input) => ({
    ...withTokens(shape.members.map(({ name }) => name)),
    ...wireForm(input),
    ...(operation.service === "s3" ? bucket : {}),
  }));
}

/** Clients make up idempotency tokens that are left out: two of them would differ. */
function withTokens(names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => /^(ClientRequestToken|ClientToken|CallerReference)$/.test(name)).map((name) => [name, "token"]),
  );
}

/** What no protocol can carry: empty structures and lists. */
const wireForm = (input: Record<string, unknown>): Record<string, unknown> => (pruned(input) ?? {}) as Record<string, unknown>;

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (value instanceof Date || ArrayBuffer.isView(value) || typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const small = pruned(item);
    return small === undefined ? [] : [[key, small] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
