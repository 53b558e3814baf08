// Health checks over time: phases, drift, statuses, and their way to the name servers.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateHealthCheckCommand,
  DeleteHealthCheckCommand,
  GetHealthCheckLastFailureReasonCommand,
  GetHealthCheckStatusCommand,
  type HealthCheckConfig,
  UpdateHealthCheckCommand,
} from "@aws-sdk/client-route-53";
import { ALB_NAME, createScene, OK, page, type Scene, START, UNAVAILABLE } from "./support.ts";

const CONFIG: HealthCheckConfig = { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME, RequestInterval: 30, FailureThreshold: 3 };

function createCheck(scene: Scene, config: Partial<HealthCheckConfig> = {}, reference = "one"): string {
  const output = scene.call(new CreateHealthCheckCommand({ CallerReference: reference, HealthCheckConfig: { ...CONFIG, ...config } }));
  return output.HealthCheck?.Id as string;
}

const statusOf = (scene: Scene, id: string) => scene.lab.route53.healthChecks.get(id);

test("sixteen checkers ask once per interval, each in a phase of its own, under the domain name as Host", async () => {
  const scene = createScene("phases");
  createCheck(scene);
  await scene.clock.drive(() => scene.clock.sleep(30_000));
  assert.equal(scene.requests.length, 16);
  assert.equal(new Set(scene.requests.map((request) => request.at)).size, 16);
  for (const { request } of scene.requests) {
    assert.equal(request.host, ALB_NAME);
    assert.ok(scene.albAddresses.includes(request.address));
  }
  assert.equal(new Set(scene.requests.map(({ request }) => request.address)).size, 2, "both nodes get requests");
});

test("the next request leaves an interval after the response, so a slow endpoint drifts", async () => {
  const scene = createScene("drift", "calm");
  scene.reply = page(200, "OK", 1_500);
  createCheck(scene);
  await scene.clock.drive(() => scene.clock.sleep(95_000));
  const latency = 150; // The typical value of route53.probe-latency, which calm conditions always draw.
  const first = scene.requests.slice(0, 16).map((request) => request.at);
  const later = scene.requests.slice(16, 32).map((request) => request.at);
  assert.deepEqual(
    later,
    first.map((at) => at + 30_000 + 1_500 + latency),
  );
});

test("observations are empty at first, then hold each checker's latest text and time", async () => {
  const scene = createScene("observations");
  const id = createCheck(scene);
  const observations = () => scene.call(new GetHealthCheckStatusCommand({ HealthCheckId: id })).HealthCheckObservations ?? [];
  assert.deepEqual(observations(), []);
  await scene.clock.drive(async () => {
    await scene.clock.sleep(31_000);
    assert.equal(observations().length, 16);
    for (const { StatusReport: report, IPAddress: address } of observations()) {
      assert.match(report?.Status ?? "", /^Success: HTTP Status Code 200, OK\. Resolved IP: 198\.18\.9\.[12]$/);
      assert.ok((report?.CheckedTime?.getTime() ?? 0) > START);
      assert.match(address ?? "", /^\d+\.\d+\.\d+\.\d+$/);
    }
    assert.equal(new Set(observations().map((one) => one.Region)).size, 8);
    assert.deepEqual(scene.call(new GetHealthCheckLastFailureReasonCommand({ HealthCheckId: id })).HealthCheckObservations, []);
    scene.reply = UNAVAILABLE;
    await scene.clock.sleep(31_000);
    for (const one of observations()) assert.match(one.StatusReport?.Status ?? "", /^Failure: HTTP Status Code 503, Service Temporarily/);
    assert.equal(statusOf(scene, id)?.healthy, true, "the latest texts all fail, the threshold of three is not reached");
    assert.equal(scene.call(new GetHealthCheckLastFailureReasonCommand({ HealthCheckId: id })).HealthCheckObservations?.length, 16);
  });
});

test("a status change reaches the name servers later, and changes do not overtake each other", async () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const scene = createScene(`order-${seed}`, "hostile");
    const id = createCheck(scene, { RequestInterval: 10, FailureThreshold: 1 });
    const seen: { at: number; served: boolean }[] = [];
    await scene.clock.drive(async () => {
      await scene.clock.sleep(20_000);
      for (let flip = 0; flip < 10; flip += 1) {
        scene.reply = flip % 2 === 0 ? UNAVAILABLE : OK;
        for (let second = 0; second < 16; second += 1) {
          await scene.clock.sleep(1_000);
          const served = statusOf(scene, id)?.served ?? false;
          if (seen.at(-1)?.served !== served) seen.push({ at: scene.clock.now(), served });
        }
      }
      await scene.clock.sleep(120_000);
    });
    const verdicts = scene.truths("health-check.status");
    assert.ok(verdicts.length > 5, `seed ${seed}`);
    assert.equal(statusOf(scene, id)?.served, statusOf(scene, id)?.healthy, `seed ${seed}: the last word is the last verdict`);
    for (const { at, served } of seen.slice(1)) {
      const known = verdicts.filter((verdict) => verdict.at <= at && verdict.detail === (served ? "healthy" : "unhealthy"));
      assert.ok(known.length > 0, `seed ${seed}: the name servers never know before the checkers do`);
    }
  }
});

