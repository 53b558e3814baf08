// What ChangeResourceRecordSets refuses, in Route 53's own words, and that a batch is all or nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Change,
  ChangeResourceRecordSetsCommand,
  CreateHealthCheckCommand,
  GetChangeCommand,
  ListResourceRecordSetsCommand,
  type ResourceRecordSet,
} from "@aws-sdk/client-route-53";
import { ALB_NAME, ALB_ZONE, createScene, S3_NAME, S3_ZONE, type Scene } from "./support.ts";

const A: ResourceRecordSet = { Name: "www.example.com", Type: "A", TTL: 60, ResourceRecords: [{ Value: "192.0.2.1" }] };
const alias = (role: "PRIMARY" | "SECONDARY", identifier: string, fields: Partial<ResourceRecordSet> = {}): ResourceRecordSet => ({
  Name: "www.example.com",
  Type: "A",
  Failover: role,
  SetIdentifier: identifier,
  AliasTarget: { DNSName: S3_NAME, HostedZoneId: S3_ZONE, EvaluateTargetHealth: false },
  ...fields,
});

function change(scene: Scene, ...changes: readonly (readonly [Change["Action"], ResourceRecordSet])[]) {
  return scene.call(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: `/hostedzone/${scene.zone.id}`,
      ChangeBatch: { Changes: changes.map(([Action, ResourceRecordSet]) => ({ Action, ResourceRecordSet })) },
    }),
  );
}

function refused(
  scene: Scene,
  code: string,
  message: string,
  ...changes: readonly (readonly [Change["Action"], ResourceRecordSet])[]
): void {
  const before = scene.zone.records;
  assert.throws(() => change(scene, ...changes), { name: code, message });
  assert.equal(scene.zone.records, before, "nothing of the batch is kept");
}

const targets = (name: string, zone: string, type = "A") =>
  `Tried to create an alias that targets ${name}., type ${type} in zone ${zone}, but`;
const outside = "the alias target name does not lie within the target zone";

test("alias targets: the zone id must be the target's own", () => {
  const scene = createScene("alias");
  const to = (DNSName: string, HostedZoneId: string, EvaluateTargetHealth = false, Type: "A" | "CNAME" = "A"): ResourceRecordSet => ({
    Name: "www.example.com",
    Type,
    AliasTarget: { DNSName, HostedZoneId, EvaluateTargetHealth },
  });
  refused(scene, "InvalidChangeBatch", `[${targets(S3_NAME, "ZXXXX")} ${outside}]`, ["CREATE", to(S3_NAME, "ZXXXX")]);
  refused(scene, "InvalidChangeBatch", `[${targets(S3_NAME, "Z3AQBSTGFYJSTF")} ${outside}]`, ["CREATE", to(S3_NAME, "Z3AQBSTGFYJSTF")]);
  refused(scene, "InvalidChangeBatch", `[${targets(ALB_NAME, S3_ZONE)} ${outside}]`, ["CREATE", to(ALB_NAME, S3_ZONE)]);
  const own = scene.zone.id;
  refused(scene, "InvalidChangeBatch", `[${targets(ALB_NAME, own)} ${outside}, ${targets(ALB_NAME, own)} that target was not found]`, [
    "CREATE",
    to(ALB_NAME, own),
  ]);
  const gone = "gone-1.ap-northeast-1.elb.amazonaws.com";
  refused(scene, "InvalidChangeBatch", `[${targets(gone, ALB_ZONE)} that target was not found]`, ["CREATE", to(gone, ALB_ZONE)]);
  refused(scene, "InvalidChangeBatch", `[${targets("other.example.com", own)} that target was not found]`, [
    "CREATE",
    to("other.example.com", own),
  ]);
  refused(scene, "InvalidChangeBatch", `[${targets("other.example.com", ALB_ZONE)} ${outside}]`, [
    "CREATE",
    to("other.example.com", ALB_ZONE),
  ]);
  refused(scene, "InvalidChangeBatch", "[Encrypted token cannot be empty]", ["CREATE", to(S3_NAME, "")]);
  refused(scene, "InvalidChangeBatch", "[EvaluateTargetHealth must be false for an alias that targets a CloudFront distribution]", [
    "CREATE",
    to("d111111abcdef8.cloudfront.net", "Z2FDTNDATAQYW2", true),
  ]);
  change(
    scene,
    ["CREATE", to("d111111abcdef8.cloudfront.net", "Z2FDTNDATAQYW2")],
    ["CREATE", { ...to(ALB_NAME, ALB_ZONE), Name: "a.example.com" }],
  );
  change(scene, ["CREATE", { ...to(`dualstack.${ALB_NAME}.`, ALB_ZONE), Name: "b.example.com" }]);
  change(scene, ["CREATE", { ...to("a.example.com", own), Name: "c.example.com" }]);
});

