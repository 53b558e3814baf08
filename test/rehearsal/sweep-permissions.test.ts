// The sweep's list of permissions is complete and none of it is idle: a role with exactly these mends all, and without any one of them not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { labAws } from "../../src/lab/send.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Need } from "../../src/safety/needs/types.ts";
import { needsOf } from "../../src/safety/needs.ts";
import { lockName } from "../../src/safety/site-lock.ts";
import type { SweepReport } from "../../src/safety/sweep.ts";
import { makeRole, type Statement, sessionOf } from "../lab/iam/support.ts";
import { remainsIn } from "../support/drill-in-lab.ts";
import { diesAt, inFreshLab, liveDrill } from "../support/killed-drill.ts";
import { shippedPlan } from "../support/shipped.ts";
import { codes, MINUTE, shell, sweepAs } from "../support/sweep-in-lab.ts";

const ACCOUNT = "000000000000";

const plan = shippedPlan();

const needed: readonly Need[] = needsOf(plan, { account: ACCOUNT }).filter(({ when }) => when.includes("sweep"));

/** Every condition key that the request carries is asked for. */
function statementOf({ action, resources, context }: Need): Statement {
  const operators: Record<string, Record<string, readonly string[]>> = {};
  for (const [key, values] of Object.entries(context)) {
    const operator = key === "aws:TagKeys" ? "ForAllValues:StringEquals" : "StringEquals";
    operators[operator] = { ...operators[operator], [key]: values };
  }
  return { Effect: "Allow", Action: action, Resource: resources, ...(Object.keys(operators).length === 0 ? {} : { Condition: operators }) };
}

/** A drill died while deploying again and one with its instances stopped; a role with these permissions sweeps. */
function sweepWith(statements: readonly Statement[]): Promise<{ readonly report: SweepReport; readonly remains: readonly string[] }> {
  return inFreshLab(
    async (place) => {
      const { lab, clock } = place;
      await liveDrill(place, diesAt("StopInstances", "after"));
      const [first, last] = [plan.stacks[0], plan.stacks.at(-1)];
      assert.ok(first && last);
      const change = { StackName: first.name, ChangeSetName: "failover-drill-drill-1", TemplateBody: first.body };
      lab.call("cloudformation", "CreateChangeSet", change, ADMIN);
      lab.call("cloudformation", "DeleteStack", { StackName: last.name }, ADMIN);
      await clock.sleep(5 * MINUTE);
      shell(lab, last.name, "failover-drill-drill-1");
      await clock.sleep(MINUTE);
      await makeRole(lab, "sweep", statements);
      (lab as { enforceIam: boolean }).enforceIam = true;
      const world = { ...place.world, aws: labAws(lab, sessionOf(lab, "sweep")) };
      const report = await sweepAs(world, place, { drill: "drill-1" });
      return { report, remains: remainsIn(lab) };
    },
    { plan },
  );
}

test("a role with exactly the needed permissions mends all that a dead drill has left", async () => {
  const { report, remains } = await sweepWith(needed.map(statementOf));
  assert.deepEqual([report.problems, report.outcome], [[], "mended"]);
  assert.deepEqual(remains, []);
});

test("without any one of them the sweep says what it could not do", async () => {
  for (const missing of needed) {
    const { report } = await sweepWith(needed.filter((need) => need !== missing).map(statementOf));
    const where = `${missing.action} on ${missing.resources.join(", ")}`;
    assert.equal(report.outcome, "not-mended", where);
    const [, operation = ""] = missing.action.split(":");
    assert.ok(
      report.problems.some(({ what }) => what.includes(operation)),
      `${where}: ${codes(report).join(", ")} ${report.problems.map(({ what }) => what).join("\n")}`,
    );
  }
});

test("the lock is among the resources", () => {
  const resources = needed.filter(({ action }) => action === "cloudformation:DeleteStack").flatMap((need) => need.resources);
  assert.ok(resources.some((arn) => arn.includes(lockName(plan.site))));
});
