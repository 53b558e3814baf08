// What the zone's own name servers answer: the moment of the failover without any cache.
import type { ProbePlan } from "../../plan/types.ts";
import type { Net } from "../../ports/net.ts";
import type { Probe } from "../sampler.ts";
import { classifyAnswer } from "./dns-answer.ts";
import type { OwnAddresses } from "./own-addresses.ts";

/** Asks the name servers in turn, without recursion. */
export function authoritativeProbe(
  net: Net,
  host: string,
  nameServers: readonly string[],
  own: OwnAddresses,
  { interval, timeout }: ProbePlan,
): Probe<"authoritative"> {
  return {
    name: "authoritative",
    interval,
    observe: async (n) => {
      const nameServer = nameServers[n % nameServers.length];
      if (nameServer === undefined) return { missing: "the hosted zone names no name servers" };
      const answer = await net.ask({ server: { nameServer }, name: host, type: "A", timeout });
      const addresses = own.current();
      return addresses.size === 0 ? { missing: "the load balancer's own addresses are not known" } : classifyAnswer(answer, addresses);
    },
  };
}
