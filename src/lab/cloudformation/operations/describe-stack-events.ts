// DescribeStackEvents: newest first, pages of 100.
import type { DescribeStackEventsInput, DescribeStackEventsOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { eventFields, eventPage } from "../event-page.ts";
import { visibleEvents } from "../events.ts";
import { inBrackets, requireStack } from "../stack-table.ts";

/** Throws ValidationError. */
export function describeStackEvents(lab: Lab, input: DescribeStackEventsInput): DescribeStackEventsOutput {
  const stack = requireStack(lab, input.StackName, inBrackets);
  const page = eventPage(visibleEvents(lab, stack), input.NextToken);
  return { StackEvents: page.items.map((event) => ({ ...eventFields(stack, event), StackName: stack.name })), ...page.next };
}
