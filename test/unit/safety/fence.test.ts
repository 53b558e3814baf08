// What holds back a drill whose time is over, whatever slept in between.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DescribeInstancesCommand, StartInstancesCommand, StopInstancesCommand } from "@aws-sdk/client-ec2";
import { DrillError } from "../../../src/errors.ts";
import { Refusal } from "../../../src/experiment/refusal.ts";
import type { Aws } from "../../../src/ports/aws.ts";
import { createFence, fencedAws, latestTime } from "../../../src/safety/fence.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";

function scene() {
  const time = { now: 0 };
  const sent: string[] = [];
  const ec2 = {
    send: async (command: unknown) => {
      sent.push(String((command as { schema: readonly unknown[] }).schema[2]));
    },
  };
  const fence = createFence();
  const aws = fencedAws({ ec2 } as unknown as Aws, { now: () => time.now }, fence);
  return { time, sent, fence, aws };
}

const stop = () => new StopInstancesCommand({ InstanceIds: ["i-0"] });

function code(of: string, kind: typeof DrillError) {
  return (error: unknown) => error instanceof kind && error.constructor === kind && error.problems[0]?.code === of;
}

test("no stop leaves before the undo stands; one that only tries does, and so does everything else", async () => {
  const { aws, sent } = scene();
  await assert.rejects(aws.ec2.send(stop()), code("safety.too-late-to-stop", Refusal));
  await aws.ec2.send(new StopInstancesCommand({ InstanceIds: ["i-0"], DryRun: true }));
  await aws.ec2.send(new StartInstancesCommand({ InstanceIds: ["i-0"] }));
  assert.deepEqual(sent, ["StopInstances", "StartInstances"]);
});

test("a stop leaves up to its last moment and not after; once one has left nobody may say that nothing was touched", async () => {
  const { aws, sent, fence, time } = scene();
  fence.stopBy = 1_000;
  time.now = 1_000;
  await aws.ec2.send(stop());
  time.now = 1_001;
  await assert.rejects(aws.ec2.send(stop()), code("safety.too-late-to-stop", DrillError));
  assert.deepEqual(sent, ["StopInstances"]);
});

test("nothing leaves any more when the lock is over", async () => {
  const { aws, sent, fence, time } = scene();
  fence.lockEnds = 1_000;
  await aws.ec2.send(new DescribeInstancesCommand({}));
  time.now = 1_001;
  await assert.rejects(aws.ec2.send(new DescribeInstancesCommand({})), code("safety.lock-over", Refusal));
  assert.equal(sent.length, 1);
});

test("a machine that slept: its date counts where it is ahead of the clock, and never where it is behind", () => {
  const clock = createVirtualClock(5_000);
  assert.equal(latestTime({ clock }).now(), 5_000);
  assert.equal(latestTime({ clock, date: () => 9_000 }).now(), 9_000);
  assert.equal(latestTime({ clock, date: () => 1_000 }).now(), 5_000);
});
