// The probes of one experiment, started together.
import type { Aws } from "../../ports/aws.ts";
import type { Experiment } from "../experiment.ts";
import { type AnyProbe, type Sampling, startSampling } from "../sampler.ts";
import { authoritativeProbe } from "./authoritative.ts";
import { checkersProbe } from "./checkers.ts";
import { instancesProbe } from "./instances.ts";
import { keepAliveProbe } from "./keep-alive.ts";
import { ownAddresses } from "./own-addresses.ts";
import { pageProbe } from "./page.ts";
import { recursiveProbe } from "./recursive.ts";
import { targetsProbe } from "./targets.ts";

/** `samplingAws`: senders that try once. Every sample goes to the journal and to the experiment's signals. */
export async function startProbes(experiment: Experiment, samplingAws: Aws): Promise<Sampling> {
  const { plan, clock, net, journal, watched, ownIpv6, radius, signals } = experiment;
  const { probes, site } = plan;
  const own = ownAddresses(net, clock, watched.loadBalancer.dnsName);
  await own.refresh();
  const instances = [...radius.targets.map((target) => target.id), ...radius.bystanders].sort();
  const all: AnyProbe[] = [
    pageProbe(net, clock, site, probes.page),
    authoritativeProbe("authoritative", net, site.host, watched.nameServers, own, probes.authoritative),
    ...(ownIpv6 === undefined
      ? []
      : [authoritativeProbe("authoritative-ipv6", net, site.host, watched.nameServers, ownIpv6, probes.authoritative)]),
    recursiveProbe(net, site.host, own, probes.recursive),
    targetsProbe(samplingAws, watched.targetGroups, probes.targets),
    instancesProbe(samplingAws, instances, probes.instances),
    ...(watched.healthCheck === undefined ? [] : [checkersProbe(samplingAws, watched.healthCheck, probes.checkers)]),
    ...(probes["keep-alive"] === undefined ? [] : [keepAliveProbe(net, site, probes["keep-alive"])]),
  ];
  return startSampling(
    clock,
    journal,
    all,
    (probe, n, due, outcome) => signals.feed(probe, n, due, outcome),
    (_probe, n, due, outcome) => {
      if ("path" in outcome) signals.feedFurther(n, due, outcome);
    },
  );
}
