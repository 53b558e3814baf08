// A custom resource in Python against the lab's own S3: the nested fixture's error page, and one that empties a versioned bucket.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { findPython } from "../../../src/lab/lambda/runner/find-python.ts";
import { readObject } from "../../../src/lab/s3/objects.ts";
import { type Bucket, createBucket } from "../../../src/lab/s3/state.ts";
import { parseTemplate } from "../../../src/template/parse.ts";
import { addFunction, closeRunner, create, type LambdaLab, lambdaLab, remove, update } from "./lambda-lab.ts";

const skip = (await findPython()) === undefined ? "no python3 on this machine" : false;
after(closeRunner);

function fixtureCode(): string {
  const file = new URL("../../fixtures/nested-root/error-page.yml", import.meta.url);
  const result = parseTemplate(readFileSync(file, "utf8"), "error-page.yml");
  if (!result.ok) assert.fail("the fixture is a template");
  const code = result.parsed.template.Resources.Function?.Properties?.Code as { ZipFile: string };
  return code.ZipFile.replace('os.environ["BUCKET"]', '"www.example.com"');
}

async function withBucket(
  source: string,
  body: (made: LambdaLab, bucket: Bucket, token: string) => Promise<void>,
  profile: Parameters<typeof lambdaLab>[1] = "realistic",
): Promise<void> {
  const made = lambdaLab("python", profile);
  await made.clock.drive(async () => {
    const bucket = createBucket(made.lab, "www.example.com");
    await body(made, bucket, await addFunction(made, source, { runtime: "python3.12" }));
  });
}

test("the page is put on Create, follows an Update, and is gone after Delete", { skip }, async () => {
  await withBucket(fixtureCode(), async ({ lab, log }, bucket, token) => {
    const first = { ServiceToken: token, Page: "<p>Entschuldigung für alles</p>" };
    const { physicalId } = await create(lab, first);
    assert.equal(physicalId, "www.example.com");
    assert.equal(readObject(lab, bucket.name, "index.html"), first.Page);
    assert.equal(bucket.objects.get("index.html")?.[0]?.contentType, "text/html; charset=utf-8");
    await update(lab, physicalId, { ...first, Page: "<p>new</p>" }, first);
    assert.equal(readObject(lab, bucket.name, "index.html"), "<p>new</p>");
    await remove(lab, physicalId, first);
    assert.equal(bucket.objects.size, 0);
    assert.match(
      log().join("\n"),
      /^START RequestId.*\n\[INFO\]\t.*\tCreate of the error page\nResponse body:\n\{.*\nStatus code: 200\nEND/,
    );
  });
});

test("an error of S3 becomes the reason of the failure", { skip }, async () => {
  await withBucket(fixtureCode(), async ({ lab, log }, bucket, token) => {
    lab.s3.buckets.delete(bucket.name);
    await assert.rejects(create(lab, { ServiceToken: token, Page: "x" }), {
      message:
        "Received response status [FAILED] from custom resource. Message returned: An error occurred (NoSuchBucket) when calling the PutObject operation: The specified bucket does not exist",
    });
    assert.ok(log().some((line) => line.includes("Traceback (most recent call last):")));
  });
});

test("every version is deleted, in lots of a thousand", { skip }, async () => {
  const source = `import boto3, cfnresponse
def handler(event, context):
    bucket = boto3.resource("s3").Bucket("www.example.com")
    if event["RequestType"] == "Create":
        bucket.Versioning().enable()
        for number in range(30):
            bucket.put_object(Key="k%d" % (number % 7), Body=b"x")
        bucket.Object("k0").delete()
        left = len(list(bucket.object_versions.all()))
        keys = sorted(one.key for one in bucket.objects.filter(Prefix="k").limit(4))
    else:
        bucket.object_versions.delete()
        left, keys = len(list(bucket.object_versions.all())), []
    cfnresponse.send(event, context, cfnresponse.SUCCESS, {"Left": left, "Keys": ",".join(keys)}, "all")
`;
  await withBucket(source, async ({ lab }, bucket, token) => {
    const { physicalId } = await create(lab, { ServiceToken: token });
    assert.deepEqual(lab.lambda.customResourceData.get("all"), { Left: 31, Keys: "k1,k2,k3,k4" });
    await remove(lab, physicalId, { ServiceToken: token });
    assert.equal(bucket.objects.size, 0);
  });
});

test("what the lab does not model is an error that says so", { skip }, async () => {
  const source = `import boto3, cfnresponse
def handler(event, context):
    try:
        boto3.client("dynamodb").put_item(TableName="t", Item={})
    except Exception as error:
        cfnresponse.send(event, context, cfnresponse.FAILED, {}, "x", reason=str(error))
`;
  await withBucket(source, async ({ lab }, _bucket, token) => {
    await assert.rejects(
      create(lab, { ServiceToken: token }),
      /when calling the PutItem operation: the lab does not model dynamodb PutItem/,
    );
    assert.deepEqual(
      lab.notModelledList.map(({ what }) => what),
      ["dynamodb PutItem called by a function"],
    );
  });
});
