// The flags that bind a drill to a plan: what is read, what is refused, and how a plan is asked for again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { planFlags, readCommandLine } from "../../../src/cli/command-line.ts";
import { DrillError } from "../../../src/errors.ts";
import { readDrill } from "../../../src/read-drill.ts";

const read = (...args: string[]) => readCommandLine(args, {}, {});

function codes(...args: string[]): readonly string[] {
  try {
    read(...args);
    return [];
  } catch (error) {
    assert.ok(error instanceof DrillError);
    return error.problems.map(({ code }) => code);
  }
}

test("--approve takes the digits that plan prints, for a drill only", () => {
  assert.equal(read("drill", "--approve", "0123456789ab").approved, "0123456789ab");
  assert.equal(read("drill").approved, undefined);
  for (const wrong of ["0123", "0123456789ag", "f".repeat(65)])
    assert.deepEqual(codes("drill", "--approve", wrong), ["command-line.approve"], wrong);
  assert.deepEqual(codes("drill", "--approve"), ["command-line.value-missing"]);
  assert.deepEqual(codes("plan", "--approve", "0123456789ab"), ["command-line.flag-of-another"]);
});

test("--restart-timer takes a role's name, its ARN, or off", () => {
  for (const right of ["off", "my-role", "arn:aws:iam::111122223333:role/path/my-role"])
    assert.equal(read("drill", "--restart-timer", right).restartTimer, right);
  for (const wrong of ["two words", "arn:aws:iam::1:role/x", "a/b", "r".repeat(65)])
    assert.deepEqual(codes("drill", "--restart-timer", wrong), ["command-line.restart-timer"], wrong);
});

test("another role is another plan: the digest tells, and the flags that make it again are told", () => {
  const digest = (restartTimer?: string) => readDrill("templates/failover-drill.yml", { restartTimer }).digest;
  const [own, off, other] = [digest(), digest("off"), digest("other-role")];
  assert.equal(new Set([own, off, other]).size, 3);
  assert.equal(digest("failover-drill-restart-timer"), own);
  assert.deepEqual(readDrill("templates/failover-drill.yml", { restartTimer: "off" }).safety.restartTimer, "off");
  assert.equal(
    planFlags({ file: "my site.yml", bucket: "my-templates", restartTimer: "off" }),
    " 'my site.yml' --bucket my-templates --restart-timer off",
  );
  assert.equal(planFlags({ file: undefined }), "");
});
