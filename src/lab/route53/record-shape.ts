// What one change of a change batch must look like by itself. Route 53's own texts.
import { isIPv4, isIPv6 } from "node:net";
import type { Change, ResourceRecordSet } from "@aws-sdk/client-route-53";
import { canonicalName } from "../dns/names.ts";
import { invalidInput } from "./errors.ts";
import { routingPolicy } from "./record-sets.ts";

/** The record set with its canonical name and nothing undefined in it. Throws InvalidInput when its parts do not go together. */
export function wellFormed(change: Change): ResourceRecordSet {
  const given = change.ResourceRecordSet as ResourceRecordSet | undefined;
  if (given?.Name === undefined || given.Type === undefined) throw invalidInput("Invalid request: Missing field 'Name' or 'Type'");
  const where = `Change with [Action=${change.Action}, Name=${given.Name}, Type=${given.Type}, SetIdentifier=${given.SetIdentifier ?? "null"}]`;
  const plain = given.TTL !== undefined && (given.ResourceRecords ?? []).length > 0;
  const partly = given.TTL !== undefined || (given.ResourceRecords ?? []).length > 0;
  const kinds = "[AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId]";
  if (given.AliasTarget !== undefined && partly) {
    throw invalidInput(`Invalid request: Expected exactly one of ${kinds}, but found more than one in ${where}`);
  }
  if (given.AliasTarget === undefined && !plain) {
    throw invalidInput(`Invalid request: Expected exactly one of ${kinds}, but found none in ${where}`);
  }
  const policy = routingPolicy(given);
  if (policy !== "simple" && given.SetIdentifier === undefined)
    throw invalidInput(`Invalid request: Missing field 'SetIdentifier' in ${where}`);
  if (policy === "simple" && given.SetIdentifier !== undefined) {
    throw invalidInput(
      `Invalid request: Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found none in ${where}`,
    );
  }
  const entries = Object.entries(given).filter(([name, value]) => value !== undefined && !(name === "ResourceRecords" && plain === false));
  return { ...(Object.fromEntries(entries) as unknown as ResourceRecordSet), Name: canonicalName(given.Name) };
}

/** What is wrong with the values, one text for each. Sources of the texts: model.md. */
export function valueProblems(record: ResourceRecordSet): readonly string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { Value: value = "" } of record.ResourceRecords ?? []) {
    const problem = valueProblem(record.Type as string, value);
    if (problem !== undefined) problems.push(`Invalid Resource Record: 'FATAL problem: ${problem} encountered with '${value}''`);
    if (seen.has(value)) problems.push(`Duplicate Resource Record: '${value}'`);
    seen.add(value);
  }
  return problems;
}

function valueProblem(type: string, value: string): string | undefined {
  if (type === "A" && !isIPv4(value)) return "ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)";
  if (type === "AAAA" && !isIPv6(value)) return "AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address)";
  if (type === "TXT" && !/^("([^"\\]|\\.)*"\s*)+$/.test(value)) {
    return "InvalidCharacterString (Value should be enclosed in quotation marks)";
  }
  return undefined;
}
