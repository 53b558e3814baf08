// What an authoritative name server of the lab answers, right now.
import type { ResourceRecordSet } from "@aws-sdk/client-route-53";
import type { DnsRecord, RecordType } from "../../ports/net.ts";
import type { Lab } from "../lab.ts";
import { aliasTarget } from "../route53/alias-targets.ts";
import { choose } from "../route53/choose.ts";
import { ALIAS_DEPTH, recordHealthy } from "../route53/record-health.ts";
import type { HostedZone } from "../route53/types.ts";
import { canonicalName, isWithin, parentName, withoutDot } from "./names.ts";
import { type Addresses, addressesOf, loadBalancerAnswer, websiteAnswer } from "./service-names.ts";
import { takeTurn } from "./turns.ts";

export interface Answer {
  readonly rcode: "NOERROR" | "NXDOMAIN" | "REFUSED";
  readonly records: readonly DnsRecord[];
  /** SOA for negative answers; NS when the name is delegated to other servers. */
  readonly authority: readonly DnsRecord[];
}

const REFUSED: Answer = { rcode: "REFUSED", records: [], authority: [] };

/** Asked without recursion. REFUSED outside the server's zones. Names in answers bear no trailing dot. */
export function authoritativeAnswer(lab: Lab, nameServer: string, name: string, type: RecordType): Answer {
  const zones = lab.route53.servers.get(withoutDot(nameServer.toLowerCase()));
  if (zones === undefined) return REFUSED;
  const canonical = canonicalName(name);
  let zone: HostedZone | undefined;
  for (const candidate of zones) {
    if (isWithin(canonical, candidate.name) && (zone === undefined || candidate.name.length > zone.name.length)) zone = candidate;
  }
  if (zone === undefined || zone.served.records.size === 0) return REFUSED;
  const referral = referralOf(zone, canonical);
  return referral ?? answerFromZone(lab, zone, canonical, type);
}

/** The delegation on the way to `name`, when there is one. */
function referralOf(zone: HostedZone, name: string): Answer | undefined {
  if (zone.served.cuts.size === 0) return undefined;
  for (let node: string | undefined = name; node !== undefined && node !== zone.name; node = parentName(node)) {
    const group = zone.served.cuts.has(node) ? zone.served.byName.get(node)?.get("NS") : undefined;
    if (group !== undefined)
      return { rcode: "NOERROR", records: [], authority: group.flatMap((record) => plainRecords(record, withoutDot(node as string))) };
  }
  return undefined;
}

function answerFromZone(lab: Lab, zone: HostedZone, name: string, type: RecordType): Answer {
  const records: DnsRecord[] = [];
  let asked = name;
  for (let links = 0; links < ALIAS_DEPTH; links += 1) {
    const types = typesAt(zone, asked);
    const group = types?.get(type);
    if (group !== undefined) {
      const found = groupRecords(lab, zone, group, type, withoutDot(asked), 0);
      if (found.length === 0 && records.length === 0) return negative(zone, "NOERROR");
      records.push(...found);
      return { rcode: "NOERROR", records, authority: [] };
    }
    const link = types?.get("CNAME");
    if (link === undefined) {
      if (records.length > 0) return { rcode: "NOERROR", records, authority: [] };
      return negative(zone, types !== undefined || zone.served.nodes.has(asked) ? "NOERROR" : "NXDOMAIN");
    }
    const [cname] = groupRecords(lab, zone, link, "CNAME", withoutDot(asked), 0);
    if (cname === undefined) return negative(zone, "NOERROR");
    records.push(cname);
    asked = canonicalName(cname.data);
    if (!isWithin(asked, zone.name)) break;
  }
  return { rcode: "NOERROR", records, authority: [] };
}

/** The name's own records, else those of the wildcard that covers it. */
function typesAt(zone: HostedZone, name: string): ReadonlyMap<string, readonly ResourceRecordSet[]> | undefined {
  const { byName, nodes } = zone.served;
  const own = byName.get(name);
  if (own !== undefined || nodes.has(name)) return own;
  for (let above = parentName(name); above !== undefined && isWithin(above, zone.name); above = parentName(above)) {
    if (nodes.has(above)) return byName.get(`*.${above}`);
  }
  return undefined;
}

function groupRecords(
  lab: Lab,
  zone: HostedZone,
  group: readonly ResourceRecordSet[],
  type: RecordType,
  owner: string,
  depth: number,
): readonly DnsRecord[] {
  const chosen = choose(group, (record) => recordHealthy(lab, zone, record));
  if (chosen.length === 1) return recordsOf(lab, zone, chosen[0] as ResourceRecordSet, type, owner, depth);
  return chosen.flatMap((record) => recordsOf(lab, zone, record, type, owner, depth));
}

/** An alias answers with its target's records under its own name and the target's TTL. */
function recordsOf(
  lab: Lab,
  zone: HostedZone,
  record: ResourceRecordSet,
  type: RecordType,
  owner: string,
  depth: number,
): readonly DnsRecord[] {
  if (record.AliasTarget === undefined) return plainRecords(record, owner);
  const target = aliasTarget(lab, zone, record.AliasTarget);
  if (target.kind === "load-balancer") return addressRecords(lab, owner, type, loadBalancerAnswer(lab, target.loadBalancer.arn));
  if (target.kind === "s3-website") return addressRecords(lab, owner, type, websiteAnswer(lab, target.endpoint.region));
  if (target.kind !== "record" || depth >= ALIAS_DEPTH) return [];
  const group = typesAt(zone, target.name)?.get(type) ?? [];
  return groupRecords(lab, zone, group, type, owner, depth + 1);
}

function plainRecords(record: ResourceRecordSet, owner: string): readonly DnsRecord[] {
  const type = record.Type as RecordType;
  const named = type === "NS" || type === "CNAME";
  return (record.ResourceRecords ?? []).map(({ Value: value = "" }) => ({
    name: owner,
    type,
    ttl: record.TTL ?? 0,
    data: named ? withoutDot(value) : value,
  }));
}

/** In rotating order: the first address takes turns. */
function addressRecords(lab: Lab, owner: string, type: RecordType, answer: Addresses): readonly DnsRecord[] {
  const turn = takeTurn(lab.route53, type);
  const addresses = addressesOf(answer, type);
  return addresses.map((_, index) => ({
    name: owner,
    type,
    ttl: answer.ttl,
    data: addresses[(index + turn) % addresses.length] as string,
  }));
}

function negative(zone: HostedZone, rcode: "NOERROR" | "NXDOMAIN"): Answer {
  const soa = zone.served.byName.get(zone.name)?.get("SOA") ?? [];
  return { rcode, records: [], authority: soa.flatMap((record) => plainRecords(record, withoutDot(zone.name))) };
}
