// The rest of the API: ids, listings and their pages, versions, tags, error codes.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ChangeResourceRecordSetsCommand,
  ChangeTagsForResourceCommand,
  CreateHealthCheckCommand,
  CreateHostedZoneCommand,
  DeleteHealthCheckCommand,
  DeleteHostedZoneCommand,
  GetChangeCommand,
  GetHealthCheckCommand,
  GetHealthCheckStatusCommand,
  GetHostedZoneCommand,
  type HealthCheckConfig,
  ListHealthChecksCommand,
  ListHostedZonesByNameCommand,
  ListHostedZonesCommand,
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsResponse,
  ListTagsForResourceCommand,
  ListTagsForResourcesCommand,
  type RRType,
  TestDNSAnswerCommand,
  UpdateHealthCheckCommand,
} from "@aws-sdk/client-route-53";
import { authoritativeAnswer } from "../../../src/lab/dns/answer.ts";
import { seedHostedZone } from "../../../src/lab/route53/state.ts";
import { createScene, type Scene } from "./support.ts";

const HTTP: HealthCheckConfig = { Type: "HTTP", FullyQualifiedDomainName: "site.example" };
const createCheck = (scene: Scene, reference: string, config: Partial<HealthCheckConfig> = {}) =>
  scene.call(new CreateHealthCheckCommand({ CallerReference: reference, HealthCheckConfig: { ...HTTP, ...config } })).HealthCheck;

test("a hosted zone's life: created, in sync, answered for, not empty, deleted, gone", async () => {
  const scene = createScene("zone");
  await scene.clock.drive(async () => {
    const created = scene.call(
      new CreateHostedZoneCommand({ Name: "Example.ORG", CallerReference: "r1", HostedZoneConfig: { Comment: "ours" } }),
    );
    assert.match(created.HostedZone?.Id ?? "", /^\/hostedzone\/Z[0-9A-Z]{20}$/);
    assert.equal(created.HostedZone?.Name, "example.org.");
    const [server = ""] = created.DelegationSet?.NameServers ?? [];
    const domains = created.DelegationSet?.NameServers?.map((name) => name.replace(/^ns-\d+\.awsdns-\d\d\./, ""));
    assert.deepEqual(domains, ["com", "net", "org", "co.uk"]);
    assert.equal(authoritativeAnswer(scene.lab, server, "example.org", "SOA").rcode, "REFUSED", "not before INSYNC");
    await scene.clock.sleep(61_000);
    assert.equal(authoritativeAnswer(scene.lab, server, "example.org", "SOA").records[0]?.ttl, 900);
    const id = created.HostedZone?.Id ?? "";
    assert.deepEqual(scene.call(new GetHostedZoneCommand({ Id: id })).HostedZone, {
      Id: id,
      Name: "example.org.",
      CallerReference: "r1",
      Config: { PrivateZone: false, Comment: "ours" },
      ResourceRecordSetCount: 2,
    });
    assert.throws(() => scene.call(new CreateHostedZoneCommand({ Name: "example.net", CallerReference: "r1" })), {
      name: "HostedZoneAlreadyExists",
    });
    const record = { Name: "a.example.org", Type: "A" as const, TTL: 5, ResourceRecords: [{ Value: "192.0.2.1" }] };
    const change = (Action: "CREATE" | "DELETE") =>
      scene.call(
        new ChangeResourceRecordSetsCommand({ HostedZoneId: id, ChangeBatch: { Changes: [{ Action, ResourceRecordSet: record }] } }),
      );
    change("CREATE");
    assert.throws(() => scene.call(new DeleteHostedZoneCommand({ Id: id })), { name: "HostedZoneNotEmpty" });
    change("DELETE");
    const { ChangeInfo: info } = scene.call(new DeleteHostedZoneCommand({ Id: id }));
    assert.throws(() => scene.call(new GetHostedZoneCommand({ Id: id })), {
      name: "NoSuchHostedZone",
      message: `No hosted zone found with ID: ${id.slice(12)}`,
    });
    await scene.clock.sleep(121_000);
    assert.equal(scene.call(new GetChangeCommand({ Id: info?.Id })).ChangeInfo?.Status, "INSYNC");
    assert.equal(authoritativeAnswer(scene.lab, server, "example.org", "SOA").rcode, "REFUSED");
    assert.deepEqual(scene.lab.route53.servers.get(server), []);
  });
});

