// model.md, Reachability: truth tables of security groups, routes and gateways.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  instanceFacts,
  instanceReply,
  internetReaches,
  type Source,
  securityGroupExists,
  subnetFacts,
  whyInternetCannotReach,
  whyUnreachable,
} from "../../../src/lab/ec2/reach.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { build, buildNetwork, buildSite, inLab, instanceProperties, rebuild, remove, type Site } from "./support.ts";

type Rule = Record<string, unknown>;
const tcp = (port: number, peer: Rule, to = port): Rule => ({ IpProtocol: "tcp", FromPort: port, ToPort: to, ...peer });
const ANYONE = { CidrIp: "0.0.0.0/0" };

/** Ingress of the instance's group, given the groups and blocks of the site; and whether a node of the balancer gets through. */
const ingress: readonly [name: string, rules: (site: Site) => Rule[], through: boolean][] = [
  ["the balancer's group on port 80", ({ balancerGroup }) => [tcp(80, { SourceSecurityGroupId: balancerGroup })], true],
  ["no rule at all", () => [], false],
  ["the balancer's group on port 81", ({ balancerGroup }) => [tcp(81, { SourceSecurityGroupId: balancerGroup })], false],
  ["a range that holds port 80", ({ balancerGroup }) => [tcp(1, { SourceSecurityGroupId: balancerGroup }, 1_024)], true],
  ["all protocols", ({ balancerGroup }) => [{ IpProtocol: "-1", SourceSecurityGroupId: balancerGroup }], true],
  ["all protocols as a number", ({ balancerGroup }) => [{ IpProtocol: -1, SourceSecurityGroupId: balancerGroup }], true],
  [
    "TCP by its number, ports as text",
    ({ balancerGroup }) => [{ IpProtocol: "6", FromPort: "80", ToPort: "80", SourceSecurityGroupId: balancerGroup }],
    true,
  ],
  ["UDP", ({ balancerGroup }) => [{ ...tcp(80, { SourceSecurityGroupId: balancerGroup }), IpProtocol: "udp" }], false],
  ["anyone", () => [tcp(80, ANYONE)], true],
  ["the VPC's block", () => [tcp(80, { CidrIp: "10.0.0.0/16" })], true],
  ["the node's subnet", () => [tcp(80, { CidrIp: "10.0.1.0/24" })], true],
  ["half of the node's subnet", () => [tcp(80, { CidrIp: "10.0.1.0/25" })], false],
  ["another block", () => [tcp(80, { CidrIp: "192.168.0.0/16" })], false],
  ["IPv6 anyone", () => [tcp(80, { CidrIpv6: "::/0" })], false],
];

function fromNode(site: Site): Source {
  return { kind: "interface", subnetId: site.publicSubnet, securityGroupIds: [site.balancerGroup] };
}

function why(lab: Lab, instanceId: string, source: Source): string | undefined {
  return whyUnreachable(lab, { instanceId, port: 80, source });
}

for (const [name, rules, through] of ingress) {
  test(`from a node, ingress admits ${name}: ${through}`, () =>
    inLab(async (lab) => {
      const site = await buildSite(lab);
      await rebuild(lab, "SecurityGroup", site.instanceGroup, {}, { GroupDescription: "x", SecurityGroupIngress: rules(site) });
      assert.equal(why(lab, site.instance, fromNode(site)) === undefined, through);
      const reply = instanceReply(lab, { instanceId: site.instance, port: 80, host: "x", path: "/", source: fromNode(site) });
      assert.equal(reply.kind, through ? "response" : "silence");
    }));
}

test("a group that shares nothing with the rule does not get through, and the words name the template's groups", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const source: Source = { kind: "interface", subnetId: site.publicSubnet, securityGroupIds: [site.instanceGroup] };
    assert.equal(
      why(lab, site.instance, source),
      `no rule of security group InstanceGroup (${site.instanceGroup}) admits TCP 80 from security group InstanceGroup (${site.instanceGroup})`,
    );
  }));

