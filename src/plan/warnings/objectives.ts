// Warnings about objectives that the templates' own numbers can miss.
import { formatDuration } from "../../time/units.ts";
import type { ObjectiveName } from "../types.ts";
import { type Warner, warn } from "./context.ts";

export const objectives: Warner = ({ objectives, budget, path }) =>
  (Object.entries(objectives) as [ObjectiveName, number][]).flatMap(([name, limit]) => {
    const predicted = budget.metrics[name];
    // Every range ends in a conjunction of all the worst; an objective inside its upper half is a sound one.
    if (predicted === undefined || (predicted.min + predicted.max) / 2 <= limit) return [];
    const check = name === "recovery" ? "recovered-in-time" : "failed-over-in-time";
    const always = predicted.min > limit;
    const settings = path.healthCheck
      ? `The health check needs ${path.healthCheck.threshold} x ${path.healthCheck.intervalSeconds} s each way; lower FailureThreshold or RequestInterval.`
      : "Shorten the target group's health check interval or thresholds.";
    return [
      warn(
        `${check}.objective`,
        `these templates ${always ? "always" : "mostly"} miss the ${name} objective of ${formatDuration(limit)}: predicted ${formatDuration(predicted.min)} to ${formatDuration(predicted.max)}`,
        settings,
        path.healthCheck?.resource.place("HealthCheckConfig", "FailureThreshold") ?? path.targetGroups[0]?.resource.place(),
      ),
    ];
  });
