// model.md, Operations and Errors: what EC2 answers, in its words.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CreateTagsCommand,
  DeleteTagsCommand,
  DescribeAddressesCommand,
  DescribeAvailabilityZonesCommand,
  DescribeImagesCommand,
  DescribeInstanceAttributeCommand,
  DescribeInstanceStatusCommand,
  DescribeInstancesCommand,
  DescribeInternetGatewaysCommand,
  DescribeNatGatewaysCommand,
  DescribeRegionsCommand,
  DescribeRouteTablesCommand,
  DescribeSecurityGroupsCommand,
  DescribeSubnetsCommand,
  DescribeTagsCommand,
  DescribeVpcAttributeCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  ModifyInstanceAttributeCommand,
  RebootInstancesCommand,
  StartInstancesCommand,
  StopInstancesCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import { restoreCapacity, withholdCapacity } from "../../../src/lab/ec2/instance/capacity.ts";
import { launchInstance } from "../../../src/lab/ec2/instance/launch.ts";
import { availabilityZones, zoneId, zonesOf } from "../../../src/lab/ec2/zones.ts";
import { LabError } from "../../../src/lab/operation.ts";
import type { AwsCommand } from "../../../src/ports/aws.ts";
import { ask, build, buildNetwork, buildSite, errorOf, imageId, inLab, instanceProperties, rejectionOf } from "./support.ts";

test("DescribeInstances tells what a drill needs to know", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab, { Tags: [{ Key: "Name", Value: "web-1" }] });
    const { Reservations } = ask(lab, new DescribeInstancesCommand({ InstanceIds: [site.instance] }));
    assert.equal(Reservations?.length, 1);
    assert.equal(Reservations?.[0]?.OwnerId, "111122223333");
    const instance = Reservations?.[0]?.Instances?.[0];
    assert.deepEqual(instance?.State, { Code: 16, Name: "running" });
    assert.equal(instance?.Placement?.AvailabilityZone, "ap-northeast-1a");
    assert.equal(instance?.PrivateIpAddress, "10.0.3.4");
    assert.equal(instance?.PrivateDnsName, "ip-10-0-3-4.ap-northeast-1.compute.internal");
    assert.equal(instance?.Architecture, "arm64");
    assert.deepEqual(
      instance?.SecurityGroups?.map(({ GroupId }) => GroupId),
      [site.instanceGroup],
    );
    assert.deepEqual(Object.fromEntries((instance?.Tags ?? []).map(({ Key, Value }) => [Key, Value])), {
      "aws:cloudformation:stack-name": "site",
      "aws:cloudformation:logical-id": "Web",
      Name: "web-1",
    });
  }));

test("filters: by tag, tag key, state, network, with wildcards; all must match", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab, { Tags: [{ Key: "Name", Value: "web-1" }] });
    const found = (...filters: [string, string[]][]) =>
      ask(lab, new DescribeInstancesCommand({ Filters: filters.map(([Name, Values]) => ({ Name, Values })) })).Reservations?.length;
    assert.equal(found(["tag:Name", ["web-1"]]), 1);
    assert.equal(found(["tag:Name", ["web-?"]]), 1);
    assert.equal(found(["tag:Name", ["w*"]]), 1);
    assert.equal(found(["tag:Name", ["WEB-1"]]), 0);
    assert.equal(found(["tag:Name", ["other", "web-1"]]), 1);
    assert.equal(found(["tag:Missing", ["*"]]), 0);
    assert.equal(found(["tag-key", ["Name"]]), 1);
    assert.equal(found(["tag:aws:cloudformation:stack-name", ["site"]]), 1);
    assert.equal(found(["instance-state-name", ["running", "pending"]]), 1);
    assert.equal(found(["instance-state-name", ["stopped"]]), 0);
    assert.equal(found(["instance-state-code", ["16"]]), 1);
    assert.equal(found(["vpc-id", [site.vpc]], ["subnet-id", [site.privateSubnets[0]]]), 1);
    assert.equal(found(["vpc-id", [site.vpc]], ["subnet-id", [site.privateSubnets[1]]]), 0);
    assert.equal(found(["availability-zone", ["ap-northeast-1a"]]), 1);
    assert.equal(
      errorOf(() => found(["no-such", ["x"]])),
      "InvalidParameterValue: The filter 'no-such' is invalid",
    );
  }));

