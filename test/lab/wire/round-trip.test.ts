// For every operation: what the SDK's client encodes the codec reads as the same input, and what the codec encodes the client reads as the same output.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { operations } from "../../../src/lab/operations.ts";
import type { OperationSchema } from "../../../src/lab/wire/schemas.ts";
import { createWireServices } from "../../../src/lab/wire/services.ts";
import { operationShape } from "../../../src/lab/wire/shape.ts";
import type { AwsService } from "../../../src/ports/aws.ts";
import { arbitraryStruct, compact } from "./arbitrary.ts";
import { clientWith, command, schemaOf } from "./sdk.ts";

const SIGNING_NAMES: Readonly<Record<AwsService, string>> = {
  cloudformation: "cloudformation",
  cloudwatch: "monitoring",
  ec2: "ec2",
  elb: "elasticloadbalancing",
  iam: "iam",
  lambda: "lambda",
  route53: "route53",
  s3: "s3",
  scheduler: "scheduler",
  ssm: "ssm",
  sts: "sts",
};

/** Members that a client's middleware fills, checks or rewrites before the codec's turn. */
const NOT_GENERATED: Partial<Record<AwsService, ReadonlySet<string>>> = {
  s3: new Set([
    "Bucket",
    "Body",
    "ChecksumAlgorithm",
    "ContentMD5",
    "ContentLength",
    "SSECustomerKey",
    "SSECustomerKeyMD5",
    "CopySourceSSECustomerKey",
    "CopySourceSSECustomerKeyMD5",
    "Expires",
    "CreateBucketConfiguration",
    "EncodingType",
    "ChecksumMode",
    "ContentEncoding",
  ]),
};

const wire = createWireServices(operations);
const RUNS = 40;

function inputWithout(service: AwsService, schema: OperationSchema): ReadonlySet<string> {
  const checksums = operationShape(schema)
    .input.members.map(({ name }) => name)
    .filter((name) => /^Checksum/.test(name));
  return new Set([...(NOT_GENERATED[service] ?? []), ...checksums]);
}

for (const operation of operations) {
  const { service, name } = operation;
  const schema = schemaOf(operation);
  const [, , , , inputSchema, outputSchema] = schema;
  const protocolAndService = await wire.bySigningName(SIGNING_NAMES[service]);
  assert.ok(protocolAndService);

  test(`${service} ${name}: input and output survive the wire`, async () => {
    const inputs = arbitraryStruct(inputSchema, inputWithout(service, schema));
    const outputs = arbitraryStruct(outputSchema, new Set(["Expires", "ContentLength", "LocationConstraint", "StatusCode"]));
    await fc.assert(
      fc.asyncProperty(inputs, outputs, async (generated, output) => {
        const input = service === "s3" && name !== "ListBuckets" ? { ...generated, Bucket: "some-bucket" } : generated;
        let seen: Record<string, unknown> = {};
        const client = clientWith(service, (request) => {
          const protocol = protocolAndService.protocolOf(request);
          const asked = protocol.find(request);
          assert.equal(asked.operation.registered, operation);
          seen = asked.readInput() as Record<string, unknown>;
          return protocol.answer(asked.operation, seen, output, "00000000-0000-4000-8000-000000000001");
        });
        const { $metadata, ...answered } = await client.send(command(service, name, input));
        assert.equal(($metadata as { requestId?: string }).requestId, "00000000-0000-4000-8000-000000000001");
        assert.deepEqual(compact(carried(onlyKeysOf(seen, input))), compact(carried(input)));
        assert.deepEqual(compact(carried(await readable(answered, output))), compact(carried(output)));
      }),
      { numRuns: RUNS },
    );
  });
}

/** Clients add tokens, checksums and content types of their own. */
function onlyKeysOf(seen: Record<string, unknown>, input: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(seen).filter(([key]) => Object.hasOwn(input, key)));
}

/** Of Invoke: an empty payload is the same body as none, and the client tells the answer's status whatever it is. */
function carried(struct: object): object {
  const { StatusCode: _status, Payload, ...rest } = struct as { readonly StatusCode?: unknown; readonly Payload?: Uint8Array | null };
  return Payload === undefined || Payload === null || Payload.length === 0 ? rest : { ...rest, Payload };
}

/** A streamed body is read; one that the service did not send is the client's empty stream. */
async function readable(answered: Record<string, unknown>, output: object): Promise<Record<string, unknown>> {
  const { Body, ...rest } = answered;
  if (!Object.hasOwn(output, "Body")) return rest;
  const stream = Body as { transformToByteArray(): Promise<Uint8Array> };
  return { ...rest, Body: await stream.transformToByteArray() };
}
