// Inline code is really executed: what it sees, what it may ask for, how it may end.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import type { InlineHost } from "../../../src/lab/lambda/state.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { returned, run, runner, runOn, START, threw } from "./inline.ts";

after(() => runner.close());

test("an async handler gets event and context, and its value comes back as JSON", async () => {
  const source = `exports.handler = async (event, context) => ({ event, name: context.functionName, arn: context.invokedFunctionArn,
    left: context.getRemainingTimeInMillis(), id: context.awsRequestId, nothing: undefined, env: process.env.NAME, keys: Object.keys(process.env).length })`;
  const value = (await returned(source, { event: { a: [1] } })) as Record<string, unknown>;
  assert.deepEqual(value, {
    event: { a: [1] },
    name: "thing",
    arn: "arn:aws:lambda:r:1:function:thing",
    left: 30_000,
    id: "request-1",
    env: "value",
    keys: 4,
  });
});

test("the other ways to end: a promise, the callback, context.done, a plain value, module.exports", async () => {
  const old = { runtime: "nodejs22.x" };
  assert.equal(await returned("exports.handler = () => Promise.resolve(1)"), 1);
  assert.equal(await returned("exports.handler = (e, c, callback) => { setTimeout(() => callback(null, 2), 50) }", old), 2);
  assert.equal(await returned("exports.handler = (e, c) => { setTimeout(() => c.done(null, 3), 50) }", old), 3);
  assert.equal(await returned("module.exports = { deep: { handler: () => 4 } }", { handler: "index.deep.handler" }), 4);
  assert.equal((await threw("exports.handler = (e, c, callback) => callback(new RangeError('no'))", old)).name, "RangeError");
});

test("errors come back with name and message", async () => {
  assert.deepEqual(pick(await threw("exports.handler = async () => { throw new TypeError('broken') }")), ["TypeError", "broken"]);
  assert.deepEqual(pick(await threw("exports.handler = () => { throw new Error('at once') }")), ["Error", "at once"]);
  assert.deepEqual(pick(await threw("throw new Error('while loading')")), ["Error", "while loading"]);
  assert.equal((await threw("exports.handler = async () => {")).name, "Runtime.UserCodeSyntaxError");
  assert.match((await threw("export const handler = async () => {}")).message, /Unexpected token 'export'/);
  assert.deepEqual(pick(await threw("exports.main = async () => {}")), [
    "Runtime.HandlerNotFound",
    "index.handler is undefined or not exported",
  ]);
  assert.equal((await threw("exports.handler = 1", { handler: "app.handler" })).message, "Error: Cannot find module 'app'");
  assert.equal((await threw("require('lodash')")).message, "Error: Cannot find module 'lodash'");
  assert.match((await threw("require('node:net')")).message, /does not run inline code that uses the module 'net'/);
  assert.equal((await threw("exports.handler = async () => process.exit(3)")).message, "Runtime exited with error: exit status 3");
  assert.equal((await threw("exports.handler = async () => 10n")).name, "Runtime.MarshalError");
  assert.deepEqual(
    pick(await threw("exports.handler = () => { setTimeout(() => { throw new Error('later') }, 5); return new Promise(() => {}) }")),
    ["Runtime.UncaughtException", "later"],
  );
  assert.equal(
    (await threw("exports.handler = () => { Promise.reject(new Error('lost')); return new Promise(() => {}) }")).name,
    "Runtime.UnhandledPromiseRejection",
  );
});
const pick = ({ name, message }: { name: string; message: string }) => [name, message];

test("callback handlers are no more from Node.js 24 on", async () => {
  assert.equal(
    (await threw("exports.handler = (event, context, callback) => callback(null, 1)")).name,
    "Runtime.CallbackHandlerDeprecated",
  );
});

test("a promise that nothing will ever settle ends the invocation, as an empty event loop does", async () => {
  assert.equal(await returned("exports.handler = () => new Promise(() => {})"), null);
});

