// EC2 instances: who they are, what state they are in, stop and start.
import {
  DescribeInstanceAttributeCommand,
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
  /** `spot`, `scheduled` or `capacity-block`; undefined for an ordinary one. */
  readonly lifecycle?: string | undefined;
  /** e.g. `t3.micro`; undefined when EC2 does not say. */
  readonly type?: string | undefined;
  /** `ebs` or `instance-store`; undefined when EC2 does not say. */
  readonly rootDevice?: string | undefined;
  /** May be hibernated. */
  readonly hibernates: boolean;
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

export interface InstanceProtection {
  /** DisableApiStop: EC2 refuses to stop it. */
  readonly fromStop: boolean;
  /** Its own shutdown terminates it. */
  readonly terminatesOnShutdown: boolean;
}

/** What only DescribeInstanceAttribute tells, one attribute at a time. */
export async function instanceProtection(aws: Aws, id: string): Promise<InstanceProtection> {
  const [stop, shutdown] = await Promise.all([
    aws.ec2.send(new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute: "disableApiStop" })),
    aws.ec2.send(new DescribeInstanceAttributeCommand({ InstanceId: id, Attribute: "instanceInitiatedShutdownBehavior" })),
  ]);
  return {
    fromStop: stop.DisableApiStop?.Value === true,
    terminatesOnShutdown: shutdown.InstanceInitiatedShutdownBehavior?.Value === "terminate",
  };
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

/** As `requestStop`, for a start; harmless for what runs already. Returns the state in which each was before, by id. */
export async function requestStart(aws: Aws, ids: readonly string[]): Promise<Record<string, string>> {
  const output = await aws.ec2.send(new StartInstancesCommand({ InstanceIds: [...ids] }));
  const before: Record<string, string> = {};
  for (const { InstanceId = "", PreviousState } of output.StartingInstances ?? []) before[InstanceId] = PreviousState?.Name ?? "unknown";
  return before;
}

function instanceFacts(instance: Instance): InstanceFacts {
  const tags: Record<string, string> = {};
  for (const tag of instance.Tags ?? []) tags[tag.Key ?? ""] = tag.Value ?? "";
  return {
    id: instance.InstanceId ?? "",
    zone: instance.Placement?.AvailabilityZone ?? "",
    state: instance.State?.Name ?? "unknown",
    tags,
    lifecycle: instance.InstanceLifecycle,
    type: instance.InstanceType,
    rootDevice: instance.RootDeviceType,
    hibernates: instance.HibernationOptions?.Configured === true,
  };
}
