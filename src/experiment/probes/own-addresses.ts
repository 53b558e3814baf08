// The load balancer's own addresses, by which answers are told apart.

import { BALANCER_TTL } from "../../journal/ipv6-answers.ts";
import type { Clock, Instant, Millis } from "../../ports/clock.ts";
import type { AddressType, Net } from "../../ports/net.ts";
import { SECOND } from "../../time/units.ts";
import { addressesOf } from "./dns-answer.ts";

/** Asking twice per TTL sees every change. */
const REFRESH_INTERVAL: Millis = BALANCER_TTL / 2;

const TIMEOUT: Millis = 5 * SECOND;

export interface OwnAddresses {
  /** Asks now, and gives what is known then. */
  refresh(): Promise<ReadonlySet<string>>;
  /** All that were ever answered; asks again in the background when the last time is 30 s ago. Empty before the first answer. */
  current(): ReadonlySet<string>;
}

/**
 * Addresses that left the answer stay known: a client may still hold them, and they are the load balancer's for longer than a drill.
 * `learnt`: told all of them whenever there are more.
 */
export function ownAddresses(
  net: Net,
  clock: Clock,
  dnsName: string,
  type: AddressType = "A",
  learnt: (all: ReadonlySet<string>) => void = () => {},
): OwnAddresses {
  const known = new Set<string>();
  let asked: Instant = Number.NEGATIVE_INFINITY;
  const refresh = async (): Promise<ReadonlySet<string>> => {
    asked = clock.now();
    const answer = await net.ask({ server: "recursive", name: dnsName, type, timeout: TIMEOUT });
    const before = known.size;
    for (const address of addressesOf(answer, type)) known.add(address);
    if (known.size > before) learnt(known);
    return known;
  };
  return {
    refresh,
    current: () => {
      if (clock.now() - asked >= REFRESH_INTERVAL) void refresh();
      return known;
    },
  };
}
