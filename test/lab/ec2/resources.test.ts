// model.md, Resources: attributes, validations, things in use, updates.
import assert from "node:assert/strict";
import { test } from "node:test";
import { StartInstancesCommand, StopInstancesCommand, TerminateInstancesCommand } from "@aws-sdk/client-ec2";
import fc from "fast-check";
import { contains, formatAddress, overlaps, parseCidr, sizeOf } from "../../../src/lab/ec2/network/cidr.ts";
import {
  ask,
  attribute,
  base64,
  build,
  buildEndpoint,
  buildNetwork,
  buildSite,
  inLab,
  instanceProperties,
  REGION,
  rebuild,
  rejectionOf,
  remove,
} from "./support.ts";

test("attributes as CloudFormation documents them", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    assert.equal(attribute(lab, "VPC", site.vpc, "CidrBlock"), "10.0.0.0/16");
    assert.equal(attribute(lab, "VPC", site.vpc, "DefaultSecurityGroup"), lab.ec2.vpcs.get(site.vpc)?.defaultSecurityGroupId);
    assert.equal(attribute(lab, "Subnet", site.publicSubnet, "AvailabilityZone"), "ap-northeast-1a");
    assert.equal(attribute(lab, "SecurityGroup", site.instanceGroup, "GroupId"), site.instanceGroup);
    assert.equal(attribute(lab, "SecurityGroup", site.instanceGroup, "VpcId"), site.vpc);
    assert.equal(attribute(lab, "Instance", site.instance, "PrivateIp"), "10.0.3.4");
    assert.equal(attribute(lab, "Instance", site.instance, "AvailabilityZone"), "ap-northeast-1a");
    assert.equal(attribute(lab, "Instance", site.instance, "PublicIp"), "");
    assert.equal(attribute(lab, "Instance", site.instance, "NoSuchThing"), undefined);
    const address = await build(lab, "EIP", "Address", { InstanceId: site.instance });
    assert.match(String(attribute(lab, "EIP", address, "AllocationId")), /^eipalloc-/);
    assert.equal(attribute(lab, "Instance", site.instance, "PublicIp"), address);
    assert.deepEqual(lab.addresses.owner(address), { kind: "instance", id: site.instance });
    await remove(lab, "EIP", address);
    assert.equal(attribute(lab, "Instance", site.instance, "PublicIp"), "");
    assert.equal(lab.addresses.owner(address), undefined);
  }));

const blocks: readonly [cidr: string, error: RegExp | undefined][] = [
  ["10.0.5.0/24", undefined],
  ["10.0.5.0/28", undefined],
  ["10.0.5.0/29", /^InvalidSubnet.Range: The CIDR '10.0.5.0\/29' is invalid.$/],
  ["10.1.0.0/24", /^InvalidSubnet.Range: The CIDR '10.1.0.0\/24' is invalid.$/],
  ["10.0.0.0/15", /^InvalidSubnet.Range/],
  ["10.0.1.128/25", /^InvalidSubnet.Conflict: The CIDR '10.0.1.128\/25' conflicts with another subnet$/],
  ["10.0.0.0/16", /^InvalidSubnet.Conflict/],
  ["10.0.5.0", /^InvalidParameterValue: Value \(10.0.5.0\) for parameter cidrBlock is invalid/],
  ["10.0.256.0/24", /^InvalidParameterValue/],
];

for (const [cidr, error] of blocks) {
  test(`a subnet ${cidr} ${error === undefined ? "fits" : "does not fit"}`, () =>
    inLab(async (lab) => {
      const site = await buildNetwork(lab);
      const outcome = await rejectionOf(build(lab, "Subnet", "More", { VpcId: site.vpc, CidrBlock: cidr }));
      if (error === undefined) assert.equal(outcome, "no error");
      else assert.match(outcome, error);
    }));
}

