// Security groups: whether their rules admit a TCP connection. Groups are stateful, so only its opening counts.
import type { Lab } from "../../lab.ts";
import { type Cidr, contains, parseCidr } from "./cidr.ts";
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

/** Whether the rules of the groups together admit TCP `port` from or to all of `peer`. An interface without groups admits nothing. */
export function admits(lab: Lab, groupIds: readonly string[], direction: SecurityRule["direction"], port: number, peer: Peer): boolean {
  const rules = groupIds.flatMap(
    (groupId) => lab.ec2.securityGroups.get(groupId)?.rules.filter((rule) => rule.direction === direction && matchesPort(rule, port)) ?? [],
  );
  if (rules.some((rule) => matchesPeer(rule, peer))) return true;
  const whole = parseCidr(peer.cidr);
  const blocks = rules.flatMap((rule) => (rule.peer.kind === "cidr" ? (parseCidr(rule.peer.cidr) ?? []) : []));
  return whole !== undefined && isCovered(whole, blocks);
}

/** By one block, or each half of it by others. */
function isCovered(whole: Cidr, blocks: readonly Cidr[]): boolean {
  if (blocks.some((block) => contains(block, whole))) return true;
  const inside = blocks.filter((block) => contains(whole, block));
  if (inside.length < 2) return false;
  const length = whole.length + 1;
  return [whole.first, whole.first + 2 ** (32 - length)].every((first) => isCovered({ first, length }, inside));
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
