// CreateHostedZone: https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html
import type { CreateHostedZoneRequest, CreateHostedZoneResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { changeInfo } from "../changes.ts";
import { createZone, listedZone } from "../hosted-zones.ts";

/** Public unless a VPC is given. */
export function createHostedZone(lab: Lab, input: CreateHostedZoneRequest): CreateHostedZoneResponse {
  const { zone, change } = createZone(lab, {
    name: input.Name ?? "",
    callerReference: input.CallerReference ?? "",
    comment: input.HostedZoneConfig?.Comment,
    private: input.VPC !== undefined,
    vpcs: input.VPC === undefined ? [] : [input.VPC],
  });
  return {
    HostedZone: listedZone(zone),
    ChangeInfo: changeInfo(lab, change),
    DelegationSet: { NameServers: [...zone.nameServers] },
    ...(input.VPC === undefined ? {} : { VPC: input.VPC }),
    Location: `https://route53.amazonaws.com/2013-04-01/hostedzone/${zone.id}`,
  };
}

export const createHostedZoneOperation = register("route53", "CreateHostedZone", createHostedZone);
