// AuthorizeSecurityGroupIngress, RevokeSecurityGroupIngress and the same for Egress: rules added and taken away one by one.
// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html and its neighbours
import type {
  AuthorizeSecurityGroupEgressCommandInput,
  AuthorizeSecurityGroupEgressCommandOutput,
  AuthorizeSecurityGroupIngressCommandInput,
  AuthorizeSecurityGroupIngressCommandOutput,
  IpPermission,
  RevokeSecurityGroupEgressCommandInput,
  RevokeSecurityGroupEgressCommandOutput,
  RevokeSecurityGroupIngressCommandInput,
  RevokeSecurityGroupIngressCommandOutput,
  SecurityGroupRule,
} from "@aws-sdk/client-ec2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import type { Properties } from "../../properties.ts";
import type { Answer } from "../answer.ts";
import { find, refuseDryRun } from "../errors.ts";
import type { SecurityGroup, SecurityRule } from "../network/types.ts";
import { checkDuplicate, readRule, ruleKey } from "../resources/security-rules.ts";
import { networkChanged } from "../state.ts";

type Direction = SecurityRule["direction"];

/** The part that all four have; the one permission of older callers stands in the input itself. */
interface RulesInput {
  readonly DryRun?: boolean | undefined;
  readonly GroupId?: string | undefined;
  readonly GroupName?: string | undefined;
  readonly IpPermissions?: IpPermission[] | undefined;
  readonly CidrIp?: string | undefined;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly IpProtocol?: string | undefined;
}

/** Throws `InvalidPermission.Duplicate` for a rule that is there; then none is added. */
export function authorizeSecurityGroupIngress(
  lab: Lab,
  input: AuthorizeSecurityGroupIngressCommandInput,
): Answer<AuthorizeSecurityGroupIngressCommandOutput> {
  return authorize(lab, input, "ingress");
}

/** As the same for ingress. */
export function authorizeSecurityGroupEgress(
  lab: Lab,
  input: AuthorizeSecurityGroupEgressCommandInput,
): Answer<AuthorizeSecurityGroupEgressCommandOutput> {
  return authorize(lab, input, "egress");
}

/** Throws `InvalidPermission.NotFound` for a rule that is not there; then none is taken away. */
export function revokeSecurityGroupIngress(
  lab: Lab,
  input: RevokeSecurityGroupIngressCommandInput,
): Answer<RevokeSecurityGroupIngressCommandOutput> {
  return revoke(lab, input, "ingress");
}

/** As the same for ingress. */
export function revokeSecurityGroupEgress(
  lab: Lab,
  input: RevokeSecurityGroupEgressCommandInput,
): Answer<RevokeSecurityGroupEgressCommandOutput> {
  return revoke(lab, input, "egress");
}

function authorize(lab: Lab, input: RulesInput, direction: Direction) {
  const group = groupOf(lab, input);
  const wanted = rulesOf(lab, input, direction);
  for (const rule of wanted) checkDuplicate(group.rules, rule);
  refuseDryRun(input.DryRun);
  group.rules = [...group.rules, ...wanted];
  networkChanged(lab);
  return { Return: true, SecurityGroupRules: wanted.map((rule) => shown(lab, group, rule)) };
}

function revoke(lab: Lab, input: RulesInput & { readonly SecurityGroupRuleIds?: string[] | undefined }, direction: Direction) {
  const group = groupOf(lab, input);
  const own = group.rules.filter((rule) => rule.direction === direction);
  const ids = input.SecurityGroupRuleIds ?? [];
  const byId = ids.map((id) => own.find((rule) => rule.id === id) ?? missing("InvalidSecurityGroupRuleId.NotFound", id));
  const named = ids.length > 0 && input.IpPermissions === undefined ? [] : rulesOf(lab, input, direction);
  const bySubject = named.map(
    (rule) => own.find((candidate) => ruleKey(candidate) === ruleKey(rule)) ?? missing("InvalidPermission.NotFound", rule.id),
  );
  refuseDryRun(input.DryRun);
  const gone = new Set([...byId, ...bySubject]);
  group.rules = group.rules.filter((rule) => !gone.has(rule));
  networkChanged(lab);
  return { Return: true };
}

function missing(code: string, id: string): never {
  const what = code.startsWith("InvalidPermission")
    ? "The specified rule does not exist in this security group."
    : `The security group rule ID '${id}' does not exist`;
  throw new LabError(code, what);
}

function groupOf(lab: Lab, { GroupId: id }: RulesInput): SecurityGroup {
  if (id === undefined) throw new LabError("MissingParameter", "The request must contain the parameter groupName or groupId");
  return find("securityGroup", lab.ec2.securityGroups, id);
}

function rulesOf(lab: Lab, input: RulesInput, direction: Direction): SecurityRule[] {
  const { IpProtocol, FromPort, ToPort, CidrIp } = input;
  const permissions = input.IpPermissions ?? (CidrIp === undefined ? [] : [{ IpProtocol, FromPort, ToPort, IpRanges: [{ CidrIp }] }]);
  const rules = permissions.flatMap((permission) => peersOf(permission, direction).map((peer) => ({ ...ports(permission), ...peer })));
  if (rules.length === 0) throw new LabError("MissingParameter", "The request must contain the parameter ipPermissions");
  // Not of the template: an update of the stack does not take them away.
  return rules.map((properties) => readRule(lab, direction, properties, false));
}

function ports({ IpProtocol, FromPort, ToPort }: IpPermission): Properties {
  return { IpProtocol, FromPort, ToPort };
}

/** One rule for each peer, in the words of a template. */
function peersOf(permission: IpPermission, direction: Direction): readonly Properties[] {
  const side = direction === "ingress" ? "Source" : "Destination";
  return [
    ...(permission.IpRanges ?? []).map(({ CidrIp, Description }) => ({ CidrIp, Description })),
    ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6, Description }) => ({ CidrIpv6, Description })),
    ...(permission.UserIdGroupPairs ?? []).map(({ GroupId, Description }) => ({ [`${side}SecurityGroupId`]: GroupId, Description })),
    ...(permission.PrefixListIds ?? []).map(({ PrefixListId, Description }) => ({ [`${side}PrefixListId`]: PrefixListId, Description })),
  ];
}

function shown(lab: Lab, group: SecurityGroup, rule: SecurityRule): SecurityGroupRule {
  const { peer } = rule;
  return {
    SecurityGroupRuleId: rule.id,
    GroupId: group.id,
    GroupOwnerId: lab.account,
    IsEgress: rule.direction === "egress",
    IpProtocol: rule.protocol,
    FromPort: rule.fromPort,
    ToPort: rule.toPort,
    ...(peer.kind === "cidr" ? { CidrIpv4: peer.cidr } : {}),
    ...(peer.kind === "cidr6" ? { CidrIpv6: peer.cidr } : {}),
    ...(peer.kind === "group" ? { ReferencedGroupInfo: { GroupId: peer.id, UserId: lab.account } } : {}),
    ...(peer.kind === "prefix-list" ? { PrefixListId: peer.id } : {}),
    ...(rule.description === undefined ? {} : { Description: rule.description }),
    Tags: [],
  };
}
