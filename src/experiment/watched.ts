// Finds what the probes look at: the zone, the record sets, the load balancer, its targets, the health check.
import { findHostedZone } from "../aws/hosted-zones.ts";
import { findLoadBalancer, type LoadBalancerFacts, targetGroupsOf } from "../aws/load-balancers.ts";
import { addressRecords, type RecordSetFacts } from "../aws/records.ts";
import { targetHealth } from "../aws/targets.ts";
import type { Problem } from "../errors.ts";
import { isUnknown } from "../plan/tokens.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";

export interface Watched {
  /** The zone's own; each can be asked without recursion. */
  readonly nameServers: readonly string[];
  readonly primary: RecordSetFacts | undefined;
  readonly secondary: RecordSetFacts | undefined;
  /** The AAAA record sets of the host. */
  readonly ipv6Records: readonly RecordSetFacts[];
  readonly loadBalancer: LoadBalancerFacts;
  /** ARNs of all that the load balancer forwards to, by a default action or by a rule. */
  readonly targetGroups: readonly string[];
  /** Ids of the instances registered in each of them. */
  readonly registered: readonly (readonly string[])[];
  /** Ids of the instances registered in any of them, sorted. */
  readonly targets: readonly string[];
  /** Id; undefined when the primary record set has none and the drill file names none. */
  readonly healthCheck: string | undefined;
}

export type WatchedOrProblems = { readonly watched: Watched } | { readonly problems: readonly Problem[] };

/** `fill` replaces `${stack.Output}` references. What the drill file does not name is found from the site's record sets. */
export async function findWatched(aws: Aws, plan: Plan, fill: (text: string) => string): Promise<WatchedOrProblems> {
  const { host } = plan.site;
  const optional = (text: string | undefined) => (text === undefined ? undefined : fill(text));
  const { id, name } = plan.watch.hostedZone;
  // A zone that the stacks make themselves has no id that the plan could know: the site's host finds it.
  const wanted = { ...(id === undefined || isUnknown(id) ? {} : { id: fill(id) }), ...(name === undefined ? {} : { name: fill(name) }) };
  const zone = await findHostedZone(aws, wanted, host);
  if (zone === undefined) return { problems: [noHostedZone(host, name)] };
  const { ipv4: records, ipv6: ipv6Records } = await addressRecords(aws, zone.id, host);
  if (records.length === 0) return { problems: [noRecord(host, zone.name)] };
  const primary = records.find((record) => record.failover === "PRIMARY");
  const secondary = records.find((record) => record.failover === "SECONDARY");

  const loadBalancer = await loadBalancerOf(aws, optional(plan.watch.loadBalancer), [primary, secondary, ...records]);
  if (loadBalancer === undefined) return { problems: [noLoadBalancer(host)] };
  const named = optional(plan.watch.targetGroup);
  const targetGroups = [...new Set([...(named === undefined ? [] : [named]), ...(await targetGroupsOf(aws, loadBalancer.arn))])];
  if (targetGroups.length === 0) return { problems: [noTargetGroup(loadBalancer.name)] };
  const healths = await Promise.all(targetGroups.map((group) => targetHealth(aws, group)));
  const registered = healths.map((group) => group.map((target) => target.id));
  const targets = [...new Set(registered.flat())].sort();
  const healthCheck = optional(plan.watch.healthCheck) ?? primary?.healthCheck;
  return {
    watched: {
      nameServers: zone.nameServers,
      primary,
      secondary,
      ipv6Records,
      loadBalancer,
      targetGroups,
      registered,
      targets,
      healthCheck,
    },
  };
}

async function loadBalancerOf(
  aws: Aws,
  named: string | undefined,
  records: readonly (RecordSetFacts | undefined)[],
): Promise<LoadBalancerFacts | undefined> {
  if (named !== undefined) return findLoadBalancer(aws, named);
  for (const record of records) {
    if (!record?.aliasTarget?.includes(".elb.")) continue;
    const found = await findLoadBalancer(aws, record.aliasTarget);
    if (found !== undefined) return found;
  }
  return undefined;
}

function noHostedZone(host: string, name: string | undefined): Problem {
  return {
    code: "watch.no-hosted-zone",
    what: name === undefined ? `No public hosted zone of this account holds ${host}.` : `This account has no public hosted zone ${name}.`,
    whose: "yours",
    next: "Name the zone with hosted-zone in the drill file, or use the account that owns it.",
  };
}

function noRecord(host: string, zone: string): Problem {
  return {
    code: "watch.no-record",
    what: `The hosted zone ${zone} has no A record set for ${host}.`,
    whose: "yours",
    next: "Let the record sets' Name be exactly the host of the site's URL.",
  };
}

function noLoadBalancer(host: string): Problem {
  return {
    code: "watch.no-load-balancer",
    what: `No record set of ${host} is an alias of a load balancer in this account and region.`,
    whose: "yours",
    next: "Let the PRIMARY record set's AliasTarget be the load balancer's DNSName.",
  };
}

function noTargetGroup(loadBalancer: string): Problem {
  return {
    code: "watch.no-target-group",
    what: `Load balancer ${loadBalancer} forwards to no target group.`,
    whose: "yours",
    next: "Give it a listener whose default action forwards to the target group of the instances.",
  };
}
