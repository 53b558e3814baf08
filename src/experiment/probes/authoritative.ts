// What the zone's own name servers answer: the moment of the failover without any cache.
import type { ProbePlan } from "../../plan/types.ts";
import type { AddressType, Net } from "../../ports/net.ts";
import type { Probe } from "../sampler.ts";
import { classifyAnswer } from "./dns-answer.ts";
import type { OwnAddresses } from "./own-addresses.ts";

type AuthoritativeName = "authoritative" | "authoritative-ipv6";

const TYPES: Readonly<Record<AuthoritativeName, AddressType>> = { authoritative: "A", "authoritative-ipv6": "AAAA" };

/** Asks the name servers in turn, without recursion. `own`: the load balancer's addresses of the same family. */
export function authoritativeProbe<Name extends AuthoritativeName>(
  name: Name,
  net: Net,
  host: string,
  nameServers: readonly string[],
  own: OwnAddresses,
  { interval, timeout }: ProbePlan,
): Probe<Name> {
  const type = TYPES[name];
  return {
    name,
    interval,
    observe: async (n) => {
      const nameServer = nameServers[n % nameServers.length];
      if (nameServer === undefined) return { missing: "the hosted zone names no name servers" };
      const answer = await net.ask({ server: { nameServer }, name: host, type, timeout });
      const addresses = own.current();
      return addresses.size === 0
        ? { missing: "the load balancer's own addresses are not known" }
        : classifyAnswer(answer, addresses, type);
    },
  };
}
