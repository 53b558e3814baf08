// The custom resource protocol: aws-failover-semantics, section 7.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { ListFunctionsCommand } from "@aws-sdk/client-lambda";
import { functionResource } from "../../../src/lab/lambda/resources/function.ts";
import { customResource } from "../../../src/lab/lambda/resources/index.ts";
import { labAws } from "../../../src/lab/send.ts";
import {
  addFunction,
  closeRunner,
  create,
  existing,
  type LambdaLab,
  LOG,
  lambdaLab,
  remove,
  request,
  STACK_ID,
  TYPE,
  update,
} from "./lambda-lab.ts";

after(closeRunner);

/** A function that logs its event and answers what `answer` (an expression over `event`) says. */
const answering = (answer: string) => `
exports.handler = async (event) => {
  console.log(JSON.stringify(event));
  const { StackId, RequestId, LogicalResourceId, ResponseURL } = event;
  await fetch(ResponseURL, { method: "PUT", body: JSON.stringify({ StackId, RequestId, LogicalResourceId, ...(${answer}) }) });
};`;

const SUCCESS = answering(
  '{ Status: "SUCCESS", PhysicalResourceId: event.PhysicalResourceId ?? "made", Data: { Type: event.RequestType, Number: 7 } }',
);

const events = (made: LambdaLab): Record<string, unknown>[] =>
  made
    .log()
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

async function withFunction<T>(
  source: string,
  body: (made: LambdaLab, arn: string) => Promise<T>,
  options: Parameters<typeof addFunction>[2] = {},
): Promise<T> {
  const made = lambdaLab();
  return made.clock.drive(async () => body(made, await addFunction(made, source, options)));
}

test("Create, Update and Delete carry all their fields, every value as text", async () => {
  await withFunction(SUCCESS, async (made, arn) => {
    const before = { ServiceToken: arn, Count: 1, On: true, Deep: { List: [1, "two", false] } };
    const { physicalId } = await create(made.lab, before);
    assert.equal(physicalId, "made");
    assert.equal(customResource.attribute(made.lab, "made", "Type"), "Create");
    assert.equal(customResource.attribute(made.lab, "made", "Number"), 7);
    assert.equal(customResource.attribute(made.lab, "made", "Gone"), undefined);
    const now = { ServiceToken: arn, Count: 2 };
    assert.equal((await update(made.lab, "made", now, before)).physicalId, "made");
    assert.equal(customResource.attribute(made.lab, "made", "Type"), "Update");
    await remove(made.lab, "made", now);

    const [first, second, third] = events(made);
    const { RequestId, ResponseURL, ...rest } = first ?? {};
    assert.match(String(RequestId), /^[0-9a-f-]{36}$/);
    assert.match(
      String(ResponseURL),
      /^https:\/\/cloudformation-custom-resource-response-apnortheast1\.s3\.ap-northeast-1\.amazonaws\.com\/arn%3Aaws/,
    );
    assert.deepEqual(rest, {
      RequestType: "Create",
      ServiceToken: arn,
      StackId: STACK_ID,
      LogicalResourceId: "Thing",
      ResourceType: TYPE,
      ResourceProperties: { ServiceToken: arn, Count: "1", On: "true", Deep: { List: ["1", "two", "false"] } },
    });
    assert.equal(second?.RequestType, "Update");
    assert.equal(second?.PhysicalResourceId, "made");
    assert.deepEqual(second?.ResourceProperties, { ServiceToken: arn, Count: "2" });
    assert.deepEqual(second?.OldResourceProperties, rest.ResourceProperties);
    assert.equal(third?.RequestType, "Delete");
    assert.equal(third?.PhysicalResourceId, "made");
    assert.equal("OldResourceProperties" in (third ?? {}), false);
    assert.notEqual(second?.RequestId, RequestId);
  });
});

test("FAILED becomes the reason, and the answer's physical id is known for the rollback", async () => {
  await withFunction(answering('{ Status: "FAILED", Reason: "no room", PhysicalResourceId: "half" }'), async ({ lab }, arn) => {
    const initiated: string[] = [];
    await assert.rejects(
      create(lab, { ServiceToken: arn }, (id) => initiated.push(id)),
      {
        message: "Received response status [FAILED] from custom resource. Message returned: no room",
      },
    );
    assert.deepEqual(initiated, ["half"]);
    await assert.rejects(remove(lab, "half", { ServiceToken: arn }), { message: /no room/ });
    await assert.rejects(update(lab, "half", { ServiceToken: arn }, {}), { message: /no room/ });
  });
});