test("time is the lab's: Date, timers, the time that remains", async () => {
  const source = `exports.handler = async (event, context) => {
    const seen = [Date.now(), new Date().getTime(), context.getRemainingTimeInMillis()];
    await new Promise((resolve) => setTimeout(resolve, 7000));
    await require("timers/promises").setTimeout(3000);
    let ticks = 0;
    await new Promise((resolve) => { const timer = setInterval(() => { if (++ticks === 3) { clearInterval(timer); resolve(); } }, 1000); });
    const cleared = setTimeout(() => { throw new Error("was cleared") }, 1);
    clearTimeout(cleared);
    return [...seen, Date.now(), context.getRemainingTimeInMillis(), new Date(2026, 0).getFullYear()];
  }`;
  const { result, took } = await run(source);
  assert.deepEqual(result, { kind: "returned", value: [START, START, 30_000, START + 13_000, 17_000, 2026] });
  assert.equal(took, 13_000);
});

test("a function that waits too long times out, in simulated time", async () => {
  const { result, took } = await run("exports.handler = () => new Promise((resolve) => setTimeout(resolve, 60000))", {
    timeoutMillis: 3_000,
  });
  assert.deepEqual(result, { kind: "timed-out" });
  assert.equal(took, 3_000);
});

test("an endless loop is ended; runs beside it go on as if nothing had happened", async () => {
  const clock = createVirtualClock(START);
  const patient = `let state = 0; exports.handler = async () => { for (let i = 0; i < 3; i += 1) { state += i; await new Promise((resolve) => setTimeout(resolve, 1000)); } return state }`;
  const [loop, beside] = await clock.drive(() =>
    Promise.all([
      runOn(clock, "exports.handler = async () => { await new Promise((resolve) => setTimeout(resolve, 1500)); for (;;); }", {
        timeoutMillis: 3_000,
      }),
      runOn(clock, patient),
    ]),
  );
  assert.deepEqual(loop?.result, { kind: "timed-out" });
  assert.deepEqual(beside?.result, { kind: "returned", value: 3 });
});

test("each invocation evaluates the module afresh, and leaves nothing behind", async () => {
  const source = "let count = 0; globalThis.left = (globalThis.left ?? 0) + 1; exports.handler = async () => [++count, globalThis.left]";
  assert.deepEqual(
    [await returned(source), await returned(source)],
    [
      [1, 1],
      [1, 1],
    ],
  );
});

test("chance comes from the request: the same again, another for another", async () => {
  const source = "exports.handler = async () => [Math.random(), crypto.randomUUID(), require('crypto').randomBytes(4).toString('hex')]";
  const [first, again, other] = [await returned(source), await returned(source), await returned(source, { requestId: "request-2" })];
  assert.deepEqual(first, again);
  assert.notDeepEqual(first, other);
});

test("the console and the standard streams are the log", async () => {
  const { log } = await run(
    "exports.handler = async () => { console.log('a %s', 1, { b: 2 }); console.error(new Error('e').message); process.stdout.write('out\\n') }",
  );
  assert.deepEqual(log, ["a 1 { b: 2 }", "e", "out"]);
});

test("names of shims may be declared by the code", async () => {
  assert.equal(
    await returned("const fetch = 1, process = 2, console = 3, Date = 4; exports.handler = async () => fetch + process + console + Date"),
    10,
  );
});

