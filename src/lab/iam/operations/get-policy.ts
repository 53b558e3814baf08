// GetPolicy: a customer-managed policy.
import type { GetPolicyCommandInput, GetPolicyCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { findManagedPolicy } from "../find.ts";
import { attachments } from "../resources/managed-policy.ts";

export function getPolicy(lab: Lab, input: GetPolicyCommandInput): Omit<GetPolicyCommandOutput, "$metadata"> {
  const policy = findManagedPolicy(lab, input.PolicyArn);
  return {
    Policy: {
      Arn: policy.arn,
      AttachmentCount: attachments(lab, policy.arn),
      CreateDate: new Date(policy.createdAt),
      DefaultVersionId: `v${policy.version}`,
      ...(policy.description === undefined ? {} : { Description: policy.description }),
      IsAttachable: true,
      Path: policy.path,
      PolicyId: policy.id,
      PolicyName: policy.name,
    },
  };
}
