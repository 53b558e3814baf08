// One checker's request and what it makes of each kind of reply.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { HealthCheckConfig } from "@aws-sdk/client-route-53";
import { judgeReply, probeRequest, unresolved } from "../../../src/lab/route53/probe.ts";
import { page } from "./support.ts";

const HTTP: HealthCheckConfig = { Type: "HTTP", FullyQualifiedDomainName: "alb.example" };

test("the request carries the domain name as Host, with the port only when it is not the scheme's own", () => {
  const host = (config: HealthCheckConfig) => probeRequest(config, "198.18.0.1").host;
  assert.equal(host(HTTP), "alb.example");
  assert.equal(host({ ...HTTP, Port: 8080 }), "alb.example:8080");
  assert.equal(host({ ...HTTP, Type: "HTTPS" }), "alb.example");
  assert.equal(host({ ...HTTP, Type: "HTTPS", Port: 80 }), "alb.example:80");
  assert.equal(host({ Type: "HTTP", IPAddress: "198.18.0.1" }), "198.18.0.1");
  assert.deepEqual(probeRequest({ ...HTTP, Type: "HTTPS", ResourcePath: "/up" }, "198.18.0.1"), {
    scheme: "https",
    address: "198.18.0.1",
    port: 443,
    host: "alb.example",
    path: "/up",
    method: "GET",
  });
});

test("success is a 2xx or 3xx status within two seconds of connecting", () => {
  const judge = (status: number, after = 30) => judgeReply(HTTP, page(status, "Reason", after), "198.18.0.1", 100);
  for (const status of [200, 204, 299, 300, 301, 399]) assert.equal(judge(status).passed, true, String(status));
  for (const status of [199, 400, 404, 500, 502, 503, 504]) assert.equal(judge(status).passed, false, String(status));
  assert.deepEqual(judge(200, 2_000), {
    passed: true,
    after: 2_100,
    status: "Success: HTTP Status Code 200, Reason. Resolved IP: 198.18.0.1",
  });
  const late = judge(200, 2_001);
  assert.equal(late.passed, false);
  assert.equal(late.after, 2_100, "given up two seconds after connecting, not when the late answer comes");
});

test("texts of a 503 and of a connection that times out", () => {
  assert.equal(
    judgeReply(HTTP, page(503, "Service Temporarily Unavailable"), "54.147.185.175", 0).status,
    "Failure: HTTP Status Code 503, Service Temporarily Unavailable. Resolved IP: 54.147.185.175",
  );
  const silent = judgeReply(HTTP, { kind: "silence" }, "198.18.0.1", 100);
  assert.deepEqual(silent, {
    passed: false,
    after: 4_000,
    status:
      "Failure: Connection timed out. The endpoint or the internet connection is down, or requests are being blocked by your firewall.",
  });
});

test("refused and reset fail as soon as they are known; a name without address fails", () => {
  assert.deepEqual(judgeReply(HTTP, { kind: "refused", after: 1 }, "198.18.0.1", 80).after, 81);
  assert.equal(judgeReply(HTTP, { kind: "refused", after: 1 }, "198.18.0.1", 80).passed, false);
  assert.equal(judgeReply(HTTP, { kind: "reset", after: 7 }, "198.18.0.1", 80).passed, false);
  assert.match(unresolved(50).status, /^Failure: DNS resolution failed/);
});

test("a TCP check asks only for a connection, within ten seconds", () => {
  const tcp: HealthCheckConfig = { Type: "TCP", FullyQualifiedDomainName: "alb.example", Port: 80 };
  assert.equal(judgeReply(tcp, page(503, "Service Unavailable", 9_000), "198.18.0.1", 90).passed, true);
  assert.equal(judgeReply(tcp, page(503, "Service Unavailable", 9_000), "198.18.0.1", 90).after, 90);
  assert.equal(judgeReply(tcp, { kind: "reset", after: 1 }, "198.18.0.1", 90).passed, true);
  assert.equal(judgeReply(tcp, { kind: "refused", after: 1 }, "198.18.0.1", 90).passed, false);
  assert.equal(judgeReply(tcp, { kind: "silence" }, "198.18.0.1", 90).after, 10_000);
});

test("a searched string counts in the first 5,120 bytes only, case and all", () => {
  const search: HealthCheckConfig = { ...HTTP, Type: "HTTP_STR_MATCH", SearchString: "ready" };
  const passed = (body: string) => judgeReply(search, page(200, "OK", 5, body), "198.18.0.1", 0).passed;
  assert.equal(passed("I am ready."), true);
  assert.equal(passed("I am Ready."), false);
  assert.equal(passed(`${"x".repeat(5_115)}ready`), true);
  assert.equal(passed(`${"x".repeat(5_116)}ready`), false);
  assert.equal(passed(`${"é".repeat(2_558)}ready`), false, "bytes, not characters");
  assert.equal(judgeReply(search, page(500, "Error", 5, "ready"), "198.18.0.1", 0).passed, false, "the status counts too");
});
