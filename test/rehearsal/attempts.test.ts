// AWS_MAX_ATTEMPTS: how patient a drill is with its steps; what it has to put back does not depend on it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Between, drillInLab, labRefusal } from "../support/drill-in-lab.ts";

/** The first `times` calls of an operation are throttled; those that only ask whether they would be allowed are not. */
function throttled(operation: string, times: number): { readonly between: Between; readonly seen: () => number } {
  let seen = 0;
  const between: Between = async (call, send) => {
    if (call.operation !== operation || call.input.DryRun === true) return send();
    seen += 1;
    if (seen <= times) throw labRefusal(call.service === "ec2" ? "RequestLimitExceeded" : "Throttling");
    return send();
  };
  return { between, seen: () => seen };
}

test("a step is tried as often as is set, and no more", async () => {
  const few = throttled("CreateChangeSet", 5);
  const { report } = await drillInLab({ between: few.between, attempts: 3 });
  assert.equal(report.outcome, "errored");
  assert.equal(few.seen() % 3, 0);
  assert.match(report.problems.map(({ code }) => code).join(" "), /aws\.Throttling/);

  const many = throttled("CreateChangeSet", 15);
  const patient = await drillInLab({ between: many.between, attempts: 40 });
  assert.equal(patient.report.outcome, "passed", patient.report.sentence);
});

test("the instances are started again however few attempts are set", async () => {
  const start = throttled("StartInstances", 6);
  const { report } = await drillInLab({ between: start.between, attempts: 1 });
  assert.ok(start.seen() > 6);
  assert.equal(report.restored, true);
});
