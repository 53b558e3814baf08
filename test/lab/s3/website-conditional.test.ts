// Caches and download managers at the website endpoint: ranges and conditions.
import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import {
  CreateBucketCommand,
  PutBucketPolicyCommand,
  PutBucketWebsiteCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
} from "@aws-sdk/client-s3";
import { websiteReply } from "../../../src/lab/s3/website.ts";
import { sendResponse, webRequest } from "../../../src/lab/serve/web-answer.ts";
import type { WebRequest } from "../../../src/lab/web/reply.ts";
import { PUBLIC_READ, REGION, type S3Lab, s3Lab } from "./s3-lab.ts";

const HOST = "www.example.com";
const PAGE = "<p>sörry</p>";

function site(): { readonly s3: S3Lab; ask(headers: WebRequest["headers"], about?: Partial<WebRequest>): ReturnType<typeof answer> } {
  const s3 = s3Lab();
  s3.run(new CreateBucketCommand({ Bucket: HOST, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  s3.run(new PutPublicAccessBlockCommand({ Bucket: HOST, PublicAccessBlockConfiguration: {} }));
  s3.run(new PutBucketPolicyCommand({ Bucket: HOST, Policy: PUBLIC_READ(HOST) }));
  s3.run(new PutBucketWebsiteCommand({ Bucket: HOST, WebsiteConfiguration: { IndexDocument: { Suffix: "index.html" } } }));
  s3.run(new PutObjectCommand({ Bucket: HOST, Key: "index.html", Body: PAGE, CacheControl: "max-age=60", ContentType: "text/html" }));
  s3.run(new PutObjectCommand({ Bucket: HOST, Key: "moved", Body: "", WebsiteRedirectLocation: "/index.html" }));
  return { s3, ask: (headers, about = {}) => answer(s3, headers, about) };
}

function answer({ lab }: S3Lab, headers: WebRequest["headers"], about: Partial<WebRequest>) {
  const address = lab.addresses.allocate({ kind: "s3-website", region: lab.region });
  const asked = { scheme: "http", address, port: 80, host: HOST, path: "/", method: "GET" } as const;
  const reply = websiteReply(lab, { ...asked, ...(headers === undefined ? {} : { headers }), ...about });
  assert.equal(reply.kind, "response");
  return reply.kind === "response" ? reply : assert.fail();
}

test("a page that the client has is not sent again", () => {
  const { ask, s3 } = site();
  const whole = ask(undefined);
  const { etag = "", "last-modified": modified = "" } = whole.headers;
  for (const headers of [{ "if-none-match": etag }, { "if-modified-since": modified }]) {
    const kept = ask(headers);
    assert.deepEqual([kept.status, kept.reason, kept.body, kept.headers.etag], [304, "Not Modified", "", etag]);
    assert.deepEqual([kept.headers["cache-control"], kept.headers["content-type"]], ["max-age=60", undefined]);
    assert.equal(ask(headers, { path: "/none" }).status, 404, "what is missing is missing");
  }
  for (const headers of [{ "if-none-match": '"x"' }, { "if-modified-since": "no date" }, { "if-match": etag }]) {
    assert.deepEqual(ask(headers), whole, JSON.stringify(headers));
  }
  const unmet = ask({ "if-match": '"x"' });
  assert.deepEqual([unmet.status, unmet.headers["x-amz-error-code"]], [412, "PreconditionFailed"]);
  s3.run(new PutObjectCommand({ Bucket: HOST, Key: "index.html", Body: "new" }));
  assert.equal(ask({ "if-none-match": etag }).body, "new");
});

test("a part of a page", () => {
  const { ask } = site();
  const size = Buffer.byteLength(PAGE);
  const part = ask({ range: "bytes=0-2" });
  assert.deepEqual([part.status, part.reason, part.body], [206, "Partial Content", "<p>"]);
  assert.deepEqual([part.headers["content-range"], part.headers["content-length"]], [`bytes 0-2/${size}`, "3"]);
  const head = ask({ range: "bytes=-4" }, { method: "HEAD" });
  assert.deepEqual([head.status, head.body, head.headers["content-range"]], [206, "", `bytes ${size - 4}-${size - 1}/${size}`]);
  const beyond = ask({ range: "bytes=99-" });
  assert.deepEqual([beyond.status, beyond.headers["x-amz-error-code"]], [416, "InvalidRange"]);
  assert.equal(ask({ range: "bytes=0-2", "if-range": '"other"' }).status, 200, "of another version nothing but the whole helps");
  assert.equal(ask({ range: "bytes=0-2", "if-range": part.headers.etag }).status, 206);
});

test("an object that says it is elsewhere", () => {
  const { ask } = site();
  const moved = ask(undefined, { path: "/moved" });
  assert.deepEqual([moved.status, moved.headers.location], [301, "/index.html"]);
});

test("ranges and conditions come through from a socket", async (t) => {
  const { s3 } = site();
  const address = s3.lab.addresses.allocate({ kind: "s3-website", region: s3.lab.region });
  const server = createServer((asked, response) => {
    const reply = websiteReply(s3.lab, { ...webRequest(asked, address, 80), host: HOST });
    if (reply.kind === "response") sendResponse(s3.lab, asked, response, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const got = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path: "/", headers: { range: "bytes=3-7" }, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
  assert.deepEqual(got, { status: 206, body: "sörr" });
});
