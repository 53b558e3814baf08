// The load balancer's view of its targets.
import { targetHealth } from "../../aws/targets.ts";
import type { ProbePlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Probe } from "../sampler.ts";

export function targetsProbe(aws: Aws, targetGroup: string, { interval, timeout }: ProbePlan): Probe<"targets"> {
  return {
    name: "targets",
    interval,
    giveUpAfter: timeout,
    observe: async () => {
      const states: Record<string, string> = {};
      let healthy = 0;
      const targets = await targetHealth(aws, targetGroup);
      for (const { id, state, reason } of targets) {
        states[id] = reason === undefined ? state : `${state}/${reason}`;
        if (state === "healthy") healthy += 1;
      }
      return { healthy, total: targets.length, states };
    },
  };
}
