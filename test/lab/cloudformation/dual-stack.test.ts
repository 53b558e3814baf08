// The shipped stacks with IPv6 beside their IPv4: what an author adds, what the lab answers, and what AWS would refuse.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { StopInstancesCommand } from "@aws-sdk/client-ec2";
import { resolve } from "../../../src/lab/dns/resolver.ts";
import type { RecordType } from "../../../src/ports/net.ts";
import { closeRunner, deploy, type Outputs, realWorld, STACKS, shipped } from "./shipped-world.ts";
import { changeSet, execute, story, type World } from "./support.ts";

after(closeRunner);

/** Name of the stack -> what is replaced by what. */
type Edits = Readonly<Record<string, readonly (readonly [string, string])[]>>;

const withBlock = (name: string, index: number): readonly [string, string] => [
  `  ${name}:\n    Type: AWS::EC2::Subnet\n    Properties:\n`,
  `  ${name}:\n    Type: AWS::EC2::Subnet\n    DependsOn: Ipv6Block\n    Properties:\n      Ipv6CidrBlock: !Select [${index}, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 2, 64]]\n`,
];

const RESOURCES = "\nResources:\n";

const blocks: Edits["network"] = [
  [
    RESOURCES,
    `${RESOURCES}  Ipv6Block:
    Type: AWS::EC2::VPCCidrBlock
    Properties: { VpcId: !Ref Vpc, AmazonProvidedIpv6CidrBlock: true }

  PublicIpv6Route:
    Type: AWS::EC2::Route
    DependsOn: InternetGatewayAttachment
    Properties: { RouteTableId: !Ref PublicRouteTable, DestinationIpv6CidrBlock: "::/0", GatewayId: !Ref InternetGateway }

`,
  ],
  [
    'Description: "HTTP from anywhere" }\n',
    'Description: "HTTP from anywhere" }\n        - { IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIpv6: "::/0", Description: "HTTP by IPv6" }\n',
  ],
  withBlock("FirstPublicSubnet", 0),
  withBlock("SecondPublicSubnet", 1),
];

const dualStack: Edits["load-balancer"] = [["IpAddressType: ipv4", "IpAddressType: dualstack"]];

const pair: Edits["dns"] = [
  [
    "      RecordSets:\n",
    `      RecordSets:
        - Name: !Sub "\${SiteName}."
          Type: AAAA
          SetIdentifier: primary
          Failover: PRIMARY
          HealthCheckId: !Ref HealthCheck
          AliasTarget:
            DNSName: !Ref LoadBalancerDnsName
            HostedZoneId: !Ref LoadBalancerHostedZoneId
            EvaluateTargetHealth: true
        - Name: !Sub "\${SiteName}."
          Type: AAAA
          SetIdentifier: secondary
          Failover: SECONDARY
          AliasTarget: { DNSName: d111111abcdef8.cloudfront.net, HostedZoneId: Z2FDTNDATAQYW2, EvaluateTargetHealth: false }
`,
  ],
];

function edited(name: string, edits: Edits): string {
  return (edits[name] ?? []).reduce((body, [from, to]) => {
    assert.ok(body.includes(from), `${name}: ${from}`);
    return body.replace(from, () => to);
  }, shipped(name));
}

/** All stacks that come before `last`, and `last` itself. */
async function deployTo(world: World, last: string, edits: Edits): Promise<Outputs> {
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  for (const { name, parameters } of STACKS) {
    outputs[name] = await deploy(world, name, edited(name, edits), parameters(outputs));
    if (name === last) break;
  }
  return outputs;
}

const data = (world: World, name: string, type: RecordType) => resolve(world.lab, name, type).records.map((record) => record.data);

test("a dual-stack site: its AAAA answer leaves the load balancer when the instances are stopped", async () => {
  const world = realWorld("dual-stack");
  const { lab } = world;
  await world.clock.drive(async () => {
    const outputs = await deployTo(world, "dns", { network: blocks, "load-balancer": dualStack, dns: pair });
    await world.clock.sleep(180_000);
    const own = data(world, outputs["load-balancer"]?.DnsName ?? "", "AAAA");
    assert.equal(new Set(own).size, 2);
    assert.equal(data(world, "www.example.com", "A").length, 2);
    assert.deepEqual(data(world, "www.example.com", "AAAA").toSorted(), own.toSorted());
    assert.deepEqual(
      lab.notModelledList.filter(({ what }) => /IPv6|AAAA/.test(what)),
      [{ what: "requests by IPv6 to a load balancer (its AAAA addresses are answered)", where: "load-balancer/LoadBalancer" }],
    );
    const { FirstInstanceId: first = "", SecondInstanceId: second = "" } = outputs.web ?? {};
    await world.aws.ec2.send(new StopInstancesCommand({ InstanceIds: [first, second] }));
    await world.clock.sleep(300_000);
    assert.deepEqual(resolve(lab, "www.example.com", "AAAA").rcode, "NOERROR");
    assert.deepEqual(data(world, "www.example.com", "AAAA"), [], "the secondary is none of the lab's");
    const [page = ""] = data(world, "www.example.com", "A");
    assert.equal(lab.addresses.owner(page)?.kind, "s3-website");
  });
});

test("in subnets without an IPv6 block the load balancer fails, in AWS's words", async () => {
  const world = realWorld("no-blocks");
  await world.clock.drive(async () => {
    const outputs = await deployTo(world, "web", {});
    const parameters = STACKS.find(({ name }) => name === "load-balancer")?.parameters(outputs) ?? {};
    const described = await changeSet(world, "load-balancer", edited("load-balancer", { "load-balancer": dualStack }), {
      ChangeSetType: "CREATE",
      Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    });
    assert.equal(described.Status, "CREATE_COMPLETE", described.StatusReason);
    assert.equal((await execute(world, "load-balancer")).StackStatus, "ROLLBACK_COMPLETE");
    const reason = (await story(world, "load-balancer")).find((line) => /CREATE_FAILED \(Resource handler/.test(line));
    assert.match(reason ?? "", /You must specify subnets with an associated IPv6 CIDR block\./);
  });
});

test("a block may come as a resource of its own, after which the load balancer can become dual-stack", async () => {
  const world = realWorld("later");
  await world.clock.drive(async () => {
    const outputs = await deployTo(world, "load-balancer", {});
    const { DnsName = "" } = outputs["load-balancer"] ?? {};
    assert.deepEqual(data(world, DnsName, "AAAA"), []);
    const more = ["First", "Second"].map(
      (which, index) => `  ${which}Ipv6:
    Type: AWS::EC2::SubnetCidrBlock
    Properties: { SubnetId: !Ref ${which}PublicSubnet, Ipv6CidrBlock: "2001:db8:0:${index}::/64" }

`,
    );
    await deploy(world, "network", edited("network", { network: [[RESOURCES, `${RESOURCES}${more.join("")}`]] }), {});
    const parameters = STACKS.find(({ name }) => name === "load-balancer")?.parameters(outputs) ?? {};
    await deploy(world, "load-balancer", edited("load-balancer", { "load-balancer": dualStack }), parameters);
    await world.clock.sleep(900_000);
    assert.equal(data(world, DnsName, "AAAA").length, 2);
  });
});
