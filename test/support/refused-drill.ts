// A drill that has to be refused, and the ways to change its lab on the way: what each test of a refusal needs.
import assert from "node:assert/strict";
import type { Problem } from "../../src/errors.ts";
import { putAlarm, setAlarm } from "../../src/lab/cloudwatch/alarms.ts";
import type { Instance } from "../../src/lab/ec2/instance/types.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { Plan } from "../../src/plan/types.ts";
import { allOf, type Between, drillInLab, type LabDrill, type LabDrillOptions } from "./drill-in-lab.ts";
import { type Edit, shippedPlan } from "./shipped.ts";

export function changed(change: Partial<Plan>, edits: readonly Edit[] = []): Plan {
  return { ...shippedPlan(...edits), ...change };
}

export function withSafety(safety: Partial<Plan["safety"]>, more: Partial<Plan> = {}): Plan {
  const plan = shippedPlan();
  return { ...plan, ...more, safety: { ...plan.safety, ...safety } };
}

/** Runs a drill that has to be refused. Gives the problems by their codes, sorted. */
export async function refused(
  options: LabDrillOptions,
): Promise<{ readonly codes: readonly string[]; readonly problems: readonly Problem[]; readonly drill: LabDrill }> {
  const drill = await drillInLab(options);
  const problems = allOf(drill.facts, "refused").flatMap((fact) => fact.problems);
  const told = JSON.stringify([problems, allOf(drill.facts, "error")], null, 1);
  assert.equal(drill.report.outcome, "refused", told);
  assert.deepEqual(allOf(drill.facts, "fault.requested"), []);
  assert.deepEqual(
    drill.calls.filter(({ operation, input }) => operation === "StopInstances" && input.DryRun !== true),
    [],
  );
  assert.deepEqual(
    allOf(drill.facts, "left-behind").flatMap(({ things }) => things),
    [],
  );
  for (const { what, next } of problems) assert.ok(what.length > 10 && next.length > 10, told);
  return { codes: problems.map(({ code }) => code).sort(), problems, drill };
}

export const says = (problems: readonly Problem[]): string => problems.map(({ what, next }) => `${what} ${next}`).join("\n");
export const deployed = ({ facts }: LabDrill): boolean => allOf(facts, "stack.finished").length > 0;
export const instancesOf = (lab: Lab): readonly Instance[] => [...lab.ec2.instances.values()];

/** Changes the lab when the drill looks for its instances: after the deployment, before the radius is known. */
export function beforeRadius(change: (lab: Lab) => void): Between {
  let done = false;
  return (call, send) => {
    if (!done && call.operation === "ListStackResources") {
      done = true;
      change(call.lab);
    }
    return send();
  };
}

/** Changes the lab as soon as the steady state has held: right before the second gate. */
export function beforeFault(change: (lab: Lab) => void): LabDrillOptions {
  let lab: Lab | undefined;
  return {
    prepare: (made) => {
      lab = made;
    },
    onFact: (fact) => {
      if (fact.kind === "steady-state" && fact.when === "before") change(lab as Lab);
    },
  };
}

const ALARM = {
  MetricName: "Errors",
  Namespace: "Shop",
  Statistic: "Sum",
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 0,
  ComparisonOperator: "GreaterThanThreshold",
};

export function addAlarm(lab: Lab, name: string, state: "OK" | "ALARM" | "INSUFFICIENT_DATA"): void {
  putAlarm(lab, name, ALARM as never, []);
  setAlarm(lab, name, state, "Threshold Crossed: 1 datapoint was greater than the threshold.");
}