test("the SDK: clients, commands, errors, paginators, callbacks", async () => {
  const source = `const { S3Client, PutObjectCommand, GetObjectCommand, NoSuchKey, S3, paginateListObjectsV2 } = require("@aws-sdk/client-s3");
  exports.handler = async () => {
    const s3 = new S3Client({ region: "x" });
    await s3.send(new PutObjectCommand({ Bucket: "b", Key: "k", Body: Buffer.from("bytes") }));
    let caught; try { await s3.send(new GetObjectCommand({ Bucket: "b", Key: "gone" })); } catch (error) { caught = [error.name, error.message, error instanceof NoSuchKey, error.$metadata.httpStatusCode]; }
    const body = await (await new S3().getObject({ Bucket: "b", Key: "k" })).Body.transformToString();
    const keys = []; for await (const page of paginateListObjectsV2({ client: s3 }, { Bucket: "b" })) keys.push(...page.Contents);
    const viaCallback = await new Promise((resolve) => s3.send(new GetObjectCommand({ Key: "k" }), (error, data) => resolve(data.ETag)));
    const { Route53Client } = await import("@aws-sdk/client-route-53");
    return { caught, body, keys, viaCallback, imported: typeof Route53Client };
  }`;
  const notFound = Object.assign(new Error("The specified key does not exist."), { name: "NoSuchKey", $metadata: { httpStatusCode: 404 } });
  const { result, aws, took } = await run(source, {
    aws: (operation, input) => {
      const { Key, ContinuationToken } = input as { Key?: string; ContinuationToken?: string };
      if (Key === "gone") throw notFound;
      if (operation === "GetObject") return { ETag: "e", Body: { bytes: new TextEncoder().encode("text") } };
      if (operation === "ListObjectsV2")
        return ContinuationToken === undefined ? { Contents: ["a"], NextContinuationToken: "t" } : { Contents: ["b"] };
      return {};
    },
  });
  assert.deepEqual(result, {
    kind: "returned",
    value: {
      caught: ["NoSuchKey", "The specified key does not exist.", true, 404],
      body: "text",
      keys: ["a", "b"],
      viaCallback: "e",
      imported: "function",
    },
  });
  assert.deepEqual(
    aws.map(([service, operation]) => `${service} ${operation}`),
    ["s3 PutObject", "s3 GetObject", "s3 GetObject", "s3 ListObjectsV2", "s3 ListObjectsV2", "s3 GetObject"],
  );
  assert.deepEqual(aws[0]?.[2], { Bucket: "b", Key: "k", Body: new Uint8Array(Buffer.from("bytes")) });
  assert.equal(took, 600);
});

test("the SDK tries again what AWS throttles, as often as maxAttempts says", async () => {
  const busy = () => {
    throw Object.assign(new Error("Please reduce your request rate."), { name: "SlowDown", $metadata: { httpStatusCode: 503 } });
  };
  const source = (attempts: string) => `const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");
  exports.handler = async () => { await new S3Client(${attempts}).send(new ListBucketsCommand({})) }`;
  assert.equal((await run(source(""), { aws: busy })).aws.length, 3);
  const five = await run(source("{ maxAttempts: 5 }"), { aws: busy });
  assert.equal(five.aws.length, 5);
  assert.equal(five.result.kind === "threw" && five.result.name, "SlowDown");
});

test("an aborted call ends at once", async () => {
  const source = `const { S3Client, ListBucketsCommand } = require("@aws-sdk/client-s3");
  exports.handler = async () => {
    const controller = new AbortController(); setTimeout(() => controller.abort(), 30);
    try { await new S3Client().send(new ListBucketsCommand({}), { abortSignal: controller.signal }); } catch (error) { return error.name; }
  }`;
  const { result, took } = await run(source);
  assert.deepEqual(result, { kind: "returned", value: "AbortError" });
  assert.equal(took, 30);
});

