// The refusals that are pure: outage, approval, credentials, account, size of the radius.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../../../../src/errors.ts";
import type { Plan } from "../../../../src/plan/types.ts";
import { accountProblems } from "../../../../src/safety/refusals/account.ts";
import { approvalProblems } from "../../../../src/safety/refusals/approval.ts";
import { credentialProblems } from "../../../../src/safety/refusals/credentials.ts";
import { outageProblems } from "../../../../src/safety/refusals/predicted-outage.ts";
import { sizeProblems } from "../../../../src/safety/refusals/radius-size.ts";
import { fakePlan } from "../../../support/fake-world.ts";

const SECOND = 1_000;
const codes = (problems: readonly Problem[]): readonly string[] => problems.map(({ code }) => code);

test("a predicted outage is counted by its longest; one that nothing ends, by the failover's deadline", () => {
  const predicted = (max: number, change: Partial<Plan> = {}): readonly string[] =>
    codes(outageProblems(fakePlan({ limits: limited(100 * SECOND), budget: budget({ outage: { min: SECOND, max } }), ...change })));
  assert.deepEqual(predicted(100 * SECOND), []);
  assert.deepEqual(predicted(100 * SECOND + 1), ["outage.predicted-too-long"]);
  assert.deepEqual(predicted(1_000 * SECOND, { limits: limited(undefined) }), []);

  const never = { budget: { ...budget({}), failsOver: false } };
  const all = fakePlan({ limits: limited(100 * SECOND), ...never });
  assert.deepEqual(codes(outageProblems(all)), ["outage.predicted-too-long"]);
  assert.deepEqual(codes(outageProblems({ ...all, limits: limited(all.deadlines.failover) })), []);
  // A part of the targets leaves nobody without the site.
  const one = { ...all.fault, expected: { selected: 1, total: 2 } };
  assert.deepEqual(codes(outageProblems({ ...all, fault: one })), []);
  // Without a prediction there is nothing to compare.
  assert.deepEqual(codes(outageProblems(fakePlan({ limits: limited(SECOND), budget: budget({}) }))), []);
});

function limited(outage: number | undefined): Plan["limits"] {
  return { ...fakePlan().limits, ...(outage === undefined ? {} : { outage }) };
}

function budget(metrics: Plan["budget"]["metrics"]): Plan["budget"] {
  return { ...fakePlan().budget, metrics };
}

test("an approval binds by at least twelve digits of the digest", () => {
  const digest = "0123456789abcdef".repeat(4);
  const given = (approved: string | undefined) => codes(approvalProblems(approved, digest));
  assert.deepEqual(given(undefined), []);
  for (const same of [digest, digest.toUpperCase(), digest.slice(0, 12), ` ${digest}\n`]) assert.deepEqual(given(same), [], same);
  for (const other of ["", "0", digest.slice(0, 11), digest.slice(1), `${digest}0`, "f".repeat(64)])
    assert.deepEqual(given(other), ["approval.other-plan"], other);
});

test("credentials have to last to the very end of the drill", () => {
  assert.deepEqual(credentialProblems(undefined, 100, 0), []);
  assert.deepEqual(credentialProblems(100, 100, 0), []);
  const [problem] = credentialProblems(Date.UTC(2026, 0, 6, 4), Date.UTC(2026, 0, 6, 5, 30), Date.UTC(2026, 0, 6, 3));
  assert.match(problem?.what ?? "", /end at 2026-01-06T04:00:00\.000Z.*2026-01-06T05:30:00\.000Z/);
  assert.match(problem?.next ?? "", /150 min/);
});

test("account and partition", () => {
  const caller = { account: "111122223333", arn: "arn:aws:sts::111122223333:assumed-role/drill/x" };
  assert.deepEqual(codes(accountProblems(caller, { account: undefined, region: "eu-west-1" })), []);
  assert.deepEqual(codes(accountProblems(caller, { account: "111122223333", region: "eu-west-1" })), []);
  assert.deepEqual(codes(accountProblems(caller, { account: "999999999999", region: "cn-north-1" })), [
    "identity.wrong-account",
    "identity.wrong-partition",
  ]);
  assert.deepEqual(
    codes(accountProblems({ ...caller, arn: "arn:aws-us-gov:iam::1:user/x" }, { account: undefined, region: "us-gov-west-1" })),
    [],
  );
});

test("how many: the limit, the share, what the plan said", () => {
  const size = (chosen: readonly string[], registered: readonly string[], change: Partial<Plan> = {}) =>
    codes(sizeProblems(fakePlan(change), chosen, registered));
  assert.deepEqual(size(["i-1", "i-2"], ["i-1", "i-2"]), []);
  assert.deepEqual(size([], ["i-1"]), ["radius.empty"]);
  assert.deepEqual(size(["i-1", "i-2", "i-3"], ["i-1", "i-2", "i-3"]), ["radius.too-many"]);
  const half = { limits: { ...fakePlan().limits, maxShare: 50 } };
  assert.deepEqual(size(["i-1"], ["i-1", "i-2"], half), []);
  assert.deepEqual(size(["i-1"], ["i-1"], half), ["radius.too-large-share"]);
  assert.deepEqual(size(["i-1", "i-2"], ["i-1", "i-2", "i-3"], half), ["radius.too-large-share"]);
  // What is no target is no part of the share; targets by address are nobody's.
  assert.deepEqual(size(["i-9"], ["i-1", "i-2"], half), []);
  assert.deepEqual(size(["i-1"], ["10.0.0.1"], half), []);
  const planned = { fault: { ...fakePlan().fault, expected: { selected: 1, total: 2 } } };
  assert.deepEqual(size(["i-1"], ["i-1", "i-2"], planned), []);
  assert.deepEqual(size(["i-1", "i-2"], ["i-1", "i-2"], planned), ["radius.not-as-planned"]);
  assert.deepEqual(size(["i-9"], ["i-1", "i-2"], planned), []);
});
