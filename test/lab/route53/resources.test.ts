// The CloudFormation resource types: what they make, change, remove and refuse.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeResourceRecordSetsCommand, type ResourceRecordSet } from "@aws-sdk/client-route-53";
import { authoritativeAnswer } from "../../../src/lab/dns/answer.ts";
import type { ResourceModel, ResourceRequest } from "../../../src/lab/resource.ts";
import { route53Resources } from "../../../src/lab/route53/resources/index.ts";
import { seedHostedZone } from "../../../src/lab/route53/state.ts";
import { ALB_NAME, ALB_ZONE, createScene, S3_NAME, S3_ZONE, type Scene } from "./support.ts";

type Values = Readonly<Record<string, unknown>>;

const model = (type: string): ResourceModel => route53Resources.find((one) => one.type === `AWS::Route53::${type}`) as ResourceModel;

function request(type: string, properties: Values, initiated: string[] = []): ResourceRequest {
  return {
    stackId: "arn:aws:cloudformation:ap-northeast-1:123456789012:stack/site-dns/1",
    stackName: "site-dns",
    logicalId: "Records",
    type: `AWS::Route53::${type}`,
    properties,
    tags: [{ Key: "aws:cloudformation:stack-name", Value: "site-dns" }],
    initiated: (physicalId) => initiated.push(physicalId),
  };
}

const existing = (type: string, physicalId: string, properties: Values) => ({ ...request(type, properties), physicalId });

const GROUP: Values = {
  HostedZoneName: "example.com.",
  RecordSets: [
    {
      Name: "www.example.com",
      Type: "A",
      SetIdentifier: "primary",
      Failover: "PRIMARY",
      AliasTarget: { DNSName: ALB_NAME, HostedZoneId: ALB_ZONE, EvaluateTargetHealth: "true" },
    },
    {
      Name: "www.example.com",
      Type: "A",
      SetIdentifier: "secondary",
      Failover: "SECONDARY",
      AliasTarget: { DNSName: S3_NAME, HostedZoneId: S3_ZONE },
    },
  ],
};

const answer = (scene: Scene, name = "www.example.com") =>
  authoritativeAnswer(scene.lab, scene.zone.nameServers[0] as string, name, "A").records;

test("a record set group: created in sync, changed in place (what was removed by hand does not matter), removed", async () => {
  const scene = createScene("group");
  await scene.clock.drive(async () => {
    const initiated: string[] = [];
    const group = model("RecordSetGroup");
    const { physicalId } = await group.create(scene.lab, request("RecordSetGroup", GROUP, initiated));
    assert.deepEqual(initiated, [physicalId]);
    assert.match(physicalId, /^site-dns-Records-[0-9A-Z]{12}$/);
    assert.equal(answer(scene).length, 2, "complete means answered");
    assert.equal(
      scene.zone.records.get("www.example.com. A secondary")?.AliasTarget?.EvaluateTargetHealth,
      false,
      "optional in a template",
    );
    const [primary, secondary] = GROUP.RecordSets as [Values, Values];
    const gone = scene.zone.records.get("www.example.com. A secondary") as ResourceRecordSet;
    const byHand = { Changes: [{ Action: "DELETE" as const, ResourceRecordSet: gone }] };
    scene.call(new ChangeResourceRecordSetsCommand({ HostedZoneId: scene.zone.id, ChangeBatch: byHand }));
    const spare = { Name: "spare.example.com", Type: "A", TTL: "30", ResourceRecords: ["192.0.2.1"] };
    const changed = { ...GROUP, RecordSets: [primary, { ...secondary, SetIdentifier: "other" }, spare] };
    await group.update?.(scene.lab, request("RecordSetGroup", changed), existing("RecordSetGroup", physicalId, GROUP));
    assert.deepEqual(
      [...scene.zone.records.keys()].filter((key) => !key.startsWith("example.com.")),
      ["www.example.com. A primary", "www.example.com. A other", "spare.example.com. A "],
    );
    assert.equal(answer(scene, "spare.example.com")[0]?.ttl, 30);
    await group.remove(scene.lab, existing("RecordSetGroup", physicalId, changed));
    assert.equal(scene.zone.records.size, 2);
    assert.deepEqual(answer(scene), []);
    await group.remove(scene.lab, existing("RecordSetGroup", physicalId, changed));
  });
});

test("a single record set: Ref is its name; the change of its identifier replaces it in the zone", async () => {
  const scene = createScene("single");
  await scene.clock.drive(async () => {
    const single = model("RecordSet");
    const properties = { HostedZoneId: scene.zone.id, ...(GROUP.RecordSets as [Values])[0] };
    const { physicalId } = await single.create(scene.lab, request("RecordSet", properties));
    assert.equal(physicalId, "www.example.com");
    const changed = { ...properties, SetIdentifier: "first" };
    await single.update?.(scene.lab, request("RecordSet", changed), existing("RecordSet", physicalId, properties));
    assert.deepEqual([...scene.zone.records.keys()].slice(2), ["www.example.com. A first"]);
    await single.remove(scene.lab, existing("RecordSet", physicalId, changed));
    assert.equal(scene.zone.records.size, 2);
  });
});

