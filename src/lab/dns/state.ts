// The client's caching resolver: what it remembers, and the addresses of names outside every zone.

import type { Instant } from "../../ports/clock.ts";
import type { DnsRecord } from "../../ports/net.ts";
import type { Turns } from "./turns.ts";

/** One cached set of records, or the fact that there is none. */
export interface Cached {
  readonly rcode: "NOERROR" | "NXDOMAIN";
  readonly records: readonly DnsRecord[];
  readonly expires: Instant;
}

export interface ResolverState extends Turns {
  /** `<name> <type>` -> what was answered. */
  readonly cache: Map<string, Cached>;
  readonly nameServerAddresses: Map<string, string>;
  /** Region -> the address of its S3 website endpoint. */
  readonly websiteAddresses: Map<string, string>;
}

export function createResolverState(): ResolverState {
  return { cache: new Map(), nameServerAddresses: new Map(), websiteAddresses: new Map(), turn: 0, turnIpv6: 0 };
}
