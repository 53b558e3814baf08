// Warnings about objectives that the templates' own numbers can miss.

import type { Place } from "../../errors.ts";
import { formatDuration, SECOND } from "../../time/units.ts";
import { awsTiming } from "../aws-timing.ts";
import { signalsOf } from "../budget-signals.ts";
import type { ObjectiveName } from "../types.ts";
import { type Warner, type WarningContext, warn } from "./context.ts";

export const objectives: Warner = (context) =>
  (Object.entries(context.objectives) as [ObjectiveName, number][]).flatMap(([name, limit]) => {
    const predicted = context.budget.metrics[name];
    // Every range ends in a conjunction of all the worst; an objective inside its upper half is a sound one.
    if (predicted === undefined || (predicted.min + predicted.max) / 2 <= limit) return [];
    const check = name === "recovery" ? "recovered-in-time" : "failed-over-in-time";
    const always = predicted.min > limit;
    const { advice, place } = name === "recovery" ? longestWayBack(context) : wayOut(context);
    return [
      warn(
        `${check}.objective`,
        `these templates ${always ? "always" : "can"} miss the ${name} objective of ${formatDuration(limit)}: predicted ${formatDuration(predicted.min)} to ${formatDuration(predicted.max)}`,
        advice,
        place,
      ),
    ];
  });

interface Advice {
  readonly advice: string;
  readonly place: Place | undefined;
}

/** The way back has to wait for the target group's checks and then for the health check's: the longer of the two waits is the one to shorten. */
function longestWayBack(context: WarningContext): Advice {
  const { path, budget } = context;
  const { instanceRuns, httpdStarts, targetReturns } = awsTiming;
  const targets = (budget.metrics["targets-healthy"]?.max ?? 0) - instanceRuns.max - httpdStarts.max - targetReturns.max;
  const { healthCheck } = path;
  const checked = budget.metrics["checkers-healthy"] !== undefined && healthCheck !== undefined;
  const checkers = checked ? healthCheck.threshold * healthCheck.intervalSeconds * SECOND : 0;
  return targets >= checkers ? groupAdvice(context, "healthy", targets) : checkAdvice(context);
}

/** One signal is enough to leave the primary, so the one that comes first decides. */
function wayOut(context: WarningContext): Advice {
  const { metrics } = context.budget;
  const { alias, check } = signalsOf(context.path, context.fault);
  const targets = metrics["no-healthy-target"];
  const checkers = metrics["checkers-unhealthy"];
  if (check !== undefined && alias === undefined) return checkAdvice(context);
  if (checkers === undefined || targets === undefined) return groupAdvice(context, "unhealthy");
  const first = targets.max + awsTiming.aliasLearns.max <= checkers.max + awsTiming.checkersPropagate.max;
  return first ? groupAdvice(context, "unhealthy") : checkAdvice(context);
}

function checkAdvice({ path: { healthCheck } }: WarningContext): Advice {
  if (healthCheck === undefined) return { advice: "Choose an objective that lies within the prediction.", place: undefined };
  return {
    advice: `The health check needs ${healthCheck.threshold} x ${healthCheck.intervalSeconds} s each way; lower FailureThreshold or RequestInterval.`,
    place: healthCheck.resource.place("HealthCheckConfig", "FailureThreshold"),
  };
}

/** `wait`: when it is no more than one interval, the threshold plays no part. */
function groupAdvice({ path: { targetGroups } }: WarningContext, way: "healthy" | "unhealthy", wait = Number.POSITIVE_INFINITY): Advice {
  const threshold = way === "healthy" ? "healthyThreshold" : "unhealthyThreshold";
  const [group] = targetGroups.toSorted((a, b) => b.intervalSeconds * b[threshold] - a.intervalSeconds * a[threshold]);
  if (group === undefined) return { advice: "Choose an objective that lies within the prediction.", place: undefined };
  const { resource, intervalSeconds } = group;
  if (wait <= intervalSeconds * SECOND) {
    return {
      advice: `The target group looks at a target only every ${intervalSeconds} s; lower HealthCheckIntervalSeconds.`,
      place: resource.place("HealthCheckIntervalSeconds"),
    };
  }
  const property = way === "healthy" ? "HealthyThresholdCount" : "UnhealthyThresholdCount";
  return {
    advice: `The target group needs up to ${group[threshold]} x ${intervalSeconds} s until a target counts as ${way}; lower ${property} or HealthCheckIntervalSeconds.`,
    place: resource.place(property),
  };
}
