// DescribeEvents: the newer view of events, by stack, change set or operation, with errors marked as such.
import type { BeaconStackOperationStatus, DescribeEventsInput, DescribeEventsOutput, OperationEvent } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { STACK_TYPE, visibleEventCount } from "../events.ts";
import { nextTokenOf, pageOf } from "../paging.ts";
import type { ChangeSetRecord, EventRecord, OperationRecord, StackRecord } from "../records.ts";
import { inBrackets, requireChangeSet, requireStack } from "../stack-table.ts";

/** Newest first. What early validation found in a change set appears here only, not in DescribeStackEvents. Throws ValidationError. */
export function describeEvents(lab: Lab, input: DescribeEventsInput): DescribeEventsOutput {
  const all = select(lab, input);
  const wanted = input.Filters?.FailedEvents === true ? all.filter(isFailure) : all;
  const page = pageOf(wanted, input.NextToken);
  return { OperationEvents: [...page.items], ...nextTokenOf(page) };
}

function select(lab: Lab, { StackName, ChangeSetName, OperationId }: DescribeEventsInput): readonly OperationEvent[] {
  if (ChangeSetName !== undefined) {
    const changeSet = requireChangeSet(lab, ChangeSetName, StackName);
    return findingEvents(changeSet);
  }
  if (StackName !== undefined) {
    const stack = requireStack(lab, StackName, inBrackets);
    const events = stackEvents(lab, stack);
    return OperationId === undefined ? events : events.filter((event) => event.OperationId === OperationId);
  }
  if (OperationId === undefined) {
    throw new LabError("ValidationError", "One of StackName, ChangeSetName or OperationId must be specified.");
  }
  for (const changeSet of lab.cloudformation.changeSets.values())
    if (changeSet.operation.id === OperationId) return findingEvents(changeSet);
  for (const stack of lab.cloudformation.stacks.values()) {
    if (stack.operations.some(({ id }) => id === OperationId))
      return stackEvents(lab, stack).filter((event) => event.OperationId === OperationId);
  }
  throw new LabError("ValidationError", `Operation [${OperationId}] does not exist`);
}

const isFailure = ({ EventType }: OperationEvent): boolean => EventType === "PROVISIONING_ERROR" || EventType === "VALIDATION_ERROR";

function stackEvents(lab: Lab, stack: StackRecord): readonly OperationEvent[] {
  return stack.events
    .slice(0, visibleEventCount(lab, stack))
    .reverse()
    .map((event) => shown(stack, event));
}

function shown(stack: StackRecord, event: EventRecord): OperationEvent {
  const failed = event.status.endsWith("_FAILED") && event.type !== STACK_TYPE;
  return {
    EventId: event.id,
    StackId: stack.id,
    ...operationFields(event.operation),
    EventType: failed ? "PROVISIONING_ERROR" : "STACK_EVENT",
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    Timestamp: new Date(event.at),
    ResourceStatus: event.status,
    ...(event.reason === undefined ? {} : { ResourceStatusReason: event.reason }),
    ...(event.properties === undefined ? {} : { ResourceProperties: JSON.stringify(event.properties) }),
    ...(event.token === undefined ? {} : { ClientRequestToken: event.token }),
  };
}

function findingEvents({ stackId, operation, findings }: ChangeSetRecord): readonly OperationEvent[] {
  return findings
    .map(
      (finding, index): OperationEvent => ({
        EventId: `${operation.id}-${index}`,
        StackId: stackId,
        ...operationFields(operation),
        EventType: "VALIDATION_ERROR",
        LogicalResourceId: finding.logicalId,
        ResourceType: finding.type,
        Timestamp: new Date(operation.ended ?? operation.started),
        ValidationFailureMode: "FAIL",
        ValidationName: "PROPERTY_VALIDATION",
        ValidationStatus: "FAILED",
        ValidationStatusReason: finding.message,
        ValidationPath: finding.path,
      }),
    )
    .reverse();
}

function operationFields({ id, type, started, ended, failed }: OperationRecord) {
  const status: BeaconStackOperationStatus = ended === undefined ? "IN_PROGRESS" : failed ? "FAILED" : "SUCCEEDED";
  return {
    OperationId: id,
    OperationType: type,
    OperationStatus: status,
    StartTime: new Date(started),
    ...(ended === undefined ? {} : { EndTime: new Date(ended) }),
  };
}
