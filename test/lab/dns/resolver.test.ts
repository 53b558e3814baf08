// The caching resolver: what is left of a TTL, negative caching, chains, delegation, AWS's own names.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Change, ChangeResourceRecordSetsCommand, type ResourceRecordSet, type RRType } from "@aws-sdk/client-route-53";
import fc from "fast-check";
import { resolve } from "../../../src/lab/dns/resolver.ts";
import { seedHostedZone } from "../../../src/lab/route53/state.ts";
import type { HostedZone } from "../../../src/lab/route53/types.ts";
import type { RecordType } from "../../../src/ports/net.ts";
import { ALB_NAME, createScene, type Scene } from "../route53/support.ts";

const record = (Name: string, Type: RRType, Value: string, TTL: number): ResourceRecordSet => ({
  Name,
  Type,
  TTL,
  ResourceRecords: [{ Value }],
});

async function change(scene: Scene, zone: HostedZone, ...changes: readonly (readonly [Change["Action"], ResourceRecordSet])[]) {
  scene.call(
    new ChangeResourceRecordSetsCommand({
      HostedZoneId: zone.id,
      ChangeBatch: { Changes: changes.map(([Action, ResourceRecordSet]) => ({ Action, ResourceRecordSet })) },
    }),
  );
  await scene.clock.sleep(61_000);
}

const data = (scene: Scene, name: string, type: RecordType = "A") => resolve(scene.lab, name, type).records.map((one) => one.data);

test("a cached answer keeps its value and counts its TTL down; after it the new value comes", async () => {
  const scene = createScene("ttl");
  await scene.clock.drive(async () => {
    await change(scene, scene.zone, ["CREATE", record("www.example.com", "A", "192.0.2.1", 120)]);
    const fetched = scene.clock.now();
    assert.deepEqual(resolve(scene.lab, "www.example.com", "A"), {
      rcode: "NOERROR",
      records: [{ name: "www.example.com", type: "A", ttl: 120, data: "192.0.2.1" }],
      cached: false,
    });
    await change(scene, scene.zone, ["UPSERT", record("www.example.com", "A", "192.0.2.2", 120)]);
    while (scene.clock.now() < fetched + 120_000) {
      const { records, cached } = resolve(scene.lab, "WWW.example.com.", "A");
      const left = Math.ceil((fetched + 120_000 - scene.clock.now()) / 1_000);
      assert.deepEqual([records, cached], [[{ name: "www.example.com", type: "A", ttl: left, data: "192.0.2.1" }], true]);
      await scene.clock.sleep(700);
    }
    assert.deepEqual(data(scene, "www.example.com"), ["192.0.2.2"]);
  });
});

test("a record that does not exist yet is denied for 900 seconds, whenever it is created meanwhile", async () => {
  const scene = createScene("negative");
  await scene.clock.drive(async () => {
    assert.equal(resolve(scene.lab, "www.example.com", "A").rcode, "NXDOMAIN");
    const asked = scene.clock.now();
    await change(scene, scene.zone, ["CREATE", record("www.example.com", "A", "192.0.2.1", 60)]);
    await scene.clock.sleep(asked + 899_999 - scene.clock.now());
    assert.deepEqual(resolve(scene.lab, "www.example.com", "A"), { rcode: "NXDOMAIN", records: [], cached: true });
    await scene.clock.sleep(1);
    assert.deepEqual(data(scene, "www.example.com"), ["192.0.2.1"]);
    assert.equal(resolve(scene.lab, "www.example.com", "AAAA").rcode, "NOERROR");
  });
});

