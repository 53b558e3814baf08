// Events as both of CloudFormation's event operations give them: newest first, in pages that do not move when more happens.
import type { OperationEvent, StackEvent } from "@aws-sdk/client-cloudformation";
import { LabError } from "../operation.ts";
import { PAGE_SIZE } from "./paging.ts";
import type { EventRecord, StackRecord } from "./records.ts";

export interface EventPage<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** `{ NextToken }` or nothing, as an output wants it. */
  readonly next: { readonly NextToken?: string };
}

/** `items` oldest first. A page's token counts from the oldest. Throws ValidationError for a token that is none. */
export function eventPage<Item>(items: readonly Item[], token: string | undefined): EventPage<Item> {
  const end = token === undefined ? items.length : Number(/^before-(\d+)$/.exec(token)?.[1] ?? Number.NaN);
  if (Number.isNaN(end) || end > items.length) throw new LabError("ValidationError", "Invalid value for NextToken");
  const start = Math.max(0, end - PAGE_SIZE);
  return { items: items.slice(start, end).reverse(), next: start > 0 ? { NextToken: `before-${start}` } : {} };
}

/** The part of an event that both operations show. */
export function eventFields(stack: StackRecord, event: EventRecord): Omit<StackEvent & OperationEvent, "StackName"> {
  return {
    StackId: stack.id,
    EventId: event.id,
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
