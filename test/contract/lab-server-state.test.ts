// The state file is exact: the lab that comes back is the lab that was saved, down to its ids and moments, whoever looked at it meanwhile.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  CloudFormationClient,
  CreateStackCommand,
  DeleteStackCommand,
  DescribeStackEventsCommand,
  DescribeStacksCommand,
  waitUntilStackCreateComplete,
} from "@aws-sdk/client-cloudformation";
import { CloudWatchClient, PutMetricAlarmCommand } from "@aws-sdk/client-cloudwatch";
import { CreateTagsCommand, DescribeVpcsCommand, EC2Client } from "@aws-sdk/client-ec2";
import { CreateBucketCommand, DeleteObjectsCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { dumpState } from "../../src/lab/serve/api-dump.ts";
import { type LabServerOptions, startLabServer } from "../../src/lab/serve/server.ts";
import { buildLab } from "../../src/lab/serve/server-lab.ts";
import { replay } from "../../src/lab/serve/state-changes.ts";
import { readStateFile, writeStateFile } from "../../src/lab/serve/state-file.ts";
import { formatValue, parseValue } from "../../src/lab/serve/state-file-values.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";

const template = (name: string): string => readFileSync(new URL(`../../templates/${name}.yml`, import.meta.url), "utf8");
const credentials = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" };
const runInline = createInlineRunner();

const origin: LabServerOptions["origin"] = {
  seed: "kept",
  conditions: "realistic",
  fixedConditions: { "api.latency": 5 },
  region: "ap-northeast-1",
  enforceIam: false,
  zones: [{ name: "example.com" }],
};

test("a lab with a history of its own comes back exactly, at several moments of it", { timeout: 120_000 }, async (t) => {
  const file = join(mkdtempSync(join(tmpdir(), "failover-drill-state-")), "lab.state");
  const moments: { readonly dump: object; readonly truths: object; readonly file: string }[] = [];
  const running = await startLabServer({
    origin,
    speed: 60,
    address: "127.0.0.1",
    ports: {},
    oneAddress: false,
    runInline,
    save: (saved) => {
      writeStateFile(file, { version: "test", ...saved });
      const { lab } = running;
      moments.push({ dump: structuredClone(dumpState(lab)), truths: structuredClone(lab.truths), file: readFileSync(file, "utf8") });
    },
    onProblem: (problem) => assert.fail(problem),
    onFailure: (error) => assert.fail(String(error)),
  });
  t.after(() => running.close());
  const settings = { endpoint: running.endpoint, region: origin.region, credentials, maxAttempts: 3 };
  const cloudformation = new CloudFormationClient(settings);
  const ec2 = new EC2Client(settings);
  const s3 = new S3Client({ ...settings, forcePathStyle: true });
  const look = () => Promise.all([ec2.send(new DescribeVpcsCommand({})), cloudformation.send(new DescribeStacksCommand({}))]);
  const wait = (StackName: string) =>
    waitUntilStackCreateComplete({ client: cloudformation, maxWaitTime: 60, minDelay: 1, maxDelay: 1 }, { StackName });

  // Two stacks at once, one of them with a function that really runs; somebody looks all the time.
  await Promise.all(
    ["network", "error-page"].map((name) =>
      cloudformation.send(
        new CreateStackCommand({
          StackName: name,
          TemplateBody: template(name),
          Capabilities: ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"],
          ...(name === "error-page" ? { Parameters: [{ ParameterKey: "SiteName", ParameterValue: "www.example.com" }] } : {}),
        }),
      ),
    ),
  );
  await Promise.all([look(), running.saveNow(), look()]);
  await Promise.all([wait("network"), wait("error-page")]);
  await running.saveNow();
  const { Vpcs: [vpc] = [] } = await ec2.send(
    new DescribeVpcsCommand({ Filters: [{ Name: "tag:aws:cloudformation:stack-name", Values: ["network"] }] }),
  );
  await ec2.send(new CreateTagsCommand({ Resources: [vpc?.VpcId as string], Tags: [{ Key: "drill", Value: "ü" }] }));
  await assert.rejects(ec2.send(new CreateTagsCommand({ Resources: ["vpc-00000000000000000"], Tags: [{ Key: "a", Value: "b" }] })));
  await new CloudWatchClient(settings).send(
    new PutMetricAlarmCommand({
      AlarmName: "site",
      EvaluationPeriods: 1,
      ComparisonOperator: "LessThanThreshold",
      Threshold: 1,
      MetricName: "HealthyHostCount",
      Namespace: "AWS/ApplicationELB",
      Period: 60,
      Statistic: "Minimum",
    }),
  );
  const alarm = await fetch(`${running.endpoint}/_lab/alarms`, {
    method: "POST",
    body: JSON.stringify({ name: "site", state: "ALARM", reason: "told" }),
  });
  assert.equal(alarm.status, 200, await alarm.text());
  await s3.send(new CreateBucketCommand({ Bucket: "kept" }));
  for (const Key of ["a", "b", "c"]) await s3.send(new PutObjectCommand({ Bucket: "kept", Key, Body: Uint8Array.of(0, 255, 10) }));
  await s3.send(new ListObjectsV2Command({ Bucket: "kept" }));
  await s3.send(new DeleteObjectsCommand({ Bucket: "kept", Delete: { Objects: [{ Key: "a" }] } }));
  await cloudformation.send(new DeleteStackCommand({ StackName: "network" }));
  await cloudformation.send(new DescribeStackEventsCommand({ StackName: "network" }));
  await running.saveNow();

  assert.equal(moments.length, 3);
  for (const [index, moment] of moments.entries()) {
    const path = `${file}.${index}`;
    writeFileSync(path, moment.file);
    const saved = readStateFile(path);
    assert(saved);
    const clock = createVirtualClock(saved.origin.begins);
    const lab = buildLab(saved.origin, clock, runInline);
    await replay(lab, clock, saved.changes, saved.savedAt);
    assert.equal(clock.now(), saved.savedAt);
    assert.deepEqual(structuredClone(lab.truths), moment.truths);
    assert.deepEqual(structuredClone(dumpState(lab)), moment.dump, `moment ${index}`);
  }
});

test("inputs survive the file: dates, bytes and whatever looks like their marks", () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
  );
  const key = fc.oneof(fc.string(), fc.constantFrom("$date", "$bytes", "$plain")).filter((name) => name !== "__proto__");
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(key, tie("value"), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      const line = formatValue(given);
      assert(!line.includes("\n"));
      assert.deepEqual(parseValue(line), given);
    }),
    { numRuns: 500 },
  );
});