test("an AAAA alias of a load balancer is taken, one of an S3 website is not: it has no IPv6 address", () => {
  const scene = createScene("aaaa");
  const six = { Name: "a.example.com", Type: "AAAA" } as const;
  change(scene, ["CREATE", { ...six, AliasTarget: { DNSName: ALB_NAME, HostedZoneId: ALB_ZONE, EvaluateTargetHealth: true } }]);
  assert.deepEqual(scene.lab.notModelledList, []);
  refused(
    scene,
    "InvalidChangeBatch",
    `[Tried to create an alias that targets ${S3_NAME}., type AAAA in zone ${S3_ZONE}, but that target was not found]`,
    ["CREATE", { ...six, Name: "b.example.com", AliasTarget: { DNSName: S3_NAME, HostedZoneId: S3_ZONE, EvaluateTargetHealth: false } }],
  );
});

test("creating what exists, deleting what does not, or with other values", () => {
  const scene = createScene("exists");
  change(scene, ["CREATE", A], ["CREATE", { ...alias("PRIMARY", "primary"), Name: "f.example.com" }]);
  const www = "[name='www.example.com.', type='A']";
  refused(scene, "InvalidChangeBatch", `[Tried to create resource record set ${www} but it already exists]`, ["CREATE", A]);
  const primary = "[name='f.example.com.', type='A', set-identifier='primary']";
  refused(scene, "InvalidChangeBatch", `[Tried to create resource record set ${primary} but it already exists]`, [
    "CREATE",
    { ...alias("PRIMARY", "primary"), Name: "F.Example.com." },
  ]);
  refused(
    scene,
    "InvalidChangeBatch",
    `[Tried to delete resource record set ${www} but the values provided do not match the current values]`,
    ["DELETE", { ...A, TTL: 61 }],
  );
  refused(scene, "InvalidChangeBatch", "[Tried to delete resource record set [name='x.example.com.', type='A'] but it was not found]", [
    "DELETE",
    { ...A, Name: "x.example.com" },
  ]);
  change(scene, ["DELETE", A], ["CREATE", { ...A, Type: "CNAME", ResourceRecords: [{ Value: "other.example.net" }] }]);
});

test("record sets that share a name: one policy, one PRIMARY, one SECONDARY, no CNAME beside others", () => {
  const scene = createScene("groups");
  change(scene, ["CREATE", A]);
  refused(
    scene,
    "InvalidChangeBatch",
    "[RRSet with DNS name www.example.com., type A, SetIdentifier primary, and marked as primary cannot be created because a non-failover RRSet with the same name and type already exists.]",
    ["CREATE", alias("PRIMARY", "primary")],
  );
  refused(
    scene,
    "InvalidChangeBatch",
    "[RRSet of type CNAME with DNS name www.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.]",
    ["CREATE", { ...A, Type: "CNAME", ResourceRecords: [{ Value: "other.example.net" }] }],
  );
  change(scene, ["DELETE", A], ["CREATE", alias("PRIMARY", "primary")], ["CREATE", alias("SECONDARY", "secondary")]);
  refused(
    scene,
    "InvalidChangeBatch",
    "[RRSet with DNS name www.example.com., type A cannot be created as other RRSets exist with the same name and type.]",
    ["CREATE", A],
  );
  refused(
    scene,
    "InvalidChangeBatch",
    "[RRSet with DNS name www.example.com., type A, SetIdentifier third, and marked as primary cannot be created because an RRSet with the same name, type, and marked as primary already exists.]",
    ["CREATE", alias("PRIMARY", "third")],
  );
  change(scene, ["UPSERT", alias("SECONDARY", "primary")], ["UPSERT", alias("PRIMARY", "secondary")]);
  refused(scene, "InvalidChangeBatch", "[RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com.]", [
    "CREATE",
    { ...A, Name: "example.com", Type: "CNAME", ResourceRecords: [{ Value: "other.example.net" }] },
  ]);
});

