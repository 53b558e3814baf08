// A failover record over time: both signals, their delays, and what the name servers answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ChangeResourceRecordSetsCommand,
  CreateHealthCheckCommand,
  DeleteHealthCheckCommand,
  type ResourceRecordSet,
} from "@aws-sdk/client-route-53";
import { authoritativeAnswer } from "../../../src/lab/dns/answer.ts";
import { ALB_ARN, ALB_NAME, ALB_ZONE, createScene, OK, S3_NAME, S3_ZONE, type Scene, UNAVAILABLE } from "./support.ts";

const NAME = "www.example.com";

interface Signals {
  readonly healthCheck: boolean;
  readonly evaluate: boolean;
}

function createSite(scene: Scene, { healthCheck, evaluate }: Signals): void {
  const check = healthCheck
    ? scene.call(
        new CreateHealthCheckCommand({ CallerReference: "site", HealthCheckConfig: { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME } }),
      ).HealthCheck
    : undefined;
  const primary: ResourceRecordSet = {
    Name: NAME,
    Type: "A",
    SetIdentifier: "primary",
    Failover: "PRIMARY",
    AliasTarget: { DNSName: ALB_NAME, HostedZoneId: ALB_ZONE, EvaluateTargetHealth: evaluate },
    ...(check === undefined ? {} : { HealthCheckId: check.Id }),
  };
  const secondary: ResourceRecordSet = {
    Name: NAME,
    Type: "A",
    SetIdentifier: "secondary",
    Failover: "SECONDARY",
    AliasTarget: { DNSName: S3_NAME, HostedZoneId: S3_ZONE, EvaluateTargetHealth: false },
  };
  scene.call(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: scene.zone.id,
      ChangeBatch: { Changes: [primary, secondary].map((record) => ({ Action: "CREATE", ResourceRecordSet: record })) },
    }),
  );
}

const answer = (scene: Scene) => authoritativeAnswer(scene.lab, scene.zone.nameServers[2] as string, NAME, "A");

/** Both signals fail at one moment, and are good again five minutes later. Instants of each signal and answer relative to that. */
async function outage(seed: string, signals: Signals) {
  const scene = createScene(seed);
  let broken = 0;
  let mended = 0;
  await scene.clock.drive(async () => {
    createSite(scene, signals);
    await scene.clock.sleep(120_000);
    broken = scene.clock.now();
    scene.reply = UNAVAILABLE;
    scene.setAlbHealthy(false);
    await scene.clock.sleep(300_000);
    mended = scene.clock.now();
    scene.reply = OK;
    scene.setAlbHealthy(true);
    await scene.clock.sleep(300_000);
  });
  const answers = scene.truths("record.answer");
  const flips = answers.map((truth) => `${truth.subject} ${truth.detail}`);
  return { scene, flips, over: (answers[1]?.at ?? Number.NaN) - broken, back: (answers[2]?.at ?? Number.NaN) - mended };
}

const ROUND_TRIP = ["PRIMARY", "SECONDARY", "PRIMARY"].map((role) => `www.example.com. A ${role}`);

test("with both signals the earlier one fails over and the later one fails back", async () => {
  for (let run = 0; run < 25; run += 1) {
    const { scene, flips, over, back } = await outage(`both-${run}`, { healthCheck: true, evaluate: true });
    assert.deepEqual(flips, ROUND_TRIP, `seed both-${run}`);
    const alias = scene.truths("alias.health");
    assert.deepEqual(
      alias.map((truth) => truth.detail),
      ["healthy", "unhealthy", "healthy"],
    );
    assert.ok(over >= 1_000 && over <= 60_000, `seed both-${run}: the alias decides within its lag, ${over}`);
    assert.ok(back >= 60_000 + 1_000, `seed both-${run}: the health check decides, ${back}`);
    assert.ok(alias.every((truth) => truth.subject === ALB_ARN));
  }
});

