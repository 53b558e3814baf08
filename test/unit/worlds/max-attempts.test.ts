import assert from "node:assert/strict";
import { test } from "node:test";
import { DrillError } from "../../../src/errors.ts";
import { openAwsWorld } from "../../../src/worlds/aws.ts";
import { maxAttempts } from "../../../src/worlds/max-attempts.ts";

test("a number from 1 to 50, or nothing", () => {
  assert.deepEqual(
    ["1", " 12 ", "50", "", undefined].map((AWS_MAX_ATTEMPTS) => maxAttempts({ AWS_MAX_ATTEMPTS })),
    [1, 12, 50, undefined, undefined],
  );
});

test("anything else is told before anybody is asked", async () => {
  for (const AWS_MAX_ATTEMPTS of ["0", "51", "-1", "3.5", "1e1", "many", "0x10"]) {
    const open = openAwsWorld({ region: "eu-west-1", seed: "1", run: "drill-1", environment: { AWS_MAX_ATTEMPTS } });
    await assert.rejects(
      open,
      (error) => error instanceof DrillError && error.problems[0]?.code === "environment.max-attempts",
      AWS_MAX_ATTEMPTS,
    );
  }
});