test("egress of the node's group counts", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const web = [tcp(80, ANYONE)];
    const closed = { GroupDescription: "x", SecurityGroupIngress: web, SecurityGroupEgress: [tcp(443, ANYONE)] };
    await rebuild(lab, "SecurityGroup", site.balancerGroup, {}, closed);
    assert.match(why(lab, site.instance, fromNode(site)) ?? "", /^no egress rule of security group BalancerGroup/);
    const toGroup = { ...closed, SecurityGroupEgress: [tcp(80, { DestinationSecurityGroupId: site.instanceGroup })] };
    await rebuild(lab, "SecurityGroup", site.balancerGroup, {}, toGroup);
    assert.equal(why(lab, site.instance, fromNode(site)), undefined);
  }));

test("a rule resource of its own counts from its creation to its removal, whatever was asked before", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const group = await build(lab, "SecurityGroup", "Closed", { VpcId: site.vpc, GroupDescription: "closed" });
    const instance = await build(lab, "Instance", "Web", instanceProperties(lab, site, { SecurityGroupIds: [group] }));
    assert.notEqual(why(lab, instance, fromNode(site)), undefined);
    const rule = await build(lab, "SecurityGroupIngress", "Rule", {
      GroupId: group,
      ...tcp(80, { SourceSecurityGroupId: site.balancerGroup }),
    });
    assert.equal(why(lab, instance, fromNode(site)), undefined);
    await rebuild(lab, "SecurityGroup", group, {}, { GroupDescription: "closed" });
    assert.equal(why(lab, instance, fromNode(site)), undefined, "an update of the group leaves the rule alone");
    await remove(lab, "SecurityGroupIngress", rule);
    assert.notEqual(why(lab, instance, fromNode(site)), undefined);
  }));

test("a node in another VPC does not reach the instance", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const vpc = await build(lab, "VPC", "Other", { CidrBlock: "10.1.0.0/16" });
    const subnet = await build(lab, "Subnet", "Far", { VpcId: vpc, CidrBlock: "10.1.1.0/24" });
    const source: Source = { kind: "interface", subnetId: subnet, securityGroupIds: [site.balancerGroup] };
    assert.match(why(lab, site.instance, source) ?? "", /is in Other .*, but Web .* is in Vpc/);
  }));

test("the internet reaches an interface only with a route to an attached gateway and an open group", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const balancer = { subnetId: site.publicSubnet, securityGroupIds: [site.balancerGroup], port: 80 };
    assert.equal(internetReaches(lab, balancer), true);
    assert.equal(internetReaches(lab, { ...balancer, port: 443 }), false);
    assert.equal(internetReaches(lab, { ...balancer, securityGroupIds: [site.instanceGroup] }), false);
    assert.equal(internetReaches(lab, { ...balancer, securityGroupIds: [] }), false);
    assert.equal(internetReaches(lab, { ...balancer, securityGroupIds: [site.instanceGroup, site.balancerGroup] }), true);
    assert.equal(internetReaches(lab, { ...balancer, subnetId: site.privateSubnets[0] }), false);
    assert.match(whyInternetCannotReach(lab, { ...balancer, subnetId: site.privateSubnets[0] }) ?? "", /route table of PrivateSubnet1/);
    await remove(lab, "VPCGatewayAttachment", `IGW|${site.vpc}`);
    assert.equal(internetReaches(lab, balancer), false);
  }));

test("a group open to one office is not open to the internet", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const rules = { GroupDescription: "x", SecurityGroupIngress: [tcp(80, { CidrIp: "203.0.113.0/24" })] };
    await rebuild(lab, "SecurityGroup", site.balancerGroup, {}, rules);
    assert.equal(internetReaches(lab, { subnetId: site.publicSubnet, securityGroupIds: [site.balancerGroup], port: 80 }), false);
  }));

