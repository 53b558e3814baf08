// What other people and AWS do to the site while drills go on.
import { restoreCapacity, withholdCapacity } from "../../src/lab/ec2/instance/capacity.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { Happening } from "../options.ts";
import { ALARM } from "./plans.ts";

/** Instances of the stack that the fault selects from, sorted by id. */
export function siteInstances(lab: Lab, { fault }: Plan): readonly string[] {
  const { select } = fault;
  const wanted = select.by === "stack" ? select.stack : "";
  return [...lab.ec2.instances.keys()]
    .filter((id) => lab.ec2.tags.get(id)?.get("aws:cloudformation:stack-name")?.endsWith(`-${wanted}`))
    .sort();
}

/** What the site's own rules let the fault touch, by the lab's own view. A site that was torn down and deployed anew has another first instance. */
export function radiusOf(lab: Lab, plan: Plan): readonly string[] {
  const all = siteInstances(lab, plan);
  if (plan.fault.mode !== "one") return all;
  const byStack = Map.groupBy(all, (id) => lab.ec2.tags.get(id)?.get("aws:cloudformation:stack-id"));
  return [...byStack.values()].flatMap((ids) => ids.slice(0, 1));
}

/** Does what needs no process, now; the subject that it hit, if any. */
export function happen(lab: Lab, plan: Plan, { what, lasts = 0 }: Happening): string | undefined {
  const radius = radiusOf(lab, plan);
  const [first] = radius;
  const bystander = siteInstances(lab, plan).find((id) => !radius.includes(id));
  switch (what) {
    case "stop-tag":
      return first && call(lab, first, "CreateTags", { Resources: [first], Tags: [{ Key: "failover-drill:stop", Value: "anna" }] });
    case "terminate":
      return first && call(lab, first, "TerminateInstances", { InstanceIds: [first] });
    case "stop-bystander":
      return bystander && call(lab, bystander, "StopInstances", { InstanceIds: [bystander] });
    case "alarm":
      lab.call("cloudwatch", "SetAlarmState", { AlarmName: ALARM, StateValue: "ALARM", StateReason: "carts are left" }, ADMIN);
      return ALARM;
    case "full": {
      const zones = new Set(siteInstances(lab, plan).map((id) => lab.ec2.instances.get(id)?.zone ?? ""));
      for (const zone of zones) withholdCapacity(lab, zone);
      lab.clock.at(lab.clock.now() + lasts, () => {
        for (const zone of zones) restoreCapacity(lab, zone);
      });
      return [...zones].join(" ");
    }
    default:
      return undefined;
  }
}

/** A person is refused what cannot be done, and does not do it. */
function call(lab: Lab, subject: string, operation: string, input: object): string | undefined {
  try {
    lab.call("ec2", operation, input, ADMIN);
    return subject;
  } catch {
    return undefined;
  }
}

export function putAlarm(lab: Lab): void {
  const alarm = { AlarmName: ALARM, Namespace: "shop", MetricName: "errors", Period: 60, EvaluationPeriods: 1, Threshold: 1 };
  lab.call("cloudwatch", "PutMetricAlarm", { ...alarm, ComparisonOperator: "GreaterThanThreshold", Statistic: "Sum" }, ADMIN);
  lab.call("cloudwatch", "SetAlarmState", { AlarmName: ALARM, StateValue: "OK", StateReason: "all is well" }, ADMIN);
}
