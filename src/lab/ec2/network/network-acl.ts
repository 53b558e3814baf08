// The network ACL that comes with a VPC: it lets everything through, and holds all of the VPC's subnets.
import type { NetworkAcl } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { tagsOf } from "../tags.ts";
import { ANYWHERE } from "./firewall.ts";
import type { Vpc } from "./types.ts";

/** The rule that cannot be removed: what no numbered rule admits is denied. */
const LAST_RULE = 32_767;

/** `aclassoc-...` of a subnet: made from its id, as `Fn::GetAtt` of the subnet tells it too. */
export function networkAclAssociationId(subnetId: string): string {
  return subnetId.replace(/^subnet-/, "aclassoc-");
}

/** Source of the rules: https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html */
export function describeNetworkAcl(lab: Lab, vpc: Vpc): NetworkAcl {
  const NetworkAclId = vpc.networkAclId;
  const rule = { CidrBlock: ANYWHERE, Protocol: "-1" };
  return {
    Associations: [...lab.ec2.subnets.values()]
      .filter(({ vpcId }) => vpcId === vpc.id)
      .map(({ id }) => ({ NetworkAclAssociationId: networkAclAssociationId(id), NetworkAclId, SubnetId: id })),
    Entries: [true, false].flatMap((Egress) => [
      { ...rule, Egress, RuleAction: "allow" as const, RuleNumber: 100 },
      { ...rule, Egress, RuleAction: "deny" as const, RuleNumber: LAST_RULE },
    ]),
    IsDefault: true,
    NetworkAclId,
    OwnerId: lab.account,
    Tags: tagsOf(lab, NetworkAclId),
    VpcId: vpc.id,
  };
}
