// The load balancer's own addresses, by which answers are told apart.
import type { Clock, Instant, Millis } from "../../ports/clock.ts";
import type { AddressType, Net } from "../../ports/net.ts";
import { SECOND } from "../../time/units.ts";
import { addressesOf } from "./dns-answer.ts";

/** The name's TTL is 60 s (aws-failover-semantics, section 3): asking twice per TTL sees every change. */
const REFRESH_INTERVAL: Millis = 30 * SECOND;

const TIMEOUT: Millis = 5 * SECOND;

export interface OwnAddresses {
  /** Asks now. */
  refresh(): Promise<void>;
  /** All that were ever answered; asks again in the background when the last time is 30 s ago. Empty before the first answer. */
  current(): ReadonlySet<string>;
}

/** Addresses that left the answer stay known: a client may still hold them, and they are the load balancer's for longer than a drill. */
export function ownAddresses(net: Net, clock: Clock, dnsName: string, type: AddressType = "A"): OwnAddresses {
  const known = new Set<string>();
  let asked: Instant = Number.NEGATIVE_INFINITY;
  const refresh = async (): Promise<void> => {
    asked = clock.now();
    const answer = await net.ask({ server: "recursive", name: dnsName, type, timeout: TIMEOUT });
    for (const address of addressesOf(answer, type)) known.add(address);
  };
  return {
    refresh,
    current: () => {
      if (clock.now() - asked >= REFRESH_INTERVAL) void refresh();
      return known;
    },
  };
}
