// The events of a stack, as CloudFormation lists them.
import { DescribeStackEventsCommand } from "@aws-sdk/client-cloudformation";
import type { Aws } from "../ports/aws.ts";
import type { Instant } from "../ports/clock.ts";
import { eachPage } from "./pages.ts";

export interface StackEvent {
  readonly id: string;
  /** AWS's own time stamp. */
  readonly time: Instant;
  readonly logicalId: string;
  readonly physicalId: string | undefined;
  readonly type: string;
  readonly status: string;
  readonly reason: string | undefined;
}

/**
 * The events that are newer than `marker` and not known yet; newest first, as CloudFormation gives them.
 * The reading ends at the marker, at a page that holds nothing new but something known, or with the last page.
 */
export async function freshStackEvents(
  aws: Aws,
  nameOrId: string,
  marker: string | undefined,
  known: ReadonlySet<string>,
): Promise<readonly StackEvent[]> {
  // By id: an event that arrives between two pages shifts the older ones, so that some are listed twice.
  const fresh = new Map<string, StackEvent>();
  await eachPage(
    (token: string | undefined) => aws.cloudformation.send(new DescribeStackEventsCommand({ StackName: nameOrId, NextToken: token })),
    (page) => page.NextToken,
    (page) => {
      const before = fresh.size;
      let metKnown = false;
      for (const event of page.StackEvents ?? []) {
        const id = event.EventId ?? "";
        if (id === marker) return false;
        if (known.has(id)) metKnown = true;
        if (known.has(id) || fresh.has(id)) continue;
        fresh.set(id, {
          id,
          time: event.Timestamp?.getTime() ?? 0,
          logicalId: event.LogicalResourceId ?? "",
          physicalId: event.PhysicalResourceId === "" ? undefined : event.PhysicalResourceId,
          type: event.ResourceType ?? "",
          status: event.ResourceStatus ?? "",
          reason: event.ResourceStatusReason,
        });
      }
      return fresh.size > before || !metKnown;
    },
  );
  return [...fresh.values()];
}

/** Id of the newest event; undefined when there is none. */
export async function newestStackEvent(aws: Aws, nameOrId: string): Promise<string | undefined> {
  const output = await aws.cloudformation.send(new DescribeStackEventsCommand({ StackName: nameOrId }));
  return output.StackEvents?.[0]?.EventId;
}