test("with the health check alone failover waits for the checkers and propagation", async () => {
  for (let run = 0; run < 25; run += 1) {
    const { scene, flips, over } = await outage(`check-${run}`, { healthCheck: true, evaluate: false });
    assert.deepEqual(flips, ROUND_TRIP, `seed check-${run}`);
    assert.ok(over > 62_000 && over < 150_000, `seed check-${run}: ${over}`);
    const [, down] = scene.truths("health-check.status");
    const [, flip] = scene.truths("record.answer");
    const propagation = (flip?.at ?? 0) - (down?.at ?? 0);
    assert.ok(propagation >= 1_000 && propagation <= 30_000, `seed check-${run}: ${propagation}`);
  }
});

test("with EvaluateTargetHealth alone failback is as quick as failover", async () => {
  const { flips, over, back } = await outage("alias-only", { healthCheck: false, evaluate: true });
  assert.deepEqual(flips, ROUND_TRIP);
  assert.ok(over <= 60_000 && back <= 60_000);
});

test("without any signal the primary answers for ever", async () => {
  const { flips, scene } = await outage("none", { healthCheck: false, evaluate: false });
  assert.deepEqual(flips, ROUND_TRIP.slice(0, 1));
  assert.deepEqual(
    answer(scene)
      .records.map((record) => record.data)
      .sort(),
    [...scene.albAddresses].sort(),
  );
});

test("the answer is the load balancer's addresses with TTL 60 in turn, then the S3 endpoint's one with TTL 5", async () => {
  const scene = createScene("answers");
  await scene.clock.drive(async () => {
    createSite(scene, { healthCheck: false, evaluate: true });
    assert.equal(answer(scene).rcode, "NXDOMAIN", "not before the change is in sync");
    await scene.clock.sleep(61_000);
    const firsts = [0, 1, 2, 3].map(() => answer(scene).records[0]?.data);
    assert.deepEqual(new Set(firsts), new Set(scene.albAddresses));
    for (const record of answer(scene).records) assert.deepEqual({ ...record, data: "" }, { name: NAME, type: "A", ttl: 60, data: "" });
    scene.setAlbHealthy(false);
    await scene.clock.sleep(61_000);
    const [only, ...more] = answer(scene).records;
    assert.deepEqual(more, []);
    assert.equal(only?.ttl, 5);
    assert.deepEqual(scene.lab.addresses.owner(only?.data ?? ""), { kind: "s3-website", region: "ap-northeast-1" });
  });
});

test("changes of the load balancer's health do not overtake each other, and a short flap leaves the last state", async () => {
  for (let run = 0; run < 50; run += 1) {
    const scene = createScene(`flap-${run}`, "hostile");
    await scene.clock.drive(async () => {
      createSite(scene, { healthCheck: false, evaluate: true });
      await scene.clock.sleep(200_000);
      scene.setAlbHealthy(false);
      await scene.clock.sleep(500);
      scene.setAlbHealthy(true);
      await scene.clock.sleep(200_000);
    });
    assert.deepEqual(
      scene.truths("alias.health").map((truth) => truth.detail),
      ["healthy", "unhealthy", "healthy"],
      `seed flap-${run}`,
    );
    assert.equal(answer(scene).records.length, 2, `seed flap-${run}`);
  }
});

test("a secondary with an unhealthy check sends clients back to the unhealthy primary", async () => {
  const scene = createScene("both-unhealthy");
  await scene.clock.drive(async () => {
    const check = scene.call(
      new CreateHealthCheckCommand({
        CallerReference: "s",
        HealthCheckConfig: { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME, Inverted: true },
      }),
    ).HealthCheck;
    createSite(scene, { healthCheck: false, evaluate: true });
    scene.call(
      new ChangeResourceRecordSetsCommand({
        HostedZoneId: scene.zone.id,
        ChangeBatch: {
          Changes: [
            {
              Action: "UPSERT",
              ResourceRecordSet: {
                Name: NAME,
                Type: "A",
                SetIdentifier: "secondary",
                Failover: "SECONDARY",
                HealthCheckId: check?.Id,
                AliasTarget: { DNSName: S3_NAME, HostedZoneId: S3_ZONE, EvaluateTargetHealth: false },
              },
            },
          ],
        },
      }),
    );
    await scene.clock.sleep(150_000);
    scene.setAlbHealthy(false);
    await scene.clock.sleep(100_000);
  });
  assert.deepEqual(
    scene.truths("record.answer").map((truth) => truth.detail),
    ["PRIMARY"],
  );
});