test("another physical id on Update is handed on: the engine deletes the old one", async () => {
  await withFunction(answering('{ Status: "SUCCESS", PhysicalResourceId: event.ResourceProperties.Name }'), async ({ lab }, arn) => {
    const before = { ServiceToken: arn, Name: "a" };
    assert.equal((await create(lab, before)).physicalId, "a");
    assert.equal((await update(lab, "a", { ServiceToken: arn, Name: "b" }, before)).physicalId, "b");
  });
});

const refused: readonly (readonly [what: string, answer: string, message: RegExp])[] = [
  [
    "more than 4,096 bytes",
    '{ Status: "SUCCESS", PhysicalResourceId: "x", Data: { Long: "x".repeat(4096) } }',
    /^Response object is too long\.$/,
  ],
  ["no physical id", '{ Status: "SUCCESS" }', /^Invalid PhysicalResourceId$/],
  ["an empty physical id", '{ Status: "SUCCESS", PhysicalResourceId: "" }', /^Invalid PhysicalResourceId$/],
  ["a physical id over 1 KB", '{ Status: "SUCCESS", PhysicalResourceId: "x".repeat(1025) }', /^Invalid PhysicalResourceId$/],
  ["another status", '{ Status: "OK", PhysicalResourceId: "x" }', /Status must be SUCCESS or FAILED/],
  ["another stack", '{ Status: "SUCCESS", PhysicalResourceId: "x", StackId: "other" }', /StackId does not match/],
  ["another request", '{ Status: "SUCCESS", PhysicalResourceId: "x", RequestId: "other" }', /RequestId does not match/],
];

for (const [what, answer, message] of refused) {
  test(`an answer is not taken: ${what}`, async () => {
    await withFunction(answering(answer), async ({ lab }, arn) => assert.rejects(create(lab, { ServiceToken: arn }), { message }));
  });
}

test("an answer that is no JSON is not taken", async () => {
  const source = 'exports.handler = async (event) => { await fetch(event.ResponseURL, { method: "PUT", body: "SUCCESS" }) }';
  await withFunction(source, async ({ lab }, arn) => assert.rejects(create(lab, { ServiceToken: arn }), { message: /not a JSON object/ }));
});

const NO_ANSWER = /did not receive a response from your Custom Resource\. Please check your logs for requestId \[[0-9a-f-]{36}\]/;

test("no answer: failure after an hour, or after ServiceTimeout, with an id for the rollback", async () => {
  await withFunction("exports.handler = async () => {}", async ({ lab, clock }, arn) => {
    const initiated: string[] = [];
    for (const [properties, seconds] of [
      [{}, 3_600],
      [{ ServiceTimeout: "90" }, 90],
    ] as const) {
      const from = clock.now();
      await assert.rejects(
        create(lab, { ServiceToken: arn, ...properties }, (id) => initiated.push(id)),
        { message: NO_ANSWER },
      );
      assert.equal((clock.now() - from) / 1_000, seconds);
    }
    assert.equal(initiated.length, 2);
    assert.match(initiated[0] ?? "", /^site-Thing-[0-9a-f]{12}$/);
  });
});

test("a function that throws is invoked three times, a minute and two minutes apart", async () => {
  await withFunction('exports.handler = async () => { console.log("called"); throw new Error("boom") }', async (made, arn) => {
    await assert.rejects(create(made.lab, { ServiceToken: arn, ServiceTimeout: 600 }), { message: NO_ANSWER });
    const calls =
      made.lab.lambda.logGroups
        .get(LOG)
        ?.lines.filter(({ line }) => line === "called")
        .map(({ at }) => at) ?? [];
    assert.equal(calls.length, 3);
    const gaps = calls.slice(1).map((at, index) => Math.round((at - (calls[index] ?? 0)) / 10_000) * 10);
    assert.deepEqual(gaps, [60, 120]);
    assert.ok(made.log().some((line) => line.includes("Error: boom")));
  });
});

test("a function that fails at first is answered for by its second try", async () => {
  const source = `exports.handler = async (event) => {
    const { S3Client, ListBucketsCommand, CreateBucketCommand } = require("@aws-sdk/client-s3");
    const s3 = new S3Client();
    if ((await s3.send(new ListBucketsCommand({}))).Buckets.length === 0) {
      await s3.send(new CreateBucketCommand({ Bucket: "first.try", CreateBucketConfiguration: { LocationConstraint: process.env.AWS_REGION } }));
      throw new Error("too early");
    }
    const { StackId, RequestId, LogicalResourceId } = event;
    await fetch(event.ResponseURL, { method: "PUT", body: JSON.stringify({ Status: "SUCCESS", PhysicalResourceId: "x", StackId, RequestId, LogicalResourceId }) });
  };`;
  await withFunction(source, async ({ lab }, arn) => assert.equal((await create(lab, { ServiceToken: arn })).physicalId, "x"));
});

