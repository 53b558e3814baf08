// The address record sets of one name.
import { ListResourceRecordSetsCommand, type RRType } from "@aws-sdk/client-route-53";
import type { Aws } from "../ports/aws.ts";
import { bareName } from "./hosted-zones.ts";
import { eachPage } from "./pages.ts";

export interface RecordSetFacts {
  readonly failover: "PRIMARY" | "SECONDARY" | undefined;
  /** Where an alias points: lower case, without the final dot and without `dualstack.`. */
  readonly aliasTarget: string | undefined;
  /** What a record set that is no alias answers. */
  readonly addresses: readonly string[];
  readonly evaluatesTargetHealth: boolean;
  readonly healthCheck: string | undefined;
}

interface Position {
  readonly name: string | undefined;
  readonly type: RRType | undefined;
  readonly identifier: string | undefined;
}

export interface AddressRecords {
  readonly ipv4: readonly RecordSetFacts[];
  readonly ipv6: readonly RecordSetFacts[];
}

/** The A and the AAAA record sets of `name` in the zone; none when there are none. */
export async function addressRecords(aws: Aws, zoneId: string, name: string): Promise<AddressRecords> {
  const wanted = bareName(name);
  const ipv4: RecordSetFacts[] = [];
  const ipv6: RecordSetFacts[] = [];
  await eachPage(
    (position: Position | undefined) =>
      aws.route53.send(
        new ListResourceRecordSetsCommand({
          HostedZoneId: zoneId,
          StartRecordName: position?.name ?? wanted,
          StartRecordType: position === undefined ? "A" : position.type,
          StartRecordIdentifier: position?.identifier,
        }),
      ),
    (page) =>
      page.IsTruncated ? { name: page.NextRecordName, type: page.NextRecordType, identifier: page.NextRecordIdentifier } : undefined,
    (page) => {
      for (const record of page.ResourceRecordSets ?? []) {
        // Listed from the name on, in order: the first other name or type ends it.
        if (bareName(record.Name ?? "") !== wanted || (record.Type !== "A" && record.Type !== "AAAA")) return false;
        (record.Type === "A" ? ipv4 : ipv6).push({
          failover: record.Failover,
          aliasTarget:
            record.AliasTarget?.DNSName === undefined ? undefined : bareName(record.AliasTarget.DNSName).replace(/^dualstack\./, ""),
          addresses: (record.ResourceRecords ?? []).map((value) => value.Value ?? ""),
          evaluatesTargetHealth: record.AliasTarget?.EvaluateTargetHealth === true,
          healthCheck: record.HealthCheckId,
        });
      }
      return undefined;
    },
  );
  return { ipv4, ipv6 };
}
