// What ends a drill early: restored at once, nothing left, and a verdict that says by what; never a pass.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { putAlarm, setAlarm } from "../../src/lab/cloudwatch/alarms.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { ADMIN } from "../../src/lab/sts/caller.ts";
import type { Plan } from "../../src/plan/types.ts";
import type { Millis } from "../../src/ports/clock.ts";
import type { Outcome } from "../../src/verdict/types.ts";
import { allOf, type Between, drillInLab, type LabDrill, labRefusal, remainsIn } from "../support/drill-in-lab.ts";
import { type Edit, shippedPlan } from "../support/shipped.ts";

const SECOND = 1_000;

interface Happening {
  readonly plan?: Plan;
  readonly prepare?: (lab: Lab) => void;
  /** So long after the stop was accepted. */
  readonly after?: Millis;
  readonly happens?: (lab: Lab, stopped: readonly string[]) => void;
  readonly between?: Between;
}

async function drillIn({ plan, prepare, after = 0, happens, between }: Happening): Promise<LabDrill> {
  let lab: Lab | undefined;
  return drillInLab({
    ...(plan === undefined ? {} : { plan }),
    ...(between === undefined ? {} : { between }),
    prepare: (made) => {
      lab = made;
      prepare?.(made);
    },
    onFact: (fact) => {
      if (fact.kind !== "fault.accepted") return;
      const made = lab as Lab;
      made.clock.at(fact.at + after, () => happens?.(made, fact.instances));
    },
  });
}

const ALARM = "checkout-errors";
const alarm = (lab: Lab): void => {
  const rule = { ComparisonOperator: "GreaterThanThreshold", EvaluationPeriods: 1, Namespace: "N", MetricName: "M", Period: 60 } as const;
  putAlarm(lab, ALARM, { ...rule, Statistic: "Sum", Threshold: 1 }, []);
  setAlarm(lab, ALARM, "OK", "well");
};
const watching = (plan: Plan, ...alarms: string[]): Plan => ({ ...plan, safety: { ...plan.safety, alarms } });
const tagged = (value: string) => (lab: Lab, stopped: readonly string[]) =>
  void lab.call("ec2", "CreateTags", { Resources: [stopped[1]], Tags: [{ Key: "failover-drill:stop", Value: value }] }, ADMIN);

/** So that a refusal of what is predicted does not come first. */
const outageLimit = (plan: Plan, outage: Millis): Plan => ({
  ...plan,
  limits: { ...plan.limits, outage },
  budget: { ...plan.budget, metrics: { ...plan.budget.metrics, outage: { min: 0, max: outage } } },
});

const one: readonly Edit[] = [
  { file: "failover-drill", from: "instances: all", to: "instances: one" },
  { file: "failover-drill", from: /^ {2}(failover|outage): 4m\n/, to: "" },
];

interface Row {
  readonly what: string;
  readonly happening: Happening;
  readonly code: string;
  /** From what happens to the restore's request, at most. */
  readonly within: Millis;
  readonly outcome: Outcome;
  readonly says: RegExp;
}

const ROWS: readonly Row[] = [
  {
    what: "an alarm of the user's going into ALARM",
    happening: {
      plan: watching(shippedPlan(), ALARM, "another"),
      prepare: (lab) => {
        alarm(lab);
        putAlarm(lab, "another", { ...lab.cloudwatch.alarms.get(ALARM)?.definition } as never, []);
      },
      after: 33 * SECOND,
      happens: (lab) => setAlarm(lab, ALARM, "ALARM", "12 errors"),
    },
    code: "stop.alarm",
    within: 11 * SECOND,
    outcome: "inconclusive",
    says: /^Inconclusive: the drill was stopped early: the alarm checkout-errors \(12 errors\) went into ALARM\. Everything that was stopped runs again\.$/,
  },
  {
    what: "the tag that somebody sets in the console",
    happening: { after: 70 * SECOND, happens: tagged("enough") },
    code: "stop.tag",
    within: 6 * SECOND,
    outcome: "inconclusive",
    says: /^Inconclusive: the drill was stopped early: somebody set the tag failover-drill:stop=enough on i-\w+\. Everything/,
  },
  {
    what: "the same tag without a value, at once",
    happening: { after: 0, happens: tagged("") },
    code: "stop.tag",
    within: 6 * SECOND,
    outcome: "inconclusive",
    says: /somebody set the tag failover-drill:stop on i-\w+\./,
  },
  {
    what: "an instance outside of the blast radius that stops",
    happening: {
      plan: shippedPlan(...one),
      after: 20 * SECOND,
      happens: (lab, stopped) => {
        const other = [...lab.ec2.instances.keys()].filter((id) => !stopped.includes(id));
        lab.call("ec2", "StopInstances", { InstanceIds: other }, ADMIN);
        // Somebody starts it again, so that the site can come back.
        lab.clock.at(lab.clock.now() + 150 * SECOND, () => lab.call("ec2", "StartInstances", { InstanceIds: other }, ADMIN));
      },
    },
    code: "stop.bystander",
    within: 5 * SECOND,
    outcome: "failed",
    says: /^Failed: the drill was stopped early: Outside of the blast radius, i-\w+ is stopping/,
  },
];

