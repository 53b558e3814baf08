// SetStackPolicy: what later updates may do to which resource. It can be replaced, never taken away.
import type { SetStackPolicyInput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { policyOf } from "../stack-policy.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** Throws ValidationError. */
export function setStackPolicy(lab: Lab, input: SetStackPolicyInput): Record<string, never> {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  const policy = policyOf(lab, input.StackPolicyBody, input.StackPolicyURL);
  if (policy === undefined) throw new LabError("ValidationError", "Either StackPolicyBody or StackPolicyURL must be specified.");
  stack.policy = policy;
  return {};
}