test("refusals name what is wrong as EC2 does", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const refusal = (type: string, properties: Record<string, unknown>) => rejectionOf(build(lab, type, "Thing", properties));
    const instance = (more: Record<string, unknown>) => refusal("Instance", instanceProperties(lab, site, more));
    const nowhere = "subnet-0123456789abcdef0";
    const group = { VpcId: site.vpc, GroupDescription: "x" };
    const other = await build(lab, "VPC", "Other", { CidrBlock: "10.9.0.0/16" });
    const loose = await build(lab, "InternetGateway", "Loose", {});
    const foreign = await build(lab, "SecurityGroup", "Foreign", { VpcId: other, GroupDescription: "x" });
    const table: readonly [refusal: string, expected: RegExp][] = [
      [await refusal("VPC", { CidrBlock: "10.0.0.0/8" }), /^InvalidVpc.Range: The CIDR '10.0.0.0\/8' is invalid.$/],
      [await refusal("VPC", {}), /^ValidationError: .*required key \[CidrBlock\] not found/],
      [await refusal("Subnet", { VpcId: "vpc-0123456789abcdef0", CidrBlock: "10.0.0.0/24" }), /^InvalidVpcID.NotFound/],
      [
        await refusal("Subnet", { VpcId: site.vpc, CidrBlock: "10.0.7.0/24", AvailabilityZone: "us-east-1a" }),
        /available|following availability zones/,
      ],
      [await instance({ SubnetId: nowhere }), /^InvalidSubnetID.NotFound: The subnet ID 'subnet-0123456789abcdef0' does not exist$/],
      [await instance({ SubnetId: undefined }), /^VPCIdNotSpecified/],
      [await instance({ SecurityGroupIds: ["sg-0123456789abcdef0"] }), /^InvalidGroup.NotFound/],
      [await instance({ SecurityGroupIds: [foreign] }), /^InvalidParameter: Security group .* and subnet belong to different networks/],
      [await instance({ ImageId: "ami-nonsense" }), /^InvalidAMIID.Malformed: Invalid id: "ami-nonsense"/],
      [await instance({ InstanceType: "t4g.tiny" }), /^InvalidParameterValue: Invalid value 't4g.tiny' for InstanceType/],
      [
        await instance({ InstanceType: "t3.nano" }),
        /^InvalidParameterValue: The architecture 'x86_64' of the specified instance type does not match the architecture 'arm64'/,
      ],
      [await instance({ UserData: "not base64!" }), /^InvalidParameterValue: Invalid BASE64 encoding of user data/],
      [await instance({ UserData: base64("x".repeat(16_385)) }), /limited to 16384 bytes/],
      [await instance({ IamInstanceProfile: "nobody" }), /Invalid IAM Instance Profile name$/],
      [await instance({ PrivateIpAddress: "10.0.4.9" }), /does not fall within the subnet's address range/],
      [await instance({ PrivateIpAddress: "10.0.3.1" }), /reserved/],
      [await refusal("VPCGatewayAttachment", { VpcId: site.vpc, InternetGatewayId: loose }), /already has an internet gateway attached/],
      [await refusal("VPCGatewayAttachment", { VpcId: other, InternetGatewayId: site.gateway }), /^Resource.AlreadyAssociated/],
      [
        await refusal("Route", { RouteTableId: site.publicTable, DestinationCidrBlock: "0.0.0.0/0", GatewayId: site.gateway }),
        /^RouteAlreadyExists: The route identified by 0.0.0.0\/0 already exists/,
      ],
      [
        await refusal("Route", { RouteTableId: site.privateTable, DestinationCidrBlock: "0.0.0.0/0", GatewayId: loose }),
        /route table .* and network gateway .* belong to different networks/,
      ],
      [await refusal("Route", { RouteTableId: site.privateTable, DestinationCidrBlock: "0.0.0.0/0" }), /^MissingParameter/],
      [
        await refusal("SubnetRouteTableAssociation", { RouteTableId: site.privateTable, SubnetId: site.publicSubnet }),
        /^Resource.AlreadyAssociated/,
      ],
      [
        await refusal("SecurityGroup", { VpcId: site.vpc, GroupDescription: "the load balancer's" }),
        /^InvalidParameterValue: Invalid security group description\. Valid descriptions are strings less than 256 characters/,
      ],
      [
        await refusal("SecurityGroup", { VpcId: site.vpc, GroupDescription: "für alle" }),
        /Value \(für alle\) for parameter GroupDescription is invalid\. Character sets beyond ASCII are not supported\./,
      ],
      [await refusal("SecurityGroup", { VpcId: site.vpc }), /required key \[GroupDescription\] not found/],
      [
        await refusal("SecurityGroup", {
          ...group,
          SecurityGroupIngress: [{ IpProtocol: "tcp", FromPort: 80, ToPort: 80, CidrIp: "everyone" }],
        }),
        /CIDR block everyone is malformed/,
      ],
      [
        await refusal("SecurityGroup", { ...group, SecurityGroupIngress: [{ IpProtocol: "tcp", CidrIp: "0.0.0.0/0" }] }),
        /Must specify both from and to ports/,
      ],
      [
        await refusal("SecurityGroup", { ...group, SecurityGroupIngress: [{ IpProtocol: "tcp", FromPort: 80, ToPort: 80 }] }),
        /^InvalidParameterCombination/,
      ],
      [
        await refusal("SecurityGroup", { ...group, SecurityGroupIngress: [{ IpProtocol: "http", CidrIp: "0.0.0.0/0" }] }),
        /Unknown protocol/,
      ],
      [
        await refusal("SecurityGroupIngress", {
          GroupId: site.balancerGroup,
          IpProtocol: "tcp",
          FromPort: 80,
          ToPort: 80,
          CidrIp: "0.0.0.0/0",
        }),
        /^InvalidPermission.Duplicate: the specified rule "peer: 0.0.0.0\/0, TCP, from port: 80, to port: 80, ALLOW" already exists/,
      ],
      [
        await refusal("VPCEndpoint", { VpcId: site.vpc, ServiceName: "com.amazonaws.eu-west-1.s3" }),
        /^InvalidServiceName: The Vpc Endpoint Service 'com.amazonaws.eu-west-1.s3' does not exist/,
      ],
      [
        await refusal("VPCEndpoint", { VpcId: site.vpc, ServiceName: "com.amazonaws.ap-northeast-1.ssm" }),
        /Endpoint type \(Gateway\) does not match/,
      ],
      [await refusal("NatGateway", { SubnetId: site.publicSubnet }), /AllocationId/],
    ];
    for (const [actual, expected] of table) assert.match(actual, expected);
    await buildEndpoint(lab, site);
    assert.match(
      await rejectionOf(buildEndpoint(lab, site)),
      /^RouteAlreadyExists: route table .* already has a route with destination-prefix-list-id/,
    );
  }));

