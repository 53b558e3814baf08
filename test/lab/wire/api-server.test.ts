// The API port for those who are no SDK: signatures, the lab's own addresses, limits, older protocols, and bytes that mean nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Lab } from "../../../src/lab/lab.ts";
import { createApiServer } from "../../../src/lab/serve/api.ts";
import { LabRouteError } from "../../../src/lab/serve/api-routes.ts";
import { serveLab, stillLab } from "../../contract/sdk-lab.ts";
import { ask, authorization, sendBytes } from "./raw-http.ts";
import { command } from "./sdk.ts";

const FORM = { "content-type": "application/x-www-form-urlencoded" };
const code = (body: string) => /<Code>([^<]+)<\/Code>/.exec(body)?.[1] ?? (JSON.parse(body || "{}").__type as string | undefined);

const SIGNATURES: readonly (readonly [what: string, headers: Record<string, string>, status: number, code: string])[] = [
  ["none", {}, 403, "MissingAuthenticationToken"],
  ["of another kind", { authorization: "Basic eDp5" }, 400, "IncompleteSignature"],
  [
    "without its parts",
    { authorization: "AWS4-HMAC-SHA256 Credential=a/20260106/ap-northeast-1/ec2/aws4_request" },
    400,
    "IncompleteSignature",
  ],
  ["with half a scope", { authorization: "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=0" }, 400, "IncompleteSignature"],
  ["for another region", authorization("ec2", "eu-west-1"), 403, "SignatureDoesNotMatch"],
  ["for a service that is not here", authorization("dynamodb"), 400, "UnknownService"],
];

for (const [what, headers, status, expected] of SIGNATURES) {
  test(`a signature ${what} is refused with ${expected}`, async (t) => {
    const { port } = await serveLab(t);
    const answer = await ask(port, "POST", "/", { ...FORM, ...headers }, "Action=DescribeVpcs&Version=2016-11-15");
    assert.deepEqual([answer.status, code(answer.body)], [status, expected]);
  });
}

test("a presigned query is a signature; a token stands for one", async (t) => {
  const { port } = await serveLab(t);
  const signed = new URLSearchParams({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": "AKIAFAILOVERDRILLLAB/20260106/ap-northeast-1/sts/aws4_request",
    "X-Amz-Date": "20260106T031700Z",
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": "00",
  });
  const identity = await ask(port, "GET", `/?Action=GetCallerIdentity&Version=2011-06-15&${signed}`);
  assert.equal(identity.status, 200);
  assert.match(identity.body, /<Account>000000000000<\/Account>/);
  const older = await ask(port, "GET", "/?AWSAccessKeyId=a&Signature=b&Expires=1");
  assert.match(older.body, /<ListAllMyBucketsResult/);
  assert.match((await ask(port, "GET", "/", { authorization: "AWS key:signature" })).body, /<ListAllMyBucketsResult/);
  signed.delete("X-Amz-Signature");
  const incomplete = await ask(port, "GET", `/?Action=GetCallerIdentity&Version=2011-06-15&${signed}`);
  assert.equal(code(incomplete.body), "IncompleteSignature");
  const federated = await ask(
    port,
    "POST",
    "/",
    FORM,
    "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=x&RoleSessionName=s&WebIdentityToken=t",
  );
  assert.notEqual(code(federated.body), "MissingAuthenticationToken");
});

test("CloudWatch answers JSON and, to older clients, awsQuery", async (t) => {
  const { port } = await serveLab(t);
  const old = await ask(
    port,
    "POST",
    "/",
    { ...FORM, ...authorization("monitoring") },
    "Action=DescribeAlarms&Version=2010-08-01&AlarmNames.member.1=x",
  );
  assert.match(
    old.body,
    /^<\?xml.*\n<DescribeAlarmsResponse xmlns="http:\/\/monitoring.amazonaws.com\/doc\/2010-08-01\/"><DescribeAlarmsResult>/,
  );
  const target = { "x-amz-target": "GraniteServiceVersion20100801.DescribeAlarms", "content-type": "application/x-amz-json-1.0" };
  const now = await ask(port, "POST", "/", { ...target, ...authorization("monitoring") }, '{"AlarmNames":["x"]}');
  assert.deepEqual([now.status, now.headers["content-type"]], [200, "application/x-amz-json-1.0"]);
  assert.deepEqual(JSON.parse(now.body).MetricAlarms, []);
});

