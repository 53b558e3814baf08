// What one of the lab's DNS servers answers to a packet, and after how long.
import type { Buffer } from "node:buffer";
import type { Millis } from "../../ports/clock.ts";
import type { DnsRecord, RecordType } from "../../ports/net.ts";
import { authoritativeAnswer } from "../dns/answer.ts";
import { canonicalName, isWithin, withoutDot } from "../dns/names.ts";
import { resolve } from "../dns/resolver.ts";
import type { Lab } from "../lab.ts";
import type { HostedZone } from "../route53/types.ts";
import type { AddressPlan } from "./address-plan.ts";
import { Rcode, typeName } from "./dns-codes.ts";
import { encodeError, encodeResponse, type Response } from "./dns-encode.ts";
import { parseQuery, type Query } from "./dns-query.ts";

/** The client's caching resolver, or one of the zones' name servers by its name. */
export type DnsRole = "resolver" | { readonly nameServer: string };

export interface DnsReply {
  readonly packet: Buffer;
  /** On the lab's clock, decided now. */
  readonly latency: Millis;
}

const IN = 1;
/** Zone transfers (IXFR, AXFR) are for a zone's secondaries. */
const TRANSFERS: ReadonlySet<number> = new Set([251, 252]);
const OPT = 41;

/** Beyond so many entries the resolver forgets its oldest: a flood of made-up names must not fill the memory. */
const CACHE_LIMIT = 20_000;

/** Undefined: no answer at all. Never throws for any bytes. */
export function dnsReply(lab: Lab, plan: AddressPlan, role: DnsRole, bytes: Buffer, transport: "udp" | "tcp"): DnsReply | undefined {
  const parsed = parseQuery(bytes);
  if (parsed.kind === "ignored") return undefined;
  if (parsed.kind === "error") return { packet: encodeError(parsed.id, parsed.flags, parsed.rcode), latency: 0 };
  const { query } = parsed;
  const { latency, ...decided } = decide(atThisMoment(lab), role, query);
  const published = (records: readonly DnsRecord[]) =>
    records.map((record) => (record.type === "A" ? { ...record, data: plan.published(record.data) } : record));
  const response = { ...decided, answers: published(decided.answers), authority: published(decided.authority) };
  try {
    return { packet: encodeResponse(query, response, transport), latency };
  } catch (error) {
    // A zone may hold data that is not of its type.
    if (!(error instanceof RangeError)) throw error;
    return { packet: encodeResponse(query, { ...response, rcode: Rcode.SERVFAIL, answers: [], authority: [] }, transport), latency };
  }
}

/** While one answer is made no time passes; on a wall clock it would, and a TTL of 60 s would read 61, one of 0 s be over at once. */
function atThisMoment(lab: Lab): Lab {
  const now = lab.clock.now();
  return Object.create(lab, { clock: { value: { ...lab.clock, now: () => now } } }) as Lab;
}

type Decided = Response & { readonly latency: Millis };

function decide(lab: Lab, role: DnsRole, query: Query): Decided {
  const refusal = refusalOf(query);
  const nothing = { authoritative: false, recursionAvailable: role === "resolver", answers: [], authority: [] };
  if (refusal !== undefined) return { ...nothing, rcode: refusal, latency: 0 };
  const type = typeName(query.type) as RecordType;
  return role === "resolver" ? fromResolver(lab, query.name, type) : fromNameServer(lab, role.nameServer, query.name, type);
}

/**
 * Questions that are answered by their form alone. ANY is not implemented, as RFC 8482 permits. Type numbers that the lab's zones cannot
 * hold are answered as absent.
 */
function refusalOf({ type, class: questionClass, edns }: Query): number | undefined {
  if (edns !== undefined && edns.version !== 0) return Rcode.BADVERS;
  if (TRANSFERS.has(type)) return Rcode.REFUSED;
  // Meta types (ANY among them) and OPT name no records. Source: RFC 6895, 3.1
  if (type === 0 || type === OPT || (type >= 128 && type <= 255)) return Rcode.NOTIMP;
  return questionClass === IN ? undefined : Rcode.REFUSED;
}

function fromNameServer(lab: Lab, nameServer: string, name: string, type: RecordType): Decided {
  const { rcode, records, authority } = authoritativeAnswer(lab, nameServer, name, type);
  const referral = records.length === 0 && authority.some((record) => record.type === "NS");
  return {
    rcode: Rcode[rcode],
    authoritative: rcode !== "REFUSED" && !referral,
    recursionAvailable: false,
    answers: records,
    authority,
    latency: lab.draw("dns.latency"),
  };
}

function fromResolver(lab: Lab, name: string, type: RecordType): Decided {
  const { rcode, records, cached } = resolve(lab, name, type);
  const last = records.at(-1);
  const negative = rcode !== "SERVFAIL" && last?.type !== type;
  const authority = negative ? negativeAuthority(lab, last === undefined ? name : last.data, type) : [];
  forgetOldest(lab);
  return {
    rcode: Rcode[rcode],
    authoritative: false,
    recursionAvailable: true,
    answers: records,
    authority,
    latency: lab.draw("dns.recursive-latency") + (cached ? 0 : lab.draw("dns.latency")),
  };
}

/** The SOA of the zone that has no such record, with what is left of the time for which that is remembered. Source: RFC 2308, 5. */
function negativeAuthority(lab: Lab, name: string, type: RecordType): readonly DnsRecord[] {
  const canonical = canonicalName(name);
  const entry = lab.resolver.cache.get(`${withoutDot(canonical)} ${type}`);
  if (entry === undefined) return [];
  const ttl = Math.max(0, Math.ceil((entry.expires - lab.clock.now()) / 1_000));
  const zone = deepestZone(lab, canonical);
  if (zone === undefined) return [{ name: "", type: "SOA", ttl, data: ROOT_SOA }];
  const soa = zone.served.byName.get(zone.name)?.get("SOA")?.[0]?.ResourceRecords?.[0]?.Value;
  return soa === undefined ? [] : [{ name: withoutDot(zone.name), type: "SOA", ttl, data: soa }];
}

/** Stands for every zone that is none of the account's. */
const ROOT_SOA = "a.root-servers.net. nstld.verisign-grs.com. 2026010600 1800 900 604800 86400";

function deepestZone(lab: Lab, canonical: string): HostedZone | undefined {
  let found: HostedZone | undefined;
  for (const zone of lab.route53.zones.values()) {
    if (!zone.private && isWithin(canonical, zone.name) && (found === undefined || zone.name.length > found.name.length)) found = zone;
  }
  return found;
}

function forgetOldest(lab: Lab): void {
  const { cache } = lab.resolver;
  for (const key of cache.keys()) {
    if (cache.size <= CACHE_LIMIT) return;
    cache.delete(key);
  }
}
