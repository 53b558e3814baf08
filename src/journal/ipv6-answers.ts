// Where answers for AAAA lead, and how long they must say so to be believed. Nothing else tells where visitors by IPv6 are sent.
import type { Instant, Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import type { DnsSampleOutcome, Fact } from "./facts.ts";

/** Those of a hosted zone, which are asked in turn. Source: docs.aws.amazon.com/Route53/latest/APIReference/API_DelegationSet.html */
export const NAME_SERVERS = 4;

/** Of a load balancer's name. Source: aws-failover-semantics, section 3. */
export const BALANCER_TTL: Millis = 60 * SECOND;

/** By then a drill knows an address of the load balancer that is new: the resolver may have the old answer for a TTL, and is asked twice in one. */
export const ADDRESS_KNOWN_AFTER: Millis = 1.5 * BALANCER_TTL;

/** `own`: all addresses that the load balancer was seen to have, which can be more than when the answer came. Undefined when it does not tell. */
export function leadsAway({ seen, addresses }: DnsSampleOutcome, own: ReadonlySet<string>): boolean | undefined {
  if (seen === "error") return undefined;
  return seen === "none" || (seen === "secondary" && !addresses.some((address) => own.has(address)));
}

/** Each name server says so, and addresses that the load balancer might have got lately have had the time to become known. */
export function hasIpv6Left(facts: readonly Fact[], own: ReadonlySet<string>): boolean {
  let samples = 0;
  let latest: { readonly due: Instant; readonly seen: string } | undefined;
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index] as Fact;
    if (fact.kind !== "sample" || fact.probe !== "authoritative-ipv6" || "missing" in fact.outcome) continue;
    const away = leadsAway(fact.outcome, own);
    if (away === undefined) continue;
    if (!away) return false;
    latest ??= { due: fact.due, seen: fact.outcome.seen };
    samples += 1;
    // No address is nobody's.
    const settled = latest.seen === "none" || latest.due - fact.due >= ADDRESS_KNOWN_AFTER;
    if (samples >= NAME_SERVERS && settled) return true;
  }
  return false;
}
