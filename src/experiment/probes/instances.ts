// EC2's view of the instances: the blast radius and the bystanders.
import { instanceStates } from "../../aws/instances.ts";
import type { ProbePlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Probe } from "../sampler.ts";

export function instancesProbe(aws: Aws, ids: readonly string[], { interval, timeout }: ProbePlan): Probe<"instances"> {
  return {
    name: "instances",
    interval,
    giveUpAfter: timeout,
    observe: async () => ({ states: await instanceStates(aws, ids) }),
  };
}
