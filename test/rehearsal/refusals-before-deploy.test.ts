// The refusals before anything is deployed, provoked in a lab: account, approval, calendar, credentials, alarms, predicted outage.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allOf, drillInLab } from "../support/drill-in-lab.ts";
import { addAlarm, changed, deployed, refused, says, withSafety } from "../support/refused-drill.ts";
import { shippedPlan } from "../support/shipped.ts";

const MINUTE = 60_000;

test("the first gate tells everything at once and deploys nothing", async () => {
  const plan = withSafety(
    {
      alarms: ["checkout-errors", "no-such-alarm", "fine"],
      // Rehearsals begin on Tuesday 2026-01-06 at 03:17 UTC.
      calendar: {
        timeZone: "UTC",
        days: ["mon", "wed"],
        from: "00:00",
        freeze: [{ from: "2026-01-01", to: "2026-01-06", why: "new year" }],
      },
    },
    { limits: { ...shippedPlan().limits, outage: MINUTE } },
  );
  const { codes, problems, drill } = await refused({
    plan,
    approved: "0123456789ab",
    credentialsLast: 30 * MINUTE,
    prepare: (lab) => {
      addAlarm(lab, "checkout-errors", "ALARM");
      addAlarm(lab, "fine", "INSUFFICIENT_DATA");
    },
  });
  assert.deepEqual(codes, [
    "alarm.in-alarm",
    "alarm.missing",
    "approval.other-plan",
    "calendar.day",
    "calendar.freeze",
    "credentials.end-too-early",
    "outage.predicted-too-long",
  ]);
  const told = says(problems);
  assert.match(told, /"checkout-errors" is in ALARM: Threshold Crossed/);
  assert.match(told, /no CloudWatch alarm "no-such-alarm" in ap-northeast-1/);
  assert.match(told, new RegExp(`--approve ${plan.digest.slice(0, 12)}`));
  assert.match(told, /2026-01-01 to 2026-01-06: new year/);
  assert.match(told, /The next time that fits begins wed 2026-01-07 00:00/);
  assert.match(told, /predict an outage of 7\.0 s to 195\.5 s.*60\.0 s/);
  assert.equal(deployed(drill), false);
  assert.deepEqual(allOf(drill.facts, "lock.taken"), []);
});

test("another account: its alarms and policies are not asked", async () => {
  const { codes, drill } = await refused({
    plan: withSafety({ alarms: ["checkout-errors"] }),
    approved: "0123456789ab",
    between: async (call, send) =>
      call.operation === "GetCallerIdentity"
        ? { Account: "999999999999", Arn: "arn:aws-cn:sts::999999999999:assumed-role/other/session" }
        : send(),
  });
  assert.deepEqual(codes, ["approval.other-plan", "identity.wrong-partition"]);
  assert.deepEqual(
    drill.calls.map(({ operation }) => operation).filter((name) => /Alarms|Simulate|GetRole/.test(name)),
    [],
  );

  const guarded = await refused({
    plan: changed({ account: "111122223333" }),
    between: async (call, send) =>
      call.operation === "GetCallerIdentity"
        ? { Account: "999999999999", Arn: "arn:aws:sts::999999999999:assumed-role/other/session" }
        : send(),
  });
  assert.deepEqual(guarded.codes, ["identity.wrong-account"]);
});

test("the approved plan, whole or by its first digits, is drilled", async () => {
  const plan = shippedPlan();
  for (const approved of [plan.digest, plan.digest.slice(0, 12)]) {
    const { report } = await drillInLab({ plan, approved });
    assert.equal(report.outcome, "passed");
  }
});

test("a template that was edited after the approval is not drilled", async () => {
  const { digest } = shippedPlan();
  const { codes } = await refused({
    plan: shippedPlan({ file: "web", from: "dnf install -y httpd", to: "dnf install -y httpd  " }),
    approved: digest,
  });
  assert.deepEqual(codes, ["approval.other-plan"]);
});
