// DescribeStackEvents: newest first, pages of 100.
import type { DescribeStackEventsInput, DescribeStackEventsOutput, StackEvent } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { eventFields, eventPage } from "../event-page.ts";
import { visibleEvents } from "../events.ts";
import type { EventRecord, StackRecord } from "../records.ts";
import { inBrackets, requireStack } from "../stack-table.ts";

/** Throws ValidationError. */
export function describeStackEvents(lab: Lab, input: DescribeStackEventsInput): DescribeStackEventsOutput {
  const stack = requireStack(lab, input.StackName, inBrackets);
  const page = eventPage(visibleEvents(lab, stack), input.NextToken);
  return { StackEvents: page.items.map((event) => shown(stack, event)), ...page.next };
}

const answers = new WeakMap<EventRecord, StackEvent>();

/** What has happened does not change, and whoever follows a stack asks for the same events again and again. */
function shown(stack: StackRecord, event: EventRecord): StackEvent {
  let answer = answers.get(event);
  if (answer === undefined) {
    answer = Object.freeze({ ...eventFields(stack, event), StackName: stack.name });
    answers.set(event, answer);
  }
  return answer;
}
