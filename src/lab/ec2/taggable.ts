// Which resources can bear tags, and which tags EC2 refuses.
import type { ResourceType } from "@aws-sdk/client-ec2";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import type { ResourceTag } from "../resource.ts";
import { invalidValue } from "./errors.ts";

const TYPES: Readonly<Record<string, ResourceType>> = {
  acl: "network-acl",
  eipalloc: "elastic-ip",
  eni: "network-interface",
  i: "instance",
  igw: "internet-gateway",
  lt: "launch-template",
  nat: "natgateway",
  rtb: "route-table",
  sg: "security-group",
  subnet: "subnet",
  vpc: "vpc",
  vpce: "vpc-endpoint",
};

/** `instance` for `i-...`. */
export function resourceTypeOf(resourceId: string): ResourceType | undefined {
  return TYPES[resourceId.slice(0, resourceId.indexOf("-"))];
}

export function checkTaggable(lab: Lab, resourceId: string): void {
  const { ec2 } = lab;
  const tables: Readonly<Record<string, Pick<ReadonlySet<string>, "has">>> = {
    "elastic-ip": ec2.elasticAddresses,
    "network-acl": new Set([...ec2.vpcs.values()].map(({ networkAclId }) => networkAclId)),
    "network-interface": ec2.interfaces,
    instance: ec2.instances,
    "internet-gateway": ec2.internetGateways,
    "launch-template": ec2.launchTemplates,
    natgateway: ec2.natGateways,
    "route-table": ec2.routeTables,
    "security-group": ec2.securityGroups,
    subnet: ec2.subnets,
    vpc: ec2.vpcs,
    "vpc-endpoint": ec2.endpoints,
  };
  const type = resourceTypeOf(resourceId);
  if (type === undefined) throw new LabError("InvalidID", `The ID '${resourceId}' is not valid`);
  if (tables[type]?.has(resourceId) === true) return;
  const code = type === "instance" ? "InvalidInstanceID.NotFound" : "InvalidID";
  throw new LabError(code, type === "instance" ? `The instance ID '${resourceId}' does not exist` : `The ID '${resourceId}' is not valid`);
}

/** Limits: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html */
export function checkTags(tags: readonly ResourceTag[]): void {
  for (const { Key, Value } of tags) {
    if (Key === "") throw new LabError("MissingParameter", "The request must contain the parameter Tag key");
    if (/^aws:/i.test(Key)) {
      throw invalidValue(`Tag keys starting with 'aws:' are reserved for internal use`);
    }
    if (Key.length > 128) throw invalidValue(`Tag key exceeds the maximum length of 128 characters`);
    if (Value.length > 256) throw invalidValue(`Tag value exceeds the maximum length of 256 characters`);
  }
}
