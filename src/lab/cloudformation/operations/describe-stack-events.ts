// DescribeStackEvents: newest first, pages of 100.
import type { DescribeStackEventsInput, DescribeStackEventsOutput, StackEvent } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { visibleEventCount } from "../events.ts";
import { PAGE_SIZE } from "../paging.ts";
import type { EventRecord, StackRecord } from "../records.ts";
import { inBrackets, requireStack } from "../stack-table.ts";

/** A page's token counts from the oldest event, so that what happens meanwhile moves no page. Throws ValidationError. */
export function describeStackEvents(lab: Lab, input: DescribeStackEventsInput): DescribeStackEventsOutput {
  const stack = requireStack(lab, input.StackName, inBrackets);
  const visible = visibleEventCount(lab, stack);
  const end = input.NextToken === undefined ? visible : Number(/^before-(\d+)$/.exec(input.NextToken)?.[1] ?? Number.NaN);
  if (Number.isNaN(end) || end > visible) throw new LabError("ValidationError", "Invalid value for NextToken");
  const start = Math.max(0, end - PAGE_SIZE);
  const events: StackEvent[] = [];
  for (let index = end - 1; index >= start; index -= 1) events.push(shown(stack, stack.events[index] as EventRecord));
  return { StackEvents: events, ...(start > 0 ? { NextToken: `before-${start}` } : {}) };
}

function shown(stack: StackRecord, event: EventRecord): StackEvent {
  return {
    StackId: stack.id,
    EventId: event.id,
    StackName: stack.name,
    OperationId: event.operation.id,
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
