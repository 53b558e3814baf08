// ChangeResourceRecordSets: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html
import type { ChangeResourceRecordSetsRequest, ChangeResourceRecordSetsResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { changeRecords } from "../change-batch.ts";
import { changeInfo } from "../changes.ts";
import { requireZone } from "../hosted-zones.ts";

export function changeResourceRecordSets(lab: Lab, input: ChangeResourceRecordSetsRequest): ChangeResourceRecordSetsResponse {
  const zone = requireZone(lab, input.HostedZoneId);
  const change = changeRecords(lab, zone, structuredClone(input.ChangeBatch?.Changes ?? []), input.ChangeBatch?.Comment);
  return { ChangeInfo: changeInfo(lab, change) };
}

export const changeResourceRecordSetsOperation = register("route53", "ChangeResourceRecordSets", changeResourceRecordSets);
