// IPv6 in templates: AAAA fails over apart from A, and the plan says where it cannot, or where nobody watches it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { aaaa, dualStack, primary, secondary, toCloudFront, toLoadBalancer } from "../../support/ipv6.ts";
import { type Edit, shippedPlan, shippedText } from "../../support/shipped.ts";

const NEVER = "site.ipv6-stays";
const warningsOf = (...edits: readonly Edit[]) => shippedPlan(...edits).budget.warnings;

test("an AAAA record set listed first is not taken for the primary", () => {
  const first: Edit = {
    file: "dns",
    from: "      RecordSets:\n",
    to: `      RecordSets:
        - Name: !Ref SiteName
          Type: AAAA
          SetIdentifier: primary6
          Failover: PRIMARY
          AliasTarget: { DNSName: !Ref LoadBalancerDnsName, HostedZoneId: !Ref LoadBalancerHostedZoneId, EvaluateTargetHealth: true }
`,
  };
  const silent: readonly Edit[] = [
    { file: "dns", from: "EvaluateTargetHealth: !Ref EvaluateTargetHealth", to: "EvaluateTargetHealth: false" },
    { file: "dns", from: /^ *HealthCheckId: !Ref HealthCheck\n/, to: "" },
  ];
  const { budget } = shippedPlan(...silent, first);
  assert.equal(budget.failsOver, false);
  assert.deepEqual(
    budget.warnings.map(({ code }) => code),
    ["failed-over-in-time.no-signal"],
  );
});

test("an AAAA SECONDARY is not taken for the site's", () => {
  const edits: readonly Edit[] = [
    { file: "dns", from: "Type: A\n          SetIdentifier: secondary", to: "Type: AAAA\n          SetIdentifier: secondary" },
  ];
  assert.ok(warningsOf(...edits).some(({ code }) => code === "failed-over-in-time.no-secondary"));
  assert.equal(shippedPlan(...edits).budget.failsOver, false);
});

const stays: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
  { name: "beside the failover pair", edits: [aaaa("Ipv6")] },
  { name: "a PRIMARY without a SECONDARY", edits: [aaaa("Ipv6", primary, toLoadBalancer("EvaluateTargetHealth: true"))] },
  { name: "a pair whose PRIMARY has no signal", edits: [aaaa("Ipv6", primary), aaaa("Other", secondary, toCloudFront)] },
  { name: "a SECONDARY alone", edits: [aaaa("Ipv6", secondary)] },
  {
    name: "an alias written out",
    edits: [aaaa("Ipv6", [], ["DNSName: dualstack.site-1.ap-northeast-1.elb.amazonaws.com", "HostedZoneId: Z14GRHDCWA56QT"])],
  },
];

for (const { name, edits } of stays) {
  test(`${name}: visitors by IPv6 never leave the load balancer`, () => {
    const found = warningsOf(...dualStack, ...edits).find(({ code }) => code === NEVER);
    assert.match(found?.what ?? "", /^AAAA of www\.example\.com has no PRIMARY .* would never be sent away/);
    assert.match(found?.next ?? "", /S3 website/);
    assert.equal(found?.place?.file, "templates/dns.yml");
    const line = shippedText("dns", edits).split("\n")[(found?.place?.line ?? 0) - 1];
    assert.match(line ?? "", /Type: AAAA|Ipv6:|Other:|Properties:/);
  });
}

const silent: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
  {
    name: "a pair of its own",
    edits: [...dualStack, aaaa("Ipv6", primary, toLoadBalancer("EvaluateTargetHealth: true")), aaaa("Other", secondary, toCloudFront)],
  },
  {
    name: "a pair of its own by a health check",
    edits: [...dualStack, aaaa("Ipv6", [...primary, "HealthCheckId: !Ref HealthCheck"]), aaaa("Other", secondary, toCloudFront)],
  },
  {
    name: "AAAA where a fault leaves a target",
    edits: [
      { file: "failover-drill", from: "instances: all", to: "instances: one" },
      { file: "failover-drill", from: /^objectives:\n(?: {2}.*\n)+/, to: "" },
      ...dualStack,
      aaaa("Ipv6"),
    ],
  },
  { name: "a load balancer without IPv6", edits: [aaaa("Ipv6")] },
  { name: "a load balancer of both without an AAAA record set", edits: dualStack },
];

for (const { name, edits } of silent) {
  test(`${name} is no reason for a warning`, () => {
    assert.deepEqual(warningsOf(...edits), []);
  });
}

const weighted = (name: string) => ["Weight: 1", `SetIdentifier: ${name}`];
const elsewhere: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
  { name: "something that is no load balancer", edits: [aaaa("Ipv6", [], toCloudFront)] },
  {
    name: "the load balancer and something else by turns",
    edits: [
      ...dualStack,
      aaaa("Ipv6", weighted("a"), toLoadBalancer("EvaluateTargetHealth: true")),
      aaaa("More", weighted("b"), toCloudFront),
    ],
  },
];

for (const { name, edits } of elsewhere) {
  test(`${name}: only that nobody watches it`, () => {
    const [found, ...more] = warningsOf(...edits);
    assert.equal(found?.code, "site.ipv6-not-watched");
    assert.match(found?.what ?? "", /^drills do not watch where the AAAA record set of www\.example\.com leads/);
    assert.deepEqual(more, []);
  });
}
