// The resource types as CloudFormation uses them: attributes, names, validations, updates in place, deletion.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadBalancerAddresses, loadBalancerIpv6Addresses } from "../../../src/lab/elb/dns-health.ts";
import { canonicalHostedZoneId } from "../../../src/lab/elb/hosted-zones.ts";
import { elbResources } from "../../../src/lab/elb/resources/index.ts";
import type { ExistingResource, ResourceModel, ResourceRequest } from "../../../src/lab/resource.ts";
import { SECOND } from "../../../src/time/units.ts";
import { createTestLab, INSTANCES, shownState, type TestLab, VPC } from "./support.ts";

type Properties = Readonly<Record<string, unknown>>;
const TYPE = "AWS::ElasticLoadBalancingV2::";

function model(kind: string): ResourceModel {
  const found = elbResources.find((candidate) => candidate.type === TYPE + kind);
  assert.ok(found, kind);
  return found;
}

function requestFor(kind: string, properties: Properties, initiated: (id: string) => void = () => undefined): ResourceRequest {
  return {
    stackId: "arn:stack",
    stackName: "drill-load-balancer",
    logicalId: kind,
    type: TYPE + kind,
    properties,
    tags: [{ Key: "aws:cloudformation:stack-name", Value: "drill-load-balancer" }],
    initiated,
  };
}

const create = async (test: TestLab, kind: string, properties: Properties) =>
  (await model(kind).create(test.lab, requestFor(kind, properties))).physicalId;

const existing = (kind: string, physicalId: string, properties: Properties): ExistingResource => ({
  stackId: "arn:stack",
  stackName: "drill-load-balancer",
  logicalId: kind,
  type: TYPE + kind,
  physicalId,
  properties,
});

const update = (test: TestLab, kind: string, physicalId: string, before: Properties, after: Properties) =>
  model(kind).update?.(test.lab, requestFor(kind, after), existing(kind, physicalId, before));

const remove = (test: TestLab, kind: string, physicalId: string) => model(kind).remove(test.lab, existing(kind, physicalId, {}));

const BALANCER = { Subnets: ["subnet-a", "subnet-c"], SecurityGroups: ["sg-1"] };
const GROUP = { VpcId: VPC, Protocol: "HTTP", Port: "80", Targets: INSTANCES.map((Id) => ({ Id })) };

async function createAll(test: TestLab) {
  const balancer = await create(test, "LoadBalancer", BALANCER);
  const group = await create(test, "TargetGroup", GROUP);
  const listenerProperties = {
    LoadBalancerArn: balancer,
    Port: "80",
    Protocol: "HTTP",
    DefaultActions: [{ Type: "forward", TargetGroupArn: group }],
  };
  const listener = await create(test, "Listener", listenerProperties);
  return { balancer, group, listener, listenerProperties };
}

const drive = (run: (test: TestLab) => Promise<void>) => {
  const test = createTestLab();
  return test.clock.drive(() => run(test));
};

