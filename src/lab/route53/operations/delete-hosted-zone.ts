// DeleteHostedZone: https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHostedZone.html
import type { DeleteHostedZoneRequest, DeleteHostedZoneResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { changeInfo } from "../changes.ts";
import { deleteZone, requireZone } from "../hosted-zones.ts";

export function deleteHostedZone(lab: Lab, input: DeleteHostedZoneRequest): DeleteHostedZoneResponse {
  return { ChangeInfo: changeInfo(lab, deleteZone(lab, requireZone(lab, input.Id))) };
}

export const deleteHostedZoneOperation = register("route53", "DeleteHostedZone", deleteHostedZone);
