// Each refusal of what the fault would hit, provoked in a lab: the drill says why and what to do, stops nothing and leaves nothing behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setAlarm } from "../../src/lab/cloudwatch/alarms.ts";
import type { Instance } from "../../src/lab/ec2/instance/types.ts";
import { setTags } from "../../src/lab/ec2/tags.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { endsBy } from "../../src/safety/times.ts";
import { allOf, drillInLab, labRefusal, remainsIn } from "../support/drill-in-lab.ts";
import { addAlarm, beforeFault, beforeRadius, changed, instancesOf, refused, says, withSafety } from "../support/refused-drill.ts";
import { shippedPlan } from "../support/shipped.ts";

const MINUTE = 60_000;

test("nothing speaks against the shipped site, whatever the conditions", async () => {
  for (const conditions of ["calm", "realistic", "hostile"] as const) {
    for (const seed of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
      const { facts } = await drillInLab({ conditions, seed });
      assert.deepEqual(allOf(facts, "refused"), [], `${conditions}, seed ${seed}`);
      // AWS's own errors may end a hostile one before.
      if (conditions !== "hostile") assert.equal(allOf(facts, "fault.accepted").length, 1, `${conditions}, seed ${seed}`);
    }
  }
});

test("what templates say against stopping their instances is told together", async () => {
  const { codes, problems, drill } = await refused({
    plan: changed({ limits: { ...shippedPlan().limits, maxShare: 50 } }, [
      { file: "web", from: "UserData:", to: "InstanceInitiatedShutdownBehavior: terminate\n      UserData:" },
      { file: "web", from: "Default: allowed", to: "Default: forbidden" },
    ]),
  });
  assert.deepEqual(codes, [
    "radius.no-opt-in",
    "radius.no-opt-in",
    "radius.terminates-on-shutdown",
    "radius.terminates-on-shutdown",
    "radius.too-large-share",
  ]);
  assert.match(says(problems), /bears failover-drill=forbidden/);
  assert.match(says(problems), /modify-instance-attribute --instance-id i-\w+ --instance-initiated-shutdown-behavior stop/);
  assert.match(says(problems), /2 of 2 targets behind the load balancer, which is 100 %, more than the allowed 50 %/);
  assert.deepEqual(remainsIn(drill.lab), []);
});

/** What only the description of an instance tells, whoever changed it since the templates were written. */
const ON_INSTANCES: readonly (readonly [code: string, change: (instance: Instance, lab: Lab) => void, says: RegExp])[] = [
  [
    "radius.auto-scaling",
    ({ id }, lab) => setTags(lab, id, [{ Key: "aws:autoscaling:groupName", Value: "shop" }]),
    /Auto Scaling group shop/,
  ],
  ["radius.not-on-demand", (instance) => Object.assign(instance, { lifecycle: "spot" }), /a spot instance/],
  [
    "radius.instance-store",
    (instance) => Object.assign(instance, { rootDevice: "instance-store" }),
    /instance store: it cannot be stopped/,
  ],
  [
    "radius.in-another-drill",
    ({ id }, lab) =>
      setTags(lab, id, [
        { Key: "failover-drill:drill", Value: "drill-of-monday" },
        { Key: "failover-drill:undo-by", Value: "2026-01-05T04:00:00.000Z" },
      ]),
    /drill-of-monday.*by 2026-01-05T04:00:00\.000Z.*failover-drill sweep/,
  ],
  [
    "radius.stop-tag",
    ({ id }, lab) => setTags(lab, id, [{ Key: "failover-drill:stop", Value: "not today" }]),
    /failover-drill:stop \(not today\)/,
  ],
  ["radius.no-opt-in", ({ id }, lab) => lab.ec2.tags.get(id)?.delete("failover-drill"), /has no tag failover-drill/],
  ["radius.stop-protection", (instance) => Object.assign(instance, { disableApiStop: true }), /DisableApiStop/],
  [
    "radius.terminates-on-shutdown",
    (instance) => Object.assign(instance, { shutdownBehavior: "terminate" }),
    /terminated when it shuts itself down/,
  ],
];

for (const [code, change, text] of ON_INSTANCES) {
  test(`${code}: seen when the radius is resolved, and again right before the fault`, async () => {
    const one = (lab: Lab): void => change(instancesOf(lab)[0] as Instance, lab);
    const early = await refused({ between: beforeRadius(one) });
    assert.deepEqual([...new Set(early.codes)], [code], says(early.problems));
    assert.match(says(early.problems), text);
    const late = await refused(beforeFault(one));
    // EC2 itself would refuse some of them too, and then says so when the stop is tried.
    assert.ok(late.codes.includes(code), late.codes.join(" "));
    assert.deepEqual(
      late.codes.filter((other) => other !== code && other !== "radius.not-possible"),
      [],
    );
    assert.deepEqual(
      instancesOf(late.drill.lab).map(({ state }) => state),
      ["running", "running"],
    );
  });
}