test("each link of a chain is cached by itself, across zones and into AWS's names", async () => {
  const scene = createScene("chain");
  const other = seedHostedZone(scene.lab, { name: "example.net" });
  await scene.clock.drive(async () => {
    await change(scene, scene.zone, ["CREATE", record("www.example.com", "CNAME", "www.example.net", 300)]);
    await change(scene, other, ["CREATE", record("www.example.net", "CNAME", ALB_NAME, 30)]);
    const first = resolve(scene.lab, "www.example.com", "A");
    assert.deepEqual(
      first.records.map((one) => [one.name, one.type, one.ttl]),
      [
        ["www.example.com", "CNAME", 300],
        ["www.example.net", "CNAME", 30],
        [ALB_NAME, "A", 60],
        [ALB_NAME, "A", 60],
      ],
    );
    scene.albAddresses = ["198.18.9.3"];
    await scene.clock.sleep(40_000);
    const second = resolve(scene.lab, "www.example.com", "A");
    assert.deepEqual(
      second.records.map((one) => one.ttl),
      [260, 30, 20, 20],
      "the middle link was fetched anew, the rest was still good",
    );
    assert.equal(second.cached, false);
    await scene.clock.sleep(20_000);
    assert.deepEqual(data(scene, ALB_NAME), ["198.18.9.3"]);
  });
});

test("AWS's own names: a load balancer, an S3 website endpoint with and without bucket, a name server, nothing", () => {
  const scene = createScene("service");
  assert.deepEqual(new Set(data(scene, ALB_NAME)), new Set(scene.albAddresses));
  const endpoint = resolve(scene.lab, "s3-website-eu-west-1.amazonaws.com", "A").records;
  assert.equal(endpoint[0]?.ttl, 5);
  assert.deepEqual(scene.lab.addresses.owner(endpoint[0]?.data ?? ""), { kind: "s3-website", region: "eu-west-1" });
  assert.deepEqual(data(scene, "www.example.com.s3-website-eu-west-1.amazonaws.com"), [endpoint[0]?.data]);
  const dotted = data(scene, "bucket.s3-website.eu-central-1.amazonaws.com");
  assert.deepEqual(scene.lab.addresses.owner(dotted[0] ?? ""), { kind: "s3-website", region: "eu-central-1" });
  const [server = ""] = scene.zone.nameServers;
  assert.deepEqual(scene.lab.addresses.owner(data(scene, server)[0] ?? ""), { kind: "name-server", name: server });
  for (const name of ["s3-website-nowhere-1.amazonaws.com", "gone-1.eu-west-1.elb.amazonaws.com", "example.invalid"]) {
    assert.equal(resolve(scene.lab, name, "A").rcode, "NXDOMAIN", name);
  }
});

test("a zone below another answers only once the one above delegates to it; of two zones with one name the first", async () => {
  const scene = createScene("delegated");
  const child = seedHostedZone(scene.lab, { name: "sub.example.com" });
  const twin = seedHostedZone(scene.lab, { name: "example.com" });
  await scene.clock.drive(async () => {
    await change(scene, child, ["CREATE", record("www.sub.example.com", "A", "192.0.2.1", 60)]);
    await change(scene, twin, ["CREATE", record("twin.example.com", "A", "192.0.2.2", 60)]);
    assert.equal(resolve(scene.lab, "www.sub.example.com", "A").rcode, "NXDOMAIN");
    assert.equal(resolve(scene.lab, "twin.example.com", "A").rcode, "NXDOMAIN");
    await change(scene, scene.zone, ["CREATE", record("sub.example.com", "NS", `${child.nameServers[1]}.`, 60)]);
    await scene.clock.sleep(900_000);
    assert.deepEqual(data(scene, "www.sub.example.com"), ["192.0.2.1"]);
  });
});

test("whatever the times of asking, a cached address is never older than its TTL and its TTL never grows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 40 }), async (gaps) => {
      const scene = createScene("property");
      await scene.clock.drive(async () => {
        let fetched = Number.NaN;
        for (const gap of gaps) {
          // The address says when it was fetched.
          scene.albAddresses = [String(scene.clock.now())];
          const { records, cached } = resolve(scene.lab, ALB_NAME, "A");
          if (!cached) fetched = scene.clock.now();
          assert.equal(records[0]?.data, String(fetched));
          assert.equal(records[0]?.ttl, Math.ceil((fetched + 60_000 - scene.clock.now()) / 1_000));
          assert.ok(scene.clock.now() - fetched < 60_000);
          await scene.clock.sleep(gap);
        }
      });
    }),
    { numRuns: 50 },
  );
});
