import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { saysNoChange } from "../../../src/aws/change-sets.ts";
import { statusByCheckers } from "../../../src/aws/health-checks.ts";
import { findHostedZone } from "../../../src/aws/hosted-zones.ts";
import { findLoadBalancer } from "../../../src/aws/load-balancers.ts";
import { allItems } from "../../../src/aws/pages.ts";
import { addressRecords } from "../../../src/aws/records.ts";
import type { Aws } from "../../../src/ports/aws.ts";

/** Answers each call of one service with `answer(input)`. */
// biome-ignore lint/suspicious/noExplicitAny: inputs and outputs of many operations.
const serviceThat = (answer: (input: any, operation: string) => unknown): Aws => {
  const sender = {
    send: async (command: { input: object }) => answer(command.input, String((command as unknown as { schema: unknown[] }).schema[2])),
  };
  return { route53: sender, elb: sender } as unknown as Aws;
};

test("every page of a listing is read, whatever its size", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.integer(), { maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (pages) => {
      const all = await allItems(
        async (token: string | undefined) => ({ items: pages[Number(token ?? 0)], next: Number(token ?? 0) + 1 }),
        ({ next }) => (next < pages.length ? String(next) : undefined),
        ({ items }) => items,
      );
      assert.deepEqual(all, pages.flat());
    }),
  );
});

test("a health check is healthy with strictly more than 18 % of its checkers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 64 }), fc.nat(64), (total, some) => {
      const healthy = Math.min(some, total);
      assert.equal(statusByCheckers({ healthy, total }), healthy / total > 0.18 ? "healthy" : "unhealthy");
    }),
  );
  assert.equal(statusByCheckers({ healthy: 2, total: 16 }), "unhealthy");
  assert.equal(statusByCheckers({ healthy: 3, total: 16 }), "healthy");
  assert.equal(statusByCheckers({ healthy: 9, total: 50 }), "unhealthy");
  assert.equal(statusByCheckers({ healthy: 0, total: 0 }), "unknown");
});

test("both of CloudFormation's phrases for no change are known", () => {
  assert.equal(
    saysNoChange("The submitted information didn't contain changes. Submit different information to create a change set."),
    true,
  );
  assert.equal(saysNoChange("No updates are to be performed."), true);
  assert.equal(saysNoChange("Transform failed"), false);
  assert.equal(saysNoChange(undefined), false);
});

test("the zone is the longest public one that the host lies in", async () => {
  const zones = ["com.", "example.com.", "ample.com.", "www.example.com.", "other.www.example.com."].map((Name, index) => ({
    Id: `/hostedzone/Z${index}`,
    Name,
    Config: { PrivateZone: Name.startsWith("www") },
  }));
  const aws = serviceThat((input, operation) => {
    if (operation === "GetHostedZone") {
      return { HostedZone: { Id: `/hostedzone/${input.Id}`, Name: "example.com." }, DelegationSet: { NameServers: ["NS-1.example."] } };
    }
    return input.Marker === undefined
      ? { HostedZones: zones.slice(0, 2), IsTruncated: true, NextMarker: "m" }
      : { HostedZones: zones.slice(2), IsTruncated: false };
  });
  assert.deepEqual(await findHostedZone(aws, {}, "WWW.example.com"), { id: "Z1", name: "example.com", nameServers: ["ns-1.example"] });
  assert.equal((await findHostedZone(aws, { name: "ample.com" }, "www.example.com"))?.id, "Z2");
  assert.equal(await findHostedZone(aws, { name: "absent.org" }, "www.example.com"), undefined);
});

test("record sets are read over pages and end with the first other name", async () => {
  const record = (Name: string, Failover: string) => ({
    Name,
    Type: "A",
    Failover,
    AliasTarget: { DNSName: "dualstack.LB.elb.", EvaluateTargetHealth: true },
  });
  const inputs: unknown[] = [];
  const aws = serviceThat((input) => {
    inputs.push(input);
    return input.StartRecordIdentifier === undefined
      ? {
          ResourceRecordSets: [record("www.example.com.", "PRIMARY")],
          IsTruncated: true,
          NextRecordName: "www.example.com.",
          NextRecordType: "A",
          NextRecordIdentifier: "s",
        }
      : {
          ResourceRecordSets: [record("www.example.com.", "SECONDARY"), record("xxx.example.com.", "PRIMARY")],
          IsTruncated: true,
          NextRecordName: "y",
        };
  });
  const { ipv4, ipv6 } = await addressRecords(aws, "Z1", "www.example.com");
  assert.deepEqual(ipv6, []);
  assert.deepEqual(
    ipv4.map(({ failover, aliasTarget, evaluatesTargetHealth }) => [failover, aliasTarget, evaluatesTargetHealth]),
    [
      ["PRIMARY", "lb.elb", true],
      ["SECONDARY", "lb.elb", true],
    ],
  );
  assert.equal(inputs.length, 2);
});

test("record sets of the other address family are told apart, and end with the first other type", async () => {
  const record = (Type: string, target: string, Name = "www.example.com.") => ({ Name, Type, AliasTarget: { DNSName: target } });
  let calls = 0;
  const aws = serviceThat(() => {
    calls += 1;
    return {
      ResourceRecordSets: [record("A", "four.elb."), record("AAAA", "six.elb."), record("CAA", "no"), record("A", "no", "x.example.com.")],
      IsTruncated: true,
      NextRecordName: "y",
    };
  });
  const { ipv4, ipv6 } = await addressRecords(aws, "Z1", "www.example.com");
  assert.deepEqual(
    [ipv4, ipv6].map((records) => records.map(({ aliasTarget }) => aliasTarget)),
    [["four.elb"], ["six.elb"]],
  );
  assert.equal(calls, 1);
});

test("a load balancer is found by ARN, name or DNS name", async () => {
  const aws = serviceThat((input) => ({
    LoadBalancers: [
      {
        LoadBalancerArn: input.LoadBalancerArns?.[0] ?? "arn:a",
        LoadBalancerName: "site",
        DNSName: "Site-1.elb.amazonaws.com",
        IpAddressType: type,
      },
    ],
  }));
  let type: string | undefined = "dualstack";
  for (const wanted of ["arn:a", "site", "dualstack.site-1.elb.amazonaws.com."]) {
    const found = { arn: "arn:a", name: "site", dnsName: "site-1.elb.amazonaws.com", hasIpv6: true };
    assert.deepEqual(await findLoadBalancer(aws, wanted), found);
  }
  for (type of ["ipv4", undefined]) assert.equal((await findLoadBalancer(aws, "arn:a"))?.hasIpv6, false);
  assert.equal(await findLoadBalancer(aws, "other"), undefined);
});
