import assert from "node:assert/strict";
import { test } from "node:test";
import type { Problem } from "../../../src/errors.ts";
import type { Fact, FactOf } from "../../../src/journal/facts.ts";
import { createJournal } from "../../../src/journal/journal.ts";
import type { Plan } from "../../../src/plan/types.ts";
import { run } from "../../../src/run.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";
import {
  addStack,
  alias,
  type FakeSettings,
  type FakeWorld,
  fakePlan,
  fakeWorld,
  LB_NAME,
  page,
  S3_NAME,
  stackPlan,
} from "../../support/fake-world.ts";

/** Runs a drill that has to be refused, and gives its problems and how long it waited. */
async function refused(
  settings: Partial<FakeSettings>,
  plan: Partial<Plan> = {},
  prepare: (fake: FakeWorld) => void = () => undefined,
): Promise<{ problems: readonly Problem[]; waited: number; facts: readonly Fact[] }> {
  const clock = createVirtualClock(0);
  const fake = fakeWorld(clock, settings);
  prepare(fake);
  const journal = createJournal(clock);
  await clock.drive(() => run({ plan: fakePlan(plan), world: fake.world, journal, drill: "d1", version: "0", seed: "s", repeat: "again" }));
  const { facts } = journal;
  assert.equal(fake.callsOf("StopInstances").length, 0, "nothing is touched");
  const fact = facts.find((one) => one.kind === "refused") as FactOf<"refused"> & { at: number };
  assert.ok(fact, JSON.stringify(facts.findLast((one) => one.kind === "error" || one.kind === "drill.ended")));
  return { problems: fact.problems, waited: fact.at, facts };
}

const s3Error = (status: number, code: string) => page(status, "AmazonS3", `<li>Code: ${code}</li>`);

const ERROR_PAGES: readonly [string, Partial<FakeSettings>, RegExp][] = [
  ["a bucket that is not named as the site", { errorPage: () => s3Error(404, "NoSuchBucket") }, /BucketName must be exactly/],
  ["blocked public access", { errorPage: () => s3Error(403, "AccessDenied") }, /public access is blocked/],
  ["a wrong index document, or a page never written", { errorPage: () => s3Error(404, "NoSuchKey") }, /IndexDocument.*custom resource/],
  ["a bucket without website hosting", { errorPage: () => s3Error(404, "NoSuchWebsiteConfiguration") }, /WebsiteConfiguration/],
  ["another page than described", { errorPage: () => page(200, "AmazonS3", "hello") }, /error-page describes/],
  [
    "a deep link without the page",
    { errorPage: ({ path }) => (path === "/" ? page(200, "AmazonS3", "temporarily unavailable") : s3Error(404, "NoSuchKey")) },
    /ErrorDocument/,
  ],
  ["no SECONDARY record set", { records: [alias("PRIMARY", LB_NAME)] }, /Failover PRIMARY and SECONDARY/],
  ["a SECONDARY that points nowhere", { records: [alias("PRIMARY", LB_NAME), alias("SECONDARY", "nowhere.example")] }, /does not exist/],
];

for (const [what, settings, cause] of ERROR_PAGES) {
  test(`refused within about a minute, with the cause: ${what}`, async () => {
    const { problems, waited, facts } = await refused(settings);
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ["steady-before.error-page-ready"],
    );
    assert.match(problems[0]?.next ?? "", cause);
    assert.ok(waited > 50_000 && waited < 80_000, `waited ${waited} ms`);
    const steady = facts.find((fact) => fact.kind === "steady-state") as FactOf<"steady-state">;
    assert.deepEqual(
      steady.tolerances.filter((tolerance) => !tolerance.held).map((tolerance) => tolerance.name),
      ["error-page-ready"],
    );
  });
}

test("an https site whose error page is on S3 is told that S3 has no TLS", async () => {
  const { site } = fakePlan();
  const { problems } = await refused(
    { errorPage: () => ({ kind: "refused" }) },
    { site: { ...site, scheme: "https", port: 443, url: "https://www.example.com/" } },
  );
  assert.match(problems.find((problem) => problem.code === "steady-before.error-page-ready")?.next ?? "", /no TLS/);
});

