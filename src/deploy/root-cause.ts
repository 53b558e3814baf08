// The first failure of an operation: the one whose reason explains the others.
import type { StackEvent } from "../aws/stack-events.ts";
import { isFailure } from "./stack-status.ts";

export interface RootCause {
  readonly logicalId: string;
  readonly type: string;
  readonly reason: string;
}

/** CloudFormation's words for resources that it gave up because another one failed. */
const CANCELLED = /cancelled/i;

/** The first *_FAILED event by time that is not a cancellation; undefined when nothing failed. Source: aws-failover-semantics, section 7. */
export function rootCause(events: readonly StackEvent[]): RootCause | undefined {
  let first: StackEvent | undefined;
  for (const event of events) {
    if (!isFailure(event.status) || CANCELLED.test(event.reason ?? "")) continue;
    if (first === undefined || event.time < first.time) first = event;
  }
  if (first === undefined) return undefined;
  const { logicalId, type, reason = "no reason given" } = first;
  return { logicalId, type, reason: SILENT.test(reason) ? `${reason.split(" If you are using")[0]} ${whereToLook(events)}` : reason };
}

/** CloudFormation cannot say more than this of a custom resource whose function broke before it answered. */
const SILENT = /did not receive a response from your custom resource/i;

/** The function's own log is the only place that knows; with the stack it may be gone, too. */
function whereToLook(events: readonly StackEvent[]): string {
  const made = (type: string) => [...new Set(events.filter((event) => event.type === type).map((event) => event.logicalId))];
  const functions = made("AWS::Lambda::Function");
  const logs = made("AWS::Logs::LogGroup");
  const who = functions.length === 0 ? "The function of its ServiceToken" : `The function (${functions.join(", ")})`;
  const where = logs.length === 0 ? "the log group /aws/lambda/ and its name" : `the log group (${logs.join(", ")})`;
  const kept =
    logs.length === 0 ? "" : " A rollback deletes a log group of the same stack: give it DeletionPolicy Retain to read it afterwards.";
  return `${who} broke, or ended without sending its answer to the ResponseURL: its errors are in CloudWatch Logs, in ${where}.${kept}`;
}
