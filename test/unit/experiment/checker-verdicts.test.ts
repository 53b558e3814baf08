// A checker's verdict changes after threshold results in a row, in both directions, each result counted once.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { statusBySettings } from "../../../src/aws/health-checks.ts";
import { type CheckerVerdicts, countVerdicts, foldObservations, NO_VERDICTS } from "../../../src/experiment/probes/checker-verdicts.ts";

const see = (verdicts: CheckerVerdicts, checkedAt: number, passed: boolean, threshold = 3) =>
  foldObservations(verdicts, [{ checker: "eu-west-1 192.0.2.1", passed, text: "", checkedAt }], threshold);
const healthy = (verdicts: CheckerVerdicts) => countVerdicts(verdicts).healthy === 1;

test("the first result is the verdict; three against it in a row change it, an interruption starts over", () => {
  let verdicts = see(NO_VERDICTS, 1, true);
  for (const [at, passed, expected] of [
    [2, false, true],
    [3, false, true],
    [4, true, true],
    [5, false, true],
    [6, false, true],
    [7, false, false],
    [8, true, false],
    [9, true, false],
    [10, true, true],
  ] as const) {
    verdicts = see(verdicts, at, passed);
    assert.equal(healthy(verdicts), expected, `at ${at}`);
  }
});

test("a disabled health check counts as healthy, an inverted one as the opposite, and unknown stays unknown", () => {
  const settings = (inverted: boolean, disabled: boolean) => ({ inverted, disabled });
  assert.equal(statusBySettings("unhealthy", settings(false, false)), "unhealthy");
  assert.equal(statusBySettings("unhealthy", settings(true, false)), "healthy");
  assert.equal(statusBySettings("healthy", settings(true, false)), "unhealthy");
  assert.equal(statusBySettings("unknown", settings(true, false)), "unknown");
  assert.equal(statusBySettings("unknown", settings(false, true)), "healthy");
  assert.equal(statusBySettings("healthy", settings(true, true)), "unhealthy");
});

test("the same result seen twice counts once", () => {
  let verdicts = see(NO_VERDICTS, 1, true);
  for (let again = 0; again < 5; again += 1) verdicts = see(verdicts, 2, false);
  assert.equal(healthy(verdicts), true);
});

test("the verdict is that of the model: the last run of threshold equal results", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 10 }), (results, threshold) => {
      const verdicts = results.reduce((known, passed, index) => see(known, index + 1, passed, threshold), NO_VERDICTS);
      let expected = results[0] as boolean;
      for (let end = threshold; end <= results.length; end += 1) {
        const last = results.slice(end - threshold, end);
        if (last.every((passed) => passed === last[0])) expected = last[0] as boolean;
      }
      assert.equal(healthy(verdicts), expected);
    }),
  );
});

test("checkers that are no longer listed are forgotten", () => {
  const verdicts = foldObservations(see(NO_VERDICTS, 1, true), [], 3);
  assert.deepEqual(countVerdicts(verdicts), { healthy: 0, total: 0 });
});
