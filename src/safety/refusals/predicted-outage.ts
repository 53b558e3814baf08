// The outage that the templates' own numbers predict, against the longest that the user accepts.
import type { Problem } from "../../errors.ts";
import type { Plan } from "../../plan/types.ts";
import { formatDuration } from "../../time/units.ts";

export function outageProblems({
  budget,
  limits,
  deadlines,
  fault,
}: Pick<Plan, "budget" | "limits" | "deadlines" | "fault">): readonly Problem[] {
  const limit = limits.outage;
  if (limit === undefined) return [];
  const predicted = budget.metrics.outage;
  if (predicted !== undefined) {
    if (predicted.max <= limit) return [];
    const range = `${formatDuration(predicted.min)} to ${formatDuration(predicted.max)}`;
    return [
      tooLong(`The templates' own numbers predict an outage of ${range}, which may be longer than the allowed ${formatDuration(limit)}.`),
    ];
  }
  const { expected } = fault;
  const hitsAll = expected === undefined || expected.selected === expected.total;
  if (budget.failsOver || !hitsAll) return [];
  // Nothing ends such an outage but the restore, which begins when the failover's time is over.
  const least = deadlines.failover;
  if (least <= limit) return [];
  return [
    tooLong(
      `These templates never fail over: the outage would last at least ${formatDuration(least)}, longer than the allowed ${formatDuration(limit)}.`,
    ),
  ];
}

function tooLong(what: string): Problem {
  return {
    code: "outage.predicted-too-long",
    what,
    whose: "yours",
    next: "Make the failover faster (failover-drill plan shows where the time goes), or raise limits.outage on purpose.",
  };
}
