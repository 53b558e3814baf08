// DeregisterTargets.
import type { DeregisterTargetsInput, DeregisterTargetsOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { targetGroupByArn } from "../find.ts";
import { deregisterTargets as deregister } from "../registration.ts";
import { namedTargets } from "./named-targets.ts";

export function deregisterTargets(lab: Lab, input: DeregisterTargetsInput): DeregisterTargetsOutput {
  deregister(lab, targetGroupByArn(lab, input.TargetGroupArn), namedTargets(input.Targets));
  return {};
}
