// The client's caching resolver: answers from its cache while the TTL lasts, else asks the authoritative servers.
import type { DnsRecord, RecordType } from "../../ports/net.ts";
import type { Lab } from "../lab.ts";
import type { HostedZone } from "../route53/types.ts";
import { type Answer, authoritativeAnswer } from "./answer.ts";
import { canonicalName, isWithin, withoutDot } from "./names.ts";
import { addressesOf, serviceAddresses } from "./service-names.ts";
import type { Cached } from "./state.ts";
import { takeTurn } from "./turns.ts";

export interface Resolution {
  readonly rcode: "NOERROR" | "NXDOMAIN" | "SERVFAIL";
  /** A CNAME chain first, with what is left of each TTL in whole seconds. */
  readonly records: readonly DnsRecord[];
  /** Whether all of it came from the cache. */
  readonly cached: boolean;
}

/** How many CNAMEs or delegations are followed. */
const STEPS = 8;

/** min(SOA TTL, SOA minimum) of AWS's own domains, for names that nothing bears. Source: aws-failover-semantics, section 3. */
const AWS_NEGATIVE_TTL = 900;

/** What the resolver answers now; remembers what it had to ask for. */
export function resolve(lab: Lab, name: string, type: RecordType): Resolution {
  const now = lab.clock.now();
  const records: DnsRecord[] = [];
  let cached = true;
  let asked = withoutDot(canonicalName(name));
  for (let step = 0; step < STEPS; step += 1) {
    let found = fresh(lab, asked, type) ?? (type === "CNAME" ? undefined : fresh(lab, asked, "CNAME"));
    if (found === undefined) {
      cached = false;
      if (!lookUp(lab, asked, type)) return { rcode: "SERVFAIL", records: [], cached };
      found = fresh(lab, asked, type) ?? fresh(lab, asked, "CNAME");
      if (found === undefined) return { rcode: "SERVFAIL", records: [], cached };
    }
    const ttl = Math.max(0, Math.ceil((found.expires - now) / 1_000));
    // Caches hand out a set of addresses in rotating order.
    const turn = found.records.length > 1 ? takeTurn(lab.resolver, type) : 0;
    for (let index = 0; index < found.records.length; index += 1) {
      const record = found.records[(index + turn) % found.records.length] as DnsRecord;
      records.push(record.ttl === ttl ? record : { name: record.name, type: record.type, ttl, data: record.data });
    }
    const last = found.records[0];
    if (last === undefined || last.type === type) return { rcode: found.rcode, records, cached };
    asked = withoutDot(last.data);
  }
  return { rcode: "SERVFAIL", records: [], cached };
}

function fresh(lab: Lab, name: string, type: RecordType): Cached | undefined {
  const entry = lab.resolver.cache.get(`${name} ${type}`);
  return entry !== undefined && entry.expires > lab.clock.now() ? entry : undefined;
}

/** Asks upstream and fills the cache. False when no server gives an answer. */
function lookUp(lab: Lab, name: string, type: RecordType): boolean {
  let server = topmostZone(lab, name)?.nameServers[0];
  if (server === undefined) {
    lookUpService(lab, name, type);
    return true;
  }
  for (let step = 0; step < STEPS; step += 1) {
    const answer = authoritativeAnswer(lab, server, name, type);
    if (answer.rcode === "REFUSED") return false;
    const delegation = answer.records.length === 0 ? answer.authority.find((record) => record.type === "NS") : undefined;
    if (delegation === undefined) {
      remember(lab, name, type, answer);
      return true;
    }
    server = delegation.data;
  }
  return false;
}

/** The topmost public zone that holds the name; of several with one name, the oldest: that is the one the registry delegates to. */
export function topmostZone(lab: Lab, name: string): HostedZone | undefined {
  const canonical = canonicalName(name);
  let found: HostedZone | undefined;
  for (const zone of lab.route53.zones.values()) {
    if (!zone.private && isWithin(canonical, zone.name) && (found === undefined || zone.name.length < found.name.length)) found = zone;
  }
  return found;
}

function lookUpService(lab: Lab, name: string, type: RecordType): void {
  const service = serviceAddresses(lab, name);
  const records: readonly DnsRecord[] =
    service === undefined ? [] : addressesOf(service, type).map((data) => ({ name, type, ttl: service.ttl, data }));
  put(lab, name, type, service === undefined ? "NXDOMAIN" : "NOERROR", records, records[0]?.ttl ?? AWS_NEGATIVE_TTL);
}

function remember(lab: Lab, name: string, type: RecordType, answer: Answer): void {
  if (answer.rcode === "REFUSED") return;
  if (answer.records.length === 0) {
    put(lab, name, type, answer.rcode, [], negativeTtl(answer.authority));
    return;
  }
  const sets = new Map<string, DnsRecord[]>();
  for (const record of answer.records) {
    const key = `${record.name} ${record.type}`;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [record]);
    else set.push(record);
  }
  for (const set of sets.values()) {
    const [first] = set as [DnsRecord];
    put(lab, first.name, first.type, "NOERROR", set, first.ttl);
  }
}

/** min(SOA TTL, SOA minimum): 900 seconds with Route 53's defaults. Source: RFC 2308, 5. */
function negativeTtl(authority: readonly DnsRecord[]): number {
  const soa = authority.find((record) => record.type === "SOA");
  return soa === undefined ? 0 : Math.min(soa.ttl, Number(soa.data.split(" ").at(-1)));
}

function put(lab: Lab, name: string, type: RecordType, rcode: Cached["rcode"], records: readonly DnsRecord[], ttl: number): void {
  // An answer serves the question that fetched it even when its TTL is 0.
  const expires = lab.clock.now() + Math.max(ttl * 1_000, 1);
  lab.resolver.cache.set(`${name} ${type}`, { rcode, records, expires });
}
