// Lambda's Invoke over the wire: the lab's time goes on while somebody waits for an answer, and the state file holds what was invoked.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CloudFormationClient, CreateStackCommand, waitUntilStackCreateComplete } from "@aws-sdk/client-cloudformation";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import type { Lab } from "../../src/lab/lab.ts";
import { createInlineRunner } from "../../src/lab/lambda/runner/runner.ts";
import { dumpState } from "../../src/lab/serve/api-dump.ts";
import { type LabServerOptions, startLabServer } from "../../src/lab/serve/server.ts";
import { buildLab } from "../../src/lab/serve/server-lab.ts";
import { replay } from "../../src/lab/serve/state-changes.ts";
import { createVirtualClock } from "../../src/time/virtual-clock.ts";

const CODE = `exports.handler = async (event) => {
  if (event.fail) throw new Error(event.fail);
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  console.log("done", event.n);
  return { doubled: 2 * event.n };
};`;

const TEMPLATE = JSON.stringify({
  Resources: {
    Role: {
      Type: "AWS::IAM::Role",
      Properties: {
        RoleName: "invoked",
        AssumeRolePolicyDocument: {
          Version: "2012-10-17",
          Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
        },
      },
    },
    Function: {
      Type: "AWS::Lambda::Function",
      Properties: {
        FunctionName: "invoked",
        Runtime: "nodejs24.x",
        Handler: "index.handler",
        Timeout: 30,
        Role: { "Fn::GetAtt": ["Role", "Arn"] },
        Code: { ZipFile: CODE },
      },
    },
  },
});

type Saved = Parameters<NonNullable<LabServerOptions["save"]>>[0];

const origin: LabServerOptions["origin"] = {
  seed: "invoke",
  conditions: "calm",
  fixedConditions: { "api.latency": 5 },
  region: "ap-northeast-1",
  enforceIam: false,
  zones: [],
};

test("answers come when the code has run in the lab's time, side by side; the saved lab has the same log", {
  timeout: 120_000,
}, async (t) => {
  const runInline = createInlineRunner();
  t.after(() => runInline.close());
  const moments: { readonly saved: Saved; readonly dump: object; readonly log: unknown }[] = [];
  const logOf = (of: Lab): unknown => structuredClone(of.lambda.logGroups.get("/aws/lambda/invoked")?.lines);
  const running = await startLabServer({
    origin,
    speed: 60,
    address: "127.0.0.1",
    ports: {},
    oneAddress: false,
    runInline,
    save: (saved) => {
      const { lab } = running;
      moments.push({ saved, dump: structuredClone(dumpState(lab)), log: logOf(lab) });
    },
    onProblem: (problem) => assert.fail(problem),
    onFailure: (error) => assert.fail(String(error)),
  });
  t.after(() => running.close());
  const settings = {
    endpoint: running.endpoint,
    region: origin.region,
    credentials: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "secret" },
    maxAttempts: 1,
  };
  const [cloudformation, lambda] = [new CloudFormationClient(settings), new LambdaClient(settings)];
  t.after(() => {
    cloudformation.destroy();
    lambda.destroy();
  });
  await cloudformation.send(
    new CreateStackCommand({ StackName: "invoked", TemplateBody: TEMPLATE, Capabilities: ["CAPABILITY_NAMED_IAM"] }),
  );
  await waitUntilStackCreateComplete({ client: cloudformation, maxWaitTime: 60, minDelay: 1, maxDelay: 1 }, { StackName: "invoked" });

  const before = running.lab.clock.now();
  const answers = await Promise.all(
    [1, 2, 3].map((n) => lambda.send(new InvokeCommand({ FunctionName: "invoked", Payload: JSON.stringify({ n }), LogType: "Tail" }))),
  );
  const took = running.lab.clock.now() - before;
  assert.deepEqual(
    answers.map(({ StatusCode, Payload }) => [StatusCode, JSON.parse(Payload?.transformToString() ?? "")]),
    [1, 2, 3].map((n) => [200, { doubled: 2 * n }]),
  );
  assert.match(Buffer.from(answers[1]?.LogResult ?? "", "base64").toString("utf8"), /done 2/);
  assert.ok(took >= 5_000, `${took} ms`);

  const failed = await lambda.send(new InvokeCommand({ FunctionName: "invoked", Payload: JSON.stringify({ fail: "no" }) }));
  assert.deepEqual([failed.StatusCode, failed.FunctionError], [200, "Unhandled"]);
  assert.equal(JSON.parse(failed.Payload?.transformToString() ?? "").errorMessage, "no");
  await assert.rejects(lambda.send(new InvokeCommand({ FunctionName: "none" })), { name: "ResourceNotFoundException" });
  const event = await lambda.send(
    new InvokeCommand({ FunctionName: "invoked", InvocationType: "Event", Payload: JSON.stringify({ n: 4 }) }),
  );
  assert.equal(event.StatusCode, 202);

  await running.saveNow();
  const [moment] = moments;
  assert(moment);
  const clock = createVirtualClock(moment.saved.origin.begins);
  const lab = buildLab(moment.saved.origin, clock, runInline);
  await replay(lab, clock, moment.saved.changes, moment.saved.savedAt);
  assert.deepEqual(logOf(lab), moment.log);
  assert.deepEqual(structuredClone(dumpState(lab)), moment.dump);
});