test("an alias tree is evaluated: an alias to a name is healthy while one record of that name is", async () => {
  const scene = createScene("tree");
  await scene.clock.drive(async () => {
    const record = (fields: Partial<ResourceRecordSet>): ResourceRecordSet => ({ Name: NAME, Type: "A", ...fields }) as ResourceRecordSet;
    const inner = record({
      Name: "alb.example.com",
      AliasTarget: { DNSName: ALB_NAME, HostedZoneId: ALB_ZONE, EvaluateTargetHealth: true },
    });
    const outer = record({
      SetIdentifier: "p",
      Failover: "PRIMARY",
      AliasTarget: { DNSName: "alb.example.com", HostedZoneId: scene.zone.id, EvaluateTargetHealth: true },
    });
    const spare = record({ SetIdentifier: "s", Failover: "SECONDARY", TTL: 30, ResourceRecords: [{ Value: "192.0.2.1" }] });
    scene.call(
      new ChangeResourceRecordSetsCommand({
        HostedZoneId: scene.zone.id,
        ChangeBatch: { Changes: [inner, outer, spare].map((one) => ({ Action: "CREATE", ResourceRecordSet: one })) },
      }),
    );
    await scene.clock.sleep(61_000);
    assert.deepEqual(
      answer(scene)
        .records.map((one) => one.data)
        .sort(),
      [...scene.albAddresses].sort(),
    );
    assert.equal(answer(scene).records[0]?.name, NAME, "under its own name");
    scene.setAlbHealthy(false);
    await scene.clock.sleep(61_000);
    assert.deepEqual(answer(scene).records, [{ name: NAME, type: "A", ttl: 30, data: "192.0.2.1" }]);
  });
});

test("an alias tree stays while one record of the inner name is healthy, also one without a signal", async () => {
  const scene = createScene("branch");
  await scene.clock.drive(async () => {
    const inner = (identifier: string, fields: Partial<ResourceRecordSet>): ResourceRecordSet => ({
      Name: "in.example.com",
      Type: "A",
      SetIdentifier: identifier,
      Weight: 1,
      ...fields,
    });
    const role = (failover: "PRIMARY" | "SECONDARY", target: string): ResourceRecordSet => ({
      Name: NAME,
      Type: "A",
      SetIdentifier: failover,
      Failover: failover,
      AliasTarget: { DNSName: target, HostedZoneId: scene.zone.id, EvaluateTargetHealth: true },
    });
    const records = [
      inner("alb", { AliasTarget: { DNSName: ALB_NAME, HostedZoneId: ALB_ZONE, EvaluateTargetHealth: true } }),
      inner("plain", { TTL: 30, ResourceRecords: [{ Value: "192.0.2.7" }] }),
      { Name: "out.example.com", Type: "A" as const, TTL: 30, ResourceRecords: [{ Value: "192.0.2.8" }] },
      role("PRIMARY", "in.example.com"),
      role("SECONDARY", "out.example.com"),
    ];
    scene.call(
      new ChangeResourceRecordSetsCommand({
        HostedZoneId: scene.zone.id,
        ChangeBatch: { Changes: records.map((ResourceRecordSet) => ({ Action: "CREATE", ResourceRecordSet })) },
      }),
    );
    await scene.clock.sleep(61_000);
    scene.setAlbHealthy(false);
    await scene.clock.sleep(61_000);
    assert.deepEqual(
      answer(scene).records.map((one) => one.data),
      ["192.0.2.7"],
      "the sick record is left out, the branch is not",
    );
  });
});

test("deleting the health check that had failed over gives the primary back at once", async () => {
  const scene = createScene("deleted-check");
  await scene.clock.drive(async () => {
    createSite(scene, { healthCheck: true, evaluate: false });
    await scene.clock.sleep(61_000);
    scene.reply = UNAVAILABLE;
    await scene.clock.sleep(200_000);
    assert.equal(answer(scene).records.length, 1);
    const [id] = scene.lab.route53.healthChecks.keys();
    scene.call(new DeleteHealthCheckCommand({ HealthCheckId: id }));
    assert.equal(answer(scene).records.length, 2);
    assert.equal(scene.truths("record.answer").at(-1)?.detail, "PRIMARY");
  });
});
