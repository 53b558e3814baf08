// EC2 instances: who they are, what state they are in, stop and start.
import {
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  type Instance,
  StartInstancesCommand,
  StopInstancesCommand,
} from "@aws-sdk/client-ec2";
import type { Aws } from "../ports/aws.ts";
import { allItems } from "./pages.ts";

export interface InstanceFacts {
  readonly id: string;
  readonly zone: string;
  /** `pending`, `running`, `stopping`, `stopped`, `shutting-down` or `terminated`. */
  readonly state: string;
  readonly tags: Readonly<Record<string, string>>;
}

export type InstanceSelection = { readonly ids: readonly string[] } | { readonly tag: { readonly key: string; readonly value: string } };

/** Instances in the order of their ids; terminated ones only when asked for by id. Rejects when an id does not exist. */
export async function describeInstances(aws: Aws, selection: InstanceSelection): Promise<readonly InstanceFacts[]> {
  if ("ids" in selection && selection.ids.length === 0) return [];
  const filter =
    "ids" in selection
      ? { InstanceIds: [...selection.ids] }
      : {
          Filters: [
            { Name: `tag:${selection.tag.key}`, Values: [selection.tag.value] },
            { Name: "instance-state-name", Values: ["pending", "running", "stopping", "stopped"] },
          ],
        };
  const reservations = await allItems(
    (token: string | undefined) => aws.ec2.send(new DescribeInstancesCommand({ ...filter, NextToken: token })),
    (page) => page.NextToken,
    (page) => page.Reservations,
  );
  return reservations
    .flatMap((reservation) => reservation.Instances ?? [])
    .map(instanceFacts)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Instance id to state name: one light call, one page (EC2 does not page when ids are given). Rejects when an id does not exist. */
export async function instanceStates(aws: Aws, ids: readonly string[]): Promise<Record<string, string>> {
  const output = await aws.ec2.send(new DescribeInstanceStatusCommand({ InstanceIds: [...ids], IncludeAllInstances: true }));
  const states: Record<string, string> = {};
  for (const { InstanceId = "", InstanceState } of output.InstanceStatuses ?? []) states[InstanceId] = InstanceState?.Name ?? "unknown";
  return states;
}

/** One request for all of them: EC2 takes all or none. Not repeated after a fault that leaves its fate open: read the states first. */
export async function requestStop(aws: Aws, ids: readonly string[]): Promise<void> {
  await aws.ec2.send(new StopInstancesCommand({ InstanceIds: [...ids] }));
}

/** As `requestStop`, for a start. */
export async function requestStart(aws: Aws, ids: readonly string[]): Promise<void> {
  await aws.ec2.send(new StartInstancesCommand({ InstanceIds: [...ids] }));
}

function instanceFacts(instance: Instance): InstanceFacts {
  const tags: Record<string, string> = {};
  for (const tag of instance.Tags ?? []) tags[tag.Key ?? ""] = tag.Value ?? "";
  return {
    id: instance.InstanceId ?? "",
    zone: instance.Placement?.AvailabilityZone ?? "",
    state: instance.State?.Name ?? "unknown",
    tags,
  };
}
