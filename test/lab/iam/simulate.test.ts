// model.md of IAM, simulation: policies alone decide; what they would have needed to know is named.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type EvaluationResult,
  SimulateCustomPolicyCommand,
  type SimulateCustomPolicyCommandInput,
  SimulatePrincipalPolicyCommand,
  type SimulatePrincipalPolicyCommandInput,
} from "@aws-sdk/client-iam";
import { statementSpans } from "../../../src/lab/iam/positions.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { inLab } from "../ec2/support.ts";
import { allow, as, document, makeRole, outcomeOf } from "./support.ts";

const INSTANCE = "arn:aws:ec2:ap-northeast-1:111122223333:instance/i-0123";
const TAGGED = { StringEquals: { "aws:ResourceTag/failover-drill": "allowed" } };
const tag = (value: string) => [
  { ContextKeyName: "aws:ResourceTag/failover-drill", ContextKeyType: "string" as const, ContextKeyValues: [value] },
];

const principal = (lab: Lab, input: Omit<SimulatePrincipalPolicyCommandInput, "PolicySourceArn"> & { PolicySourceArn?: string }) =>
  as(lab, undefined, "iam", new SimulatePrincipalPolicyCommand({ PolicySourceArn: "arn:aws:iam::111122223333:role/drill", ...input }))
    .EvaluationResults ?? [];
const custom = (lab: Lab, input: SimulateCustomPolicyCommandInput) =>
  as(lab, undefined, "iam", new SimulateCustomPolicyCommand(input)).EvaluationResults ?? [];
const short = (results: readonly EvaluationResult[]) =>
  results.map(({ EvalActionName, EvalResourceName, EvalDecision }) => `${EvalActionName} ${EvalResourceName} ${EvalDecision}`);

test("every action on every resource; without resources on *", () =>
  inLab(async (lab) => {
    await makeRole(lab, "drill", [
      allow("ec2:Describe*"),
      allow("ec2:StopInstances", "arn:aws:ec2:*:*:instance/*"),
      { ...allow("ec2:TerminateInstances"), Effect: "Deny" },
    ]);
    const ActionNames = ["ec2:DescribeInstances", "ec2:StopInstances", "ec2:TerminateInstances"];
    assert.deepEqual(short(principal(lab, { ActionNames })), [
      "ec2:DescribeInstances * allowed",
      "ec2:StopInstances * implicitDeny",
      "ec2:TerminateInstances * explicitDeny",
    ]);
    assert.deepEqual(short(principal(lab, { ActionNames: ["ec2:StopInstances"], ResourceArns: [INSTANCE, "arn:aws:s3:::b"] })), [
      `ec2:StopInstances ${INSTANCE} allowed`,
      "ec2:StopInstances arn:aws:s3:::b implicitDeny",
    ]);
  }));

test("tags of real resources are not looked up: without context the answer is no, and says which key was missing", () =>
  inLab(async (lab) => {
    await makeRole(lab, "drill", [allow("ec2:StopInstances", "*", TAGGED)]);
    const ActionNames = ["ec2:StopInstances"];
    const [anywhere] = principal(lab, { ActionNames });
    assert.deepEqual([anywhere?.EvalDecision, anywhere?.MissingContextValues], ["implicitDeny", ["aws:ResourceTag/failover-drill"]]);
    const [named] = principal(lab, { ActionNames, ResourceArns: [INSTANCE] });
    assert.deepEqual(named?.MissingContextValues, []);
    assert.deepEqual(named?.ResourceSpecificResults?.[0]?.MissingContextValues, ["aws:ResourceTag/failover-drill"]);
    const [given] = principal(lab, { ActionNames, ResourceArns: [INSTANCE], ContextEntries: tag("allowed") });
    assert.deepEqual([given?.EvalDecision, given?.ResourceSpecificResults?.[0]?.MissingContextValues], ["allowed", []]);
    assert.equal(principal(lab, { ActionNames, ContextEntries: tag("no") })[0]?.EvalDecision, "implicitDeny");
  }));

