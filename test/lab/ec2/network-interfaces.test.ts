// DescribeNetworkInterfaces: instances' interfaces agree with DescribeInstances; services' interfaces say whose they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateTagsCommand,
  DescribeInstancesCommand,
  DescribeNatGatewaysCommand,
  DescribeNetworkInterfacesCommand,
  type DescribeNetworkInterfacesCommandInput,
  DescribeTagsCommand,
  DescribeVpcEndpointsCommand,
  type InstanceNetworkInterface,
  type NetworkInterface,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import { launchInstance } from "../../../src/lab/ec2/instance/launch.ts";
import { createLoadBalancer, deleteLoadBalancer, releaseNodes } from "../../../src/lab/elb/balancers.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { ask, build, buildNetwork, buildSite, errorOf, imageId, inLab, REGION, remove, type Site, START } from "./support.ts";

const ACCOUNT = "111122223333";

function interfaces(lab: Lab, ...filters: [string, ...string[]][]): readonly NetworkInterface[] {
  const Filters = filters.map(([Name, ...Values]) => ({ Name, Values }));
  return ask(lab, new DescribeNetworkInterfacesCommand({ Filters })).NetworkInterfaces ?? [];
}

function toldByInstance(lab: Lab, id: string): InstanceNetworkInterface {
  const told = ask(lab, new DescribeInstancesCommand({ InstanceIds: [id] })).Reservations?.[0]?.Instances?.[0]?.NetworkInterfaces?.[0];
  assert.ok(told);
  return told;
}

const ids = (found: readonly NetworkInterface[]) => found.map(({ NetworkInterfaceId }) => NetworkInterfaceId);

function balancerIn(lab: Lab, site: Site, scheme: "internet-facing" | "internal") {
  return createLoadBalancer(lab, {
    name: "front",
    scheme,
    type: "application",
    ipAddressType: "ipv4",
    subnetIds: [site.publicSubnet, site.privateSubnets[1]],
    securityGroupIds: [site.balancerGroup],
    attributes: new Map(),
  });
}

test("an instance's interface is the one that DescribeInstances tells of, with its instance, zone and tags", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const told = toldByInstance(lab, site.instance);
    const [own, ...others] = interfaces(lab);
    assert.deepEqual(others, []);
    assert.deepEqual(own, {
      ...told,
      Attachment: { ...told.Attachment, InstanceId: site.instance, InstanceOwnerId: ACCOUNT },
      AvailabilityZone: `${REGION}a`,
      AvailabilityZoneId: "apne1-az1",
      Operator: { Managed: false },
      RequesterManaged: false,
      TagSet: [],
    });
    assert.equal(own?.Association, undefined);
    const id = told.NetworkInterfaceId ?? "";
    ask(lab, new CreateTagsCommand({ Resources: [id], Tags: [{ Key: "role", Value: "web" }] }));
    assert.deepEqual(interfaces(lab, ["tag:role", "web"])[0]?.TagSet, [{ Key: "role", Value: "web" }]);
    assert.deepEqual(interfaces(lab, ["tag:role", "other"]), []);
  }));

test("attaching while the launch is pending, attached ever after; a terminated instance has none, nor its tags", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const launch = { imageId: imageId(lab), instanceType: "t4g.nano", subnetId: site.publicSubnet, groupIds: undefined, tags: [] };
    const { id, interfaceId } = launchInstance(lab, launch);
    const status = () => {
      const [own] = interfaces(lab);
      assert.equal(own?.Attachment?.Status, toldByInstance(lab, id).Attachment?.Status);
      return `${own?.Status} ${own?.Attachment?.Status}`;
    };
    assert.equal(status(), "in-use attaching");
    await lab.clock.sleep(120_000);
    assert.equal(status(), "in-use attached");
    ask(lab, new StopInstancesCommand({ InstanceIds: [id] }));
    await lab.clock.sleep(600_000);
    assert.equal(status(), "in-use attached", "stopped");
    ask(lab, new StartInstancesCommand({ InstanceIds: [id] }));
    assert.equal(status(), "in-use attached", "pending again");
    await lab.clock.sleep(600_000);
    ask(lab, new CreateTagsCommand({ Resources: [interfaceId], Tags: [{ Key: "a", Value: "b" }] }));
    ask(lab, new TerminateInstancesCommand({ InstanceIds: [id] }));
    assert.equal(interfaces(lab).length, 1, "shutting down");
    await lab.clock.sleep(600_000);
    assert.deepEqual(interfaces(lab), []);
    assert.deepEqual(ask(lab, new DescribeTagsCommand({ Filters: [{ Name: "resource-id", Values: [interfaceId] }] })).Tags, []);
    assert.match(
      errorOf(() => ask(lab, new CreateTagsCommand({ Resources: [interfaceId], Tags: [] }))),
      /^InvalidID/,
    );
  }));

