// Alarms, the simulator's answers and EC2's trials, read from scripted answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { alarmStates } from "../../../src/aws/alarms.ts";
import { AwsCallError } from "../../../src/aws/errors.ts";
import { deniedOf, roleArnOf, tryOut } from "../../../src/aws/permissions.ts";
import type { Aws, AwsCommand } from "../../../src/ports/aws.ts";
import { awsError } from "../../support/fake-world.ts";

// biome-ignore lint/suspicious/noExplicitAny: the inputs of many operations.
type Answer = (input: any) => unknown;

/** Answers every service's calls; an error comes as the engine's senders give it. */
function scripted(answer: Answer): Aws {
  const sender = {
    send: async <Output>(command: AwsCommand<Output>): Promise<Output> => {
      try {
        return answer(command.input) as Output;
      } catch (error) {
        throw new AwsCallError("ec2", "Scripted", error);
      }
    },
  };
  return new Proxy({}, { get: () => sender }) as Aws;
}

test("alarms: a hundred names at once, in pages, composite ones too", async () => {
  const asked: { names: number; types: string[] }[] = [];
  const aws = scripted(({ AlarmNames, AlarmTypes, NextToken }) => {
    asked.push({ names: AlarmNames.length, types: AlarmTypes });
    if (NextToken === undefined && AlarmNames.length === 100)
      return { MetricAlarms: [{ AlarmName: "a-0", StateValue: "OK", StateReason: "fine" }], NextToken: "2" };
    if (NextToken !== undefined) return { CompositeAlarms: [{ AlarmName: "a-1", StateValue: "ALARM", StateReason: "both" }] };
    return { MetricAlarms: [{ AlarmName: "a-100", StateValue: "INSUFFICIENT_DATA" }] };
  });
  const found = await alarmStates(
    aws,
    Array.from({ length: 101 }, (_, index) => `a-${index}`),
  );
  assert.deepEqual(
    asked.map(({ names }) => names),
    [100, 100, 1],
  );
  assert.deepEqual(asked[0]?.types, ["MetricAlarm", "CompositeAlarm"]);
  assert.deepEqual(
    [...found.values()],
    [
      { name: "a-0", state: "OK", reason: "fine" },
      { name: "a-1", state: "ALARM", reason: "both" },
      { name: "a-100", state: "INSUFFICIENT_DATA", reason: "" },
    ],
  );
});

test("the simulator: pages, decisions per resource, keys that it did not know", async () => {
  const specific = (name: string, decision: string) => ({
    EvalResourceName: name,
    EvalResourceDecision: decision,
    MissingContextValues: [],
  });
  const aws = scripted(({ Marker, ContextEntries }) => {
    assert.deepEqual(ContextEntries, [
      { ContextKeyName: "a", ContextKeyType: "string", ContextKeyValues: ["1"] },
      { ContextKeyName: "b", ContextKeyType: "stringList", ContextKeyValues: ["1", "2"] },
    ]);
    if (Marker === undefined)
      return {
        IsTruncated: true,
        Marker: "next",
        EvaluationResults: [
          { EvalActionName: "ec2:A", EvalResourceName: "x", EvalDecision: "allowed" },
          { EvalActionName: "ec2:B", EvalResourceName: "x", EvalDecision: "implicitDeny", MissingContextValues: ["aws:SourceIp"] },
        ],
      };
    const ResourceSpecificResults = [specific("x", "allowed"), specific("y", "explicitDeny")];
    return {
      IsTruncated: false,
      EvaluationResults: [{ EvalActionName: "ec2:C", EvalResourceName: "x", EvalDecision: "explicitDeny", ResourceSpecificResults }],
    };
  });
  const denied = await deniedOf(aws, {
    source: "arn",
    actions: ["ec2:A", "ec2:B", "ec2:C"],
    resources: ["x", "y"],
    context: { a: ["1"], b: ["1", "2"] },
  });
  assert.deepEqual(denied, [
    { action: "ec2:B", resource: "x", explicitly: false, unknownKeys: ["aws:SourceIp"] },
    { action: "ec2:C", resource: "y", explicitly: true, unknownKeys: [] },
  ]);
});

test("a role's ARN has its path; one that is not there has none; any other error is one", async () => {
  const Arn = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Drill_0123456789abcdef";
  assert.equal(
    await roleArnOf(
      scripted(() => ({ Role: { Arn } })),
      "AWSReservedSSO_Drill_0123456789abcdef",
    ),
    Arn,
  );
  for (const code of ["NoSuchEntity", "NoSuchEntityException"]) {
    assert.equal(
      await roleArnOf(
        scripted(() => {
          throw awsError(code, code, 404);
        }),
        "gone",
      ),
      undefined,
    );
  }
  const denied = scripted(() => {
    throw awsError("AccessDenied", "no", 403);
  });
  await assert.rejects(roleArnOf(denied, "other"), { code: "AccessDenied" });
});

test("a trial: allowed, not permitted, not possible, not answered, and never for real", async () => {
  const trial = (code: string, status: number) =>
    tryOut(
      scripted((input) => {
        assert.equal(input.DryRun, true);
        throw awsError(code, code, status);
      }),
      "CreateTags",
      ["i-1"],
      ["key"],
    );
  assert.equal(await trial("DryRunOperation", 412), "allowed");
  assert.deepEqual(await trial("UnauthorizedOperation", 403), { missing: "UnauthorizedOperation: UnauthorizedOperation" });
  assert.deepEqual(await trial("OperationNotPermitted", 400), { refused: "OperationNotPermitted: OperationNotPermitted" });
  await assert.rejects(trial("InternalError", 500), { code: "InternalError" });
  await assert.rejects(trial("RequestLimitExceeded", 503), { code: "RequestLimitExceeded" });
  for (const each of ["StopInstances", "StartInstances", "CreateTags", "DeleteTags"] as const) {
    const inputs: { DryRun?: boolean }[] = [];
    const careless = scripted((input) => {
      inputs.push(input);
      return {};
    });
    await assert.rejects(tryOut(careless, each, ["i-1"], ["key"]), /for the real thing/);
    assert.deepEqual(
      inputs.map(({ DryRun }) => DryRun),
      [true],
    );
  }
});