test("all addresses may be admitted in parts, each by a rule of its own", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const admit = (...blocks: readonly string[]) =>
      rebuild(
        lab,
        "SecurityGroup",
        site.balancerGroup,
        {},
        { GroupDescription: "x", SecurityGroupIngress: blocks.map((CidrIp) => tcp(80, { CidrIp })) },
      );
    const reaches = () => internetReaches(lab, { subnetId: site.publicSubnet, securityGroupIds: [site.balancerGroup], port: 80 });
    await admit("0.0.0.0/1", "128.0.0.0/1");
    assert.equal(reaches(), true);
    await admit("192.0.0.0/2", "0.0.0.0/1", "128.0.0.0/2");
    assert.equal(reaches(), true);
    await admit("0.0.0.0/1", "128.0.0.0/2");
    assert.equal(reaches(), false);
  }));

test("the main route table serves a subnet without an association", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const subnet = await build(lab, "Subnet", "Loose", { VpcId: site.vpc, CidrBlock: "10.0.9.0/24" });
    const balancer = { subnetId: subnet, securityGroupIds: [site.balancerGroup], port: 80 };
    assert.equal(internetReaches(lab, balancer), false);
    const main = lab.ec2.vpcs.get(site.vpc)?.mainRouteTableId;
    await build(lab, "Route", "MainRoute", { RouteTableId: main, DestinationCidrBlock: "0.0.0.0/0", GatewayId: site.gateway });
    assert.equal(internetReaches(lab, balancer), true);
  }));

test("from the internet an instance needs a public address too", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const properties = instanceProperties(lab, site, { SubnetId: site.publicSubnet, SecurityGroupIds: [site.balancerGroup] });
    const hidden = await build(lab, "Instance", "Hidden", properties);
    const open = await build(lab, "Instance", "Open", {
      ...properties,
      SubnetId: undefined,
      SecurityGroupIds: undefined,
      NetworkInterfaces: [
        { DeviceIndex: "0", AssociatePublicIpAddress: "true", SubnetId: site.publicSubnet, GroupSet: [site.balancerGroup] },
      ],
    });
    await lab.clock.sleep(200_000);
    assert.match(why(lab, hidden, { kind: "internet" }) ?? "", /no public address/);
    assert.equal(why(lab, open, { kind: "internet" }), undefined);
    const address = lab.ec2.instances.get(open)?.publicAddress ?? "";
    assert.deepEqual(lab.addresses.owner(address), { kind: "instance", id: open });
    const reply = instanceReply(lab, { instanceId: open, port: 80, host: "x", path: "/", source: { kind: "internet" } });
    assert.ok(reply.kind === "response" && reply.body === `instance-id: ${open}\n`);
  }));

test("another port of a reachable host is refused, an unknown instance is silent", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    await rebuild(lab, "SecurityGroup", site.instanceGroup, {}, { GroupDescription: "x", SecurityGroupIngress: [tcp(1, ANYONE, 65_535)] });
    const request = { instanceId: site.instance, port: 8_080, host: "x", path: "/", source: fromNode(site) };
    assert.equal(instanceReply(lab, request).kind, "refused");
    assert.equal(instanceReply(lab, { ...request, instanceId: "i-0" }).kind, "silence");
  }));

test("facts about what exists, and undefined for the rest", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const { id, state, zone, subnetId, vpcId, privateAddress } = instanceFacts(lab, site.instance) ?? assert.fail("unknown");
    assert.deepEqual(
      { id, state, zone, subnetId, vpcId, privateAddress },
      {
        id: site.instance,
        state: "running",
        zone: "ap-northeast-1a",
        subnetId: site.privateSubnets[0],
        vpcId: site.vpc,
        privateAddress: "10.0.3.4",
      },
    );
    assert.equal(subnetFacts(lab, site.publicSubnet)?.cidr, "10.0.1.0/24");
    assert.equal(securityGroupExists(lab, site.balancerGroup), true);
    assert.equal(instanceFacts(lab, "i-0"), undefined);
    assert.equal(subnetFacts(lab, "subnet-0"), undefined);
    assert.equal(securityGroupExists(lab, "sg-0"), false);
  }));
