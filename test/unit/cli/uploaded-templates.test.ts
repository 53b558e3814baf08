// What drills uploaded into the user's bucket: found by its keys, deleted only when no stack of the drill is left, named when it stays.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CreateStackCommand } from "@aws-sdk/client-cloudformation";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { AwsCallError } from "../../../src/aws/errors.ts";
import { findUploads, removeUploads } from "../../../src/cli/uploaded-templates.ts";
import { createBucket } from "../../../src/lab/s3/state.ts";
import type { Plan, StackPlan } from "../../../src/plan/types.ts";
import type { Aws } from "../../../src/ports/aws.ts";
import { fakePlan, stackPlan } from "../../support/fake-world.ts";
import { rehearsalOf } from "../deploy/lab-support.ts";

const ACCOUNT = "000000000000";
const PREFIX = "failover-drill/site/";
const hash = (letter: string) => `${letter.repeat(32)}.template`;
const BODY = "Resources: { Handle: { Type: 'AWS::CloudFormation::WaitConditionHandle' } }";

const uploading = (bucket: string, named = true): StackPlan => ({
  ...stackPlan("root"),
  upload: { bucket, named, objects: [{ key: `${PREFIX}${hash("a")}`, body: BODY, file: "child.yml" }] },
});

const put = (aws: Aws, Key: string) => aws.s3.send(new PutObjectCommand({ Bucket: "things", Key, Body: "x" }));

interface Scene {
  readonly aws: Aws;
  readonly plan: Plan;
  /** Keys of the bucket, older versions and delete markers too. */
  keys(): readonly string[];
}

async function inBucket(work: (scene: Scene) => Promise<void>): Promise<void> {
  const plan = fakePlan({ name: "site", stacks: [uploading("things")] });
  const { clock, aws, lab } = rehearsalOf([]);
  const bucket = createBucket(lab, "things");
  bucket.versioning = "Enabled";
  await clock.drive(() =>
    work({ aws, plan, keys: () => [...bucket.objects].flatMap(([key, versions]) => versions.map(() => key)).sort() }),
  );
}

test("every version of what drills of this name uploaded goes; other drills' templates and other files stay", () =>
  inBucket(async ({ aws, plan, keys }) => {
    const others = ["failover-drill/site-2/", "failover-drill/"].map((prefix) => `${prefix}${hash("a")}`);
    const theirs = [...others, `${PREFIX}notes.txt`, `${PREFIX}deeper/${hash("a")}`];
    for (const key of [`${PREFIX}${hash("a")}`, `${PREFIX}${hash("a")}`, `${PREFIX}${hash("b")}`, ...theirs]) await put(aws, key);
    const { found, problems } = await findUploads(aws, plan, ACCOUNT);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      found.map(({ place, versions }) => [place, versions.length]),
      [[`s3://things/${PREFIX}`, 3]],
    );
    assert.deepEqual(await removeUploads(aws, plan, found), { places: [`s3://things/${PREFIX}`], problems: [] });
    assert.deepEqual(keys(), theirs.sort());
    assert.deepEqual(await findUploads(aws, plan, ACCOUNT), { found: [], problems: [] });
  }));

test("as long as a stack of the drill is there, also one that the drill file does not name, they stay and it is named", () =>
  inBucket(async ({ aws, plan, keys }) => {
    await put(aws, `${PREFIX}${hash("a")}`);
    const Tags = [{ Key: "failover-drill:plan", Value: "site" }];
    await aws.cloudformation.send(new CreateStackCommand({ StackName: "renamed-since", TemplateBody: BODY, Tags }));
    const { found } = await findUploads(aws, plan, ACCOUNT);
    const { places, problems } = await removeUploads(aws, plan, found);
    assert.deepEqual([places, problems.map(({ code }) => code)], [[], ["teardown.uploads-left"]]);
    assert.match(problems[0]?.what ?? "", /stay in s3:\/\/things\/failover-drill\/site\/: stack renamed-since of this drill/);
    assert.equal(keys().length, 1);
  }));

test("a stack of another drill needs nothing of ours", () =>
  inBucket(async ({ aws, plan, keys }) => {
    await put(aws, `${PREFIX}${hash("a")}`);
    const Tags = [{ Key: "failover-drill:plan", Value: "site-2" }];
    await aws.cloudformation.send(new CreateStackCommand({ StackName: "other", TemplateBody: BODY, Tags }));
    const { problems } = await removeUploads(aws, plan, (await findUploads(aws, plan, ACCOUNT)).found);
    assert.deepEqual([problems, keys()], [[], []]);
  }));

test("a bucket that is not there, or that nobody named, holds nothing", () =>
  inBucket(async ({ aws }) => {
    for (const stack of [uploading("nowhere"), uploading("things", false)])
      assert.deepEqual(await findUploads(aws, fakePlan({ stacks: [stack] }), ACCOUNT), { found: [], problems: [] });
  }));

/** From now on S3 denies this operation. */
function deny(aws: Aws, operation: string): void {
  const send = aws.s3.send.bind(aws.s3);
  Object.assign(aws.s3, {
    send: async (command: Parameters<typeof send>[0]) => {
      if (command.constructor.name !== `${operation}Command`) return send(command);
      throw new AwsCallError(
        "s3",
        operation,
        Object.assign(new Error("Access Denied"), { name: "AccessDenied", $metadata: { httpStatusCode: 403 } }),
      );
    },
  });
}

test("what may not be listed or deleted is named with the reason, and nothing is said to be gone", () =>
  inBucket(async ({ aws, plan, keys }) => {
    await put(aws, `${PREFIX}${hash("a")}`);
    const { found } = await findUploads(aws, plan, ACCOUNT);
    deny(aws, "DeleteObjects");
    const { places, problems } = await removeUploads(aws, plan, found);
    deny(aws, "ListObjectVersions");
    const unseen = await findUploads(aws, plan, ACCOUNT);
    assert.deepEqual([places, unseen.found, keys().length], [[], [], 1]);
    for (const [problem, operation] of [
      [problems[0], "DeleteObjects"],
      [unseen.problems[0], "ListObjectVersions"],
    ] as const) {
      assert.equal(problem?.code, "teardown.uploads-left");
      assert.match(problem?.what ?? "", new RegExp(`s3://things/${PREFIX}: ${operation} was answered with AccessDenied: Access Denied`));
    }
  }));