test("the statements that decided are named with their place", () =>
  inLab(async (lab) => {
    const text = `{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "s3:*", "Resource": "*"},
    {
      "Effect": "Deny", "Action": "s3:DeleteBucket",
      "Resource": "arn:aws:s3:::a\\"}"
    },
    {"Effect": "Deny", "Action": "s3:DeleteBucket", "Resource": "*"}
  ]
}`;
    const [result] = custom(lab, { PolicyInputList: ["{}", text], ActionNames: ["s3:DeleteBucket"] });
    assert.equal(result?.EvalDecision, "explicitDeny");
    assert.deepEqual(result?.MatchedStatements, [
      {
        SourcePolicyId: "PolicyInputList.2",
        SourcePolicyType: "none",
        StartPosition: { Line: 9, Column: 5 },
        EndPosition: { Line: 9, Column: 69 },
      },
    ]);
    await makeRole(lab, "drill", [allow("s3:GetObject")]);
    const [own] = principal(lab, { ActionNames: ["s3:GetObject"] });
    assert.deepEqual([own?.MatchedStatements?.length, own?.MatchedStatements?.[0]?.SourcePolicyId], [1, "role_drill_own"]);
  }));

test("statements are found wherever they stand in the text", () => {
  const one = { Effect: "Allow", Action: ['a"b', "c\\"], Resource: "[{" };
  for (const value of [
    { Statement: one },
    { Id: "}", Statement: [one, one], Version: "x" },
    { Version: null, n: -1.5, Statement: [one] },
    { Statement: [] },
    {},
  ]) {
    for (const indent of [0, 2]) {
      const text = JSON.stringify(value, null, indent);
      const lines = text.split("\n");
      const offset = ({ Line = 1, Column = 1 }) => lines.slice(0, Line - 1).join("\n").length + (Line > 1 ? 1 : 0) + Column - 1;
      const found = statementSpans(text).map(({ start, end }) => JSON.parse(text.slice(offset(start), offset(end))) as unknown);
      assert.deepEqual(found, ["Statement" in value ? value.Statement : []].flat());
    }
  }
});

test("more policies, a boundary and a resource policy can be put to the test", () =>
  inLab(async (lab) => {
    await makeRole(lab, "drill", []);
    const ActionNames = ["s3:GetObject"];
    const yes = JSON.stringify(document(allow("s3:GetObject")));
    const decision = (more: object) => principal(lab, { ActionNames, ...more })[0];
    assert.equal(decision({})?.EvalDecision, "implicitDeny");
    assert.equal(decision({ PolicyInputList: [yes] })?.EvalDecision, "allowed");
    const bounded = decision({ PolicyInputList: [yes], PermissionsBoundaryPolicyInputList: [JSON.stringify(document(allow("ec2:*")))] });
    assert.deepEqual(
      [bounded?.EvalDecision, bounded?.PermissionsBoundaryDecisionDetail],
      ["implicitDeny", { AllowedByPermissionsBoundary: false }],
    );
    const ResourcePolicy = JSON.stringify(
      document({ Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:role/drill" }, Action: "s3:*", Resource: "*" }),
    );
    assert.equal(decision({ ResourcePolicy })?.EvalDecision, "allowed");
    const own = { ActionNames, PolicyInputList: [], ResourcePolicy };
    assert.match(
      outcomeOf(() => custom(lab, own)),
      /^InvalidInputException: CallerArn must be provided/,
    );
  }));

test("results come in pages; bad input is refused", () =>
  inLab(async (lab) => {
    await makeRole(lab, "drill", []);
    const command = (Marker?: string) =>
      as(
        lab,
        undefined,
        "iam",
        new SimulateCustomPolicyCommand({ PolicyInputList: [], ActionNames: ["s3:A", "s3:B", "s3:C"], MaxItems: 2, Marker }),
      );
    const first = command();
    assert.deepEqual([first.IsTruncated, first.EvaluationResults?.length], [true, 2]);
    assert.deepEqual([command(first.Marker).IsTruncated, command(first.Marker).EvaluationResults?.[0]?.EvalActionName], [false, "s3:C"]);
    const ActionNames = ["s3:A"];
    assert.match(
      outcomeOf(() => custom(lab, { PolicyInputList: ["{"], ActionNames })),
      /^InvalidInputException: Invalid policy at PolicyInputList\.1/,
    );
    assert.match(
      outcomeOf(() => custom(lab, { PolicyInputList: [], ActionNames: ["nonsense"] })),
      /^InvalidInputException: Invalid Action Name/,
    );
    assert.match(
      outcomeOf(() => principal(lab, { ActionNames, PolicySourceArn: "x" })),
      /^InvalidInputException: Invalid Entity Arn/,
    );
    assert.match(
      outcomeOf(() => principal(lab, { ActionNames, PolicySourceArn: "arn:aws:iam::111122223333:role/none" })),
      /^NoSuchEntityException: The role with name none cannot be found\.$/,
    );
  }));
