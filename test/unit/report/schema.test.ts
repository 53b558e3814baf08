// report.json keeps to its committed schema, and the schema says everything that is in it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonReport } from "../../../src/report/json.ts";
import { judge } from "../../../src/verdict/judge.ts";
import type { Report } from "../../../src/verdict/types.ts";
import { drillInLab, labRefusal } from "../../support/drill-in-lab.ts";
import { append, cutAfter, PLAN, tell } from "../../support/journal-builder.ts";
import { assertBreaksSchema, assertKeepsToSchema } from "../../support/keeps-to-schema.ts";
import { rehearseShipped } from "../../support/shipped.ts";

const reports: readonly (readonly [string, Report["outcome"], () => Report | Promise<Report>])[] = [
  ["a rehearsal", "passed", async () => (await rehearseShipped([])).report],
  [
    "a rehearsal that never fails over",
    "failed",
    async () => {
      const edits = [
        { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" },
        { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" },
      ] as const;
      return (await rehearseShipped(edits)).report;
    },
  ],
  ["a plan that was not approved", "refused", async () => (await drillInLab({ approved: "0".repeat(12) })).report],
  [
    "a stack that fails",
    "errored",
    async () => {
      const between = async (call: { operation: string }, send: () => Promise<unknown>) => {
        if (call.operation === "CreateChangeSet") throw labRefusal("AccessDenied");
        return send();
      };
      return (await drillInLab({ between })).report;
    },
  ],
  ["a journal that was cut off", "inconclusive", () => judge(cutAfter(tell(), (fact) => fact.kind === "undo.recorded"))],
  ["an empty journal", "inconclusive", () => judge([])],
  ["everything that a plan may have", "passed", () => judge(tell({ plan: richPlan() }))],
  [
    "everything that may be told",
    "errored",
    () =>
      judge(
        append(
          tell(),
          { kind: "timer.off" },
          { kind: "notice", code: "a.b", what: "x" },
          { kind: "stop-condition", code: "a.b", what: "x" },
          { kind: "not-modelled", what: "x", where: "y" },
          { kind: "error", problems: [{ code: "a.b", what: "x", whose: "ours", next: "y", place: { file: "f", line: 1, column: 2 } }] },
        ),
      ),
  ],
];

function richPlan(): typeof PLAN {
  const [first, ...rest] = PLAN.stacks;
  assert.ok(first);
  const object = { key: "k", body: "secret text", file: "f.yml" };
  return {
    ...PLAN,
    deployRole: "deployer",
    stacks: [
      {
        ...first,
        upload: { bucket: "b", named: true, objects: [object], url: "https://b.s3.amazonaws.com/k" },
        nested: [{ path: ["Site"], where: "local", url: "site.yml", template: "site.yml", body: "secret text" }],
        notModelled: [{ logicalId: "A", type: "AWS::X::Y" }],
      },
      ...rest,
    ],
    fault: { ...PLAN.fault, select: { by: "ids", ids: ["i-1"] }, mode: { zone: "ap-northeast-1a" }, expected: undefined },
    limits: { ...PLAN.limits, outage: 1_000 },
    safety: {
      restartTimer: { role: "r" },
      alarms: ["a"],
      permissions: "simulate",
      calendar: {
        timeZone: "Asia/Tokyo",
        days: ["mon"],
        from: "09:00",
        to: "17:00",
        freeze: [{ from: "2026-12-20", to: "2027-01-05", why: "x" }],
      },
    },
    probes: { ...PLAN.probes, "keep-alive": { interval: 5_000, timeout: 2_000 } },
  };
}

for (const [name, outcome, make] of reports) {
  test(`${name} keeps to the schema, key by key`, async () => {
    const report = await make();
    assert.equal(report.outcome === "passed" || report.outcome === outcome || name.startsWith("everything"), true, report.sentence);
    const text = jsonReport(report);
    assertKeepsToSchema("report", text);
    assert.doesNotMatch(text, /secret text/);
  });
}

test("what is no report is told from one", () => {
  const value = JSON.parse(jsonReport(judge(tell())));
  for (const wrong of [
    {},
    { ...value, format: 2 },
    { ...value, outcome: "fine" },
    { ...value, drill: { ...value.drill, startedAt: 1e300 } },
  ]) {
    assertBreaksSchema("report", wrong);
  }
});