test("what is in use cannot be deleted, and CloudFormation's handler waits for it to be free", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const began = lab.clock.now();
    const inUse: readonly [type: string, id: string, error: RegExp][] = [
      ["Subnet", site.privateSubnets[0], /^DependencyViolation: The subnet '.*' has dependencies and cannot be deleted.$/],
      ["SecurityGroup", site.instanceGroup, /^DependencyViolation: resource .* has a dependent object$/],
      ["SecurityGroup", site.balancerGroup, /^DependencyViolation/],
      ["InternetGateway", site.gateway, /^DependencyViolation: The internetGateway '.*' has dependencies/],
      ["RouteTable", site.privateTable, /^DependencyViolation: The routeTable/],
      ["VPC", site.vpc, /^DependencyViolation: The vpc '.*' has dependencies and cannot be deleted.$/],
    ];
    const outcomes = await Promise.all(inUse.map(([type, id]) => rejectionOf(remove(lab, type, id))));
    for (const [index, [, , error]] of inUse.entries()) assert.match(outcomes[index] as string, error);
    assert.ok(lab.clock.now() - began >= 300_000, "not before its patience is over");
    const patient = remove(lab, "SecurityGroup", site.instanceGroup);
    await lab.clock.sleep(30_000);
    ask(lab, new TerminateInstancesCommand({ InstanceIds: [site.instance] }));
    await patient;
    assert.equal(lab.ec2.securityGroups.has(site.instanceGroup), false);
  }));