describe("creating", () => {
  it("builds a working load balancer, telling the id before the wait", () =>
    drive(async (test) => {
      const told: string[] = [];
      const start = test.clock.now();
      const { physicalId } = await model("LoadBalancer").create(
        test.lab,
        requestFor("LoadBalancer", BALANCER, (id) => told.push(id)),
      );
      assert.deepEqual(told, [physicalId]);
      assert.equal(test.clock.now() - start, 150_000, "the typical time of elb.create");
      assert.equal(test.lab.elb.loadBalancers.get(physicalId)?.state, "active");
      const group = await create(test, "TargetGroup", GROUP);
      assert.equal(shownState(test.lab.elb.targetGroups.get(group) as never, "i-1"), "unused Target.NotInUse");
      const actions = [{ Type: "forward", ForwardConfig: { TargetGroups: [{ TargetGroupArn: group }] } }];
      await create(test, "Listener", { LoadBalancerArn: physicalId, Port: 80, Protocol: "HTTP", DefaultActions: actions });
      await test.clock.sleep(40 * SECOND);
      assert.equal(shownState(test.lab.elb.targetGroups.get(group) as never, "i-1"), "healthy");
      assert.deepEqual(test.lab.elb.tags.get(group), [{ Key: "aws:cloudformation:stack-name", Value: "drill-load-balancer" }]);
    }));

  it("offers the attributes that CloudFormation documents, and no others", () =>
    drive(async (test) => {
      const { balancer, group, listener } = await createAll(test);
      const of = (kind: string, id: string, name: string) => model(kind).attribute(test.lab, id, name);
      const name = of("LoadBalancer", balancer, "LoadBalancerName") as string;
      assert.match(name, /^drill-.+-LoadBalan?c?e?r?-[0-9A-F]{12}$/);
      assert.ok(name.length <= 32);
      assert.match(
        of("LoadBalancer", balancer, "DNSName") as string,
        new RegExp(`^${name}-\\d+\\.ap-northeast-1\\.elb\\.amazonaws\\.com$`),
      );
      assert.equal(of("LoadBalancer", balancer, "CanonicalHostedZoneID"), "Z14GRHDCWA56QT");
      assert.match(of("LoadBalancer", balancer, "LoadBalancerFullName") as string, new RegExp(`^app/${name}/[0-9a-f]{16}$`));
      assert.equal(of("LoadBalancer", balancer, "LoadBalancerArn"), balancer);
      assert.deepEqual(of("LoadBalancer", balancer, "SecurityGroups"), ["sg-1"]);
      assert.match(of("TargetGroup", group, "TargetGroupFullName") as string, /^targetgroup\/.+\/[0-9a-f]{16}$/);
      assert.equal(of("TargetGroup", group, "TargetGroupArn"), group);
      assert.deepEqual(of("TargetGroup", group, "LoadBalancerArns"), [balancer]);
      assert.equal(of("Listener", listener, "ListenerArn"), listener);
      assert.match(listener, new RegExp(`:listener/app/${name}/[0-9a-f]{16}/[0-9a-f]{16}$`));
      for (const [kind, id] of [
        ["LoadBalancer", balancer],
        ["TargetGroup", group],
        ["Listener", listener],
      ] as const) {
        assert.equal(of(kind, id, "Nonsense"), undefined);
      }
    }));

  it("rules answer by priority, and know their attributes", () =>
    drive(async (test) => {
      const { listener } = await createAll(test);
      const properties = {
        ListenerArn: listener,
        Priority: "10",
        Conditions: [{ Field: "path-pattern", PathPatternConfig: { Values: ["/x"] } }],
        Actions: [{ Type: "fixed-response", FixedResponseConfig: { StatusCode: "404" } }],
      };
      const rule = await create(test, "ListenerRule", properties);
      assert.equal(model("ListenerRule").attribute(test.lab, rule, "RuleArn"), rule);
      assert.equal(model("ListenerRule").attribute(test.lab, rule, "IsDefault"), false);
      await assert.rejects(create(test, "ListenerRule", properties), {
        name: "PriorityInUseException",
        message: "Priority '10' is currently in use",
      });
      await update(test, "ListenerRule", rule, properties, { ...properties, Priority: 11 });
      await create(test, "ListenerRule", properties);
      assert.deepEqual(
        test.lab.elb.listeners.get(listener)?.rules.map((other) => other.priority),
        [10, 11],
      );
      await remove(test, "ListenerRule", rule);
      assert.equal(test.lab.elb.rules.size, 1);
    }));
});