test("a new check is healthy, an inverted new one unhealthy, a disabled one healthy and silent", async () => {
  const scene = createScene("new");
  scene.reply = UNAVAILABLE;
  const plain = createCheck(scene, {}, "plain");
  const inverted = createCheck(scene, { Inverted: true }, "inverted");
  assert.equal(statusOf(scene, plain)?.served, true);
  assert.equal(statusOf(scene, inverted)?.served, false);
  const before = scene.requests.length;
  const disabled = createCheck(scene, { Disabled: true }, "disabled");
  await scene.clock.drive(() => scene.clock.sleep(300_000));
  assert.equal(statusOf(scene, plain)?.served, false);
  assert.equal(statusOf(scene, inverted)?.served, true);
  assert.equal(statusOf(scene, disabled)?.served, true);
  assert.ok(scene.requests.length > before);
  assert.equal(scene.call(new GetHealthCheckStatusCommand({ HealthCheckId: disabled })).HealthCheckObservations?.length, 0);
});

test("disabling pins a failing check to healthy and stops its requests; enabling starts them again", async () => {
  const scene = createScene("disable");
  scene.reply = UNAVAILABLE;
  const id = createCheck(scene);
  await scene.clock.drive(async () => {
    await scene.clock.sleep(200_000);
    assert.equal(statusOf(scene, id)?.healthy, false);
    scene.call(new UpdateHealthCheckCommand({ HealthCheckId: id, Disabled: true }));
    assert.equal(statusOf(scene, id)?.healthy, true);
    const quiet = scene.requests.length;
    await scene.clock.sleep(200_000);
    assert.equal(scene.requests.length, quiet);
    scene.call(new UpdateHealthCheckCommand({ HealthCheckId: id, Disabled: false }));
    await scene.clock.sleep(200_000);
    assert.ok(scene.requests.length > quiet + 60);
    assert.equal(statusOf(scene, id)?.healthy, false);
    scene.call(new DeleteHealthCheckCommand({ HealthCheckId: id }));
    const gone = scene.requests.length;
    await scene.clock.sleep(100_000);
    assert.equal(scene.requests.length, gone, "a deleted check asks no more");
  });
});

test("chosen Regions bound the checkers; three of them make six", async () => {
  const scene = createScene("regions");
  const id = createCheck(scene, { Regions: ["us-east-1", "eu-west-1", "sa-east-1"] });
  await scene.clock.drive(() => scene.clock.sleep(31_000));
  const regions = scene.call(new GetHealthCheckStatusCommand({ HealthCheckId: id })).HealthCheckObservations?.map((one) => one.Region);
  assert.deepEqual(regions, ["us-east-1", "us-east-1", "eu-west-1", "eu-west-1", "sa-east-1", "sa-east-1"]);
});

test("a checker's requests take turns over the endpoint's addresses, which it looks up anew each time", async () => {
  const scene = createScene("turns");
  const id = createCheck(scene);
  await scene.clock.drive(async () => {
    await scene.clock.sleep(100_000);
    for (const checker of statusOf(scene, id)?.checkers ?? []) assert.ok(checker.turn >= 3);
    const early = scene.requests.slice(0, 16).map(({ request }) => request.address);
    const later = scene.requests.slice(16, 32).map(({ request }) => request.address);
    const count = (addresses: readonly string[], address: string) => addresses.filter((one) => one === address).length;
    assert.deepEqual([count(early, "198.18.9.1"), count(later, "198.18.9.1")], [8, 8]);
    const [first] = statusOf(scene, id)?.checkers ?? [];
    const text = () => first?.latest?.StatusReport?.Status;
    const before = text();
    await scene.clock.sleep(30_600);
    assert.notEqual(text(), before, "the other address");
    scene.albAddresses = ["198.18.9.7"];
    await scene.clock.sleep(31_000);
    assert.match(text() ?? "", /198\.18\.9\.7/);
  });
});

test("a name that does not resolve fails", async () => {
  const scene = createScene("no-name");
  const id = createCheck(scene, { FullyQualifiedDomainName: "nothing.example.com" });
  await scene.clock.drive(() => scene.clock.sleep(150_000));
  assert.equal(scene.requests.length, 0);
  assert.equal(statusOf(scene, id)?.healthy, false);
  const [one] = scene.call(new GetHealthCheckStatusCommand({ HealthCheckId: id })).HealthCheckObservations ?? [];
  assert.match(one?.StatusReport?.Status ?? "", /^Failure: DNS resolution failed/);
});

test("a calculated check counts its children: threshold 0 is always healthy, one above their number never", async () => {
  const scene = createScene("calculated");
  scene.reply = (request) => (request.port === 8080 ? UNAVAILABLE : OK);
  const good = createCheck(scene, {}, "good");
  const bad = createCheck(scene, { Port: 8080 }, "bad");
  const calculated = (threshold: number) =>
    scene.call(
      new CreateHealthCheckCommand({
        CallerReference: `calculated-${threshold}`,
        HealthCheckConfig: { Type: "CALCULATED", ChildHealthChecks: [good, bad], HealthThreshold: threshold },
      }),
    ).HealthCheck?.Id as string;
  const ids = [0, 1, 2, 3].map(calculated);
  assert.deepEqual(
    ids.map((id) => statusOf(scene, id)?.healthy),
    [true, true, true, false],
  );
  await scene.clock.drive(() => scene.clock.sleep(200_000));
  assert.deepEqual(
    ids.map((id) => statusOf(scene, id)?.healthy),
    [true, true, false, false],
  );
  assert.deepEqual(
    ids.map((id) => statusOf(scene, id)?.served),
    [true, true, false, false],
  );
  scene.call(new DeleteHealthCheckCommand({ HealthCheckId: bad }));
  assert.equal(statusOf(scene, ids[2] as string)?.healthy, true, "a deleted child no longer counts as failing");
});
