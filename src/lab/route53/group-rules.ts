// What Route 53 refuses about record sets that share a name. Route 53's own texts.
import type { ResourceRecordSet } from "@aws-sdk/client-route-53";
import { recordKey, routingPolicy } from "./record-sets.ts";
import type { HostedZone, RecordSets } from "./types.ts";

/** Problems of `record` with its neighbours in the zone as it would be after the whole batch. Source: aws-failover-semantics, section 2. */
export function groupProblems(zone: HostedZone, record: ResourceRecordSet, records: RecordSets): readonly string[] {
  const { Name: name, Type: type } = record;
  const rrset = `RRSet of type ${type} with DNS name ${name}`;
  if (type === "CNAME" && name === zone.name) return [`${rrset} is not permitted at apex in zone ${zone.name}`];
  const key = recordKey(record);
  const problems: string[] = [];
  for (const other of records.values()) {
    if (other.Name !== name || recordKey(other) === key) continue;
    if (other.Type === type) {
      const problem = rivalProblem(record, other);
      if (problem !== undefined) problems.push(problem);
    } else if (type === "CNAME") {
      problems.push(`${rrset} is not permitted as it conflicts with other records with the same DNS name in zone ${zone.name}`);
    } else if (other.Type === "CNAME") {
      problems.push(
        `${rrset} is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone ${zone.name}`,
      );
    }
  }
  return [...new Set(problems)];
}

function rivalProblem(record: ResourceRecordSet, other: ResourceRecordSet): string | undefined {
  const policy = routingPolicy(record);
  const start = `RRSet with DNS name ${record.Name}, type ${record.Type}`;
  if (policy === "simple") return `${start} cannot be created as other RRSets exist with the same name and type.`;
  if (policy !== routingPolicy(other)) {
    return `${start}, SetIdentifier ${record.SetIdentifier}, and ${mark(record)} cannot be created because a non-${label(record)} RRSet with the same name and type already exists.`;
  }
  if (policy === "failover" && record.Failover === other.Failover) {
    return `${start}, SetIdentifier ${record.SetIdentifier}, and ${mark(record)} cannot be created because an RRSet with the same name, type, and ${mark(record)} already exists.`;
  }
  return undefined;
}

function mark(record: ResourceRecordSet): string {
  switch (routingPolicy(record)) {
    case "failover":
      return `marked as ${record.Failover?.toLowerCase()}`;
    case "weighted":
      return `Weight=${record.Weight}`;
    case "latency":
      return `Region Name=${record.Region}`;
    default:
      return `routing policy ${label(record)}`;
  }
}

function label(record: ResourceRecordSet): string {
  const policy = routingPolicy(record);
  return policy === "geolocation" ? "GEO" : policy;
}

/** A zone keeps one SOA and its NS. */
export function apexProblems(zone: HostedZone, records: RecordSets): readonly string[] {
  const problems: string[] = [];
  if (!records.has(`${zone.name} SOA `)) problems.push("A HostedZone must contain exactly one SOA record.");
  if (!records.has(`${zone.name} NS `)) problems.push("A HostedZone must contain at least one NS record for the zone itself.");
  return problems;
}
