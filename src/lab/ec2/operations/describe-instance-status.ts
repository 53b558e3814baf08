// DescribeInstanceStatus: running instances unless all are asked for.
import type { DescribeInstanceStatusCommandInput, DescribeInstanceStatusCommandOutput, SummaryStatus } from "@aws-sdk/client-ec2";
import { MINUTE } from "../../../time/units.ts";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import { instancesOf } from "../instance/checks.ts";
import { stateOf } from "../instance/describe.ts";
import { type Instance, STATE_CODES } from "../instance/types.ts";
import { pageOf } from "../paging.ts";
import { visibleInstances } from "./describe-instances.ts";

/** Status checks say `initializing` for the first minutes after a start. An estimate: AWS runs them every minute. */
const INITIALIZING = 2 * MINUTE;

export function describeInstanceStatus(lab: Lab, input: DescribeInstanceStatusCommandInput): Answer<DescribeInstanceStatusCommandOutput> {
  const byIds = input.InstanceIds !== undefined && input.InstanceIds.length > 0;
  const instances = byIds ? instancesOf(lab, input.InstanceIds) : visibleInstances(lab);
  refuseDryRun(input.DryRun);
  const asked = input.IncludeAllInstances === true ? instances : instances.filter(({ state }) => state === "running");
  const matching = filtered<Instance>(lab, asked, input.Filters, {
    "availability-zone": ({ zone }) => zone,
    "instance-state-code": ({ state }) => String(STATE_CODES[state]),
    "instance-state-name": ({ state }) => state,
    "instance-status.status": (instance) => status(lab, instance),
    "system-status.status": (instance) => status(lab, instance),
  });
  const page = pageOf(matching, input);
  return {
    InstanceStatuses: page.items.map((instance) => {
      const Status = status(lab, instance);
      const Details =
        Status === "not-applicable" ? [] : [{ Name: "reachability" as const, Status: Status === "ok" ? ("passed" as const) : Status }];
      return {
        AvailabilityZone: instance.zone,
        InstanceId: instance.id,
        InstanceState: stateOf(instance.state),
        InstanceStatus: { Status, Details },
        SystemStatus: { Status, Details },
      };
    }),
    NextToken: page.next,
  };
}

function status(lab: Lab, instance: Instance): Extract<SummaryStatus, "ok" | "initializing" | "not-applicable"> {
  if (instance.state !== "running") return "not-applicable";
  return lab.clock.now() - instance.launchedAt < INITIALIZING ? "initializing" : "ok";
}
