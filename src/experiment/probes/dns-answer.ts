// Which record set a DNS answer points at.
import type { DnsSampleOutcome } from "../../journal/facts.ts";
import type { AddressType, DnsOutcome } from "../../ports/net.ts";

/** Addresses of one family in the order answered; none when there is no usable answer. */
export function addressesOf(outcome: DnsOutcome, type: AddressType = "A"): readonly string[] {
  if (outcome.kind !== "answer" || outcome.rcode !== "NOERROR") return [];
  return outcome.records.filter((record) => record.type === type).map((record) => record.data);
}

/** Told by comparing with the load balancer's own addresses: all of them, none of them, or both. */
export function classifyAnswer(outcome: DnsOutcome, loadBalancer: ReadonlySet<string>, type: AddressType = "A"): DnsSampleOutcome {
  if (outcome.kind === "timeout") return { seen: "error", addresses: [], detail: "timeout" };
  if (outcome.kind === "unreachable") return { seen: "error", addresses: [], detail: outcome.reason };
  if (outcome.rcode !== "NOERROR" && outcome.rcode !== "NXDOMAIN") return { seen: "error", addresses: [], detail: outcome.rcode };
  const addresses: string[] = [];
  let ttl = Number.POSITIVE_INFINITY;
  let own = 0;
  for (const record of outcome.records) {
    if (record.type !== type) continue;
    addresses.push(record.data);
    ttl = Math.min(ttl, record.ttl);
    if (loadBalancer.has(record.data)) own += 1;
  }
  if (addresses.length === 0) return { seen: "none", addresses, ...(outcome.rcode === "NXDOMAIN" ? { detail: "NXDOMAIN" } : {}) };
  return { seen: own === addresses.length ? "primary" : own === 0 ? "secondary" : "mixed", addresses, ttl };
}
