// Edits that a template author could make: each gets the right outcome, and a finding that names the cause in words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { editRows, firstCause, printedFindings } from "../support/edits.ts";
import { type Edit, rehearseShipped } from "../support/shipped.ts";

for (const row of editRows) {
  test(row.name, async () => {
    const { facts, report } = await rehearseShipped(row.edits);
    assert.equal(report.outcome, row.outcome, report.sentence);
    assert.equal(
      facts.some((fact) => fact.kind === "fault.requested"),
      row.stopped,
      "whether anything was stopped",
    );
    if (row.says) {
      assert.match(report.sentence, row.says);
      assert.match(printedFindings(report), row.says);
    }
    if (row.finding) {
      const [check, ruling, says] = row.finding;
      const finding = report.findings.find((candidate) => candidate.check === check);
      assert.ok(finding, `findings: ${report.findings.map((candidate) => candidate.check).join(", ")}`);
      assert.equal(finding.ruling, ruling, finding.title);
      assert.match([finding.title, finding.actual, ...finding.causes].join("\n"), says);
    }
    row.also?.(report);
  });
}

test("HealthyThresholdCount 10 with interval 300: the outcome follows the truth of its seed", async () => {
  const edits: readonly Edit[] = [
    {
      file: "load-balancer",
      from: /HealthCheckIntervalSeconds:\n(.*\n)*? *Default: 30/,
      to: "HealthCheckIntervalSeconds:\n    Type: Number\n    Default: 300",
    },
    {
      file: "load-balancer",
      from: /HealthyThresholdCount:\n(.*\n)*? *Default: 5/,
      to: "HealthyThresholdCount:\n    Type: Number\n    Default: 10",
    },
  ];
  for (const seed of ["1", "2", "3", "4", "5", "6"]) {
    const { report } = await rehearseShipped(edits, seed);
    const recovery = report.measurements.find(({ metric }) => metric === "recovery");
    const objective = recovery?.objective as number;
    if (report.outcome === "passed") assert.ok((recovery?.measured?.max as number) <= objective, report.sentence);
    else {
      assert.equal(report.outcome, "failed", report.sentence);
      assert.ok((recovery?.measured?.max ?? Number.POSITIVE_INFINITY) > objective, report.sentence);
      assert.match(firstCause(report, "recovered-in-time"), /can miss the recovery objective.*load-balancer\.yml:\d+/);
    }
  }
});
