// Route 53's health checkers: each one's verdict, and the 18 % rule over them.
import { checkerObservations, failureThreshold, statusByCheckers } from "../../aws/health-checks.ts";
import type { ProbePlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Probe } from "../sampler.ts";
import { countVerdicts, foldObservations, NO_VERDICTS } from "./checker-verdicts.ts";

export function checkersProbe(aws: Aws, healthCheck: string, { interval, timeout }: ProbePlan): Probe<"checkers"> {
  let verdicts = NO_VERDICTS;
  let threshold: Promise<number> | undefined;
  const knownThreshold = async () => {
    threshold ??= failureThreshold(aws, healthCheck);
    try {
      return await threshold;
    } catch (error) {
      // This sample is missing; the next one asks again.
      threshold = undefined;
      throw error;
    }
  };
  return {
    name: "checkers",
    interval,
    giveUpAfter: timeout,
    observe: async () => {
      const observations = await checkerObservations(aws, healthCheck);
      verdicts = foldObservations(verdicts, observations, await knownThreshold());
      const count = countVerdicts(verdicts);
      const passing = observations.filter(({ passed }) => passed).length;
      return { ...count, passing, status: statusByCheckers(count) };
    },
  };
}
