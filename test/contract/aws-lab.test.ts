// The AWS port's contract against the lab, in process and over the wire.
import assert from "node:assert/strict";
import { test } from "node:test";
import { StopInstancesCommand } from "@aws-sdk/client-ec2";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { sdkAws } from "../../src/aws/clients.ts";
import { LAB_ACCOUNT } from "../../src/lab/account.ts";
import { createLab } from "../../src/lab/create-lab.ts";
import { labAws } from "../../src/lab/send.ts";
import { createApiServer } from "../../src/lab/serve/api.ts";
import type { Aws } from "../../src/ports/aws.ts";
import type { Clock } from "../../src/ports/clock.ts";
import { createRandom } from "../../src/random/seeded.ts";
import { createScaledClock } from "../../src/time/scaled-clock.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";
import { createWallClock } from "../../src/time/wall-clock.ts";
import { awsContract } from "./aws.ts";
import { readOnlyAws } from "./aws-read-only.ts";

const region = "ap-northeast-1";

Object.assign(process.env, { AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" });

const labOn = (clock: Clock) => {
  const runInline = { run: () => Promise.reject(new Error("no code runs here")) };
  return createLab({ clock, random: createRandom("aws-contract"), profile: "calm", account: LAB_ACCOUNT, region, runInline });
};

awsContract("the lab in process", async () => {
  const clock = createVirtualClock(Date.UTC(2026, 0, 6, 3, 17));
  return { aws: labAws(labOn(clock)), account: LAB_ACCOUNT, region, run: (client) => clock.drive(client), close: async () => undefined };
});

awsContract("the lab over the wire", async () => {
  const lab = labOn(createScaledClock(createWallClock(), 60));
  const server = createApiServer(lab, { address: "127.0.0.1", port: 0, health: () => ({}) });
  const { address, port } = await server.listen();
  const { aws, close } = sdkAws({ region, endpoint: `http://${address}:${port}`, userAgent: [], environment: {} });
  return {
    aws,
    account: LAB_ACCOUNT,
    region,
    run: (client) => client(),
    close: async () => {
      close();
      await server.close();
    },
  };
});

test("what could change something never leaves", async () => {
  const sent: string[] = [];
  const sender = { send: async (command: object) => sent.push(command.constructor.name) };
  const aws = readOnlyAws({ ec2: sender, s3: sender } as unknown as Aws);
  const InstanceIds = ["i-0123456789abcdef0"];
  await assert.rejects(aws.ec2.send(new StopInstancesCommand({ InstanceIds })), /does not send ec2 StopInstances/);
  await assert.rejects(aws.s3.send(new CreateBucketCommand({ Bucket: "b" })), /does not send s3 CreateBucket/);
  await aws.ec2.send(new StopInstancesCommand({ InstanceIds, DryRun: true }));
  assert.deepEqual(sent, ["StopInstancesCommand"]);
});
