// RegisterTargets.
import type { RegisterTargetsInput, RegisterTargetsOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { targetGroupByArn } from "../find.ts";
import { registerTargets as register } from "../registration.ts";
import { namedTargets } from "./named-targets.ts";

export function registerTargets(lab: Lab, input: RegisterTargetsInput): RegisterTargetsOutput {
  register(lab, targetGroupByArn(lab, input.TargetGroupArn), namedTargets(input.Targets));
  return {};
}
