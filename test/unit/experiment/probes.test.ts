import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createClassifier } from "../../../src/experiment/probes/classify-page.ts";
import { classifyAnswer } from "../../../src/experiment/probes/dns-answer.ts";
import { pageProbe } from "../../../src/experiment/probes/page.ts";
import { balancerPage } from "../../../src/lab/elb/replies.ts";
import type { DnsOutcome, HttpOutcome } from "../../../src/ports/net.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import { fakePlan, fakeWorld, page, S3_ADDRESS } from "../../support/fake-world.ts";

const { site } = fakePlan();

const PAGES: readonly [string, HttpOutcome, object][] = [
  ["the primary page with its instance", page(200, "Apache", "instance-id: i-0ab1"), { seen: "primary", status: 200, instance: "i-0ab1" }],
  ["the error page with 200", page(200, "AmazonS3", "We are temporarily unavailable"), { seen: "error-page", status: 200 }],
  ["the error page as an error document", page(404, "AmazonS3", "temporarily unavailable"), { seen: "error-page", status: 404 }],
  ["the load balancer's 502", page(502, "awselb/2.0", ""), { seen: "alb-502", status: 502 }],
  ["the load balancer's 503", page(503, "awselb/2.0", ""), { seen: "alb-503", status: 503 }],
  ["the load balancer's 504", page(504, "awselb/2.0", ""), { seen: "alb-504", status: 504 }],
  ["a 503 of somebody else", page(503, "nginx", ""), { seen: "unknown", status: 503, detail: "503 from nginx" }],
  [
    "S3's own error",
    page(404, "AmazonS3", "<ul><li>Code: NoSuchBucket</li></ul>"),
    { seen: "unknown", status: 404, detail: "404 NoSuchBucket from AmazonS3" },
  ],
  [
    "the primary's words under another status",
    page(500, "Apache", "instance-id: i-0ab1"),
    { seen: "unknown", status: 500, detail: "500 from Apache" },
  ],
  [
    "the error page's words from another server",
    page(200, "Apache", "temporarily unavailable"),
    { seen: "unknown", status: 200, detail: "200 from Apache" },
  ],
  ["a time-out", { kind: "timeout" }, { seen: "timeout" }],
  ["a refused connection", { kind: "refused" }, { seen: "refused" }],
  ["a reset", { kind: "reset" }, { seen: "reset" }],
  ["a TLS error", { kind: "tls-error", reason: "wrong version" }, { seen: "tls-error", detail: "wrong version" }],
  ["an unreachable host", { kind: "unreachable", reason: "no route" }, { seen: "unknown", detail: "no route" }],
];

for (const [what, outcome, expected] of PAGES) {
  test(`a page sample tells ${what}`, () => {
    assert.deepEqual(createClassifier(site)(outcome), expected);
  });
}

const WORDS_ONLY = { headers: {}, body: "[Tt]emporarily [Uu]navailable" };
const ANYTHING = { headers: {}, body: "." };

test("what the load balancer itself answers is neither page, whatever the marks are", () => {
  for (const status of [502, 503, 504] as const) {
    const answer = balancerPage(status, 0);
    assert.ok(answer.kind === "response");
    const padding = "<!-- a padding to disable friendly error pages -->\r\n".repeat(6);
    for (const body of [answer.body, `${answer.body}${padding}`]) {
      const outcome: HttpOutcome = { kind: "response", status, headers: answer.headers, body };
      for (const marks of [{ errorPage: WORDS_ONLY }, { errorPage: ANYTHING }, { primary: ANYTHING }])
        assert.deepEqual(createClassifier({ ...site, ...marks })(outcome), { seen: `alb-${status}`, status });
    }
  }
});

test("a page of somebody's own that the load balancer answers with is told by its mark, and without one is the load balancer's", () => {
  const fixed = page(503, "awselb/2.0", "<h1>503 Service Temporarily Unavailable</h1><p>We are back at eight.</p>");
  assert.deepEqual(createClassifier({ ...site, errorPage: WORDS_ONLY })(fixed), { seen: "error-page", status: 503 });
  assert.deepEqual(createClassifier({ ...site, primary: { headers: {}, body: "back at eight" } })(fixed), { seen: "primary", status: 503 });
  assert.deepEqual(createClassifier(site)(fixed), { seen: "alb-503", status: 503 });
  const elsewhere = page(503, "Apache", "503 Service Temporarily Unavailable");
  assert.deepEqual(createClassifier({ ...site, errorPage: WORDS_ONLY })(elsewhere), { seen: "error-page", status: 503 });
});