for (const { what, happening, code, within, outcome, says } of ROWS)
  it(`${what} ends the drill: ${outcome}`, async () => {
    const drill = await drillIn(happening);
    const { facts, report, lab } = drill;
    const [met, requested, accepted] = [
      allOf(facts, "stop-condition"),
      allOf(facts, "undo.requested")[0],
      allOf(facts, "fault.accepted")[0],
    ];
    assert.deepEqual(
      met.map((fact) => fact.code),
      [code],
    );
    assert.equal(requested?.at, met[0]?.at, "restored at once");
    const late = (requested?.at ?? 0) - (accepted?.at ?? 0) - (happening.after ?? 0);
    assert.ok(late >= 0 && late <= within, `${late} ms`);
    assert.equal(allOf(facts, "drill.ended")[0]?.why, "stopped");
    assert.equal(report.outcome, outcome, report.sentence);
    assert.match(report.sentence, says);
    assert.equal(allOf(facts, "observed").at(-1)?.what, "steady-state-again");
    assert.deepEqual(remainsIn(lab), []);
  });

describe("an outage longer than its limit", () => {
  it("ends the drill as failed, as soon as the samples prove it", async () => {
    const limit = 20 * SECOND;
    const { facts, report, lab } = await drillIn({ plan: outageLimit(shippedPlan(), limit) });
    const met = allOf(facts, "stop-condition")[0];
    assert.equal(met?.code, "stop.outage");
    const accepted = allOf(facts, "fault.accepted")[0]?.at ?? 0;
    const pages = facts.filter((fact) => fact.kind === "sample").filter((fact) => fact.probe === "page" && fact.due > accepted);
    const failed = pages.find(({ outcome }) => "seen" in outcome && outcome.seen !== "primary" && outcome.seen !== "error-page");
    const lasted = (met?.at ?? 0) - (failed?.due ?? 0);
    assert.ok(lasted > limit && lasted <= limit + 4 * SECOND, `${lasted} ms`);
    assert.equal(report.outcome, "failed");
    assert.match(report.sentence, /^Failed: the drill was stopped early: Clients were served neither .* longer than the limit of 20\.0 s/);
    assert.deepEqual(remainsIn(lab), []);
  });

  it("within the limit ends nothing", async () => {
    const { facts, report } = await drillIn({ plan: outageLimit(shippedPlan(), 200 * SECOND) });
    assert.deepEqual([allOf(facts, "stop-condition"), report.outcome], [[], "passed"]);
  });
});

describe("a look that fails", () => {
  it("is a notice, once for each row of failures, and never the end of the drill", async () => {
    let stopped = false;
    let failing = false;
    const { facts, report } = await drillIn({
      plan: watching(shippedPlan(), ALARM),
      prepare: alarm,
      after: 30 * SECOND,
      happens: (lab) => {
        failing = true;
        lab.clock.at(lab.clock.now() + 40 * SECOND, () => {
          failing = false;
        });
      },
      between: ({ operation, input }, send) => {
        stopped ||= operation === "StopInstances" && !input.DryRun;
        const asked = operation === "DescribeAlarms" || (operation === "DescribeTags" && stopped);
        return failing && asked ? Promise.reject(labRefusal("UnauthorizedOperation", "not allowed")) : send();
      },
    });
    assert.deepEqual(
      allOf(facts, "notice")
        .map(({ code }) => code)
        .filter((code) => code.startsWith("stop.")),
      ["stop.tag-unknown", "stop.alarm-unknown"].sort().reverse(),
    );
    assert.equal(report.outcome, "passed", report.sentence);
  });
});

it("an alarm that goes off during the recovery, or a tag set then, changes nothing any more", async () => {
  const { facts, report, lab } = await drillIn({
    plan: watching(shippedPlan(), ALARM),
    prepare: alarm,
    after: 190 * SECOND,
    happens: (made) => setAlarm(made, ALARM, "ALARM", "late"),
  });
  assert.ok((allOf(facts, "undo.requested")[0]?.at ?? 0) < (allOf(facts, "fault.accepted")[0]?.at ?? 0) + 190 * SECOND);
  assert.deepEqual([allOf(facts, "stop-condition"), report.outcome], [[], "passed"]);
  assert.deepEqual(remainsIn(lab), []);
});
