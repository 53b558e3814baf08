// DescribeSecurityGroups: groups with their rules gathered into permissions.
import type { DescribeSecurityGroupsCommandInput, DescribeSecurityGroupsCommandOutput, IpPermission } from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import type { Answer } from "../answer.ts";
import { findAll, refuseDryRun } from "../errors.ts";
import { filtered } from "../filters.ts";
import type { SecurityGroup, SecurityRule } from "../network/types.ts";
import { pageOf } from "../paging.ts";
import { tagsOf } from "../tags.ts";

export function describeSecurityGroups(lab: Lab, input: DescribeSecurityGroupsCommandInput): Answer<DescribeSecurityGroupsCommandOutput> {
  const { securityGroups } = lab.ec2;
  const byIds = input.GroupIds?.length ? findAll("securityGroup", securityGroups, input.GroupIds) : [...securityGroups.values()];
  const all = input.GroupNames?.length ? byIds.filter(({ name }) => input.GroupNames?.includes(name)) : byIds;
  refuseDryRun(input.DryRun);
  const peers = (group: SecurityGroup, kind: SecurityRule["peer"]["kind"], direction: SecurityRule["direction"]) =>
    group.rules
      .filter((rule) => rule.direction === direction && rule.peer.kind === kind)
      .map(({ peer }) => ("id" in peer ? peer.id : peer.cidr));
  const matching = filtered<SecurityGroup>(lab, all, input.Filters, {
    description: ({ description }) => description,
    "egress.ip-permission.cidr": (group) => peers(group, "cidr", "egress"),
    "egress.ip-permission.group-id": (group) => peers(group, "group", "egress"),
    "group-id": ({ id }) => id,
    "group-name": ({ name }) => name,
    "ip-permission.cidr": (group) => peers(group, "cidr", "ingress"),
    "ip-permission.group-id": (group) => peers(group, "group", "ingress"),
    "owner-id": () => lab.account,
    "vpc-id": ({ vpcId }) => vpcId,
  });
  const page = pageOf(matching, input);
  return {
    SecurityGroups: page.items.map((group) => ({
      Description: group.description,
      GroupId: group.id,
      GroupName: group.name,
      IpPermissions: permissions(lab, group, "ingress"),
      IpPermissionsEgress: permissions(lab, group, "egress"),
      OwnerId: lab.account,
      SecurityGroupArn: `arn:${lab.partition}:ec2:${lab.region}:${lab.account}:security-group/${group.id}`,
      Tags: tagsOf(lab, group.id),
      VpcId: group.vpcId,
    })),
    NextToken: page.next,
  };
}

/** Rules with the same protocol and ports share one permission. */
function permissions(lab: Lab, group: SecurityGroup, direction: SecurityRule["direction"]): IpPermission[] {
  const shared = new Map<
    string,
    Required<Pick<IpPermission, "IpRanges" | "Ipv6Ranges" | "PrefixListIds" | "UserIdGroupPairs">> & IpPermission
  >();
  for (const { protocol, fromPort, toPort, peer, description, direction: own } of group.rules) {
    if (own !== direction) continue;
    const key = `${protocol} ${fromPort} ${toPort}`;
    const permission = shared.get(key) ?? {
      IpProtocol: protocol,
      ...(protocol === "-1" ? {} : { FromPort: fromPort, ToPort: toPort }),
      IpRanges: [],
      Ipv6Ranges: [],
      PrefixListIds: [],
      UserIdGroupPairs: [],
    };
    shared.set(key, permission);
    const Description = description;
    if (peer.kind === "cidr") permission.IpRanges?.push({ CidrIp: peer.cidr, Description });
    else if (peer.kind === "cidr6") permission.Ipv6Ranges?.push({ CidrIpv6: peer.cidr, Description });
    else if (peer.kind === "group") permission.UserIdGroupPairs?.push({ GroupId: peer.id, UserId: lab.account, Description });
    else permission.PrefixListIds?.push({ PrefixListId: peer.id, Description });
  }
  return [...shared.values()];
}