const MALFORMED: readonly (readonly [
  service: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string,
  code: string,
])[] = [
  ["cloudformation", "POST", "/", FORM, "Action=CreateStack&Version=2010-05-15&TimeoutInMinutes=x", "MalformedInput"],
  ["cloudformation", "POST", "/", FORM, "Action=%ff&Version=2010-05-15", "MalformedInput"],
  ["cloudformation", "POST", "/", FORM, "", "MissingAction"],
  ["cloudformation", "POST", "/", FORM, "Action=DescribeStacks&Version=1999-01-01", "InvalidAction"],
  ["ec2", "POST", "/", FORM, "Action=DescribeVpcs&Version=2016-11-15&MaxResults=x", "InvalidParameterValue"],
  ["route53", "POST", "/2013-04-01/hostedzone", {}, "<CreateHostedZoneRequest><Name>", "MalformedInput"],
  ["s3", "PUT", "/bucket?website", {}, "<NoSuchThing/>", "MalformedXML"],
  ["ssm", "POST", "/", { "x-amz-target": "AmazonSSM.GetParameter" }, "{", "SerializationException"],
  ["ssm", "POST", "/", { "x-amz-target": "AmazonSSM.GetParameter" }, '{"Name":1}', "SerializationException"],
];

test("requests that cannot be read get each service's own code, and the next one is served", async (t) => {
  const { port, bugs } = await serveLab(t);
  for (const [service, method, path, headers, body, expected] of MALFORMED) {
    const answer = await ask(port, method, path, { ...headers, ...authorization(service) }, body);
    assert.deepEqual([code(answer.body), answer.status], [expected, 400], `${service} ${path} ${body}`);
  }
  assert.deepEqual(bugs, []);
  assert.equal((await ask(port, "GET", "/_lab/health")).status, 200);
});

test("a body beyond the limit is refused in the service's words", async (t) => {
  const { port } = await serveLab(t, stillLab(), { bodyLimit: 1_000 });
  const big = "x".repeat(100_000);
  const object = await ask(port, "PUT", "/bucket/key", authorization("s3"), big);
  assert.deepEqual([object.status, code(object.body)], [400, "EntityTooLarge"]);
  const form = await ask(port, "POST", "/", { ...FORM, ...authorization("ec2") }, big);
  assert.deepEqual([form.status, code(form.body)], [413, "RequestEntityTooLarge"]);
});

