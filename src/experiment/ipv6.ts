// Visitors by IPv6: whether a drill can tell where DNS sends them.
import type { LoadBalancerFacts } from "../aws/load-balancers.ts";
import type { RecordSetFacts } from "../aws/records.ts";
import { SECOND } from "../time/units.ts";
import type { Experiment } from "./experiment.ts";
import { type OwnAddresses, ownAddresses } from "./probes/own-addresses.ts";
import type { Watched } from "./watched.ts";

export interface Ipv6 {
  /** The load balancer's IPv6 addresses; undefined where its visitors by IPv6 are not watched. */
  readonly own?: OwnAddresses;
  /** What the verdict does not say, for the reader; undefined where there is nothing to say. */
  readonly notice?: string;
}

/** One answer may be lost on the way. */
const TRIES = 5;

/**
 * `host` is watched by IPv6 when its AAAA record sets, but for a SECONDARY beside others, are aliases of a load balancer whose IPv6 addresses the
 * resolver tells. Appends `ipv6.watched` then.
 */
export async function findIpv6(
  { net, clock, journal, signal }: Pick<Experiment, "net" | "clock" | "journal" | "signal">,
  host: string,
  { ipv6Records: records, loadBalancer }: Pick<Watched, "ipv6Records" | "loadBalancer">,
): Promise<Ipv6> {
  if (records.length === 0) return {};
  const others = records.filter(({ failover }) => failover !== "SECONDARY");
  const leading = others.length > 0 ? others : records;
  if (leading.some(({ aliasTarget }) => aliasTarget !== loadBalancer.dnsName)) return { notice: elsewhere(host, loadBalancer) };
  if (!loadBalancer.hasIpv6) return {};
  const failsOver = ipv6FailsOver(records);
  const own = ownAddresses(net, clock, loadBalancer.dnsName, "AAAA", (known) =>
    journal.append({ kind: "ipv6.watched", addresses: [...known], failsOver }),
  );
  for (let tried = 1; (await own.refresh()).size === 0; tried += 1) {
    if (tried === TRIES) return { notice: untold(host, loadBalancer) };
    await clock.sleep(SECOND, signal);
  }
  return { own };
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
