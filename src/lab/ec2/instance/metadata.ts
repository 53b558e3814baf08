// What the instance metadata service tells an instance of itself.
import type { Lab } from "../../lab.ts";
import type { Instance } from "./types.ts";

/** The value at a path such as `instance-id`; undefined when there is none. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-categories.html */
export function metadata(lab: Lab, instance: Instance, path: string): string | undefined {
  switch (path.replace(/\/$/, "")) {
    case "instance-id":
      return instance.id;
    case "ami-id":
      return instance.imageId;
    case "instance-type":
      return instance.instanceType;
    case "local-ipv4":
      return instance.privateAddress;
    case "hostname":
    case "local-hostname":
      return privateDnsName(lab, instance);
    case "public-ipv4":
      return instance.publicAddress;
    case "public-hostname":
      return publicDnsName(lab, instance) || undefined;
    case "placement/availability-zone":
      return instance.zone;
    case "placement/region":
      return lab.region;
    case "security-groups":
      return instance.groupIds.map((id) => lab.ec2.securityGroups.get(id)?.name ?? id).join("\n");
    case "mac":
      return macAddress(instance);
    case "dynamic/instance-identity/document":
      return JSON.stringify({ accountId: lab.account, availabilityZone: instance.zone, instanceId: instance.id, region: lab.region });
    default:
      return undefined;
  }
}

/** `ip-10-0-3-10.ap-northeast-1.compute.internal`; us-east-1 has a form of its own. */
export function privateDnsName(lab: Lab, instance: Pick<Instance, "privateAddress">): string {
  const host = `ip-${instance.privateAddress.replaceAll(".", "-")}`;
  return lab.region === "us-east-1" ? `${host}.ec2.internal` : `${host}.${lab.region}.compute.internal`;
}

/** Empty without a public address or when the VPC gives no host names. */
export function publicDnsName(lab: Lab, instance: Pick<Instance, "publicAddress" | "vpcId">): string {
  if (instance.publicAddress === undefined || lab.ec2.vpcs.get(instance.vpcId)?.enableDnsHostnames !== true) return "";
  const host = `ec2-${instance.publicAddress.replaceAll(".", "-")}`;
  return lab.region === "us-east-1" ? `${host}.compute-1.amazonaws.com` : `${host}.${lab.region}.compute.amazonaws.com`;
}

export function macAddress(instance: Pick<Instance, "interfaceId">): string {
  const digits = instance.interfaceId.slice(-10);
  return `06:${(digits.match(/../g) ?? []).join(":")}`;
}