test("public addresses: Amazon's own without ids, elastic ones with theirs, on the interface and on its address", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const address = await build(lab, "EIP", "Address", { InstanceId: site.instance });
    const elastic = [...lab.ec2.elasticAddresses.values()][0];
    assert.ok(elastic);
    const [own] = interfaces(lab);
    assert.deepEqual(own?.Association, {
      AllocationId: elastic.allocationId,
      AssociationId: elastic.associationId,
      IpOwnerId: ACCOUNT,
      PublicDnsName: `ec2-${address.replaceAll(".", "-")}.${REGION}.compute.amazonaws.com`,
      PublicIp: address,
    });
    assert.deepEqual(own?.PrivateIpAddresses?.[0]?.Association, own?.Association);
    const launch = { imageId: imageId(lab), instanceType: "t4g.nano", subnetId: site.publicSubnet, groupIds: undefined, tags: [] };
    const open = launchInstance(lab, { ...launch, associatePublicAddress: true });
    await lab.clock.sleep(120_000);
    const [public_] = interfaces(lab, ["attachment.instance-id", open.id]);
    assert.deepEqual(
      [public_?.Association?.IpOwnerId, public_?.Association?.PublicIp, public_?.Association?.AllocationId],
      ["amazon", open.publicAddress, undefined],
    );
    assert.deepEqual(ids(interfaces(lab, ["association.ip-owner-id", "amazon"])), [open.interfaceId]);
    assert.deepEqual(ids(interfaces(lab, ["association.allocation-id", elastic.allocationId])), ids([own as NetworkInterface]));
    assert.deepEqual(ids(interfaces(lab, ["association.association-id", "eipassoc-*"])), ids([own as NetworkInterface]));
    assert.deepEqual(ids(interfaces(lab, ["addresses.association.public-ip", address])), ids([own as NetworkInterface]));
  }));

test("a load balancer's nodes: managed by amazon-elb, described by its name, with the addresses that clients are given", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    await lab.clock.sleep(1_000);
    const at = lab.clock.now();
    const balancer = balancerIn(lab, site, "internet-facing");
    await lab.clock.sleep(5_000);
    const suffix = balancer.arn.split(":loadbalancer/")[1] ?? "";
    assert.match(suffix, /^app\/front\/[0-9a-f]{16}$/);
    const found = interfaces(lab, ["description", `ELB ${suffix}`]);
    assert.deepEqual(
      found.map((one) => [one.SubnetId, one.AvailabilityZone, one.Association?.PublicIp, one.NetworkInterfaceId]),
      balancer.nodes.map((node) => [node.subnetId, node.zone, node.address, node.networkInterface.id]),
    );
    const [first] = found;
    assert.deepEqual(
      [first?.RequesterId, first?.RequesterManaged, first?.InterfaceType, first?.SourceDestCheck, first?.Status, first?.OwnerId],
      ["amazon-elb", true, "interface", true, "in-use", ACCOUNT],
    );
    assert.deepEqual(first?.Attachment, {
      AttachTime: new Date(at),
      AttachmentId: first?.NetworkInterfaceId?.replace("eni-", "eni-attach-"),
      DeleteOnTermination: false,
      DeviceIndex: 1,
      InstanceOwnerId: "amazon-elb",
      NetworkCardIndex: 0,
      Status: "attached",
    });
    assert.ok(at > START);
    assert.deepEqual(first?.Groups, [{ GroupId: site.balancerGroup, GroupName: lab.ec2.securityGroups.get(site.balancerGroup)?.name }]);
    assert.equal(first?.Association?.IpOwnerId, "amazon-elb");
    assert.deepEqual(first?.PrivateIpAddresses, [
      {
        Association: first?.Association,
        PrivateDnsName: first?.PrivateDnsName,
        PrivateIpAddress: lab.ec2.interfaces.get(first?.NetworkInterfaceId ?? "")?.privateAddress,
        Primary: true,
      },
    ]);
    deleteLoadBalancer(lab, balancer.arn);
    assert.deepEqual(interfaces(lab, ["requester-id", "amazon-elb"]), found, "its interfaces stay until the nodes are gone");
    releaseNodes(lab, balancer);
    assert.deepEqual(interfaces(lab), []);
  }));

