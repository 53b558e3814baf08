// DescribeEvents: the newer view of events, by stack, change set or operation, with errors marked as such.
import type { BeaconStackOperationStatus, DescribeEventsInput, DescribeEventsOutput, OperationEvent } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { eventFields, eventPage } from "../event-page.ts";
import { STACK_TYPE, visibleEvents } from "../events.ts";
import type { ChangeSetRecord, EventRecord, OperationRecord, StackRecord } from "../records.ts";
import { inBrackets, requireChangeSet, requireStack } from "../stack-table.ts";

/** Newest first. What early validation found in a change set appears here only, not in DescribeStackEvents. Throws ValidationError. */
export function describeEvents(lab: Lab, input: DescribeEventsInput): DescribeEventsOutput {
  const found = select(lab, input);
  const onlyFailures = input.Filters?.FailedEvents === true;
  if ("changeSet" in found) {
    const page = eventPage(findingEvents(found.changeSet), input.NextToken);
    return { OperationEvents: [...page.items], ...page.next };
  }
  const { stack, operationId } = found;
  const wanted = visibleEvents(lab, stack).filter(
    (event) => (operationId === undefined || event.operation.id === operationId) && (!onlyFailures || isFailure(event)),
  );
  const page = eventPage(wanted, input.NextToken);
  return { OperationEvents: page.items.map((event) => shown(stack, event)), ...page.next };
}

type Selection = { readonly changeSet: ChangeSetRecord } | { readonly stack: StackRecord; readonly operationId: string | undefined };

function select(lab: Lab, { StackName, ChangeSetName, OperationId: operationId }: DescribeEventsInput): Selection {
  if (ChangeSetName !== undefined) return { changeSet: requireChangeSet(lab, ChangeSetName, StackName) };
  if (StackName !== undefined) return { stack: requireStack(lab, StackName, inBrackets), operationId };
  if (operationId === undefined) {
    throw new LabError("ValidationError", "One of StackName, ChangeSetName or OperationId must be specified.");
  }
  for (const changeSet of lab.cloudformation.changeSets.values()) if (changeSet.operation.id === operationId) return { changeSet };
  for (const stack of lab.cloudformation.stacks.values()) {
    if (stack.operations.some(({ id }) => id === operationId)) return { stack, operationId };
  }
  throw new LabError("ValidationError", `Operation [${operationId}] does not exist`);
}

function isFailure({ status, type }: EventRecord): boolean {
  return status.endsWith("_FAILED") && type !== STACK_TYPE;
}

function shown(stack: StackRecord, event: EventRecord): OperationEvent {
  return {
    ...eventFields(stack, event),
    ...operationFields(event.operation),
    EventType: isFailure(event) ? "PROVISIONING_ERROR" : "STACK_EVENT",
  };
}

/** Oldest first; every one of them is a failure. */
function findingEvents({ stackId, operation, findings }: ChangeSetRecord): readonly OperationEvent[] {
  return findings.map(
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
  );
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