test("the lab's own addresses: health, truth, state, what is not modelled, and routes of others", async (t) => {
  const lab = stillLab();
  const { port } = await serveLab(t, lab, {
    routes: [
      {
        method: "POST",
        path: "/_lab/echo",
        what: "says it back",
        handle: (_lab, request) => ({ said: Buffer.from(request.body).toString() }),
      },
      {
        method: "GET",
        path: "/_lab/broken",
        what: "fails",
        handle: () => {
          throw new LabRouteError("not today", 409);
        },
      },
    ],
  });
  const get = async (path: string) => {
    const { status, body } = await ask(port, "GET", path);
    return [status, JSON.parse(body)] as const;
  };
  assert.deepEqual(await get("/_lab/health"), [200, { lab: true, account: "000000000000" }]);
  lab.truth({ what: "httpd", subject: "i-1", detail: "up" });
  lab.truth({ what: "httpd", subject: "i-1", detail: "gone" });
  const [, truth] = await get("/_lab/truth?after=1");
  assert.deepEqual([truth.total, truth.truths.map(({ detail }: { detail: string }) => detail)], [2, ["gone"]]);
  assert.equal((await get("/_lab/truth?after=x"))[0], 400);
  lab.notModelled("a thing", "a place");
  assert.deepEqual(await get("/_lab/not-modelled"), [200, [{ what: "a thing", where: "a place" }]]);
  const [, state] = await get("/_lab/state?service=s3");
  assert.deepEqual(Object.keys(state), ["s3"]);
  assert.equal((await get("/_lab/state"))[0], 200);
  assert.equal((await get("/_lab/state?service=nope"))[0], 404);
  assert.equal((await get("/_lab/nope"))[0], 404);
  assert.deepEqual(await get("/_lab/broken"), [409, { error: "not today" }]);
  assert.equal((await get("/_lab/echo"))[0], 405);
  assert.deepEqual(JSON.parse((await ask(port, "POST", "/_lab/echo", {}, "hi")).body), { said: "hi" });
  assert.ok((await get("/_lab/"))[1].some(({ path }: { path: string }) => path === "/_lab/echo"));
});

test("an alarm is set from outside, and a mistake is told", async (t) => {
  const { port, client } = await serveLab(t);
  const cloudwatch = client("cloudwatch");
  const alarm = {
    MetricName: "m",
    Namespace: "n",
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
    Statistic: "Sum",
    ComparisonOperator: "GreaterThanThreshold",
  };
  await cloudwatch.send(command("cloudwatch", "PutMetricAlarm", { AlarmName: "five-hundreds", ...alarm }));
  const set = async (body: object | string) =>
    (await ask(port, "POST", "/_lab/alarms", {}, typeof body === "string" ? body : JSON.stringify(body))).status;
  assert.equal(await set({ name: "five-hundreds", state: "ALARM", reason: "a test" }), 200);
  const { MetricAlarms } = (await cloudwatch.send(command("cloudwatch", "DescribeAlarms", {}))) as {
    MetricAlarms: { StateValue: string }[];
  };
  assert.deepEqual(
    MetricAlarms.map(({ StateValue }) => StateValue),
    ["ALARM"],
  );
  assert.deepEqual(
    [
      await set({ name: "none", state: "OK" }),
      await set({ name: "five-hundreds", state: "RED" }),
      await set("{"),
      await set("[]"),
      await set({}),
    ],
    [404, 400, 400, 400, 400],
  );
});

test("a custom resource's answer from outside reaches whoever waits for it, once", async (t) => {
  const lab = stillLab();
  const { port } = await serveLab(t, lab);
  const path = "/arn%3Aaws%3Acloudformation%3Ax%7CThing%7C1";
  const taken: string[] = [];
  lab.lambda.waiting.set(path, (body) => {
    taken.push(body);
    lab.lambda.waiting.delete(path);
  });
  const bucket = "cloudformation-custom-resource-response-apnortheast1";
  const first = await ask(
    port,
    "PUT",
    `${path}?X-Amz-Signature=0`,
    { host: `${bucket}.s3.ap-northeast-1.amazonaws.com` },
    '{"Status":"SUCCESS"}',
  );
  const second = await ask(port, "PUT", `/${bucket}${path}`, {}, "late");
  assert.deepEqual([first.status, second.status, taken], [200, 403, ['{"Status":"SUCCESS"}']]);
});

test("only the loopback is listened on, and a taken port is an error", async (t) => {
  const lab = stillLab();
  for (const address of ["0.0.0.0", "192.168.1.1", "::", "localhost"]) {
    assert.throws(() => createApiServer(lab, { address, port: 0, health: () => ({}) }), RangeError);
  }
  const { port } = await serveLab(t, lab);
  await assert.rejects(createApiServer(lab, { address: "127.0.0.1", port, health: () => ({}) }).listen(), { code: "EADDRINUSE" });
});

