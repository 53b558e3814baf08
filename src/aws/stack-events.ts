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
 * The reading ends at the marker, at a page without anything new, or with the last page.
 */
export async function freshStackEvents(
  aws: Aws,
  nameOrId: string,
  marker: string | undefined,
  known: ReadonlySet<string>,
): Promise<readonly StackEvent[]> {
  const fresh: StackEvent[] = [];
  await eachPage(
    (token: string | undefined) => aws.cloudformation.send(new DescribeStackEventsCommand({ StackName: nameOrId, NextToken: token })),
    (page) => page.NextToken,
    (page) => {
      const before = fresh.length;
      for (const event of page.StackEvents ?? []) {
        const id = event.EventId ?? "";
        if (id === marker) return false;
        if (known.has(id)) continue;
        fresh.push({
          id,
          time: event.Timestamp?.getTime() ?? 0,
          logicalId: event.LogicalResourceId ?? "",
          physicalId: event.PhysicalResourceId === "" ? undefined : event.PhysicalResourceId,
          type: event.ResourceType ?? "",
          status: event.ResourceStatus ?? "",
          reason: event.ResourceStatusReason,
        });
      }
      return fresh.length > before;
    },
  );
  return fresh;
}

/** Id of the newest event; undefined when there is none. */
export async function newestStackEvent(aws: Aws, nameOrId: string): Promise<string | undefined> {
  const output = await aws.cloudformation.send(new DescribeStackEventsCommand({ StackName: nameOrId }));
  return output.StackEvents?.[0]?.EventId;
}
