// The first failure of an operation, and where to look when CloudFormation itself cannot say why.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StackEvent } from "../../../src/aws/stack-events.ts";
import { rootCause } from "../../../src/deploy/root-cause.ts";

function event(time: number, logicalId: string, type: string, status: string, reason?: string): StackEvent {
  return { id: `${time}-${logicalId}`, time, logicalId, physicalId: undefined, type, status, reason };
}

const SILENT =
  "CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [cb94c4ae]. If you are using the Python cfn-response module, you may need to update your Lambda function so that CloudFormation can attach the updated version.";

test("the earliest failure counts, whatever the order of the events, and no cancellation", () => {
  const events = [
    event(9, "Late", "AWS::EC2::VPC", "CREATE_FAILED", "late"),
    event(5, "Cancelled", "AWS::EC2::VPC", "CREATE_FAILED", "Resource creation cancelled"),
    event(7, "First", "AWS::EC2::Subnet", "CREATE_FAILED", "the reason"),
  ];
  assert.deepEqual(rootCause(events), { logicalId: "First", type: "AWS::EC2::Subnet", reason: "the reason" });
  assert.equal(rootCause([]), undefined);
});

test("a custom resource that never answered: the reason says where its function's errors are", () => {
  const cause = rootCause([
    event(1, "PageLog", "AWS::Logs::LogGroup", "CREATE_COMPLETE"),
    event(2, "PageFunction", "AWS::Lambda::Function", "CREATE_COMPLETE"),
    event(3, "Page", "Custom::ErrorPage", "CREATE_FAILED", SILENT),
  ]);
  assert.match(cause?.reason ?? "", /requestId \[cb94c4ae\]\. The function \(PageFunction\) broke, .*log group \(PageLog\)\..*Retain/);
  assert.doesNotMatch(cause?.reason ?? "", /Python/);
});

test("a function outside the stack has its log under its own name", () => {
  const cause = rootCause([event(3, "Page", "Custom::ErrorPage", "CREATE_FAILED", SILENT)]);
  assert.match(cause?.reason ?? "", /function of its ServiceToken broke.*\/aws\/lambda\//);
});