test("an internal load balancer's nodes have no public address", () =>
  inLab(async (lab) => {
    const balancer = balancerIn(lab, await buildNetwork(lab), "internal");
    assert.deepEqual(
      interfaces(lab).map((one) => [one.PrivateIpAddress, one.Association, one.PrivateIpAddresses?.[0]?.Association]),
      balancer.nodes.map((node) => [node.address, undefined, undefined]),
    );
  }));

test("NAT gateways and interface endpoints: requester-managed, of a type of their own, gone with their owner", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const address = await build(lab, "EIP", "Address", {});
    const [elastic] = [...lab.ec2.elasticAddresses.values()];
    const AllocationId = elastic?.allocationId;
    const nat = await build(lab, "NatGateway", "Nat", { SubnetId: site.publicSubnet, AllocationId });
    const closed = await build(lab, "NatGateway", "Closed", { SubnetId: site.privateSubnets[0], ConnectivityType: "private" });
    const endpoint = await build(lab, "VPCEndpoint", "Messages", {
      VpcId: site.vpc,
      ServiceName: `com.amazonaws.${REGION}.sqs`,
      VpcEndpointType: "Interface",
      SubnetIds: site.privateSubnets,
      SecurityGroupIds: [site.instanceGroup],
    });
    const glance = (one: NetworkInterface) => [one.Description, one.SubnetId, one.SourceDestCheck, one.Association?.PublicIp];
    assert.deepEqual(interfaces(lab, ["interface-type", "nat_gateway"]).map(glance), [
      [`Interface for NAT Gateway ${nat}`, site.publicSubnet, false, address],
      [`Interface for NAT Gateway ${closed}`, site.privateSubnets[0], false, undefined],
    ]);
    assert.deepEqual(
      interfaces(lab, ["interface-type", "vpc_endpoint"]).map(glance),
      site.privateSubnets.map((subnet) => [`VPC Endpoint Interface ${endpoint}`, subnet, true, undefined]),
    );
    const [own] = interfaces(lab, ["association.allocation-id", AllocationId ?? ""]);
    assert.deepEqual([own?.Association?.IpOwnerId, own?.Association?.AssociationId, own?.Groups], [ACCOUNT, undefined, []]);
    assert.deepEqual(own?.Attachment, {
      AttachmentId: own?.NetworkInterfaceId?.replace("eni-", "ela-attach-"),
      DeleteOnTermination: false,
      DeviceIndex: 1,
      InstanceOwnerId: "amazon-aws",
      Status: "attached",
    });
    assert.equal(interfaces(lab, ["requester-managed", "true"]).length, 4);
    // Whoever lists the gateways and endpoints finds the same interfaces.
    const of = (type: string) => interfaces(lab, ["interface-type", type]);
    const gateways = ask(lab, new DescribeNatGatewaysCommand({})).NatGateways ?? [];
    assert.deepEqual(
      gateways.map(({ NatGatewayAddresses }) => NatGatewayAddresses?.map((one) => [one.NetworkInterfaceId, one.PrivateIp, one.PublicIp])),
      of("nat_gateway").map((one) => [[one.NetworkInterfaceId, one.PrivateIpAddress, one.Association?.PublicIp]]),
    );
    const [shown] = ask(lab, new DescribeVpcEndpointsCommand({ VpcEndpointIds: [endpoint] })).VpcEndpoints ?? [];
    assert.deepEqual(
      shown?.NetworkInterfaceIds,
      of("vpc_endpoint").map(({ NetworkInterfaceId }) => NetworkInterfaceId),
    );
    await remove(lab, "NatGateway", nat);
    await remove(lab, "NatGateway", closed);
    await remove(lab, "VPCEndpoint", endpoint);
    assert.deepEqual(interfaces(lab), []);
  }));

