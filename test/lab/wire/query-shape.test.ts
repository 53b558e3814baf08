// Form parameters as values: what clients other than the JavaScript SDK send, and what is refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateStack$ } from "@aws-sdk/client-cloudformation";
import { DescribeInstances$, ModifyInstanceAttribute$ } from "@aws-sdk/client-ec2";
import fc from "fast-check";
import { MalformedRequest, parseForm } from "../../../src/lab/wire/message.ts";
import { type QueryDialect, readQuery } from "../../../src/lab/wire/query-shape.ts";
import { operationShape } from "../../../src/lab/wire/shape.ts";

const read = (schema: readonly unknown[], form: string, dialect: QueryDialect) =>
  readQuery(operationShape(schema).input, parseForm(form), dialect);

test("lists keep the order of their numbers, whatever the order of the form and the gaps in it", () => {
  assert.deepEqual(
    read(DescribeInstances$, "InstanceId.10=c&InstanceId.2=b&InstanceId.1=a&Filter.1.Name=n&Filter.1.Value.1=v", "ec2Query"),
    {
      Filters: [{ Name: "n", Values: ["v"] }],
      InstanceIds: ["a", "b", "c"],
    },
  );
});

test("an empty list is an empty list, a plus is a space, percent signs are UTF-8", () => {
  assert.deepEqual(read(CreateStack$, "StackName=a+b%2B%C3%BC&Capabilities=&Tags.member.1.Key=k&Tags.member.1.Value=", "awsQuery"), {
    StackName: "a b+ü",
    Capabilities: [],
    Tags: [{ Key: "k", Value: "" }],
  });
});

test("numbers, truth values, moments and bytes are what they say or are refused", () => {
  assert.deepEqual(read(CreateStack$, "TimeoutInMinutes=7&DisableRollback=true", "awsQuery"), {
    TimeoutInMinutes: 7,
    DisableRollback: true,
  });
  assert.deepEqual(read(ModifyInstanceAttribute$, "UserData.Value=aGk%3D", "ec2Query"), {
    UserData: { Value: new Uint8Array([104, 105]) },
  });
  for (const form of [
    "TimeoutInMinutes=x",
    "TimeoutInMinutes=",
    "DisableRollback=yes",
    "StackName.x=1",
    "Parameters.member.1.ParameterKey.x=1",
  ]) {
    assert.throws(() => read(CreateStack$, form, "awsQuery"), MalformedRequest, form);
  }
  assert.throws(() => read(CreateStack$, `${"a.".repeat(50_000)}=1`, "awsQuery"), MalformedRequest);
  assert.throws(() => parseForm("a=%zz"), MalformedRequest);
});

test("names from a dictionary of traps are data like any other", () => {
  const step = fc.constantFrom("__proto__", "constructor", "Tags", "member", "Tag", "1", "0", "Key", "", "Filter", "Value", "StackName");
  const form = fc.array(fc.tuple(fc.array(step, { maxLength: 5 }), fc.string({ maxLength: 4 })), { maxLength: 10 });
  fc.assert(
    fc.property(form, fc.constantFrom<QueryDialect>("awsQuery", "ec2Query"), (pairs, dialect) => {
      const parameters = pairs.map(([steps, value]) => [steps.join("."), value] as const);
      try {
        readQuery(operationShape(CreateStack$).input, parameters, dialect);
      } catch (error) {
        assert.ok(error instanceof MalformedRequest, String(error));
      }
      assert.equal(({} as { StackName?: string }).StackName, undefined);
    }),
    { numRuns: 1_000 },
  );
});
