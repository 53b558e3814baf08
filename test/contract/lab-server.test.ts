// The lab as a process: ready line, health, addresses, ports, signals, state file.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  waitUntilStackCreateComplete,
} from "@aws-sdk/client-cloudformation";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { createWallClock } from "../../src/time/wall-clock.ts";
import { type LabProcess, runCommand, startLab } from "../support/lab-process.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "failover-drill-lab-"));

function configuration({ ready }: LabProcess) {
  const { AWS_ACCESS_KEY_ID: accessKeyId = "", AWS_SECRET_ACCESS_KEY: secretAccessKey = "" } = ready.env;
  return { endpoint: ready.endpoint, region: ready.region, credentials: { accessKeyId, secretAccessKey }, maxAttempts: 1 };
}

async function failed(test: TestContext, ...args: readonly string[]) {
  return runCommand(test, ["lab", ...args]).ended;
}

test("the ready line says where everything is and what to export, with keys of nobody's account", { timeout: 60_000 }, async (t) => {
  const process = await startLab(t, "--speed", "30", "--conditions", "calm", "--seed", "seven");
  const { ready } = process;
  assert.equal(ready.ready, true);
  assert.equal(ready.resumed, false);
  assert.equal(ready.pid, process.child.pid);
  assert.match(ready.endpoint, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal(ready.env.AWS_ENDPOINT_URL, ready.endpoint);
  assert.equal(ready.env.AWS_REGION, "ap-northeast-1");
  const health = await process.lab<Record<string, unknown>>("/_lab/health");
  assert.equal(health.lab, true);
  assert.deepEqual(
    { account: health.account, speed: health.speed, seed: health.seed, conditions: health.conditions, dns: health.dns },
    { account: "000000000000", speed: 30, seed: "seven", conditions: "calm", dns: ready.dns },
  );
  const { Account } = await new STSClient(configuration(process)).send(new GetCallerIdentityCommand({}));
  assert.equal(Account, "000000000000");
  assert.deepEqual(await process.truths(), []);
  assert("ec2" in (await process.lab<object>("/_lab/state")));
});

test("what it prints can be pasted into a shell: nothing but comments, unset and export", { timeout: 60_000 }, async (t) => {
  const { child, ended } = runCommand(t, ["lab"]);
  assert(child.stdout);
  child.stdout.on("data", () => child.kill("SIGINT"));
  const { stdout, code } = await ended;
  assert.equal(code, 0);
  const odd = stdout.split("\n").filter((line) => !/^(#.*|unset [\w ]+|export \w+=\S+|)$/.test(line));
  assert.deepEqual(odd, []);
  assert.match(stdout, /^export AWS_ENDPOINT_URL=http:\/\/127\.0\.0\.1:\d+$/m);
  assert.match(stdout, /^# aws cloudformation deploy .*\n# dig .*\n# curl /m);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`${signal} ends it with status 0 within a second, open connections included`, { timeout: 60_000 }, async (t) => {
    const process = await startLab(t);
    const { hostname, port } = new URL(process.ready.endpoint);
    // A client in the middle of its request, and one that only keeps its connection.
    const half = connect({ host: hostname, port: Number(port) });
    half.write("POST / HTTP/1.1\r\nHost: lab\r\nContent-Length: 10\r\n\r\nabc");
    half.on("error", () => undefined);
    await process.lab("/_lab/health");
    const clock = createWallClock();
    const asked = clock.now();
    process.child.kill(signal);
    const { code, stderr } = await process.ended;
    assert.equal(code, 0, stderr);
    assert.ok(clock.now() - asked < 1_500, `ended after ${clock.now() - asked} ms`);
    half.destroy();
    await assert.rejects(fetch(`${process.ready.endpoint}/_lab/health`));
  });
}

test("a port in use is explained; nothing else is started", { timeout: 60_000 }, async (t) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ host: "127.0.0.1", port: 0 }, resolve));
  t.after(() => other.close());
  const { port } = other.address() as AddressInfo;
  for (const flag of ["--port", "--dns-port"]) {
    const { code, stdout, stderr } = await failed(t, flag, String(port));
    assert.equal(code, 2, stderr);
    assert.equal(stdout, "");
    assert.match(stderr, new RegExp(`127\\.0\\.0\\.1:${port} is in use`));
    assert.match(stderr, new RegExp(`leave ${flag} out`));
  }
});

test("a lab that comes back while its port is taken takes a free one", { timeout: 60_000 }, async (t) => {
  const state = join(folder(), "lab.state");
  const first = await startLab(t, "--state", state);
  const { endpoint } = first.ready;
  await first.stop();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ host: "127.0.0.1", port: Number(new URL(endpoint).port) }, resolve));
  t.after(() => other.close());
  const again = await startLab(t, "--state", state);
  assert.equal(again.ready.resumed, true);
  assert.notEqual(again.ready.endpoint, endpoint);
});

