// A lab with a network built from the real resource types, and short words for building and asking.
import assert from "node:assert/strict";
import type { ConditionProfile } from "../../../src/lab/conditions.ts";
import { createLab } from "../../../src/lab/create-lab.ts";
import { ec2Resources } from "../../../src/lab/ec2/resources/index.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { LabError } from "../../../src/lab/operation.ts";
import { runOperation } from "../../../src/lab/send.ts";
import type { AwsCommand, AwsService } from "../../../src/ports/aws.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import { createVirtualClock } from "../../../src/time/virtual-clock.ts";

export const START = Date.UTC(2026, 10, 22, 3, 17);
export const REGION = "ap-northeast-1";

/** Runs `body` with a fresh lab in virtual time. */
export function inLab<Result>(
  body: (lab: Lab) => Promise<Result>,
  options: { readonly seed?: string; readonly profile?: ConditionProfile } = {},
): Promise<Result> {
  const clock = createVirtualClock(START);
  const lab = createLab({
    clock,
    random: createRandom(options.seed ?? "ec2"),
    profile: options.profile ?? "calm",
    account: "111122223333",
    region: REGION,
    runInline: { run: () => Promise.reject(new Error("no code runs here")) },
  });
  return clock.drive(() => body(lab));
}

/** Creates a resource as CloudFormation would, and gives its physical id. */
export async function build(lab: Lab, type: string, logicalId: string, properties: Record<string, unknown>): Promise<string> {
  const { physicalId } = await modelOf(type).create(lab, {
    stackId: "stack/1",
    stackName: "site",
    logicalId,
    type,
    properties,
    tags: [
      { Key: "aws:cloudformation:stack-name", Value: "site" },
      { Key: "aws:cloudformation:logical-id", Value: logicalId },
    ],
    initiated: () => undefined,
  });
  return physicalId;
}

