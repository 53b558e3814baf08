// Route 53's health checkers, with the 18 % rule applied to what each of them saw last.
import { checkerObservations, statusByCheckers } from "../../aws/health-checks.ts";
import type { ProbePlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Probe } from "../sampler.ts";

export function checkersProbe(aws: Aws, healthCheck: string, { interval, timeout }: ProbePlan): Probe<"checkers"> {
  return {
    name: "checkers",
    interval,
    giveUpAfter: timeout,
    observe: async () => {
      const count = await checkerObservations(aws, healthCheck);
      return { ...count, status: statusByCheckers(count) };
    },
  };
}
