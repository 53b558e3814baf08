// Rules of security groups as templates write them.
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { integer, type Properties, requiredText, text } from "../../properties.ts";
import { find, invalidValue } from "../errors.ts";
import { parseCidr } from "../network/cidr.ts";
import type { RulePeer, SecurityGroup, SecurityRule } from "../network/types.ts";

const PROTOCOLS: Readonly<Record<string, string>> = { "1": "icmp", "6": "tcp", "17": "udp", "58": "icmpv6", all: "-1" };

/** One entry of SecurityGroupIngress or SecurityGroupEgress, or a rule resource of its own. */
export function readRule(lab: Lab, direction: SecurityRule["direction"], properties: Properties, inline: boolean): SecurityRule {
  const given = requiredText(properties, "IpProtocol").toLowerCase();
  const protocol = PROTOCOLS[given] ?? given;
  if (!/^(tcp|udp|icmp|icmpv6|-1|\d{1,3})$/.test(protocol)) {
    throw invalidValue(`Invalid value '${given}' for IP protocol. Unknown protocol.`);
  }
  const fromPort = integer(properties, "FromPort") ?? -1;
  const toPort = integer(properties, "ToPort") ?? -1;
  checkPorts(protocol, fromPort, toPort);
  return {
    id: lab.ids.ec2("sgr"),
    direction,
    protocol,
    fromPort: protocol === "-1" ? -1 : fromPort,
    toPort: protocol === "-1" ? -1 : toPort,
    peer: readPeer(lab, direction, properties),
    description: ruleDescription(properties),
    inline,
  };
}

/** Source: docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html and API_IpRange.html. */
const DESCRIPTION = /^[a-zA-Z0-9. _\-:/()#,@[\]+=&;{}!$*]{0,255}$/;
const ALLOWED = "Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*";

function ruleDescription(properties: Properties): string | undefined {
  const description = text(properties, "Description");
  if (description !== undefined && !DESCRIPTION.test(description)) throw invalidValue(`Invalid rule description. ${ALLOWED}`);
  return description;
}

/** Throws InvalidParameterValue in EC2's words. */
export function checkGroupDescription(description: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII.
  if (/[^\x00-\x7f]/.test(description)) {
    throw invalidValue(`Value (${description}) for parameter GroupDescription is invalid. Character sets beyond ASCII are not supported.`);
  }
  if (!DESCRIPTION.test(description)) throw invalidValue(`Invalid security group description. ${ALLOWED}`);
}

function checkPorts(protocol: string, fromPort: number, toPort: number): void {
  if (protocol !== "tcp" && protocol !== "udp") return;
  for (const port of [fromPort, toPort]) {
    if (port < 0 || port > 65_535)
      throw invalidValue(`Invalid value '${port}' for portRange. Must specify both from and to ports with TCP/UDP.`);
  }
  if (fromPort > toPort)
    throw invalidValue(`Invalid value '${fromPort}-${toPort}' for portRange. The from port must not exceed the to port.`);
}

function readPeer(lab: Lab, direction: SecurityRule["direction"], properties: Properties): RulePeer {
  const side = direction === "ingress" ? "Source" : "Destination";
  const cidr = text(properties, "CidrIp");
  if (cidr !== undefined) {
    if (parseCidr(cidr) === undefined) throw invalidValue(`CIDR block ${cidr} is malformed`);
    return { kind: "cidr", cidr };
  }
  const cidr6 = text(properties, "CidrIpv6");
  if (cidr6 !== undefined) return { kind: "cidr6", cidr: cidr6 };
  const groupId = text(properties, `${side}SecurityGroupId`);
  if (groupId !== undefined) return { kind: "group", id: find("securityGroup", lab.ec2.securityGroups, groupId).id };
  const prefixListId = text(properties, `${side}PrefixListId`);
  if (prefixListId !== undefined) return { kind: "prefix-list", id: prefixListId };
  throw new LabError(
    "InvalidParameterCombination",
    `Exactly one of CidrIp, CidrIpv6, ${side}PrefixListId or ${side}SecurityGroupId must be specified`,
  );
}

/** A rule as a template would write it. */
export function liveRule({ direction, protocol, fromPort, toPort, peer, description }: SecurityRule): Properties {
  const side = direction === "ingress" ? "Source" : "Destination";
  return {
    IpProtocol: protocol,
    FromPort: fromPort,
    ToPort: toPort,
    CidrIp: peer.kind === "cidr" ? peer.cidr : undefined,
    CidrIpv6: peer.kind === "cidr6" ? peer.cidr : undefined,
    [`${side}SecurityGroupId`]: peer.kind === "group" ? peer.id : undefined,
    [`${side}PrefixListId`]: peer.kind === "prefix-list" ? peer.id : undefined,
    Description: description,
  };
}

/** What every new group may do unless the template says otherwise. */
export function allowAllEgress(lab: Lab): SecurityRule {
  return {
    id: lab.ids.ec2("sgr"),
    direction: "egress",
    protocol: "-1",
    fromPort: -1,
    toPort: -1,
    peer: { kind: "cidr", cidr: "0.0.0.0/0" },
    description: undefined,
    inline: true,
  };
}

/** Throws `InvalidPermission.Duplicate` when `rules` has the same rule already. */
export function checkDuplicate(rules: SecurityGroup["rules"], rule: SecurityRule): void {
  const key = ruleKey(rule);
  if (!rules.some((other) => ruleKey(other) === key)) return;
  const peer = "cidr" in rule.peer ? rule.peer.cidr : rule.peer.id;
  const ports = rule.protocol === "-1" ? "ALL" : `${rule.protocol.toUpperCase()}, from port: ${rule.fromPort}, to port: ${rule.toPort}`;
  throw new LabError("InvalidPermission.Duplicate", `the specified rule "peer: ${peer}, ${ports}, ALLOW" already exists`);
}

/** Two rules with the same key are the same to EC2. */
export function ruleKey({ direction, protocol, fromPort, toPort, peer }: SecurityRule): string {
  return [direction, protocol, fromPort, toPort, peer.kind, "cidr" in peer ? peer.cidr : peer.id].join(" ");
}