const STATES: readonly [string, Partial<FakeSettings>, string, RegExp][] = [
  [
    "a closed instance security group",
    { targetState: () => ({ State: "unhealthy", Reason: "Target.Timeout" }) },
    "targets-healthy",
    /security group/,
  ],
  [
    "a web server that was never installed",
    { targetState: () => ({ State: "unhealthy", Reason: "Target.FailedHealthChecks" }) },
    "targets-healthy",
    /S3 gateway endpoint/,
  ],
  [
    "a target group without listener",
    { targetState: () => ({ State: "unused", Reason: "Target.NotInUse" }) },
    "targets-healthy",
    /listener/,
  ],
  [
    "health checks that never end",
    { targetState: () => ({ State: "initial", Reason: "Elb.InitialHealthChecking" }) },
    "targets-healthy",
    /HealthCheckIntervalSeconds/,
  ],
  ["a closed load balancer", { loadBalancer: () => ({ kind: "timeout" }) }, "primary-page", /load balancer's security group/],
  ["no listener", { loadBalancer: () => ({ kind: "refused" }) }, "primary-page", /no listener on port 80/],
  ["another page than described", { loadBalancer: () => page(200, "Apache", "It works!") }, "primary-page", /drill file's primary/],
  [
    "PRIMARY and SECONDARY swapped",
    { records: [alias("PRIMARY", S3_NAME), alias("SECONDARY", LB_NAME)], dnsLag: 0 },
    "error-page-ready",
    /swapped/,
  ],
  [
    "an instance that never answers",
    { loadBalancer: () => page(200, "Apache", "instance-id: i-0a") },
    "all-instances-answer",
    /gets no requests/,
  ],
];

for (const [what, settings, name, cause] of STATES) {
  test(`refused at the deadline, with the cause: ${what}`, async () => {
    const { problems, waited } = await refused(settings);
    const problem = problems.find((one) => one.code === `steady-before.${name}`);
    assert.match(problem?.next ?? `only ${problems.map((one) => one.code)}`, cause);
    // Swapped record sets show nothing but a missing error page, which is hopeless sooner.
    assert.ok(waited >= 300_000 ? waited < 303_000 : name === "error-page-ready", `waited ${waited} ms`);
  });
}

test("a site that is still starting is waited for", async () => {
  const clock = createVirtualClock(0);
  const fake = fakeWorld(clock);
  for (const instance of fake.instances.values()) instance.servingSince = 120_000;
  const journal = createJournal(clock);
  await clock.drive(() => run({ plan: fakePlan(), world: fake.world, journal, drill: "d1", version: "0", seed: "s", repeat: "again" }));
  const requested = journal.facts.find((fact) => fact.kind === "fault.requested");
  assert.ok((requested?.at ?? 0) > 120_000);
  assert.equal(journal.facts.at(-1)?.kind === "drill.ended" && journal.facts.at(-1), journal.facts.at(-1));
});

test("everything against the blast radius is told at once", async () => {
  const { problems } = await refused(
    {},
    { limits: { maxInstances: 1, maxShare: 100, optInTag: { key: "failover-drill", value: "allowed" } } },
    ({ instances }) => {
      const [first, second] = [...instances.values()];
      if (first === undefined || second === undefined) return;
      delete first.tags["failover-drill"];
      second.state = "stopped";
      second.tags["aws:autoscaling:groupName"] = "fleet";
    },
  );
  assert.deepEqual(
    problems.map((problem) => problem.code),
    ["radius.too-many", "radius.no-opt-in", "radius.not-running", "radius.auto-scaling"],
  );
  assert.match(problems[1]?.what ?? "", /i-0a has no tag failover-drill/);
});

test("a selector that finds nothing, or an id that does not exist, is refused", async () => {
  const fault = (select: Plan["fault"]["select"], mode: Plan["fault"]["mode"] = "all") => ({
    fault: { type: "stop-instances" as const, select, mode, expected: undefined },
  });
  const codes = async (change: Partial<Plan>, prepare?: (fake: FakeWorld) => void) =>
    (await refused({}, change, prepare)).problems.map((problem) => problem.code);
  assert.deepEqual(await codes(fault({ by: "tag", key: "role", value: "web" })), ["radius.empty"]);
  assert.deepEqual(await codes(fault({ by: "ids", ids: ["i-0a", "i-0absent"] })), ["radius.unknown-instance"]);
  assert.deepEqual(await codes(fault({ by: "ids", ids: ["i-0a"] }, { zone: "ap-northeast-1d" })), ["radius.empty"]);
  const empty = (fake: FakeWorld) => void addStack(fake.stacks, "site-web", "CREATE_COMPLETE");
  assert.deepEqual(await codes({ ...fault({ by: "stack", stack: "web" }), stacks: [stackPlan("web")] }, empty), ["radius.empty"]);
});

test("a host without zone or record sets is refused together with the radius' own problems", async () => {
  const { problems } = await refused(
    { records: [] },
    { limits: { maxInstances: 1, maxShare: 100, optInTag: { key: "failover-drill", value: "allowed" } } },
  );
  assert.deepEqual(
    problems.map((problem) => problem.code),
    ["watch.no-record", "radius.too-many"],
  );
});
