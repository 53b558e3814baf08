// Route 53's health checkers: each one's verdict, the 18 % rule over them, and what the health check's settings make of it.
import {
  checkerObservations,
  type HealthCheckSettings,
  healthCheckSettings,
  statusByCheckers,
  statusBySettings,
} from "../../aws/health-checks.ts";
import type { ProbePlan } from "../../plan/types.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Probe } from "../sampler.ts";
import { countVerdicts, foldObservations, NO_VERDICTS } from "./checker-verdicts.ts";

export function checkersProbe(aws: Aws, healthCheck: string, { interval, timeout }: ProbePlan): Probe<"checkers"> {
  let verdicts = NO_VERDICTS;
  let settings: Promise<HealthCheckSettings> | undefined;
  const knownSettings = async () => {
    settings ??= healthCheckSettings(aws, healthCheck);
    try {
      return await settings;
    } catch (error) {
      // This sample is missing; the next one asks again.
      settings = undefined;
      throw error;
    }
  };
  return {
    name: "checkers",
    interval,
    giveUpAfter: timeout,
    observe: async () => {
      const observations = await checkerObservations(aws, healthCheck);
      const known = await knownSettings();
      verdicts = foldObservations(verdicts, observations, known.failureThreshold);
      const count = countVerdicts(verdicts);
      const failing = observations.filter(({ passed }) => !passed);
      const sample = failing[0] === undefined ? {} : { sample: failing[0].text };
      return {
        ...count,
        passing: observations.length - failing.length,
        ...sample,
        status: statusBySettings(statusByCheckers(count), known),
      };
    },
  };
}