test("names outside the zone, bad values, missing health checks, malformed changes: all problems of a batch at once", () => {
  const scene = createScene("shape");
  refused(
    scene,
    "InvalidChangeBatch",
    "[RRSet with DNS name www.example.org. is not permitted in zone example.com., Invalid Resource Record: 'FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with 'nonsense'', Tried to delete resource record set [name='www.example.com.', type='A'] but it was not found]",
    ["CREATE", { ...A, Name: "www.example.org" }],
    ["CREATE", { ...A, Name: "bad.example.com", ResourceRecords: [{ Value: "nonsense" }] }],
    ["DELETE", A],
  );
  refused(scene, "NoSuchHealthCheck", "A health check with id 0000 does not exist.", [
    "CREATE",
    alias("PRIMARY", "p", { HealthCheckId: "0000" }),
  ]);
  refused(scene, "InvalidChangeBatch", "[A non-alias primary ResourceRecordSet must have an associated health check.]", [
    "CREATE",
    { ...A, Failover: "PRIMARY", SetIdentifier: "p" },
  ]);
  const where = (identifier: string) => `Change with [Action=CREATE, Name=www.example.com, Type=A, SetIdentifier=${identifier}]`;
  const kinds =
    "Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found";
  refused(scene, "InvalidInput", `${kinds} none in ${where("null")}`, ["CREATE", { Name: "www.example.com", Type: "A", TTL: 5 }]);
  refused(scene, "InvalidInput", `${kinds} more than one in ${where("p")}`, ["CREATE", alias("PRIMARY", "p", { TTL: 60 })]);
  const { SetIdentifier: _, ...anonymous } = alias("PRIMARY", "p");
  refused(scene, "InvalidInput", `Invalid request: Missing field 'SetIdentifier' in ${where("null")}`, ["CREATE", anonymous]);
  refused(scene, "InvalidChangeBatch", "[A HostedZone must contain exactly one SOA record.]", [
    "DELETE",
    [...scene.zone.records.values()].find((record) => record.Type === "SOA") as ResourceRecordSet,
  ]);
});

test("a change is PENDING, then INSYNC within a minute; a later one in the zone never overtakes it; the zone lists it at once", async () => {
  for (let run = 0; run < 20; run += 1) {
    const scene = createScene(`sync-${run}`);
    await scene.clock.drive(async () => {
      const first = change(scene, ["CREATE", A]).ChangeInfo;
      await scene.clock.sleep(1_000);
      const second = change(scene, ["UPSERT", { ...A, TTL: 5 }]).ChangeInfo;
      const status = (info: typeof first) => scene.call(new GetChangeCommand({ Id: info?.Id })).ChangeInfo?.Status;
      assert.match(first?.Id ?? "", /^\/change\/C[0-9A-Z]{20}$/);
      assert.equal(first?.Status, "PENDING");
      const listed = scene.call(new ListResourceRecordSetsCommand({ HostedZoneId: scene.zone.id })).ResourceRecordSets;
      assert.equal(listed?.find((record) => record.Name === "www.example.com.")?.TTL, 5);
      for (let second2 = 0; second2 < 62; second2 += 1) {
        await scene.clock.sleep(1_000);
        assert.ok(!(status(second) === "INSYNC" && status(first) === "PENDING"), `seed sync-${run}`);
      }
      assert.equal(status(second), "INSYNC", `seed sync-${run}`);
      assert.equal(scene.zone.served.byName.get("www.example.com.")?.get("A")?.[0]?.TTL, 5);
    });
  }
});

test("a record may name an existing health check", () => {
  const scene = createScene("check");
  const check = scene.call(
    new CreateHealthCheckCommand({ CallerReference: "c", HealthCheckConfig: { Type: "HTTP", FullyQualifiedDomainName: ALB_NAME } }),
  ).HealthCheck;
  change(scene, ["CREATE", alias("PRIMARY", "p", { HealthCheckId: check?.Id })]);
  change(scene, ["DELETE", alias("PRIMARY", "p", { HealthCheckId: check?.Id })]);
});