test("the page probe keeps its time-out over resolving and fetching together", async () => {
  const clock = createVirtualClock(0);
  await clock.drive(async () => {
    const timeouts: number[] = [];
    const net = {
      ask: async (): Promise<DnsOutcome> => {
        await clock.sleep(700);
        return { kind: "answer", rcode: "NOERROR", records: [{ name: "", type: "A", ttl: 60, data: "198.18.0.1" }] };
      },
      get: async ({ timeout }: { timeout: number }): Promise<HttpOutcome> => {
        timeouts.push(timeout);
        return { kind: "timeout" };
      },
    };
    const probe = pageProbe(net, clock, site, { interval: 1_000, timeout: 2_000 });
    assert.deepEqual(await probe.observe(0), { seen: "timeout", path: "/", address: "198.18.0.1" });
    assert.deepEqual(timeouts, [1_300]);
  });
});

test("a resolver's answer without an address is a dns-error; a look-up that was lost is no sample at all", async () => {
  const clock = createVirtualClock(0);
  const outcomes: DnsOutcome[] = [
    { kind: "answer", rcode: "NXDOMAIN", records: [] },
    { kind: "answer", rcode: "SERVFAIL", records: [] },
    { kind: "timeout" },
    { kind: "unreachable", reason: "192.0.2.1 port 53: nothing listens there" },
  ];
  const net = { ask: async () => outcomes.shift() as DnsOutcome, get: () => assert.fail("nothing to connect to") };
  const probe = pageProbe(net, clock, site, { interval: 1_000, timeout: 2_000 });
  for (const detail of ["NXDOMAIN without an address", "SERVFAIL without an address"]) {
    assert.deepEqual(await probe.observe(0), { seen: "dns-error", path: "/", detail });
  }
  for (const why of ["timeout", "192.0.2.1 port 53: nothing listens there"]) {
    assert.deepEqual(await probe.observe(0), { missing: `no answer for www.example.com from the resolver (${why})` });
  }
});

test("further paths are looked at in every fourth sample, in turn, whatever the URL's own path shows", async () => {
  const clock = createVirtualClock(0);
  const { world } = fakeWorld(clock);
  const probe = pageProbe(world.net, clock, { ...site, paths: ["/", "/a", "/b"] }, { interval: 1_000, timeout: 2_000 });
  await clock.drive(async () => {
    const paths: (string | undefined)[] = [];
    for (let n = 0; n < 16; n += 1) {
      const further = await probe.further?.(n, { seen: "error-page", path: "/", address: S3_ADDRESS });
      paths.push(further === undefined || "missing" in further ? undefined : further.path);
      assert.equal(probe.further?.(n, { seen: "dns-error", path: "/" }), undefined);
    }
    assert.deepEqual([paths[0], paths[4], paths[8], paths[12]], ["/a", "/b", "/a", "/b"]);
    assert.equal(paths.filter((path) => path !== undefined).length, 4);
  });
});

test("an answer is primary, secondary or mixed by the load balancer's own addresses", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }),
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 }),
      (hosts, ttls) => {
        const own = new Set(["198.18.0.0", "198.18.0.1", "198.18.0.2"]);
        const records = hosts.map((host, index) => ({
          name: "x",
          type: "A" as const,
          ttl: ttls[index] as number,
          data: `198.18.0.${host}`,
        }));
        const answer = classifyAnswer({ kind: "answer", rcode: "NOERROR", records }, own);
        const ours = hosts.filter((host) => host < 3).length;
        assert.equal(answer.seen, hosts.length === 0 ? "none" : ours === hosts.length ? "primary" : ours === 0 ? "secondary" : "mixed");
        if (hosts.length > 0) assert.equal(answer.ttl, Math.min(...records.map((record) => record.ttl)));
        assert.equal(answer.addresses.length, hosts.length);
      },
    ),
  );
  assert.equal(classifyAnswer({ kind: "timeout" }, new Set()).seen, "error");
  assert.equal(classifyAnswer({ kind: "answer", rcode: "REFUSED", records: [] }, new Set()).seen, "error");
  assert.equal(classifyAnswer({ kind: "answer", rcode: "NXDOMAIN", records: [] }, new Set()).seen, "none");
});