describe("validation", () => {
  const rejected: readonly [string, string, Properties, string][] = [
    ["one subnet", "LoadBalancer", { Subnets: ["subnet-a"] }, "At least two subnets in two different Availability Zones must be specified"],
    [
      "two subnets in one zone",
      "LoadBalancer",
      { Subnets: ["subnet-a", "subnet-a"] },
      "At least two subnets in two different Availability Zones must be specified",
    ],
    [
      "a third subnet in a zone that has one",
      "LoadBalancer",
      { Subnets: ["subnet-a", "subnet-c", "subnet-c"] },
      "A load balancer cannot be attached to multiple subnets in the same Availability Zone",
    ],
    ["an unknown subnet", "LoadBalancer", { Subnets: ["subnet-a", "subnet-x"] }, "The subnet ID 'subnet-x' does not exist"],
    ["two VPCs", "LoadBalancer", { Subnets: ["subnet-a", "other-1"] }, "All subnets must belong to the same VPC: 'vpc-1'"],
    ["no internet gateway", "LoadBalancer", { Subnets: ["other-1", "other-2"] }, "VPC vpc-2 has no internet gateway"],
    ["an unknown security group", "LoadBalancer", { ...BALANCER, SecurityGroups: ["x"] }, "One or more security groups are invalid"],
    [
      "a name that is too long",
      "LoadBalancer",
      { ...BALANCER, Name: "x".repeat(33) },
      `The load balancer name '${"x".repeat(33)}' cannot be longer than '32' characters`,
    ],
    [
      "an attribute that is neither true nor false",
      "LoadBalancer",
      { ...BALANCER, LoadBalancerAttributes: [{ Key: "ipv6.deny_all_igw_traffic", Value: "no" }] },
      "Load balancer attribute 'ipv6.deny_all_igw_traffic' value 'no' is not valid",
    ],
    [
      "an unknown attribute",
      "LoadBalancer",
      { ...BALANCER, LoadBalancerAttributes: [{ Key: "idle", Value: "1" }] },
      "Load balancer attribute key 'idle' is not recognized",
    ],
    ["an unknown target", "TargetGroup", { ...GROUP, Targets: [{ Id: "i-9" }] }, "instance IDs 'i-9' are not valid"],
    ["an unknown VPC", "TargetGroup", { ...GROUP, VpcId: "x" }, "The VPC ID 'x' is not found"],
    [
      "an interval of 4 s",
      "TargetGroup",
      { ...GROUP, HealthCheckIntervalSeconds: 4 },
      "1 validation error detected: Value '4' at 'healthCheckIntervalSeconds' failed to satisfy constraint: Member must have value greater than or equal to 5",
    ],
    [
      "an interval of 301 s",
      "TargetGroup",
      { ...GROUP, HealthCheckIntervalSeconds: "301" },
      "1 validation error detected: Value '301' at 'healthCheckIntervalSeconds' failed to satisfy constraint: Member must have value less than or equal to 300",
    ],
    [
      "a time-out as long as the interval",
      "TargetGroup",
      { ...GROUP, HealthCheckIntervalSeconds: 10, HealthCheckTimeoutSeconds: 10 },
      "Health check interval must be greater than the timeout.",
    ],
    [
      "a threshold of 1",
      "TargetGroup",
      { ...GROUP, UnhealthyThresholdCount: 1 },
      "1 validation error detected: Value '1' at 'unhealthyThresholdCount' failed to satisfy constraint: Member must have value greater than or equal to 2",
    ],
    [
      "a threshold of 11",
      "TargetGroup",
      { ...GROUP, HealthyThresholdCount: 11 },
      "1 validation error detected: Value '11' at 'healthyThresholdCount' failed to satisfy constraint: Member must have value less than or equal to 10",
    ],
    [
      "no number at all",
      "TargetGroup",
      { ...GROUP, Port: "http" },
      "Properties validation failed: #/Port: expected type: Integer, found: String",
    ],
  ];
  for (const [what, kind, properties, message] of rejected) {
    it(`rejects ${what}`, () => drive(async (test) => assert.rejects(create(test, kind, properties), { message })));
  }

  it("listeners: one per port, a known group, a group of this load balancer only, a certificate for HTTPS", () =>
    drive(async (test) => {
      const { balancer, group, listenerProperties } = await createAll(test);
      await assert.rejects(create(test, "Listener", listenerProperties), { name: "DuplicateListenerException" });
      const at = (port: number, patch: Properties) => create(test, "Listener", { ...listenerProperties, Port: port, ...patch });
      await assert.rejects(at(81, { DefaultActions: [{ Type: "forward", TargetGroupArn: `${group}x` }] }), {
        name: "TargetGroupNotFoundException",
      });
      await assert.rejects(at(443, { Protocol: "HTTPS" }), { message: "A certificate must be specified for HTTPS listeners" });
      const other = await create(test, "LoadBalancer", { ...BALANCER, Name: "other" });
      await assert.rejects(at(81, { LoadBalancerArn: other }), { name: "TargetGroupAssociationLimitException" });
      await assert.rejects(at(81, { LoadBalancerArn: `${balancer}x` }), { name: "LoadBalancerNotFoundException" });
      await assert.rejects(create(test, "LoadBalancer", { ...BALANCER, Name: "other" }), { name: "DuplicateLoadBalancerNameException" });
    }));
});