test("every documented filter finds an interface by what is told of it, and by nothing else", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const address = await build(lab, "EIP", "Address", { InstanceId: site.instance });
    balancerIn(lab, site, "internet-facing");
    const [own] = interfaces(lab, ["attachment.instance-id", site.instance]);
    assert.ok(own);
    const values: Record<string, string | undefined> = {
      "addresses.association.owner-id": ACCOUNT,
      "addresses.association.public-ip": address,
      "addresses.private-ip-address": own.PrivateIpAddress,
      "association.allocation-id": own.Association?.AllocationId,
      "association.association-id": own.Association?.AssociationId,
      "association.ip-owner-id": ACCOUNT,
      "association.public-dns-name": own.Association?.PublicDnsName,
      "association.public-ip": address,
      "attachment.attach-time": own.Attachment?.AttachTime?.toISOString(),
      "attachment.attachment-id": own.Attachment?.AttachmentId,
      "attachment.delete-on-termination": "true",
      "attachment.device-index": "0",
      "attachment.instance-id": site.instance,
      "attachment.instance-owner-id": ACCOUNT,
      description: "",
      "group-id": site.instanceGroup,
      "mac-address": own.MacAddress,
      "network-interface-id": own.NetworkInterfaceId,
      "private-dns-name": own.PrivateDnsName,
      "private-ip-address": own.PrivateIpAddress,
      "requester-managed": "false",
      "subnet-id": site.privateSubnets[0],
    };
    for (const [name, value] of Object.entries(values)) {
      assert.ok(value !== undefined, name);
      assert.deepEqual(interfaces(lab, [name, value]), [own], name);
    }
    const shared: Record<string, string> = {
      "addresses.primary": "true",
      "attachment.status": "attached",
      "availability-zone": `${REGION}?`,
      "availability-zone-id": "apne1-*",
      "interface-type": "interface",
      "operator.managed": "false",
      "owner-id": ACCOUNT,
      "source-dest-check": "true",
      status: "in-use",
      "vpc-id": site.vpc,
    };
    for (const [name, value] of Object.entries(shared)) {
      assert.equal(interfaces(lab, [name, value]).length, 3, name);
      assert.deepEqual(interfaces(lab, [name, "another"]), [], name);
    }
    for (const name of ["ipv6-addresses.ipv6-address", "operator.principal"]) assert.deepEqual(interfaces(lab, [name, "*"]), [], name);
    assert.equal(interfaces(lab, ["requester-id", "amazon-elb"]).length, 2);
    assert.equal(
      errorOf(() => interfaces(lab, ["no-such", "x"])),
      "InvalidParameterValue: The filter 'no-such' is invalid",
    );
  }));

test("ids, pages and their limits, DryRun", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const launch = { imageId: imageId(lab), instanceType: "t4g.nano", subnetId: site.publicSubnet, groupIds: undefined, tags: [] };
    const all = Array.from({ length: 12 }, () => launchInstance(lab, launch).interfaceId);
    const seen: (string | undefined)[] = [];
    const sizes: number[] = [];
    let NextToken: string | undefined;
    do {
      const page = ask(lab, new DescribeNetworkInterfacesCommand({ MaxResults: 5, NextToken }));
      sizes.push(page.NetworkInterfaces?.length ?? 0);
      seen.push(...ids(page.NetworkInterfaces ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    assert.deepEqual(seen, all);
    assert.deepEqual(sizes, [5, 5, 2]);
    const refusal = (input: DescribeNetworkInterfacesCommandInput) => errorOf(() => ask(lab, new DescribeNetworkInterfacesCommand(input)));
    const [first = "", second = ""] = all;
    const byIds = ask(lab, new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [second, first] })).NetworkInterfaces ?? [];
    assert.deepEqual(ids(byIds), [second, first]);
    assert.match(refusal({ MaxResults: 4 }), /^InvalidParameterValue: .*maxResults/);
    assert.match(refusal({ NextToken: "nonsense" }), /^InvalidNextToken/);
    assert.equal(
      refusal({ MaxResults: 5, NetworkInterfaceIds: [first] }),
      "InvalidParameterCombination: The parameter NetworkInterfaceIds cannot be used with the parameter MaxResults",
    );
    const unknown = "eni-0123456789abcdef0";
    assert.equal(
      refusal({ NetworkInterfaceIds: [first, unknown] }),
      `InvalidNetworkInterfaceID.NotFound: The networkInterface ID '${unknown}' does not exist`,
    );
    assert.equal(
      refusal({ NetworkInterfaceIds: ["i-0123456789abcdef0"] }),
      'InvalidNetworkInterfaceId.Malformed: Invalid id: "i-0123456789abcdef0" (expecting "eni-...")',
    );
    assert.equal(refusal({ NetworkInterfaceIds: ["eni-1"] }), 'InvalidNetworkInterfaceId.Malformed: Invalid id: "eni-1"');
    assert.match(refusal({ DryRun: true }), /^DryRunOperation/);
    assert.match(refusal({ DryRun: true, NetworkInterfaceIds: [unknown] }), /^InvalidNetworkInterfaceID.NotFound/);
  }));
