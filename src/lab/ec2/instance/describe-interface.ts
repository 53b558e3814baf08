// An instance's one network interface in the SDK's form. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterface.html
import type { GroupIdentifier, InstanceNetworkInterface } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { macAddress, privateDnsName, publicDnsName } from "./metadata.ts";
import type { Instance } from "./types.ts";

export function describeInterface(lab: Lab, instance: Instance, groups: readonly GroupIdentifier[]): InstanceNetworkInterface {
  const named = { ...dnsName(lab, instance), PrivateIpAddress: instance.privateAddress, ...association(lab, instance) };
  return {
    ...named,
    Attachment: {
      AttachTime: new Date(instance.attachedAt),
      AttachmentId: instance.interfaceId.replace(/^eni-/, "eni-attach-"),
      DeleteOnTermination: true,
      DeviceIndex: 0,
      NetworkCardIndex: 0,
      Status: isLaunching(instance) ? "attaching" : "attached",
    },
    Description: "",
    Groups: [...groups],
    InterfaceType: "interface",
    Ipv6Addresses: [],
    MacAddress: macAddress(instance),
    NetworkInterfaceId: instance.interfaceId,
    OwnerId: lab.account,
    PrivateIpAddresses: [{ ...named, Primary: true }],
    SourceDestCheck: instance.sourceDestCheck,
    Status: "in-use",
    SubnetId: instance.subnetId,
    VpcId: instance.vpcId,
  };
}

/** Pending for the first time: a stop does not take the interface away. https://docs.aws.amazon.com/cli/latest/reference/ec2/run-instances.html */
function isLaunching({ state, launchedAt, attachedAt }: Instance): boolean {
  return state === "pending" && launchedAt === attachedAt;
}

/** Interfaces have names where the VPC gives host names. */
function dnsName(lab: Lab, instance: Instance): Pick<InstanceNetworkInterface, "PrivateDnsName"> {
  return lab.ec2.vpcs.get(instance.vpcId)?.enableDnsHostnames === true ? { PrivateDnsName: privateDnsName(lab, instance) } : {};
}

/** A public address out of Amazon's own pool belongs to `amazon`, an elastic one to the account. */
function association(lab: Lab, instance: Instance): Pick<InstanceNetworkInterface, "Association"> {
  const { publicAddress } = instance;
  if (publicAddress === undefined) return {};
  const isElastic = [...lab.ec2.elasticAddresses.values()].some(({ address }) => address === publicAddress);
  return {
    Association: {
      IpOwnerId: isElastic ? lab.account : "amazon",
      PublicDnsName: publicDnsName(lab, instance),
      PublicIp: publicAddress,
    },
  };
}
