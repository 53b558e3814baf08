// The SDK's clients behind the port, against a small server on loopback.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { DescribeInstancesCommand } from "@aws-sdk/client-ec2";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { type SdkOptions, sdkAws } from "../../../src/aws/clients.ts";
import { codeOf } from "../../../src/aws/errors.ts";

const IDENTITY =
  "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>000000000000</Account><Arn>arn:x</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>";

const seen: IncomingMessage[] = [];
let reply: { status: number; body: string } | "silence" = { status: 200, body: IDENTITY };
let server: Server;
let url: string;

before(async () => {
  process.env.AWS_ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE";
  process.env.AWS_SECRET_ACCESS_KEY = "secret";
  server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    if (reply === "silence") return;
    response.writeHead(reply.status, { "content-type": "text/xml" }).end(reply.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  seen.length = 0;
  reply = { status: 200, body: IDENTITY };
});

const open = (change: Partial<SdkOptions> = {}) =>
  sdkAws({
    region: "eu-west-1",
    endpoint: url,
    userAgent: [
      ["failover-drill", "1.2.3"],
      ["run", "drill-abc"],
    ],
    environment: {},
    ...change,
  });

test("a call says who makes it, in which region, and goes to the endpoint", async () => {
  const { aws, close } = open();
  const output = await aws.sts.send(new GetCallerIdentityCommand({}));
  close();
  assert.equal(output.Account, "000000000000");
  assert.match(String(seen[0]?.headers["user-agent"]), /failover-drill\/1\.2\.3 run\/drill-abc/);
  assert.match(String(seen[0]?.headers.authorization), /\/eu-west-1\/sts\/aws4_request/);
});

test("the clients repeat nothing themselves", async () => {
  reply = { status: 500, body: "<ErrorResponse><Error><Code>InternalError</Code><Message>no</Message></Error></ErrorResponse>" };
  const { aws, close } = open();
  await assert.rejects(aws.sts.send(new GetCallerIdentityCommand({})), { name: "InternalError" });
  await assert.rejects(aws.ec2.send(new DescribeInstancesCommand({})));
  close();
  assert.equal(seen.length, 2);
});

test("a request that nobody answers is given up", async () => {
  reply = "silence";
  const { aws, close } = open({ requestTimeout: 100 });
  const error = await aws.sts.send(new GetCallerIdentityCommand({})).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  close();
  assert.equal(codeOf(error), "TimeoutError");
});

test("nobody listens: the code of the connection is the code of the error", async () => {
  const closed = createServer().listen(0, "127.0.0.1");
  await once(closed, "listening");
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await once(closed, "close");
  const { aws, close } = open({ endpoint: `http://127.0.0.1:${port}` });
  const error = await aws.sts.send(new GetCallerIdentityCommand({})).catch((reason: unknown) => reason);
  close();
  assert.equal(codeOf(error), "ECONNREFUSED");
});

test("AWS_ENDPOINT_URL holds where no endpoint is given", async () => {
  process.env.AWS_ENDPOINT_URL = url;
  try {
    const { aws, close } = open({ endpoint: undefined });
    await aws.sts.send(new GetCallerIdentityCommand({}));
    close();
    assert.equal(seen.length, 1);
  } finally {
    delete process.env.AWS_ENDPOINT_URL;
  }
});

test("a proxy is asked for what is outside, never for this machine", async () => {
  const environment = { HTTP_PROXY: url };
  const outside = open({ endpoint: "http://aws.invalid", environment });
  await outside.aws.sts.send(new GetCallerIdentityCommand({}));
  outside.close();
  assert.equal(seen[0]?.url, "http://aws.invalid/");
  const inside = open({ environment });
  await inside.aws.sts.send(new GetCallerIdentityCommand({}));
  inside.close();
  assert.equal(seen[1]?.url, "/");
  const excepted = open({ endpoint: "http://aws.invalid", environment: { ...environment, NO_PROXY: "aws.invalid" } });
  await assert.rejects(excepted.aws.sts.send(new GetCallerIdentityCommand({})));
  excepted.close();
  assert.equal(seen.length, 2);
});

test("connections are kept for the next call, and closed at the end", async () => {
  const { aws, close } = open();
  await aws.sts.send(new GetCallerIdentityCommand({}));
  await aws.sts.send(new GetCallerIdentityCommand({}));
  assert.equal(seen[0]?.socket, seen[1]?.socket);
  const closed = once(seen[0]?.socket as IncomingMessage["socket"], "close");
  close();
  await closed;
});
