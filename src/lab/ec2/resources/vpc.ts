// AWS::EC2::VPC, with the main route table and the default security group that come with it.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { flag, requiredText, text } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { dependencyViolation, invalidValue } from "../errors.ts";
import { parseCidr } from "../network/cidr.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { liveTags, pause, retag, tagsFor, withPatience } from "./common.ts";
import { ipv6BlocksOfVpc } from "./ipv6-blocks.ts";
import { allowAllEgress } from "./security-rules.ts";

/** Sizes: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const WIDEST = 16;
const NARROWEST = 28;

export const vpc: ResourceModel = {
  type: "AWS::EC2::VPC",
  create: async (lab, request) => {
    const { properties } = request;
    const cidr = requiredText(properties, "CidrBlock");
    checkVpcCidr(cidr);
    const enableDnsSupport = flag(properties, "EnableDnsSupport") ?? true;
    const enableDnsHostnames = flag(properties, "EnableDnsHostnames") ?? false;
    const id = lab.ids.ec2("vpc");
    request.initiated(id);
    lab.ec2.vpcs.set(id, {
      id,
      cidr,
      tenancy: text(properties, "InstanceTenancy") ?? "default",
      mainRouteTableId: createMainRouteTable(lab, id, cidr),
      mainAssociationId: lab.ids.ec2("rtbassoc"),
      defaultSecurityGroupId: createDefaultGroup(lab, id),
      networkAclId: lab.ids.ec2("acl"),
      enableDnsSupport,
      enableDnsHostnames,
    });
    setTags(lab, id, tagsFor(request));
    await pause(lab, "ec2.create.vpc");
    return { physicalId: id };
  },
  update: async (lab, request, { physicalId }) => {
    await pause(lab, "ec2.update");
    const own = lab.ec2.vpcs.get(physicalId);
    if (own !== undefined) {
      own.enableDnsSupport = flag(request.properties, "EnableDnsSupport") ?? true;
      own.enableDnsHostnames = flag(request.properties, "EnableDnsHostnames") ?? false;
    }
    retag(lab, physicalId, request);
    networkChanged(lab);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    await withPatience(lab, () => removeVpc(lab, physicalId));
  },
  read: (lab, { physicalId }) => {
    const own = lab.ec2.vpcs.get(physicalId);
    return (
      own && {
        CidrBlock: own.cidr,
        InstanceTenancy: own.tenancy,
        EnableDnsSupport: own.enableDnsSupport,
        EnableDnsHostnames: own.enableDnsHostnames,
        Tags: liveTags(lab, physicalId),
      }
    );
  },
  attribute: (lab, physicalId, name) => {
    const own = lab.ec2.vpcs.get(physicalId);
    switch (name) {
      case "VpcId":
        return physicalId;
      case "CidrBlock":
        return own?.cidr;
      case "CidrBlockAssociations":
        return [`vpc-cidr-assoc-${physicalId.slice(4)}`];
      case "DefaultNetworkAcl":
        return own?.networkAclId;
      case "DefaultSecurityGroup":
        return own?.defaultSecurityGroupId;
      case "Ipv6CidrBlocks":
        return ipv6BlocksOfVpc(lab, physicalId);
      default:
        return undefined;
    }
  },
};

function checkVpcCidr(text: string): void {
  const cidr = parseCidr(text);
  if (cidr === undefined) throw invalidValue(`Value (${text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.`);
  if (cidr.length < WIDEST || cidr.length > NARROWEST) throw new LabError("InvalidVpc.Range", `The CIDR '${text}' is invalid.`);
}

function createMainRouteTable(lab: Lab, vpcId: string, cidr: string): string {
  const id = lab.ids.ec2("rtb");
  const local = { destination: cidr, target: { kind: "local", id: "local" } } as const;
  lab.ec2.routeTables.set(id, { id, vpcId, routes: new Map([[cidr, local]]), associations: new Map() });
  return id;
}

/** Everything from its own members in, everything out. */
function createDefaultGroup(lab: Lab, vpcId: string): string {
  const id = lab.ids.ec2("sg");
  lab.ec2.securityGroups.set(id, {
    id,
    vpcId,
    name: "default",
    description: "default VPC security group",
    rules: [
      {
        id: lab.ids.ec2("sgr"),
        direction: "ingress",
        protocol: "-1",
        fromPort: -1,
        toPort: -1,
        peer: { kind: "group", id },
        description: undefined,
        inline: true,
      },
      allowAllEgress(lab),
    ],
  });
  return id;
}

function removeVpc(lab: Lab, id: string): void {
  const { ec2 } = lab;
  const own = ec2.vpcs.get(id);
  if (own === undefined) return;
  const inVpc = ({ vpcId }: { readonly vpcId: string | undefined }) => vpcId === id;
  const used =
    [...ec2.subnets.values()].some(inVpc) ||
    [...ec2.internetGateways.values()].some(inVpc) ||
    [...ec2.endpoints.values()].some(inVpc) ||
    [...ec2.routeTables.values()].some((table) => inVpc(table) && table.id !== own.mainRouteTableId) ||
    [...ec2.securityGroups.values()].some((group) => inVpc(group) && group.id !== own.defaultSecurityGroupId);
  if (used) throw dependencyViolation(`The vpc '${id}' has dependencies and cannot be deleted.`);
  ec2.vpcs.delete(id);
  ec2.routeTables.delete(own.mainRouteTableId);
  ec2.securityGroups.delete(own.defaultSecurityGroupId);
  ec2.tags.delete(id);
  ec2.tags.delete(own.networkAclId);
  networkChanged(lab);
}
