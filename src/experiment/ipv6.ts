// Visitors by IPv6: whether a drill can tell where DNS sends them.
import type { LoadBalancerFacts } from "../aws/load-balancers.ts";
import type { RecordSetFacts } from "../aws/records.ts";
import type { Clock } from "../ports/clock.ts";
import type { Net } from "../ports/net.ts";
import { type OwnAddresses, ownAddresses } from "./probes/own-addresses.ts";
import type { Watched } from "./watched.ts";

export interface Ipv6 {
  /** The load balancer's IPv6 addresses; undefined where its visitors by IPv6 are not watched. */
  readonly own?: OwnAddresses;
  /** What the verdict does not say, for the reader; undefined where there is nothing to say. */
  readonly notice?: string;
}

/** `host` is watched by IPv6 when its AAAA record sets, but for a SECONDARY, are aliases of a load balancer whose IPv6 addresses the resolver tells. */
export async function findIpv6(net: Net, clock: Clock, host: string, watched: Pick<Watched, "ipv6" | "loadBalancer">): Promise<Ipv6> {
  const { ipv6: records, loadBalancer } = watched;
  if (records.length === 0) return {};
  const leading = records.filter(({ failover }) => failover !== "SECONDARY");
  const leadsThere = leading.length > 0 && leading.every(({ aliasTarget }) => aliasTarget === loadBalancer.dnsName);
  if (!leadsThere) return { notice: elsewhere(host, loadBalancer) };
  if (!loadBalancer.hasIpv6) return {};
  const own = ownAddresses(net, clock, loadBalancer.dnsName, "AAAA");
  await own.refresh();
  return own.current().size > 0 ? { own } : { notice: untold(host, loadBalancer) };
}

/** Route 53 can send visitors by IPv6 away from the load balancer: a pair of AAAA record sets whose PRIMARY has a health signal. */
export function ipv6FailsOver(records: readonly RecordSetFacts[]): boolean {
  const primary = records.find(({ failover }) => failover === "PRIMARY");
  const hasSignal = primary?.evaluatesTargetHealth === true || primary?.healthCheck !== undefined;
  return hasSignal && records.some(({ failover }) => failover === "SECONDARY");
}

function elsewhere(host: string, { name }: LoadBalancerFacts): string {
  return `${host} has an AAAA record set that is no alias of the load balancer ${name}: this drill does not watch where it leads, and its verdict says nothing of visitors by IPv6.`;
}

function untold(host: string, { name }: LoadBalancerFacts): string {
  return `${host} has an AAAA record set, but this machine's resolver told no IPv6 address of the load balancer ${name}: the verdict says nothing of visitors by IPv6.`;
}