describe("updating in place", () => {
  it("names what the lab's targets do not speak, from the creation on", () =>
    drive(async (test) => {
      const { group } = await createAll(test);
      assert.deepEqual(test.lab.notModelledList, []);
      await update(test, "TargetGroup", group, GROUP, { ...GROUP, HealthCheckProtocol: "HTTPS", Matcher: { GrpcCode: "0" } });
      assert.deepEqual(
        test.lab.notModelledList.map(({ what }) => what),
        ["health checks of targets by HTTPS, treated as HTTP", "health checks of targets by GrpcCode"],
      );
    }));

  it("names the attributes that change nothing here, and no others", () =>
    drive(async (test) => {
      const { group } = await createAll(test);
      const attribute = (Key: string, Value: string) => ({ Key, Value });
      const TargetGroupAttributes = [
        attribute("stickiness.enabled", "true"),
        attribute("slow_start.duration_seconds", "30"),
        attribute("load_balancing.algorithm.type", "round_robin"),
        attribute("deregistration_delay.timeout_seconds", "10"),
      ];
      await update(test, "TargetGroup", group, GROUP, { ...GROUP, TargetGroupAttributes });
      assert.deepEqual(
        test.lab.notModelledList.map(({ what }) => what),
        ["target group attribute stickiness.enabled", "target group attribute slow_start.duration_seconds"],
      );
    }));

  it("changes the type of addresses, and names once that nothing is reached by IPv6", () =>
    drive(async (test) => {
      const both = { ...BALANCER, Name: "both", IpAddressType: "dualstack" };
      const arn = await create(test, "LoadBalancer", both);
      const shown = () => model("LoadBalancer").read?.(test.lab, existing("LoadBalancer", arn, both))?.IpAddressType;
      const families = () => [loadBalancerAddresses(test.lab, arn).length, loadBalancerIpv6Addresses(test.lab, arn).length];
      assert.deepEqual([shown(), families()], ["dualstack", [2, 2]]);
      for (const [IpAddressType, expected] of [
        ["ipv4", [2, 0]],
        ["dualstack-without-public-ipv4", [0, 2]],
        ["dualstack", [2, 2]],
      ] as const) {
        await update(test, "LoadBalancer", arn, both, { ...both, IpAddressType });
        assert.deepEqual([shown(), families()], [IpAddressType, expected]);
      }
      const what = "requests by IPv6 to a load balancer (its AAAA addresses are answered)";
      assert.deepEqual(test.lab.notModelledList, [{ what, where: "drill-load-balancer/LoadBalancer" }]);
    }));

  it("refuses IPv6 in subnets without a block of it, at creation and later, and leaves things as they were", () =>
    drive(async (test) => {
      const refused = { name: "ValidationError", message: "You must specify subnets with an associated IPv6 CIDR block." };
      test.ipv6Blocks.set("subnet-a", true).set("subnet-c", false);
      const both = { ...BALANCER, Name: "both", IpAddressType: "dualstack" };
      await assert.rejects(create(test, "LoadBalancer", both), refused);
      assert.equal(test.lab.elb.loadBalancers.size, 0);
      const arn = await create(test, "LoadBalancer", BALANCER);
      await assert.rejects(async () => update(test, "LoadBalancer", arn, BALANCER, { ...BALANCER, IpAddressType: "dualstack" }), refused);
      assert.deepEqual(loadBalancerIpv6Addresses(test.lab, arn), []);
      test.ipv6Blocks.set("subnet-c", true);
      await create(test, "LoadBalancer", both);
    }));

  it("changes health checks, attributes and targets without touching the rest", () =>
    drive(async (test) => {
      const { group: arn } = await createAll(test);
      const group = test.lab.elb.targetGroups.get(arn);
      assert.ok(group);
      await test.clock.sleep(40 * SECOND);
      const after = {
        ...GROUP,
        Targets: [{ Id: "i-2" }],
        HealthCheckIntervalSeconds: 10,
        TargetGroupAttributes: [{ Key: "deregistration_delay.timeout_seconds", Value: "30" }],
      };
      await update(test, "TargetGroup", arn, GROUP, after);
      assert.equal(group.healthCheck.intervalSeconds, 10);
      assert.equal(shownState(group, "i-1"), "draining Target.DeregistrationInProgress");
      assert.equal(shownState(group, "i-2"), "healthy");
      await update(test, "TargetGroup", arn, after, GROUP);
      assert.equal(group.healthCheck.intervalSeconds, 30, "back to the default");
      assert.equal(group.attributes.get("deregistration_delay.timeout_seconds"), "300");
    }));

  it("a load balancer keeps the addresses of subnets that stay", () =>
    drive(async (test) => {
      const { balancer: arn } = await createAll(test);
      const balancer = test.lab.elb.loadBalancers.get(arn);
      const before = balancer?.nodes.map((node) => node.address);
      const attributes = [{ Key: "idle_timeout.timeout_seconds", Value: "30" }];
      await update(test, "LoadBalancer", arn, BALANCER, { ...BALANCER, SecurityGroups: ["sg-2"], LoadBalancerAttributes: attributes });
      assert.deepEqual(
        balancer?.nodes.map((node) => node.address),
        before,
      );
      assert.deepEqual(balancer?.securityGroupIds, ["sg-2"]);
      assert.equal(balancer?.attributes.get("idle_timeout.timeout_seconds"), "30");
    }));

  it("a listener moves to another port and another group", () =>
    drive(async (test) => {
      const { balancer: arn, group: first, listener, listenerProperties } = await createAll(test);
      const second = await create(test, "TargetGroup", { ...GROUP, Name: "second" });
      const actions = [{ Type: "forward", TargetGroupArn: second }];
      await update(test, "Listener", listener, listenerProperties, { ...listenerProperties, Port: 8080, DefaultActions: actions });
      assert.deepEqual([...(test.lab.elb.loadBalancers.get(arn)?.listeners.keys() ?? [])], [8080]);
      assert.equal(shownState(test.lab.elb.targetGroups.get(first) as never, "i-1"), "unused Target.NotInUse");
    }));
});

