// Teardown: reverse order, side by side, buckets emptied, and never a stack of somebody else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { describeStack } from "../../../src/aws/stacks.ts";
import { deploy } from "../../../src/deploy/deploy.ts";
import { planTeardown, teardown } from "../../../src/deploy/teardown.ts";
import { Refusal } from "../../../src/experiment/refusal.ts";
import type { StackPlan } from "../../../src/plan/types.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { addStack, fakeWorld, stackPlan } from "../../support/fake-world.ts";
import { shippedPlan } from "../../support/shipped.ts";
import { events, finished, problemsIn, rehearsalOf } from "./lab-support.ts";

const OURS = { "failover-drill:plan": "site" };

const bucketStack = (key: string, after: readonly string[] = []): StackPlan => ({
  ...stackPlan(key, after),
  body: `Resources: { Bucket: { Type: "AWS::S3::Bucket", Properties: { BucketName: "${key}-things" } } }`,
});

test("the shipped site goes as it came, in reverse order, its full bucket emptied", async () => {
  const plan = shippedPlan();
  const { clock, context, journal, aws, lab } = rehearsalOf(plan.stacks, { region: plan.region, site: plan.site, watch: plan.watch });
  await clock.drive(async () => {
    await deploy(context("d1"), plan.stacks);
    await aws.s3.send(new PutObjectCommand({ Bucket: "www.example.com", Key: "left/by-somebody.txt", Body: "x" }));
    const before = journal.facts.length;
    const removed = await teardown(context("d2"), plan.stacks);
    assert.deepEqual(
      [...removed.values()],
      plan.stacks.map(() => "deleted"),
    );
    const ended = finished({ ...journal, facts: journal.facts.slice(before) }).map(({ stack }) => stack);
    for (const { key, after } of plan.stacks)
      for (const other of after) assert.ok(ended.indexOf(key) < ended.indexOf(other), `${key} before ${other}`);
    for (const { name } of plan.stacks) assert.equal(await describeStack(aws, name), undefined);
  });
  assert.equal(lab.s3.buckets.has("www.example.com"), false);
});

test("independent stacks go side by side, and a second teardown finds nothing", async () => {
  const stacks = [bucketStack("one"), bucketStack("two")];
  const { clock, context, journal } = rehearsalOf(stacks);
  await clock.drive(async () => {
    await deploy(context("d1"), stacks);
    await teardown(context("d2"), stacks);
    const begun = events(journal).filter(({ type, status }) => type === "AWS::CloudFormation::Stack" && status === "DELETE_IN_PROGRESS");
    assert.equal(begun.length, 2);
    assert.ok(Math.abs((begun[0]?.time ?? 0) - (begun[1]?.time ?? 0)) < 1_000);
    const { doomed, problems } = await planTeardown(context("d3"), stacks);
    assert.deepEqual([doomed, problems], [[], []]);
    assert.deepEqual([...(await teardown(context("d3"), stacks)).values()], ["not-there", "not-there"]);
  });
});

test("one stack of somebody else and nothing is deleted", async () => {
  const stacks = [bucketStack("one"), bucketStack("two")];
  const { clock, context, aws } = rehearsalOf(stacks);
  await clock.drive(async () => {
    await deploy(context("d1"), [stacks[0] as StackPlan]);
    await deploy(context("d1", { owner: "another" }), [stacks[1] as StackPlan]);
    await assert.rejects(teardown(context("d2"), stacks), (error: unknown) => {
      assert.ok(error instanceof Refusal);
      assert.deepEqual(
        error.problems.map(({ code }) => code),
        ["teardown.not-ours"],
      );
      assert.match(error.problems[0]?.what ?? "", /"two"/);
      return true;
    });
    for (const { name } of stacks) assert.equal((await describeStack(aws, name))?.status, "CREATE_COMPLETE");
  });
});

test("a stack that cannot be deleted keeps what it needs, and both are named", async () => {
  const user: StackPlan = {
    ...stackPlan("user", ["base"]),
    body: 'Resources: { Bucket: { Type: "AWS::S3::Bucket", Properties: { BucketName: "user-things" } } }',
  };
  const stacks = [bucketStack("base"), bucketStack("other"), user];
  const { clock, context, aws, lab } = rehearsalOf(stacks);
  await clock.drive(async () => {
    await deploy(context("d1"), stacks);
    await aws.s3.send(new PutObjectCommand({ Bucket: "user-things", Key: "k", Body: "x" }));
    // Somebody writes into the bucket faster than it can be emptied.
    const send = aws.s3.send.bind(aws.s3);
    Object.assign(aws.s3, {
      send: async (command: Parameters<typeof send>[0]) => {
        const output = await send(command);
        if (command.constructor.name === "DeleteObjectsCommand")
          await send(new PutObjectCommand({ Bucket: "user-things", Key: "k", Body: "x" }));
        return output;
      },
    });
    const problems = await problemsIn(() => teardown(context("d2"), stacks));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["teardown.delete-failed", "teardown.still-needed"],
    );
    assert.match(problems[0]?.what ?? "", /Bucket \(AWS::S3::Bucket\).*not empty/);
    assert.match(problems[1]?.what ?? "", /"base".*"user"/);
  });
  assert.deepEqual([...lab.s3.buckets.keys()].sort(), ["base-things", "user-things"]);
});

test("termination protection and nested stacks are respected; shells go", async () => {
  const clock = createVirtualClock(0);
  const fake = fakeWorld(clock);
  const context = { aws: fake.world.aws, tags: OURS };
  Object.assign(addStack(fake.stacks, "site-a", "CREATE_COMPLETE"), { tags: OURS, isProtected: true });
  Object.assign(addStack(fake.stacks, "site-b", "CREATE_COMPLETE"), { tags: OURS, parent: "arn:root" });
  addStack(fake.stacks, "site-c", "REVIEW_IN_PROGRESS");
  const { doomed, problems } = await clock.drive(() => planTeardown(context, [stackPlan("a"), stackPlan("b"), stackPlan("c")]));
  assert.deepEqual(doomed, ["c", "b", "a"]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["teardown.protected", "teardown.not-ours"],
  );
});
