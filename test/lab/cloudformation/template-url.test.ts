// Addresses of templates: which of them name an object, and what is read there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bucketAndKey, readTemplateFromS3, seedTemplate, templateOfUrl } from "../../../src/lab/cloudformation/template-url.ts";
import { lambdaLab } from "../lambda/lambda-lab.ts";

const rows: readonly (readonly [url: string, place: ReturnType<typeof bucketAndKey>])[] = [
  ["https://b.s3.ap-northeast-1.amazonaws.com/x/y.yml", { bucket: "b", key: "x/y.yml" }],
  ["https://s3.ap-northeast-1.amazonaws.com/b/0f.template", { bucket: "b", key: "0f.template" }],
  ["https://s3.amazonaws.com/b/0f.template?versionId=v1", { bucket: "b", key: "0f.template", versionId: "v1" }],
  ["https://my.dotted.bucket.s3.cn-north-1.amazonaws.com.cn/a%20b.yml", { bucket: "my.dotted.bucket", key: "a b.yml" }],
  ["http://127.0.0.1:4566/b/0f.template", { bucket: "b", key: "0f.template" }],
  ["http://localhost:4566/b/0f.template", { bucket: "b", key: "0f.template" }],
  ["http://s3.amazonaws.com/b/k", undefined],
  ["https://example.com/b/k", undefined],
  ["http://127.0.0.1.example.com/b/k", undefined],
  ["https://b.s3-website-us-east-1.amazonaws.com/k", undefined],
  ["https://s3.amazonaws.com/b", undefined],
  ["https://s3.amazonaws.com/b/%zz", undefined],
  ["network.yml", undefined],
];

for (const [url, place] of rows) {
  test(`${url}: ${place === undefined ? "no object" : `${place.bucket} ${place.key}`}`, () => assert.deepEqual(bucketAndKey(url), place));
}

test("what is put at an address is read there, also by version", () => {
  const { lab } = lambdaLab();
  const url = "https://s3.ap-northeast-1.amazonaws.com/packages/a.template";
  assert.throws(() => templateOfUrl(lab, url), { message: /The specified key does not exist/ });
  seedTemplate(lab, url, "Resources: {}");
  assert.equal(templateOfUrl(lab, url), "Resources: {}");
  assert.equal(readTemplateFromS3(lab, `${url}?versionId=null`), "Resources: {}");
  assert.equal(readTemplateFromS3(lab, `${url}?versionId=other`), undefined);
  assert.throws(() => templateOfUrl(lab, "https://example.com/x"), { message: "TemplateURL must be a supported URL." });
});