describe("removing", () => {
  it("a group in use cannot go, afterwards it can; a second removal does nothing", () =>
    drive(async (test) => {
      const { balancer, group, listener } = await createAll(test);
      const addresses = test.lab.elb.loadBalancers.get(balancer)?.nodes.map((node) => node.address) ?? [];
      await assert.rejects(remove(test, "TargetGroup", group), {
        name: "ResourceInUseException",
        message: `Target group '${group}' is currently in use by a listener or a rule`,
      });
      for (let time = 0; time < 2; time += 1) {
        await remove(test, "Listener", listener);
        await remove(test, "TargetGroup", group);
        await remove(test, "LoadBalancer", balancer);
      }
      const { loadBalancers, loadBalancersByDnsName, listeners, rules, targetGroups, tags } = test.lab.elb;
      for (const map of [loadBalancers, loadBalancersByDnsName, listeners, rules, targetGroups, tags]) assert.equal(map.size, 0);
      for (const address of addresses) assert.equal(test.lab.addresses.owner(address), undefined);
      const probes = test.requests.length;
      await test.clock.sleep(120 * SECOND);
      assert.equal(test.requests.length, probes, "nobody probes any more");
    }));

  it("deletion protection holds", () =>
    drive(async (test) => {
      const attributes = [{ Key: "deletion_protection.enabled", Value: "true" }];
      const balancer = await create(test, "LoadBalancer", { ...BALANCER, LoadBalancerAttributes: attributes });
      await assert.rejects(remove(test, "LoadBalancer", balancer), { name: "OperationNotPermittedException" });
    }));
});

describe("canonicalHostedZoneId", () => {
  it("knows the regions of the semantics sheet, each with its own zone", () => {
    assert.equal(canonicalHostedZoneId("us-east-1"), "Z35SXDOTRQ7X7K");
    assert.equal(canonicalHostedZoneId("eu-central-1"), "Z215JYRZR1TBD5");
    assert.throws(() => canonicalHostedZoneId("mars-north-1"), { name: "ValidationError" });
  });
});
