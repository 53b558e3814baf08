// GetHostedZone: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html
import type { GetHostedZoneRequest, GetHostedZoneResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { listedZone, requireZone } from "../hosted-zones.ts";

/** A public zone with its four name servers, a private one with its VPCs. */
export function getHostedZone(lab: Lab, input: GetHostedZoneRequest): GetHostedZoneResponse {
  const zone = requireZone(lab, input.Id);
  if (zone.private) return { HostedZone: listedZone(zone), VPCs: [...zone.vpcs] };
  return { HostedZone: listedZone(zone), DelegationSet: { NameServers: [...zone.nameServers] } };
}

export const getHostedZoneOperation = register("route53", "GetHostedZone", getHostedZone);