test("zones are listed in pages by id, and from a name on in the order of reversed labels", () => {
  const scene = createScene("zones");
  for (const name of ["b.example", "a.example.com", "example.net"]) seedHostedZone(scene.lab, { name });
  const names: string[] = [];
  let marker: string | undefined;
  do {
    const output = scene.call(new ListHostedZonesCommand({ MaxItems: 3, ...(marker === undefined ? {} : { Marker: marker }) }));
    names.push(...(output.HostedZones ?? []).map((zone) => zone.Name ?? ""));
    marker = output.NextMarker;
  } while (marker !== undefined);
  assert.deepEqual(names, ["example.com.", "b.example.", "a.example.com.", "example.net."]);
  const byName = scene.call(new ListHostedZonesByNameCommand({ DNSName: "example.com", MaxItems: 2 }));
  assert.deepEqual(
    byName.HostedZones?.map((zone) => zone.Name),
    ["example.com.", "a.example.com."],
  );
  assert.equal(byName.NextDNSName, "b.example.");
  assert.equal(seedHostedZone(scene.lab, { name: "seeded.example", id: "Z0123456789ABCDEFGHIJ" }).id, "Z0123456789ABCDEFGHIJ");
});

test("record sets are listed in pages by reversed labels, type and set identifier, names escaped", () => {
  const scene = createScene("records");
  const record = (Name: string, Type: RRType, Value: string) => ({ Name, Type, TTL: 60, ResourceRecords: [{ Value }] });
  const records = [
    record("z.example.com", "A", "192.0.2.1"),
    record("*.example.com", "A", "192.0.2.1"),
    record("a.b.example.com", "A", "192.0.2.1"),
    record("b.example.com", "TXT", '"text"'),
    record("b.example.com", "A", "192.0.2.1"),
    { ...record("w.example.com", "A", "192.0.2.2"), SetIdentifier: "two", Weight: 1 },
    { ...record("w.example.com", "A", "192.0.2.1"), SetIdentifier: "one", Weight: 1 },
  ];
  scene.call(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: scene.zone.id,
      ChangeBatch: { Changes: records.map((ResourceRecordSet) => ({ Action: "CREATE", ResourceRecordSet })) },
    }),
  );
  const listed: string[] = [];
  let start: Record<string, unknown> | undefined = {};
  let pages = 0;
  while (start !== undefined) {
    const output: ListResourceRecordSetsResponse = scene.call(
      new ListResourceRecordSetsCommand({ HostedZoneId: scene.zone.id, MaxItems: 2, ...start }),
    );
    listed.push(...(output.ResourceRecordSets ?? []).map((one) => `${one.Name} ${one.Type} ${one.SetIdentifier ?? ""}`.trim()));
    pages += 1;
    start = output.IsTruncated
      ? {
          StartRecordName: output.NextRecordName,
          StartRecordType: output.NextRecordType,
          StartRecordIdentifier: output.NextRecordIdentifier,
        }
      : undefined;
  }
  assert.deepEqual(listed, [
    "example.com. NS",
    "example.com. SOA",
    "\\052.example.com. A",
    "b.example.com. A",
    "b.example.com. TXT",
    "a.b.example.com. A",
    "w.example.com. A one",
    "w.example.com. A two",
    "z.example.com. A",
  ]);
  assert.equal(pages, 5);
  assert.deepEqual(scene.lab.notModelledList, [
    { what: "weighted routing policy (the first healthy record answers)", where: "w.example.com." },
  ]);
});