test("a whole site can be taken down again, and nothing is left", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const endpoint = [...lab.ec2.endpoints.keys()][0] as string;
    const associations = [...lab.ec2.routeTables.values()].flatMap((table) => [...table.associations.keys()]);
    await remove(lab, "Instance", site.instance);
    await remove(lab, "VPCEndpoint", endpoint);
    for (const id of associations) await remove(lab, "SubnetRouteTableAssociation", id);
    await remove(lab, "Route", `${site.publicTable}|0.0.0.0/0`);
    for (const id of [site.publicTable, site.privateTable]) await remove(lab, "RouteTable", id);
    for (const id of [site.instanceGroup, site.balancerGroup]) await remove(lab, "SecurityGroup", id);
    for (const id of [site.publicSubnet, ...site.privateSubnets]) await remove(lab, "Subnet", id);
    await remove(lab, "VPCGatewayAttachment", `IGW|${site.vpc}`);
    await remove(lab, "InternetGateway", site.gateway);
    await remove(lab, "VPC", site.vpc);
    const { vpcs, subnets, internetGateways, routeTables, securityGroups, endpoints, interfaces } = lab.ec2;
    for (const table of [vpcs, subnets, internetGateways, routeTables, securityGroups, endpoints, interfaces]) assert.equal(table.size, 0);
    assert.equal(lab.ec2.instances.get(site.instance)?.state, "terminated");
  }));

test("an update of an instance's user data stops and starts it, and does not run it", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const before = instanceProperties(lab, site);
    const began = lab.clock.now();
    await rebuild(lab, "Instance", site.instance, before, { ...before, UserData: base64("#!/bin/bash\ntouch /ran\n") });
    const states = lab.truths.filter(({ what, at }) => what === "instance.state" && at >= began).map(({ detail }) => detail);
    assert.deepEqual(states, ["stopping", "stopped", "pending", "running"]);
    await lab.clock.sleep(300_000);
    assert.equal(lab.ec2.instances.get(site.instance)?.guest.files.has("/ran"), false);
    assert.equal(lab.ec2.instances.get(site.instance)?.guest.active.has("httpd"), true, "the old installation is still there");
  }));

test("an update of other properties leaves the instance running", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const before = instanceProperties(lab, site);
    const began = lab.clock.now();
    await rebuild(lab, "Instance", site.instance, before, {
      ...before,
      SecurityGroupIds: [site.balancerGroup],
      Tags: [{ Key: "a", Value: "b" }],
    });
    assert.deepEqual(lab.ec2.instances.get(site.instance)?.groupIds, [site.balancerGroup]);
    assert.equal(lab.ec2.tags.get(site.instance)?.get("a"), "b");
    assert.deepEqual(
      lab.truths.filter(({ what, at }) => what === "instance.state" && at >= began),
      [],
    );
  }));

test("an instance from a launch template", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const { ImageId, InstanceType, UserData, SecurityGroupIds } = instanceProperties(lab, site);
    const data = {
      ImageId,
      InstanceType: "t4g.small",
      UserData,
      SecurityGroupIds,
      TagSpecifications: [{ ResourceType: "instance", Tags: [{ Key: "from", Value: "template" }] }],
    };
    const template = await build(lab, "LaunchTemplate", "Template", { LaunchTemplateData: data });
    await rebuild(lab, "LaunchTemplate", template, {}, { LaunchTemplateData: { ...data, InstanceType } });
    assert.equal(attribute(lab, "LaunchTemplate", template, "LatestVersionNumber"), "2");
    const launch = async (Version: unknown) => {
      const properties = { SubnetId: site.publicSubnet, LaunchTemplate: { LaunchTemplateId: template, Version } };
      return lab.ec2.instances.get(await build(lab, "Instance", "Web", properties));
    };
    const first = await launch("$Default");
    assert.equal(first?.instanceType, "t4g.small");
    assert.equal(lab.ec2.tags.get(first?.id ?? "")?.get("from"), "template");
    assert.equal((await launch("$Latest"))?.instanceType, "t4g.nano");
    await assert.rejects(launch(9), /Could not find launch template version/);
  }));