test("fetch and https carry requests to the lab", async () => {
  const source = `const https = require("node:https");
  exports.handler = async () => {
    const answer = await fetch("https://bucket.example.com/x?y=1", { method: "put", headers: { "Content-Type": "" }, body: Buffer.from("ü") });
    const viaHttps = await new Promise((resolve, reject) => {
      const url = new URL("https://bucket.example.com/z?s=1");
      const request = https.request({ hostname: url.hostname, port: 443, path: url.pathname + url.search, method: "PUT", headers: { "content-length": 2 } }, (response) => {
        let text = ""; response.on("data", (chunk) => { text += chunk }); response.on("end", () => resolve([response.statusCode, text]));
      });
      request.on("error", reject); request.write("o"); request.end("k");
    });
    const failed = await fetch("https://nowhere/").catch((error) => [error.message, error.cause.code]);
    const refused = await new Promise((resolve) => https.get("https://nowhere/").on("error", (error) => resolve(error.message)));
    return { status: answer.status, ok: answer.ok, body: await answer.json(), server: answer.headers.get("server"), viaHttps, failed, refused };
  }`;
  const { result, http } = await run(source);
  assert.deepEqual(result, {
    kind: "returned",
    value: {
      status: 200,
      ok: true,
      body: { ok: true },
      server: "test",
      viaHttps: [200, '{"ok":true}'],
      failed: ["fetch failed", "ENOTFOUND"],
      refused: "getaddrinfo ENOTFOUND nowhere",
    },
  });
  assert.deepEqual(http[0], { method: "PUT", url: "https://bucket.example.com/x?y=1", headers: { "content-type": "" }, body: "ü" });
  assert.deepEqual(http[1], { method: "PUT", url: "https://bucket.example.com:443/z?s=1", headers: { "content-length": "2" }, body: "ok" });
});

test("cfn-response answers and ends the invocation", async () => {
  const source = `const response = require("cfn-response");
  exports.handler = (event, context) => { response.send(event, context, response.SUCCESS, { A: "b" }, "my-id") }`;
  const event = { ResponseURL: "https://bucket.example.com/answer", StackId: "s", RequestId: "r", LogicalResourceId: "l" };
  const { result, http } = await run(source, { event, runtime: "nodejs22.x" });
  assert.deepEqual(result, { kind: "returned", value: null });
  const { Reason, ...answer } = JSON.parse(http[0]?.body ?? "");
  assert.match(Reason, /CloudWatch Log Stream/);
  assert.deepEqual(answer, {
    Status: "SUCCESS",
    PhysicalResourceId: "my-id",
    StackId: "s",
    RequestId: "r",
    LogicalResourceId: "l",
    NoEcho: false,
    Data: { A: "b" },
  });
});

test("work of its own is waited for: digests and files", async () => {
  const source = `const { readFile } = require("node:fs/promises");
  exports.handler = async () => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode("x"));
    return [Buffer.from(digest).toString("hex").slice(0, 8), (await readFile(process.execPath)).length > 0];
  }`;
  assert.deepEqual(await returned(source), ["2d711642", true]);
});

test("many runs at once bring each the same as alone", async () => {
  const source = `exports.handler = async (event) => { const seen = []; for (let i = 0; i < 4; i += 1) { await new Promise((resolve) => setTimeout(resolve, event.step)); seen.push(Date.now(), Math.random()); } return seen }`;
  const options = (index: number) => ({ event: { step: 10 + (index % 3) }, requestId: `request-${index}` });
  const alone = [await returned(source, options(0)), await returned(source, options(1))];
  const together = await Promise.all([...Array(20).keys()].map((index) => returned(source, options(index % 2))));
  for (const [index, value] of together.entries()) assert.deepEqual(value, alone[index % 2]);
});

test("a closed runner starts again when it is needed", async () => {
  const own = createInlineRunner();
  const clock = createVirtualClock(START);
  const host: InlineHost = {
    aws: async () => ({}),
    http: async () => ({ status: 200, headers: {}, body: "" }),
    log: () => {},
    now: () => clock.now(),
    sleep: (duration, signal) => clock.sleep(duration, signal),
  };
  const code = { runtime: "nodejs24.x", source: "exports.handler = async () => 1", handler: "index.handler", environment: {} };
  const context = { requestId: "r", functionName: "f", arn: "a", timeoutMillis: 1_000 };
  for (let round = 0; round < 2; round += 1) {
    assert.deepEqual(await clock.drive(() => own.run(code, {}, context, host, (work) => clock.hold(work))), { kind: "returned", value: 1 });
    await own.close();
  }
});
