// GetStackPolicy: the stack's policy as it was given; nothing when there is none.
import type { GetStackPolicyInput, GetStackPolicyOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { requireStack } from "../stack-table.ts";

/** Throws ValidationError. */
export function getStackPolicy(lab: Lab, input: GetStackPolicyInput): GetStackPolicyOutput {
  const { policy } = requireStack(lab, input.StackName);
  return policy === undefined ? {} : { StackPolicyBody: policy };
}