test("health checks: caller references, versions, reset elements, listing, deletion", () => {
  const scene = createScene("checks");
  const check = createCheck(scene, "one");
  assert.match(check?.Id ?? "", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual(check?.HealthCheckConfig, {
    Type: "HTTP",
    FullyQualifiedDomainName: "site.example",
    RequestInterval: 30,
    FailureThreshold: 3,
    MeasureLatency: false,
    Inverted: false,
    Disabled: false,
    Port: 80,
    EnableSNI: false,
  });
  assert.equal(createCheck(scene, "one")?.Id, check?.Id, "the same request again");
  assert.throws(() => createCheck(scene, "one", { Port: 81 }), { name: "HealthCheckAlreadyExists" });
  const id = check?.Id;
  const updated = scene.call(new UpdateHealthCheckCommand({ HealthCheckId: id, HealthCheckVersion: 1, ResourcePath: "/up" })).HealthCheck;
  assert.equal(updated?.HealthCheckVersion, 2);
  assert.equal(updated?.HealthCheckConfig?.ResourcePath, "/up");
  assert.throws(() => scene.call(new UpdateHealthCheckCommand({ HealthCheckId: id, HealthCheckVersion: 1 })), {
    name: "HealthCheckVersionMismatch",
  });
  const reset = scene.call(new UpdateHealthCheckCommand({ HealthCheckId: id, ResetElements: ["ResourcePath"] })).HealthCheck;
  assert.equal(reset?.HealthCheckConfig?.ResourcePath, undefined);
  createCheck(scene, "two");
  const first = scene.call(new ListHealthChecksCommand({ MaxItems: 1 }));
  assert.equal(first.IsTruncated, true);
  const second = scene.call(new ListHealthChecksCommand({ MaxItems: 1, Marker: first.NextMarker }));
  assert.deepEqual([first.HealthChecks?.[0]?.CallerReference, second.HealthChecks?.[0]?.CallerReference], ["one", "two"]);
  scene.call(new DeleteHealthCheckCommand({ HealthCheckId: id }));
  for (const command of [new GetHealthCheckCommand({ HealthCheckId: id }), new GetHealthCheckStatusCommand({ HealthCheckId: id })]) {
    assert.throws(() => scene.call<unknown>(command), { name: "NoSuchHealthCheck" });
  }
  assert.throws(() => createCheck(scene, "one"), { name: "HealthCheckAlreadyExists" }, "a reference is spent for ever");
});

test("health check settings outside the rules are InvalidInput", () => {
  const scene = createScene("bad-checks");
  const bad: Partial<HealthCheckConfig>[] = [
    { Type: "PING" as never },
    { FullyQualifiedDomainName: undefined },
    { FailureThreshold: 0 },
    { FailureThreshold: 11 },
    { RequestInterval: 20 },
    { Port: 70_000 },
    { Regions: ["us-east-1", "eu-west-1"] },
    { Regions: ["us-east-1", "eu-west-1", "eu-central-1" as never] },
    { ResourcePath: "up" },
    { SearchString: "found" },
    { Type: "HTTP_STR_MATCH" },
    { Type: "TCP" },
    { IPAddress: "10.0.0.1" },
    { Type: "CALCULATED", ChildHealthChecks: ["unknown"] },
    { Type: "CLOUDWATCH_METRIC" },
  ];
  for (const config of bad) assert.throws(() => createCheck(scene, "bad", config), { name: "InvalidInput" }, JSON.stringify(config));
  createCheck(scene, "good", { Type: "HTTPS_STR_MATCH", SearchString: "found", Regions: ["us-east-1", "eu-west-1", "sa-east-1"] });
});

test("tags of zones and health checks", () => {
  const scene = createScene("tags");
  const check = createCheck(scene, "tagged");
  const on = (type: "healthcheck" | "hostedzone", id: string | undefined) => ({ ResourceType: type, ResourceId: id });
  const tag = (Key: string, Value: string) => ({ Key, Value });
  scene.call(new ChangeTagsForResourceCommand({ ...on("healthcheck", check?.Id), AddTags: [tag("a", "1"), tag("b", "2")] }));
  scene.call(new ChangeTagsForResourceCommand({ ...on("healthcheck", check?.Id), AddTags: [tag("b", "3")], RemoveTagKeys: ["a"] }));
  scene.call(new ChangeTagsForResourceCommand({ ...on("hostedzone", scene.zone.id), AddTags: [tag("z", "1")] }));
  assert.deepEqual(scene.call(new ListTagsForResourceCommand(on("healthcheck", check?.Id))).ResourceTagSet?.Tags, [tag("b", "3")]);
  const sets = scene.call(new ListTagsForResourcesCommand({ ResourceType: "hostedzone", ResourceIds: [scene.zone.id] })).ResourceTagSets;
  assert.deepEqual(sets, [{ ResourceType: "hostedzone", ResourceId: scene.zone.id, Tags: [tag("z", "1")] }]);
  assert.throws(() => scene.call(new ListTagsForResourceCommand(on("healthcheck", "unknown"))), { name: "NoSuchHealthCheck" });
});

test("TestDNSAnswer says what a name server would", () => {
  const scene = createScene("test-answer");
  const ask = (name: string, type: RRType) =>
    scene.call(new TestDNSAnswerCommand({ HostedZoneId: scene.zone.id, RecordName: name, RecordType: type }));
  assert.equal(ask("example.com", "NS").RecordData?.length, 4);
  assert.deepEqual([ask("nothing.example.com", "A").ResponseCode, ask("nothing.example.com", "A").RecordData], ["NXDOMAIN", []]);
  assert.throws(() => scene.call(new GetChangeCommand({ Id: "C1" })), { name: "NoSuchChange" });
});
