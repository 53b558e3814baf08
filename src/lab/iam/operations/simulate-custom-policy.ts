// SimulateCustomPolicy: what the given policies would say.
import type { SimulateCustomPolicyCommandInput, SimulateCustomPolicyCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { inputPolicies, simulate } from "../simulate.ts";

export function simulateCustomPolicy(
  lab: Lab,
  input: SimulateCustomPolicyCommandInput,
): Omit<SimulateCustomPolicyCommandOutput, "$metadata"> {
  return simulate(lab, input, {
    identity: inputPolicies(input.PolicyInputList, "PolicyInputList"),
    boundary:
      input.PermissionsBoundaryPolicyInputList &&
      inputPolicies(input.PermissionsBoundaryPolicyInputList, "PermissionsBoundaryPolicyInputList"),
    callerArn: input.CallerArn,
  });
}
