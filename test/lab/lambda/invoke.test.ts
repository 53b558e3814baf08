// Invoke: the three kinds of invocation, what comes back of a function that returns, throws or takes too long, and what is refused.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { InvokeCommand, type InvokeCommandInput } from "@aws-sdk/client-lambda";
import { labAws } from "../../../src/lab/send.ts";
import { addFunction, closeRunner, type LambdaLab, lambdaLab } from "./lambda-lab.ts";

after(closeRunner);

interface Answer {
  readonly StatusCode: number;
  readonly FunctionError?: string;
  readonly LogResult?: string;
  readonly ExecutedVersion?: string;
  readonly Payload?: Uint8Array;
}

async function withFunction(
  source: string,
  body: (call: (input?: Partial<InvokeCommandInput>) => Promise<Answer>, made: LambdaLab) => Promise<void>,
  options: Parameters<typeof addFunction>[2] = {},
): Promise<void> {
  const made = lambdaLab("invoke", "calm");
  await made.clock.drive(async () => {
    const arn = await addFunction(made, source, options);
    const { lambda } = labAws(made.lab);
    await body((input) => lambda.send(new InvokeCommand({ FunctionName: arn, ...input })) as unknown as Promise<Answer>, made);
  });
}

const said = ({ Payload }: Answer): unknown => JSON.parse(Buffer.from(Payload ?? []).toString("utf8"));
const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

const ECHO = `exports.handler = async (event) => { console.log("heard", event.word); return { word: event.word ?? "nothing" }; };`;

test("RequestResponse waits for the answer, in the lab's time; its log's end when that is asked for", async () => {
  await withFunction(ECHO, async (call, { clock, log }) => {
    const before = clock.now();
    const answer = await call({ Payload: bytes({ word: "hello" }), LogType: "Tail" });
    assert.deepEqual([answer.StatusCode, answer.FunctionError, answer.ExecutedVersion], [200, undefined, "$LATEST"]);
    assert.deepEqual(said(answer), { word: "hello" });
    const tail = Buffer.from(answer.LogResult ?? "", "base64").toString("utf8");
    assert.match(tail, /^START RequestId: .*\n[\s\S]*heard hello\n[\s\S]*END RequestId: /);
    assert.ok(clock.now() > before);
    assert.ok(log().some((line) => line.includes("heard hello")));
    const again = await call();
    assert.deepEqual([said(again), again.LogResult], [{ word: "nothing" }, undefined]);
  });
});

test("what is returned: nothing, in Node.js and in Python", async () => {
  await withFunction("exports.handler = async () => {};", async (call) => {
    assert.equal(said(await call()), null);
  });
  await withFunction(
    "def handler(event, context):\n    return [event, None]\n",
    async (call) => {
      assert.deepEqual(said(await call({ Payload: bytes("x") })), ["x", null]);
    },
    { runtime: "python3.13" },
  );
});

test("a function that throws, and one that takes too long, answer with 200 and FunctionError", async () => {
  await withFunction(`exports.handler = async () => { throw new TypeError("no"); };`, async (call) => {
    const answer = await call();
    const { errorType, errorMessage, trace } = said(answer) as Record<string, unknown>;
    assert.deepEqual([answer.StatusCode, answer.FunctionError, errorType, errorMessage], [200, "Unhandled", "TypeError", "no"]);
    assert.ok(Array.isArray(trace));
  });
  await withFunction(
    "exports.handler = () => new Promise((resolve) => setTimeout(resolve, 60_000));",
    async (call, { clock }) => {
      const before = clock.now();
      const answer = await call();
      assert.equal(answer.FunctionError, "Unhandled");
      assert.match(JSON.stringify(said(answer)), /Task timed out after 3\.00 seconds/);
      assert.ok(clock.now() - before < 10_000);
    },
    { timeout: 3 },
  );
});

test("Event answers at once, and what throws is tried three times; DryRun runs nothing", async () => {
  await withFunction(`exports.handler = async () => { console.log("ran"); throw new Error("no"); };`, async (call, { clock, log }) => {
    const ran = () => log().filter((line) => line.includes("ran")).length;
    const dry = await call({ InvocationType: "DryRun" });
    assert.deepEqual([dry.StatusCode, ran()], [204, 0]);
    const answer = await call({ InvocationType: "Event" });
    assert.deepEqual([answer.StatusCode, answer.Payload, ran()], [202, undefined, 0]);
    await clock.sleep(30_000);
    assert.equal(ran(), 1);
    await clock.sleep(600_000);
    assert.equal(ran(), 3);
  });
});

test("what is refused", async () => {
  await withFunction(ECHO, async (call) => {
    const refusals: readonly [Partial<InvokeCommandInput>, string][] = [
      [{ FunctionName: "another" }, "ResourceNotFoundException"],
      [{ Qualifier: "7" }, "ResourceNotFoundException"],
      [{ Payload: Buffer.from("{") }, "InvalidRequestContentException"],
      [{ InvocationType: "Sometimes" as "Event" }, "InvalidParameterValueException"],
      [{ InvocationType: "Event", Payload: bytes("x".repeat(1_048_577)) }, "RequestTooLargeException"],
    ];
    for (const [input, name] of refusals) await assert.rejects(call(input), { name });
  });
});

test("code that the lab cannot run is named, not pretended", async () => {
  await withFunction(
    "irrelevant",
    async (call, { lab }) => {
      await assert.rejects(call(), { name: "NotImplemented", message: /Node\.js and Python only.*ruby/ });
      assert.ok(lab.notModelledList.some(({ what }) => what.includes("ruby")));
    },
    { runtime: "ruby3.4" },
  );
});
