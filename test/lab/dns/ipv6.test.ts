// AAAA answers of a dual-stack load balancer: by its own name, by an alias, and by a failover pair that follows its health as A does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeResourceRecordSetsCommand, CreateHealthCheckCommand, type ResourceRecordSet } from "@aws-sdk/client-route-53";
import { authoritativeAnswer } from "../../../src/lab/dns/answer.ts";
import { resolve } from "../../../src/lab/dns/resolver.ts";
import type { RecordType } from "../../../src/ports/net.ts";
import { ALB_NAME, ALB_ZONE, createScene, OK, S3_NAME, S3_ZONE, type Scene, UNAVAILABLE } from "../route53/support.ts";

const NAME = "www.example.com";

function create(scene: Scene, ...records: readonly ResourceRecordSet[]): Promise<void> {
  scene.call(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: scene.zone.id,
      ChangeBatch: { Changes: records.map((ResourceRecordSet) => ({ Action: "CREATE", ResourceRecordSet })) },
    }),
  );
  return scene.clock.sleep(61_000);
}

const toLoadBalancer = (evaluate: boolean, DNSName = ALB_NAME): ResourceRecordSet["AliasTarget"] => ({
  DNSName,
  HostedZoneId: ALB_ZONE,
  EvaluateTargetHealth: evaluate,
});
const primary = { Name: NAME, SetIdentifier: "primary", Failover: "PRIMARY" } as const;
const secondary = { Name: NAME, SetIdentifier: "secondary", Failover: "SECONDARY" } as const;
const errorPage: ResourceRecordSet = {
  ...secondary,
  Type: "A",
  AliasTarget: { DNSName: S3_NAME, HostedZoneId: S3_ZONE, EvaluateTargetHealth: false },
};
const elsewhere: ResourceRecordSet = { ...secondary, Type: "AAAA", TTL: 60, ResourceRecords: [{ Value: "2001:db8::1" }] };

const ask = (scene: Scene, type: RecordType = "AAAA", name = NAME) =>
  authoritativeAnswer(scene.lab, scene.zone.nameServers[1] as string, name, type);
const data = (records: readonly { readonly data: string }[]) => records.map((record) => record.data).sort();

test("its own name, with `dualstack.` or without: IPv6 addresses with TTL 60, each of them first in turn", () => {
  const scene = createScene("own-name");
  for (const name of [ALB_NAME, `dualstack.${ALB_NAME}`]) {
    const { rcode, records } = resolve(scene.lab, name, "AAAA");
    assert.equal(rcode, "NOERROR");
    assert.deepEqual(data(records), scene.albIpv6Addresses);
    assert.ok(records.every((record) => record.type === "AAAA" && record.ttl === 60 && record.name === name));
    const firsts = [0, 1, 2, 3].map(() => resolve(scene.lab, name, "AAAA").records[0]?.data);
    assert.deepEqual(new Set(firsts), new Set(scene.albIpv6Addresses));
  }
});

test("an alias: the same under its own name, whichever spelling it points at, and no other type", async () => {
  const scene = createScene("alias");
  await scene.clock.drive(async () => {
    await create(
      scene,
      { Name: NAME, Type: "AAAA", AliasTarget: toLoadBalancer(false) },
      { Name: "b.example.com", Type: "AAAA", AliasTarget: toLoadBalancer(true, `dualstack.${ALB_NAME}.`) },
    );
    for (const name of [NAME, "b.example.com"]) {
      const { records } = ask(scene, "AAAA", name);
      assert.deepEqual(data(records), scene.albIpv6Addresses);
      for (const record of records) assert.deepEqual({ ...record, data: "" }, { name, type: "AAAA", ttl: 60, data: "" });
      assert.deepEqual(data(resolve(scene.lab, name, "AAAA").records), scene.albIpv6Addresses);
      assert.deepEqual(ask(scene, "A", name).records, []);
    }
  });
});