test("instances that are set up to hibernate", async () => {
  const { codes } = await refused({
    between: async (call, send) => {
      const output = (await send()) as { Reservations?: { Instances?: object[] }[] };
      if (call.operation !== "DescribeInstances") return output;
      for (const instance of output.Reservations?.flatMap((one) => one.Instances ?? []) ?? [])
        Object.assign(instance, { HibernationOptions: { Configured: true } });
      return output;
    },
  });
  assert.deepEqual([...new Set(codes)], ["radius.hibernation"]);
});

test("several reasons of one instance and of the other, at once", async () => {
  const { codes } = await refused({
    between: beforeRadius((lab) => {
      const [first, second] = instancesOf(lab) as [Instance, Instance];
      Object.assign(first, { lifecycle: "spot", disableApiStop: true });
      lab.ec2.tags.get(second.id)?.delete("failover-drill");
      setTags(lab, second.id, [{ Key: "failover-drill:stop", Value: "" }]);
    }),
  });
  assert.deepEqual(codes, ["radius.no-opt-in", "radius.not-on-demand", "radius.stop-protection", "radius.stop-tag"]);
});

test("more targets behind the load balancer than the plan knows: the fault is another one", async () => {
  const plan = shippedPlan();
  const { codes, problems } = await refused({ plan: { ...plan, fault: { ...plan.fault, expected: { selected: 1, total: 2 } } } });
  assert.deepEqual(codes, ["radius.not-as-planned"]);
  assert.match(says(problems), /stops 1 of 2 targets, but now the fault selects 2 of 2/);
});

test("right before the fault: an alarm goes off and a target is not healthy any more", async () => {
  let steady = false;
  const steps = beforeFault((lab) => {
    steady = true;
    setAlarm(lab, "checkout-errors", "ALARM", "Threshold Crossed");
  });
  const { codes, drill } = await refused({
    ...steps,
    plan: withSafety({ alarms: ["checkout-errors"] }),
    prepare: (lab) => {
      steps.prepare?.(lab);
      addAlarm(lab, "checkout-errors", "OK");
    },
    between: async (call, send) =>
      steady && call.operation === "DescribeTargetHealth"
        ? {
            TargetHealthDescriptions: instancesOf(call.lab).map(({ id }, index) => ({
              Target: { Id: id },
              TargetHealth: index === 0 ? { State: "unhealthy", Reason: "Target.Timeout" } : { State: "healthy" },
            })),
          }
        : send(),
  });
  assert.deepEqual(codes, ["alarm.in-alarm", "radius.not-healthy"]);
  assert.deepEqual(
    instancesOf(drill.lab).map(({ state }) => state),
    ["running", "running"],
  );
  assert.deepEqual(remainsIn(drill.lab), []);
});

test("credentials that last from the beginning, but the way to the fault took longer than it may", async () => {
  const { deadlines } = shippedPlan();
  const plan = changed({ deadlines: { ...deadlines, deploy: 10 * MINUTE, steadyState: 5 * MINUTE } });
  // The first gate counts with the deadlines; here the deployment waits far beyond its own.
  const needed = endsBy(plan, 0);
  let waited = false;
  const { codes } = await refused({
    plan,
    credentialsLast: needed,
    between: async (call, send) => {
      if (call.operation === "ListStackResources" && !waited) {
        waited = true;
        await call.clock.sleep(20 * MINUTE);
      }
      return send();
    },
  });
  assert.deepEqual(codes, ["credentials.end-too-early"]);
});

test("EC2 would not let us start them: told by its trial on exactly these instances, and nothing is stopped", async () => {
  const { codes, problems, drill } = await refused({
    between: (call, send) => {
      if (call.operation !== "StartInstances") return send();
      throw labRefusal("UnauthorizedOperation", "You are not authorized to perform this operation.");
    },
  });
  assert.deepEqual(codes, ["permissions.missing"]);
  const ids = instancesOf(drill.lab)
    .map(({ id }) => id)
    .sort();
  assert.match(says(problems), new RegExp(`may not ec2:StartInstances on ${ids.join(", ")}, which is needed to start them again`));
  const trial = drill.calls.find(({ operation }) => operation === "StartInstances");
  assert.deepEqual([...(trial?.input.InstanceIds ?? [])].sort(), ids);
  assert.equal(trial?.input.DryRun, true);
});

test("trials survive a bad network: a trial has no fate, so it is repeated", async () => {
  let failures = 0;
  const { report } = await drillInLab({
    between: (call, send) => {
      if (call.input.DryRun !== true || failures >= 6) return send();
      failures += 1;
      throw labRefusal("InternalError", "An internal error has occurred", 500);
    },
  });
  assert.equal(failures, 6);
  assert.equal(report.outcome, "passed");
});

test("when AWS does not answer a gate's question the drill ends as an error, and nothing is stopped", async () => {
  const { report, facts, calls } = await drillInLab({
    between: (call, send) => {
      if (call.operation !== "DescribeInstanceAttribute") return send();
      throw labRefusal("InternalError", "An internal error has occurred", 500);
    },
  });
  assert.equal(report.outcome, "errored");
  assert.deepEqual(allOf(facts, "fault.requested"), []);
  assert.equal(
    calls.some(({ operation, input }) => operation === "StopInstances" && input.DryRun !== true),
    false,
  );
});
