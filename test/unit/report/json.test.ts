import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jsonReport } from "../../../src/report/json.ts";
import { judge } from "../../../src/verdict/judge.ts";
import type { Report } from "../../../src/verdict/types.ts";
import { tell } from "../../support/journal-builder.ts";

const report = judge(tell());

describe("the report as JSON", () => {
  it("starts with what matters", () => {
    assert.match(jsonReport(report), /^\{\n {2}"format": 1,\n {2}"outcome": "passed",\n {2}"sentence": "Passed: /);
  });

  it("does not depend on the order in which a report was built", () => {
    const reversed = Object.fromEntries(Object.entries(report).toReversed()) as unknown as Report;
    assert.equal(jsonReport(reversed), jsonReport(report));
  });

  it("says everything but the templates' texts", () => {
    const parsed = JSON.parse(jsonReport(report));
    assert.deepEqual(parsed.findings, JSON.parse(JSON.stringify(report.findings)));
    assert.deepEqual(parsed.measurements, JSON.parse(JSON.stringify(report.measurements)));
    assert.equal(parsed.plan.stacks[0].body, undefined);
    assert.equal(parsed.plan.stacks[0].bytes, 14);
  });
});
