// Events of a stack: how one comes to be, and which a caller sees by now.
import type { ResourceStatus } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../lab.ts";
import type { EventRecord, OperationRecord, ResourceRecord, StackRecord } from "./records.ts";

/** The stack's own statuses that the SDK's list of resource statuses leaves out come in events all the same. */
type AnyStatus = ResourceStatus | StackRecord["status"];

/** The type under which a stack appears among its own resources. */
export const STACK_TYPE = "AWS::CloudFormation::Stack";

/** Changes the stack's status and says so in an event. */
export function setStackStatus(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  status: StackRecord["status"],
  reason?: string,
): void {
  stack.status = status;
  stack.reason = reason;
  append(lab, stack, operation, { id: lab.ids.uuid(), logicalId: stack.name, physicalId: stack.id, type: STACK_TYPE, status, reason });
}

/** Changes a resource's status and says so in an event. */
export function setResourceStatus(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  resource: ResourceRecord,
  status: ResourceStatus,
  reason?: string,
  properties?: Readonly<Record<string, unknown>>,
): void {
  resource.status = status;
  resource.reason = reason;
  resource.updated = lab.clock.now();
  addResourceEvent(lab, stack, operation, { ...resource, physicalId: resource.physicalId ?? "" }, status, reason, properties);
}

/** An event about something that is no longer (or not yet) the stack's resource of that name. */
export function addResourceEvent(
  lab: Lab,
  stack: StackRecord,
  operation: OperationRecord,
  about: { readonly logicalId: string; readonly type: string; readonly physicalId: string },
  status: ResourceStatus,
  reason?: string,
  properties?: Readonly<Record<string, unknown>>,
): void {
  const id = `${about.logicalId}-${status}-${new Date(lab.clock.now()).toISOString()}`;
  const { logicalId, physicalId, type } = about;
  append(lab, stack, operation, { id, logicalId, physicalId, type, status, reason, properties });
}

interface NewEvent {
  readonly id: string;
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
  readonly status: AnyStatus;
  readonly reason: string | undefined;
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
}

function append(lab: Lab, stack: StackRecord, operation: OperationRecord, event: NewEvent): void {
  const at = lab.clock.now();
  // An event never shows before an older one.
  const visibleAt = Math.max(at + lab.draw("cloudformation.event.lag"), stack.events.at(-1)?.visibleAt ?? at);
  stack.events.push({
    ...event,
    at,
    visibleAt,
    status: event.status as ResourceStatus,
    properties: event.properties,
    token: operation.token,
    operation,
  });
}

/** The stack's events that a caller sees by now, oldest first. */
export function visibleEvents(lab: Lab, { events }: StackRecord): readonly EventRecord[] {
  const now = lab.clock.now();
  let count = events.length;
  while (count > 0 && (events[count - 1] as EventRecord).visibleAt > now) count -= 1;
  return events.slice(0, count);
}