test("a function that runs out of its own time is ended and logged", async () => {
  const source = "exports.handler = () => new Promise((resolve) => setTimeout(resolve, 60000))";
  await withFunction(
    source,
    async (made, arn) => {
      await assert.rejects(create(made.lab, { ServiceToken: arn, ServiceTimeout: 30 }), { message: NO_ANSWER });
      assert.ok(made.log().some((line) => line.endsWith("Task timed out after 5.00 seconds")));
    },
    { timeout: 5 },
  );
});

test("what cannot be run says so at once: another language, a package, no function, a topic", async () => {
  const made = lambdaLab();
  await made.clock.drive(async () => {
    const { lab } = made;
    const ruby = await addFunction(made, "def handler(event:, context:) end", { runtime: "ruby3.3" });
    await assert.rejects(create(lab, { ServiceToken: ruby }), {
      message: /runs inline code for Node\.js and Python only, and site-Thing-[0-9a-f]+ has the runtime ruby3\.3/,
    });
    const packaged = { Code: { S3Bucket: "b", S3Key: "k.zip" }, Runtime: "nodejs24.x", Handler: "index.handler", Role: "r" };
    const { physicalId } = await functionResource.create(lab, request("AWS::Lambda::Function", packaged));
    await assert.rejects(create(lab, { ServiceToken: functionResource.attribute(lab, physicalId, "Arn") }), {
      message: /is the package s3:\/\/b\/k\.zip/,
    });
    await assert.rejects(create(lab, { ServiceToken: "arn:aws:lambda:r:1:function:gone" }), { message: /^Function not found/ });
    await assert.rejects(create(lab, { ServiceToken: "arn:aws:sns:r:1:topic" }), { message: /behind Lambda functions only/ });
    await assert.rejects(create(lab, {}), { message: /required key \[ServiceToken\] not found/ });
    assert.deepEqual(
      lab.notModelledList.map(({ what }) => what),
      ["custom resource of ruby3.3", "custom resource of nodejs24.x"],
    );
  });
});

test("a function's request to anywhere else fails as a name that does not exist, and is named", async () => {
  const source = answering(
    '{ Status: "FAILED", PhysicalResourceId: "x", Reason: await fetch("https://api.example.com/").catch((error) => error.cause.message) }',
  );
  await withFunction(source, async ({ lab }, arn) => {
    await assert.rejects(create(lab, { ServiceToken: arn }), { message: /getaddrinfo ENOTFOUND api\.example\.com/ });
    assert.deepEqual(
      lab.notModelledList.map(({ what }) => what),
      ["request of a function to api.example.com"],
    );
  });
});

test("functions: names, retired runtimes, limits, listing, removal", async () => {
  const made = lambdaLab();
  const properties = { FunctionName: "page", Code: { ZipFile: "x" }, Runtime: "nodejs24.x", Handler: "index.handler", Role: "role" };
  await made.clock.drive(async () => {
    const { lab } = made;
    const make = (over: object) => functionResource.create(lab, request("AWS::Lambda::Function", { ...properties, ...over }));
    assert.equal((await make({})).physicalId, "page");
    await assert.rejects(make({}), { name: "ResourceConflictException" });
    await assert.rejects(make({ Runtime: "python3.8" }), { message: /^The runtime parameter of python3\.8 is no longer supported/ });
    await assert.rejects(make({ FunctionName: "b", Timeout: 901 }), { message: /Timeout/ });
    await assert.rejects(make({ FunctionName: "b", Code: {} }), { message: /provide a source/ });
    await functionResource.update?.(
      lab,
      request("AWS::Lambda::Function", { ...properties, Timeout: 9 }),
      existing("AWS::Lambda::Function", "page", properties),
    );
    const listed = await labAws(lab).lambda.send(new ListFunctionsCommand({}));
    assert.deepEqual(
      listed.Functions?.map(({ FunctionName, Timeout }) => [FunctionName, Timeout]),
      [["page", 9]],
    );
    await functionResource.remove(lab, existing("AWS::Lambda::Function", "page", properties));
    assert.equal(lab.lambda.functions.size, 0);
  });
});