test("a client that asks for both families by turns sees both rotate", async () => {
  const scene = createScene("rotation");
  await scene.clock.drive(async () => {
    await create(
      scene,
      { Name: NAME, Type: "A", AliasTarget: toLoadBalancer(false) },
      { Name: NAME, Type: "AAAA", AliasTarget: toLoadBalancer(false) },
    );
    const askers = [(type: RecordType) => ask(scene, type).records, (type: RecordType) => resolve(scene.lab, NAME, type).records];
    for (const asker of askers) {
      const pairs = [0, 1, 2, 3].map(() => [asker("A")[0]?.data, asker("AAAA")[0]?.data]);
      for (const family of [0, 1]) assert.equal(new Set(pairs.map((pair) => pair[family])).size, 2);
    }
  });
});

test("without IPv6 there is no record and no error, which the resolver remembers", async () => {
  const scene = createScene("ipv4-only");
  scene.albIpv6Addresses = [];
  await scene.clock.drive(async () => {
    await create(scene, { Name: NAME, Type: "AAAA", AliasTarget: toLoadBalancer(true) });
    const { rcode, records, authority } = ask(scene);
    assert.deepEqual([rcode, records, authority.map((record) => record.type)], ["NOERROR", [], ["SOA"]]);
    for (const name of [NAME, ALB_NAME]) {
      assert.deepEqual(resolve(scene.lab, name, "AAAA"), { rcode: "NOERROR", records: [], cached: false });
      assert.deepEqual(resolve(scene.lab, name, "AAAA"), { rcode: "NOERROR", records: [], cached: true });
    }
    scene.albIpv6Addresses = ["2001:2::c612:901"];
    assert.deepEqual(resolve(scene.lab, NAME, "AAAA").records, [], "as long as the zone's SOA says");
    await scene.clock.sleep(900_000);
    assert.deepEqual(data(resolve(scene.lab, NAME, "AAAA").records), ["2001:2::c612:901"]);
    assert.equal(resolve(scene.lab, "gone-1.eu-west-1.elb.amazonaws.com", "AAAA").rcode, "NXDOMAIN");
  });
});

for (const signal of ["EvaluateTargetHealth", "a health check"]) {
  test(`a failover pair follows ${signal} with A and AAAA at one moment, there and back`, async () => {
    const scene = createScene(`pair-${signal}`);
    await scene.clock.drive(async () => {
      const HealthCheckConfig = { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME } as const;
      const evaluate = signal === "EvaluateTargetHealth";
      const HealthCheckId = evaluate
        ? undefined
        : scene.call(new CreateHealthCheckCommand({ CallerReference: "site", HealthCheckConfig })).HealthCheck?.Id;
      const first = { ...primary, AliasTarget: toLoadBalancer(evaluate), ...(HealthCheckId === undefined ? {} : { HealthCheckId }) };
      await create(scene, { ...first, Type: "A" }, { ...first, Type: "AAAA" }, errorPage, elsewhere);
      await scene.clock.sleep(60_000);
      assert.deepEqual(data(ask(scene).records), scene.albIpv6Addresses);
      scene.reply = UNAVAILABLE;
      scene.setAlbHealthy(false);
      await scene.clock.sleep(300_000);
      assert.deepEqual(ask(scene).records, [{ name: NAME, type: "AAAA", ttl: 60, data: "2001:db8::1" }]);
      scene.reply = OK;
      scene.setAlbHealthy(true);
      await scene.clock.sleep(300_000);
      assert.deepEqual(data(ask(scene).records), scene.albIpv6Addresses);
    });
    const flips = (type: string) => scene.truths("record.answer").filter(({ subject }) => subject === `${NAME}. ${type}`);
    assert.deepEqual(
      flips("AAAA").map(({ detail }) => detail),
      ["PRIMARY", "SECONDARY", "PRIMARY"],
    );
    assert.deepEqual(
      flips("AAAA").map(({ at }) => at),
      flips("A").map(({ at }) => at),
    );
  });
}
