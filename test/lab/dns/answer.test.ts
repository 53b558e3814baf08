// Authoritative answers: positive, negative, chained, delegated, refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeResourceRecordSetsCommand, type ResourceRecordSet, type RRType } from "@aws-sdk/client-route-53";
import { authoritativeAnswer } from "../../../src/lab/dns/answer.ts";
import { seedHostedZone } from "../../../src/lab/route53/state.ts";
import type { RecordType } from "../../../src/ports/net.ts";
import { createScene, type Scene } from "../route53/support.ts";

const record = (Name: string, Type: RRType, values: readonly string[], TTL = 300): ResourceRecordSet => ({
  Name,
  Type,
  TTL,
  ResourceRecords: values.map((Value) => ({ Value })),
});

async function withRecords(seed: string, records: readonly ResourceRecordSet[]): Promise<Scene> {
  const scene = createScene(seed);
  scene.call(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: scene.zone.id,
      ChangeBatch: { Changes: records.map((ResourceRecordSet) => ({ Action: "CREATE", ResourceRecordSet })) },
    }),
  );
  await scene.clock.drive(() => scene.clock.sleep(61_000));
  return scene;
}

const ask = (scene: Scene, name: string, type: RecordType = "A", server = scene.zone.nameServers[0] as string) =>
  authoritativeAnswer(scene.lab, server, name, type);

test("the apex: SOA with TTL 900 and minimum 86400, four NS with TTL 172800", () => {
  const scene = createScene("apex");
  const [soa] = ask(scene, "EXAMPLE.com.", "SOA").records;
  assert.equal(soa?.ttl, 900);
  assert.equal(soa?.data, `${scene.zone.nameServers[0]}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400`);
  const servers = ask(scene, "example.com", "NS").records;
  assert.deepEqual(
    servers.map((one) => [one.name, one.ttl, one.data]),
    scene.zone.nameServers.map((server) => ["example.com", 172_800, server]),
  );
});

test("negative answers carry the SOA: NXDOMAIN for a name that is not, NODATA for a type that is not or a name with only names below", async () => {
  const scene = await withRecords("negative", [record("a.b.example.com", "A", ["192.0.2.1"])]);
  const shape = (name: string, type: RecordType = "A") => {
    const answer = ask(scene, name, type);
    return [answer.rcode, answer.records.length, answer.authority.map((one) => one.type).join()];
  };
  assert.deepEqual(shape("x.example.com"), ["NXDOMAIN", 0, "SOA"]);
  assert.deepEqual(shape("a.b.example.com", "AAAA"), ["NOERROR", 0, "SOA"]);
  assert.deepEqual(shape("b.example.com"), ["NOERROR", 0, "SOA"]);
  assert.deepEqual(shape("a.b.example.com"), ["NOERROR", 1, ""]);
});

test("REFUSED outside the server's zones and for servers that are none", () => {
  const scene = createScene("refused");
  const other = seedHostedZone(scene.lab, { name: "example.net" });
  assert.equal(ask(scene, "example.net").rcode, "REFUSED");
  assert.equal(ask(scene, "example.net", "SOA", other.nameServers[3]).rcode, "NOERROR");
  assert.equal(ask(scene, "example.com", "SOA", "ns-1.awsdns-01.example").rcode, "REFUSED");
  assert.equal(ask(scene, "example.com", "SOA", `${scene.zone.nameServers[1]}.`.toUpperCase()).rcode, "NOERROR");
});

test("a server of two zones answers from the deeper one", () => {
  const scene = createScene("two-zones");
  const child = seedHostedZone(scene.lab, { name: "sub.example.com" });
  const [server = ""] = scene.zone.nameServers;
  for (const zones of [
    [scene.zone, child],
    [child, scene.zone],
  ]) {
    scene.lab.route53.servers.set(server, zones);
    assert.equal(ask(scene, "sub.example.com", "SOA").records.length, 1);
    assert.equal(ask(scene, "www.sub.example.com").authority[0]?.name, "sub.example.com");
  }
});

test("a CNAME is followed inside the zone and left standing at its border", async () => {
  const scene = await withRecords("cname", [
    record("www.example.com", "CNAME", ["site.example.com."], 60),
    record("site.example.com", "A", ["192.0.2.1", "192.0.2.2"]),
    record("out.example.com", "CNAME", ["www.example.net"]),
    record("dead.example.com", "CNAME", ["nothing.example.com"]),
    record("loop.example.com", "CNAME", ["loop.example.com"]),
  ]);
  const types = (name: string, type: RecordType = "A") =>
    ask(scene, name, type).records.map((one) => `${one.name} ${one.type} ${one.data}`);
  assert.deepEqual(types("www.example.com"), [
    "www.example.com CNAME site.example.com",
    "site.example.com A 192.0.2.1",
    "site.example.com A 192.0.2.2",
  ]);
  assert.deepEqual(types("www.example.com", "CNAME"), ["www.example.com CNAME site.example.com"]);
  assert.deepEqual(types("out.example.com"), ["out.example.com CNAME www.example.net"]);
  assert.deepEqual(types("dead.example.com"), ["dead.example.com CNAME nothing.example.com"]);
  assert.equal(ask(scene, "loop.example.com").rcode, "NOERROR");
});

test("a wildcard answers for names that are not there, under the name that was asked", async () => {
  const scene = await withRecords("wildcard", [
    record("*.example.com", "A", ["192.0.2.9"]),
    record("real.example.com", "TXT", ['"here"']),
    record("a.sub.example.com", "A", ["192.0.2.1"]),
  ]);
  assert.deepEqual(ask(scene, "any.thing.example.com").records, [
    { name: "any.thing.example.com", type: "A", ttl: 300, data: "192.0.2.9" },
  ]);
  assert.equal(ask(scene, "real.example.com").records.length, 0, "a name that exists is not covered");
  assert.equal(ask(scene, "b.sub.example.com").rcode, "NXDOMAIN", "the closest existing name has no wildcard below it");
});

test("a name below a delegation is referred to its servers", async () => {
  const scene = await withRecords("delegation", [record("sub.example.com", "NS", ["ns-1.example.net.", "ns-2.example.net."])]);
  const answer = ask(scene, "www.sub.example.com");
  assert.deepEqual([answer.rcode, answer.records], ["NOERROR", []]);
  assert.deepEqual(
    answer.authority.map((one) => `${one.name} ${one.type} ${one.data}`),
    ["sub.example.com NS ns-1.example.net", "sub.example.com NS ns-2.example.net"],
  );
});
