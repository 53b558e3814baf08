// Security groups: whether their rules admit a TCP connection. Groups are stateful, so only its opening counts.
import type { Lab } from "../../lab.ts";
import { covers } from "./routing.ts";
import type { SecurityRule } from "./types.ts";

/** The other end of a connection, as rules can name it. */
export interface Peer {
  /** The block that the other end's address certainly lies in; a rule must cover all of it. */
  readonly cidr: string;
  readonly groupIds: readonly string[];
  /** The other end is S3 (or another service with a prefix list). */
  readonly prefixList?: boolean;
}

export const ANYWHERE = "0.0.0.0/0";

/** Whether any rule of any of the groups admits TCP `port` from or to `peer`. An interface without groups admits nothing. */
export function admits(lab: Lab, groupIds: readonly string[], direction: SecurityRule["direction"], port: number, peer: Peer): boolean {
  return groupIds.some((groupId) =>
    lab.ec2.securityGroups
      .get(groupId)
      ?.rules.some((rule) => rule.direction === direction && matchesPort(rule, port) && matchesPeer(rule, peer)),
  );
}

function matchesPort(rule: SecurityRule, port: number): boolean {
  if (rule.protocol === "-1") return true;
  if (rule.protocol !== "tcp") return false;
  return rule.fromPort === -1 || (rule.fromPort <= port && port <= rule.toPort);
}

function matchesPeer(rule: SecurityRule, peer: Peer): boolean {
  switch (rule.peer.kind) {
    case "cidr":
      return covers(rule.peer.cidr, peer.cidr);
    case "group":
      return peer.groupIds.includes(rule.peer.id);
    case "prefix-list":
      return peer.prefixList === true;
    case "cidr6":
      return false;
  }
}