test("an automatic public address goes with a stop and another comes with the start; an Elastic IP address stays", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const launch = () =>
      build(lab, "Instance", "Web", {
        ...instanceProperties(lab, site, { SubnetId: undefined, SecurityGroupIds: undefined }),
        NetworkInterfaces: [
          { DeviceIndex: 0, AssociatePublicIpAddress: true, SubnetId: site.publicSubnet, GroupSet: [site.balancerGroup] },
        ],
      });
    const automatic = await launch();
    const elastic = await launch();
    const address = await build(lab, "EIP", "Address", { InstanceId: elastic });
    const addressOf = (id: string) => lab.ec2.instances.get(id)?.publicAddress;
    const before = addressOf(automatic);
    assert.ok(before !== undefined);
    ask(lab, new StopInstancesCommand({ InstanceIds: [automatic, elastic] }));
    await lab.clock.sleep(60_000);
    assert.equal(addressOf(automatic), undefined);
    assert.equal(lab.addresses.owner(before), undefined);
    assert.equal(addressOf(elastic), address);
    ask(lab, new StartInstancesCommand({ InstanceIds: [automatic, elastic] }));
    await lab.clock.sleep(60_000);
    assert.notEqual(addressOf(automatic), undefined);
    assert.notEqual(addressOf(automatic), before);
    assert.equal(addressOf(elastic), address);
  }));

test("private addresses are given from the fifth on, and a full subnet refuses", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const subnet = await build(lab, "Subnet", "Tiny", { VpcId: site.vpc, CidrBlock: "10.0.8.0/28" });
    const properties = instanceProperties(lab, site, { SubnetId: subnet });
    for (let index = 0; index < 11; index += 1) {
      const id = await build(lab, "Instance", "Web", properties);
      assert.equal(attribute(lab, "Instance", id, "PrivateIp"), `10.0.8.${4 + index}`);
    }
    assert.match(await rejectionOf(build(lab, "Instance", "Web", properties)), /^InsufficientFreeAddressesInSubnet/);
  }));

const cidrText = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255), fc.integer({ min: 0, max: 32 }))
  .map(([a, b, c, d, length]) => `${a}.${b}.${c}.${d}/${length}`);

test("CIDR blocks overlap exactly when one holds the other, and reading is the inverse of writing", () => {
  fc.assert(
    fc.property(cidrText, cidrText, (one, other) => {
      const a = parseCidr(one);
      const b = parseCidr(other);
      assert.ok(a !== undefined && b !== undefined);
      const shared = Math.max(a.first, b.first) < Math.min(a.first + sizeOf(a), b.first + sizeOf(b));
      assert.equal(overlaps(a, b), shared);
      assert.equal(contains(a, b) && contains(b, a), a.first === b.first && a.length === b.length);
      assert.deepEqual(parseCidr(`${formatAddress(a.first)}/${a.length}`), a);
    }),
  );
});

test("an interface endpoint's DNS entries: of the region, of its zones, and the service's own where that is private", () =>
  inLab(async (lab) => {
    const { vpc, privateSubnets } = await buildNetwork(lab);
    const entries = async (more: Record<string, unknown>) => {
      const id = await build(lab, "VPCEndpoint", "Api", {
        VpcId: vpc,
        VpcEndpointType: "Interface",
        ServiceName: `com.amazonaws.${REGION}.ecr.api`,
        SubnetIds: privateSubnets,
        ...more,
      });
      return (attribute(lab, "VPCEndpoint", id, "DnsEntries") as readonly string[]).map((entry) =>
        entry.replace(id, "vpce").replace(/-[0-9a-f]{8}\b/, "-hex"),
      );
    };
    const names = ["vpce-hex", `vpce-hex-${REGION}a`, `vpce-hex-${REGION}c`];
    const open = names.map((name) => `Z1HUB23UULQXV:${name}.api.ecr.${REGION}.vpce.amazonaws.com`);
    assert.deepEqual(await entries({}), open);
    const [last, ...others] = (await entries({ PrivateDnsEnabled: true })).reverse();
    assert.deepEqual(others.reverse(), open);
    assert.match(String(last), /^Z[0-9A-F]{13}:api\.ecr\.ap-northeast-1\.amazonaws\.com$/);
  }));