test("it listens on loopback only, and bad flags are all named at once", { timeout: 60_000 }, async (t) => {
  const address = await failed(t, "--address", "0.0.0.0");
  assert.equal(address.code, 2);
  assert.match(address.stderr, /0\.0\.0\.0 is not this machine's loopback/);
  const many = await failed(t, "--speed", "61", "--conditions", "clam", "--zone", "exa mple", "--sead", "1", "--port", "99999");
  assert.equal(many.code, 2);
  for (const what of [/--speed 61/, /Did you mean calm\?/, /--zone exa mple is no domain/, /Did you mean --seed\?/, /--port 99999/])
    assert.match(many.stderr, what);
});

test("zones are there from the start, in the order given and with their ids", { timeout: 60_000 }, async (t) => {
  const process = await startLab(t, "--zone", "example.org", "--zone", "example.net=Z0123456789ABCDEFGHIJ", "--region", "eu-central-1");
  const { route53 } = await process.lab<{ route53: { zones: Record<string, { name: string }> } }>("/_lab/state?service=route53");
  assert.deepEqual(
    Object.values(route53.zones).map(({ name }) => name.replace(/\.$/, "")),
    ["example.org", "example.net"],
  );
  assert("Z0123456789ABCDEFGHIJ" in route53.zones);
  assert.equal(process.ready.region, "eu-central-1");
});

const TEMPLATE = readFileSync(new URL("../../templates/network.yml", import.meta.url), "utf8");

test("a lab comes back from its state file, in the middle of a deployment, on the same ports", { timeout: 120_000 }, async (t) => {
  const state = join(folder(), "lab.state");
  const first = await startLab(t, "--speed", "1", "--conditions", "calm", "--state", state);
  const s3 = new S3Client({ ...configuration(first), forcePathStyle: true });
  const body = Uint8Array.from({ length: 256 }, (_, index) => index);
  await s3.send(new CreateBucketCommand({ Bucket: "kept" }));
  await s3.send(new PutObjectCommand({ Bucket: "kept", Key: "every/byte ü", Body: body }));
  const { StackId } = await new CloudFormationClient(configuration(first)).send(
    new CreateStackCommand({ StackName: "network", TemplateBody: TEMPLATE, Capabilities: ["CAPABILITY_IAM"] }),
  );
  assert.equal((await first.stop()).code, 0);
  assert.equal(statSync(state).mode & 0o077, 0, "nobody else reads it");

  const second = await startLab(t, "--speed", "60", "--state", state);
  assert.equal(second.ready.resumed, true);
  assert.equal(second.ready.endpoint, first.ready.endpoint);
  assert.deepEqual(second.ready.dns, first.ready.dns);
  const cloudformation = new CloudFormationClient(configuration(second));
  const { Stacks: [going] = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName: "network" }));
  assert.equal(going?.StackId, StackId);
  assert.equal(going?.StackStatus, "CREATE_IN_PROGRESS");
  await waitUntilStackCreateComplete({ client: cloudformation, maxWaitTime: 60, minDelay: 1, maxDelay: 1 }, { StackName: "network" });
  const kept = await new S3Client({ ...configuration(second), forcePathStyle: true }).send(
    new GetObjectCommand({ Bucket: "kept", Key: "every/byte ü" }),
  );
  assert.deepEqual(await kept.Body?.transformToByteArray(), body);

  assert.deepEqual(await second.lab("/_lab/save", "POST"), { saved: true });
  const beforeCrash = readFileSync(state, "utf8");
  second.child.kill("SIGKILL");
  await second.ended;
  assert.equal(readFileSync(state, "utf8"), beforeCrash, "a crash leaves what was saved last");
  const third = await startLab(t, "--state", state);
  const { Stacks: [done] = [] } = await new CloudFormationClient(configuration(third)).send(
    new DescribeStacksCommand({ StackName: StackId }),
  );
  assert.equal(done?.StackStatus, "CREATE_COMPLETE");
});

test("a state file that is none, not whole or of another lab is refused and left as it is", { timeout: 60_000 }, async (t) => {
  const state = join(folder(), "lab.state");
  for (const content of [
    "not a state\n",
    "{}\n",
    '{"format":"failover-drill-lab","formatVersion":99}\n',
    '{"format":"failover-drill-lab","formatVersion":1,"changes":3}\n{}\n',
  ]) {
    writeFileSync(state, content);
    const { code, stderr } = await failed(t, "--state", state);
    assert.equal(code, 2, stderr);
    assert.match(stderr, /\[lab\.state-unreadable\]/);
    assert.equal(readFileSync(state, "utf8"), content);
  }
  const fresh = join(folder(), "other.state");
  const lab = await startLab(t, "--state", fresh, "--seed", "1");
  assert.equal((await lab.stop()).code, 0);
  const { code, stderr } = await failed(t, "--state", fresh, "--seed", "2", "--region", "eu-west-1");
  assert.equal(code, 2);
  assert.match(stderr, /--seed 2 does not fit/);
  assert.match(stderr, /--region eu-west-1 does not fit/);
  const nowhere = await failed(t, "--state", join(folder(), "no-such-folder", "lab.state"));
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.stderr, /\[lab\.state-unwritable\]/);
  assert.equal(nowhere.stdout, "");
  const noFile = await startLab(t);
  await assert.rejects(noFile.lab("/_lab/save", "POST"), /409/);
});