test("pages: tokens lead through all instances once", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const ids = Array.from(
      { length: 12 },
      () =>
        launchInstance(lab, { imageId: imageId(lab), instanceType: "t4g.nano", subnetId: site.publicSubnet, groupIds: undefined, tags: [] })
          .id,
    );
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = ask(lab, new DescribeInstancesCommand({ MaxResults: 5, NextToken }));
      seen.push(...(page.Reservations ?? []).map(({ Instances }) => Instances?.[0]?.InstanceId));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    assert.deepEqual(seen, ids);
    assert.match(
      errorOf(() => ask(lab, new DescribeInstancesCommand({ MaxResults: 1 }))),
      /^InvalidParameterValue: .*maxResults/,
    );
    assert.match(
      errorOf(() => ask(lab, new DescribeInstancesCommand({ MaxResults: 5, InstanceIds: [ids[0] as string] }))),
      /^InvalidParameterCombination/,
    );
    assert.match(
      errorOf(() => ask(lab, new DescribeInstancesCommand({ NextToken: "nonsense" }))),
      /^InvalidNextToken/,
    );
  }));

type ByIds = { readonly InstanceIds: string[]; readonly DryRun?: boolean };

/** Every command that takes instance ids. */
const byIds: readonly ((input: ByIds) => AwsCommand<unknown>)[] = [
  (input) => new DescribeInstancesCommand(input),
  (input) => new DescribeInstanceStatusCommand(input),
  (input) => new RebootInstancesCommand(input),
  (input) => new StartInstancesCommand(input),
  (input) => new StopInstancesCommand(input),
  (input) => new TerminateInstancesCommand(input),
];

test("ids that are malformed or unknown, in every command that takes them", () =>
  inLab(async (lab) => {
    const unknown = "i-0123456789abcdef0";
    const other = "i-0123456789abcdef1";
    for (const command of byIds) {
      const refusal = (...InstanceIds: string[]) => errorOf(() => ask(lab, command({ InstanceIds })));
      assert.equal(refusal(unknown), `InvalidInstanceID.NotFound: The instance ID '${unknown}' does not exist`);
      assert.equal(refusal(unknown, other), `InvalidInstanceID.NotFound: The instance IDs '${unknown}, ${other}' do not exist`);
      assert.equal(refusal("i-xyz"), 'InvalidInstanceID.Malformed: Invalid id: "i-xyz"');
      assert.equal(refusal("web"), 'InvalidInstanceID.Malformed: Invalid id: "web" (expecting "i-...")');
    }
    assert.match(
      errorOf(() => ask(lab, new StopInstancesCommand({ InstanceIds: [] }))),
      /^MissingParameter/,
    );
  }));

test("DryRun succeeds by failing with 412 and changes nothing", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    for (const command of byIds) {
      try {
        ask(lab, command({ InstanceIds: [instance], DryRun: true }));
        assert.fail("no error");
      } catch (error) {
        assert.ok(error instanceof LabError);
        assert.equal(error.name, "DryRunOperation");
        assert.equal(error.message, "Request would have succeeded, but DryRun flag is set.");
        assert.equal(error.$metadata.httpStatusCode, 412);
      }
    }
    assert.equal(lab.ec2.instances.get(instance)?.state, "running");
  }));

