// A call whose answer is lost was carried out all the same: the repeat must not take that for a failure.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drillInLab, remainsIn } from "../support/drill-in-lab.ts";

const CALLS = [
  "CreateStack",
  "CreateChangeSet",
  "ExecuteChangeSet",
  "CreateTags",
  "CreateSchedule",
  "StopInstances",
  "StartInstances",
  "DeleteSchedule",
  "DeleteTags",
  "DeleteStack",
];

for (const wanted of CALLS) {
  test(`the answer of the first ${wanted} is lost`, async () => {
    let lost = false;
    const drill = await drillInLab({
      between: async ({ operation, input }, send) => {
        const output = await send();
        if (operation !== wanted || input.DryRun === true || lost) return output;
        lost = true;
        throw Object.assign(new Error("read ECONNRESET"), { name: "TimeoutError", code: "ECONNRESET" });
      },
    });
    assert.ok(lost);
    assert.equal(drill.report.outcome, "passed", drill.report.sentence);
    assert.deepEqual(remainsIn(drill.lab), []);
  });
}
