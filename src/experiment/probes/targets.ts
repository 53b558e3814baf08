// The load balancer's view of its targets, in all of its target groups.
import { targetHealth } from "../../aws/targets.ts";
import type { ProbePlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Probe } from "../sampler.ts";

export function targetsProbe(aws: Aws, targetGroups: readonly string[], { interval, timeout }: ProbePlan): Probe<"targets"> {
  return {
    name: "targets",
    interval,
    giveUpAfter: timeout,
    observe: async () => {
      const states: Record<string, string> = {};
      let healthy = 0;
      const targets = (await Promise.all(targetGroups.map((group) => targetHealth(aws, group)))).flat();
      for (const { id, state, reason } of targets) {
        // Of an instance in several groups the worse state is told.
        if (states[id] === undefined || states[id] === "healthy") states[id] = reason === undefined ? state : `${state}/${reason}`;
        if (state === "healthy") healthy += 1;
      }
      return { healthy, total: targets.length, states };
    },
  };
}