test("disableApiStop and disableApiTermination protect until they are taken away", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    const InstanceIds = [instance];
    ask(
      lab,
      new ModifyInstanceAttributeCommand({ InstanceId: instance, DisableApiStop: { Value: true }, DisableApiTermination: { Value: true } }),
    );
    const attribute = ask(lab, new DescribeInstanceAttributeCommand({ InstanceId: instance, Attribute: "disableApiStop" }));
    assert.deepEqual(attribute.DisableApiStop, { Value: true });
    assert.equal(
      errorOf(() => ask(lab, new StopInstancesCommand({ InstanceIds }))),
      `OperationNotPermitted: The instance '${instance}' may not be stopped. Modify its 'disableApiStop' instance attribute and try again.`,
    );
    assert.equal(
      errorOf(() => ask(lab, new TerminateInstancesCommand({ InstanceIds }))),
      `OperationNotPermitted: The instance '${instance}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
    );
    ask(lab, new ModifyInstanceAttributeCommand({ InstanceId: instance, Attribute: "disableApiStop", Value: "false" }));
    assert.equal(ask(lab, new StopInstancesCommand({ InstanceIds })).StoppingInstances?.[0]?.CurrentState?.Name, "stopping");
  }));

test("user data can be read, and changed only while stopped", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    const userData = () =>
      ask(lab, new DescribeInstanceAttributeCommand({ InstanceId: instance, Attribute: "userData" })).UserData?.Value ?? "";
    assert.match(Buffer.from(userData(), "base64").toString(), /^#!\/bin\/bash\ndnf update/);
    const change = new ModifyInstanceAttributeCommand({ InstanceId: instance, UserData: { Value: Buffer.from("#!/bin/sh\n") } });
    assert.equal(
      errorOf(() => ask(lab, change)),
      `IncorrectInstanceState: The instance '${instance}' is not in the 'stopped' state.`,
    );
    ask(lab, new StopInstancesCommand({ InstanceIds: [instance] }));
    await lab.clock.sleep(60_000);
    ask(lab, change);
    assert.equal(Buffer.from(userData(), "base64").toString(), "#!/bin/sh\n");
    assert.match(
      errorOf(() => ask(lab, new DescribeInstanceAttributeCommand({ InstanceId: instance, Attribute: "kernel" }))),
      /^InvalidParameterValue/,
    );
  }));

test("Spot and instance-store instances cannot be stopped", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    const base = { imageId: imageId(lab), instanceType: "t4g.nano", subnetId: site.publicSubnet, groupIds: undefined, tags: [] };
    const spot = launchInstance(lab, { ...base, lifecycle: "spot" }).id;
    const store = launchInstance(lab, { ...base, rootDevice: "instance-store" }).id;
    await lab.clock.sleep(60_000);
    assert.match(
      errorOf(() => ask(lab, new StopInstancesCommand({ InstanceIds: [spot] }))),
      /^UnsupportedOperation: You can't stop the Spot Instance/,
    );
    assert.match(
      errorOf(() => ask(lab, new StopInstancesCommand({ InstanceIds: [store] }))),
      /^UnsupportedOperation: .*'ebs' root device/,
    );
  }));

test("a start without capacity leaves the instance stopped; it works again when there is room", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    const InstanceIds = [instance];
    ask(lab, new StopInstancesCommand({ InstanceIds }));
    await lab.clock.sleep(60_000);
    withholdCapacity(lab, "ap-northeast-1a");
    assert.equal(
      errorOf(() => ask(lab, new StartInstancesCommand({ InstanceIds }))),
      "InsufficientInstanceCapacity: Insufficient capacity.",
    );
    assert.equal(lab.ec2.instances.get(instance)?.state, "stopped");
    restoreCapacity(lab, "ap-northeast-1a");
    assert.equal(ask(lab, new StartInstancesCommand({ InstanceIds })).StartingInstances?.[0]?.CurrentState?.Name, "pending");
  }));

test("a launch without capacity names type and zone", () =>
  inLab(async (lab) => {
    const site = await buildNetwork(lab);
    withholdCapacity(lab, "ap-northeast-1a");
    assert.match(
      await rejectionOf(build(lab, "Instance", "Web", instanceProperties(lab, site))),
      /^InsufficientInstanceCapacity: We currently do not have sufficient t4g.nano capacity in .*\(ap-northeast-1a\)/,
    );
  }));

test("hostile conditions sometimes find no capacity, realistic ones never", async () => {
  const refused = async (profile: "realistic" | "hostile") => {
    let count = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      await inLab(
        async (lab) => {
          const { instance } = await buildSite(lab);
          ask(lab, new StopInstancesCommand({ InstanceIds: [instance] }));
          await lab.clock.sleep(600_000);
          if (errorOf(() => ask(lab, new StartInstancesCommand({ InstanceIds: [instance] }))) !== "no error") count += 1;
        },
        { profile, seed: `capacity ${seed}` },
      );
    }
    return count;
  };
  assert.equal(await refused("realistic"), 0);
  const hostile = await refused("hostile");
  assert.ok(hostile > 0 && hostile < 30, `${hostile} of 60`);
});

test("DescribeInstanceStatus: running ones, or all when asked", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    const statuses = (IncludeAllInstances: boolean) =>
      (ask(lab, new DescribeInstanceStatusCommand({ IncludeAllInstances })).InstanceStatuses ?? []).map((one) => [
        one.InstanceState?.Name,
        one.SystemStatus?.Status,
      ]);
    await lab.clock.sleep(60_000);
    assert.deepEqual(statuses(false), [["running", "ok"]]);
    ask(lab, new StopInstancesCommand({ InstanceIds: [instance] }));
    assert.deepEqual(statuses(false), []);
    assert.deepEqual(statuses(true), [["stopping", "not-applicable"]]);
    await lab.clock.sleep(60_000);
    ask(lab, new StartInstancesCommand({ InstanceIds: [instance] }));
    await lab.clock.sleep(30_000);
    assert.deepEqual(statuses(false), [["running", "initializing"]]);
  }));

test("a terminated instance is seen for an hour, without address and network, and then no more", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    ask(lab, new TerminateInstancesCommand({ InstanceIds: [instance] }));
    await lab.clock.sleep(120_000);
    const seen = ask(lab, new DescribeInstancesCommand({})).Reservations?.[0]?.Instances?.[0];
    assert.equal(seen?.State?.Name, "terminated");
    assert.equal(seen?.PrivateIpAddress, undefined);
    assert.equal(seen?.StateReason?.Code, "Client.UserInitiatedShutdown");
    await lab.clock.sleep(3_600_000);
    assert.deepEqual(ask(lab, new DescribeInstancesCommand({})).Reservations, []);
    assert.match(
      errorOf(() => ask(lab, new DescribeInstancesCommand({ InstanceIds: [instance] }))),
      /^InvalidInstanceID.NotFound/,
    );
  }));

test("a stopped instance says who stopped it and when", () =>
  inLab(async (lab) => {
    const { instance } = await buildSite(lab);
    ask(lab, new StopInstancesCommand({ InstanceIds: [instance] }));
    const seen = ask(lab, new DescribeInstancesCommand({})).Reservations?.[0]?.Instances?.[0];
    assert.match(seen?.StateTransitionReason ?? "", /^User initiated \(2026-11-22 \d\d:\d\d:\d\d GMT\)$/);
    assert.equal(seen?.StateReason?.Code, "Client.UserInitiatedShutdown");
  }));

test("tags are written, filtered and deleted; aws: keys are refused", () =>
  inLab(async (lab) => {
    const { instance, vpc } = await buildSite(lab);
    ask(lab, new CreateTagsCommand({ Resources: [instance, vpc], Tags: [{ Key: "failover-drill", Value: "run-1" }, { Key: "Empty" }] }));
    const tags = (Name: string, Values: string[]) =>
      (ask(lab, new DescribeTagsCommand({ Filters: [{ Name, Values }] })).Tags ?? []).map(({ Key, ResourceId, ResourceType, Value }) =>
        [ResourceType, ResourceId, Key, Value].join(" "),
      );
    assert.deepEqual(tags("key", ["failover-drill"]).sort(), [
      `instance ${instance} failover-drill run-1`,
      `vpc ${vpc} failover-drill run-1`,
    ]);
    assert.deepEqual(tags("tag:failover-drill", ["run-*"]).length, 2);
    assert.deepEqual(tags("value", ["run-1"]).length, 2);
    ask(lab, new DeleteTagsCommand({ Resources: [instance], Tags: [{ Key: "failover-drill", Value: "another" }] }));
    assert.equal(tags("key", ["failover-drill"]).length, 2);
    ask(lab, new DeleteTagsCommand({ Resources: [instance], Tags: [{ Key: "failover-drill" }] }));
    assert.deepEqual(tags("key", ["failover-drill"]), [`vpc ${vpc} failover-drill run-1`]);
    ask(lab, new DeleteTagsCommand({ Resources: [vpc] }));
    assert.deepEqual(
      tags("resource-id", [vpc]).map((line) => line.split(" ")[2]),
      ["aws:cloudformation:stack-name", "aws:cloudformation:logical-id"],
    );
    assert.match(
      errorOf(() => ask(lab, new CreateTagsCommand({ Resources: [vpc], Tags: [{ Key: "aws:x", Value: "" }] }))),
      /reserved/,
    );
    assert.match(
      errorOf(() => ask(lab, new CreateTagsCommand({ Resources: ["vpc-0123456789abcdef0"], Tags: [] }))),
      /^InvalidID/,
    );
    assert.match(
      errorOf(() => ask(lab, new CreateTagsCommand({ Resources: ["nonsense"], Tags: [] }))),
      /^InvalidID/,
    );
  }));

test("the network's Describe calls", () =>
  inLab(async (lab) => {
    const site = await buildSite(lab);
    const inVpc = { Filters: [{ Name: "vpc-id", Values: [site.vpc] }] };
    assert.equal(ask(lab, new DescribeVpcsCommand({ VpcIds: [site.vpc] })).Vpcs?.[0]?.CidrBlock, "10.0.0.0/16");
    assert.equal(
      ask(lab, new DescribeVpcAttributeCommand({ VpcId: site.vpc, Attribute: "enableDnsHostnames" })).EnableDnsHostnames?.Value,
      true,
    );
    const subnets = ask(lab, new DescribeSubnetsCommand(inVpc)).Subnets ?? [];
    assert.deepEqual(
      subnets.map((one) => [one.CidrBlock, one.AvailabilityZoneId, one.AvailableIpAddressCount]),
      [
        ["10.0.1.0/24", "apne1-az1", 251],
        ["10.0.3.0/24", "apne1-az1", 250],
        ["10.0.4.0/24", "apne1-az3", 251],
      ],
    );
    const tables = ask(lab, new DescribeRouteTablesCommand(inVpc)).RouteTables ?? [];
    assert.equal(tables.filter(({ Associations }) => Associations?.some(({ Main }) => Main)).length, 1);
    const publicTable = tables.find(({ RouteTableId }) => RouteTableId === site.publicTable);
    assert.deepEqual(
      publicTable?.Routes?.map((one) => [one.DestinationCidrBlock, one.GatewayId, one.State]),
      [
        ["10.0.0.0/16", "local", "active"],
        ["0.0.0.0/0", site.gateway, "active"],
      ],
    );
    const privateTable = tables.find(({ RouteTableId }) => RouteTableId === site.privateTable);
    assert.match(privateTable?.Routes?.[1]?.DestinationPrefixListId ?? "", /^pl-[0-9a-f]{8}$/);
    assert.deepEqual(ask(lab, new DescribeInternetGatewaysCommand({})).InternetGateways?.[0]?.Attachments, [
      { State: "available", VpcId: site.vpc },
    ]);
    const [group] = ask(lab, new DescribeSecurityGroupsCommand({ GroupIds: [site.instanceGroup] })).SecurityGroups ?? [];
    assert.equal(group?.IpPermissions?.[0]?.UserIdGroupPairs?.[0]?.GroupId, site.balancerGroup);
    assert.deepEqual(
      group?.IpPermissionsEgress?.[0]?.IpRanges?.map(({ CidrIp }) => CidrIp),
      ["0.0.0.0/0"],
    );
    const endpoint = ask(lab, new DescribeVpcEndpointsCommand(inVpc)).VpcEndpoints?.[0];
    assert.deepEqual([endpoint?.VpcEndpointType, endpoint?.State, endpoint?.RouteTableIds], ["Gateway", "available", [site.privateTable]]);
    assert.deepEqual(ask(lab, new DescribeNatGatewaysCommand({})).NatGateways, []);
    assert.deepEqual(ask(lab, new DescribeAddressesCommand({})).Addresses, []);
    for (const [command, message] of [
      [
        new DescribeVpcsCommand({ VpcIds: ["vpc-0123456789abcdef0"] }),
        "InvalidVpcID.NotFound: The vpc ID 'vpc-0123456789abcdef0' does not exist",
      ],
      [
        new DescribeSubnetsCommand({ SubnetIds: ["subnet-0123456789abcdef0"] }),
        "InvalidSubnetID.NotFound: The subnet ID 'subnet-0123456789abcdef0' does not exist",
      ],
      [
        new DescribeSecurityGroupsCommand({ GroupIds: ["sg-0123456789abcdef0"] }),
        "InvalidGroup.NotFound: The security group 'sg-0123456789abcdef0' does not exist",
      ],
      [new DescribeNatGatewaysCommand({ NatGatewayIds: ["nat-1"] }), "NatGatewayNotFound: The Nat Gateway nat-1 was not found"],
    ] as const) {
      assert.equal(
        errorOf(() => ask(lab, command as DescribeVpcsCommand)),
        message,
      );
    }
  }));

test("zones, regions and images", () =>
  inLab(async (lab) => {
    assert.deepEqual(zonesOf("eu-west-1"), ["eu-west-1a", "eu-west-1b", "eu-west-1c"]);
    assert.deepEqual(availabilityZones(lab), zonesOf("ap-northeast-1"));
    assert.equal(zoneId("us-gov-west-1b"), "usgovw1-az2");
    assert.equal(zoneId("eu-central-1a"), "euc1-az1");
    const { AvailabilityZones } = ask(lab, new DescribeAvailabilityZonesCommand({}));
    assert.deepEqual(
      AvailabilityZones?.map(({ ZoneName }) => ZoneName),
      zonesOf("ap-northeast-1"),
    );
    assert.match(
      errorOf(() => ask(lab, new DescribeAvailabilityZonesCommand({ ZoneNames: ["mars-1a"] }))),
      /^InvalidParameterValue/,
    );
    const names = (AllRegions: boolean) =>
      (ask(lab, new DescribeRegionsCommand({ AllRegions })).Regions ?? []).map(({ RegionName }) => RegionName);
    assert.ok(names(false).includes("ap-northeast-1") && !names(false).includes("af-south-1") && names(true).includes("af-south-1"));
    const image = ask(lab, new DescribeImagesCommand({ ImageIds: [imageId(lab)] })).Images?.[0];
    assert.equal(image?.Architecture, "arm64");
    const filtered = ask(
      lab,
      new DescribeImagesCommand({ Owners: ["amazon"], Filters: [{ Name: "name", Values: ["al2023-ami-2023.*-x86_64"] }] }),
    );
    assert.ok((filtered.Images?.length ?? 0) > 0 && filtered.Images?.every(({ Architecture }) => Architecture === "x86_64"));
    assert.deepEqual(ask(lab, new DescribeImagesCommand({ Owners: ["self"] })).Images, []);
    assert.match(
      errorOf(() => ask(lab, new DescribeImagesCommand({ ImageIds: ["ami-0123456789abcdef0"] }))),
      /^InvalidAMIID.NotFound: The image id/,
    );
  }));
