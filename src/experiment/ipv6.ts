// What a drill says of visitors by IPv6: that it does not watch them, and what the record sets show all the same. Pure.
import type { RecordSetFacts } from "../aws/records.ts";

/** `records`: the AAAA record sets of the host; undefined when it has none. */
export function ipv6Notice(host: string, records: readonly RecordSetFacts[]): string | undefined {
  const role = (failover: RecordSetFacts["failover"]) => records.find((record) => record.failover === failover);
  const [primary, secondary] = [role("PRIMARY"), role("SECONDARY")];
  const first = primary ?? records[0];
  if (first === undefined) return undefined;
  const notice = `${host} has an AAAA record set, too: this drill watches IPv4 only, and its verdict says nothing of visitors by IPv6.`;
  const failsOver =
    primary !== undefined && secondary !== undefined && (primary.evaluatesTargetHealth || primary.healthCheck !== undefined);
  // An alias of another name or service may lead to something that fails over by itself.
  const leadsToTheSite = first.aliasTarget === undefined || first.aliasTarget.includes(".elb.");
  if (failsOver || !leadsToTheSite) return notice;
  return `${notice} AAAA has no PRIMARY with a health signal and a SECONDARY of its own, so Route 53 never sends them to the error page.`;
}
