// Where the drill itself asks for less than before: a gate that only looks at results would not notice.
import type { ObjectiveName, Plan } from "../plan/types.ts";
import { faultWords, METRIC_WORDS } from "../report/tables.ts";
import { formatDuration } from "../time/units.ts";
import { sameText } from "./differences.ts";
import { GATE_METRICS } from "./types.ts";

export function loosened(base: Plan, head: Plan): readonly string[] {
  return [
    ...GATE_METRICS.flatMap((name) => objective(name, base, head)),
    ...(faultWords(base) === faultWords(head) ? [] : [`the fault is another: ${faultWords(base)} → ${faultWords(head)}`]),
    ...(head.steadySamples < base.steadySamples
      ? [`fewer samples make a state steady: ${base.steadySamples} → ${head.steadySamples}`]
      : []),
    ...(head.deadlines.hold < base.deadlines.hold
      ? [`the error page is watched for a shorter time: ${formatDuration(base.deadlines.hold)} → ${formatDuration(head.deadlines.hold)}`]
      : []),
    ...(["failover", "recovery"] as const).flatMap((name) =>
      head.deadlines[name] > base.deadlines[name]
        ? [`the drill waits longer for the ${name}: ${formatDuration(base.deadlines[name])} → ${formatDuration(head.deadlines[name])}`]
        : [],
    ),
    ...(head.probes.page.interval > base.probes.page.interval
      ? [
          `pages are looked at less often: every ${formatDuration(base.probes.page.interval)} → every ${formatDuration(head.probes.page.interval)}`,
        ]
      : []),
    ...base.site.paths.filter((path) => !head.site.paths.includes(path)).map((path) => `the page ${path} is no longer looked at`),
    ...(["primary", "errorPage"] as const).flatMap((page) =>
      sameText(base.site[page], head.site[page])
        ? []
        : [`the ${page === "primary" ? "primary" : "error"} page is told apart in another way`],
    ),
    ...(head.limits.maxInstances > base.limits.maxInstances || head.limits.maxShare > base.limits.maxShare
      ? ["the limits of the fault allow more instances"]
      : []),
  ];
}

function objective(name: ObjectiveName, base: Plan, head: Plan): readonly string[] {
  const [before, after] = [base.objectives[name], head.objectives[name]];
  if (before === undefined || (after !== undefined && after <= before)) return [];
  const words = `the objective for the ${METRIC_WORDS[name]}`;
  return [
    after === undefined
      ? `${words} is gone, it was ${formatDuration(before)}`
      : `${words} is longer: ${formatDuration(before)} → ${formatDuration(after)}`,
  ];
}
