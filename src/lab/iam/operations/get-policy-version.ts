// GetPolicyVersion: the document of a managed policy; only the present version is kept.
import type { GetPolicyVersionCommandInput, GetPolicyVersionCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { encodedDocument } from "../documents.ts";
import { findManagedPolicy, noSuchEntity } from "../find.ts";

export function getPolicyVersion(lab: Lab, input: GetPolicyVersionCommandInput): Omit<GetPolicyVersionCommandOutput, "$metadata"> {
  const policy = findManagedPolicy(lab, input.PolicyArn);
  if (input.VersionId !== `v${policy.version}`) throw noSuchEntity(`Policy ${policy.arn} version ${input.VersionId} does not exist.`);
  return {
    PolicyVersion: {
      CreateDate: new Date(policy.createdAt),
      Document: encodedDocument(policy.document),
      IsDefaultVersion: true,
      VersionId: input.VersionId,
    },
  };
}