test("the zone is named by exactly one of id and name, the name ends in a dot and matches one zone", async () => {
  const scene = createScene("zone-name");
  const create = (properties: Values) => model("RecordSetGroup").create(scene.lab, request("RecordSetGroup", { ...GROUP, ...properties }));
  await scene.clock.drive(async () => {
    await assert.rejects(create({ HostedZoneName: "example.net." }), { message: "No hosted zones named example.net. found" });
    await assert.rejects(create({ HostedZoneName: "example.com" }), { message: "No hosted zones named example.com found" });
    const both = "Exactly one of HostedZoneId and HostedZoneName must be specified.";
    await assert.rejects(create({ HostedZoneId: scene.zone.id }), { message: both });
    await assert.rejects(create({ HostedZoneName: undefined }), { message: both });
    await assert.rejects(create({ HostedZoneName: undefined, HostedZoneId: "Z1" }), { message: "No hosted zone found with ID: Z1" });
    seedHostedZone(scene.lab, { name: "example.com" });
    await assert.rejects(create({}), { message: "More than one hosted zone named example.com. found" });
    await create({ HostedZoneName: undefined, HostedZoneId: scene.zone.id });
  });
});

test("a wrong zone id of the S3 website alias fails with Route 53's own words and leaves nothing", async () => {
  const scene = createScene("wrong-zone");
  const [primary, secondary] = GROUP.RecordSets as [Values, Values];
  const wrong = { ...secondary, AliasTarget: { DNSName: S3_NAME, HostedZoneId: "Z3AQBSTGFYJSTF" } };
  await scene.clock.drive(async () => {
    await assert.rejects(model("RecordSetGroup").create(scene.lab, request("RecordSetGroup", { ...GROUP, RecordSets: [primary, wrong] })), {
      name: "InvalidChangeBatch",
      message: `[Tried to create an alias that targets ${S3_NAME}., type A in zone Z3AQBSTGFYJSTF, but the alias target name does not lie within the target zone]`,
    });
    assert.equal(scene.zone.records.size, 2);
  });
});

test("a health check: numbers as text, tags, change in place, removal", async () => {
  const scene = createScene("check");
  await scene.clock.drive(async () => {
    const type = model("HealthCheck");
    const config = { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME, Port: "80", RequestInterval: "30", FailureThreshold: "3" };
    const properties = { HealthCheckConfig: config, HealthCheckTags: [{ Key: "Name", Value: "site" }] };
    const { physicalId } = await type.create(scene.lab, request("HealthCheck", properties));
    const check = scene.lab.route53.healthChecks.get(physicalId);
    assert.deepEqual([check?.config.Port, check?.config.RequestInterval, check?.config.FailureThreshold], [80, 30, 3]);
    assert.equal(type.attribute(scene.lab, physicalId, "HealthCheckId"), physicalId);
    assert.equal(type.attribute(scene.lab, physicalId, "Nonsense"), undefined);
    assert.deepEqual(
      [...(scene.lab.route53.tags.get(`healthcheck/${physicalId}`) ?? [])],
      [
        ["aws:cloudformation:stack-name", "site-dns"],
        ["Name", "site"],
      ],
    );
    const changed = { HealthCheckConfig: { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME, FailureThreshold: 10 } };
    await type.update?.(scene.lab, request("HealthCheck", changed), existing("HealthCheck", physicalId, properties));
    assert.equal(check?.config.FailureThreshold, 10);
    assert.equal(check?.version, 2);
    await assert.rejects(type.create(scene.lab, request("HealthCheck", { HealthCheckConfig: { Type: "HTTP" } })), { name: "InvalidInput" });
    await type.remove(scene.lab, existing("HealthCheck", physicalId, changed));
    assert.equal(scene.lab.route53.healthChecks.size, 0);
  });
});

test("a hosted zone: name servers to delegate to, not removable while it holds records", async () => {
  const scene = createScene("hosted-zone");
  await scene.clock.drive(async () => {
    const type = model("HostedZone");
    const properties = { Name: "example.org", HostedZoneConfig: { Comment: "ours" } };
    const { physicalId } = await type.create(scene.lab, request("HostedZone", properties));
    assert.match(physicalId, /^Z[0-9A-Z]{20}$/);
    assert.equal(type.attribute(scene.lab, physicalId, "Id"), physicalId);
    const servers = type.attribute(scene.lab, physicalId, "NameServers") as readonly string[];
    assert.equal(servers.length, 4);
    assert.equal(authoritativeAnswer(scene.lab, servers[0] as string, "example.org", "SOA").rcode, "NOERROR");
    const record = { HostedZoneId: physicalId, Name: "a.example.org", Type: "A", TTL: 5, ResourceRecords: ["192.0.2.1"] };
    await model("RecordSet").create(scene.lab, request("RecordSet", record));
    await assert.rejects(type.remove(scene.lab, existing("HostedZone", physicalId, properties)), { name: "HostedZoneNotEmpty" });
    await model("RecordSet").remove(scene.lab, existing("RecordSet", "a.example.org", record));
    await type.remove(scene.lab, existing("HostedZone", physicalId, properties));
    assert.equal(scene.lab.route53.zones.has(physicalId), false);
  });
});