export async function rebuild(
  lab: Lab,
  type: string,
  physicalId: string,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<void> {
  const request = { stackId: "stack/1", stackName: "site", logicalId: "Thing", type };
  const tags = [...(lab.ec2.tags.get(physicalId) ?? [])].filter(([Key]) => Key.startsWith("aws:")).map(([Key, Value]) => ({ Key, Value }));
  await modelOf(type).update?.(
    lab,
    { ...request, properties: after, tags, initiated: () => undefined },
    { ...request, physicalId, properties: before },
  );
}

export function remove(lab: Lab, type: string, physicalId: string, properties: Record<string, unknown> = {}): Promise<void> {
  return modelOf(type).remove(lab, { stackId: "stack/1", stackName: "site", logicalId: "Thing", type, physicalId, properties });
}

export function attribute(lab: Lab, type: string, physicalId: string, name: string): unknown {
  return modelOf(type).attribute(lab, physicalId, name);
}

function modelOf(type: string) {
  const model = ec2Resources.find((candidate) => candidate.type === `AWS::EC2::${type}`);
  assert.ok(model !== undefined, `there is a model of AWS::EC2::${type}`);
  return model;
}

export interface Site {
  readonly vpc: string;
  readonly publicSubnet: string;
  readonly privateSubnets: readonly [string, string];
  readonly publicTable: string;
  readonly privateTable: string;
  readonly gateway: string;
  readonly balancerGroup: string;
  readonly instanceGroup: string;
}

/** The reference site's network: public and private subnets, the two security groups, no endpoint yet. */
export async function buildNetwork(lab: Lab): Promise<Site> {
  const vpc = await build(lab, "VPC", "Vpc", { CidrBlock: "10.0.0.0/16", EnableDnsHostnames: true });
  const subnet = (name: string, cidr: string, zone: string) =>
    build(lab, "Subnet", name, { VpcId: vpc, CidrBlock: cidr, AvailabilityZone: zone });
  const publicSubnet = await subnet("PublicSubnet", "10.0.1.0/24", `${REGION}a`);
  const first = await subnet("PrivateSubnet1", "10.0.3.0/24", `${REGION}a`);
  const second = await subnet("PrivateSubnet2", "10.0.4.0/24", `${REGION}c`);
  const gateway = await build(lab, "InternetGateway", "Gateway", {});
  await build(lab, "VPCGatewayAttachment", "Attachment", { VpcId: vpc, InternetGatewayId: gateway });
  const publicTable = await build(lab, "RouteTable", "PublicTable", { VpcId: vpc });
  const privateTable = await build(lab, "RouteTable", "PrivateTable", { VpcId: vpc });
  await build(lab, "Route", "DefaultRoute", { RouteTableId: publicTable, DestinationCidrBlock: "0.0.0.0/0", GatewayId: gateway });
  await build(lab, "SubnetRouteTableAssociation", "A0", { RouteTableId: publicTable, SubnetId: publicSubnet });
  await build(lab, "SubnetRouteTableAssociation", "A1", { RouteTableId: privateTable, SubnetId: first });
  await build(lab, "SubnetRouteTableAssociation", "A2", { RouteTableId: privateTable, SubnetId: second });
  const http = { IpProtocol: "tcp", FromPort: 80, ToPort: 80 };
  const balancerGroup = await build(lab, "SecurityGroup", "BalancerGroup", {
    VpcId: vpc,
    GroupDescription: "load balancer",
    SecurityGroupIngress: [{ ...http, CidrIp: "0.0.0.0/0" }],
  });
  const instanceGroup = await build(lab, "SecurityGroup", "InstanceGroup", {
    VpcId: vpc,
    GroupDescription: "instances",
    SecurityGroupIngress: [{ ...http, SourceSecurityGroupId: balancerGroup }],
  });
  return { vpc, publicSubnet, privateSubnets: [first, second], publicTable, privateTable, gateway, balancerGroup, instanceGroup };
}

export function buildEndpoint(lab: Lab, site: Site, more: Record<string, unknown> = {}): Promise<string> {
  return build(lab, "VPCEndpoint", "S3Endpoint", {
    VpcId: site.vpc,
    ServiceName: `com.amazonaws.${REGION}.s3`,
    RouteTableIds: [site.privateTable],
    ...more,
  });
}

export const ARM_IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64";

export const SITE_SCRIPT = `#!/bin/bash
dnf update -y
dnf install -y httpd
systemctl start httpd
systemctl enable httpd
ec2-metadata -i > /var/www/html/index.html
`;

export function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** Properties of an instance in the first private subnet. */
export function instanceProperties(lab: Lab, site: Site, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    ImageId: imageId(lab),
    InstanceType: "t4g.nano",
    SubnetId: site.privateSubnets[0],
    SecurityGroupIds: [site.instanceGroup],
    UserData: base64(SITE_SCRIPT),
    ...more,
  };
}

export function imageId(lab: Lab): string {
  return lab.cloudformation.ssmParameter(lab, ARM_IMAGE) as string;
}

/** Network, endpoint and one instance whose first boot is over. */
export async function buildSite(lab: Lab, more: Record<string, unknown> = {}): Promise<Site & { readonly instance: string }> {
  const site = await buildNetwork(lab);
  await buildEndpoint(lab, site);
  const instance = await build(lab, "Instance", "Web", instanceProperties(lab, site, more));
  await lab.clock.sleep(120_000);
  return { ...site, instance };
}

/** Sends an SDK command without latency or luck. */
export function ask<Output>(lab: Lab, command: AwsCommand<Output>, service: AwsService = "ec2"): Output {
  return runOperation(lab, service, command) as Output;
}

/** The error that `act` throws, as `Code: message`. */
export function errorOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof LabError, String(error));
    return `${error.name}: ${error.message}`;
  }
  return "no error";
}

export async function rejectionOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof LabError, String(error));
    return `${error.name}: ${error.message}`;
  }
  return "no error";
}
