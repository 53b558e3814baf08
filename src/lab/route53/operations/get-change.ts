// GetChange: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html
import type { GetChangeRequest, GetChangeResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { changeInfo } from "../changes.ts";
import { noSuchChange } from "../errors.ts";
import { plainId } from "../hosted-zones.ts";

export function getChange(lab: Lab, input: GetChangeRequest): GetChangeResponse {
  const id = plainId(input.Id ?? "");
  const change = lab.route53.changes.get(id);
  if (change === undefined) throw noSuchChange(id);
  return { ChangeInfo: changeInfo(lab, change) };
}

export const getChangeOperation = register("route53", "GetChange", getChange);
