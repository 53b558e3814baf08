// Where the environment points: AWS is never taken for a lab, nor a lab for AWS, and every dead end says what to do.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { DrillError } from "../../../src/errors.ts";
import { Refusal } from "../../../src/experiment/refusal.ts";
import { type AwsWorldOptions, openAwsWorld } from "../../../src/worlds/aws.ts";
import { type ServedLab, SPEED, serveLab } from "./served-lab.ts";

let lab: ServedLab;
/** Speaks STS, but is no lab. */
let other: { server: Server; url: string; account: string };

before(async () => {
  process.env.AWS_ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE";
  process.env.AWS_SECRET_ACCESS_KEY = "secret";
  lab = await serveLab();
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === "GET") response.writeHead(404).end("<html>");
    else
      response
        .writeHead(200, { "content-type": "text/xml" })
        .end(
          `<GetCallerIdentityResponse><GetCallerIdentityResult><Account>${other.account}</Account><Arn>arn:x</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>`,
        );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  other = { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, account: "111122223333" };
});

after(async () => {
  await lab.close();
  other.server.closeAllConnections();
  other.server.close();
});

const open = async (environment: Record<string, string>, change: Partial<AwsWorldOptions> = {}) => {
  // The SDK looks into the process's own environment where no endpoint is given in code.
  Object.assign(process.env, environment);
  try {
    const opened = await openAwsWorld({
      region: "ap-northeast-1",
      seed: "1",
      run: "drill-x",
      environment,
      ...change,
    });
    opened.close();
    return opened;
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
  }
};

const refusal = async (environment: Record<string, string>, change: Partial<AwsWorldOptions> = {}) => {
  const error = await open(environment, change).then(
    () => assert.fail("it opened"),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof DrillError, String(error));
  return { codes: error.problems.map(({ code }) => code), isRefusal: error instanceof Refusal, text: error.message };
};

test("a lab is a lab: its clock, its account", async () => {
  const { world, identity } = await open({ AWS_ENDPOINT_URL: lab.endpoint });
  assert.equal(world.name, "lab");
  assert.equal(identity.account, "000000000000");
  const difference = Math.abs(world.clock.now() - lab.lab.clock.now());
  assert.ok(difference < SPEED * 20, `the clocks differ by ${difference} of the lab's milliseconds`);
});

test("another server than a lab is AWS", async () => {
  const { world, identity } = await open({ AWS_ENDPOINT_URL: other.url });
  assert.equal(world.name, "aws");
  assert.equal(identity.account, "111122223333");
});

test("a lab's account without a lab is refused", async () => {
  other.account = "000000000000";
  try {
    const { codes, isRefusal } = await refusal({ AWS_ENDPOINT_URL: other.url });
    assert.deepEqual([codes, isRefusal], [["identity.unannounced-lab"], true]);
  } finally {
    other.account = "111122223333";
  }
});

test("a lab with another account, or of another region, is refused", async () => {
  const strange = await serveLab("111122223333");
  try {
    const { codes, isRefusal } = await refusal({ AWS_ENDPOINT_URL: strange.endpoint }, { region: "eu-west-1" });
    assert.deepEqual([codes, isRefusal], [["identity.not-the-lab", "identity.other-region"], true]);
  } finally {
    await strange.close();
  }
});

test("one service in the lab and the others elsewhere is refused", async () => {
  const one = await refusal({ AWS_ENDPOINT_URL_STS: lab.endpoint });
  assert.deepEqual([one.codes, one.isRefusal], [["endpoint.mixed"], true]);
  const two = await refusal({ AWS_ENDPOINT_URL: lab.endpoint, AWS_ENDPOINT_URL_EC2: other.url });
  assert.deepEqual(two.codes, ["endpoint.mixed"]);
  assert.match(two.text, /AWS_ENDPOINT_URL_EC2 points elsewhere/);
});

test("endpoints that are no URL, or where nobody is", async () => {
  assert.deepEqual((await refusal({ AWS_ENDPOINT_URL: "localhost" })).codes, ["endpoint.bad-url"]);
  const gone = createServer().listen(0, "127.0.0.1");
  await once(gone, "listening");
  const { port } = gone.address() as AddressInfo;
  gone.close();
  await once(gone, "close");
  const { codes, text } = await refusal({ AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
  assert.deepEqual(codes, ["endpoint.unreachable"]);
  assert.match(text, /nothing answers: ECONNREFUSED.*failover-drill lab/);
});

test("no credentials, before anything else is asked", async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = process.env;
  delete process.env.AWS_ACCESS_KEY_ID;
  delete process.env.AWS_SECRET_ACCESS_KEY;
  try {
    const nowhere = { AWS_CONFIG_FILE: "/nonexistent", AWS_SHARED_CREDENTIALS_FILE: "/nonexistent", AWS_EC2_METADATA_DISABLED: "true" };
    const { codes, text } = await refusal({ AWS_ENDPOINT_URL: other.url, ...nowhere });
    assert.deepEqual(codes, ["aws.CredentialsProviderError"]);
    assert.match(text, /No AWS credentials were found/);
  } finally {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY });
  }
});