test("a failure of the lab itself is a 500 in the service's form, and is told", async (t) => {
  const broken = Object.assign(Object.create(stillLab()), { s3: undefined }) as Lab;
  const { port, bugs } = await serveLab(t, broken);
  const answer = await ask(port, "GET", "/", authorization("s3"));
  assert.deepEqual([answer.status, code(answer.body), bugs.length], [500, "InternalFailure", 1]);
});

const ROUNDS = 300;
const SEED = 20_260_106;
const services = [
  "cloudformation",
  "monitoring",
  "ec2",
  "elasticloadbalancing",
  "iam",
  "lambda",
  "route53",
  "s3",
  "scheduler",
  "ssm",
  "sts",
];

test("random bytes on the port: refused as no HTTP, or closed, and the port lives on", async (t) => {
  const { port, bugs } = await serveLab(t);
  const start = fc.constantFrom(
    "",
    "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
    "POST / HTTP/1.1\r\n",
    "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n",
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
      const answer = await sendBytes(port, Buffer.concat([Buffer.from(head), tail]));
      assert.match(answer, /^$|^HTTP\/1\.1 [1-5]\d\d /);
    }),
    { numRuns: ROUNDS, seed: SEED },
  );
  assert.deepEqual(bugs, []);
  assert.equal((await ask(port, "GET", "/_lab/health")).status, 200);
});

test("random requests to every service: an error of its own with a 4xx or a success, never a failure of the lab", async (t) => {
  const { port, bugs, lab } = await serveLab(t);
  const path = fc.oneof(
    fc.constantFrom(
      "/",
      "/2013-04-01/hostedzone/x/rrset",
      "/2015-03-31/functions/f",
      "/schedules/a",
      "/bucket",
      "/bucket/key",
      "/_lab/truth",
    ),
    fc.webPath(),
    fc.stringMatching(/^\/[!-~]{0,30}$/),
  );
  const query = fc.oneof(
    fc.constant(""),
    fc.webQueryParameters().map((text) => `?${text}`),
    fc.constantFrom("?list-type=2", "?delete", "?policy", "?versions&max-keys=-1"),
  );
  const action = fc.constantFrom(
    "DescribeStacks",
    "CreateStack",
    "DescribeInstances",
    "CreateTags",
    "DescribeTargetHealth",
    "ListRoles",
    "AssumeRole",
    "PutMetricAlarm",
    "Nope",
  );
  const body = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map((text) => Buffer.from(text)),
    fc.tuple(action, fc.webQueryParameters()).map(([name, rest]) => Buffer.from(`Action=${name}&${rest}`)),
    fc
      .constantFrom(
        "<Delete/>",
        "<Delete><Object/></Delete>",
        "<a><b>",
        "<ChangeResourceRecordSetsRequest><ChangeBatch/></ChangeResourceRecordSetsRequest>",
      )
      .map((text) => Buffer.from(text)),
  );
  const target = fc.constantFrom(
    undefined,
    "AmazonSSM.GetParameter",
    "GraniteServiceVersion20100801.DescribeAlarms",
    "AmazonSSM.",
    ".",
    "x",
  );
  const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH");
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(undefined, ...services),
      method,
      path,
      query,
      target,
      body,
      async (service, verb, where, asked, to, bytes) => {
        const headers = { ...(service === undefined ? {} : authorization(service)), ...(to === undefined ? {} : { "x-amz-target": to }) };
        const answer = await ask(port, verb, `${where}${asked}`, headers, verb === "GET" || verb === "HEAD" ? undefined : bytes);
        assert.ok(answer.status < 500 || answer.status === 501, `${service} ${verb} ${where}${asked}: ${answer.status} ${answer.body}`);
      },
    ),
    { numRuns: ROUNDS * 4, seed: SEED },
  );
  assert.deepEqual(bugs, []);
  assert.ok(lab.notModelledList.length <= 200 + 50);
});
